#include "ui/evaluate/figures_panel.h"

#include "core/evaluation/figure_text.h"
#include "ui/common/class_colour.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
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
constexpr int mostRowsAtOnce = 6; ///< of a table on a small screen

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
    table->horizontalHeader()->setAccessibleName(FiguresPanel::tr("Columns"));
    table->verticalHeader()->setAccessibleName(FiguresPanel::tr("Rows"));
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
    header->setMinimumSectionSize(widest + 12);
    header->setFixedHeight(std::min(lines, 3) * metrics.lineSpacing() + 14);
    const int frame = 2 * table->frameWidth() + table->horizontalScrollBar()->sizeHint().height();
    table->setMinimumHeight(header->height() + std::min(table->rowCount(), mostRowsAtOnce) * table->rowHeight(0) +
                            frame);
    table->setMaximumHeight(header->height() + table->verticalHeader()->length() + frame);
}

QTableWidgetItem* figureItem(const QString& text, const QString& spoken)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignCenter);
    item->setData(Qt::AccessibleTextRole, spoken);
    item->setToolTip(spoken);
    return item;
}

} // namespace

FiguresPanel::FiguresPanel(const QStringList& classNames, QWidget* parent) : QWidget(parent), m_names(classNames)
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
            [this](int row, int column) { Q_EMIT cellChosen(row, column); });
    m_classes = figureTable(tr("Figures of each class"));
    m_classes->setSelectionMode(QAbstractItemView::NoSelection);

    auto* column = new QVBoxLayout(this);
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
}

void FiguresPanel::setEvaluation(const Evaluation& evaluation)
{
    m_evaluation = evaluation;
    showSummary();
    showConfusion();
    showClasses();
    m_notes->setText(notes());
}

void FiguresPanel::setColours(const QList<QColor>& colours)
{
    m_colours = colours;
    if (!m_evaluation)
        return;
    showConfusion();
    showClasses();
}

void FiguresPanel::setSpecificity(double specificity)
{
    m_specificity = specificity;
    if (m_evaluation)
        showClasses();
}

/// The largest count off the diagonal.
void FiguresPanel::chooseWorstCell()
{
    int worst = 0;
    QPoint cell(0, 0);
    const auto& confusion = m_evaluation->report.confusion;
    for (size_t row = 0; row < confusion.size(); ++row) {
        for (size_t column = 0; column < size_t(m_evaluation->report.classCount); ++column) {
            if (row != column && confusion[row][column] > worst) {
                worst = confusion[row][column];
                cell = QPoint(int(column), int(row));
            }
        }
    }
    m_confusion->setCurrentCell(cell.y(), cell.x());
    Q_EMIT cellChosen(cell.y(), cell.x());
    m_confusion->setFocus();
}

void FiguresPanel::showSummary()
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

void FiguresPanel::showConfusion()
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
        rowNames += rowName(row);
        for (int column = 0; column < int(columns.size()); ++column) {
            const int count = counts[size_t(column)];
            auto* item = figureItem(QString::number(count),
                                    tr("True class: %1. Answer: %2. %3 of %n picture(s).", nullptr, int(sum))
                                        .arg(rowName(row), columns[column], QString::number(count)));
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

void FiguresPanel::showClasses()
{
    const EvaluationReport& report = m_evaluation->report;
    const QString at = tr("Sensitivity at %1\u00a0% specificity").arg(100 * m_specificity, 0, 'f', 0);
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
            putShare(k, 3, sensitivityAtSpecificity(*figures.roc, m_specificity).sensitivity);
        } else {
            put(k, 2, notEnoughText(), against);
            put(k, 3, notEnoughText(), against);
        }
    }
    m_classes->verticalHeader()->setDefaultSectionSize(3 * fontMetrics().height() + 10); // in a narrow column
    fit(m_classes);
}

QString FiguresPanel::notes() const
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
    lines += report.groups > 0
                 ? tr("The intervals are over %Ln group(s) of pictures that belong together.", nullptr, report.groups)
                 : tr("The intervals take pictures as independent; with several of one patient they are too narrow: "
                      "choose above which belong together.");
    lines += tr("Pictures that were examples of this classifier make every figure too good.");
    return lines.join(QLatin1Char('\n'));
}

QString FiguresPanel::rowName(int row) const
{
    return row < m_names.size() ? m_names[row] : tr("Other");
}

QString FiguresPanel::columnName(int column) const
{
    return m_confusion->horizontalHeaderItem(column)->text();
}

} // namespace vignette
