#include "ui/session/session.h"

#include "core/engine/emitted_network.h"
#include "core/index/index_store.h"
#include "ui/common/shared_settings.h"
#include "ui/session/teaching.h"

#include <algorithm>
#include <utility>

/// The part of the session that deals with cases: their screening, and what classifiers say of them.
namespace vignette {

namespace {

QString keyOf(const Example& example)
{
    return example.path + QLatin1Char('#') + QString::number(example.frame);
}

/// A further lesion that is not marked any more. Its row stays, since the rows are numbered.
bool isTakenAway(const CaseRecord& record)
{
    return record.lesion > 1 && !record.prediction();
}

} // namespace

void Session::append(const std::vector<CaseRecord>& records)
{
    m_records.insert(m_records.end(), records.begin(), records.end());
    for (const CaseRecord& record : records) {
        m_cases.insert(keyOf(exampleOf(record)));
        m_rowOfKey.insert(reviewKey(record), record.row);
    }
    Q_EMIT classified(records);
}

void Session::screen(const QStringList& paths)
{
    if (paths.size() > 1 && std::ranges::any_of(paths, isIndex))
        return refuse(tr("An index is opened by itself: not with other files or folders."));
    start({paths, true});
}

void Session::watch(const ScreeningRun::Watch& watch)
{
    start({{watch.folder}, true, watch});
}

void Session::startQueued()
{
    if (m_classifier && m_queued)
        start(*std::exchange(m_queued, std::nullopt));
}

void Session::start(const Queued& screening)
{
    if (isMaking() || (m_screening.isAtWork() && m_screening.isCancelled())) {
        m_queued = screening;
        return;
    }
    if (!m_classifier)
        return refuse(tr("Make or open a classifier first, then screen with it."));
    if (m_screening.isAtWork())
        return refuse(tr("A screening is running. Wait for its end, or cancel it."));
    const auto started = screening.watch ? m_screening.watch(*m_classifier, *screening.watch, m_private)
                                         : m_screening.start(*m_classifier, screening.paths, m_private);
    if (!started)
        return Q_EMIT failed(started.error());
    Q_EMIT workBegan();
    m_screened = screening.paths;
    m_records.clear();
    m_cases.clear();
    m_rowOfKey.clear();
    m_features.reset();
    m_regions.clear();
    m_judgingRegion.cancel();
    findReviews();
    Q_EMIT screeningStarted(screening.asked);
    if (screening.watch && !screening.watch->complete)
        Q_EMIT watching(screening.watch->folder, true);
    updateState();
}

void Session::cancelScreening()
{
    m_screening.cancel();
}

bool Session::isCase(const Example& example) const
{
    return m_cases.contains(keyOf(example));
}

bool Session::isExample(const Example& example) const
{
    return std::ranges::any_of(m_document.written().classes, [&](const ClassSpec& spec) {
        return std::ranges::any_of(spec.examples, [&](const Example& own) { return own.isSameLesion(example); });
    });
}

QSet<qint64> Session::labelledRows() const
{
    QSet<qint64> rows;
    for (const CaseRecord& record : m_records) {
        const bool isReviewed = m_reviews && m_reviews->review(reviewKey(record)).decision != Review::Decision::None;
        if (isReviewed || isExample(exampleOf(record)) || isTakenAway(record))
            rows.insert(record.row);
    }
    return rows;
}

QFuture<Result<std::vector<qint64>>> Session::suggestCases(const QSet<qint64>& excluded, int count) const
{
    return m_bench.suggestCases(*m_classifier, m_space, m_features, excluded, count);
}

QFuture<Result<std::vector<CasePlace>>> Session::layOutCases() const
{
    return m_bench.layOutCases(*m_classifier, m_features);
}

void Session::setScreeningPaused(bool paused)
{
    m_screening.setPaused(paused);
}

void Session::stopped(const Error& error)
{
    if (!m_records.empty())
        m_features = m_screening.features();
    Q_EMIT screeningStopped(error);
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error);
    else
        startQueued();
    followTeaching();
    updateState();
}

/// Whether what is kept of the cases is all that a classifier needs.
bool Session::canJudge(const Classifier& classifier) const
{
    return m_features && !m_records.empty() && m_features->isComplete() &&
           m_features->encoderDigest() == classifier.encoderDigest();
}

void Session::findSimilar(const CaseRecord& record, std::function<void(const Similar& examples)> answered)
{
    constexpr int count = 4;
    m_comparing.cancel();
    if (!canAsk() || !record.prediction())
        return;
    m_comparing.start(
        m_bench.similarExamples(*m_classifier, m_space, m_features, record.row, count),
        [from = m_madeFrom, self = exampleOf(record), answered](const std::vector<SimilarExample>& found) {
            Similar examples;
            for (const SimilarExample& one : found) {
                const ClassSpec& spec = from.classes[size_t(one.classIndex)];
                if (const Example& example = spec.examples[size_t(one.index)]; !example.isSamePicture(self))
                    examples.emplace_back(example, spec.name);
            }
            examples.resize(std::min(examples.size(), size_t(count - 1)));
            answered(examples);
        });
}

void Session::judge(const SynthesizedClassifier& made, const TaskSpec& from, const std::vector<CaseVerdict>& verdicts)
{
    const QStringList formerIds = classIds();
    m_madeFrom = from;
    m_classifier = made.classifier;
    m_space = made.space;
    m_leaveOneOut = made.leaveOneOut;
    JudgedAnew judged;
    const QStringList ids = classIds();
    for (const CaseVerdict& verdict : verdicts) {
        if (size_t(verdict.row) > m_records.size())
            break; // a screening that was cancelled has come a little further
        CaseRecord& record = m_records[size_t(verdict.row - 1)];
        if (isTakenAway(record))
            continue;
        if (saysOther(*record.prediction(), formerIds, verdict.prediction, ids) && !isExample(exampleOf(record)))
            judged.changed.push_back(verdict.row);
        record.isExample = false; // of the former; those of this one are in the task
        record.state = verdict.prediction;
        record.reason = verdict.reason;
        judged.verdicts.push_back(verdict);
    }
    Q_EMIT judgedAnew(judged);
    updateState();
    Q_EMIT synthesized(made);
    followTeaching();
    startQueued();
}

TableRequest Session::results() const
{
    TableRequest table;
    table.classIds = classIds();
    table.classNames = classNames();
    for (const CaseRecord& record : m_records) {
        if (!isTakenAway(record))
            table.cases.push_back({record, m_reviews ? m_reviews->review(reviewKey(record)) : Review()});
    }
    return table;
}

ReportRequest Session::report() const
{
    ReportRequest request;
    request.cases = results().cases;
    for (const QColor& colour : classColours())
        request.classColours += colour.name();
    request.leaveOneOut = m_leaveOneOut;
    return request;
}

} // namespace vignette
