#pragma once

#include "core/task/condition_library.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace vignette {

/// A list of skin conditions to search, to start a class from.
class ConditionDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with what is like `name`, where there is anything.
    explicit ConditionDialog(const QString& name = {}, QWidget* parent = nullptr);

    const Condition* chosen() const;

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< up and down move the list while one types

private:
    void search();

    std::vector<Condition> m_conditions;
    QLineEdit* m_query;
    QListWidget* m_list;
    QLabel* m_detail;
    QPushButton* m_use;
};

} // namespace vignette
