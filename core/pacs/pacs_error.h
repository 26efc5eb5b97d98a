#pragma once

#include "core/base/error.h"
#include "core/pacs/wire.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/ofstd/ofcond.h>

#include <QCoreApplication>

#include <exception>

struct T_ASC_RejectParameters;

namespace vignette {

struct PacsText
{
    Q_DECLARE_TR_FUNCTIONS(Pacs)
};

Error cancelledError();

/// What an exception in the room means.
Error pacsError(const std::exception& exception);

/// Why a connection ended, in the words of who it ended for. Not for Wire::End::Open.
Error endError(Wire::End why, const QString& detail);
Error unknownHostError(const QString& host, const QString& detail);
Error noAnswerError(const QString& host, int port, const QString& detail);
Error notDicomWebError(const QString& detail);
Error nothingOfStudyError();
Error tooManyError(qint64 most);

/// What ended the work: what the wire noted, else what DCMTK says.
Error pacsError(const Wire& wire, const OFCondition& status);

/// Why the archive did not want to talk to us (PS3.8, table 9-21).
Error rejectionError(const T_ASC_RejectParameters& rejection, const PacsServer& server);

/// A status of a response that is neither success, warning nor pending (PS3.7 annex C, PS3.4).
Error statusError(unsigned status, const QString& comment = {});

} // namespace vignette
