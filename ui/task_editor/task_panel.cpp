#include "ui/task_editor/task_panel.h"

#include "core/runtime/workbench.h"
#include "ui/task_editor/class_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vignette {

namespace {

QLabel* paragraph(const QString& text = {})
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

TaskPanel::TaskPanel(Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_title(paragraph()), m_stack(new QStackedWidget),
      m_addClass(new QPushButton(tr("Add a class"))), m_synthesize(new QPushButton),
      m_save(new QPushButton(tr("Save classifier…"))), m_progress(new QProgressBar),
      m_status(paragraph()), m_warnings(paragraph()), m_device(paragraph())
{
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.2);
    heading.setBold(true);
    m_title->setFont(heading);

    auto* open = new QPushButton(tr("Open…"));
    open->setAccessibleName(tr("Open a task or a classifier"));
    open->setToolTip(tr("Open a task or a classifier (Ctrl+O)"));
    connect(open, &QPushButton::clicked, this, &TaskPanel::openRequested);

    auto* empty = new QWidget;
    auto* welcome = paragraph(tr("Open a task, or try the sample task."));
    welcome->setFont(heading);
    auto* explain = paragraph(
        tr("A task names two or more classes, each with a few example pictures and a clinical "
           "description. From these a classifier is made in seconds, without training."));
    auto* sample = new QPushButton(tr("Try the sample task"));
    sample->setAccessibleName(tr("Try the sample task"));
    sample->setToolTip(tr("Synthetic pictures, no patient behind them"));
    auto* fresh = new QPushButton(tr("New task"));
    fresh->setAccessibleName(tr("New task"));
    connect(sample, &QPushButton::clicked, this, &TaskPanel::sampleRequested);
    connect(fresh, &QPushButton::clicked, this, &TaskPanel::newRequested);
    auto* emptyColumn = new QVBoxLayout(empty);
    emptyColumn->addStretch();
    emptyColumn->addWidget(welcome);
    emptyColumn->addWidget(explain);
    emptyColumn->addSpacing(8);
    emptyColumn->addWidget(sample);
    emptyColumn->addWidget(fresh);
    emptyColumn->addStretch();

    auto* classes = new QWidget;
    auto* classesColumn = new QVBoxLayout(classes);
    classesColumn->setContentsMargins(0, 0, 0, 0);
    m_list = new QVBoxLayout;
    classesColumn->addLayout(m_list);
    m_addClass->setAccessibleName(m_addClass->text());
    classesColumn->addWidget(m_addClass);
    classesColumn->addStretch();
    connect(m_addClass, &QPushButton::clicked, this, [this] {
        addCard({});
        updateButtons();
        Q_EMIT edited();
    });
    auto* scroll = new QScrollArea;
    scroll->setWidget(classes);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Classes of the task"));
    m_stack->addWidget(empty);
    m_stack->addWidget(scroll);

    m_synthesize->setAccessibleName(tr("Synthesize"));
    m_synthesize->setToolTip(tr("Make a classifier from these classes (Ctrl+Return)"));
    connect(m_synthesize, &QPushButton::clicked, this, [this] {
        if (m_busy)
            Q_EMIT cancelRequested();
        else
            Q_EMIT synthesizeRequested();
    });
    m_save->setAccessibleName(tr("Save the classifier"));
    m_save->setToolTip(tr("Save the classifier as one file (Ctrl+S)"));
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &TaskPanel::saveRequested);
    m_progress->setAccessibleName(tr("Progress of the synthesis"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_warnings->hide();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_device->setFont(small);

    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(open);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_synthesize, 1);
    actions->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addWidget(m_warnings);
    column->addWidget(m_status);
    column->addWidget(m_progress);
    column->addLayout(actions);
    column->addWidget(m_device);
    updateButtons();
}

void TaskPanel::setTask(const TaskSpec& task)
{
    clearCards();
    m_fromFile = false;
    m_task = task;
    m_task.classes.clear();
    m_title->setText(task.name.isEmpty() ? tr("Task") : task.name);
    for (const ClassSpec& spec : task.classes)
        addCard(spec);
    setWarnings({});
    setStatus({});
    updateButtons();
}

TaskSpec TaskPanel::task() const
{
    TaskSpec task = m_task;
    QStringList taken;
    for (const ClassCard* card : m_cards) {
        ClassSpec spec = card->spec();
        if (spec.id.isEmpty())
            spec.id = makeClassId(spec.name, taken);
        taken += spec.id;
        task.classes.push_back(std::move(spec));
    }
    return task;
}

void TaskPanel::showManifest(const Manifest& manifest)
{
    TaskSpec task;
    task.name = manifest.taskName;
    for (const ManifestClass& entry : manifest.classes)
        task.classes.push_back({entry.id, entry.name, entry.description, {}, entry.codes});
    setTask(task);
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setFromFile(manifest.classes[i].supportCount);
    m_fromFile = true;
    setWarnings(manifest.warnings);
    updateButtons();
}

void TaskPanel::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    setProgress(0, 0);
    updateButtons();
}

void TaskPanel::setProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
}

void TaskPanel::setStatus(const QString& sentence)
{
    m_status->setText(sentence);
    m_status->setVisible(!sentence.isEmpty());
}

void TaskPanel::setWarnings(const QStringList& warnings)
{
    QStringList lines;
    for (const QString& warning : warnings)
        lines += QStringLiteral("\u26a0 ") + warning;
    m_warnings->setText(lines.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
}

void TaskPanel::setReadings(const std::vector<TextReading>& readings)
{
    for (size_t i = 0; i < m_cards.size() && i < readings.size(); ++i) {
        QStringList words;
        for (const RecognizedAttribute& attribute : readings[i].attributes) {
            QString word = attributeNames().value(attribute.index).section(QLatin1Char(':'), 1);
            word.replace(QLatin1Char('-'), QLatin1Char(' '));
            if (attribute.certainty == Certainty::Absent)
                word = tr("no %1").arg(word);
            else if (attribute.certainty == Certainty::Possible)
                word = tr("perhaps %1").arg(word);
            if (!words.contains(word))
                words += word;
        }
        m_cards[i]->setReading(
            words.isEmpty() ? QString()
                            : tr("Read in the text: %1").arg(words.join(QStringLiteral(", "))));
    }
}

void TaskPanel::setDevice(const QString& device)
{
    m_device->setText(tr("Computes on: %1").arg(device));
}

void TaskPanel::setSaveEnabled(bool enabled)
{
    m_save->setEnabled(enabled);
}

void TaskPanel::addCard(const ClassSpec& spec)
{
    auto* card = new ClassCard(m_bench, spec);
    m_cards.push_back(card);
    m_list->addWidget(card);
    connect(card, &ClassCard::changed, this, &TaskPanel::edited);
    connect(card, &ClassCard::removeRequested, this, [this, card] {
        std::erase(m_cards, card);
        card->hide();
        card->deleteLater();
        updateButtons();
        Q_EMIT edited();
    });
}

void TaskPanel::clearCards()
{
    for (ClassCard* card : m_cards)
        delete card;
    m_cards.clear();
}

void TaskPanel::updateButtons()
{
    m_stack->setCurrentIndex(m_cards.empty() ? 0 : 1);
    m_synthesize->setText(m_busy ? tr("Cancel") : tr("Synthesize"));
    m_synthesize->setEnabled(m_busy || (!m_fromFile && !m_cards.empty()));
    m_addClass->setVisible(!m_fromFile && m_cards.size() < size_t(TaskSpec::maxWay));
    if (m_cards.empty())
        m_title->setText(tr("Task"));
}

} // namespace vignette
