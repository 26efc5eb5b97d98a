#include "ui/evaluate/evaluation_view.h"

#include "core/evaluation/evaluation_csv.h"
#include "ui/common/class_colour.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/grouping_box.h"
#include "ui/common/message_bar.h"
#include "ui/common/qimage_of.h"
#include "ui/common/scrolled.h"
#include "ui/evaluate/curves_panel.h"
#include "ui/evaluate/figures_panel.h"
#include "ui/exports/exports.h"
#include "ui/image_stage/image_view.h"
#include "ui/screen/case_model.h"
#include "ui/screen/case_row_delegate.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace vignette {

namespace {

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QString folderOf(const QMimeData* data)
{
    const auto urls = data->urls();
    if (urls.size() == 1 && QFileInfo(urls.first().toLocalFile()).isDir())
        return urls.first().toLocalFile();
    return {};
}

} // namespace

EvaluationView::EvaluationView(Workbench& bench, const Classifier& classifier, bool isPrivate, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_manifest(classifier.manifest()),
      m_run(new EvaluationRun(bench, classifier, isPrivate, this)), m_messages(new MessageBar),
      m_choose(new QPushButton(tr("Choose &folder…"))), m_cancel(new QPushButton(tr("Cancel"))),
      m_export(new QPushButton(tr("&Export figures…"))), m_grouping(new GroupingBox), m_folderLabel(new QLabel),
      m_progress(new QProgressBar), m_pages(new QStackedWidget)
{
    setAcceptDrops(true);
    for (const ManifestClass& entry : m_manifest.classes)
        m_names += entry.name.isEmpty() ? entry.id : entry.name;
    for (int i = 0; i < int(m_names.size()); ++i)
        m_colours += classColor(i);
    m_figures = new FiguresPanel(m_names);
    m_figures->setColours(m_colours);
    connect(m_figures, &FiguresPanel::cellChosen, this, &EvaluationView::showCell);

    m_choose->setAccessibleName(tr("Choose a labelled folder"));
    m_cancel->setAccessibleName(tr("Cancel the evaluation"));
    m_export->setAccessibleName(tr("Export the figures as a table"));
    m_progress->setAccessibleName(tr("Progress of the evaluation"));
    m_folderLabel->setTextFormat(Qt::PlainText);
    m_folderLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_choose, &QPushButton::clicked, this, &EvaluationView::chooseFolder);
    connect(m_grouping, &GroupingBox::chosen, this, [this] {
        if (m_evaluation)
            evaluate(m_folder);
    });
    connect(m_grouping, &GroupingBox::failed, m_messages, qOverload<const Error&>(&MessageBar::showError));
    connect(m_cancel, &QPushButton::clicked, m_run, &EvaluationRun::cancel);
    connect(m_export, &QPushButton::clicked, this, [this] {
        QStringList ids;
        for (const ManifestClass& entry : m_manifest.classes)
            ids += entry.id;
        exportTable(this, *m_messages, tr("Export the figures"), QStringLiteral("evaluation.csv"),
                    [this, ids](const QString& path) {
                        return writeEvaluationCsv(m_evaluation->report, ids, m_manifest.digest, path);
                    });
    });
    connect(m_run, &EvaluationRun::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_run, &EvaluationRun::finished, this, &EvaluationView::showEvaluation);
    connect(m_run, &EvaluationRun::failed, this, [this](const Error& error) {
        setRunning(false);
        if (error.code == ErrorCode::Cancelled)
            m_messages->showNote(tr("Cancelled."));
        else
            m_messages->showError(error);
    });

    auto* empty =
        new QLabel(tr("<p><b>Choose a folder of pictures whose classes are known.</b></p>"
                      "<p>Either its sub-folders are named like the classes, or it holds a table (CSV) with the "
                      "columns <i>file</i> and <i>label</i>.</p><p>Classes: %1. Any other label counts as "
                      "“other” and should be refused.</p><p>Take pictures that were no examples of this "
                      "classifier.</p>")
                       .arg(m_names.join(QStringLiteral(", ")).toHtmlEscaped()));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(40);
    auto* panels = new QSplitter(Qt::Horizontal);
    panels->addWidget(scrolled(m_figures));
    panels->addWidget(scrolled(makePictures()));
    panels->setChildrenCollapsible(false);
    panels->setSizes({840, 560});
    m_pages->addWidget(empty);
    m_pages->addWidget(panels);

    auto* top = new QHBoxLayout;
    top->addWidget(m_choose);
    top->addWidget(m_export);
    top->addWidget(m_grouping);
    top->addWidget(m_folderLabel, 1);
    top->addWidget(m_progress, 1);
    top->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(top);
    column->addWidget(m_pages, 1);
    setRunning(false);
}

EvaluationView::~EvaluationView() = default;

QWidget* EvaluationView::makePictures()
{
    m_curves = new CurvesPanel;
    connect(m_curves, &CurvesPanel::specificityChanged, this,
            [this] { m_figures->setSpecificity(m_curves->specificity()); });
    m_cellTitle = heading({});
    m_cellTitle->setWordWrap(true);
    m_cellTitle->setTextFormat(Qt::PlainText);
    m_cases = new CaseModel(m_bench, this);
    m_caseTable = new QTableView;
    setUpCaseTable(*m_caseTable);
    m_caseTable->setModel(m_cases);
    m_caseTable->setAccessibleName(tr("Pictures of the chosen cell"));
    m_caseTable->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int column = 0; column < m_cases->columnCount(); ++column) {
        m_caseTable->setColumnHidden(column, column != CaseModel::Name && column != CaseModel::TopClass &&
                                                 column != CaseModel::Probability);
    }
    m_caseTable->horizontalHeader()->setSectionResizeMode(CaseModel::Name, QHeaderView::Stretch);
    m_caseTable->setColumnWidth(CaseModel::TopClass, 18 * fontMetrics().averageCharWidth() + 26);
    fitColumn(*m_caseTable, CaseModel::Probability, {CaseModel::percentText(1).replace(u' ', QChar::Nbsp)});
    connect(m_caseTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    showPicture(m_cases->record(current.row()));
            });
    m_picture = new ImageView;
    m_picture->setAccessibleName(tr("The chosen picture"));

    auto* row = new QSplitter(Qt::Horizontal);
    row->addWidget(m_caseTable);
    row->addWidget(m_picture);
    row->setChildrenCollapsible(false);
    row->setSizes({390, 200});
    auto* pictures = new QWidget;
    auto* column = new QVBoxLayout(pictures);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_cellTitle);
    column->addWidget(row, 1);
    auto* panel = new QSplitter(Qt::Vertical);
    panel->addWidget(m_curves);
    panel->addWidget(pictures);
    panel->setChildrenCollapsible(false);
    panel->setSizes({500, 300});
    return panel;
}

void EvaluationView::chooseFolder()
{
    const QString folder = askFolder(this, tr("Evaluate on a labelled folder"));
    if (!folder.isEmpty())
        evaluate(folder);
}

void EvaluationView::evaluate(const QString& folder)
{
    if (m_run->isRunning())
        return;
    m_messages->clear();
    m_evaluation.reset();
    m_folder = folder;
    m_folderLabel->setText(QDir::toNativeSeparators(folder));
    m_folderLabel->setToolTip(m_folderLabel->text());
    m_pages->setCurrentIndex(0);
    m_progress->setRange(0, 0);
    setRunning(true);
    m_run->start(folder, m_grouping->grouping());
}

void EvaluationView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_run->isRunning() && !folderOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void EvaluationView::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    evaluate(folderOf(event->mimeData()));
}

void EvaluationView::setClassColours(const QList<QColor>& colours)
{
    m_colours = colours;
    m_figures->setColours(colours);
    m_cases->setClassColours(colours);
}

void EvaluationView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_evaluation)
        setClassColours(m_colours); // shades and outlines are of the palette
}

/// The Escape key cancels what runs, and is the window's otherwise.
void EvaluationView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_run->isRunning())
        m_run->cancel();
    else
        QWidget::keyPressEvent(event);
}

void EvaluationView::setRunning(bool running)
{
    m_choose->setEnabled(!running);
    m_export->setEnabled(!running && m_evaluation);
    m_grouping->setEnabled(!running);
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    if (running)
        m_cancel->setFocus();
    else
        m_choose->setFocus();
}

void EvaluationView::showEvaluation(const Evaluation& evaluation)
{
    m_evaluation = evaluation;
    setRunning(false);
    m_figures->setSpecificity(m_curves->specificity());
    m_figures->setEvaluation(evaluation);
    m_curves->setReport(evaluation.report, m_names);
    m_pages->setCurrentIndex(1);
    m_figures->chooseWorstCell();
}

void EvaluationView::showCell(int row, int column)
{
    if (!m_evaluation || row < 0 || column < 0)
        return;
    const int ways = m_evaluation->report.classCount;
    std::vector<CaseRecord> records;
    for (const EvaluatedCase& each : m_evaluation->cases) {
        if (confusionRow(each.labelled, ways) == row && confusionColumn(each.labelled, ways) == column)
            records.push_back(each.record);
    }
    // The surest first: where they are wrong, they are the ones to look at.
    std::ranges::stable_sort(records, std::greater<>(), [](const CaseRecord& record) {
        return record.prediction()->probabilities[size_t(topClass(record))];
    });
    QStringList ids;
    for (const ManifestClass& entry : m_manifest.classes)
        ids += entry.id;
    m_cases->clear(ids, m_names);
    const auto count = records.size();
    m_cases->setClassColours(m_colours);
    m_cases->append(std::move(records), nullptr);
    m_cellTitle->setText(tr("True class: %1. Answer: %2. Pictures: %3.")
                             .arg(m_figures->rowName(row), m_figures->columnName(column))
                             .arg(count));
    m_reading.cancel();
    m_picture->setPicture({});
    m_picture->setMessage(count > 0 ? QString() : tr("No picture in this cell."));
    if (count > 0)
        m_caseTable->setCurrentIndex(m_caseTable->model()->index(0, 0)); // selectRow() does nothing from right to left
}

void EvaluationView::showPicture(const CaseRecord& record)
{
    ReadOptions options;
    options.frame = record.frame;
    options.atLeast = 1024;
    m_reading.start(
        m_bench.readPicture(record.path, options),
        [this](const Image& image) { m_picture->setPicture(qimageOf(image)); },
        [this](const Error& error) {
            m_picture->setPicture({});
            m_picture->setMessage(error.message);
        });
}

} // namespace vignette
