#pragma once

#include "core/classifier/classifier.h"

namespace vignette {

/// A model card in Markdown for one classifier, with the sections of Mitchell et al. 2019,
/// "Model Cards for Model Reporting". English, as files are; what is not known is said to be so.
QString modelCard(const Classifier& classifier);

} // namespace vignette
