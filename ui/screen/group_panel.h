#pragma once

#include "ui/screen/case_filter.h"

#include <QList>
#include <QWidget>

#include <span>
#include <vector>

class QLabel;
class QStackedWidget;
class QTreeView;

namespace vignette {

class GroupingBox;
class GroupModel;
class StudyTree;
class Workbench;
struct CaseGroups;
struct CaseRecord;
struct Error;
struct GroupVerdict;
struct Grouping;

/// The groups of the cases beside their list: by what they are made, and one row for each with the verdict on all its
/// pictures. Of studies a tree with their series and instances, which is there while a screening runs. The row that is
/// chosen says which cases are wanted.
class GroupPanel : public QWidget
{
    Q_OBJECT

public:
    explicit GroupPanel(Workbench& bench, QWidget* parent = nullptr);

    void start(const QStringList& classNames); ///< of a screening: empties it
    void append(std::span<const CaseRecord> records);
    void setClasses(const QStringList& names) { m_classNames = names; }
    void setClassColours(const QList<QColor>& colours);
    /// The members of the verdicts are of `records`.
    void setGroups(const Grouping& grouping, const CaseGroups& groups, const std::vector<GroupVerdict>& verdicts,
                   std::span<const CaseRecord> records);
    void chooseAll(); ///< no group: all cases are wanted
    bool hasFocusWithin() const;

Q_SIGNALS:
    void groupingChosen(const vignette::Grouping& grouping);
    void failed(const vignette::Error& error);
    void studyChosen(const vignette::StudyNode& node);
    void groupChosen(int group); ///< -1: all cases

private:
    QStringList m_classNames;
    GroupingBox* m_box;
    StudyTree* m_studies;
    GroupModel* m_model;
    QTreeView* m_groups;
    QLabel* m_wait; ///< why there are no groups yet
    QStackedWidget* m_views;
};

} // namespace vignette
