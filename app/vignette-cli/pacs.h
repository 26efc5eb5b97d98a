#pragma once

#include "console.h"

#include "core/pacs/pacs_server.h"

namespace vignette::cli {

/// What "pacs echo|find|get|store" have in common.

/// --settings and --server, and what goes beyond them: --host, --port and so on.
void addServerOptions(Arguments& args);
/// The archive that they name. Errors: those of readServer(); InvalidArgument.
Result<PacsServer> serverOf(const Arguments& args);

int runPacsEcho(const QStringList& arguments);
int runPacsFind(const QStringList& arguments);
int runPacsGet(const QStringList& arguments);
int runPacsStore(const QStringList& arguments);

} // namespace vignette::cli
