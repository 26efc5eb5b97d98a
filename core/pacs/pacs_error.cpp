#include "core/pacs/pacs_error.h"

#include "core/base/exception_error.h"
#include "core/pacs/pacs_server.h"

#include <dcmtk/dcmnet/assoc.h>
#include <dcmtk/dcmnet/cond.h>
#include <dcmtk/dcmnet/dimse.h>
#include <dcmtk/dcmnet/diutil.h>

namespace vignette {

Error cancelledError()
{
    return {ErrorCode::Cancelled, PacsText::tr("The work with the archive was cancelled."), {}};
}

Error pacsError(const std::exception& exception)
{
    return errorOf(exception, PacsText::tr("The work with the archive broke off: a defect."));
}

Error endError(Wire::End why, const QString& detail)
{
    switch (why) {
    case Wire::End::Cancelled:
        return cancelledError();
    case Wire::End::Slow:
        return {
            ErrorCode::Unreachable,
            PacsText::tr("The archive did not answer in time. Try again later, or allow more time in the settings."),
            detail};
    case Wire::End::Insecure:
        return {ErrorCode::Unreachable,
                PacsText::tr("A secure connection to the archive could not be made. Check the certificates and whether "
                             "the archive uses TLS at this port."),
                detail};
    case Wire::End::Flooded:
        return {ErrorCode::TooLarge, PacsText::tr("The archive sent more than is allowed."), detail};
    case Wire::End::Closed:
    case Wire::End::Open:
        break;
    }
    return {ErrorCode::Unreachable,
            PacsText::tr("The archive broke off the connection. Try again; if it happens again, ask its "
                         "administrator."),
            detail};
}

Error unknownHostError(const QString& host, const QString& detail)
{
    return {ErrorCode::Unreachable,
            PacsText::tr("The archive's computer \"%1\" is not known in the network. Check its name in the settings.")
                .arg(host),
            detail};
}

Error noAnswerError(const QString& host, int port, const QString& detail)
{
    return {ErrorCode::Unreachable,
            PacsText::tr("Nothing answers at %1, port %2. Is the archive running, and is the address in the settings "
                         "right?")
                .arg(host)
                .arg(port),
            detail};
}

Error notDicomWebError(const QString& detail)
{
    return {ErrorCode::Unreachable,
            PacsText::tr("The archive answered in a way that is not DICOMweb. Check its address in the settings."),
            detail};
}

Error nothingOfStudyError()
{
    return {ErrorCode::NotFound, PacsText::tr("The archive has nothing of this study."), {}};
}

Error tooManyError(qint64 most)
{
    return {ErrorCode::TooLarge,
            PacsText::tr("The archive sent more than %1 pictures. Fetch single series.").arg(most),
            {}};
}

Error pacsError(const Wire& wire, const OFCondition& status)
{
    QString detail = QString::fromLatin1(status.text());
    if (!wire.detail().isEmpty())
        detail += QStringLiteral("; ") + wire.detail();
    if (wire.why() != Wire::End::Open)
        return endError(wire.why(), detail);
    if (status == DUL_PEERABORTEDASSOCIATION || status == DUL_PEERREQUESTEDRELEASE ||
        status.code() == DULC_NETWORKCLOSED)
        return endError(Wire::End::Closed, detail);
    return {ErrorCode::Unreachable, PacsText::tr("The archive answered in a way that is not DICOM."), detail};
}

Error rejectionError(const T_ASC_RejectParameters& rejection, const PacsServer& server)
{
    OFString text;
    ASC_printRejectParameters(text, &rejection);
    const QString detail = QString::fromLatin1(text.c_str()).simplified();
    switch (rejection.reason) {
    case ASC_REASON_SU_CALLEDAETITLENOTRECOGNIZED:
        return {ErrorCode::Unreachable,
                PacsText::tr("The archive is not called %1. Check its AE title in the settings.").arg(server.calledAe),
                detail};
    case ASC_REASON_SU_CALLINGAETITLENOTRECOGNIZED:
        return {ErrorCode::Unreachable,
                PacsText::tr("The archive does not know this computer as %1. Ask its administrator to enter this AE "
                             "title.")
                    .arg(server.ownAe),
                detail};
    case ASC_REASON_SP_PRES_TEMPORARYCONGESTION:
    case ASC_REASON_SP_PRES_LOCALLIMITEXCEEDED:
        return {ErrorCode::Unreachable, PacsText::tr("The archive is busy. Try again later."), detail};
    default:
        return {ErrorCode::Unreachable,
                PacsText::tr("The archive refused the connection. Check both AE titles in the settings, and ask its "
                             "administrator whether this computer may use it."),
                detail};
    }
}

Error statusError(unsigned status, const QString& comment)
{
    QString detail = QStringLiteral("DIMSE status 0x%1: %2")
                         .arg(status, 4, 16, QLatin1Char('0'))
                         .arg(QString::fromLatin1(DU_cstoreStatusString(DIC_US(status))));
    // What an archive says may name a patient; the log leaves out words in quotes.
    if (!comment.isEmpty())
        detail += QStringLiteral("; \"%1\"").arg(QString(comment).remove(QLatin1Char('"')));
    if (status == STATUS_MOVE_Refused_MoveDestinationUnknown)
        return {ErrorCode::Unreachable,
                PacsText::tr("The archive does not know where to send the pictures to. Ask its administrator to enter "
                             "the AE title, address and storage port of this computer."),
                detail};
    if ((status & 0xff00U) == 0xa700U)
        return {ErrorCode::Unreachable, PacsText::tr("The archive has no room or no means left for this."), detail};
    if (status == STATUS_GET_Refused_SOPClassNotSupported)
        return {ErrorCode::Unsupported, PacsText::tr("The archive does not take or give this kind of data."), detail};
    if (status == STATUS_N_Refused_NotAuthorized)
        return {ErrorCode::Unreachable, PacsText::tr("The archive does not allow this to this computer."), detail};
    return {ErrorCode::Unreachable, PacsText::tr("The archive could not do this."), detail};
}

} // namespace vignette
