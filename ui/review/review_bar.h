#pragma once

#include "core/screening/review_store.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace vignette {

/// The clinician's word on the case that is shown: accept, overrule, mark, note.
class ReviewBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewBar(QWidget* parent = nullptr);

    void setClasses(const QStringList& names);
    void setReview(const Review& review); ///< shows it; emits nothing
    void setReviewable(bool reviewable);

    void toggleAccepted();
    void chooseOverrule(); ///< opens the list of classes
    void toggleMarked();
    void editNote();

Q_SIGNALS:
    void changed(const Review& review);
    void left(); ///< by Return or Escape in the note, or a choice from the list that was opened by its key: the
                 ///< keyboard is free to go on

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void change(const Review& review);

    Review m_review;
    bool m_listByKey = false; ///< the list of classes was opened by chooseOverrule()
    QPushButton* m_accept;
    QComboBox* m_overrule;
    QPushButton* m_mark;
    QLineEdit* m_note;
};

} // namespace vignette
