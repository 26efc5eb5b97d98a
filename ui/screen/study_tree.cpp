#include "ui/screen/study_tree.h"

#include "core/runtime/workbench.h"

#include <QDate>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QSet>
#include <QSignalBlocker>

namespace vignette {

namespace {

enum Role {
    NodeRole = Qt::UserRole,
    NumberRole, ///< of a study
    TitleRole,  ///< the text without count and facts
    CountRole,
    PathRole,  ///< a file to read the facts from
    AskedRole, ///< they were read, or are about to be
    FactsRole, ///< date of a study, modality of a series
    VerdictRole,
};

/// The value of an element of the data set; empty where it has none.
QString valueOf(const std::vector<DicomAttribute>& attributes, QLatin1String tag)
{
    for (const DicomAttribute& attribute : attributes) {
        if (attribute.tag.compare(tag, Qt::CaseInsensitive) == 0)
            return attribute.value.trimmed();
    }
    return {};
}

QString factsOf(const std::vector<DicomAttribute>& attributes, bool ofSeries)
{
    if (ofSeries)
        return valueOf(attributes, QLatin1String("(0008,0060)"));
    const QString date = valueOf(attributes, QLatin1String("(0008,0020)"));
    const QDate read = QDate::fromString(date, QStringLiteral("yyyyMMdd"));
    return read.toString(Qt::ISODate); // the same everywhere, and never the day for the month
}

QString keyOf(const StudyNode& node)
{
    return QStringList{*node.study, node.series, node.instance}.join(QLatin1Char('\n'));
}

} // namespace

StudyModel::StudyModel(Workbench& bench, QObject* parent) : QStandardItemModel(parent), m_bench(bench)
{
    start();
}

void StudyModel::start()
{
    m_reading.cancel();
    m_wanted.clear();
    m_items.clear();
    m_studies = 0;
    clear();
    m_all = new QStandardItem;
    m_all->setData(QVariant::fromValue(StudyNode()), NodeRole);
    m_all->setData(tr("All cases"), TitleRole);
    m_all->setEditable(false);
    appendRow(m_all);
    showText(m_all);
}

void StudyModel::append(std::span<const CaseRecord> records)
{
    QSet<QStandardItem*> changed;
    const auto counted = [&changed](QStandardItem* item) {
        item->setData(item->data(CountRole).toInt() + 1, CountRole);
        changed += item;
    };
    for (const CaseRecord& record : records) {
        if (record.fileStatus() != FileStatus::Loaded)
            continue;
        counted(m_all);
        QStandardItem* study = child(invisibleRootItem(), {record.studyUid, {}, {}}, record);
        counted(study);
        if (record.studyUid.isEmpty())
            continue;
        QStandardItem* series = child(study, {record.studyUid, record.seriesUid, {}}, record);
        counted(series);
        counted(child(series, {record.studyUid, record.seriesUid, record.instanceUid}, record));
    }
    for (QStandardItem* item : changed)
        showText(item);
}

StudyNode StudyModel::node(const QModelIndex& index) const
{
    return index.data(NodeRole).value<StudyNode>();
}

/// The item of a node, made where it is not there yet.
QStandardItem* StudyModel::child(QStandardItem* parent, const StudyNode& node, const CaseRecord& record)
{
    QStandardItem*& item = m_items[keyOf(node)];
    if (item)
        return item;
    item = new QStandardItem;
    item->setEditable(false);
    item->setData(QVariant::fromValue(node), NodeRole);
    if (!node.instance.isEmpty()) {
        item->setData(QFileInfo(record.path).fileName(), TitleRole);
        item->setToolTip(tr("Instance %1").arg(node.instance));
    } else if (!node.series.isEmpty()) {
        item->setData(tr("Series %1.%2", "number of study, number of its series")
                          .arg(parent->data(NumberRole).toInt())
                          .arg(parent->rowCount() + 1),
                      TitleRole);
        item->setToolTip(tr("Series %1").arg(node.series));
    } else if (!node.study->isEmpty()) {
        item->setData(++m_studies, NumberRole);
        item->setData(tr("Study %1").arg(m_studies), TitleRole);
        item->setToolTip(tr("Study %1").arg(*node.study));
    } else {
        item->setData(tr("Pictures of no study"), TitleRole);
    }
    if (node.instance.isEmpty() && !node.study->isEmpty())
        item->setData(record.path, PathRole);
    parent->appendRow(item);
    return item;
}

void StudyModel::showText(QStandardItem* item)
{
    QString text = item->data(TitleRole).toString();
    if (const QString facts = item->data(FactsRole).toString(); !facts.isEmpty())
        text = tr("%1, %2", "study or series, its date or modality").arg(text, facts);
    const int count = item->data(CountRole).toInt();
    const bool isInstance = !item->data(NodeRole).value<StudyNode>().instance.isEmpty();
    if (!isInstance || count > 1) // an instance of one frame counts itself
        text = tr("%1 (%2)").arg(text, QLocale().toString(count));
    if (const QString verdict = item->data(VerdictRole).toString(); !verdict.isEmpty())
        text = tr("%1: %2", "study, verdict on all its pictures").arg(text, verdict);
    item->setText(text);
}

void StudyModel::setVerdict(const QString& studyUid, const QString& text)
{
    QStandardItem* item = m_items.value(keyOf({studyUid, {}, {}}));
    if (studyUid.isEmpty() || !item)
        return;
    item->setData(text, VerdictRole);
    showText(item);
}

QVariant StudyModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole) {
        QStandardItem* item = itemFromIndex(index);
        if (item && item->data(PathRole).isValid() && !item->data(AskedRole).toBool()) {
            auto* self = const_cast<StudyModel*>(this);
            item->setData(true, AskedRole);
            m_wanted.push_back(item);
            self->readNext();
        }
    }
    return QStandardItemModel::data(index, role);
}

void StudyModel::readNext()
{
    if (m_reading.isRunning() || m_wanted.empty())
        return;
    QStandardItem* item = m_wanted.back();
    m_wanted.pop_back();
    m_reading.start(
        m_bench.readAttributes(item->data(PathRole).toString()),
        [this, item](const std::vector<DicomAttribute>& attributes) {
            const bool isSeries = !item->data(NodeRole).value<StudyNode>().series.isEmpty();
            item->setData(factsOf(attributes, isSeries), FactsRole);
            showText(item);
            readNext();
        },
        [this](const Error&) { readNext(); }); // it stays without its date or modality
}

StudyTree::StudyTree(Workbench& bench, QWidget* parent) : QTreeView(parent), m_model(new StudyModel(bench, this))
{
    setModel(m_model);
    setAccessibleName(tr("Studies, series and instances"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    header()->setAccessibleName(tr("Columns"));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            Q_EMIT chosen(m_model->node(current));
    });
}

void StudyTree::start()
{
    const QSignalBlocker quiet(selectionModel());
    m_model->start();
    setCurrentIndex(m_model->index(0, 0));
}

} // namespace vignette
