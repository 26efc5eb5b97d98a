#pragma once

#include "core/screening/comparison.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace vignette {

class CaseModel;
class Workbench;

/// The cases that two classifiers saw, with the verdicts of both side by side.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, First, Second, Disagreement, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;

    explicit ComparisonModel(Workbench& bench, QObject* parent = nullptr);

    void setCases(std::vector<ComparedCase> cases, const ComparedClasses& first, const ComparedClasses& second);
    /// Of the classes of both, in their order.
    void setColours(const QList<QColor>& first, const QList<QColor>& second);
    void setTitles(const QString& first, const QString& second); ///< what the classifiers are called
    const std::vector<ComparedCase>& cases() const { return m_cases; }
    const ComparedCase& at(int row) const { return m_cases[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CaseModel* m_names; ///< the same rows; knows names and thumbnails
    std::vector<ComparedCase> m_cases;
    ComparedClasses m_first;
    ComparedClasses m_second;
    QList<QIcon> m_firstSwatches;
    QList<QIcon> m_secondSwatches;
    QString m_firstTitle;
    QString m_secondTitle;
};

/// All cases, or those on which the answers differ.
class ComparisonFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ComparisonFilter(QObject* parent = nullptr);

    void setDifferentOnly(bool on);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool m_differentOnly = false;
};

} // namespace vignette
