#pragma once

#include "core/classifier/classifier.h"
#include "core/imaging/gray_image.h"
#include "core/screening/case_store.h"
#include "core/screening/review_store.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QSlider;
class QSplitter;
class QToolButton;

namespace vignette {

class AttributesPanel;
class ColourBar;
class ImageView;
class PictureCache;
class ReviewBar;
class Workbench;

/// One case: its picture, what the classifier said of it and, on demand, where it looked and what a
/// DICOM file says of itself.
class CaseView : public QWidget
{
    Q_OBJECT

public:
    explicit CaseView(Workbench& bench, QWidget* parent = nullptr);

    void setClassifier(std::optional<Classifier> classifier); ///< clears the case
    void setClassColours(const QList<QColor>& colours);       ///< in the order of the classes
    void setCase(const CaseRecord& record, const Review& review);
    /// Where the case that is shown is the one of `key`.
    void setReview(const QString& key, const Review& review);
    /// Cases that are likely to come next; their pictures are read ahead.
    void prefetch(const std::vector<CaseRecord>& records);
    ReviewBar& reviewBar() { return *m_review; }
    ImageView& imageView() { return *m_view; }
    void clear();
    void toggleOverlay();
    bool hasOverlay() const;
    bool hasPicture() const { return !m_image.isNull(); }
    const GrayWindow& window() const { return m_window; } ///< of a grayscale picture
    /// Entries of the View menu: attributes, frames, window.
    const QList<QAction*>& viewActions() const { return m_actions; }

Q_SIGNALS:
    void failed(const QString& sentence);
    void reviewed(const CaseRecord& record, const Review& review);
    void frameRequested(int frame); ///< of the file that is shown; answered by setCase()

private:
    QWidget* makeOverlayRows();
    QWidget* makeFrameRow();
    QWidget* makeWindowRow();
    void makeActions();
    void showPicture(const Image& image);
    Review plainly(Review review) const;
    void showReview(const Review& review);
    void showVerdict(const Review& review); ///< of m_record, but for the picture
    void showProbabilities();
    QString setText() const; ///< which classes cannot be told apart, or that nothing is known of that
    void showFrames(int count);
    void requestFrame(int frame);
    void readGrayPicture();
    void setWindow(const GrayWindow& window);
    void dragWindow(QPointF parts);
    void readAttributes();
    void updateSaliency();

    Workbench& m_bench;
    PictureCache* m_pictures;
    std::optional<Classifier> m_classifier;
    QList<QColor> m_colours;
    CaseRecord m_record;
    Image m_image;
    std::optional<GrayImage> m_gray;
    GrayWindow m_window;
    bool m_attributesRead = false;
    int m_shown = 0; ///< counts cases, so that late answers are told apart
    int m_asked = 0; ///< the same for saliency
    QLabel* m_outcome;
    QLabel* m_said; ///< by the reviewer, where it decides
    QLabel* m_reason;
    ImageView* m_view;
    ColourBar* m_scale;
    AttributesPanel* m_attributes;
    QSplitter* m_split; ///< picture above, attributes below
    QCheckBox* m_overlay;
    QComboBox* m_class;
    QComboBox* m_style;
    QSlider* m_threshold;
    QLabel* m_thresholdText;
    QSlider* m_opacity;
    QCheckBox* m_sideBySide;
    QWidget* m_overlayOptions;
    QLabel* m_note;
    QWidget* m_controls;
    QSlider* m_frame;
    QLabel* m_frameText;
    QWidget* m_frames;
    QLabel* m_windowText;
    QWidget* m_windowRow;
    QWidget* m_bars;
    QGridLayout* m_barGrid;
    QLabel* m_set;
    ReviewBar* m_review;
    QAction* m_showAttributes;
    QAction* m_resetWindow;
    QAction* m_previousFrame;
    QAction* m_nextFrame;
    QList<QAction*> m_actions;
};

} // namespace vignette
