#include "ui/review/review_bar.h"

#include "ui/common/condition_dialog.h"
#include "ui/common/review_text.h"
#include "ui/common/theme_icon.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <utility>

namespace vignette {

namespace {

/// Items of the list before the classes.
enum Item { NotOverruled, NoneOfThese, NotGradable, OwnDiagnosis, FirstClass };

} // namespace

ReviewBar::ReviewBar(QWidget* parent)
    : QWidget(parent), m_accept(new QPushButton(tr("Accept (A)"))), m_overrule(new QComboBox),
      m_mark(new QPushButton(tr("Mark (M)"))), m_teach(new QPushButton(tr("Example of (E)"))), m_note(new QLineEdit)
{
    m_accept->setCheckable(true);
    m_accept->setAccessibleName(tr("Accept the verdict"));
    m_accept->setToolTip(tr("The verdict is right. Only one that names a single class can be accepted"));
    m_overrule->setAccessibleName(tr("Overrule the verdict with another class"));
    m_overrule->setToolTip(tr("The verdict is wrong, or the picture cannot be graded: choose what it is (O)"));
    m_overrule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_overrule->setMinimumContentsLength(10);
    m_mark->setCheckable(true);
    m_mark->setAccessibleName(tr("Mark the case"));
    m_mark->setToolTip(tr("Mark the case to find it again"));
    m_teach->setAccessibleName(tr("Use the case as an example of a class"));
    m_teach->setToolTip(tr("Teach the classifier: use the selected cases as examples of a class of the task"));
    m_note->setAccessibleName(tr("Note on the case"));
    m_note->setPlaceholderText(tr("Note (N)"));
    m_note->setMaxLength(ReviewStore::maxNoteLength);
    m_note->setClearButtonEnabled(true);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_accept, 0, 0);
    grid->addWidget(m_overrule, 0, 1);
    grid->addWidget(m_mark, 1, 0);
    grid->addWidget(m_teach, 1, 1);
    grid->addWidget(m_note, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_accept->setIcon(themeIcon(QStringLiteral("accept")));
    m_mark->setIcon(themeIcon(QStringLiteral("mark")));
    m_teach->setIcon(themeIcon(QStringLiteral("example")));

    connect(m_accept, &QPushButton::clicked, this, &ReviewBar::toggleAccepted);
    connect(m_mark, &QPushButton::clicked, this, &ReviewBar::toggleMarked);
    connect(m_overrule, &QComboBox::activated, this, [this](int item) {
        if (item == OwnDiagnosis)
            return askDiagnosis();
        decide(item == NotOverruled  ? Review::Decision::None
               : item == NotGradable ? Review::Decision::NotGradable
                                     : Review::Decision::Overruled,
               item >= FirstClass ? m_overrule->itemText(item) : QString());
        if (std::exchange(m_listByKey, false)) // the arrow keys alone go on from entry to entry
            Q_EMIT left();
    });
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        Review review = m_review;
        review.note = m_note->text();
        change(review);
    });
    connect(m_note, &QLineEdit::returnPressed, this, &ReviewBar::left);
    m_note->installEventFilter(this);
    m_overrule->installEventFilter(this);
    setClasses({});
    setReviewable(false);
}

void ReviewBar::setClasses(const QStringList& names)
{
    m_overrule->clear();
    m_overrule->addItem(tr("Overrule (O)…"));
    m_overrule->addItem(otherDiagnosisText());
    m_overrule->addItem(notGradableText());
    m_overrule->addItem(tr("my diagnosis…"));
    m_overrule->addItems(names);
}

void ReviewBar::setReview(const Review& review)
{
    // A note under the cursor belongs to the case that is left.
    if (m_note->isModified() && m_note->hasFocus())
        Q_EMIT m_note->editingFinished();
    m_review = review;
    m_accept->setChecked(review.decision == Review::Decision::Accepted);
    m_mark->setChecked(review.marked);
    int item = NotOverruled;
    if (review.decision == Review::Decision::Overruled) {
        item = review.label.isEmpty() ? NoneOfThese : m_overrule->findText(review.label);
        if (item < FirstClass && item != NoneOfThese) { // a diagnosis of one's own, or of another classifier
            m_overrule->addItem(review.label);
            item = m_overrule->count() - 1;
        }
    }
    if (review.decision == Review::Decision::NotGradable)
        item = NotGradable;
    m_overrule->setCurrentIndex(item);
    if (m_note->text() != review.note)
        m_note->setText(review.note);
    m_note->setModified(false);
}

void ReviewBar::setReviewable(bool reviewable, const QString& named)
{
    if (!reviewable)
        setReview({});
    m_named = named;
    setEnabled(reviewable);
    m_accept->setEnabled(reviewable && !named.isEmpty());
    Q_EMIT reviewableChanged();
}

void ReviewBar::setTeachMenu(QMenu* menu)
{
    m_teach->setMenu(menu);
}

void ReviewBar::toggleAccepted()
{
    if (m_named.isEmpty())
        return;
    Review review = m_review;
    const bool takenBack = review.decision == Review::Decision::Accepted;
    review.decision = takenBack ? Review::Decision::None : Review::Decision::Accepted;
    review.label = takenBack ? QString() : m_named;
    change(review);
}

void ReviewBar::chooseOverrule()
{
    if (!isEnabled())
        return;
    m_overrule->setFocus();
    m_listByKey = true;
    m_overrule->showPopup();
}

void ReviewBar::decide(Review::Decision decision, const QString& label)
{
    Review review = m_review;
    review.decision = decision;
    review.label = label;
    if (!m_named.isEmpty() && label == m_named) // to overrule with what the program says is to accept it
        review.decision = Review::Decision::Accepted;
    change(review);
}

/// In the condition library, or in words of one's own.
void ReviewBar::askDiagnosis()
{
    setReview(m_review); // the entry is no answer
    if (!isEnabled())
        return;
    auto* dialog = new ConditionDialog(ConditionDialog::Purpose::Diagnosis, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { decide(Review::Decision::Overruled, dialog->chosenName()); });
    connect(dialog, &QDialog::finished, this, &ReviewBar::left);
    dialog->open();
}

void ReviewBar::toggleNotGradable()
{
    const bool takenBack = m_review.decision == Review::Decision::NotGradable;
    decide(takenBack ? Review::Decision::None : Review::Decision::NotGradable, {});
}

void ReviewBar::toggleMarked()
{
    Review review = m_review;
    review.marked = !review.marked;
    change(review);
}

void ReviewBar::editNote()
{
    if (isEnabled())
        m_note->setFocus();
}

bool ReviewBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_overrule && event->type() == QEvent::KeyPress)
        m_listByKey = false; // while the list is open, keys go there: it was closed without a choice
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (watched == m_note) {
        m_note->setText(m_review.note); // what was typed is taken back
        m_note->setModified(false);
    }
    Q_EMIT left();
    return true;
}

void ReviewBar::change(const Review& review)
{
    if (!isEnabled() || review == m_review)
        return;
    m_note->setModified(false);
    setReview(review);
    Q_EMIT changed(review);
}

} // namespace vignette
