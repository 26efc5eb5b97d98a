#include "ui/task_editor/task_panel.h"

#include "core/runtime/workbench.h"
#include "ui/jobs/watch.h"
#include "ui/task_editor/class_colour.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTimer>
#include <QUndoCommand>
#include <QVBoxLayout>

#include <algorithm>

namespace vignette {

/// From one state of the task to another. Writing in one field without a pause is one step.
class TaskCommand : public QUndoCommand
{
public:
    TaskCommand(TaskPanel& panel, TaskSpec before, TaskSpec after, ClassCard::Field field, int place)
        : QUndoCommand(TaskPanel::tr("change of the task")), m_panel(panel), m_before(std::move(before)),
          m_after(std::move(after)), m_field(field), m_place(place)
    {
        m_age.start();
    }

    void undo() override { m_panel.apply(m_before); }
    void redo() override { m_panel.apply(m_after); }
    int id() const override { return m_field == ClassCard::Field::Structure ? -1 : 1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const TaskCommand*>(other);
        if (next->m_field != m_field || next->m_place != m_place || m_age.elapsed() > 1500)
            return false;
        m_after = next->m_after;
        m_age.restart();
        return true;
    }

private:
    TaskPanel& m_panel;
    TaskSpec m_before;
    TaskSpec m_after;
    ClassCard::Field m_field;
    int m_place;
    QElapsedTimer m_age;
};

namespace {

QLabel* paragraph(const QString& text = {})
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

QString folderOfFolders(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QDir folder(urls.front().toLocalFile());
    const bool nested = folder.exists() && !folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty();
    return nested ? folder.path() : QString();
}

TaskPanel::TaskPanel(Workbench& bench, QUndoStack& undo, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_undo(undo), m_title(new QLineEdit), m_open(new QPushButton(tr("Open…"))),
      m_addClass(new QPushButton(tr("Add a class"))), m_synthesize(new QPushButton),
      m_save(new QPushButton(tr("Save classifier…"))), m_live(new QCheckBox(tr("Live"))), m_progress(new QProgressBar),
      m_status(paragraph()), m_warnings(paragraph()), m_warningArea(new QScrollArea), m_verdicts(paragraph()),
      m_device(paragraph())
{
    setAcceptDrops(true);
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.2);
    heading.setBold(true);
    m_title->setFont(heading);
    m_title->setFrame(false);
    m_title->setMaxLength(120);
    m_title->setPlaceholderText(tr("Name of the task"));
    m_title->setAccessibleName(tr("Name of the task"));
    QPalette bare = m_title->palette();
    bare.setColor(QPalette::Base, Qt::transparent);
    m_title->setPalette(bare);
    QSizePolicy kept = m_title->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the button beside it stays where it is
    m_title->setSizePolicy(kept);
    connect(m_title, &QLineEdit::textEdited, this, [this] { record(ClassCard::Field::Name, -1); });

    m_open->setAccessibleName(tr("Open a task or a classifier"));
    m_open->setToolTip(tr("Open a task or a classifier (Ctrl+O)"));
    connect(m_open, &QPushButton::clicked, this, &TaskPanel::openRequested);

    auto* classes = new QWidget;
    auto* classesColumn = new QVBoxLayout(classes);
    classesColumn->setContentsMargins(0, 0, 0, 0);
    m_list = new QVBoxLayout;
    classesColumn->addLayout(m_list);
    m_addClass->setAccessibleName(m_addClass->text());
    classesColumn->addWidget(m_addClass);
    classesColumn->addStretch();
    m_addClass->setToolTip(tr("Add a class (Ctrl+Shift+N)"));
    connect(m_addClass, &QPushButton::clicked, this, &TaskPanel::addClass);
    auto* scroll = new QScrollArea;
    scroll->setWidget(classes);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Classes of the task"));
    scroll->setFocusPolicy(Qt::NoFocus); // its cards take it, one after the other
    connect(qApp, &QApplication::focusChanged, this, [scroll](const QWidget*, QWidget* now) {
        // By itself it follows the keyboard only within, not from elsewhere to what is out of sight.
        if (now && scroll->widget()->isAncestorOf(now) && QGuiApplication::mouseButtons() == Qt::NoButton)
            scroll->ensureWidgetVisible(now);
    });

    m_synthesize->setAccessibleName(tr("Synthesize"));
    QFont bold = font();
    bold.setBold(true);
    m_synthesize->setFont(bold); // what the panel is for
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
    m_warnings->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_warningArea->setWidget(m_warnings);
    m_warningArea->setWidgetResizable(true);
    m_warningArea->setFrameShape(QFrame::NoFrame);
    m_warningArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_warningArea->setAccessibleName(tr("Warnings"));
    m_warningArea->hide();
    m_verdicts->hide();
    m_live->setAccessibleName(tr("Live: synthesize after each change"));
    m_live->setToolTip(tr("Synthesize, and screen again, after each change"));
    connect(m_live, &QCheckBox::toggled, this, &TaskPanel::liveChanged);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_device->setFont(small);

    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_open);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_synthesize, 1);
    actions->addWidget(m_live);
    actions->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(scroll, 1);
    column->addWidget(m_warningArea);
    column->addWidget(m_verdicts);
    column->addWidget(m_status);
    column->addWidget(m_progress);
    column->addLayout(actions);
    column->addWidget(m_device);
    updateButtons();
    // The first card and the first reading of a text are slow: they load letters and the lexicon.
    // Better while nobody waits.
    QTimer::singleShot(0, this, [] { recognizeAttributes({}); });
    QTimer::singleShot(50, this, [this] {
        ClassCard first(m_bench, m_thumbnails);
        ClassSpec spec;
        spec.name = QStringLiteral("The quick brown fox jumps over the lazy dog");
        spec.description = spec.name + QStringLiteral(": brown, red, no scale.");
        first.setSpec(spec);
        first.fill();
        first.grab();
    });
}

void TaskPanel::setTask(const TaskSpec& task)
{
    m_undo.clear();
    fitCards(0); // those of a file cannot be edited
    m_fromFile = false;
    m_known = task;
    apply(task);
    m_verdicts->hide();
    setWarnings({});
    setStatus({});
}

TaskSpec TaskPanel::task() const
{
    TaskSpec task = written();
    QStringList taken;
    for (ClassSpec& spec : task.classes) {
        if (spec.id.isEmpty())
            spec.id = makeClassId(spec.name, taken);
        taken += spec.id;
    }
    return task;
}

TaskSpec TaskPanel::written() const
{
    TaskSpec task = m_task;
    task.name = m_title->text().trimmed();
    for (const ClassCard* card : m_cards)
        task.classes.push_back(card->spec());
    return task;
}

void TaskPanel::apply(const TaskSpec& task)
{
    const bool changed = !(task == m_known);
    const bool verdictsHold = withoutColours(task) == withoutColours(m_known);
    m_known = task;
    m_task = task;
    m_task.classes.clear();
    if (m_title->text().trimmed() != task.name)
        m_title->setText(task.name);
    fitCards(task.classes.size());
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setSpec(task.classes[i]);
    showCards(1);
    updateButtons();
    if (changed) {
        if (!verdictsHold)
            m_verdicts->hide();
        Q_EMIT edited();
    }
}

/// Puts what the cards say now onto the undo stack.
void TaskPanel::record(ClassCard::Field field, int place)
{
    TaskSpec now = written();
    if (now == m_known)
        return;
    if (withoutColours(now) != withoutColours(m_known))
        m_verdicts->hide();
    m_undo.push(new TaskCommand(*this, m_known, now, field, place));
    m_known = std::move(now);
    Q_EMIT edited();
}

void TaskPanel::addClass()
{
    if (m_cards.empty() || m_addClass->isHidden() || !m_addClass->isEnabled())
        return;
    ClassCard* card = addCard();
    card->show();
    card->focusName();
    updateButtons();
    record(ClassCard::Field::Structure, 0);
}

void TaskPanel::addClassesFrom(const QString& folder)
{
    setStatus(tr("Looking for pictures…"));
    watch(this, m_bench.classesFromFolder(folder),
          [this, folder](const QFuture<Result<std::vector<ClassSpec>>>& future) {
              setStatus({});
              if (future.resultCount() == 0)
                  return;
              const auto found = future.result();
              if (!found)
                  return Q_EMIT note(found.error().message);
              if (m_fromFile || m_cards.empty()) {
                  TaskSpec fresh;
                  fresh.name = QDir(folder).dirName();
                  setTask(fresh);
              }
              TaskSpec task = written();
              // Cards that nobody has filled yet make room.
              std::erase_if(task.classes, [](const ClassSpec& spec) {
                  return spec.name.isEmpty() && spec.description.isEmpty() && spec.examples.empty();
              });
              for (const ClassSpec& spec : *found) {
                  if (task.way() < TaskSpec::maxWay)
                      task.classes.push_back(spec);
              }
              m_undo.push(new TaskCommand(*this, m_known, task, ClassCard::Field::Structure, 0));
          });
}

void TaskPanel::focusStart()
{
    if (!m_cards.empty())
        m_cards.front()->focusName();
}

void TaskPanel::focusSynthesize()
{
    m_synthesize->setFocus();
}

bool TaskPanel::isLive() const
{
    return m_live->isChecked();
}

void TaskPanel::dragEnterEvent(QDragEnterEvent* event)
{
    // All else is for the window.
    if (folderOfFolders(event->mimeData()).isEmpty())
        event->ignore();
    else
        event->acceptProposedAction();
}

void TaskPanel::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    addClassesFrom(folderOfFolders(event->mimeData()));
}

void TaskPanel::showManifest(const Manifest& manifest)
{
    TaskSpec task;
    task.name = manifest.taskName;
    for (const ManifestClass& entry : manifest.classes)
        task.classes.push_back({entry.id, entry.name, entry.description, {}, entry.codes, {}, entry.otherDescriptions});
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
    m_warningArea->verticalScrollBar()->setValue(0);
    m_warningArea->setVisible(!warnings.isEmpty());
    fitWarnings();
}

void TaskPanel::fitWarnings()
{
    // One for each example can be many: they scroll, so that the classes keep their room.
    constexpr int lines = 6;
    const int width = m_warningArea->width() - m_warningArea->verticalScrollBar()->sizeHint().width();
    const int needed = m_warnings->heightForWidth(width);
    const int most = lines * fontMetrics().lineSpacing();
    m_warningArea->setFixedHeight(std::clamp(needed, 0, most));
    m_warningArea->setFocusPolicy(needed > most ? Qt::StrongFocus : Qt::NoFocus); // where there is to scroll
}

void TaskPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitWarnings();
}

void TaskPanel::setVerdicts(const std::optional<LeaveOneOut>& verdicts)
{
    QStringList names;
    for (const ClassCard* card : m_cards)
        names += card->spec().name;
    for (size_t i = 0; i < m_cards.size(); ++i) {
        if (verdicts && i < verdicts->predictions.size())
            m_cards[i]->setVerdicts(verdicts->predictions[i], int(i), names);
    }
    if (!verdicts) {
        m_verdicts->setText(tr("Not enough examples to estimate how well it does: every class needs two."));
    } else {
        const Proportion& right = verdicts->accuracy;
        m_verdicts->setText(tr("Each example judged without itself: %n of %1 right (95 % interval %2 to %3 %).",
                               nullptr, int(right.hits))
                                .arg(right.count)
                                .arg(100 * right.low, 0, 'f', 0)
                                .arg(100 * right.high, 0, 'f', 0)
                                .replace(QLatin1String(" %"), QStringLiteral("\u00a0%"))); // on one line
    }
    m_verdicts->show();
}

void TaskPanel::setDevice(const QString& device)
{
    m_device->setText(tr("Computes on: %1").arg(device));
}

void TaskPanel::setSaveEnabled(bool enabled)
{
    m_save->setEnabled(enabled);
}

ClassCard* TaskPanel::addCard()
{
    auto* card = new ClassCard(m_bench, m_thumbnails);
    card->setKeepPicture(m_keepPicture);
    card->hide(); // else the layout shows it, and all of them at once
    m_list->addWidget(card);
    // Behind the card before it, not behind all else in the window.
    QWidget* before = m_cards.empty() ? m_open : m_cards.back()->tabStops().constLast();
    for (QWidget* stop : card->tabStops()) {
        setTabOrder(before, stop);
        before = stop;
    }
    m_cards.push_back(card);
    const auto placeOf = [this, card] {
        return int(std::find(m_cards.begin(), m_cards.end(), card) - m_cards.begin());
    };
    connect(card, &ClassCard::changed, this, [this, placeOf](ClassCard::Field field) { record(field, placeOf()); });
    connect(card, &ClassCard::removeRequested, this, [this, placeOf] {
        TaskSpec task = written();
        task.classes.erase(task.classes.begin() + placeOf());
        m_undo.push(new TaskCommand(*this, m_known, task, ClassCard::Field::Structure, 0));
    });
    connect(card, &ClassCard::moveRequested, this, [this, card](int step) { moveCard(card, step); });
    connect(card, &ClassCard::examplesPushed, this,
            [this, card](const std::vector<Example>& examples, int target) { pushExamples(card, examples, target); });
    connect(card, &ClassCard::note, this, &TaskPanel::note);
    return card;
}

void TaskPanel::fitCards(size_t count)
{
    while (m_cards.size() > count) {
        // Later: the card may be the one whose menu asked for this.
        m_cards.back()->hide();
        m_cards.back()->disconnect(this);
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < count)
        addCard();
}

/// To show is to fill and to lay out: a few at a time, so that the window does not wait for twenty.
void TaskPanel::showCards(int room)
{
    for (ClassCard* card : m_cards) {
        if (!card->isHidden())
            continue;
        if (room-- == 0)
            return QTimer::singleShot(1, this, [this] { showCards(1); }); // 0 would be in the same turn
        card->show();
    }
}

void TaskPanel::moveCard(ClassCard* card, int step)
{
    const auto from = std::find(m_cards.begin(), m_cards.end(), card) - m_cards.begin();
    const auto to = from + step;
    if (to < 0 || to >= std::ssize(m_cards))
        return;
    TaskSpec task = written();
    std::swap(task.classes[size_t(from)], task.classes[size_t(to)]);
    m_undo.push(new TaskCommand(*this, m_known, task, ClassCard::Field::Structure, 0));
    m_cards[size_t(to)]->focusName();
}

void TaskPanel::pushExamples(ClassCard* from, const std::vector<Example>& examples, int target)
{
    TaskSpec task = written();
    const auto source = size_t(std::find(m_cards.begin(), m_cards.end(), from) - m_cards.begin());
    std::vector<Example>& there = task.classes[size_t(target)].examples;
    if (there.size() + examples.size() > size_t(TaskSpec::maxShot))
        return Q_EMIT note(tr("A class takes up to %1 examples.").arg(TaskSpec::maxShot));
    std::erase_if(task.classes[source].examples, [&](const Example& example) {
        return std::find(examples.begin(), examples.end(), example) != examples.end();
    });
    there.insert(there.end(), examples.begin(), examples.end());
    m_undo.push(new TaskCommand(*this, m_known, task, ClassCard::Field::Structure, 0));
}

void TaskPanel::updateButtons()
{
    m_synthesize->setText(m_busy ? tr("Cancel") : tr("Synthesize"));
    m_synthesize->setEnabled(m_busy || (!m_fromFile && !m_cards.empty()));
    m_addClass->setVisible(!m_fromFile && m_cards.size() < size_t(TaskSpec::maxWay));
    m_live->setEnabled(!m_fromFile && !m_cards.empty());
    m_title->setVisible(!m_cards.empty());
    m_title->setReadOnly(m_fromFile);
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setPlace(int(i), int(m_cards.size()));
}

} // namespace vignette
