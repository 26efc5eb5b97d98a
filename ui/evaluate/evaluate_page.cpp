#include "ui/evaluate/evaluate_page.h"

#include "ui/common/empty_state.h"
#include "ui/evaluate/comparison_view.h"
#include "ui/evaluate/evaluation_view.h"
#include "ui/evaluate/readers_view.h"
#include "ui/session/session.h"

#include <QStackedWidget>
#include <QTabBar>

namespace vignette {

EvaluatePage::EvaluatePage(Session& session, QWidget* parent)
    : QTabWidget(parent), m_session(session),
      m_evaluations(addPage(tr("Evaluation"), QStringLiteral("evaluate"),
                            tr("There is no classifier yet. Make or open one, then measure it on pictures whose "
                               "classes are known."),
                            tr("Define a task"), &EvaluatePage::defineRequested)),
      m_comparisons(addPage(tr("Comparison"), QStringLiteral("compare"),
                            tr("There are no cases to compare on. Screen a folder, then let a second classifier judge "
                               "the same cases."),
                            tr("Screen a folder…"), &EvaluatePage::screenRequested)),
      m_readers(new ReadersView(session))
{
    addTab(m_readers, tr("Readers"));
    setDocumentMode(true);
    setAccessibleName(tr("Evaluation and comparison"));
    tabBar()->setAccessibleName(accessibleName());
    connect(this, &QTabWidget::currentChanged, this, &EvaluatePage::refresh);
    connect(&session, &Session::screeningStarted, this, [this] { // its cases are others
        m_comparison.clear();
        put(m_comparisons, nullptr);
    });
}

QStackedWidget* EvaluatePage::addPage(const QString& title, const QString& icon, const QString& sentence,
                                      const QString& button, void (EvaluatePage::*request)())
{
    auto* empty = new EmptyState(icon, sentence, button);
    connect(empty, &EmptyState::clicked, this, request);
    auto* stack = new QStackedWidget;
    stack->addWidget(empty);
    addTab(stack, title);
    return stack;
}

void EvaluatePage::put(QStackedWidget* stack, QWidget* view)
{
    if (stack->count() > 1) {
        QWidget* former = stack->widget(1);
        stack->removeWidget(former);
        former->hide();
        former->deleteLater(); // it may be the one that asked
    }
    if (view)
        stack->setCurrentIndex(stack->addWidget(view));
}

void EvaluatePage::refresh()
{
    if (currentWidget() == m_readers)
        m_readers->refresh();
    const auto& classifier = m_session.classifier();
    const QString digest = classifier ? classifier->manifest().digest : QString();
    if (m_evaluation && m_evaluated != digest) {
        m_evaluation.clear();
        put(m_evaluations, nullptr);
    }
    if (m_comparison && (m_compared != digest || m_session.isScreening())) {
        m_comparison.clear();
        put(m_comparisons, nullptr);
    }
    if (classifier && !m_evaluation && currentWidget() == m_evaluations) {
        m_evaluation = new EvaluationView(m_session.bench(), *classifier, m_session.isPrivate());
        m_evaluation->setClassColours(m_session.classColours());
        m_evaluated = digest;
        put(m_evaluations, m_evaluation);
    }
    if (classifier && !m_comparison && currentWidget() == m_comparisons && !m_session.isScreening() &&
        !m_session.records().empty()) {
        m_comparison = new ComparisonView(
            m_session.bench(), {*classifier, m_session.screened(), m_session.records(), m_session.classColours()},
            m_session.isPrivate());
        connect(m_comparison, &ComparisonView::caseActivated, this, &EvaluatePage::caseActivated);
        m_compared = digest;
        put(m_comparisons, m_comparison);
    }
}

EvaluationView* EvaluatePage::showEvaluation()
{
    setCurrentWidget(m_evaluations);
    refresh();
    return m_evaluation;
}

ComparisonView* EvaluatePage::showComparison()
{
    setCurrentWidget(m_comparisons);
    refresh();
    return m_comparison;
}

} // namespace vignette
