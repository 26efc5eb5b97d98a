#include "ui/exports/case_choice.h"

#include <QHash>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vignette {

CaseChoice::CaseChoice(std::vector<ReviewedCase> cases, const std::vector<CaseRecord>& inView, QWidget* parent)
    : QWidget(parent), m_cases(std::move(cases))
{
    QHash<qint64, const ReviewedCase*> byRow;
    for (const ReviewedCase& entry : m_cases)
        byRow.insert(entry.record.row, &entry);
    for (const CaseRecord& record : inView) {
        if (const ReviewedCase* entry = byRow.value(record.row))
            m_inView.push_back(*entry);
    }
    const auto marked = std::ranges::count_if(m_cases, [](const ReviewedCase& entry) { return entry.review.marked; });
    // Files that could not be read go out as well, but are no cases.
    const auto all =
        std::ranges::count_if(m_cases, [](const ReviewedCase& entry) { return entry.record.prediction() != nullptr; });
    m_all = new QRadioButton(tr("&All %n case(s)", nullptr, int(all)));
    m_shown = new QRadioButton(tr("The %n case(s) that the &list shows", nullptr, int(m_inView.size())));
    m_marked = new QRadioButton(tr("The %n &marked case(s)", nullptr, int(marked)));
    m_all->setAccessibleName(tr("All cases"));
    m_shown->setAccessibleName(tr("Cases that the list shows"));
    m_marked->setAccessibleName(tr("Marked cases"));
    const bool isFiltered = !m_inView.empty() && qsizetype(m_inView.size()) != all;
    m_shown->setVisible(isFiltered); // else it is all
    m_marked->setEnabled(marked > 0);
    // Who filtered before the export meant it.
    (isFiltered ? m_shown : m_all)->setChecked(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QRadioButton* choice : {m_all, m_shown, m_marked})
        column->addWidget(choice);
}

std::vector<ReviewedCase> CaseChoice::chosen() const
{
    if (m_shown->isChecked())
        return m_inView;
    std::vector<ReviewedCase> chosen = m_cases;
    if (m_marked->isChecked())
        std::erase_if(chosen, [](const ReviewedCase& entry) { return !entry.review.marked; });
    return chosen;
}

} // namespace vignette
