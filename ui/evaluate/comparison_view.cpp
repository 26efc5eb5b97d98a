#include "ui/evaluate/comparison_view.h"

#include "ui/common/class_colour.h"
#include "ui/common/message_bar.h"
#include "ui/common/probability_bar.h"
#include "ui/common/qimage_of.h"
#include "ui/evaluate/comparison_model.h"
#include "ui/exports/exports.h"
#include "ui/image_stage/image_view.h"
#include "ui/library/library_dialog.h"
#include "ui/screen/case_row_delegate.h"
#include "ui/session/screening_run.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vignette {

namespace {

ComparedClasses classesOf(const Manifest& manifest)
{
    ComparedClasses classes;
    for (const ManifestClass& entry : manifest.classes) {
        classes.ids += entry.id;
        classes.names += entry.name.isEmpty() ? entry.id : entry.name;
    }
    return classes;
}

/// The size of the list where the name is not in it.
int placeOf(const QStringList& names, const QString& name)
{
    return int(std::ranges::find_if(names, [&](const QString& other) { return sameClassName(name, other); }) -
               names.begin());
}

} // namespace

ComparisonView::ComparisonView(Workbench& bench, Screened first, bool isPrivate, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_first(std::move(first)), m_private(isPrivate),
      m_firstClasses(classesOf(m_first.classifier.manifest())), m_screening(new ScreeningRun(bench, this)),
      m_messages(new MessageBar), m_names(new QLabel), m_choose(new QPushButton(tr("Choose the &second classifier…"))),
      m_differentOnly(new QCheckBox(tr("&Only where the answers differ"))),
      m_export(new QPushButton(tr("&Export comparison…"))), m_progress(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel"))), m_pages(new QStackedWidget), m_model(new ComparisonModel(bench, this)),
      m_filter(new ComparisonFilter(this)), m_counts(new QLabel)
{
    m_filter->setSourceModel(m_model);
    m_choose->setAccessibleName(tr("Choose the second classifier"));
    m_differentOnly->setAccessibleName(tr("Only where the answers differ"));
    m_export->setAccessibleName(tr("Export the comparison as a table"));
    m_export->setToolTip(tr("Save both verdicts of each case as CSV"));
    m_cancel->setAccessibleName(tr("Cancel the comparison"));
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_names->setTextFormat(Qt::PlainText);
    m_names->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* empty =
        new QLabel(tr("<p><b>Choose a second classifier for the same cases.</b></p>"
                      "<p>It looks at each of them, and both verdicts stand side by side: what the two disagree "
                      "about most comes first.</p>"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(40);
    auto* panels = new QSplitter(Qt::Horizontal);
    panels->addWidget(makeTable());
    panels->addWidget(makeCase());
    panels->setChildrenCollapsible(false);
    panels->setStretchFactor(0, 3);
    panels->setStretchFactor(1, 2);
    panels->setSizes({740, 480});
    m_pages->addWidget(empty);
    m_pages->addWidget(panels);

    auto* top = new QHBoxLayout;
    top->addWidget(m_choose);
    top->addWidget(m_names, 1);
    top->addWidget(m_differentOnly);
    top->addWidget(m_export);
    auto* work = new QHBoxLayout;
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    auto* bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(m_counts);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(top);
    column->addWidget(m_pages, 1);
    column->addLayout(work);
    column->addLayout(bottom);

    connect(m_choose, &QPushButton::clicked, this, &ComparisonView::chooseSecond);
    connect(m_cancel, &QPushButton::clicked, this, &ComparisonView::cancel);
    connect(m_differentOnly, &QCheckBox::toggled, this, [this](bool on) {
        m_filter->setDifferentOnly(on);
        showCounts();
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        exportTable(this, *m_messages, tr("Export the comparison"), QStringLiteral("comparison.csv"),
                    [this](const QString& path) {
                        return writeComparisonCsv(m_model->cases(), m_firstClasses, m_secondClasses, path);
                    });
    });
    connect(m_screening, &ScreeningRun::classified, this, [this](const std::vector<CaseRecord>& records) {
        m_records.insert(m_records.end(), records.begin(), records.end());
    });
    connect(m_screening, &ScreeningRun::progressed, this, [this](const ScreeningProgress& progress) {
        m_progress->setRange(0, int(progress.filesTotal));
        m_progress->setValue(int(progress.filesDone));
    });
    connect(m_screening, &ScreeningRun::finished, this, &ComparisonView::showSecond);
    connect(m_screening, &ScreeningRun::failed, this, &ComparisonView::end);
    setBusy(false);
}

ComparisonView::~ComparisonView() = default;

QWidget* ComparisonView::makeTable()
{
    m_table = new QTableView;
    setUpCaseTable(*m_table);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Cases with the verdicts of both classifiers"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* header = m_table->horizontalHeader();
    for (const int column : {ComparisonModel::Name, ComparisonModel::First, ComparisonModel::Second})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->setColumnWidth(ComparisonModel::Disagreement, header->sectionSizeHint(ComparisonModel::Disagreement) + 24);
    m_table->setSortingEnabled(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparisonView::showCase);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT caseActivated(m_model->at(m_filter->mapToSource(index).row()).first);
    });
    m_table->setToolTip(tr("Return shows the case in the main window, where it can be reviewed"));
    return m_table;
}

QWidget* ComparisonView::makeCase()
{
    m_picture = new ImageView;
    m_picture->setAccessibleName(tr("The chosen picture"));
    auto* bars = new QWidget;
    m_bars = new QGridLayout(bars);
    m_bars->setContentsMargins(0, 0, 0, 0);
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_picture, 1);
    column->addWidget(bars);
    return panel;
}

void ComparisonView::chooseSecond()
{
    auto* library = new LibraryDialog(m_bench, LibraryDialog::Purpose::Compare, this);
    library->setAttribute(Qt::WA_DeleteOnClose);
    connect(library, &LibraryDialog::chosen, this, &ComparisonView::compareWith);
    library->open();
}

void ComparisonView::compareWith(const QString& path)
{
    if (m_busy)
        return;
    m_messages->clear();
    setBusy(true);
    m_opening.start(
        m_bench.loadClassifier(path), [this](const Classifier& second) { screen(second); },
        [this](const Error& error) { end(error); });
}

void ComparisonView::screen(const Classifier& second)
{
    m_second = second.manifest();
    m_records.clear();
    if (const auto started = m_screening->start(second, m_first.paths, m_private); !started)
        end(started.error());
}

void ComparisonView::showSecond()
{
    const QString first = m_first.classifier.manifest().taskName;
    m_secondClasses = classesOf(m_second);
    m_model->setTitles(first, m_second.taskName);
    m_names->setText(tr("First: %1. Second: %2.").arg(first, m_second.taskName));
    m_names->setToolTip(m_names->text());
    showCases();
}

void ComparisonView::cancel()
{
    if (m_opening.isRunning()) {
        m_opening.cancel();
        end({ErrorCode::Cancelled, {}, {}});
    }
    m_screening->abandon();
}

void ComparisonView::showCases()
{
    const std::vector<CaseRecord> second = std::exchange(m_records, {}); // the model keeps what it needs
    m_model->setCases(compareCases(m_first.records, m_firstClasses, second, m_secondClasses), m_firstClasses,
                      m_secondClasses);
    showColours();
    m_table->sortByColumn(ComparisonModel::Disagreement, Qt::DescendingOrder);
    m_pages->setCurrentIndex(1);
    setBusy(false);
    showCounts();
    if (m_model->cases().empty())
        return m_messages->showError(tr("The second classifier saw none of these cases."));
    m_table->setCurrentIndex(m_filter->index(0, 0)); // selectRow() does nothing from right to left
    m_table->setFocus();
}

void ComparisonView::showCounts()
{
    const auto& cases = m_model->cases();
    const auto different = std::ranges::count_if(cases, [](const ComparedCase& each) { return !each.sameAnswer; });
    const QLocale locale;
    m_counts->setText(tr("%Ln case(s), the answers differ in %1", nullptr, int(cases.size()))
                          .arg(locale.toString(qint64(different))));
}

void ComparisonView::showCase()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_reading.cancel();
        m_picture->setPicture({});
        m_picture->setMessage({});
        return;
    }
    const ComparedCase& each = m_model->at(m_filter->mapToSource(current).row());
    showProbabilities(each);
    ReadOptions options;
    options.frame = each.first.frame;
    options.atLeast = 1024;
    m_reading.start(
        m_bench.readPicture(each.first.path, options),
        [this](const Image& image) { m_picture->setPicture(qimageOf(image)); },
        [this](const Error& error) {
            m_picture->setPicture({});
            m_picture->setMessage(error.message);
        });
}

void ComparisonView::showColours()
{
    const QStringList all = allNames();
    const auto coloursOf = [&](const QStringList& names) {
        QList<QColor> colours;
        for (const QString& name : names)
            colours += colourOf(placeOf(all, name));
        return colours;
    };
    m_model->setColours(coloursOf(m_firstClasses.names), coloursOf(m_secondClasses.names));
}

QStringList ComparisonView::allNames() const
{
    QStringList names = m_firstClasses.names;
    for (const QString& name : m_secondClasses.names) {
        if (placeOf(names, name) == names.size())
            names += name;
    }
    return names;
}

QColor ComparisonView::colourOf(int place) const
{
    return m_first.colours.value(place, classColor(place));
}

void ComparisonView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showColours(); // their outlines are of the palette
}

/// A row for each class that one of the two knows.
void ComparisonView::showProbabilities(const ComparedCase& each)
{
    while (QLayoutItem* item = m_bars->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList names = allNames();
    m_bars->addWidget(new QLabel(tr("First")), 0, 1);
    m_bars->addWidget(new QLabel(tr("Second")), 0, 3);
    const auto put = [&](const QString& name, const CaseRecord& record, const QStringList& known, int row, int column) {
        const int at = placeOf(known, name);
        auto* value = new QLabel(QStringLiteral("–"));
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_bars->addWidget(value, row, column + 1);
        if (at == known.size())
            return;
        const double probability = record.prediction()->probabilities[size_t(at)];
        value->setText(tr("%1 %").arg(QLocale().toString(100 * probability, 'f', 1)));
        auto* bar = new ProbabilityBar(probability, colourOf(row - 1));
        bar->setAccessibleName(
            (column == 1 ? tr("Probability of %1, first") : tr("Probability of %1, second")).arg(name));
        m_bars->addWidget(bar, row, column);
    };
    for (int i = 0; i < int(names.size()); ++i) {
        auto* name = new QLabel(names[i]);
        name->setTextFormat(Qt::PlainText);
        m_bars->addWidget(name, i + 1, 0);
        put(names[i], each.first, m_firstClasses.names, i + 1, 1);
        put(names[i], each.second, m_secondClasses.names, i + 1, 3);
    }
    m_bars->setColumnStretch(1, 1);
    m_bars->setColumnStretch(3, 1);
}

/// The Escape key cancels what runs, and is the window's otherwise.
void ComparisonView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_busy)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void ComparisonView::setBusy(bool busy)
{
    m_busy = busy;
    m_choose->setEnabled(!busy);
    m_differentOnly->setEnabled(!busy && !m_model->cases().empty());
    m_export->setEnabled(!busy && !m_model->cases().empty());
    m_progress->setRange(0, 0);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    (busy ? m_cancel : m_choose)->setFocus();
}

void ComparisonView::end(const Error& error)
{
    setBusy(false);
    if (error.code == ErrorCode::Cancelled)
        m_messages->showNote(tr("Cancelled."));
    else
        m_messages->showError(error);
}

} // namespace vignette
