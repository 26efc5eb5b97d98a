#include "ui/evaluate/evaluation_run.h"

#include "ui/common/latest_request.h"

#include <utility>

namespace vignette {

EvaluationRun::EvaluationRun(Workbench& bench, Classifier classifier, bool isPrivate, QObject* parent)
    : QObject(parent), m_bench(bench), m_classifier(std::move(classifier)), m_private(isPrivate)
{
}

EvaluationRun::~EvaluationRun()
{
    m_future.cancel();
    m_future.waitForFinished(); // its files go with the folder
}

void EvaluationRun::start(const QString& folder, const Grouping& grouping)
{
    if (m_running)
        return;
    m_running = true;
    auto work = SessionFolder::make(m_private);
    if (!work)
        return end(work.error());
    m_folder = std::move(*work);
    m_future = m_bench.evaluateFolder(m_classifier, folder, grouping, m_folder->path());
    auto* watcher = deliver(this, m_future, [this](const Result<Evaluation>& evaluation) {
        m_folder.reset();
        if (!evaluation)
            return end(evaluation.error());
        m_running = false;
        Q_EMIT finished(*evaluation);
    });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, watcher](int done) { Q_EMIT progressed(done, watcher->progressMaximum()); });
}

void EvaluationRun::cancel()
{
    m_future.cancel();
}

void EvaluationRun::end(const Error& error)
{
    m_running = false;
    Q_EMIT failed(error);
}

} // namespace vignette
