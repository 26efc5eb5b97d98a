#pragma once

#include <QFrame>
#include <QList>

class QGridLayout;
class QLabel;
class QPushButton;

namespace vignette {

class ChangePlot;
class Questions;
class Teaching;

/// What is asked about the case that is shown, with a button for each answer. Hidden while nothing is asked. Keys,
/// while it is there: 1 to 9 the classes, N none of them, S skip, Escape ends.
class QuestionBar : public QFrame
{
    Q_OBJECT

public:
    QuestionBar(Questions& questions, const Teaching& teaching, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void show();
    void showClasses();
    void fitNames();
    QPushButton* addButton(const QString& text, const QKeySequence& key);

    Questions& m_questions;
    const Teaching& m_teaching;
    QLabel* m_question;
    QLabel* m_change;
    ChangePlot* m_plot;
    QWidget* m_classes;
    QGridLayout* m_grid;
    QList<QPushButton*> m_buttons; ///< of the classes
    QPushButton* m_none;
    QPushButton* m_skip;
    QPushButton* m_more;
    QPushButton* m_end;
};

} // namespace vignette
