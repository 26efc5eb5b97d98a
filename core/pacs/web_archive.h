#pragma once

#include "core/pacs/pacs_client.h"

namespace vignette {

class WebClient;

/// What pacs_client.h promises, of an archive that is reached by DICOMweb (PS3.18): QIDO-RS, WADO-RS, STOW-RS. They may
/// throw what the functions of that header catch.

Result<void> echoWeb(const PacsServer& server, const JobContext& job);
Result<FoundStudies> findStudiesWeb(const PacsServer& server, const StudyQuery& asked, const JobContext& job);
Result<std::vector<FoundSeries>> findSeriesWeb(const PacsServer& server, const QString& studyUid,
                                               const JobContext& job);
Result<std::vector<FoundSeries>> findSeriesWeb(WebClient& client, const QString& studyUid);
Result<RetrieveSummary> retrieveWeb(const PacsServer& server, const RetrieveRequest& request, const JobContext& job);
Result<StoreSummary> storeWeb(const PacsServer& server, const QStringList& files, const JobContext& job);

} // namespace vignette
