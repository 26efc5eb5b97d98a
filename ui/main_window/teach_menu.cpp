#include "ui/main_window/teach_menu.h"

#include "ui/screen/case_panel.h"
#include "ui/session/session.h"
#include "ui/session/teaching.h"

namespace vignette {

TeachMenu::TeachMenu(const Session& session, Teaching& teaching, const CasePanel& cases, QWidget* parent)
    : QMenu(tr("Use as &example of"), parent), m_session(session), m_teaching(teaching), m_cases(cases)
{
    connect(this, &QMenu::aboutToShow, this, &TeachMenu::fill);
    fill(); // a menu without entries would not open
}

void TeachMenu::fill()
{
    clear();
    if (m_session.document().manifest()) {
        addAction(tr("&Improve this classifier…"), this, &TeachMenu::improveRequested);
        return;
    }
    const std::vector<CaseRecord> chosen = m_cases.selectedCases();
    const QStringList classes = m_teaching.classes();
    for (int place = 0; place < classes.size(); ++place) {
        QString name = classes[place].isEmpty() ? tr("Class %1").arg(place + 1) : classes[place];
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction* entry = addAction(place < 9 ? QStringLiteral("&%1  %2").arg(place + 1).arg(name) : name, this,
                                   [this, chosen, place] { m_teaching.teach(chosen, place); });
        entry->setEnabled(!chosen.empty());
    }
    addSeparator();
    const int reviewed = m_teaching.reviewedCount();
    QAction* all =
        addAction(tr("&Teach with all reviewed cases (%1)").arg(reviewed), &m_teaching, &Teaching::teachReviewed);
    all->setToolTip(tr("Those whose review names a class of the task"));
    all->setEnabled(reviewed > 0);
}

} // namespace vignette
