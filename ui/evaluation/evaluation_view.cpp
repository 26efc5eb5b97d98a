#include "ui/evaluation/evaluation_view.h"

#include "core/classifier/research_notice.h"
#include "core/evaluation/evaluation_csv.h"
#include "ui/case_browser/case_model.h"
#include "ui/case_browser/case_row_delegate.h"
#include "ui/evaluation/curves_panel.h"
#include "ui/evaluation/figure_text.h"
#include "ui/image_view/image_view.h"
#include "ui/image_view/qimage_of.h"
#include "ui/jobs/file_dialogs.h"
#include "ui/jobs/message_bar.h"
#include "ui/jobs/watch.h"
#include "ui/jobs/window_size.h"
#include "ui/task_editor/class_colour.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <numeric>

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

constexpr int widestRowTitle = 260;

void setRowTitles(QTableWidget* table, const QStringList& names, const QList<QIcon>& swatches)
{
    QHeaderView* header = table->verticalHeader();
    for (int row = 0; row < int(names.size()); ++row) {
        auto* title = new QTableWidgetItem(names[row]);
        title->setToolTip(names[row]);
        title->setIcon(swatches.value(row));
        table->setVerticalHeaderItem(row, title);
    }
    header->setFixedWidth(std::min(header->sizeHint().width(), widestRowTitle));
}

QTableWidget* figureTable(const QString& name)
{
    auto* table = new QTableWidget;
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setAccessibleName(EvaluationView::tr("Columns"));
    table->verticalHeader()->setAccessibleName(EvaluationView::tr("Rows"));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->setHighlightSections(false);
    table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setIconSize({12, 12});
    return table;
}

/// Columns wide enough for the longest word of their titles, a header high enough for its lines, and
/// room for all rows where there is some; beyond, the table scrolls.
void fit(QTableWidget* table)
{
    QHeaderView* header = table->horizontalHeader();
    const QFontMetrics metrics = header->fontMetrics();
    int widest = 0;
    int lines = 1;
    for (int column = 0; column < table->columnCount(); ++column) {
        const QStringList words = table->horizontalHeaderItem(column)->text().split(QLatin1Char(' '));
        lines = std::max(lines, int(words.size()));
        for (const QString& word : words)
            widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    header->setMinimumSectionSize(widest + 8);
    header->setFixedHeight(std::min(lines, 3) * metrics.lineSpacing() + 14);
    table->setMinimumHeight(header->height() + 2 * table->rowHeight(0));
    table->setMaximumHeight(header->height() + table->verticalHeader()->length() + 2 * table->frameWidth());
}

QTableWidgetItem* figureItem(const QString& text, const QString& spoken)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignCenter);
    item->setData(Qt::AccessibleTextRole, spoken);
    item->setToolTip(spoken);
    return item;
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
    : QDialog(parent), m_bench(bench), m_manifest(classifier.manifest()),
      m_run(new EvaluationRun(bench, classifier, isPrivate, this)), m_messages(new MessageBar),
      m_choose(new QPushButton(tr("Choose &folder…"))), m_cancel(new QPushButton(tr("Cancel"))),
      m_export(new QPushButton(tr("&Export figures…"))), m_folderLabel(new QLabel), m_progress(new QProgressBar),
      m_pages(new QStackedWidget)
{
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(m_manifest.taskName.isEmpty() ? tr("Evaluation") : tr("Evaluation of %1").arg(m_manifest.taskName));
    setAcceptDrops(true);
    resize(windowSize({1440, 860}));
    for (const ManifestClass& entry : m_manifest.classes)
        m_names += entry.name.isEmpty() ? entry.id : entry.name;
    for (int i = 0; i < int(m_names.size()); ++i)
        m_colours += classColor(i);

    m_choose->setAccessibleName(tr("Choose a labelled folder"));
    m_cancel->setAccessibleName(tr("Cancel the evaluation"));
    m_export->setAccessibleName(tr("Export the figures as a table"));
    m_progress->setAccessibleName(tr("Progress of the evaluation"));
    m_folderLabel->setTextFormat(Qt::PlainText);
    m_folderLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QPushButton* each : {m_choose, m_cancel, m_export})
        each->setAutoDefault(false);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(m_choose, &QPushButton::clicked, this, &EvaluationView::chooseFolder);
    connect(m_cancel, &QPushButton::clicked, m_run, &EvaluationRun::cancel);
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString path =
            askSavePath(this, tr("Export the figures"), QStringLiteral("evaluation.csv"), tr("Tables (*.csv)"));
        if (!path.isEmpty())
            exportTo(path);
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
            m_messages->showError(error.message);
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
    panels->addWidget(makeFigures());
    panels->addWidget(makePictures());
    panels->setChildrenCollapsible(false);
    panels->setSizes({840, 560});
    m_pages->addWidget(empty);
    m_pages->addWidget(panels);

    auto* notice = heading(researchUseNotice());
    auto* top = new QHBoxLayout;
    top->addWidget(m_choose);
    top->addWidget(m_export);
    top->addWidget(m_folderLabel, 1);
    top->addWidget(m_progress, 1);
    top->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(top);
    column->addWidget(m_pages, 1);
    column->addWidget(notice);
    setRunning(false);
}

EvaluationView::~EvaluationView() = default;

QWidget* EvaluationView::makeFigures()
{
    m_summary = new QGridLayout;
    m_summary->setHorizontalSpacing(16);
    m_summary->setVerticalSpacing(3);
    m_summary->setColumnStretch(4, 1); // figures stand beside their names
    m_notes = new QLabel;
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_confusion = figureTable(tr("Confusion matrix: true class in rows, answer in columns"));
    m_confusion->setSelectionMode(QAbstractItemView::SingleSelection);
    m_confusion->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    connect(m_confusion, &QTableWidget::currentCellChanged, this,
            [this](int row, int column) { showCell(row, column); });
    m_classes = figureTable(tr("Figures of each class"));
    m_classes->setSelectionMode(QAbstractItemView::NoSelection);

    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 6, 0);
    column->addLayout(m_summary);
    column->addSpacing(6);
    column->addWidget(heading(tr("True class in rows, answer in columns")));
    column->addWidget(m_confusion, 100);
    column->addSpacing(6);
    column->addWidget(heading(tr("Each class, with 95 % intervals")));
    column->addWidget(m_classes, 100);
    column->addSpacing(6);
    column->addWidget(m_notes);
    column->addStretch(1);
    return panel;
}

QWidget* EvaluationView::makePictures()
{
    m_curves = new CurvesPanel;
    connect(m_curves, &CurvesPanel::specificityChanged, this, &EvaluationView::showClasses);
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
    m_folderLabel->setText(QDir::toNativeSeparators(folder));
    m_folderLabel->setToolTip(m_folderLabel->text());
    m_pages->setCurrentIndex(0);
    m_progress->setRange(0, 0);
    setRunning(true);
    m_run->start(folder);
}

void EvaluationView::exportTo(const QString& path)
{
    if (!m_evaluation)
        return;
    QStringList ids;
    for (const ManifestClass& entry : m_manifest.classes)
        ids += entry.id;
    if (const auto written = writeEvaluationCsv(m_evaluation->report, ids, m_manifest.digest, path); !written)
        m_messages->showError(written.error().message);
    else
        m_messages->showNote(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

QString EvaluationView::message() const
{
    return m_messages->text();
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
    if (!m_evaluation)
        return;
    m_cases->setClassColours(colours);
    showConfusion();
    showClasses();
}

void EvaluationView::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_evaluation)
        setClassColours(m_colours); // shades and outlines are of the palette
}

/// The Escape key cancels what runs. It does not close, which would throw the figures away.
void EvaluationView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        m_run->cancel();
    else
        QDialog::keyPressEvent(event);
}

void EvaluationView::setRunning(bool running)
{
    m_choose->setEnabled(!running);
    m_export->setEnabled(!running && m_evaluation);
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
    showSummary();
    showConfusion();
    showClasses();
    m_curves->setReport(evaluation.report, m_names);
    m_notes->setText(notes());
    m_pages->setCurrentIndex(1);
    // The worst first: the largest count off the diagonal.
    int worst = 0;
    QPoint cell(0, 0);
    const auto& confusion = evaluation.report.confusion;
    for (size_t row = 0; row < confusion.size(); ++row) {
        for (size_t column = 0; column < size_t(evaluation.report.classCount); ++column) {
            if (row != column && confusion[row][column] > worst) {
                worst = confusion[row][column];
                cell = QPoint(int(column), int(row));
            }
        }
    }
    m_confusion->setCurrentCell(cell.y(), cell.x());
    showCell(cell.y(), cell.x());
    m_confusion->setFocus();
}

void EvaluationView::showSummary()
{
    while (QLayoutItem* item = m_summary->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const EvaluationReport& report = m_evaluation->report;
    const struct
    {
        QString name;
        QString meaning;
        const Proportion& share;
    } rows[] = {{tr("Top class right"), tr("Of the pictures of the classes, whatever the outcome"), report.topRight},
                {tr("Named as the right class"), tr("Of the pictures of the classes"), report.right},
                {tr("Named classes that are right"),
                 tr("Of all pictures that were named as a class, those of other labels included"),
                 report.rightOfAnswered},
                {tr("Pictures that got an answer"), tr("Of the pictures of the classes"), report.answered},
                {tr("Pictures of other labels not named"), tr("They should be refused"), report.othersRefused}};
    int line = 0;
    m_summary->addWidget(heading(tr("All pictures")), line, 0);
    m_summary->addWidget(heading(tr("Share")), line, 1, Qt::AlignRight);
    m_summary->addWidget(heading(tr("95 % interval")), line, 2, Qt::AlignRight);
    m_summary->addWidget(heading(tr("n")), line, 3, Qt::AlignRight);
    for (const auto& row : rows) {
        ++line;
        auto* name = new QLabel(row.name);
        name->setToolTip(row.meaning);
        m_summary->addWidget(name, line, 0);
        if (enough(row.share)) {
            m_summary->addWidget(heading(shareValueText(row.share)), line, 1, Qt::AlignRight);
            m_summary->addWidget(new QLabel(shareIntervalText(row.share)), line, 2, Qt::AlignRight);
        } else {
            m_summary->addWidget(new QLabel(notEnoughText()), line, 1, 1, 2, Qt::AlignRight);
        }
        m_summary->addWidget(new QLabel(tr("%1 of %2").arg(row.share.hits).arg(row.share.count)), line, 3,
                             Qt::AlignRight);
    }
}

void EvaluationView::showConfusion()
{
    const EvaluationReport& report = m_evaluation->report;
    const QStringList columns = m_names + QStringList{tr("Uncertain"), tr("None of these")};
    const QSignalBlocker quiet(m_confusion);
    const int currentRow = m_confusion->currentRow();
    const int currentColumn = m_confusion->currentColumn();
    m_confusion->clear();
    m_confusion->setRowCount(report.classCount + 1);
    m_confusion->setColumnCount(int(columns.size()));
    m_confusion->setHorizontalHeaderLabels(columns);
    const QList<QIcon> swatches = classSwatches(m_colours);
    QStringList rowNames;
    for (int row = 0; row <= report.classCount; ++row) {
        const auto& counts = report.confusion[size_t(row)];
        const int sum = std::accumulate(counts.begin(), counts.end(), 0);
        rowNames += className(row);
        for (int column = 0; column < int(columns.size()); ++column) {
            const int count = counts[size_t(column)];
            auto* item = figureItem(QString::number(count),
                                    tr("True class: %1. Answer: %2. %3 of %n picture(s).", nullptr, int(sum))
                                        .arg(className(row), columns[column], QString::number(count)));
            const bool right = column == (row < report.classCount ? row : row + 1);
            if (count > 0) {
                QColor shade = palette().color(QPalette::Highlight);
                shade.setAlphaF(float(0.08 + 0.35 * count / sum));
                item->setBackground(shade);
            } else {
                item->setForeground(palette().color(QPalette::PlaceholderText));
            }
            QFont font = item->font();
            font.setBold(right);
            item->setFont(font);
            m_confusion->setItem(row, column, item);
        }
    }
    setRowTitles(m_confusion, rowNames, swatches);
    m_confusion->setCurrentCell(currentRow, currentColumn);
    fit(m_confusion);
}

void EvaluationView::showClasses()
{
    if (!m_evaluation)
        return;
    const EvaluationReport& report = m_evaluation->report;
    const QString at = tr("Sensitivity at %1\u00a0% specificity").arg(100 * m_curves->specificity(), 0, 'f', 0);
    m_classes->clear();
    m_classes->setRowCount(report.classCount);
    m_classes->setColumnCount(4);
    const QStringList columns = {tr("Sensitivity"), tr("Specificity"), tr("AUC"), at};
    m_classes->setHorizontalHeaderLabels(columns);
    m_classes->horizontalHeaderItem(0)->setToolTip(
        tr("Of the pictures of the class, those named as it. Uncertain and refused ones are missed."));
    m_classes->horizontalHeaderItem(1)->setToolTip(tr("Of all other pictures, those not named as this class."));
    m_classes->horizontalHeaderItem(2)->setToolTip(
        tr("Area under the ROC curve of this class against the other classes"));
    m_classes->horizontalHeaderItem(3)->setToolTip(
        tr("Of a threshold on the probability of the class, chosen on these pictures"));
    setRowTitles(m_classes, m_names, classSwatches(m_colours));
    const auto put = [&](int row, int column, const QString& figure, const QString& count) {
        m_classes->setItem(row, column,
                           figureItem(figure + QLatin1Char('\n') + count,
                                      tr("%1, %2: %3, %4").arg(m_names[row], columns[column], figure, count)));
    };
    const auto putShare = [&](int row, int column, const Proportion& share) {
        put(row, column,
            enough(share) ? tr("%1 (%2)").arg(shareValueText(share), shareIntervalText(share)) : notEnoughText(),
            tr("%1 of %2").arg(share.hits).arg(share.count));
    };
    for (int k = 0; k < report.classCount; ++k) {
        const ClassFigures& figures = report.classes[size_t(k)];
        putShare(k, 0, figures.sensitivity);
        putShare(k, 1, figures.specificity);
        const QString against = tr("%1 against %2").arg(figures.pictures).arg(report.pictures - figures.pictures);
        if (figures.roc) {
            put(k, 2, estimateText(figures.roc->area), against);
            putShare(k, 3, sensitivityAtSpecificity(*figures.roc, m_curves->specificity()).sensitivity);
        } else {
            put(k, 2, notEnoughText(), against);
            put(k, 3, notEnoughText(), against);
        }
    }
    const bool wraps = std::ranges::any_of(report.classes, [](const ClassFigures& figures) {
        return !figures.roc || !enough(figures.sensitivity) || !enough(figures.specificity);
    });
    m_classes->verticalHeader()->setDefaultSectionSize((wraps ? 3 : 2) * fontMetrics().height() + 10);
    fit(m_classes);
}

QString EvaluationView::notes() const
{
    const EvaluationReport& report = m_evaluation->report;
    const LabelledSet& labels = m_evaluation->labels;
    QStringList lines;
    QString counts = tr("%1: %n picture(s) of the classes, %2 of other labels", nullptr, int(report.pictures))
                         .arg(labels.table().isEmpty() ? tr("Labels from sub-folders")
                                                       : tr("Labels from the table %1").arg(labels.table()),
                              QString::number(report.others));
    constexpr int named = 5;
    if (!labels.otherLabels().isEmpty())
        counts += tr(" (%1)").arg(labels.otherLabels().mid(0, named).join(QStringLiteral(", ")) +
                                  (labels.otherLabels().size() > named ? QStringLiteral("…") : QString()));
    lines += counts + QLatin1Char('.');
    QStringList left;
    if (m_evaluation->unlabelled > 0)
        left += tr("%n without a label", nullptr, int(m_evaluation->unlabelled));
    if (m_evaluation->duplicates > 0)
        left += tr("%n duplicate(s)", nullptr, int(m_evaluation->duplicates));
    if (m_evaluation->unreadable > 0)
        left += tr("%n unreadable", nullptr, int(m_evaluation->unreadable));
    if (labels.unusedRows() > 0)
        left += tr("%n row(s) of the table without picture or label", nullptr, int(labels.unusedRows()));
    if (!left.isEmpty())
        lines += tr("Left out: %1.").arg(left.join(QStringLiteral(", ")));
    if (std::ranges::any_of(report.classes,
                            [](const ClassFigures& figures) { return figures.pictures < recommendedPerClass; }))
        lines +=
            tr("A class has fewer than %1 pictures: trust the intervals, not the shares.").arg(recommendedPerClass);
    lines += tr("The intervals take pictures as independent; with several of one patient they are too narrow. "
                "Pictures that were examples of this classifier make every figure too good.");
    return lines.join(QLatin1Char('\n'));
}

QString EvaluationView::className(int index) const
{
    return index < m_names.size() ? m_names[index] : tr("Other");
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
                             .arg(className(row), m_confusion->horizontalHeaderItem(column)->text())
                             .arg(count));
    ++m_pictureTurn;
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
    watch(this, m_bench.readPicture(record.path, options),
          [this, turn = ++m_pictureTurn](const QFuture<Result<Image>>& future) {
              if (turn != m_pictureTurn || future.resultCount() == 0)
                  return;
              if (const auto image = future.result()) {
                  m_picture->setPicture(qimageOf(*image));
              } else {
                  m_picture->setPicture({});
                  m_picture->setMessage(image.error().message);
              }
          });
}

} // namespace vignette
