#pragma once

#include "core/screening/review_store.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;

namespace vignette {

/// The clinician's word on the case that is shown: accept, overrule, not gradable, mark, note.
class ReviewBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewBar(QWidget* parent = nullptr);

    void setClasses(const QStringList& names);
    void setReview(const Review& review); ///< shows it; emits nothing
    /// `named`: the class that the verdict names alone; empty where there is none to agree to.
    void setReviewable(bool reviewable, const QString& named = {});
    void setTeachMenu(QMenu* menu); ///< what the case can be an example of; must outlive it

    void toggleAccepted();
    void chooseOverrule(); ///< opens the list of classes
    void toggleNotGradable();
    void askDiagnosis(); ///< of one's own
    void toggleMarked();
    void editNote();

Q_SIGNALS:
    void changed(const Review& review);
    void reviewableChanged();
    void left(); ///< by Return or Escape in the note, or a choice from the list that was opened by its key: the
                 ///< keyboard is free to go on

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void decide(Review::Decision decision, const QString& label);
    void change(const Review& review);

    Review m_review;
    QString m_named;
    bool m_listByKey = false; ///< the list of classes was opened by chooseOverrule()
    QPushButton* m_accept;
    QComboBox* m_overrule;
    QPushButton* m_mark;
    QPushButton* m_teach;
    QLineEdit* m_note;
};

} // namespace vignette
