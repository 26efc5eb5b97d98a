#include "ui/task_editor/class_card.h"

#include "core/runtime/workbench.h"
#include "ui/image_view/qimage_of.h"
#include "ui/jobs/watch.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QPlainTextEdit>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace vignette {

namespace {

constexpr int thumbnailSide = 48;

} // namespace

ClassCard::ClassCard(Workbench& bench, const ClassSpec& spec, QWidget* parent)
    : QFrame(parent), m_bench(bench), m_spec(spec), m_name(new QLineEdit(spec.name)),
      m_description(new QPlainTextEdit(spec.description)), m_examples(new QListWidget),
      m_count(new QLabel), m_reading(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAcceptDrops(true);

    m_name->setMaxLength(120);
    m_name->setPlaceholderText(tr("Name of the class"));
    m_name->setAccessibleName(tr("Name of the class"));
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);

    m_description->setPlaceholderText(
        tr("Clinical description: colour, shape, surface, border, site…"));
    m_description->setAccessibleName(tr("Clinical description of the class"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(5 * fontMetrics().lineSpacing());
    m_description->setAcceptDrops(false);

    m_examples->setAccessibleName(tr("Example pictures of the class"));
    m_examples->setViewMode(QListView::IconMode);
    m_examples->setFlow(QListView::LeftToRight);
    m_examples->setWrapping(false);
    m_examples->setMovement(QListView::Static);
    m_examples->setIconSize({thumbnailSide, thumbnailSide});
    m_examples->setSpacing(2);
    m_examples->setUniformItemSizes(true);
    m_examples->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_examples->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_examples->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_examples->setAcceptDrops(false);
    m_examples->setToolTip(tr("Drop pictures here; press Delete to take a selected one out."));

    auto* erase = new QAction(tr("Take out"), m_examples);
    erase->setShortcut(QKeySequence::Delete);
    erase->setShortcutContext(Qt::WidgetShortcut);
    connect(erase, &QAction::triggered, this, &ClassCard::removeSelected);
    m_examples->addAction(erase);
    m_examples->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_reading->setWordWrap(true);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->hide();
    m_count->setWordWrap(true);

    auto* remove = new QToolButton;
    remove->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove this class"));
    remove->setAccessibleName(tr("Remove this class"));
    connect(remove, &QToolButton::clicked, this, &ClassCard::removeRequested);
    m_remove = remove;

    auto* top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addLayout(top);
    column->addWidget(m_description);
    column->addWidget(m_reading);
    column->addWidget(m_examples);
    column->addWidget(m_count);

    const auto examples = std::exchange(m_spec.examples, {});
    addExamples(examples);
    connect(m_name, &QLineEdit::textEdited, this, &ClassCard::changed);
    connect(m_description, &QPlainTextEdit::textChanged, this, &ClassCard::changed);
}

ClassSpec ClassCard::spec() const
{
    ClassSpec spec = m_spec;
    spec.name = m_name->text().trimmed();
    spec.description = m_description->toPlainText().trimmed();
    return spec;
}

void ClassCard::setReading(const QString& sentence)
{
    m_reading->setText(sentence);
    m_reading->setVisible(!sentence.isEmpty());
}

void ClassCard::setFromFile(int supportCount)
{
    m_name->setReadOnly(true);
    m_description->setReadOnly(true);
    m_examples->hide();
    m_remove->hide();
    setAcceptDrops(false);
    m_count->setText(tr("Examples: %1 (the pictures are not in the file)").arg(supportCount));
}

void ClassCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ClassCard::dropEvent(QDropEvent* event)
{
    std::vector<Example> examples;
    for (const QUrl& url : event->mimeData()->urls()) {
        const QFileInfo file(url.toLocalFile());
        if (url.isLocalFile() && file.isFile())
            examples.push_back({file.absoluteFilePath(), 0});
    }
    event->acceptProposedAction();
    if (examples.empty())
        return;
    addExamples(examples);
    Q_EMIT changed();
}

void ClassCard::addExamples(const std::vector<Example>& examples)
{
    for (const Example& example : examples) {
        if (m_spec.shot() >= TaskSpec::maxShot)
            break;
        m_spec.examples.push_back(example);
        auto* item = new QListWidgetItem(m_examples);
        const QString name = QFileInfo(example.path).fileName();
        item->setToolTip(name);
        item->setData(Qt::AccessibleTextRole, name);
        item->setSizeHint({thumbnailSide + 6, thumbnailSide + 6});
        item->setIcon(style()->standardIcon(QStyle::SP_FileIcon));
        ReadOptions options;
        options.frame = example.frame;
        options.atLeast = 2 * thumbnailSide;
        const QPersistentModelIndex index(m_examples->model()->index(m_examples->count() - 1, 0));
        watch(m_examples, m_bench.readPicture(example.path, options),
              [this, index](const QFuture<Result<Image>>& future) {
                  if (!index.isValid() || future.resultCount() == 0)
                      return;
                  QListWidgetItem* shown = m_examples->item(index.row());
                  const auto image = future.result();
                  if (image) {
                      shown->setIcon(QIcon(thumbnail(*image, thumbnailSide, devicePixelRatioF())));
                  } else {
                      shown->setIcon(style()->standardIcon(QStyle::SP_MessageBoxWarning));
                      shown->setToolTip(shown->toolTip() + QLatin1Char('\n') +
                                        image.error().message);
                  }
              });
    }
    updateCount();
}

void ClassCard::removeSelected()
{
    for (int row = m_examples->count() - 1; row >= 0; --row) {
        if (!m_examples->item(row)->isSelected())
            continue;
        delete m_examples->takeItem(row);
        m_spec.examples.erase(m_spec.examples.begin() + row);
    }
    updateCount();
    Q_EMIT changed();
}

void ClassCard::updateCount()
{
    // A scroll bar takes its room only where there is something to scroll.
    m_examples->setFixedHeight(thumbnailSide + (m_spec.shot() > 5 ? 30 : 14));
    m_count->setText(m_spec.shot() == 0
                         ? tr("No examples: drop pictures here, or rely on the description alone.")
                         : tr("Examples: %1").arg(m_spec.shot()));
}

} // namespace vignette
