#pragma once

#include "core/task/task_spec.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace vignette {

class Workbench;

/// One class of the task: name, description and example pictures, which can be dropped here.
class ClassCard : public QFrame
{
    Q_OBJECT

public:
    ClassCard(Workbench& bench, const ClassSpec& spec, QWidget* parent = nullptr);

    ClassSpec spec() const;
    /// What the engine read in the description; empty hides the line.
    void setReading(const QString& sentence);
    /// A class of a classifier that was opened from a file: nothing to edit, no pictures.
    void setFromFile(int supportCount);

Q_SIGNALS:
    void changed();
    void removeRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addExamples(const std::vector<Example>& examples);
    void removeSelected();
    void updateCount();

    Workbench& m_bench;
    ClassSpec m_spec;
    QLineEdit* m_name;
    QPlainTextEdit* m_description;
    QListWidget* m_examples;
    QLabel* m_count;
    QLabel* m_reading;
    QWidget* m_remove;
};

} // namespace vignette
