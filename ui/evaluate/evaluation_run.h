#pragma once

#include "core/runtime/workbench.h"
#include "ui/session/session_folder.h"

#include <QObject>

#include <memory>

namespace vignette {

/// Evaluates a folder through the Workbench, which must outlive it; one evaluation at a time. The
/// destructor cancels and waits.
class EvaluationRun : public QObject
{
    Q_OBJECT

public:
    /// `isPrivate`: nothing may come on a disk.
    EvaluationRun(Workbench& bench, Classifier classifier, bool isPrivate, QObject* parent = nullptr);
    ~EvaluationRun() override;

    void start(const QString& folder, const Grouping& grouping); ///< ignored while one is running
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int total); ///< files; `total` is 0 while they are being counted
    void finished(const vignette::Evaluation& evaluation);
    void failed(const vignette::Error& error); ///< also once cancelled, with ErrorCode::Cancelled

private:
    void end(const Error& error);

    Workbench& m_bench;
    Classifier m_classifier;
    bool m_private;
    QFuture<Result<Evaluation>> m_future;
    std::unique_ptr<SessionFolder> m_folder; ///< of the screening under way
    bool m_running = false;
};

} // namespace vignette
