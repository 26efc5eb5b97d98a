#include "ui/evaluation/evaluation_run.h"

#include "ui/jobs/screening_run.h"
#include "ui/jobs/watch.h"

#include <optional>
#include <utility>

namespace vignette {

namespace {

/// The inverse of outcomeKey(); nothing for a file without a verdict.
std::optional<Outcome> outcomeOf(const CaseRecord& record)
{
    for (const Outcome outcome : {Outcome::Accepted, Outcome::Uncertain, Outcome::NoneOfThese}) {
        if (record.outcome == outcomeKey(outcome))
            return outcome;
    }
    return std::nullopt;
}

} // namespace

EvaluationRun::EvaluationRun(Workbench& bench, Classifier classifier, bool isPrivate, QObject* parent)
    : QObject(parent), m_bench(bench), m_classifier(std::move(classifier)), m_private(isPrivate),
      m_screening(new ScreeningRun(bench, this))
{
    connect(m_screening, &ScreeningRun::classified, this, [this](const std::vector<CaseRecord>& records) {
        m_records.insert(m_records.end(), records.begin(), records.end());
    });
    connect(m_screening, &ScreeningRun::progressed, this, [this](const ScreeningProgress& progress) {
        Q_EMIT progressed(int(progress.filesDone), int(progress.filesTotal));
    });
    connect(m_screening, &ScreeningRun::finished, this, &EvaluationRun::compute);
    connect(m_screening, &ScreeningRun::failed, this, &EvaluationRun::end);
}

EvaluationRun::~EvaluationRun()
{
    m_current.cancel();
    m_current.waitForFinished();
}

/// Calls `next` with the value of `future` once it is there; faults end the evaluation.
template <typename T, typename Next> void EvaluationRun::proceed(const QFuture<Result<T>>& future, Next next)
{
    m_current = QFuture<void>(future);
    auto* watcher = watch(this, future, [this, next = std::move(next)](const QFuture<Result<T>>& done) {
        if (done.resultCount() == 0 || done.isCanceled())
            return end({ErrorCode::Cancelled, tr("Cancelled."), {}});
        auto result = done.result();
        if (!result)
            return end(result.error());
        next(std::move(*result));
    });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, watcher](int done) { Q_EMIT progressed(done, watcher->progressMaximum()); });
}

void EvaluationRun::start(const QString& folder)
{
    if (m_running)
        return;
    m_running = true;
    m_evaluation = {};
    std::vector<LabelClass> classes;
    for (const ManifestClass& entry : m_classifier.manifest().classes)
        classes.push_back({entry.id, entry.name});
    proceed(m_bench.readLabels(folder, std::move(classes)), [this](LabelledSet labels) { screen(std::move(labels)); });
}

void EvaluationRun::cancel()
{
    m_current.cancel();
    m_screening->abandon();
}

void EvaluationRun::screen(LabelledSet labels)
{
    m_evaluation.labels = std::move(labels);
    m_records.clear();
    if (const auto started = m_screening->start(m_classifier, m_evaluation.labels.paths(), m_private); !started)
        end(started.error());
}

void EvaluationRun::compute()
{
    std::vector<LabelledCase> labelled;
    for (const CaseRecord& record : std::exchange(m_records, {})) {
        const auto truth = m_evaluation.labels.labelOf(record.path);
        const auto outcome = outcomeOf(record);
        if (record.outcome == fileStatusKey(FileStatus::NotAnImage) && m_evaluation.labels.table().isEmpty())
            continue; // a note beside the pictures, that nobody called one
        if (record.outcome == fileStatusKey(FileStatus::Duplicate)) {
            ++m_evaluation.duplicates;
        } else if (!truth) {
            ++m_evaluation.unlabelled;
        } else if (!outcome) {
            ++m_evaluation.unreadable;
        } else {
            labelled.push_back({*truth, record.probabilities, *outcome});
            m_evaluation.cases.push_back({record, labelled.back()});
        }
    }
    proceed(m_bench.evaluate(std::move(labelled), m_classifier.way()), [this](EvaluationReport report) {
        m_evaluation.report = std::move(report);
        m_running = false;
        Q_EMIT finished(m_evaluation);
    });
}

void EvaluationRun::end(const Error& error)
{
    m_running = false;
    Q_EMIT failed(error);
}

} // namespace vignette
