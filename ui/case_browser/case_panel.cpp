#include "ui/case_browser/case_panel.h"

#include "ui/case_browser/case_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace vignette {

CasePanel::CasePanel(Workbench& bench, QWidget* parent)
    : QWidget(parent), m_model(new CaseModel(bench, this)),
      m_sorted(new QSortFilterProxyModel(this)), m_table(new QTableView),
      m_stack(new QStackedWidget), m_empty(new QLabel), m_screen(new QPushButton),
      m_export(new QPushButton(tr("Export results…"))), m_progress(new QProgressBar),
      m_status(new QLabel)
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(CaseModel::sortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setDynamicSortFilter(true);

    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Cases"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setIconSize({40, 40});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(46);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_table->verticalHeader()->setAccessibleName(tr("Rows"));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(CaseModel::Name, QHeaderView::Stretch);
    m_table->setColumnWidth(CaseModel::Verdict, 115);
    m_table->setColumnWidth(CaseModel::TopClass, 185);
    m_table->setColumnWidth(CaseModel::Probability, 82);

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);

    m_export->setAccessibleName(tr("Export the results as a table"));
    m_export->setToolTip(tr("Save the results as CSV"));
    m_export->setEnabled(false);
    m_progress->setAccessibleName(tr("Progress of the screening"));
    m_progress->hide();
    m_status->setWordWrap(true);
    connect(m_screen, &QPushButton::clicked, this, [this] {
        if (m_running)
            Q_EMIT cancelRequested();
        else
            Q_EMIT screenRequested();
    });
    connect(m_export, &QPushButton::clicked, this, &CasePanel::exportRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    Q_EMIT selected(m_model->record(m_sorted->mapToSource(current).row()));
                else
                    Q_EMIT selectionCleared();
            });

    auto* top = new QHBoxLayout;
    top->addWidget(m_screen);
    top->addWidget(m_export);
    top->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    column->addWidget(m_status);
    updatePage();
}

void CasePanel::start(const QStringList& classNames)
{
    m_table->setCurrentIndex({});
    m_model->clear(classNames);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    setExportEnabled(false);
    setStatus({});
    Q_EMIT selectionCleared();
    updatePage();
}

void CasePanel::append(std::vector<CaseRecord> records)
{
    const bool first = m_model->rowCount() == 0 && !records.empty();
    m_model->append(std::move(records));
    updatePage();
    if (first)
        m_table->selectRow(0);
}

void CasePanel::setProgress(const ScreeningProgress& progress)
{
    m_progress->setRange(0, int(progress.filesTotal));
    m_progress->setValue(int(progress.filesDone));
    const QString done =
        progress.filesTotal > 0
            ? tr("Files: %1 of %2").arg(progress.filesDone).arg(progress.filesTotal)
            : tr("Files: %1").arg(progress.filesDone);
    setStatus(progress.secondsLeft >= 1
                  ? tr("%1, about %2 s left").arg(done).arg(qRound(progress.secondsLeft))
                  : done);
}

void CasePanel::setRunning(bool running)
{
    m_running = running;
    m_progress->setVisible(running);
    if (running)
        m_progress->setRange(0, 0);
    updatePage();
}

void CasePanel::setStatus(const QString& sentence)
{
    m_status->setText(sentence);
    m_status->setVisible(!sentence.isEmpty());
}

void CasePanel::setReady(bool hasClassifier)
{
    m_ready = hasClassifier;
    updatePage();
}

void CasePanel::setExportEnabled(bool enabled)
{
    m_export->setEnabled(enabled);
}

int CasePanel::count() const
{
    return m_model->rowCount();
}

void CasePanel::updatePage()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_empty->setText(m_running ? tr("Looking at the first pictures…")
                     : m_ready ? tr("Drop a folder of pictures or DICOM files here to screen it.")
                               : tr("Cases appear here once a classifier is made or opened."));
    m_screen->setText(m_running ? tr("Cancel screening") : tr("Screen folder…"));
    m_screen->setAccessibleName(m_screen->text());
    m_screen->setEnabled(m_running || m_ready);
}

} // namespace vignette
