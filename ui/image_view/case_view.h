#pragma once

#include "core/classifier/classifier.h"
#include "core/screening/case_store.h"
#include "core/screening/review_store.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QSlider;

namespace vignette {

class ImageView;
class ReviewBar;
class Workbench;

/// One case: its picture, what the classifier said of it and, on demand, where it looked.
class CaseView : public QWidget
{
    Q_OBJECT

public:
    explicit CaseView(Workbench& bench, QWidget* parent = nullptr);

    void setClassifier(std::optional<Classifier> classifier); ///< clears the case
    void setCase(const CaseRecord& record, const Review& review);
    /// Where the case that is shown is the one of `key`.
    void setReview(const QString& key, const Review& review);
    ReviewBar& reviewBar() { return *m_review; }
    ImageView& imageView() { return *m_view; }
    void clear();
    void toggleOverlay();
    bool hasOverlay() const;
    bool hasPicture() const { return !m_image.isNull(); }

Q_SIGNALS:
    void failed(const QString& sentence);
    void reviewed(const CaseRecord& record, const Review& review);

private:
    void showPicture(const Image& image);
    void showProbabilities();
    void updateSaliency();

    Workbench& m_bench;
    std::optional<Classifier> m_classifier;
    CaseRecord m_record;
    Image m_image;
    int m_shown = 0; ///< counts cases, so that late answers are told apart
    int m_asked = 0; ///< the same for saliency
    QLabel* m_outcome;
    QLabel* m_reason;
    ImageView* m_view;
    QCheckBox* m_overlay;
    QSlider* m_opacity;
    QComboBox* m_class;
    QLabel* m_note;
    QWidget* m_controls;
    QWidget* m_bars;
    QGridLayout* m_barGrid;
    ReviewBar* m_review;
};

} // namespace vignette
