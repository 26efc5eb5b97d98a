#pragma once

#include "core/screening/case_groups.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QIcon>
#include <QStringList>

#include <vector>

namespace vignette {

/// Groups of cases with the verdict on each; the first row is for all cases.
class GroupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Verdict, Pictures, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// New groups, or other verdicts on the same ones, which stay as they are chosen. Whether they are new.
    bool setGroups(const QStringList& names, const std::vector<GroupVerdict>& verdicts, const QStringList& classNames);
    void setClassColours(const QList<QColor>& colours);
    int groupOf(const QModelIndex& index) const { return index.row() - 1; } ///< -1: all cases

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_names;
    std::vector<GroupVerdict> m_verdicts;
    QStringList m_classNames;
    QList<QIcon> m_swatches;
};

/// The verdict on a group in one line.
QString verdictText(const GroupVerdict& verdict, const QStringList& classNames);

} // namespace vignette
