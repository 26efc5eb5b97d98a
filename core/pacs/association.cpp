#include "core/pacs/association.h"

#include "core/dicom_out/character_set.h"
#include "core/imaging/dicom_file.h"

#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmnet/dul.h>

#include <arpa/inet.h>
#include <mutex>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vignette {

namespace {

constexpr qint64 largestIdentifier = 4 << 20;

void prepareDcmtk()
{
    static std::once_flag once;
    std::call_once(once, [] {
        silenceDcmtk();
        // Else the name server is asked for whoever connects to the storage port.
        dcmDisableGethostbyaddr.set(OFTrue);
        // What DCMTK does the first time it does for all threads, without a lock.
        T_ASC_Network* network = nullptr;
        if (ASC_initializeNetwork(NET_REQUESTOR, 0, 1, &network).good())
            ASC_dropNetwork(&network);
    });
}

/// A socket of this computer that takes one connection and never answers it.
class Doorstep
{
public:
    Doorstep() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        auto* any = reinterpret_cast<sockaddr*>(&address);
        if (bind(m_socket, any, size) == 0 && listen(m_socket, 1) == 0 && getsockname(m_socket, any, &size) == 0)
            m_port = ntohs(address.sin_port);
    }
    ~Doorstep() { ::close(m_socket); }
    Doorstep(const Doorstep&) = delete;
    Doorstep& operator=(const Doorstep&) = delete;

    int port() const { return m_port; }

private:
    int m_socket;
    int m_port = 0;
};

} // namespace

const std::vector<const char*>& uncompressedSyntaxes()
{
    static const std::vector<const char*> syntaxes{UID_LittleEndianExplicitTransferSyntax,
                                                   UID_LittleEndianImplicitTransferSyntax};
    return syntaxes;
}

Association::Association(const PacsServer& server, const JobContext& job)
    : m_server(server), m_job(job), m_wire(m_job, server.answerSeconds)
{
}

Association::~Association()
{
    if (m_association) {
        if (m_association->DULassociation)
            ASC_abortAssociation(m_association);
        ASC_destroyAssociation(&m_association);
    }
    if (m_network)
        ASC_dropNetwork(&m_network);
}

void Association::release()
{
    // The work is done: who does not answer within moments need not make a person wait.
    constexpr int seconds = 3;
    m_wire.setSeconds(seconds);
    m_wire.setRoom(largestCommand);
    ASC_releaseAssociation(m_association);
    ASC_destroyAssociation(&m_association);
}

Result<std::unique_ptr<Association>> Association::request(const PacsServer& server,
                                                          const std::vector<PresentationContext>& contexts,
                                                          const JobContext& job, bool listens)
{
    if (const auto fine = checkServer(server); !fine)
        return fail(fine.error());
    prepareDcmtk();
    std::unique_ptr<Association> association(new Association(server, job));
    if (const auto opened = association->open(contexts, listens); !opened)
        return fail(opened.error());
    return association;
}

Result<void> Association::open(const std::vector<PresentationContext>& contexts, bool listens)
{
    auto transport = Transport::make(m_server, m_wire);
    if (!transport)
        return fail(transport.error());
    m_transport = std::move(*transport);
    OFCondition status = ASC_initializeNetwork(listens ? NET_ACCEPTORREQUESTOR : NET_REQUESTOR,
                                               listens ? m_server.storagePort : 0, m_server.answerSeconds, &m_network);
    if (status.bad())
        return fail(ErrorCode::Unreachable,
                    PacsText::tr("The storage port %1 cannot be opened. Is another program using it?")
                        .arg(m_server.storagePort),
                    QString::fromLatin1(status.text()));
    ASC_setTransportLayer(m_network, m_transport.get(), OFFalse);
    const auto socket = connectTo(m_server, m_job);
    if (!socket)
        return fail(socket.error());
    m_transport->useSocket(*socket);

    T_ASC_Parameters* parameters = nullptr;
    ASC_createAssociationParameters(&parameters, ASC_MAXIMUMPDUSIZE);
    ASC_setTransportLayerType(parameters, m_server.tls.on);
    ASC_setAPTitles(parameters, m_server.ownAe.toLatin1().constData(), m_server.calledAe.toLatin1().constData(),
                    nullptr);
    int id = 1; // odd numbers, PS3.8 7.1.1.13
    for (const PresentationContext& context : contexts) {
        std::vector<const char*> syntaxes = context.transferSyntaxes;
        ASC_addPresentationContext(parameters, T_ASC_PresentationContextID(id), context.sopClass.c_str(),
                                   syntaxes.data(), int(syntaxes.size()),
                                   context.weReceive ? ASC_SC_ROLE_SCP : ASC_SC_ROLE_DEFAULT);
        id += 2;
    }
    // DCMTK connects by itself only, without listening to anybody meanwhile. It gets to this doorstep, and the
    // transport puts the socket that is connected to the archive in the place of that one.
    const Doorstep doorstep;
    const std::string address = "127.0.0.1:" + std::to_string(doorstep.port());
    ASC_setPresentationAddresses(parameters, "localhost", address.c_str());
    status = ASC_requestAssociation(m_network, parameters, &m_association);
    m_socket = m_transport->lastSocket();
    if (status.good() && ASC_countAcceptedPresentationContexts(parameters) > 0)
        return {};
    if (status.good())
        return fail(unsupported({}));
    if (!m_association) {
        ASC_destroyAssociationParameters(&parameters);
        return fail(error(status));
    }
    if (status == DUL_ASSOCIATIONREJECTED) {
        T_ASC_RejectParameters rejection{};
        ASC_getRejectParameters(parameters, &rejection);
        return fail(rejectionError(rejection, m_server));
    }
    return fail(error(status));
}

T_ASC_PresentationContextID Association::contextOf(const char* sopClass) const
{
    return ASC_findAcceptedPresentationContextID(m_association, sopClass);
}

T_ASC_PresentationContextID Association::contextOf(const char* sopClass, const char* transferSyntax) const
{
    const auto id = ASC_findAcceptedPresentationContextID(m_association, sopClass, transferSyntax);
    T_ASC_PresentationContext context{};
    if (id == 0 || ASC_findAcceptedPresentationContext(m_association->params, id, &context).bad())
        return 0;
    // DCMTK takes any other in the end.
    const auto isCompressed = [](const char* syntax) { return DcmXfer(syntax).isEncapsulated(); };
    const bool isSame = std::string_view(context.acceptedTransferSyntax) == transferSyntax;
    return isSame || (!isCompressed(context.acceptedTransferSyntax) && !isCompressed(transferSyntax)) ? id : 0;
}

Error Association::unsupported(const QString& service) const
{
    return {ErrorCode::Unsupported,
            service.isEmpty() ? PacsText::tr("The archive offers nothing of what was asked for.")
                              : PacsText::tr("The archive does not offer %1.").arg(service),
            QStringLiteral("no presentation context accepted")};
}

Result<void> Association::send(T_ASC_PresentationContextID context, T_DIMSE_Message& command, DcmDataset* data)
{
    const OFCondition status =
        DIMSE_sendMessageUsingMemoryData(m_association, context, &command, nullptr, data, nullptr, nullptr);
    return status.good() && m_wire.isOpen() ? Result<void>() : fail(error(status));
}

Result<Message> Association::receive()
{
    m_wire.setRoom(largestCommand);
    Message message;
    DcmDataset* detail = nullptr;
    const OFCondition status =
        DIMSE_receiveCommand(m_association, DIMSE_BLOCKING, 0, &message.context, &message.command, &detail);
    const std::unique_ptr<DcmDataset> owner(detail);
    if (status.bad() || !m_wire.isOpen())
        return fail(error(status));
    if (detail)
        message.comment = QString::fromLatin1(textOf(*detail, DCM_ErrorComment).c_str()).simplified();
    return message;
}

Result<std::unique_ptr<DcmDataset>> Association::receiveIdentifier()
{
    m_wire.setRoom(largestIdentifier);
    DcmDataset* data = nullptr;
    T_ASC_PresentationContextID context = 0;
    const OFCondition status =
        DIMSE_receiveDataSetInMemory(m_association, DIMSE_BLOCKING, 0, &context, &data, nullptr, nullptr);
    std::unique_ptr<DcmDataset> owner(data);
    if (status.bad() || !m_wire.isOpen())
        return fail(error(status));
    if (!owner || !toUtf8(*owner))
        owner.reset();
    return owner;
}

Result<void> Association::skipIdentifier(T_DIMSE_DataSetType type)
{
    if (type == DIMSE_DATASET_NULL)
        return {};
    m_wire.setRoom(largestIdentifier);
    DIC_UL bytes = 0;
    DIC_UL parts = 0;
    const OFCondition status = DIMSE_ignoreDataSet(m_association, DIMSE_BLOCKING, 0, &bytes, &parts);
    return status.good() && m_wire.isOpen() ? Result<void>() : fail(error(status));
}

} // namespace vignette
