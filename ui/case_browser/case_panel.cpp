#include "ui/case_browser/case_panel.h"

#include "ui/case_browser/case_filter.h"
#include "ui/case_browser/case_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace vignette {

CasePanel::CasePanel(Workbench& bench, QWidget* parent)
    : QWidget(parent), m_model(new CaseModel(bench, this)),
      m_sorted(new CaseFilter(this)), m_table(new QTableView),
      m_stack(new QStackedWidget), m_empty(new QLabel), m_screen(new QPushButton),
      m_export(new QPushButton(tr("Export results…"))), m_progress(new QProgressBar),
      m_status(new QLabel), m_filters(makeFilters())
{
    m_sorted->setSourceModel(m_model);
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
    m_table->setColumnWidth(CaseModel::TopClass, 135);
    m_table->setColumnWidth(CaseModel::Probability, 82);
    m_table->setColumnWidth(CaseModel::ReviewColumn, 100);

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
                if (!current.isValid())
                    return Q_EMIT selectionCleared();
                const int row = m_sorted->mapToSource(current).row();
                Q_EMIT selected(m_model->record(row), m_model->review(row));
            });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_sorted, signal, this, &CasePanel::updateCounts);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &CasePanel::updateCounts);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                if (roles.isEmpty()) // not a thumbnail
                    updateCounts();
            });

    auto* top = new QHBoxLayout;
    top->addWidget(m_screen);
    top->addWidget(m_export);
    top->addStretch();
    top->addWidget(m_counts);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_filters);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    column->addWidget(m_status);
    updatePage();
}

QWidget* CasePanel::makeFilters()
{
    auto* filters = new QWidget;
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find cases by file name, note or label"));
    m_search->setClearButtonEnabled(true);
    const auto combo = [](const QString& name) {
        auto* box = new QComboBox;
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
        return box;
    };
    m_outcome = combo(tr("Show only cases of an outcome"));
    m_outcome->addItem(tr("All outcomes"));
    for (const QString& key :
         {outcomeKey(Outcome::Accepted), outcomeKey(Outcome::Uncertain), outcomeKey(Outcome::NoneOfThese),
          fileStatusKey(FileStatus::Unreadable), fileStatusKey(FileStatus::NotAnImage),
          fileStatusKey(FileStatus::Duplicate)})
        m_outcome->addItem(outcomeText(key), key);
    m_class = combo(tr("Show only cases of a class"));
    m_reviewed = combo(tr("Show only cases in a state of review"));
    m_reviewed->addItem(tr("All reviews"), int(CaseFilter::Reviewed::All));
    m_reviewed->addItem(tr("Not reviewed"), int(CaseFilter::Reviewed::Open));
    m_reviewed->addItem(tr("Reviewed"), int(CaseFilter::Reviewed::Done));
    m_reviewed->addItem(tr("Overruled"), int(CaseFilter::Reviewed::Overruled));
    m_reviewed->addItem(tr("Marked"), int(CaseFilter::Reviewed::Marked));
    m_counts = new QLabel;

    connect(m_search, &QLineEdit::textChanged, m_sorted, &CaseFilter::setText);
    connect(m_outcome, &QComboBox::currentIndexChanged, this,
            [this] { m_sorted->setOutcome(m_outcome->currentData().toString()); });
    connect(m_class, &QComboBox::currentIndexChanged, this,
            [this] { m_sorted->setClass(m_class->currentData().toString()); });
    connect(m_reviewed, &QComboBox::currentIndexChanged, this, [this] {
        m_sorted->setReviewed(CaseFilter::Reviewed(m_reviewed->currentData().toInt()));
    });
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 2);
    row->addWidget(m_outcome, 1);
    row->addWidget(m_class, 1);
    row->addWidget(m_reviewed, 1);
    return filters;
}

void CasePanel::updateCounts()
{
    const int all = m_model->rowCount();
    const QString reviewed = tr("%1 reviewed").arg(m_model->reviewedCount());
    m_counts->setText(all == 0                ? QString()
                      : m_sorted->isActive() ? tr("%1 of %2 cases, %3").arg(m_sorted->rowCount()).arg(all).arg(reviewed)
                                              : tr("%1 cases, %2").arg(all).arg(reviewed));
}

void CasePanel::setReview(const QString& key, const Review& review)
{
    m_model->setReview(key, review);
}

void CasePanel::selectNext(int step)
{
    const int row = std::clamp(m_table->currentIndex().row() + step, 0, m_sorted->rowCount() - 1);
    if (m_sorted->rowCount() > 0)
        m_table->selectRow(row);
}

void CasePanel::start(const QStringList& classIds, const QStringList& classNames)
{
    m_table->setCurrentIndex({});
    m_model->clear(classIds, classNames);
    m_search->clear();
    m_outcome->setCurrentIndex(0);
    m_reviewed->setCurrentIndex(0);
    m_class->clear();
    m_class->addItem(tr("All classes"));
    for (int i = 0; i < classIds.size(); ++i)
        m_class->addItem(classNames.value(i), classIds[i]);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    setExportEnabled(false);
    setStatus({});
    Q_EMIT selectionCleared();
    updatePage();
}

void CasePanel::append(std::vector<CaseRecord> records, const ReviewStore* reviews)
{
    const bool first = m_model->rowCount() == 0 && !records.empty();
    m_model->append(std::move(records), reviews);
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
    m_filters->setVisible(m_model->rowCount() > 0);
    m_empty->setText(m_running ? tr("Looking at the first pictures…")
                     : m_ready ? tr("Drop a folder of pictures or DICOM files here to screen it.")
                               : tr("Cases appear here once a classifier is made or opened."));
    m_screen->setText(m_running ? tr("Cancel screening") : tr("Screen folder…"));
    m_screen->setAccessibleName(m_screen->text());
    m_screen->setEnabled(m_running || m_ready);
}

} // namespace vignette
