#include "core/imaging/dicom_file.h"
#include "core/pacs/association.h"
#include "core/pacs/outgoing_file.h"
#include "core/pacs/pacs_client.h"
#include "core/pacs/web_archive.h"

#include <dcmtk/dcmdata/dctk.h>

#include <map>
#include <set>

namespace vignette {

namespace {

using Kind = std::pair<std::string, std::string>; // SOP class and transfer syntax

bool isCompressed(const std::string& syntax)
{
    return DcmXfer(syntax.c_str()).isEncapsulated();
}

/// All files without compression go by one context.
Kind kindOf(const OutgoingFile& instance)
{
    return {instance.sopClass,
            isCompressed(instance.syntax) ? instance.syntax : std::string(UID_LittleEndianExplicitTransferSyntax)};
}

std::vector<PresentationContext> contextsOf(const std::set<Kind>& kinds)
{
    std::vector<PresentationContext> contexts;
    for (const auto& [sopClass, syntax] : kinds) {
        if (isCompressed(syntax))
            contexts.push_back({sopClass, {DcmXfer(syntax.c_str()).getXferID()}});
        else
            contexts.push_back({sopClass, uncompressedSyntaxes()});
    }
    return contexts;
}

/// What is wrong with one file; a broken connection is not.
Result<std::optional<Error>> send(Association& archive, const OutgoingFile& instance)
{
    const auto context = archive.contextOf(instance.sopClass.c_str(), instance.syntax.c_str());
    if (context == 0)
        return Error{ErrorCode::Unsupported, PacsText::tr("The archive does not take this kind of file."),
                     QStringLiteral("%1 in %2")
                         .arg(QString::fromStdString(instance.sopClass), QString::fromStdString(instance.syntax))};
    const auto file = openDicom(instance.path);
    if (!file)
        return file.error();
    T_DIMSE_Message request{};
    request.CommandField = DIMSE_C_STORE_RQ;
    auto& store = request.msg.CStoreRQ;
    store.MessageID = archive.nextMessageId();
    OFStandard::strlcpy(store.AffectedSOPClassUID, instance.sopClass.c_str(), sizeof(DIC_UI));
    OFStandard::strlcpy(store.AffectedSOPInstanceUID, instance.instance.c_str(), sizeof(DIC_UI));
    store.Priority = DIMSE_PRIORITY_MEDIUM;
    store.DataSetType = DIMSE_DATASET_PRESENT;
    if (const auto sent = archive.send(context, request, file->dataset); !sent)
        return fail(sent.error());
    const auto message = archive.receive();
    if (!message)
        return fail(message.error());
    if (message->command.CommandField != DIMSE_C_STORE_RSP)
        return fail(archive.error(DIMSE_BADCOMMANDTYPE));
    const unsigned status = message->command.msg.CStoreRSP.DimseStatus;
    // A warning says that the archive has changed something of what it stored (PS3.4 table B.2-1).
    if (status == STATUS_Success || DICOM_WARNING_STATUS(status))
        return std::nullopt;
    return statusError(status, message->comment);
}

class Sending
{
public:
    Sending(const PacsServer& server, const JobContext& job, qint64 total)
        : m_server(server), m_job(job), m_total(total)
    {
    }

    void refuse(const QString& path, Error error)
    {
        m_summary.failures.push_back({path, std::move(error)});
        ++m_done;
        m_job.progress(m_done, m_total);
    }

    /// Files whose kinds fit into one association. Errors: where not even the first connection comes about.
    Result<void> send(std::span<const OutgoingFile> instances)
    {
        std::set<Kind> kinds;
        for (const OutgoingFile& one : instances)
            kinds.insert(kindOf(one));
        auto archive = Association::request(m_server, contextsOf(kinds), m_job);
        if (!archive && (m_summary.stored == 0 || archive.error().code == ErrorCode::Cancelled))
            return fail(archive.error());
        for (size_t i = 0; i < instances.size(); ++i) {
            auto sent =
                archive ? vignette::send(**archive, instances[i]) : Result<std::optional<Error>>(fail(archive.error()));
            if (!sent && sent.error().code == ErrorCode::Cancelled)
                return fail(sent.error());
            if (!sent) {
                for (; i < instances.size(); ++i)
                    refuse(instances[i].path, sent.error());
                return {};
            }
            if (*sent) {
                refuse(instances[i].path, **sent);
                continue;
            }
            ++m_summary.stored;
            m_job.progress(++m_done, m_total);
        }
        (*archive)->release();
        return {};
    }

    StoreSummary& summary() { return m_summary; }

private:
    const PacsServer& m_server;
    const JobContext& m_job;
    qint64 m_total;
    qint64 m_done = 0;
    StoreSummary m_summary;
};

} // namespace

Result<StoreSummary> storeInstances(const PacsServer& server, const QStringList& files, const JobContext& job)
{
    try {
        if (const auto fine = checkServer(server); !fine)
            return fail(fine.error());
        if (files.isEmpty())
            return fail(ErrorCode::InvalidArgument, PacsText::tr("There is nothing to send."));
        if (server.isWeb())
            return storeWeb(server, files, job);
        Sending sending(server, job, files.size());
        std::vector<OutgoingFile> instances;
        for (const QString& path : files) {
            if (job.cancelled())
                return fail(cancelledError());
            if (auto instance = lookAtFile(path))
                instances.push_back(std::move(*instance));
            else
                sending.refuse(path, instance.error());
        }
        // An association has room for 128 contexts; few clinics have as many kinds of files.
        constexpr size_t most = 128;
        for (size_t from = 0; from < instances.size();) {
            std::set<Kind> kinds;
            size_t to = from;
            for (; to < instances.size(); ++to) {
                kinds.insert(kindOf(instances[to]));
                if (kinds.size() > most)
                    break;
            }
            if (const auto sent = sending.send(std::span(instances).subspan(from, to - from)); !sent)
                return fail(sent.error());
            from = to;
        }
        return std::move(sending.summary());
    } catch (const std::exception& exception) {
        return fail(pacsError(exception));
    }
}

} // namespace vignette
