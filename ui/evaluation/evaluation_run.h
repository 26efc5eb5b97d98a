#pragma once

#include "core/runtime/workbench.h"

#include <QObject>

#include <vector>

namespace vignette {

class ScreeningRun;

/// A record of a picture with a label, and what makes of it a LabelledCase.
struct EvaluatedCase
{
    CaseRecord record;
    LabelledCase labelled;
};

/// What an evaluation found.
struct Evaluation
{
    LabelledSet labels;
    std::vector<EvaluatedCase> cases;
    EvaluationReport report;
    int unlabelled = 0; ///< pictures that nobody gave a label
    int duplicates = 0; ///< files that were there before, or twice
    int unreadable = 0; ///< labelled files or frames that could not be read
};

/// Reads the labels of a folder, screens its pictures and computes the figures, one after the other
/// through the Workbench, which must outlive it. One evaluation at a time. The destructor cancels
/// and waits.
class EvaluationRun : public QObject
{
    Q_OBJECT

public:
    /// `isPrivate`: nothing may come on a disk.
    EvaluationRun(Workbench& bench, Classifier classifier, bool isPrivate, QObject* parent = nullptr);
    ~EvaluationRun() override;

    void start(const QString& folder); ///< ignored while one is running
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int total); ///< files; `total` is 0 while they are being counted
    void finished(const vignette::Evaluation& evaluation);
    void failed(const vignette::Error& error); ///< also once cancelled, with ErrorCode::Cancelled

private:
    void screen(LabelledSet labels);
    void compute();
    void end(const Error& error);
    template <typename T, typename Next> void proceed(const QFuture<Result<T>>& future, Next next);

    Workbench& m_bench;
    Classifier m_classifier;
    bool m_private;
    ScreeningRun* m_screening;
    std::vector<CaseRecord> m_records; ///< what it brings
    Evaluation m_evaluation;
    QFuture<void> m_current; ///< what else is at work, to cancel
    bool m_running = false;
};

} // namespace vignette
