#include "ui/define/class_card.h"

#include "core/runtime/workbench.h"
#include "ui/common/condition_dialog.h"
#include "ui/common/example_mime.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/latest_request.h"
#include "ui/common/press_on_return.h"
#include "ui/common/theme_icon.h"
#include "ui/define/colour_button.h"
#include "ui/define/descriptions_dialog.h"
#include "ui/define/drop_tile.h"
#include "ui/define/example_dialog.h"
#include "ui/define/reading_label.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vignette {

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

ClassCard::ClassCard(Workbench& bench, ThumbnailCache& thumbnails, QWidget* parent)
    : QFrame(parent), m_bench(bench), m_number(new ColourButton), m_name(new QLineEdit),
      m_description(new QPlainTextEdit), m_examples(new ExampleList(bench, thumbnails)), m_summary(new QLabel),
      m_add(new DropTile), m_condition(new QToolButton), m_others(new QToolButton), m_reading(new ReadingLabel),
      m_readingTimer(new QTimer(this)), m_menuButton(new QToolButton)
{
    setFrameShape(QFrame::StyledPanel);
    setAcceptDrops(true);

    m_name->setMaxLength(120);
    m_name->setPlaceholderText(tr("Name of the class"));
    m_name->setAccessibleName(tr("Name of the class"));
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);

    m_description->setPlaceholderText(tr("Clinical description: colour, shape, surface, border, site…"));
    m_description->setAccessibleName(tr("Clinical description of the class"));
    m_description->setTabChangesFocus(true);
    // Whole lines: half a line looks like a fault.
    m_description->setFixedHeight(5 * m_description->fontMetrics().lineSpacing() +
                                  int(m_description->document()->documentMargin()) + 2 * m_description->frameWidth());
    m_description->setAcceptDrops(false);
    // The task has one history of changes, not one in each field.
    m_description->setUndoRedoEnabled(false);
    m_name->installEventFilter(this);
    m_description->installEventFilter(this);

    connect(m_examples, &ExampleList::removeRequested, this, &ClassCard::removeSelected);
    connect(m_examples, &ExampleList::pasteRequested, this, &ClassCard::paste);
    connect(m_examples, &ExampleList::moveRequested, this, &ClassCard::pushSelected);
    connect(m_examples, &ExampleList::openRequested, this, &ClassCard::openExample);
    connect(m_examples, &ExampleList::failed, this, &ClassCard::failed);

    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_add->setToolTip(tr("Add pictures from files; they can be dropped or pasted here too"));
    m_add->setAccessibleName(tr("Add pictures to the class"));
    connect(m_add, &DropTile::clicked, this, &ClassCard::chooseFiles);
    m_condition->setText(tr("Start from a condition…"));
    m_condition->setAccessibleName(m_condition->text());
    m_condition->setIcon(themeIcon(QStringLiteral("list")));
    m_condition->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_condition->setAutoRaise(true);
    m_condition->setFocusPolicy(Qt::StrongFocus);
    m_condition->setToolTip(tr("Take name and description from the list of conditions"));
    m_condition->installEventFilter(new PressOnReturn(m_condition));
    connect(m_condition, &QToolButton::clicked, this, &ClassCard::chooseCondition);
    m_others->setText(tr("In other words…"));
    m_others->setAccessibleName(m_others->text());
    m_others->setAutoRaise(true);
    m_others->setFocusPolicy(Qt::StrongFocus);
    m_others->setToolTip(tr("The same condition in other words: two descriptions tell the engine more than one"));
    m_others->installEventFilter(new PressOnReturn(m_others));
    connect(m_others, &QToolButton::clicked, this, &ClassCard::editOtherDescriptions);
    m_readingTimer->setSingleShot(true);
    m_readingTimer->setInterval(150);
    connect(m_readingTimer, &QTimer::timeout, this,
            [this] { m_reading->setDescription(m_description->toPlainText()); });

    m_menuButton->setIcon(themeIcon(QStringLiteral("more")));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_menuButton->setToolTip(tr("Add pictures, start from a condition, move, remove"));
    m_menuButton->setAccessibleName(tr("What can be done with this class"));
    QMenu* menu = makeMenu();
    connect(m_menuButton, &QToolButton::clicked, this,
            [this, menu] { menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height()))); });

    connect(m_number, &ColourButton::chosen, this, &ClassCard::chooseColour);

    auto* top = new QHBoxLayout;
    top->addWidget(m_number);
    top->addWidget(m_name, 1);
    top->addWidget(m_menuButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addLayout(top);
    column->addWidget(m_description);
    column->addWidget(m_condition, 0, Qt::AlignLeading);
    column->addWidget(m_others, 0, Qt::AlignLeading);
    column->addWidget(m_reading);
    column->addWidget(m_examples);
    column->addWidget(m_summary);
    column->addWidget(m_add);
    m_menuButton->installEventFilter(new PressOnReturn(this));

    connect(m_name, &QLineEdit::textEdited, this, [this] {
        updateCount();
        Q_EMIT changed(TaskField::Name);
    });
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] {
        m_readingTimer->start();
        updateCount();
        Q_EMIT changed(TaskField::Description);
    });
    connect(m_reading, &ReadingLabel::rewritten, this, &ClassCard::rewriteDescription);
    connect(m_reading, &ReadingLabel::showRequested, this, [this](int start, int length) {
        QTextCursor cursor = m_description->textCursor();
        cursor.setPosition(start);
        cursor.setPosition(start + length, QTextCursor::KeepAnchor);
        m_description->setTextCursor(cursor);
        m_description->setFocus();
    });
}

QMenu* ClassCard::makeMenu()
{
    auto* menu = new QMenu(this);
    menu->addAction(tr("&Add pictures…"), this, &ClassCard::chooseFiles);
    menu->addAction(tr("&Paste pictures"), this, &ClassCard::paste);
    menu->addAction(tr("Start from a &condition…"), this, &ClassCard::chooseCondition);
    menu->addAction(tr("Other &descriptions…"), this, &ClassCard::editOtherDescriptions);
    menu->addSeparator();
    QAction* up = menu->addAction(tr("Move &up"), this, [this] { Q_EMIT moveRequested(-1); });
    QAction* down = menu->addAction(tr("Move &down"), this, [this] { Q_EMIT moveRequested(1); });
    menu->addSeparator();
    menu->addAction(tr("&Remove this class"), this, &ClassCard::removeRequested);
    connect(menu, &QMenu::aboutToShow, this, [this, up, down] {
        up->setEnabled(m_index > 0);
        down->setEnabled(m_index + 1 < m_count);
    });
    return menu;
}

ClassSpec ClassCard::spec() const
{
    if (!m_filled)
        return m_spec;
    ClassSpec spec = m_spec;
    spec.name = m_name->text().trimmed();
    spec.description = m_description->toPlainText().trimmed();
    return spec;
}

void ClassCard::setSpec(const ClassSpec& spec)
{
    if (!isHidden())
        return display(spec);
    m_spec = spec;
    m_filled = false;
}

void ClassCard::fill()
{
    if (m_filled)
        return;
    m_filled = true;
    display(std::exchange(m_spec, {}));
}

void ClassCard::setVisible(bool visible)
{
    if (visible)
        fill();
    QFrame::setVisible(visible);
}

void ClassCard::display(const ClassSpec& spec)
{
    const QSignalBlocker quiet(this);
    const ClassSpec before = this->spec();
    if (spec.name != before.name) {
        m_name->setText(spec.name);
        m_name->home(false); // where the name is too long, its beginning shows
    }
    if (spec.description != before.description)
        m_description->setPlainText(spec.description);
    m_spec = spec;
    m_number->setClass(m_spec, m_index);
    m_readingTimer->stop();
    m_reading->setDescription(spec.description);
    if (spec.examples != before.examples)
        showExamples();
    else
        updateCount();
}

void ClassCard::setPlace(int index, int count)
{
    m_index = index;
    m_count = count;
    m_number->setClass(m_spec, m_index);
}

void ClassCard::chooseColour(const QString& colour)
{
    m_spec.colour = colour;
    m_number->setClass(m_spec, m_index);
    Q_EMIT changed(TaskField::Structure);
}

void ClassCard::setFromFile(int supportCount)
{
    m_fromFile = true;
    m_number->setReadOnly();
    m_name->setReadOnly(true);
    m_description->setReadOnly(true);
    m_reading->setReadOnly(true);
    m_examples->hide();
    m_menuButton->hide();
    setAcceptDrops(false);
    m_summary->setText((supportCount > 0 ? tr("Examples: %1 (the pictures are not in the file)") : tr("Examples: %1"))
                           .arg(supportCount));
    m_add->hide();
    m_condition->hide();
    m_others->hide();
}

void ClassCard::setVerdicts(std::span<const Prediction> verdicts, int ownClass, const QStringList& classNames)
{
    fill();
    const int right = m_examples->setVerdicts(verdicts, ownClass, classNames);
    m_verdictSummary =
        verdicts.empty()
            ? QString()
            : tr("left out in turn, recognised: %1").arg(right).replace(QLatin1String(": "), QStringLiteral(":\u00a0"));
    updateCount();
}

QList<QWidget*> ClassCard::tabStops() const
{
    // From the name to the description: who types on must not type into the menu, where R removes the class.
    return {m_number, m_name, m_description, m_condition, m_others, m_reading, m_examples, m_add, m_menuButton};
}

void ClassCard::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ClassCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ClassCard::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    if (const std::vector<Example> cases = examplesOf(*event->mimeData()); !cases.empty())
        Q_EMIT examplesTaken(cases);
    else
        addFiles(localFiles(*event->mimeData()));
}

bool ClassCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ClassCard::addFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    deliver(this, m_bench.findExamples(paths), [this](const Result<FoundExamples>& found) {
        if (!found)
            return;
        int surplus = found->surplus;
        bool added = false;
        for (const Example& example : found->examples) {
            if (std::ranges::any_of(m_spec.examples, [&](const Example& own) { return own.isSamePicture(example); }))
                continue;
            if (m_spec.shot() >= TaskSpec::maxShot) {
                ++surplus;
                continue;
            }
            m_spec.examples.push_back(example);
            added = true;
        }
        if (found->ignored > 0)
            Q_EMIT note(tr("Files without a picture, left out: %1.").arg(found->ignored));
        else if (surplus > 0)
            Q_EMIT note(tr("A class takes up to %1 examples. Left out: %2.").arg(TaskSpec::maxShot).arg(surplus));
        if (!added)
            return;
        showExamples();
        Q_EMIT changed(TaskField::Structure);
    });
}

void ClassCard::setIsCase(IsCase isCase)
{
    m_isCase = std::move(isCase);
}

void ClassCard::showExamples()
{
    m_verdictSummary.clear();
    m_examples->setExamples(m_spec.examples, m_isCase);
    updateCount();
}

void ClassCard::removeSelected()
{
    pushSelected(-1);
}

/// Takes the selected examples out; `target` is the class that gets them, -1 for none.
void ClassCard::pushSelected(int target)
{
    if (target == m_index || target >= m_count)
        return;
    const std::vector<Example> chosen = m_examples->selected();
    if (chosen.empty())
        return;
    if (target >= 0)
        return Q_EMIT examplesPushed(chosen, target);
    std::erase_if(m_spec.examples, [&](const Example& example) {
        return std::find(chosen.begin(), chosen.end(), example) != chosen.end();
    });
    showExamples();
    Q_EMIT changed(TaskField::Structure);
}

/// Shows one large; what is marked there is the example from then on.
void ClassCard::openExample(int row)
{
    auto* dialog = new ExampleDialog(m_bench, m_spec.examples[size_t(row)], this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before = m_spec.examples[size_t(row)]] {
        const auto shown = std::ranges::find(m_spec.examples, before);
        if (shown == m_spec.examples.end() || shown->region == dialog->region())
            return;
        shown->region = dialog->region();
        showExamples();
        Q_EMIT changed(TaskField::Structure);
    });
    dialog->open();
}

void ClassCard::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (const QStringList files = data ? localFiles(*data) : QStringList(); !files.isEmpty())
        return addFiles(files);
    const QImage picture = data ? qvariant_cast<QImage>(data->imageData()) : QImage();
    if (picture.isNull() || !m_keepPicture)
        return Q_EMIT note(tr("There is no picture to paste. Copy a picture, or files in the file manager, first."));
    const auto kept = m_keepPicture(picture);
    if (!kept)
        return Q_EMIT failed(kept.error());
    addFiles({*kept});
}

void ClassCard::chooseFiles()
{
    addFiles(askOpenPaths(this, tr("Add example pictures"), pictureFilter()));
}

void ClassCard::chooseCondition()
{
    ConditionDialog dialog(ConditionDialog::Purpose::StartClass, m_name->text().trimmed(), this);
    if (dialog.exec() != QDialog::Accepted || !dialog.chosen())
        return;
    ClassSpec spec = this->spec();
    spec.name = dialog.chosen()->name;
    spec.description = dialog.chosen()->description;
    spec.otherDescriptions.clear(); // they were of what the class was before
    spec.codes = dialog.chosen()->codes;
    setSpec(spec);
    m_description->setFocus(); // to change it to what is seen
    Q_EMIT changed(TaskField::Structure);
}

void ClassCard::editOtherDescriptions()
{
    auto* dialog = new DescriptionsDialog(m_name->text().trimmed(), spec().otherDescriptions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ClassSpec spec = this->spec();
        if (spec.otherDescriptions == dialog->descriptions())
            return;
        spec.otherDescriptions = dialog->descriptions();
        setSpec(spec);
        Q_EMIT changed(TaskField::Structure);
    });
    dialog->open();
}

void ClassCard::rewriteDescription(const QString& text)
{
    ClassSpec spec = this->spec();
    spec.description = text;
    setSpec(spec);
    Q_EMIT changed(TaskField::Structure);
}

void ClassCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitExamples();
}

void ClassCard::fitExamples()
{
    const QMargins margins = layout()->contentsMargins();
    m_examples->fit(contentsRect().width() - margins.left() - margins.right());
}

/// How many examples there are; where there are none, how to begin.
void ClassCard::updateCount()
{
    if (m_fromFile || !m_filled)
        return;
    const ClassSpec now = spec();
    const bool hadFocus = m_add->hasFocus() || m_condition->hasFocus();
    if (now.shot() > 0) {
        const auto cases = std::ranges::count_if(now.examples, m_isCase);
        const QString count = cases > 0 ? tr("Examples: %1, from cases: %2").arg(now.shot()).arg(cases)
                                        : tr("Examples: %1").arg(now.shot());
        m_summary->setText(m_verdictSummary.isEmpty() ? count : tr("%1; %2").arg(count, m_verdictSummary));
        m_add->setText(tr("Add pictures…"));
    } else {
        m_add->setText(tr("Drop pictures here, or press to add"));
    }
    m_add->setLarge(now.shot() == 0);
    m_add->setVisible(now.shot() < TaskSpec::maxShot);
    m_condition->setVisible(now.description.isEmpty());
    const int others = int(now.otherDescriptions.size());
    m_others->setVisible(!now.description.isEmpty() || others > 0);
    m_others->setText(others > 0 ? tr("%Ln other description(s)…", nullptr, others) : tr("In other words…"));
    m_others->setAccessibleName(m_others->text());
    m_summary->setVisible(now.shot() > 0);
    m_examples->setVisible(now.shot() > 0);
    fitExamples();
    if (hadFocus && now.shot() > 0) // the pictures that were asked for are there
        m_examples->setFocus();
}

} // namespace vignette
