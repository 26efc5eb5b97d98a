#pragma once

#include "core/base/error.h"
#include "core/base/statistics.h"

#include <QSet>
#include <QString>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace vignette {

class ReviewStore;

/// How far two reviewers agree, by the last answer of each to every case that both answered.
struct ReaderPair
{
    QString first; ///< names, in alphabetical order
    QString second;
    Proportion agreement;          ///< share of these cases with the same answer
    std::optional<Estimate> kappa; ///< Cohen's; nothing where both gave all cases one and the same answer
};

/// Agreement beyond chance: (p - e) / (1 - e), with p the share of equal answers and e the share that is expected from
/// how often each reader gave each answer (Cohen 1960), with its large-sample 95 % interval (Fleiss, Cohen and Everitt
/// 1969), cut at -1 and 1. `answers` are those of two readers to the same cases. Nothing where e is 1 or there are
/// none.
std::optional<Estimate> cohensKappa(std::span<const std::pair<QString, QString>> answers);

/// All pairs of reviewers who answered the same of these cases (see reviewKey(); an empty set means all), from the
/// audit of the reviews, in which an earlier answer stays when somebody else gives another. An answer is the class or
/// diagnosis, none of these, or not gradable; marks and notes are none. Who is not named is no reader.
/// Errors: Corrupt.
Result<std::vector<ReaderPair>> readerAgreement(const ReviewStore& store, const QSet<QString>& keys);

} // namespace vignette
