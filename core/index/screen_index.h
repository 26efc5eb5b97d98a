#pragma once

#include "core/base/job_context.h"
#include "core/index/index_model.h"
#include "core/screening/case_features.h"
#include "core/screening/screening.h"

#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace vignette {

/// Screens a finished index: writes the table that screening its pictures would, without opening one, row for row and
/// to the bit where the features are the same. Every block is checked against its checksum first. The table is
/// replaced at the end or not at all. Of the summary: ledger, outcomes and seconds.
///
/// `runner` (may be null) gives threads; memory is bounded by some ten megabytes a thread, beside the page cache.
/// Errors: NotFound, InvalidArgument (of another engine, not finished, or the table would replace something else),
/// Corrupt, TooLarge, WriteFailed, Cancelled. Thread-safe.
Result<ScreeningSummary> screenIndex(const IndexModel& model, const QString& folder, const QString& csvPath,
                                     TaskRunner* runner = nullptr, const JobContext& job = {});

/// The `k` pictures (1 to 10,000) of an index that are most likely of each class, those that are none of the classes
/// left out: per class by falling probability, then by rows. Errors: those of screenIndex().
Result<std::vector<std::vector<CaseRecord>>> searchIndex(const IndexModel& model, const QString& folder, int k,
                                                         TaskRunner* runner = nullptr, const JobContext& job = {});

constexpr int mostFound = 10'000;

constexpr qint64 mostListed = CaseFeatures::mostCases;

/// The cases of an index for a window that lists them, in the order of their rows, from the caller's thread: all, with
/// their features. Where they are more than `most`, the most likely of each class instead, as many of each as `most`
/// allows, without features, and numbered anew; the summary says how many rows are left out. Its sums are those of
/// all. Errors: those of screenIndex().
using OnListedCase = std::function<void(const CaseRecord&, std::span<const float> features)>;
Result<ScreeningSummary> listIndex(const IndexModel& model, const QString& folder, const OnListedCase& onCase,
                                   TaskRunner* runner = nullptr, const JobContext& job = {}, qint64 most = mostListed);

} // namespace vignette
