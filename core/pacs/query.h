#pragma once

#include "core/pacs/pacs_client.h"

#include <functional>

namespace vignette {

/// What a search has in common, whatever the archive speaks.

/// Errors: InvalidArgument.
Result<void> checkQuery(const StudyQuery& asked);

/// "20261101-20261130", one side or both (PS3.4 C.2.2.2.5).
QString dateRange(const QDate& from, const QDate& to);
/// "20261101"; invalid where it is none.
QDate dicomDate(const QString& text);

/// The modalities are an optional key: what an archive does not know it neither looks at nor tells. Asks for those of
/// each study that has none, leaves the studies of the modality asked for, and sorts them.
Result<void> finishStudies(FoundStudies& found, const StudyQuery& asked,
                           const std::function<Result<QStringList>(const QString& studyUid)>& modalitiesOf);

} // namespace vignette
