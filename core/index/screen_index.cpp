#include "core/index/screen_index.h"

#include "core/base/csv.h"
#include "core/base/exception_error.h"
#include "core/index/index_blocks.h"
#include "core/screening/results_csv.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <memory>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Index)
};

void count(ScreeningSummary& summary, const CaseRecord& record)
{
    ++summary.rows;
    summary.likely += record.is(Outcome::Likely);
    summary.uncertain += record.is(Outcome::Uncertain);
    summary.noneOfThese += record.is(Outcome::NoneOfThese);
    summary.unreadableFrames += !record.prediction() && record.fileStatus() == FileStatus::Loaded;
}

void add(ScreeningSummary& summary, const ScreeningSummary& part)
{
    summary.rows += part.rows;
    summary.likely += part.likely;
    summary.uncertain += part.uncertain;
    summary.noneOfThese += part.noneOfThese;
    summary.unreadableFrames += part.unreadableFrames;
}

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

/// The most likely of each class, and the sums of all rows.
struct Search
{
    std::vector<Found> best;
    ScreeningSummary summary;
};

Result<Search> search(const IndexModel& model, const QString& folder, size_t most, TaskRunner* runner,
                      const JobContext& job)
{
    const size_t way = size_t(model.classIds.size());
    Search all{std::vector<Found>(way), {}};
    const auto counts = forEachBlock(model, folder, runner, job, [&](IndexBlock& block) -> Result<TakeBlock> {
        ScreeningSummary sums;
        std::vector<const CaseRecord*> named;
        for (const IndexStore::Record& row : block.rows) {
            count(sums, row.record);
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
        return [&all, most, sums, found = std::move(found)]() -> Result<void> {
            add(all.summary, sums);
            for (size_t label = 0; label < found.size(); ++label) {
                Found& best = all.best[label];
                best.insert(best.end(), found[label].begin(), found[label].end());
                keepBest(best, most, label);
            }
            return {};
        };
    });
    if (!counts)
        return fail(counts.error());
    all.summary.ledger = *counts;
    return all;
}

/// The table is too long for a window.
Result<ScreeningSummary> listMostLikely(const IndexModel& model, const QString& folder, const OnListedCase& onCase,
                                        TaskRunner* runner, const JobContext& job, qint64 most)
{
    const auto perClass = std::max<qint64>(1, most / model.classIds.size());
    auto found = search(model, folder, size_t(perClass), runner, job);
    if (!found)
        return fail(found.error());
    std::map<qint64, std::shared_ptr<const CaseRecord>> byRow; // one may be likely of two classes
    for (const Found& ofClass : found->best) {
        for (const auto& record : ofClass)
            byRow.emplace(record->row, record);
    }
    qint64 row = 0;
    for (const auto& [ofIndex, record] : byRow) {
        CaseRecord listed = *record;
        listed.row = ++row;
        onCase(listed, {});
    }
    found->summary.leftOut = found->summary.rows - row;
    return found->summary;
}

Result<ScreeningSummary> listAll(const IndexModel& model, const QString& folder, const OnListedCase& onCase,
                                 TaskRunner* runner, const JobContext& job)
{
    ScreeningSummary summary;
    const auto counts = forEachBlock(
        model, folder, runner, job,
        [&](IndexBlock& made) -> Result<TakeBlock> {
            return [&, block = std::make_shared<IndexBlock>(std::move(made))]() -> Result<void> {
                std::span<const float> features(block->features);
                for (const IndexStore::Record& row : block->rows) {
                    count(summary, row.record);
                    const auto own = features.first(row.row ? size_t(model.length) : 0);
                    onCase(row.record, own);
                    features = features.subspan(own.size());
                }
                return {};
            };
        },
        true);
    if (!counts)
        return fail(counts.error());
    summary.ledger = *counts;
    return summary;
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
                ScreeningSummary sums;
                QByteArray lines;
                for (const IndexStore::Record& row : block.rows) {
                    count(sums, row.record);
                    lines += csvRow(row.record, model.classIds);
                }
                return [&summary, &append, sums, lines]() -> Result<void> {
                    add(summary, sums);
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
    const size_t most = size_t(std::clamp(k, 1, mostFound));
    try {
        const auto found = search(model, folder, most, runner, job);
        if (!found)
            return fail(found.error());
        std::vector<std::vector<CaseRecord>> cases;
        for (const Found& ofClass : found->best) {
            std::vector<CaseRecord>& records = cases.emplace_back();
            for (const auto& record : ofClass)
                records.push_back(*record);
        }
        return cases;
    } catch (const std::exception& error) {
        return fail(errorOf(error, Text::tr("The index cannot be used.")));
    }
}

Result<ScreeningSummary> listIndex(const IndexModel& model, const QString& folder, const OnListedCase& onCase,
                                   TaskRunner* runner, const JobContext& job, qint64 most)
{
    QElapsedTimer clock;
    clock.start();
    try {
        const auto store = IndexStore::openToRead(folder, model.encoderDigest);
        if (!store)
            return fail(store.error());
        auto summary = (*store)->files().nextRow() - 1 > most ? listMostLikely(model, folder, onCase, runner, job, most)
                                                              : listAll(model, folder, onCase, runner, job);
        if (summary)
            summary->seconds = double(clock.elapsed()) / 1000;
        return summary;
    } catch (const std::exception& error) {
        return fail(errorOf(error, Text::tr("The index cannot be used.")));
    }
}

} // namespace vignette
