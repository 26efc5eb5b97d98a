#include "ui/define/task_panel.h"

#include "core/synthesis/leave_one_out.h"
#include "ui/common/theme_icon.h"
#include "ui/define/class_list.h"

#include <QCheckBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vignette {

namespace {

QLabel* paragraph(const QString& text = {})
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// A class that the other examples do not tell well from another, and what helps.
QString adviceOn(const LeaveOneOut& verdicts, const std::vector<ManifestClass>& classes)
{
    QStringList sentences;
    for (size_t own = 0; own < std::min(verdicts.predictions.size(), classes.size()); ++own) {
        std::vector<int> named(classes.size());
        for (const Prediction& prediction : verdicts.predictions[own])
            ++named[size_t(prediction.label)];
        const int right = std::exchange(named[own], 0);
        const auto total = int(verdicts.predictions[own].size());
        if (right == total)
            continue;
        const auto other = size_t(std::ranges::max_element(named) - named.begin());
        sentences +=
            TaskPanel::tr("“%1”: %2 of %3 recognised, most others are taken for “%4”. Add examples, or words that tell "
                          "the two apart.")
                .arg(classes[own].name, QString::number(right), QString::number(total), classes[other].name);
    }
    return sentences.join(QLatin1Char('\n'));
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

TaskPanel::TaskPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(new QLineEdit), m_open(new QPushButton(tr("Open…"))),
      m_classes(new ClassList(session, m_open)), m_parts(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_synthesize(new QPushButton), m_save(new QPushButton), m_live(new QCheckBox(tr("Live: after each change"))),
      m_adapt(new QCheckBox(tr("Adapt to this folder"))), m_progress(new QProgressBar), m_status(paragraph()),
      m_warnings(paragraph()), m_warningArea(new QScrollArea), m_verdicts(paragraph()), m_advice(paragraph()),
      m_device(paragraph())
{
    setAcceptDrops(true);
    m_outcome = makeOutcome();
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->addWidget(m_classes, 1);
    m_parts->addWidget(m_outcome);
    auto* column = new QVBoxLayout(this);
    column->addLayout(makeTop());
    column->addLayout(m_parts, 1);
    bind();
    showTask();
}

/// What came of the task below the classes, or beside them where there is room.
void TaskPanel::arrange()
{
    constexpr int outcomeWidth = 320;
    const bool wide = width() >= 2 * outcomeWidth + 60;
    m_parts->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_outcome->setMinimumWidth(wide ? outcomeWidth : 0);
    m_outcome->setMaximumWidth(wide ? outcomeWidth : QWIDGETSIZE_MAX);
    fitWarnings();
}

QHBoxLayout* TaskPanel::makeTop()
{
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
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& name) {
        TaskSpec task = m_session.document().written();
        task.name = name.trimmed();
        m_session.document().edit(task, TaskField::Name, -1);
    });
    m_open->setAccessibleName(tr("Open a task or a classifier"));
    m_open->setToolTip(tr("Open a task or a classifier (Ctrl+O)"));
    connect(m_open, &QPushButton::clicked, this, &TaskPanel::openRequested);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_open);
    return top;
}

QHBoxLayout* TaskPanel::makeActions()
{
    QFont bold = font();
    bold.setBold(true);
    m_synthesize->setFont(bold); // what the panel is for
    m_synthesize->setIcon(themeIcon(QStringLiteral("synthesize")));
    m_synthesize->setDefault(true);
    connect(m_synthesize, &QPushButton::clicked, this, [this] {
        if (m_session.document().manifest())
            m_session.improve();
        else if (m_session.state() == Session::State::Synthesizing)
            m_session.cancelSynthesis();
        else
            m_session.synthesize();
    });
    m_save->setIcon(themeIcon(QStringLiteral("save")));
    m_save->setAccessibleName(tr("Save the classifier"));
    m_save->setToolTip(tr("Save the classifier as one file (Ctrl+S)"));
    connect(m_save, &QPushButton::clicked, this, &TaskPanel::saveRequested);
    m_live->setAccessibleName(tr("Live: synthesize after each change"));
    m_live->setToolTip(tr("Synthesize after each change, and judge the cases anew"));
    connect(m_live, &QCheckBox::toggled, &m_session, &Session::setLive);
    m_adapt->setAccessibleName(tr("Adapt the classifier to the folder that was screened"));
    connect(m_adapt, &QCheckBox::clicked, &m_session, &Session::setAdapting);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_synthesize, 1);
    actions->addWidget(m_save);
    return actions;
}

/// What came of the task: warnings, figures, the sentence of the moment, and on what it was computed.
QWidget* TaskPanel::makeOutcome()
{
    m_warnings->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_warningArea->setWidget(m_warnings);
    m_warningArea->setWidgetResizable(true);
    m_warningArea->setFrameShape(QFrame::NoFrame);
    m_warningArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_warningArea->setAccessibleName(tr("Warnings"));
    m_warningArea->hide();
    m_verdicts->hide();
    m_advice->hide();
    m_progress->setAccessibleName(tr("Progress of the synthesis"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_device->setFont(small);
    auto* outcome = new QWidget;
    auto* column = new QVBoxLayout(outcome);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_verdicts, m_advice, m_warningArea, m_status, m_progress, m_live, m_adapt})
        column->addWidget(part);
    column->addLayout(makeActions());
    column->addWidget(m_device);
    column->addStretch(); // beside the classes it stands at the top
    return outcome;
}

void TaskPanel::bind()
{
    connect(m_classes, &ClassList::note, this, &TaskPanel::note);
    connect(m_classes, &ClassList::failed, this, &TaskPanel::failed);
    connect(&m_session.document(), &TaskDocument::replaced, this, &TaskPanel::showTask);
    connect(&m_session.document(), &TaskDocument::edited, this, &TaskPanel::showEdit);
    connect(&m_session, &Session::stateChanged, this, &TaskPanel::showState);
    connect(&m_session, &Session::classifierChanged, this, &TaskPanel::updateButtons);
    connect(&m_session, &Session::adaptingChanged, this, &TaskPanel::updateButtons);
    connect(&m_session, &Session::opened, this, [this] {
        if (m_session.document().manifest())
            setStatus(tr("Opened. The file passed its self-test."));
        else
            focusSynthesize();
    });
    connect(&m_session, &Session::synthesisProgressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&m_session, &Session::synthesisCancelled, this, [this] { setStatus(tr("Cancelled.")); });
    connect(&m_session, &Session::synthesized, this, [this](const SynthesizedClassifier& made) {
        setWarnings(made.warnings);
        setVerdicts(made);
        setStatus(tr("Classifier made in %1 s.").arg(QLocale().toString(made.seconds, 'f', 1)));
    });
}

bool TaskPanel::isEditable() const
{
    return !m_session.document().isEmpty() && !m_session.document().manifest();
}

void TaskPanel::showTask()
{
    showName();
    m_verdicts->hide();
    m_advice->hide();
    const auto& manifest = m_session.document().manifest();
    setWarnings(manifest ? manifest->warnings : QStringList());
    setStatus({});
    updateButtons();
}

void TaskPanel::showEdit()
{
    showName();
    const bool outdated = m_session.isOutdated();
    if (outdated) {
        m_verdicts->hide();
        m_advice->hide();
    }
    setStatus(outdated && !m_session.isLive()
                  ? tr("The task has changed since the classifier was made. Synthesize again to use the change.")
                  : QString());
    updateButtons();
}

void TaskPanel::showName()
{
    const QString& name = m_session.document().written().name;
    if (m_title->text().trimmed() != name)
        m_title->setText(name);
    if (!m_title->hasFocus())
        m_title->home(false); // where it is too long, its beginning shows
}

void TaskPanel::addClassesFrom(const QString& folder)
{
    setStatus(tr("Looking for pictures…"));
    m_looking.start(
        m_session.bench().classesFromFolder(folder),
        [this, folder](const std::vector<ClassSpec>& found) {
            setStatus({});
            addClasses(folder, found);
        },
        [this](const Error& error) {
            setStatus({});
            Q_EMIT failed(error);
        });
}

void TaskPanel::addClasses(const QString& folder, const std::vector<ClassSpec>& found)
{
    if (!isEditable()) {
        TaskSpec fresh;
        fresh.name = QDir(folder).dirName();
        m_session.document().replace(fresh);
    }
    TaskSpec task = m_session.document().written();
    // Cards that nobody has filled yet make room.
    std::erase_if(task.classes, [](const ClassSpec& spec) {
        return spec.name.isEmpty() && spec.description.isEmpty() && spec.examples.empty();
    });
    for (const ClassSpec& spec : found) {
        if (task.way() < TaskSpec::maxWay)
            task.classes.push_back(spec);
    }
    m_session.document().edit(task);
}

void TaskPanel::addClass()
{
    m_classes->addClass();
}

void TaskPanel::focusStart()
{
    m_classes->focusFirst();
}

void TaskPanel::focusSynthesize()
{
    m_synthesize->setFocus();
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

/// What the session does now. What came of it is told after its state.
void TaskPanel::showState()
{
    const Session::State state = m_session.state();
    const Session::State before = std::exchange(m_state, state);
    const bool synthesizes = state == Session::State::Synthesizing;
    if (synthesizes != (before == Session::State::Synthesizing)) {
        m_progress->setRange(0, 0);
        m_progress->setVisible(synthesizes);
    }
    if (state == Session::State::Opening)
        setStatus(tr("Opening the classifier…"));
    else if (synthesizes)
        setStatus(tr("Making the classifier…"));
    else if (before == Session::State::Opening || before == Session::State::Synthesizing)
        setStatus({});
    updateButtons();
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
    arrange();
}

void TaskPanel::setVerdicts(const SynthesizedClassifier& made)
{
    m_advice->setText(made.leaveOneOut ? adviceOn(*made.leaveOneOut, made.classifier.manifest().classes) : QString());
    m_advice->setVisible(!m_advice->text().isEmpty());
    const std::optional<LeaveOneOut>& verdicts = made.leaveOneOut;
    if (verdicts)
        m_classes->setVerdicts(verdicts->predictions);
    if (const int pictures = made.classifier.manifest().adapted; pictures > 0) {
        m_verdicts->setText(
            tr("Adapted to %Ln picture(s) of the folder. How well it does is not measured.", nullptr, pictures));
    } else if (!verdicts) {
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

void TaskPanel::updateButtons()
{
    const bool synthesizes = m_session.state() == Session::State::Synthesizing;
    const bool opened = m_session.document().manifest().has_value();
    m_synthesize->setText(opened ? tr("Improve…") : synthesizes ? tr("Cancel") : tr("Synthesize"));
    m_synthesize->setAccessibleName(opened ? tr("Improve the classifier") : tr("Synthesize"));
    m_synthesize->setToolTip(opened ? tr("Make a task of its classes and descriptions, to add examples to")
                                    : tr("Make a classifier from these classes (Ctrl+Return)"));
    m_synthesize->setEnabled(synthesizes || opened || isEditable());
    m_save->setEnabled(m_session.classifier().has_value());
    m_live->setEnabled(isEditable());
    const QString reason = m_session.whyNotAdapting();
    m_adapt->setChecked(m_session.isAdapting());
    m_adapt->setEnabled(reason.isEmpty());
    m_adapt->setToolTip(reason.isEmpty()
                            ? tr("Let the cases of the folder, without labels, move the classifier towards them")
                            : reason);
    m_title->setVisible(!m_session.document().isEmpty());
    m_title->setReadOnly(m_session.document().manifest().has_value());
}

} // namespace vignette
