#pragma once

#include "core/task/task_spec.h"
#include "ui/define/class_card.h"
#include "ui/session/task_document.h"

#include <QScrollArea>

#include <span>
#include <vector>

class QGridLayout;
class QPushButton;

namespace vignette {

class Session;

/// The classes of the session's task as cards, in as many columns as there is room for. What is written into a card
/// goes into the task as an edit.
class ClassList : public QScrollArea
{
    Q_OBJECT

public:
    /// `before`: whom Tab leaves for the first card.
    ClassList(Session& session, QWidget* before, QWidget* parent = nullptr);

    void addClass(); ///< an empty one, and the keyboard into its name, where there is room for one more
    void focusFirst();
    /// What classifiers made without each example said of it, by class; empty forgets.
    void setVerdicts(std::span<const std::vector<Prediction>> verdicts);

Q_SIGNALS:
    void note(const QString& sentence);
    void failed(const vignette::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    TaskSpec written() const; ///< the task, its classes as they stand in the cards
    void showTask();          ///< another one
    void showEdit();
    ClassCard* addCard();
    void fitCards(size_t count);
    void revealCards(int room);
    void moveCard(const ClassCard* card, int step);
    void pushExamples(const ClassCard* from, const std::vector<Example>& examples, int target);
    int placeOf(const ClassCard* card) const;
    void updatePlaces();

    Session& m_session;
    QWidget* m_before;
    ThumbnailCache m_thumbnails{400};
    std::vector<ClassCard*> m_cards;
    QGridLayout* m_list;
    int m_columns = 1;
    QPushButton* m_add;
};

} // namespace vignette
