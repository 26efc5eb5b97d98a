#include "ui/evaluation/evaluation_run.h"

#include "ui/jobs/session_folder.h"
#include "ui/jobs/watch.h"

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
    : QObject(parent), m_bench(bench), m_classifier(std::move(classifier)), m_private(isPrivate)
{
}

EvaluationRun::~EvaluationRun()
{
    m_current.cancel();
    m_current.waitForFinished();
}

/// Calls `next` with the value of `future` once it is there; faults end the evaluation.
template <typename T, typename Next>
void EvaluationRun::proceed(const QFuture<Result<T>>& future, Next next)
{
    m_current = QFuture<void>(future);
    auto* watcher =
        watch(this, future, [this, next = std::move(next)](const QFuture<Result<T>>& done) {
            if (done.resultCount() == 0 || done.isCanceled())
                return end({ErrorCode::Cancelled, tr("Cancelled."), {}});
            auto result = done.result();
            if (!result)
                return end(result.error());
            next(std::move(*result));
        });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int done) {
        Q_EMIT progressed(done, watcher->progressMaximum());
    });
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
    proceed(m_bench.readLabels(folder, std::move(classes)),
            [this](LabelledSet labels) { screen(std::move(labels)); });
}

void EvaluationRun::cancel()
{
    m_current.cancel();
}

void EvaluationRun::screen(LabelledSet labels)
{
    m_evaluation.labels = std::move(labels);
    auto folder = sessionFolder(m_private);
    if (!folder)
        return end(folder.error());
    m_session = std::move(*folder);
    ScreeningRequest request;
    request.paths = m_evaluation.labels.paths();
    request.csvPath = m_session->filePath(QStringLiteral("results.csv"));
    // Filled by the screening thread, read here after its end.
    auto records = std::make_shared<std::vector<CaseRecord>>();
    ScreeningCallbacks callbacks;
    callbacks.onCase = [records](const CaseRecord& record) { records->push_back(record); };
    proceed(m_bench.screen(m_classifier, std::move(request), std::move(callbacks)),
            [this, records](const ScreeningSummary&) { compute(*records); });
}

void EvaluationRun::compute(const std::vector<CaseRecord>& records)
{
    m_session.reset();
    std::vector<LabelledCase> labelled;
    for (const CaseRecord& record : records) {
        const auto truth = m_evaluation.labels.labelOf(record.path);
        const auto outcome = outcomeOf(record);
        if (record.outcome == fileStatusKey(FileStatus::NotAnImage) &&
            m_evaluation.labels.table().isEmpty())
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
    m_session.reset();
    m_running = false;
    Q_EMIT failed(error);
}

} // namespace vignette
