#include "ui/image_stage/attributes_panel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace vignette {

namespace {

enum Column { Tag, Name, Value, ColumnCount };

QList<QStandardItem*> lineOf(const DicomAttribute& attribute)
{
    QList<QStandardItem*> line;
    for (const QString& text : {attribute.tag, attribute.name, attribute.value}) {
        auto* item = new QStandardItem(text);
        item->setToolTip(text);
        line += item;
    }
    line[Name]->setToolTip(attribute.vr.isEmpty() ? attribute.name
                                                  : QStringLiteral("%1 (%2)").arg(attribute.name, attribute.vr));
    for (const DicomAttribute& child : attribute.children)
        line[Tag]->appendRow(lineOf(child));
    return line;
}

} // namespace

AttributesPanel::AttributesPanel(QWidget* parent)
    : QWidget(parent), m_model(new QStandardItemModel(0, ColumnCount, this)), m_filter(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit), m_message(new QLabel), m_tree(new QTreeView)
{
    m_model->setHorizontalHeaderLabels({tr("Tag"), tr("Name"), tr("Value")});
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(true);
    m_search->setPlaceholderText(tr("Find in tags, names and values"));
    m_search->setAccessibleName(tr("Find DICOM attributes"));
    m_search->setClearButtonEnabled(true);
    m_message->setWordWrap(true);
    m_message->hide();
    m_tree->setModel(m_filter);
    m_tree->setAccessibleName(tr("DICOM attributes"));
    m_tree->header()->setAccessibleName(tr("Columns of the attributes"));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setIndentation(14);
    m_tree->setColumnWidth(Tag, 100);
    m_tree->setColumnWidth(Name, 150);
    auto* copy = new QAction(tr("&Copy value"), m_tree);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(copy);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_message);
    column->addWidget(m_tree, 1);
    connect(copy, &QAction::triggered, this, &AttributesPanel::copyValue);
    connect(m_search, &QLineEdit::textChanged, this, &AttributesPanel::search);
}

void AttributesPanel::setAttributes(const std::vector<DicomAttribute>& attributes)
{
    m_message->hide();
    m_model->removeRows(0, m_model->rowCount());
    for (const DicomAttribute& attribute : attributes)
        m_model->appendRow(lineOf(attribute));
    search(m_search->text());
}

void AttributesPanel::setMessage(const QString& sentence)
{
    m_model->removeRows(0, m_model->rowCount());
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void AttributesPanel::search(const QString& text)
{
    m_filter->setFilterFixedString(text.trimmed());
    if (!text.trimmed().isEmpty())
        m_tree->expandAll();
}

void AttributesPanel::copyValue() const
{
    const QModelIndex current = m_tree->currentIndex();
    if (current.isValid())
        QGuiApplication::clipboard()->setText(current.siblingAtColumn(Value).data().toString());
}

} // namespace vignette
