#pragma once

#include <QPointer>
#include <QTabWidget>

class QStackedWidget;

namespace vignette {

class ComparisonView;
class EvaluationView;
class ReadersView;
class Session;
struct CaseRecord;

/// How far to trust the classifier of the session: its evaluation on a labelled folder, and its comparison with a
/// second one on the cases that were screened, each until there is another classifier, or other cases; and how far
/// reviewers agree.
class EvaluatePage : public QTabWidget
{
    Q_OBJECT

public:
    /// The session must outlive it.
    explicit EvaluatePage(Session& session, QWidget* parent = nullptr);

    /// Less than its pages would like: they scroll, and the other modes need room beside it.
    QSize minimumSizeHint() const override { return {320, 240}; }
    void refresh();                   ///< what is of another classifier than the session's goes
    EvaluationView* showEvaluation(); ///< null where there is no classifier
    ComparisonView* showComparison(); ///< null where there are no cases to compare on, or they still come

Q_SIGNALS:
    void defineRequested(); ///< a classifier is missing
    void screenRequested(); ///< cases are missing
    void caseActivated(const vignette::CaseRecord& record);

private:
    QStackedWidget* addPage(const QString& title, const QString& icon, const QString& sentence, const QString& button,
                            void (EvaluatePage::*request)());
    void put(QStackedWidget* stack, QWidget* view);

    Session& m_session;
    QStackedWidget* m_evaluations; ///< what is missing, or the view
    QStackedWidget* m_comparisons;
    ReadersView* m_readers;
    QPointer<EvaluationView> m_evaluation;
    QPointer<ComparisonView> m_comparison;
    QString m_evaluated; ///< digest of the classifier in m_evaluation
    QString m_compared;
};

} // namespace vignette
