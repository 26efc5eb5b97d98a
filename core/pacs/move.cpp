#include "core/pacs/retrieval.h"
#include "core/pacs/storage_classes.h"

#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmnet/dul.h>

#include <QDeadlineTimer>

#include <list>
#include <poll.h>

namespace vignette {

namespace {

const char* const model = UID_MOVEStudyRootQueryRetrieveInformationModel;
constexpr int sliceMs = 50;
/// Whoever connects has so long for each step; port scanners never say anything.
constexpr int strangerSeconds = 5;

/// An association that the archive opened to send by. What goes wrong with it ends it, not the retrieval: the archive
/// counts what it could not send.
class Incoming
{
public:
    Incoming(const JobContext& job, int seconds) : m_wire(job, seconds) {}
    ~Incoming()
    {
        if (m_association)
            ASC_destroyAssociation(&m_association);
    }
    Incoming(const Incoming&) = delete;
    Incoming& operator=(const Incoming&) = delete;

    /// Takes the connection that waits; false where it is not for us.
    bool accept(Association& archive, const PacsServer& server)
    {
        archive.transport().useWire(m_wire);
        const OFCondition status = ASC_receiveAssociation(archive.network(), &m_association, ASC_MAXIMUMPDUSIZE,
                                                          nullptr, nullptr, server.tls.on);
        m_socket = archive.transport().lastSocket();
        archive.transport().useWire(archive.wire());
        if (status.bad())
            return false;
        char calling[DUL_LEN_TITLE + 1];
        char called[DUL_LEN_TITLE + 1];
        ASC_getAPTitles(m_association->params, calling, sizeof(calling), called, sizeof(called), nullptr, 0);
        if (QString::fromLatin1(called).trimmed() != server.ownAe.trimmed()) {
            const T_ASC_RejectParameters rejection{ASC_RESULT_REJECTEDPERMANENT, ASC_SOURCE_SERVICEUSER,
                                                   ASC_REASON_SU_CALLEDAETITLENOTRECOGNIZED};
            ASC_rejectAssociation(m_association, &rejection);
            return false;
        }
        std::vector<const char*> classes = acceptedSopClasses();
        std::vector<const char*> syntaxes = acceptedSyntaxes();
        return ASC_acceptContextsWithPreferredTransferSyntaxes(
                   m_association->params, classes.data(), int(classes.size()), syntaxes.data(), int(syntaxes.size()))
                   .good() &&
               ASC_acknowledgeAssociation(m_association).good();
    }

    /// Handles the next message; whether the association goes on.
    Result<bool> handle(Retrieval& retrieval)
    {
        m_wire.setRoom(largestCommand);
        Message message;
        const OFCondition status =
            DIMSE_receiveCommand(m_association, DIMSE_BLOCKING, 0, &message.context, &message.command, nullptr);
        if (status == DUL_PEERREQUESTEDRELEASE)
            ASC_acknowledgeRelease(m_association);
        if (status.bad())
            return false;
        if (message.command.CommandField == DIMSE_C_ECHO_RQ)
            return DIMSE_sendEchoResponse(m_association, message.context, &message.command.msg.CEchoRQ, STATUS_Success,
                                          nullptr)
                .good();
        if (message.command.CommandField != DIMSE_C_STORE_RQ)
            return false;
        const auto taken = retrieval.receive(m_association, m_wire, message);
        if (taken)
            return true;
        if (taken.error().code == ErrorCode::Unreachable)
            return false;
        return fail(taken.error());
    }

    bool hasData() { return ASC_dataWaiting(m_association, 0); }
    int socket() const { return m_socket; }
    Wire& wire() { return m_wire; }

private:
    Wire m_wire;
    T_ASC_Association* m_association = nullptr;
    int m_socket = -1;
};

/// Waits a moment for any of the sockets.
void waitForAny(const std::vector<int>& sockets)
{
    std::vector<pollfd> list;
    for (const int socket : sockets)
        list.push_back({.fd = socket, .events = POLLIN, .revents = 0});
    poll(list.data(), nfds_t(list.size()), sliceMs);
}

} // namespace

Result<Ending> moveInstances(Association& archive, const PacsServer& server, Retrieval& retrieval)
{
    const auto context = archive.contextOf(model);
    if (context == 0)
        return fail(archive.unsupported(PacsText::tr("retrieval by C-MOVE; try C-GET")));
    T_DIMSE_Message request{};
    request.CommandField = DIMSE_C_MOVE_RQ;
    request.msg.CMoveRQ.MessageID = archive.nextMessageId();
    OFStandard::strlcpy(request.msg.CMoveRQ.AffectedSOPClassUID, model, sizeof(DIC_UI));
    request.msg.CMoveRQ.Priority = DIMSE_PRIORITY_MEDIUM;
    request.msg.CMoveRQ.DataSetType = DIMSE_DATASET_PRESENT;
    OFStandard::strlcpy(request.msg.CMoveRQ.MoveDestination, server.ownAe.toLatin1().constData(), sizeof(DIC_AE));
    DcmDataset identifier = retrieval.identifier();
    if (const auto sent = archive.send(context, request, &identifier); !sent)
        return fail(sent.error());

    const int listener = DUL_networkSocket(archive.network()->network);
    std::list<Incoming> incoming;
    QDeadlineTimer patience(qint64(server.answerSeconds) * 1000);
    while (archive.wire().isOpen()) {
        bool isIdle = true;
        if (ASC_associationWaiting(archive.network(), 0)) {
            isIdle = false;
            incoming.emplace_back(retrieval.job(), strangerSeconds);
            if (!incoming.back().accept(archive, server))
                incoming.pop_back();
        }
        for (auto at = incoming.begin(); at != incoming.end();) {
            if (!at->hasData()) {
                ++at;
                continue;
            }
            isIdle = false;
            const auto goesOn = at->handle(retrieval);
            if (!goesOn)
                return fail(goesOn.error());
            at = *goesOn ? std::next(at) : incoming.erase(at);
        }
        if (ASC_dataWaiting(archive.dcmtk(), 0)) {
            isIdle = false;
            const auto message = archive.receive();
            if (!message)
                return fail(message.error());
            if (message->command.CommandField != DIMSE_C_MOVE_RSP)
                return fail(archive.error(DIMSE_BADCOMMANDTYPE));
            const auto& response = message->command.msg.CMoveRSP;
            if (const auto skipped = archive.skipIdentifier(response.DataSetType); !skipped)
                return fail(skipped.error());
            retrieval.note({response.NumberOfRemainingSubOperations,
                            response.NumberOfCompletedSubOperations + response.NumberOfWarningSubOperations,
                            response.NumberOfFailedSubOperations});
            if (!DICOM_PENDING_STATUS(response.DimseStatus))
                return Ending{response.DimseStatus, message->comment};
        }
        if (!isIdle) {
            patience.setRemainingTime(qint64(server.answerSeconds) * 1000);
            continue;
        }
        if (patience.hasExpired())
            archive.wire().end(Wire::End::Slow);
        std::vector<int> sockets{listener, archive.socket()};
        for (const Incoming& one : incoming)
            sockets.push_back(one.socket());
        waitForAny(sockets);
    }
    return fail(archive.error(DIMSE_NODATAAVAILABLE));
}

} // namespace vignette
