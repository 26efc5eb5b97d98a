#pragma once

#include "core/pacs/association.h"
#include "core/pacs/instance_folder.h"
#include "core/pacs/pacs_client.h"

#include <QSet>
#include <QString>

#include <optional>

namespace vignette {

/// The status of the last response.
struct Ending
{
    unsigned status = 0;
    QString comment;
};

/// The instance in a file; nothing where it is broken up to its series, or not of what was asked for. What lies behind
/// is not looked at: the archive waits for the answer.
std::optional<QString> askedInstance(const QString& path, const RetrieveRequest& request);

/// What both ways of retrieval have in common: takes what C-STORE requests bring (PS3.4 B.2.3) and counts. For one
/// thread.
class Retrieval
{
public:
    Retrieval(const RetrieveRequest& request, InstanceFolder folder, const JobContext& job)
        : m_request(request), m_folder(std::move(folder)), m_job(job)
    {
    }

    const RetrieveRequest& request() const { return m_request; }
    const JobContext& job() const { return m_job; }

    /// The identifier of a C-GET or C-MOVE.
    DcmDataset identifier() const;

    /// Takes the instance that follows a C-STORE request, and answers it. `wire` is that of `from`.
    /// Errors: those of the connection, WriteFailed, TooLarge.
    Result<void> receive(T_ASC_Association* from, Wire& wire, const Message& message);

    /// What a response of C-GET or C-MOVE says of the sub-operations.
    struct Progress
    {
        qint64 remaining = 0;
        qint64 completed = 0; ///< with warning or without
        qint64 failed = 0;
    };
    void note(const Progress& progress);

    /// Instances that the archive knows of and that did not come.
    qint64 lacking() const;
    /// All is asked for once more; what comes again is not counted twice.
    void repeat();

    /// The result, where the archive ended so.
    Result<RetrieveSummary> finish(const Ending& ending) const;

private:
    qint64 came() const { return m_summary.received + m_summary.alreadyThere + m_summary.refused; }
    struct Taken
    {
        unsigned status = 0;
        std::unique_ptr<IncomingFile> file = {}; ///< to be kept
    };
    Result<Taken> takeInstance(T_ASC_Association* from, Wire& wire, const Message& message);
    Result<void> keep(IncomingFile& file, const QString& instance);

    const RetrieveRequest& m_request;
    InstanceFolder m_folder;
    const JobContext& m_job;
    RetrieveSummary m_summary;
    Progress m_told;
    qint64 m_known = 0;      ///< instances that the archive told of
    qint64 m_messages = 0;   ///< that brought an instance, since all was asked for
    QSet<QString> m_counted; ///< instances that came
};

/// The rest of a C-MOVE once the archive is connected with, its storage port open. Errors: as retrieveInstances().
Result<Ending> moveInstances(Association& archive, const PacsServer& server, Retrieval& retrieval);

} // namespace vignette
