#pragma once

#include "core/screening/review_store.h"

#include <QString>

namespace vignette {

/// What a reviewer says where the case is of no class of the task.
QString otherDiagnosisText();

/// That the picture allows no diagnosis.
QString notGradableText();

/// "Accepted: naevus" or the class that was chosen, with a sign; empty where nothing was decided.
QString decisionText(const Review& review);

/// "Accepted", "Overruled: naevus" and the like for a table; empty without a review.
QString reviewText(const Review& review);

/// The same in signs alone, for where there is no room for words.
QString reviewSigns(const Review& review);

} // namespace vignette
