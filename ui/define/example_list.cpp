#include "ui/define/example_list.h"

#include "core/runtime/workbench.h"
#include "ui/common/latest_request.h"
#include "ui/common/qimage_of.h"

#include <QAction>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace vignette {

namespace {

constexpr int thumbnailSide = 84;
constexpr int thumbnailPitch = thumbnailSide + 8;
constexpr int rowsShown = 2;               ///< what is beyond them scrolls
constexpr int takenForRole = Qt::UserRole; ///< "Naevus, 89 %" where the example is taken for another class

QString keyOf(const Example& example)
{
    const Region region = example.region.value_or(Region());
    return QStringLiteral("%1 %2 %3 %4 %5 ")
               .arg(example.frame)
               .arg(region.x)
               .arg(region.y)
               .arg(region.width)
               .arg(region.height) +
           example.path;
}

/// An example: its picture, and across its lower edge what it is taken for instead.
class ExampleDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect place(0, 0, thumbnailSide, thumbnailSide);
        place.moveCenter(option.rect.center());
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.palette.color(QPalette::Highlight));
            painter->drawRoundedRect(place.adjusted(-3, -3, 3, 3), 5, 5);
        }
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, place);
        if (const QString takenFor = index.data(takenForRole).toString(); !takenFor.isEmpty()) {
            QFont small = option.font;
            small.setPointSizeF(small.pointSizeF() * 0.8);
            const QFontMetrics metrics(small);
            const QRect strip(place.left(), place.bottom() + 1 - 2 * metrics.height() - 4, place.width(),
                              2 * metrics.height() + 4);
            painter->fillRect(strip, QColor(0xb3, 0x4a, 0x00, 235));
            painter->setFont(small);
            painter->setPen(Qt::white);
            const QStringList lines{ExampleList::tr("taken for"),
                                    metrics.elidedText(takenFor, Qt::ElideMiddle, strip.width() - 4)};
            painter->drawText(strip, Qt::AlignCenter, lines.join(QLatin1Char('\n')));
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(place.adjusted(-2, -2, 2, 2), 5, 5);
        }
        painter->restore();
    }
};

} // namespace

ExampleList::ExampleList(Workbench& bench, ThumbnailCache& thumbnails, QWidget* parent)
    : QListWidget(parent), m_bench(bench), m_thumbnails(thumbnails)
{
    setAccessibleName(tr("Example pictures of the class"));
    setViewMode(QListView::IconMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setItemDelegate(new ExampleDelegate(this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setIconSize({thumbnailSide, thumbnailSide});
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAcceptDrops(false);
    setToolTip(
        tr("Drop or paste pictures here. A double click shows one large, to mark the lesion. Delete takes out the "
           "selected ones, 1 to 9 move them to another class."));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* erase = new QAction(tr("Take out"), this);
    erase->setShortcut(QKeySequence::Delete);
    erase->setShortcutContext(Qt::WidgetShortcut);
    connect(erase, &QAction::triggered, this, &ExampleList::removeRequested);
    auto* insert = new QAction(tr("Paste"), this);
    insert->setShortcut(QKeySequence::Paste);
    insert->setShortcutContext(Qt::WidgetShortcut);
    connect(insert, &QAction::triggered, this, &ExampleList::pasteRequested);
    addActions({erase, insert});
    connect(this, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { Q_EMIT openRequested(row(item)); });
}

void ExampleList::setExamples(const std::vector<Example>& examples, const std::function<bool(const Example&)>& isCase)
{
    m_examples = examples;
    m_areCases.clear();
    clear();
    for (const Example& example : m_examples) {
        auto* item = new QListWidgetItem(this);
        m_areCases.push_back(isCase(example));
        const QString name = tipOf(m_areCases.size() - 1);
        item->setToolTip(name);
        item->setData(Qt::AccessibleTextRole, name);
        item->setSizeHint({thumbnailPitch, thumbnailPitch});
        if (const QIcon* known = m_thumbnails.object(keyOf(example)))
            item->setIcon(*known);
        else
            read(example);
    }
}

QString ExampleList::tipOf(size_t row) const
{
    const Example& example = m_examples[row];
    QString tip = QFileInfo(example.path).fileName();
    if (example.frame > 0)
        tip = tr("%1, frame %2").arg(tip).arg(example.frame + 1);
    if (example.region)
        tip += QLatin1Char('\n') + tr("A part of the picture is marked.");
    return m_areCases[row] ? tip + QLatin1Char('\n') + tr("It is one of the cases.") : tip;
}

void ExampleList::read(const Example& example)
{
    ReadOptions options;
    options.frame = example.frame;
    options.atLeast = example.region ? 1024 : 2 * thumbnailSide;
    deliver(this, m_bench.readPicture(example.path, options), [this, example](const Result<Image>& image) {
        if (image) {
            const Image part =
                example.region ? cut(*image, clamped(regionIn(*image, *example.region), image->width, image->height))
                               : *image;
            const QIcon icon(thumbnail(part, thumbnailSide, devicePixelRatioF()));
            m_thumbnails.insert(keyOf(example), new QIcon(icon));
            return setThumbnail(example, icon);
        }
        setThumbnail(example, style()->standardIcon(QStyle::SP_MessageBoxWarning));
        Error error = image.error();
        error.message = tr("%1: %2").arg(QFileInfo(example.path).fileName(), error.message);
        Q_EMIT failed(error);
    });
}

void ExampleList::setThumbnail(const Example& example, const QIcon& icon)
{
    for (int row = 0; row < count(); ++row) {
        if (m_examples[size_t(row)] == example)
            item(row)->setIcon(icon);
    }
}

int ExampleList::setVerdicts(std::span<const Prediction> verdicts, int ownClass, const QStringList& classNames)
{
    int right = 0;
    for (int row = 0; row < count(); ++row) {
        QString tip = tipOf(size_t(row));
        QString takenFor;
        if (size_t(row) < verdicts.size()) {
            const Prediction& verdict = verdicts[size_t(row)];
            right += verdict.label == ownClass;
            const QString name = classNames.value(verdict.label);
            const double percent = 100 * verdict.probabilities[size_t(verdict.label)];
            tip += QLatin1Char('\n') + tr("Left out, it is taken for: %1 (%2 %)").arg(name).arg(percent, 0, 'f', 0);
            if (verdict.label != ownClass)
                takenFor = tr("%1, %2 %").arg(name).arg(percent, 0, 'f', 0);
        }
        item(row)->setData(takenForRole, takenFor);
        item(row)->setToolTip(tip);
        item(row)->setData(Qt::AccessibleTextRole, tip);
    }
    return right;
}

std::vector<Example> ExampleList::selected() const
{
    std::vector<Example> chosen;
    for (const QListWidgetItem* item : selectedItems())
        chosen.push_back(m_examples[size_t(row(item))]);
    return chosen;
}

void ExampleList::fit(int width)
{
    const int columns = std::max(1, (width - 2 * frameWidth()) / thumbnailPitch);
    const int rows = (int(m_examples.size()) + columns - 1) / columns;
    setFixedHeight(std::clamp(rows, 1, rowsShown) * thumbnailPitch + 2 * frameWidth() + 2);
}

void ExampleList::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_0;
    if (digit >= 1 && digit <= 9 && event->modifiers() == Qt::NoModifier)
        Q_EMIT moveRequested(digit - 1);
    else
        QListWidget::keyPressEvent(event);
}

} // namespace vignette
