#include "ui/screen/group_panel.h"

#include "core/screening/case_groups.h"
#include "ui/common/grouping_box.h"
#include "ui/screen/group_model.h"
#include "ui/screen/study_tree.h"

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vignette {

namespace {

/// All cases stay above their groups.
class SortedGroups : public QSortFilterProxyModel
{
public:
    SortedGroups(GroupModel& groups, QObject* parent) : QSortFilterProxyModel(parent)
    {
        setSourceModel(&groups);
        setSortRole(GroupModel::sortRole);
        setDynamicSortFilter(true);
    }

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        if (left.row() == 0 || right.row() == 0)
            return (left.row() == 0) == (sortOrder() == Qt::AscendingOrder);
        return QSortFilterProxyModel::lessThan(left, right);
    }
};

} // namespace

GroupPanel::GroupPanel(Workbench& bench, QWidget* parent)
    : QWidget(parent), m_box(new GroupingBox), m_studies(new StudyTree(bench)), m_model(new GroupModel(this)),
      m_groups(new QTreeView), m_wait(new QLabel(tr("The groups appear at the end of the screening."))),
      m_views(new QStackedWidget)
{
    auto* sorted = new SortedGroups(*m_model, this);
    m_groups->setModel(sorted);
    m_groups->setAccessibleName(tr("Groups of cases"));
    m_groups->setRootIsDecorated(false);
    m_groups->setUniformRowHeights(true);
    m_groups->setSortingEnabled(true);
    m_groups->sortByColumn(GroupModel::Name, Qt::AscendingOrder);
    m_groups->header()->setAccessibleName(tr("Columns"));
    m_groups->header()->setStretchLastSection(false);
    m_groups->header()->setSectionResizeMode(GroupModel::Name, QHeaderView::Stretch);
    m_groups->header()->setSectionResizeMode(GroupModel::Verdict, QHeaderView::Stretch);
    m_groups->header()->setSectionResizeMode(GroupModel::Pictures, QHeaderView::ResizeToContents);
    m_wait->setAlignment(Qt::AlignCenter);
    m_wait->setWordWrap(true);
    for (QWidget* view :
         {static_cast<QWidget*>(m_wait), static_cast<QWidget*>(m_studies), static_cast<QWidget*>(m_groups)})
        m_views->addWidget(view);
    connect(m_box, &GroupingBox::chosen, this, &GroupPanel::groupingChosen);
    connect(m_box, &GroupingBox::failed, this, &GroupPanel::failed);
    connect(m_studies, &StudyTree::chosen, this, &GroupPanel::studyChosen);
    connect(m_groups->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, sorted](const QModelIndex& current) {
                if (current.isValid())
                    Q_EMIT groupChosen(m_model->groupOf(sorted->mapToSource(current)));
            });
    setFocusProxy(m_box);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    column->addWidget(m_views, 1);
}

void GroupPanel::start(const QStringList& classNames)
{
    m_studies->start();
    m_classNames = classNames;
    m_model->setGroups({}, {}, {});
}

void GroupPanel::append(std::span<const CaseRecord> records)
{
    m_studies->append(records);
}

void GroupPanel::setClassColours(const QList<QColor>& colours)
{
    m_model->setClassColours(colours);
}

void GroupPanel::setGroups(const Grouping& grouping, const CaseGroups& groups,
                           const std::vector<GroupVerdict>& verdicts, std::span<const CaseRecord> records)
{
    m_box->setGrouping(grouping);
    const bool newGroups = m_model->setGroups(groups.names, verdicts, m_classNames);
    const bool byStudy = grouping.by == Grouping::By::Study;
    for (const GroupVerdict& verdict : verdicts) {
        if (byStudy && verdict.members.size() > 1)
            m_studies->setVerdict(records[verdict.members.front()].studyUid, verdictText(verdict, m_classNames));
    }
    QWidget* view = byStudy            ? static_cast<QWidget*>(m_studies)
                    : verdicts.empty() ? m_wait
                                       : static_cast<QWidget*>(m_groups);
    const bool sameView = m_views->currentWidget() == view;
    m_views->setCurrentWidget(view);
    if (newGroups || !sameView)
        chooseAll();
}

void GroupPanel::chooseAll()
{
    m_studies->setCurrentIndex(m_studies->model()->index(0, 0));
    m_groups->setCurrentIndex(m_groups->model()->index(0, 0));
}

bool GroupPanel::hasFocusWithin() const
{
    return isAncestorOf(focusWidget());
}

} // namespace vignette
