#include "ui/screen/case_panel.h"

#include "core/screening/case_groups.h"
#include "ui/common/empty_state.h"
#include "ui/screen/case_filter.h"
#include "ui/screen/case_filter_bar.h"
#include "ui/screen/case_grid.h"
#include "ui/screen/case_model.h"
#include "ui/screen/case_table.h"
#include "ui/screen/case_thumbnails.h"
#include "ui/screen/filmstrip.h"
#include "ui/screen/group_panel.h"
#include "ui/screen/ledger_view.h"
#include "ui/screen/map/case_map.h"
#include "ui/screen/screening_status.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>
#include <set>
#include <utility>

namespace vignette {

void CasePanel::showSelected()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        return showRow(m_sorted->mapToSource(current).row());
    m_shown = QPersistentModelIndex();
    Q_EMIT selectionCleared();
}

void CasePanel::showRow(int row)
{
    m_shown = m_model->index(row, 0);
    Q_EMIT selected(m_model->record(row), m_model->review(row));
}

void CasePanel::showView(QWidget* view)
{
    const bool hadFocus =
        m_views->currentWidget()->hasFocus() || m_groups->hasFocusWithin() || m_tabs->currentIndex() == LedgerTab;
    const int row = m_table->currentIndex().row();
    m_views->setCurrentWidget(view);
    m_size->setVisible(view == m_grid);
    m_tabs->setCurrentIndex(CasesTab);
    // The grid selects a picture, the table a whole row. Several cases stay selected as they are.
    if (row >= 0 && !m_table->selectionModel()->isRowSelected(row))
        selectRow(row);
    if (auto* list = qobject_cast<QAbstractItemView*>(view))
        list->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    if (hadFocus)
        view->setFocus();
}

void CasePanel::updateGroups()
{
    const bool shown = m_showGroups->isChecked();
    m_groups->setVisible(shown);
    // Studies are said by their tree.
    m_table->setColumnHidden(CaseModel::Group, !m_model->hasGroups() && (shown || !m_model->hasStudies()));
}

void CasePanel::setGroups(const Grouping& grouping, const CaseGroups& groups, const std::vector<GroupVerdict>& verdicts)
{
    const bool grouped = grouping.by != Grouping::By::Nothing;
    m_showGroups->setChecked(grouped);
    m_model->setGroups(groups.names, groups.ofRecord);
    m_groups->setGroups(grouping, groups, verdicts, m_model->records());
    updateGroups();
    updateCounts();
}

void CasePanel::filtered()
{
    updateCounts();
    updatePage();
    const int row = std::max(0, m_table->currentIndex().row());
    if (row < m_sorted->rowCount() && !m_table->selectionModel()->rowIntersectsSelection(row))
        selectRow(row);
}

void CasePanel::updateCounts()
{
    const QLocale locale;
    const int waiting = m_model->waitingCount();
    const int examples = m_model->exampleCount();
    const int total = count() + waiting - examples;
    QStringList parts;
    if (total > 0)
        parts += m_sorted->isActive()
                     ? tr("%1 of %Ln case(s)", nullptr, total).arg(locale.toString(m_sorted->rowCount()))
                     : tr("%Ln case(s)", nullptr, total);
    if (waiting > 0)
        parts += m_running ? tr("%Ln waiting", nullptr, waiting) : tr("%Ln not screened", nullptr, waiting);
    if (total > 0)
        parts += tr("%Ln reviewed", nullptr, m_model->reviewedCount());
    if (m_model->hasGroups())
        parts += tr("%Ln group(s)", nullptr, m_model->groupCount());
    if (examples > 0)
        parts += tr("%Ln example(s) of the task", nullptr, examples);
    m_counts->setText(parts.join(QStringLiteral(", ")));
    m_tabs->setTabText(CasesTab, tr("Cases (%1)").arg(locale.toString(total)));
    m_tabs->setTabText(LedgerTab, tr("Import ledger (%1)").arg(locale.toString(m_ledger->model().rowCount())));
}

void CasePanel::setExamples(const std::vector<std::pair<Example, QString>>& classOfExample)
{
    m_model->setExamples(classOfExample);
    updateCounts();
}

void CasePanel::setMenu(QMenu* menu)
{
    for (QAbstractItemView* view : std::initializer_list<QAbstractItemView*>{m_table, m_grid, m_filmstrip}) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, menu,
                [view, menu](QPoint place) { menu->popup(view->viewport()->mapToGlobal(place)); });
    }
    connect(m_map, &CaseMap::menuRequested, menu, [menu](QPoint place) { menu->popup(place); });
}

void CasePanel::setAskable(bool askable)
{
    m_ask->setEnabled(askable);
}

void CasePanel::setThumbnailMemory(int megabytes)
{
    m_model->thumbnails().setMemory(megabytes);
}

void CasePanel::replace(const CaseRecord& record)
{
    if (m_model->rowOf(record) < 0)
        return append({record}, nullptr);
    m_model->replace(record);
    updateCounts();
    if (m_shown.isValid() && m_shown.row() == m_model->rowOf(record))
        showRow(m_shown.row());
}

void CasePanel::setReview(const QString& key, const Review& review)
{
    m_model->setReview(key, review);
}

/// This one alone, whatever keys are held down: QTableView::selectRow() looks at them.
void CasePanel::selectRow(int row)
{
    m_table->selectionModel()->setCurrentIndex(m_sorted->index(row, 0),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void CasePanel::selectNext(int step)
{
    const int row = std::clamp(m_table->currentIndex().row() + step, 0, m_sorted->rowCount() - 1);
    if (m_sorted->rowCount() > 0)
        selectRow(row);
}

void CasePanel::start(const QStringList& classIds, const QStringList& classNames)
{
    m_table->setCurrentIndex({});
    m_model->clear(classIds, classNames);
    m_ledger->start();
    m_tabs->setCurrentIndex(CasesTab);
    m_table->setColumnHidden(CaseModel::Group, true);
    m_groups->start(classNames);
    m_sorted->setStudy({});
    m_sorted->setGroup(-1);
    m_shown = QPersistentModelIndex();
    m_summary.reset();
    m_selectedFirst = false;
    m_focusFirst = false;
    m_filters->start(classIds, classNames);
    m_map->setClasses(classNames);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_export->setEnabled(false);
    m_status->clear();
    Q_EMIT selectionCleared();
    updatePage();
}

void CasePanel::setClassColours(const QList<QColor>& colours)
{
    m_model->setClassColours(colours);
    m_groups->setClassColours(colours);
    m_map->setClassColours(colours);
}

void CasePanel::append(std::vector<CaseRecord> records, const ReviewStore* reviews)
{
    if (records.empty())
        return;
    const auto shownWaits = [this] { return m_shown.isValid() && m_model->record(m_shown.row()).isWaiting(); };
    const bool waited = shownWaits();
    const int before = int(m_model->records().size());
    m_model->append(std::move(records), reviews);
    const auto added = std::span(m_model->records()).subspan(size_t(before));
    m_ledger->model().append(added, before);
    m_groups->append(added);
    updatePage();
    selectFirst();
    if (waited && m_shown.isValid() && !shownWaits()) // its verdict came
        showRow(m_shown.row());
}

void CasePanel::judge(const QStringList& classIds, const QStringList& classNames, const JudgedAnew& judged)
{
    const bool hadCurrent = m_table->currentIndex().isValid();
    m_model->judge(classIds, classNames, judged);
    m_filters->setClasses(classIds, classNames);
    m_groups->setClasses(classNames);
    m_map->setClasses(classNames);
    m_filters->setChanged(m_model->changedCount());
    if (m_summary) {
        m_summary->likely = m_summary->uncertain = m_summary->noneOfThese = 0;
        for (const CaseRecord& record : m_model->records()) {
            m_summary->likely += record.is(Outcome::Likely);
            m_summary->uncertain += record.is(Outcome::Uncertain);
            m_summary->noneOfThese += record.is(Outcome::NoneOfThese);
        }
        m_status->showFinished(*m_summary);
    }
    // The one that was selected may not be in view any more.
    if (hadCurrent && !m_table->currentIndex().isValid())
        filtered();
    else if (m_shown.isValid())
        showRow(m_shown.row());
}

void CasePanel::appendWaiting(const QStringList& paths)
{
    m_model->appendWaiting(paths);
    updatePage();
    selectFirst();
}

void CasePanel::endWaiting(bool complete)
{
    if (complete)
        return m_model->removeWaiting();
    m_model->stopWaiting();
    if (m_shown.isValid() && m_model->record(m_shown.row()).isWaiting())
        showRow(m_shown.row());
}

QWidget& CasePanel::filmstrip() const
{
    return *m_filmstrip;
}

void CasePanel::focusCases()
{
    if (!isVisible() && m_filmstrip->isVisible())
        return m_filmstrip->setFocus();
    if (m_tabs->currentIndex() == CasesTab)
        m_views->currentWidget()->setFocus();
    else
        m_ledger->focusList();
}

void CasePanel::focusFirst()
{
    m_focusFirst = true;
}

/// Once per screening: later a person may have left it.
void CasePanel::selectFirst()
{
    if (m_selectedFirst || m_sorted->rowCount() == 0)
        return;
    m_selectedFirst = true;
    selectRow(0);
    if (std::exchange(m_focusFirst, false))
        m_views->currentWidget()->setFocus();
}

const std::vector<LedgerEntry>& CasePanel::ledger() const
{
    return m_ledger->model().entries();
}

void CasePanel::selectFrame(int frame)
{
    goTo(m_shown.isValid() ? m_model->rowOfFrame(m_shown.row(), frame) : -1);
}

void CasePanel::showCase(const CaseRecord& record)
{
    m_tabs->setCurrentIndex(CasesTab);
    goTo(m_model->rowOf(record));
}

/// -1: nowhere.
void CasePanel::goTo(int row)
{
    if (row < 0)
        return;
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    if (index.isValid() && m_tabs->currentIndex() == CasesTab)
        selectRow(index.row());
    else
        showRow(row);
}

std::vector<CaseRecord> CasePanel::neighbours() const
{
    std::vector<CaseRecord> found;
    const QModelIndex current = m_table->currentIndex();
    for (const int step : {1, -1}) {
        const QModelIndex other = current.siblingAtRow(current.row() + step);
        if (other.isValid())
            found.push_back(m_model->record(m_sorted->mapToSource(other).row()));
    }
    return found;
}

void CasePanel::setRunning(bool running)
{
    m_running = running;
    m_paused = false;
    m_status->setRunning(running);
    if (!running && count() == 0 && m_model->waitingCount() == 0 && m_model->rowCount() > 0)
        m_tabs->setCurrentIndex(LedgerTab); // which says why there is no case
    updateCounts();
    updatePage();
}

void CasePanel::end(bool complete)
{
    endWaiting(complete);
    setRunning(false);
    m_export->setEnabled(count() > 0);
}

void CasePanel::showFinished(const ScreeningSummary& summary)
{
    end(true);
    m_summary = summary;
    m_status->showFinished(summary);
}

void CasePanel::showStopped(const Error& error)
{
    end(false);
    m_status->showStopped(error, m_model->rowCount() > 0);
}

void CasePanel::setPaused(bool paused)
{
    m_paused = paused;
    m_status->setPaused(paused);
    updatePage();
}

void CasePanel::setReady(bool hasClassifier)
{
    m_ready = hasClassifier;
    updatePage();
}

int CasePanel::count() const
{
    return m_model->caseCount();
}

void CasePanel::appendVerdicts(std::vector<CaseRecord>& records, int row) const
{
    const CaseRecord& record = m_model->record(m_sorted->mapToSource(m_sorted->index(row, 0)).row());
    if (record.prediction())
        records.push_back(record);
}

std::vector<CaseRecord> CasePanel::selectedCases() const
{
    std::set<int> rows; // the grid selects pictures, the table rows
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    std::vector<CaseRecord> records;
    for (const int row : rows)
        appendVerdicts(records, row);
    return records;
}

std::vector<CaseRecord> CasePanel::casesInView() const
{
    std::vector<CaseRecord> records;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        appendVerdicts(records, row);
    return records;
}

void CasePanel::updatePage()
{
    updateGroups();
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_empty->setSentence(m_running ? tr("Looking at the first pictures…")
                         : m_ready ? tr("Drop a folder of pictures or DICOM files here to screen it.")
                                   : tr("Cases appear here once a classifier is made or opened."));
    m_empty->setButton(m_ready && !m_running ? tr("Choose a folder…") : QString());
    m_hits->setCurrentIndex(m_sorted->rowCount() == 0 && m_sorted->isActive() ? 1 : 0);
    m_screen->setText(m_running ? tr("Cancel screening") : tr("Screen folder…"));
    m_screen->setAccessibleName(m_screen->text());
    m_screen->setEnabled(m_running || m_ready);
    m_pause->setText(m_paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_paused ? tr("Resume the screening") : tr("Pause the screening"));
    m_pause->setVisible(m_running);
    m_export->setVisible(!m_running); // there is only room for two
}

} // namespace vignette
