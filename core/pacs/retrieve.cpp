#include "core/dicom_out/new_instance.h"
#include "core/dicom_out/uid.h"
#include "core/imaging/dicom_file.h"
#include "core/pacs/pacs_client.h"
#include "core/pacs/retrieval.h"
#include "core/pacs/storage_classes.h"
#include "core/pacs/web_archive.h"

#include <dcmtk/dcmdata/dctk.h>

#include <algorithm>

namespace vignette {

namespace {

const char* const getModel = UID_GETStudyRootQueryRetrieveInformationModel;
const char* const moveModel = UID_MOVEStudyRootQueryRetrieveInformationModel;

/// A UID of a command, without the padding that some send.
QString uidOf(const char* text)
{
    const QString uid = QString::fromLatin1(text).trimmed();
    return isUid(uid) ? uid : QString();
}

Result<Ending> getInstances(Association& archive, Retrieval& retrieval)
{
    const auto context = archive.contextOf(getModel);
    if (context == 0)
        return fail(archive.unsupported(PacsText::tr("retrieval by C-GET; try C-MOVE")));
    T_DIMSE_Message request{};
    request.CommandField = DIMSE_C_GET_RQ;
    request.msg.CGetRQ.MessageID = archive.nextMessageId();
    OFStandard::strlcpy(request.msg.CGetRQ.AffectedSOPClassUID, getModel, sizeof(DIC_UI));
    request.msg.CGetRQ.Priority = DIMSE_PRIORITY_MEDIUM;
    request.msg.CGetRQ.DataSetType = DIMSE_DATASET_PRESENT;
    DcmDataset identifier = retrieval.identifier();
    if (const auto sent = archive.send(context, request, &identifier); !sent)
        return fail(sent.error());
    for (;;) {
        const auto message = archive.receive();
        if (!message)
            return fail(message.error());
        if (message->command.CommandField == DIMSE_C_STORE_RQ) {
            if (const auto taken = retrieval.receive(archive.dcmtk(), archive.wire(), *message); !taken)
                return fail(taken.error());
            continue;
        }
        if (message->command.CommandField != DIMSE_C_GET_RSP)
            return fail(archive.error(DIMSE_BADCOMMANDTYPE));
        const auto& response = message->command.msg.CGetRSP;
        if (const auto skipped = archive.skipIdentifier(response.DataSetType); !skipped)
            return fail(skipped.error());
        retrieval.note({response.NumberOfRemainingSubOperations,
                        response.NumberOfCompletedSubOperations + response.NumberOfWarningSubOperations,
                        response.NumberOfFailedSubOperations});
        if (!DICOM_PENDING_STATUS(response.DimseStatus))
            return Ending{response.DimseStatus, message->comment};
    }
}

Result<void> checkRequest(const PacsServer& server, const RetrieveRequest& request)
{
    if (!isUid(request.studyUid) || (!request.seriesUid.isEmpty() && !isUid(request.seriesUid)))
        return fail(ErrorCode::InvalidArgument, PacsText::tr("A UID has digits and dots, 64 at most."));
    if (request.way == RetrieveRequest::Way::Move && server.isWeb())
        return fail(ErrorCode::InvalidArgument, PacsText::tr("Over DICOMweb there is no C-MOVE."));
    if (request.way == RetrieveRequest::Way::Move && server.storagePort == 0)
        return fail(ErrorCode::InvalidArgument, PacsText::tr("C-MOVE needs a storage port in the settings."));
    if (server.tls.on && request.way == RetrieveRequest::Way::Move && server.tls.certificate.isEmpty())
        return fail(ErrorCode::InvalidArgument,
                    PacsText::tr("C-MOVE over a secure connection needs an own certificate with its key."));
    if (request.largestFile < 1 || request.mostFiles < 1)
        return fail(ErrorCode::InvalidArgument, PacsText::tr("The limits of a retrieval are numbers above 0."));
    return {};
}

} // namespace

DcmDataset Retrieval::identifier() const
{
    DcmDataset identifier;
    const bool isSeries = !m_request.seriesUid.isEmpty();
    putText(identifier, DCM_QueryRetrieveLevel, isSeries ? QStringLiteral("SERIES") : QStringLiteral("STUDY"));
    putText(identifier, DCM_StudyInstanceUID, m_request.studyUid);
    if (isSeries)
        putText(identifier, DCM_SeriesInstanceUID, m_request.seriesUid);
    return identifier;
}

void Retrieval::note(const Progress& progress)
{
    // Final responses may leave the numbers out.
    m_told = {progress.remaining, std::max(m_told.completed, progress.completed),
              std::max(m_told.failed, progress.failed)};
    m_known = std::max({m_known, m_told.remaining + m_told.completed + m_told.failed, came()});
    m_job.progress(came(), m_known);
}

qint64 Retrieval::lacking() const
{
    return std::max<qint64>(0, m_known - came());
}

void Retrieval::repeat()
{
    m_told = {};
    m_messages = 0;
}

std::optional<QString> askedInstance(const QString& path, const RetrieveRequest& request)
{
    const auto file = openDicom(path, DCM_StudyID); // which stands behind the UIDs
    if (!file || !file->complete)
        return {};
    const auto code = [&](const DcmTagKey& tag) { return dicomCode(*file->dataset, tag); };
    const bool isAsked = code(DCM_StudyInstanceUID) == request.studyUid &&
                         (request.seriesUid.isEmpty() || code(DCM_SeriesInstanceUID) == request.seriesUid);
    const QString instance = code(DCM_SOPInstanceUID);
    return isAsked && isUid(instance) ? std::optional(instance) : std::nullopt;
}

Result<Retrieval::Taken> Retrieval::takeInstance(T_ASC_Association* from, Wire& wire, const Message& message)
{
    const auto& request = message.command.msg.CStoreRQ;
    const QString sopClass = uidOf(request.AffectedSOPClassUID);
    const QString instance = uidOf(request.AffectedSOPInstanceUID);
    // What comes in pieces has some bytes more than the file.
    constexpr qint64 overhead = 1 << 20;
    wire.setRoom(m_request.largestFile + m_request.largestFile / 64 + overhead);
    T_ASC_PresentationContext context{};
    const bool isKnown = !instance.isEmpty() && !sopClass.isEmpty() &&
                         ASC_findAcceptedPresentationContext(from->params, message.context, &context).good();
    if (!isKnown || m_folder.contains(instance)) {
        DIC_UL bytes = 0;
        DIC_UL parts = 0;
        const OFCondition status = DIMSE_ignoreDataSet(from, DIMSE_BLOCKING, 0, &bytes, &parts);
        if (status.bad() || !wire.isOpen())
            return fail(pacsError(wire, status));
        if (!isKnown) {
            ++m_summary.refused;
        } else if (!m_counted.contains(instance)) {
            ++m_summary.alreadyThere;
            m_counted.insert(instance);
        }
        return Taken{isKnown ? STATUS_Success : STATUS_STORE_Error_CannotUnderstand};
    }
    auto file = IncomingFile::create(m_folder);
    if (!file)
        return fail(file.error());
    if (const auto written = (*file)->writeMeta(sopClass, instance, context.acceptedTransferSyntax); !written)
        return fail(written.error());
    T_ASC_PresentationContextID came = 0;
    const OFCondition status =
        DIMSE_receiveDataSetInFile(from, DIMSE_BLOCKING, 0, &came, &(*file)->stream(), nullptr, nullptr);
    // A disk that is full shows here first, as DCMTK then reads the rest of the instance for nothing.
    if (const auto flushed = (*file)->flush(); !flushed && wire.isOpen())
        return fail(flushed.error());
    if (status.bad() || !wire.isOpen())
        return fail(pacsError(wire, status));
    if (askedInstance((*file)->path(), m_request) != instance) {
        ++m_summary.refused;
        return Taken{STATUS_STORE_Error_DataSetDoesNotMatchSOPClass};
    }
    return Taken{STATUS_Success, std::move(*file)};
}

Result<void> Retrieval::keep(IncomingFile& file, const QString& instance)
{
    const QString path = m_folder.pathOf(instance);
    if (auto kept = file.keep(path); !kept)
        return kept;
    ++m_summary.received;
    m_counted.insert(instance);
    if (m_request.onFile)
        m_request.onFile(path);
    return {};
}

Result<void> Retrieval::receive(T_ASC_Association* from, Wire& wire, const Message& message)
{
    const auto& request = message.command.msg.CStoreRQ;
    if (++m_messages > m_request.mostFiles)
        return fail(tooManyError(m_request.mostFiles));
    const auto taken = takeInstance(from, wire, message);
    if (!taken && taken.error().code != ErrorCode::WriteFailed)
        return fail(taken.error());
    T_DIMSE_C_StoreRSP response{};
    response.DimseStatus = DIC_US(taken ? taken->status : STATUS_STORE_Refused_OutOfResources);
    OFStandard::strlcpy(response.AffectedSOPClassUID, request.AffectedSOPClassUID, sizeof(DIC_UI));
    OFStandard::strlcpy(response.AffectedSOPInstanceUID, request.AffectedSOPInstanceUID, sizeof(DIC_UI));
    response.opts = O_STORE_AFFECTEDSOPCLASSUID | O_STORE_AFFECTEDSOPINSTANCEUID;
    response.MessageIDBeingRespondedTo = request.MessageID;
    response.DataSetType = DIMSE_DATASET_NULL;
    const OFCondition sent = DIMSE_sendStoreResponse(from, message.context, &request, &response, nullptr);
    if (!taken)
        return fail(taken.error());
    // The bytes are written. It gets its name while the archive is already at the next one.
    if (taken->file) {
        if (auto kept = keep(*taken->file, uidOf(request.AffectedSOPInstanceUID)); !kept)
            return kept;
    }
    if (sent.bad() || !wire.isOpen())
        return fail(pacsError(wire, sent));
    m_known = std::max(m_known, came());
    m_job.progress(came(), m_known);
    return {};
}

Result<RetrieveSummary> Retrieval::finish(const Ending& ending) const
{
    RetrieveSummary summary = m_summary;
    summary.failed = lacking();
    const bool isDone =
        ending.status == STATUS_Success || ending.status == STATUS_GET_Warning_SubOperationsCompleteOneOrMoreFailures;
    if (!isDone && came() == 0)
        return fail(statusError(ending.status, ending.comment));
    if (came() == 0 && summary.failed > 0)
        return fail(ErrorCode::Unsupported,
                    PacsText::tr("The archive could not send any of the %1 pictures.").arg(summary.failed),
                    statusError(ending.status, ending.comment).detail);
    if (came() == 0)
        return fail(nothingOfStudyError());
    if (!isDone && summary.failed == 0)
        return fail(statusError(ending.status, ending.comment));
    return summary;
}

namespace {

Result<Ending> fetch(const PacsServer& server, Retrieval& retrieval, std::vector<PresentationContext> contexts)
{
    const bool moves = retrieval.request().way == RetrieveRequest::Way::Move;
    contexts.insert(contexts.begin(), {moves ? moveModel : getModel, uncompressedSyntaxes()});
    auto archive = Association::request(server, contexts, retrieval.job(), moves);
    if (!archive)
        return fail(archive.error());
    auto ending = moves ? moveInstances(**archive, server, retrieval) : getInstances(**archive, retrieval);
    if (ending)
        (*archive)->release();
    return ending;
}

} // namespace

Result<RetrieveSummary> retrieveInstances(const PacsServer& server, const RetrieveRequest& request,
                                          const JobContext& job)
{
    try {
        if (auto fine = checkServer(server).and_then([&] { return checkRequest(server, request); }); !fine)
            return fail(fine.error());
        if (server.isWeb())
            return retrieveWeb(server, request, job);
        auto folder = InstanceFolder::open(request.folder);
        if (!folder)
            return fail(folder.error());
        Retrieval retrieval(request, std::move(*folder), job);
        if (request.way == RetrieveRequest::Way::Move)
            return fetch(server, retrieval, {}).and_then([&](const Ending& end) { return retrieval.finish(end); });
        auto ending = fetch(server, retrieval, retrievedContexts(Compression::Kept));
        if (!ending)
            return fail(ending.error());
        // Some archives take the first context of a SOP class, whatever its transfer syntax, and fail with the rest.
        if (ending->status != STATUS_Success || retrieval.lacking() > 0) {
            retrieval.repeat();
            ending = fetch(server, retrieval, retrievedContexts(Compression::Unfolded));
            if (!ending)
                return fail(ending.error());
        }
        return retrieval.finish(*ending);
    } catch (const std::exception& exception) {
        return fail(pacsError(exception));
    }
}

} // namespace vignette
