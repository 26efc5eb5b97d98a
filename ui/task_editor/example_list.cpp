#include "ui/task_editor/example_list.h"

#include "core/runtime/workbench.h"
#include "ui/common/latest_request.h"
#include "ui/common/qimage_of.h"

#include <QAction>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

namespace vignette {

namespace {

constexpr int thumbnailSide = 48;
constexpr int thumbnailPitch = thumbnailSide + 6;

QString keyOf(const Example& example)
{
    return example.path + QLatin1Char('#') + QString::number(example.frame);
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

ExampleList::ExampleList(Workbench& bench, ThumbnailCache& thumbnails, QWidget* parent)
    : QListWidget(parent), m_bench(bench), m_thumbnails(thumbnails)
{
    setAccessibleName(tr("Example pictures of the class"));
    setViewMode(QListView::IconMode);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setMovement(QListView::Static);
    setIconSize({thumbnailSide, thumbnailSide});
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setAcceptDrops(false);
    setToolTip(
        tr("Drop or paste pictures here. Delete takes out the selected ones, 1 to 9 move them to another class."));
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
    return m_areCases[row] ? tip + QLatin1Char('\n') + tr("It is one of the cases.") : tip;
}

void ExampleList::read(const Example& example)
{
    ReadOptions options;
    options.frame = example.frame;
    options.atLeast = 2 * thumbnailSide;
    deliver(this, m_bench.readPicture(example.path, options), [this, example](const Result<Image>& image) {
        if (image) {
            const QIcon icon(thumbnail(*image, thumbnailSide, devicePixelRatioF()));
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
        const Example& example = m_examples[size_t(row)];
        QString tip = tipOf(size_t(row));
        const QIcon* icon = m_thumbnails.object(keyOf(example));
        if (size_t(row) < verdicts.size()) {
            const Prediction& verdict = verdicts[size_t(row)];
            right += verdict.label == ownClass;
            tip += QLatin1Char('\n') + tr("Left out, it is taken for: %1 (%2 %)")
                                           .arg(classNames.value(verdict.label))
                                           .arg(100 * verdict.probabilities[size_t(verdict.label)], 0, 'f', 0);
            if (icon)
                item(row)->setIcon(verdict.label == ownClass ? *icon : crossed(*icon, devicePixelRatioF()));
        } else if (icon) {
            item(row)->setIcon(*icon);
        }
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
    const bool scrolls = int(m_examples.size()) * thumbnailPitch > width - 2 * frameWidth();
    setFixedHeight(thumbnailPitch + 2 * frameWidth() + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0));
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
