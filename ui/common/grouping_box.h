#pragma once

#include "core/screening/case_groups.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace vignette {

/// Asks by what pictures belong together: a choice, and beside it the rule where the choice needs one.
class GroupingBox : public QWidget
{
    Q_OBJECT

public:
    explicit GroupingBox(QWidget* parent = nullptr);

    void setGrouping(const Grouping& grouping); ///< says nothing
    const Grouping& grouping() const { return m_grouping; }

Q_SIGNALS:
    void chosen(const vignette::Grouping& grouping);
    void failed(const vignette::Error& error); ///< the rule is none: the former grouping holds

private:
    void choose();
    void chooseTable();
    void take(const Grouping& grouping);
    void showRule();

    Grouping m_grouping;
    QComboBox* m_by;
    QLineEdit* m_rule;
    QPushButton* m_browse;
};

} // namespace vignette
