#include "ui/task_editor/class_card.h"

#include "core/runtime/workbench.h"
#include "ui/image_view/qimage_of.h"
#include "ui/jobs/file_dialogs.h"
#include "ui/jobs/press_on_return.h"
#include "ui/jobs/watch.h"
#include "ui/task_editor/class_colour.h"
#include "ui/task_editor/condition_dialog.h"
#include "ui/task_editor/link_label.h"
#include "ui/task_editor/reading_label.h"

#include <QClipboard>
#include <QColorDialog>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyle>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace vignette {

namespace {

constexpr int thumbnailSide = 48;
constexpr int thumbnailPitch = thumbnailSide + 6;
constexpr QLatin1String addLink("add");
constexpr QLatin1String conditionLink("condition");
constexpr int placeRole = Qt::UserRole; ///< index into ClassSpec::examples

QString keyOf(const Example& example)
{
    return example.path + QLatin1Char('#') + QString::number(example.frame);
}

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

/// The icon with a cross in a corner.
QIcon crossed(const QIcon& icon, qreal ratio)
{
    QPixmap pixmap = icon.pixmap(QSize(thumbnailSide, thumbnailSide), ratio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF corner(thumbnailSide - 17, 1, 16, 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(213, 94, 0));
    painter.drawEllipse(corner);
    painter.setPen(QPen(Qt::white, 2));
    const QRectF cross = corner.adjusted(5, 5, -5, -5);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
    return QIcon(pixmap);
}

} // namespace

ClassCard::ClassCard(Workbench& bench, ThumbnailCache& thumbnails, QWidget* parent)
    : QFrame(parent), m_bench(bench), m_thumbnails(thumbnails), m_number(new QToolButton), m_name(new QLineEdit),
      m_description(new QPlainTextEdit), m_examples(new QListWidget), m_summary(new LinkLabel),
      m_reading(new ReadingLabel), m_readingTimer(new QTimer(this)), m_menuButton(new QToolButton)
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

    m_examples->setAccessibleName(tr("Example pictures of the class"));
    m_examples->setViewMode(QListView::IconMode);
    m_examples->setFlow(QListView::LeftToRight);
    m_examples->setWrapping(false);
    m_examples->setMovement(QListView::Static);
    m_examples->setIconSize({thumbnailSide, thumbnailSide});
    m_examples->setUniformItemSizes(true);
    m_examples->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_examples->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_examples->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_examples->setAcceptDrops(false);
    m_examples->setToolTip(
        tr("Drop or paste pictures here. Delete takes out the selected ones, 1 to 9 move them to another class."));
    m_examples->installEventFilter(this);
    m_examples->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* erase = new QAction(tr("Take out"), m_examples);
    erase->setShortcut(QKeySequence::Delete);
    erase->setShortcutContext(Qt::WidgetShortcut);
    connect(erase, &QAction::triggered, this, &ClassCard::removeSelected);
    auto* insert = new QAction(tr("Paste"), m_examples);
    insert->setShortcut(QKeySequence::Paste);
    insert->setShortcutContext(Qt::WidgetShortcut);
    connect(insert, &QAction::triggered, this, &ClassCard::paste);
    m_examples->addActions({erase, insert});

    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard); // for its place among the stops of Tab
    connect(m_summary, &QLabel::linkActivated, this, [this](const QString& link) {
        if (link == addLink)
            chooseFiles();
        else
            chooseCondition();
    });
    m_readingTimer->setSingleShot(true);
    m_readingTimer->setInterval(150);
    connect(m_readingTimer, &QTimer::timeout, this,
            [this] { m_reading->setDescription(m_description->toPlainText()); });

    m_menuButton->setText(QStringLiteral("⋯"));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_menuButton->setToolTip(tr("Add pictures, start from a condition, move, remove"));
    m_menuButton->setAccessibleName(tr("What can be done with this class"));
    QMenu* menu = makeMenu();
    connect(m_menuButton, &QToolButton::clicked, this,
            [this, menu] { menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height()))); });

    m_number->setAutoRaise(true);
    m_number->setFocusPolicy(Qt::StrongFocus);
    QMenu* colours = makeColourMenu();
    connect(m_number, &QToolButton::clicked, this,
            [this, colours] { colours->popup(m_number->mapToGlobal(QPoint(0, m_number->height()))); });

    auto* top = new QHBoxLayout;
    top->addWidget(m_number);
    top->addWidget(m_name, 1);
    top->addWidget(m_menuButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addLayout(top);
    column->addWidget(m_description);
    column->addWidget(m_reading);
    column->addWidget(m_examples);
    column->addWidget(m_summary);
    auto* press = new PressOnReturn(this);
    m_number->installEventFilter(press);
    m_menuButton->installEventFilter(press);

    connect(m_name, &QLineEdit::textEdited, this, [this] {
        updateCount();
        Q_EMIT changed(Field::Name);
    });
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] {
        m_readingTimer->start();
        updateCount();
        Q_EMIT changed(Field::Description);
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
    showColour();
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
    showColour();
}

void ClassCard::showColour()
{
    const QColor colour = classColor(m_spec, m_index);
    m_number->setAccessibleName(tr("Class %1, colour: %2").arg(m_index + 1).arg(colourName(colour)));
    if (!m_filled)
        return;
    const int side = fontMetrics().height() + 6;
    QPixmap badge(QSize(side, side) * devicePixelRatioF());
    badge.setDevicePixelRatio(devicePixelRatioF());
    badge.fill(Qt::transparent);
    QPainter painter(&badge);
    paintSwatch(painter, QRectF(0, 0, side, side), colour, palette().color(QPalette::Window));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(contrast(colour, Qt::black) > contrast(colour, Qt::white) ? Qt::black : Qt::white);
    painter.drawText(QRect(0, 0, side, side), Qt::AlignCenter, QString::number(m_index + 1));
    painter.end();
    QIcon icon(badge);
    icon.addPixmap(badge, QIcon::Disabled); // of a class from a file: not greyed, the colour is what it tells
    m_number->setIcon(icon);
    m_number->setIconSize({side, side});
    m_number->setToolTip(m_fromFile ? QString() : tr("Choose the colour of this class"));
}

QMenu* ClassCard::makeColourMenu()
{
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        // Anew each time: the outlines are of the palette, the mark is of the colour that is chosen.
        menu->clear();
        const QColor now = classColor(m_spec, m_index);
        const auto add = [&](const QColor& colour, const QString& text) {
            QAction* action = menu->addAction(swatch(colour, palette().color(QPalette::Window)), text);
            action->setCheckable(true);
            action->setChecked(colour == now);
            return action;
        };
        bool isOther = true;
        for (const ClassColour& entry : classPalette()) {
            isOther = isOther && entry.colour != now;
            connect(add(entry.colour, entry.name), &QAction::triggered, this,
                    [this, name = entry.colour.name()] { chooseColour(name); });
        }
        menu->addSeparator();
        if (isOther)
            add(now, colourName(now))->setEnabled(false);
        menu->addAction(tr("&Other…"), this, &ClassCard::chooseOtherColour);
        menu->addAction(tr("&By its place"), this, [this] { chooseColour({}); })->setEnabled(!m_spec.colour.isEmpty());
    });
    return menu;
}

void ClassCard::chooseOtherColour()
{
    const QColor chosen = QColorDialog::getColor(classColor(m_spec, m_index), this, tr("Colour of the class"));
    if (chosen.isValid())
        chooseColour(chosen.name());
}

void ClassCard::chooseColour(const QString& colour)
{
    m_spec.colour = colour;
    showColour();
    Q_EMIT changed(Field::Structure);
}

void ClassCard::setFromFile(int supportCount)
{
    m_fromFile = true;
    m_number->setEnabled(false);
    showColour();
    m_name->setReadOnly(true);
    m_description->setReadOnly(true);
    m_reading->setReadOnly(true);
    m_examples->hide();
    m_menuButton->hide();
    setAcceptDrops(false);
    m_summary->setText((supportCount > 0 ? tr("Examples: %1 (the pictures are not in the file)") : tr("Examples: %1"))
                           .arg(supportCount));
    m_summary->setTextInteractionFlags(Qt::NoTextInteraction);
}

void ClassCard::setVerdicts(std::span<const Prediction> verdicts, int ownClass, const QStringList& classNames)
{
    fill();
    int right = 0;
    for (int row = 0; row < m_examples->count(); ++row) {
        QListWidgetItem* item = m_examples->item(row);
        const Example& example = m_spec.examples[size_t(item->data(placeRole).toInt())];
        QString tip = QFileInfo(example.path).fileName();
        const QIcon* icon = m_thumbnails.object(keyOf(example));
        if (size_t(row) < verdicts.size()) {
            const Prediction& verdict = verdicts[size_t(row)];
            right += verdict.label == ownClass;
            tip += QLatin1Char('\n') + tr("Left out, it is taken for: %1 (%2 %)")
                                           .arg(classNames.value(verdict.label))
                                           .arg(100 * verdict.probabilities[size_t(verdict.label)], 0, 'f', 0);
            if (icon)
                item->setIcon(verdict.label == ownClass ? *icon : crossed(*icon, devicePixelRatioF()));
        } else if (icon) {
            item->setIcon(*icon);
        }
        item->setToolTip(tip);
        item->setData(Qt::AccessibleTextRole, tip);
    }
    m_verdictSummary =
        verdicts.empty()
            ? QString()
            : tr("left out in turn, recognised: %1").arg(right).replace(QLatin1String(": "), QStringLiteral(":\u00a0"));
    updateCount();
}

void ClassCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showColour();
}

QList<QWidget*> ClassCard::tabStops() const
{
    // From the name to the description: who types on must not type into the menu, where R removes the class.
    return {m_number, m_name, m_description, m_reading, m_examples, m_summary, m_menuButton};
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
    addFiles(localFiles(*event->mimeData()));
}

bool ClassCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && watched != m_examples) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && watched == m_examples) {
        auto* key = static_cast<QKeyEvent*>(event);
        const int digit = key->key() - Qt::Key_0;
        if (digit >= 1 && digit <= 9 && key->modifiers() == Qt::NoModifier) {
            pushSelected(digit - 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ClassCard::addFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    watch(this, m_bench.findExamples(paths), [this](const QFuture<Result<FoundExamples>>& future) {
        if (future.resultCount() == 0 || !future.result())
            return;
        const FoundExamples found = *future.result();
        int surplus = found.surplus;
        bool added = false;
        for (const Example& example : found.examples) {
            if (std::find(m_spec.examples.begin(), m_spec.examples.end(), example) != m_spec.examples.end())
                continue;
            if (m_spec.shot() >= TaskSpec::maxShot) {
                ++surplus;
                continue;
            }
            m_spec.examples.push_back(example);
            added = true;
        }
        if (found.ignored > 0)
            Q_EMIT note(tr("Files without a picture, left out: %1.").arg(found.ignored));
        else if (surplus > 0)
            Q_EMIT note(tr("A class takes up to %1 examples. Left out: %2.").arg(TaskSpec::maxShot).arg(surplus));
        if (!added)
            return;
        showExamples();
        Q_EMIT changed(Field::Structure);
    });
}

void ClassCard::showExamples()
{
    m_verdictSummary.clear();
    m_examples->clear();
    for (int i = 0; i < m_spec.shot(); ++i) {
        const Example example = m_spec.examples[size_t(i)];
        auto* item = new QListWidgetItem(m_examples);
        const QString name = QFileInfo(example.path).fileName();
        item->setToolTip(name);
        item->setData(Qt::AccessibleTextRole, name);
        item->setData(placeRole, i);
        item->setSizeHint({thumbnailPitch, thumbnailPitch});
        if (const QIcon* known = m_thumbnails.object(keyOf(example))) {
            item->setIcon(*known);
            continue;
        }
        ReadOptions options;
        options.frame = example.frame;
        options.atLeast = 2 * thumbnailSide;
        watch(this, m_bench.readPicture(example.path, options), [this, example](const QFuture<Result<Image>>& future) {
            if (future.resultCount() == 0)
                return;
            if (const auto image = future.result()) {
                const QIcon icon(thumbnail(*image, thumbnailSide, devicePixelRatioF()));
                m_thumbnails.insert(keyOf(example), new QIcon(icon));
                showThumbnail(example, icon);
            } else {
                showThumbnail(example, style()->standardIcon(QStyle::SP_MessageBoxWarning));
                Q_EMIT note(tr("%1: %2").arg(QFileInfo(example.path).fileName(), image.error().message));
            }
        });
    }
    updateCount();
}

void ClassCard::showThumbnail(const Example& example, const QIcon& icon)
{
    for (int row = 0; row < m_examples->count(); ++row) {
        if (m_spec.examples[size_t(row)] == example)
            m_examples->item(row)->setIcon(icon);
    }
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
    std::vector<Example> chosen;
    for (const QListWidgetItem* item : m_examples->selectedItems())
        chosen.push_back(m_spec.examples[size_t(item->data(placeRole).toInt())]);
    if (chosen.empty())
        return;
    if (target >= 0)
        return Q_EMIT examplesPushed(chosen, target);
    std::erase_if(m_spec.examples, [&](const Example& example) {
        return std::find(chosen.begin(), chosen.end(), example) != chosen.end();
    });
    showExamples();
    Q_EMIT changed(Field::Structure);
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
        return Q_EMIT note(kept.error().message);
    addFiles({*kept});
}

void ClassCard::chooseFiles()
{
    addFiles(askOpenPaths(this, tr("Add example pictures"), pictureFilter()));
}

void ClassCard::chooseCondition()
{
    ConditionDialog dialog(m_name->text().trimmed(), this);
    if (dialog.exec() != QDialog::Accepted || !dialog.chosen())
        return;
    ClassSpec spec = this->spec();
    spec.name = dialog.chosen()->name;
    spec.description = dialog.chosen()->description;
    spec.otherDescriptions.clear(); // they were of what the class was before
    spec.codes = dialog.chosen()->codes;
    setSpec(spec);
    m_description->setFocus(); // to change it to what is seen
    Q_EMIT changed(Field::Structure);
}

void ClassCard::rewriteDescription(const QString& text)
{
    ClassSpec spec = this->spec();
    spec.description = text;
    setSpec(spec);
    Q_EMIT changed(Field::Structure);
}

void ClassCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitExamples();
}

/// A scroll bar takes its room only where there is something to scroll.
void ClassCard::fitExamples()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = contentsRect().width() - margins.left() - margins.right() - 2 * m_examples->frameWidth();
    const bool scrolls = m_spec.shot() * thumbnailPitch > room;
    m_examples->setFixedHeight(thumbnailPitch + 2 * m_examples->frameWidth() +
                               (scrolls ? m_examples->horizontalScrollBar()->sizeHint().height() : 0));
}

/// How many examples there are; where there are none, how to begin.
void ClassCard::updateCount()
{
    if (m_fromFile || !m_filled)
        return;
    const ClassSpec now = spec();
    const auto link = [](QLatin1String target, const QString& text) {
        return QStringLiteral("<a href=\"%1\">%2</a>")
            .arg(target, text.toHtmlEscaped().replace(QLatin1Char(' '), QChar::Nbsp));
    };
    QStringList parts;
    if (now.shot() > 0) {
        const QString count = tr("Examples: %1").arg(now.shot());
        parts += (m_verdictSummary.isEmpty() ? count : tr("%1; %2").arg(count, m_verdictSummary)).toHtmlEscaped();
        if (now.shot() < TaskSpec::maxShot)
            parts += link(addLink, tr("Add pictures…"));
    } else {
        parts += tr("No examples: drop pictures here, or rely on the description alone.").toHtmlEscaped() +
                 QStringLiteral("<br>");
        parts += link(addLink, tr("Add pictures…"));
    }
    if (now.description.isEmpty())
        parts += link(conditionLink, tr("Start from a condition…"));
    const bool hadFocus = m_summary->hasFocus();
    m_summary->setText(parts.join(QLatin1Char(' ')));
    m_summary->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_examples->setVisible(now.shot() > 0);
    fitExamples();
    if (hadFocus && now.shot() > 0) // the pictures that were asked for are there
        m_examples->setFocus();
    else if (hadFocus)
        m_summary->focusFirstLink();
}

} // namespace vignette
