#pragma once

#include "core/classifier/classifier.h"
#include "core/screening/case_store.h"
#include "core/screening/review_store.h"

#include <QColor>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QToolButton;

namespace vignette {

/// What the classifier said of a case, with the probability of each class, and what the reviewer says to that.
class VerdictPanel : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget* parent = nullptr);

    void setClassifier(const std::optional<Classifier>& classifier);
    void setColours(const QList<QColor>& colours); ///< of the classes, in their order
    void setCase(const CaseRecord& record);
    void setReview(const Review& review);
    void clear();

private:
    void showProbabilities();
    void showBars();
    QString setText() const; ///< how surely the classes that are named hold the right one

    std::optional<Classifier> m_classifier;
    QStringList m_names; ///< of its classes
    QList<QColor> m_colours;
    CaseRecord m_record;
    QLabel* m_outcome;
    QLabel* m_said; ///< by the reviewer, where it decides
    QLabel* m_reason;
    QToolButton* m_disclose; ///< the probabilities of what is none of the classes
    QWidget* m_bars;
    QGridLayout* m_barGrid;
    QLabel* m_set;
};

} // namespace vignette
