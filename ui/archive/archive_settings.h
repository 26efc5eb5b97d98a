#pragma once

#include "core/pacs/pacs_server.h"

namespace vignette {

/// The archive of the clinic as it is set on this computer, by the user or for all of them (keys "archive/host" and so
/// on, see ui/common/shared_settings.h). Not configured at first: then nothing is ever connected to. GUI thread only.
PacsServer archiveSettings();

/// But for what an administrator locked. Password and token are kept until the program ends, and on no disk.
void saveArchiveSettings(const PacsServer& server);

} // namespace vignette
