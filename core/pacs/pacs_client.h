#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/pacs/pacs_server.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

/// A DICOM archive over the network, as service class user (PS3.4, PS3.7, PS3.8), or over DICOMweb (PS3.18) where the
/// server's host is an address with https://:
///
///     PacsServer server{.host = "pacs.example", .port = 11112, .calledAe = "ARCHIVE"};
///     StudyQuery query;
///     query.modality = "XC";
///     query.from = query.to = QDate::currentDate();
///     const auto found = findStudies(server, query, job);
///     RetrieveRequest request{.studyUid = found->studies[0].studyUid, .folder = "/data/incoming"};
///     const auto got = retrieveInstances(server, request, job);
///
/// Every function opens its own association and closes it before it returns. A cancelled job is heard within 100 ms,
/// while it connects and while it waits too. All are thread-safe; two retrievals by C-MOVE need two storage ports.
///
/// Errors of all of them: InvalidArgument (a setting, or what is asked for), Unreachable (nothing answers, the archive
/// refuses, breaks off or is too slow, certificates do not fit), Unsupported (it does not offer the service),
/// TooLarge (more than the limit came), Cancelled. `detail` has the text of DCMTK or the status of the archive. What
/// follows names the services without DICOMweb; there they are QIDO-RS, WADO-RS and STOW-RS.
namespace vignette {

/// Whether the archive answers and knows us: C-ECHO (PS3.4 annex A).
Result<void> echoArchive(const PacsServer& server, const JobContext& job = {});

/// What is looked for; empty fields match everything (PS3.4 C.2.2.2).
struct StudyQuery
{
    QString patientId;
    QString patientName; ///< "Doe^J*"; * and ? stand for any characters
    QString accession;
    QString modality; ///< "XC", "DMS", "ES": a study is found that has a series of it
    QString studyUid;
    QDate from;      ///< first day of the study; invalid: since ever
    QDate to;        ///< last day; invalid: until today
    int limit = 500; ///< studies at most, 1 to 100,000
};

struct FoundStudy
{
    QString studyUid;
    QString patientId;
    QString patientName; ///< "Doe^Jane"
    QDate birthDate;
    QDate date;
    QString time; ///< "101112", as the archive gives it
    QString description;
    QString accession;
    QStringList modalities; ///< empty where the archive does not tell
    int instances = -1;     ///< below 0 where the archive does not tell
};

struct FoundStudies
{
    std::vector<FoundStudy> studies; ///< the latest first
    bool isCut = false;              ///< there are more than the limit
};

/// C-FIND at study level of the Study Root model (PS3.4 C.6.2.1). An archive that does not tell the modalities of a
/// study is asked for its series. Progress counts studies.
Result<FoundStudies> findStudies(const PacsServer& server, const StudyQuery& query, const JobContext& job = {});

struct FoundSeries
{
    QString seriesUid;
    QString modality;
    int number = -1; ///< below 0 where it has none
    QString description;
    int instances = -1; ///< below 0 where the archive does not tell
};

/// C-FIND at series level, in the order of their numbers.
Result<std::vector<FoundSeries>> findSeries(const PacsServer& server, const QString& studyUid,
                                            const JobContext& job = {});

/// What is planned for today or another day: C-FIND of the modality worklist (PS3.4 K.6). Empty fields match
/// everything.
struct WorklistQuery
{
    QString modality; ///< "XC", "DMS", "ES"
    QString station;  ///< scheduled station AE title
    QString patientId;
    QString patientName; ///< as in a StudyQuery
    QDate from;          ///< first day; invalid: since ever
    QDate to;            ///< last day; invalid: without end
    int limit = 500;     ///< 1 to 100,000
};

struct PlannedStep
{
    QString patientId;
    QString patientName;
    QDate birthDate;
    QString accession;
    QString studyUid; ///< that the pictures will be of
    QString modality;
    QString station;
    QDate date;
    QString time;        ///< "101112", as the archive gives it
    QString description; ///< of the step, else of the procedure
};

struct PlannedSteps
{
    std::vector<PlannedStep> steps; ///< the next first
    bool isCut = false;             ///< there are more than the limit
};

/// DICOMweb has no such service in most archives: Unsupported there.
Result<PlannedSteps> findPlanned(const PacsServer& server, const WorklistQuery& query, const JobContext& job = {});

struct RetrieveRequest
{
    QString studyUid;
    QString seriesUid; ///< empty: all of the study
    /// Made where missing, for its owner alone (0700). One that is there must be empty or closed to others already.
    QString folder;
    enum class Way {
        Get, ///< C-GET: comes back by the same connection
        Move ///< C-MOVE: the archive connects to PacsServer::storagePort
    };
    Way way = Way::Get;
    qint64 largestFile = qint64(4) << 30; ///< bytes
    qint64 mostFiles = 100'000;
    /// Called with the path of each file that is new, as it comes; empty: nobody listens.
    std::function<void(const QString& path)> onFile;
};

struct RetrieveSummary
{
    qint64 received = 0;     ///< new files
    qint64 alreadyThere = 0; ///< that came again; the file in the folder was left as it is
    qint64 refused = 0;      ///< came without being asked for, or broken; not kept
    qint64 failed = 0;       ///< that the archive says it could not send
};

/// Fetches the instances of a study or series into a folder (PS3.4 C.4.2, C.4.3). A file is called by 32 hexadecimal
/// digits of the SHA-256 of its SOP Instance UID, so that nothing of the patient stands in its name and what comes
/// again is not there twice; it appears whole or not at all, and is readable by its owner alone. Bytes of the data
/// set are those that came. What was received before an error stays. Progress counts instances.
///
/// Errors: those above; WriteFailed (disk full); Unsupported also where none of the instances can be sent.
Result<RetrieveSummary> retrieveInstances(const PacsServer& server, const RetrieveRequest& request,
                                          const JobContext& job = {});

struct StoreSummary
{
    qint64 stored = 0;
    struct Failure
    {
        QString path;
        Error error;
    };
    std::vector<Failure> failures; ///< each file that the archive has not taken
};

/// Sends DICOM files, C-STORE (PS3.4 annex B), in the transfer syntax that they have or, without compression, in one
/// that the archive takes. Files that are left over when the connection breaks off are among the failures. Progress
/// counts files. Errors: those above.
Result<StoreSummary> storeInstances(const PacsServer& server, const QStringList& files, const JobContext& job = {});

} // namespace vignette
