#include "ui/screen/case_table.h"

#include "core/screening/verdict_text.h"
#include "ui/common/review_text.h"
#include "ui/screen/case_filter.h"
#include "ui/screen/case_model.h"
#include "ui/screen/case_row_delegate.h"

#include <QHeaderView>

namespace vignette {

namespace {

/// A sign stands beside its word, not above it.
QString joined(QString signAndWords)
{
    const qsizetype space = signAndWords.indexOf(QLatin1Char(' '));
    return space < 0 ? signAndWords : signAndWords.replace(space, 1, QChar::Nbsp);
}

} // namespace

CaseTable::CaseTable(CaseFilter* cases, QWidget* parent) : WithoutTyping<QTableView>(parent)
{
    setUpCaseTable(*this);
    setModel(cases);
    setAccessibleName(tr("Cases"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragOnly);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    horizontalHeader()->setSectionResizeMode(CaseModel::Name, QHeaderView::Stretch);
    // What stretches must not shrink below its own title.
    horizontalHeader()->setMinimumSectionSize(titleWidth(*this, CaseModel::Name));
    // Names of classes are long, those of files too: each has two lines or three.
    setColumnWidth(CaseModel::TopClass, 18 * fontMetrics().averageCharWidth() + 26);
    QStringList outcomes;
    for (const Outcome outcome : {Outcome::Likely, Outcome::Uncertain, Outcome::NoneOfThese})
        outcomes += joined(outcomeText(outcome));
    outcomes += joined(notToldApartText());
    fitColumn(*this, CaseModel::Verdict, outcomes);
    fitColumn(*this, CaseModel::Probability, {joined(CaseModel::percentText(1))});
    Review accepted;
    accepted.decision = Review::Decision::Accepted;
    accepted.marked = true;
    fitColumn(*this, CaseModel::ReviewColumn, {reviewText(accepted)});
    fitColumn(*this, CaseModel::Group, {});
    setColumnHidden(CaseModel::Group, true);
}

} // namespace vignette
