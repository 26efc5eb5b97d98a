#pragma once

#include "core/benchmark/engine_measures.h"

namespace vignette {

/// Names of the card's sections, those of Mitchell et al. 2019, "Model Cards for Model Reporting".
const QStringList& engineCardSections();

/// The model card of an engine in Markdown. English, as files are. Every figure is one of
/// `measures`; what was not measured is said to be so. Refers to the plots of writeEngineCard().
QString engineCard(const EngineMeasures& measures);

/// Writes MODEL_CARD.md, its plots (*.svg) and figures.json, which holds every figure with all its
/// digits. The folder is made. Errors: WriteFailed.
Result<void> writeEngineCard(const EngineMeasures& measures, const QString& folder);

} // namespace vignette
