#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/pacs/pacs_error.h"
#include "core/pacs/pacs_server.h"
#include "core/pacs/transport.h"
#include "core/pacs/wire.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmnet/assoc.h>
#include <dcmtk/dcmnet/dimse.h>

#include <memory>
#include <string>
#include <vector>

namespace vignette {

/// What is proposed to the archive (PS3.8 7.1.1.13): 128 at most.
struct PresentationContext
{
    std::string sopClass;
    std::vector<const char*> transferSyntaxes;
    bool weReceive = false; ///< instances come to us, as in C-GET (role selection, PS3.7 D.3.3.4)
};

/// Explicit and implicit little endian.
const std::vector<const char*>& uncompressedSyntaxes();

/// What may come with a command, in bytes: it is short, and what follows it may be read ahead.
constexpr qint64 largestCommand = 1 << 20;

/// What a message of the archive brought.
struct Message
{
    T_ASC_PresentationContextID context = 0;
    T_DIMSE_Message command{};
    QString comment; ///< in words of the archive's maker (0000,0902)
};

/// The association with the archive, and what DCMTK needs for it. For one thread.
class Association
{
public:
    /// Connects and agrees with the archive on the contexts. With `listens` the storage port is open from before.
    static Result<std::unique_ptr<Association>> request(const PacsServer& server,
                                                        const std::vector<PresentationContext>& contexts,
                                                        const JobContext& job, bool listens = false);
    /// Ends it where end() did not: the archive is told that the work was broken off.
    ~Association();
    Association(const Association&) = delete;
    Association& operator=(const Association&) = delete;

    /// In order, at the end of the work.
    void release();

    /// The accepted context of a SOP class; 0: the archive does not offer it.
    T_ASC_PresentationContextID contextOf(const char* sopClass) const;
    /// With this transfer syntax, or any other without compression; 0: none.
    T_ASC_PresentationContextID contextOf(const char* sopClass, const char* transferSyntax) const;
    Error unsupported(const QString& service) const;

    Result<void> send(T_ASC_PresentationContextID context, T_DIMSE_Message& command, DcmDataset* data = nullptr);
    /// The command; its data set, where it has one, is the next thing to come.
    Result<Message> receive();
    /// A data set of a response, of 4 MB at most, in UTF-8; null where the archive sent text that cannot be read.
    Result<std::unique_ptr<DcmDataset>> receiveIdentifier();
    /// Takes a data set off the line where one follows a response.
    Result<void> skipIdentifier(T_DIMSE_DataSetType type);

    DIC_US nextMessageId() { return m_association->nextMsgID++; }
    T_ASC_Association* dcmtk() { return m_association; }
    Transport& transport() { return *m_transport; }
    int socket() const { return m_socket; } ///< for waiting only
    T_ASC_Network* network() { return m_network; }
    Wire& wire() { return m_wire; }
    Error error(const OFCondition& status) const { return pacsError(m_wire, status); }

private:
    Association(const PacsServer& server, const JobContext& job);
    Result<void> open(const std::vector<PresentationContext>& contexts, bool listens);

    const PacsServer m_server;
    const JobContext& m_job;
    Wire m_wire;
    std::unique_ptr<Transport> m_transport; // after the wire, as connections use both
    T_ASC_Network* m_network = nullptr;
    T_ASC_Association* m_association = nullptr;
    int m_socket = -1;
};

} // namespace vignette
