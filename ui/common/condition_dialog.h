#pragma once

#include "core/task/condition_library.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace vignette {

/// A list of skin conditions to search.
class ConditionDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose {
        StartClass, ///< with name and description; one of the list
        Diagnosis,  ///< a name alone, which need not be in the list
    };

    /// Begins with what is like `name`, where there is anything.
    explicit ConditionDialog(Purpose purpose, const QString& name = {}, QWidget* parent = nullptr);

    const Condition* chosen() const; ///< null where nothing of the list is chosen
    QString chosenName() const;      ///< of the condition, or what was typed

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< up and down move the list while one types

private:
    void search();

    std::vector<Condition> m_conditions;
    QLineEdit* m_query;
    QListWidget* m_list;
    QLabel* m_detail;
    QPushButton* m_use;
    Purpose m_purpose;
};

} // namespace vignette
