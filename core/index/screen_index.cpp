#include "core/index/screen_index.h"

#include "core/base/csv.h"
#include "core/base/exception_error.h"
#include "core/index/index_blocks.h"
#include "core/screening/results_csv.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Index)
};

struct Counts
{
    qint64 rows = 0, likely = 0, uncertain = 0, noneOfThese = 0, unreadableFrames = 0;

    void add(const CaseRecord& record)
    {
        ++rows;
        likely += record.is(Outcome::Likely);
        uncertain += record.is(Outcome::Uncertain);
        noneOfThese += record.is(Outcome::NoneOfThese);
        unreadableFrames += !record.prediction() && record.fileStatus() == FileStatus::Loaded;
    }
};

using Found = std::vector<std::shared_ptr<const CaseRecord>>;

/// Sorts by falling probability of a class, then rows, and keeps the first `k`.
template <typename Pointers> void keepBest(Pointers& found, size_t k, size_t label)
{
    const auto end = found.begin() + ptrdiff_t(std::min(k, found.size()));
    std::ranges::partial_sort(found, end, [label](const auto& one, const auto& other) {
        const float p = one->prediction()->probabilities[label];
        const float q = other->prediction()->probabilities[label];
        return p != q ? p > q : one->row < other->row;
    });
    found.erase(end, found.end());
}

} // namespace

Result<ScreeningSummary> screenIndex(const IndexModel& model, const QString& folder, const QString& csvPath,
                                     TaskRunner* runner, const JobContext& job)
{
    QElapsedTimer clock;
    clock.start();
    if (QFileInfo::exists(csvPath) && !mayBecomeTable(csvPath))
        return fail(ErrorCode::InvalidArgument,
                    QCoreApplication::translate("Screening",
                                                "\"%1\" exists and is no table of this program. Write to another file.")
                        .arg(csvPath));
    try {
        ScreeningSummary summary;
        const auto written = writeCsv(csvPath, CsvReader::Program, [&](const CsvAppend& append) -> Result<void> {
            if (auto begun = append(csvHeader(model.classIds)); !begun)
                return begun;
            const auto counts = forEachBlock(model, folder, runner, job, [&](IndexBlock& block) -> Result<TakeBlock> {
                Counts sums;
                QByteArray lines;
                for (const IndexStore::Record& row : block.rows) {
                    sums.add(row.record);
                    lines += csvRow(row.record, model.classIds);
                }
                return [&summary, &append, sums, lines]() -> Result<void> {
                    summary.rows += sums.rows;
                    summary.likely += sums.likely;
                    summary.uncertain += sums.uncertain;
                    summary.noneOfThese += sums.noneOfThese;
                    summary.unreadableFrames += sums.unreadableFrames;
                    return append(lines);
                };
            });
            if (!counts)
                return fail(counts.error());
            summary.ledger = *counts;
            return {};
        });
        if (!written)
            return fail(written.error());
        summary.seconds = double(clock.elapsed()) / 1000;
        return summary;
    } catch (const std::exception& error) {
        return fail(errorOf(error, Text::tr("The index cannot be used.")));
    }
}

Result<std::vector<std::vector<CaseRecord>>> searchIndex(const IndexModel& model, const QString& folder, int k,
                                                         TaskRunner* runner, const JobContext& job)
{
    const size_t way = size_t(model.classIds.size());
    const size_t most = size_t(std::clamp(k, 1, mostFound));
    try {
        std::vector<Found> best(way);
        const auto counts = forEachBlock(model, folder, runner, job, [&](IndexBlock& block) -> Result<TakeBlock> {
            std::vector<const CaseRecord*> named;
            for (const IndexStore::Record& row : block.rows) {
                if (row.record.prediction() && !row.record.is(Outcome::NoneOfThese))
                    named.push_back(&row.record);
            }
            std::vector<Found> found(way);
            for (size_t label = 0; label < way; ++label) {
                std::vector<const CaseRecord*> likely = named;
                keepBest(likely, most, label);
                for (const CaseRecord* record : likely)
                    found[label].push_back(std::make_shared<const CaseRecord>(*record));
            }
            return [&best, most, found = std::move(found)]() -> Result<void> {
                for (size_t label = 0; label < best.size(); ++label) {
                    best[label].insert(best[label].end(), found[label].begin(), found[label].end());
                    keepBest(best[label], most, label);
                }
                return {};
            };
        });
        if (!counts)
            return fail(counts.error());
        std::vector<std::vector<CaseRecord>> cases(way);
        for (size_t label = 0; label < way; ++label) {
            for (const auto& record : best[label])
                cases[label].push_back(*record);
        }
        return cases;
    } catch (const std::exception& error) {
        return fail(errorOf(error, Text::tr("The index cannot be used.")));
    }
}

} // namespace vignette
