#pragma once

#include "core/classifier/classifier.h"
#include "core/imaging/dicom_attributes.h"
#include "core/imaging/gray_image.h"
#include "core/screening/case_store.h"
#include "core/screening/review_store.h"
#include "ui/common/latest_request.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QLabel;
class QSlider;
class QSplitter;
class QVBoxLayout;

namespace vignette {

class AttributesPanel;
class ColourBar;
class ImageView;
class OverlayPanel;
class PictureCache;
class ReviewBar;
class SimilarExamples;
class VerdictPanel;
class Workbench;

/// One case: its picture on a dark stage, and beside it, or below where the room is narrow, what the classifier said of
/// it and the reviewer's word; on demand where the network looked and what a DICOM file says of itself.
class CaseView : public QWidget
{
    Q_OBJECT

public:
    explicit CaseView(Workbench& bench, QWidget* parent = nullptr);

    void setClassifier(std::optional<Classifier> classifier); ///< clears the case
    /// In the place of another: the case that is shown stays, until setCase() gives what this one says of it.
    void replaceClassifier(const Classifier& classifier);
    void setClassColours(const QList<QColor>& colours); ///< in the order of the classes
    void setCase(const CaseRecord& record, const Review& review);
    /// Of the case that is shown, with the names of their classes.
    void setSimilar(const std::vector<std::pair<Example, QString>>& examples);
    /// Other lesions of the picture that is shown.
    void setLesions(std::vector<CaseRecord> others);
    /// Where the case that is shown is the one of `key`.
    void setReview(const QString& key, const Review& review);
    /// Cases that are likely to come next; their pictures are read ahead.
    void prefetch(const std::vector<CaseRecord>& records);
    ReviewBar& reviewBar() { return *m_review; }
    ImageView& imageView() { return *m_view; }
    void clear();
    void toggleOverlay();
    void setQuestions(QWidget* bar); ///< above the verdict
    /// With the words below the picture: it goes there by itself where the room is narrow.
    QSize minimumSizeHint() const override { return {280, 400}; }
    QAction* lookedAction() const { return m_looked; }
    const GrayWindow& window() const { return m_window; } ///< of a grayscale picture
    /// Entries of the View menu: overlay, zoom, frames, window, attributes.
    const QList<QAction*>& viewActions() const { return m_actions; }

Q_SIGNALS:
    void failed(const vignette::Error& error);
    void reviewed(const CaseRecord& record, const Review& review);
    /// In pixels of the upright picture; none: all of it. Answered by setCase().
    void regionChosen(const CaseRecord& record, const std::optional<vignette::Region>& region);
    /// One more lesion of the picture, the same; answered by setCase() of the new case.
    void lesionDrawn(const CaseRecord& record, const vignette::Region& region);
    void lesionChosen(const CaseRecord& other); ///< one of setLesions(); answered by setCase()
    void menuRequested(QPoint place);           ///< of what can be done with the case
    void frameRequested(int frame);             ///< of the file that is shown; answered by setCase()

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeStage();
    QWidget* makeSide();
    void arrange();
    QWidget* makeFrameRow();
    QWidget* makeWindowRow();
    void makeActions();
    void showClasses();
    void showPicture(const Image& image);
    void showReview(const Review& review);
    void showVerdict(const Review& review); ///< of m_record, but for the picture
    void showFrames(int count);
    void showRegion();
    void showSpacing();
    void takeRegion(const QRectF& region);
    void proposeRegion();
    void requestFrame(int frame);
    void readGrayPicture();
    void setWindow(const GrayWindow& window);
    void dragWindow(QPointF parts);
    void readAttributes();
    void updateSaliency();

    Workbench& m_bench;
    PictureCache* m_pictures;
    std::optional<Classifier> m_classifier;
    QStringList m_names; ///< of its classes
    CaseRecord m_record;
    std::vector<CaseRecord> m_lesions; ///< others of its picture
    bool m_judgedAnew = false;         ///< what is shown of it is of the former classifier
    Image m_image;
    std::optional<GrayImage> m_gray;
    GrayWindow m_window;
    LatestRequest<GrayImage> m_readingGray;
    LatestRequest<std::vector<DicomAttribute>> m_readingAttributes;
    LatestRequest<SaliencyMap> m_looking; ///< for where the network looked
    LatestRequest<Region> m_proposing;
    VerdictPanel* m_verdict;
    SimilarExamples* m_similar;
    ImageView* m_view;
    ColourBar* m_scale;
    AttributesPanel* m_attributes;
    QSplitter* m_split;        ///< picture and words
    QSplitter* m_pictureSplit; ///< picture above, attributes below
    QVBoxLayout* m_said;
    std::optional<Qt::Orientation> m_arranged;
    OverlayPanel* m_overlay;
    QSlider* m_frame;
    QLabel* m_frameText;
    QWidget* m_frames;
    QLabel* m_windowText;
    QWidget* m_windowRow;
    ReviewBar* m_review;
    QAction* m_looked;
    QAction* m_sideBySide;
    QAction* m_zoomIn;
    QAction* m_zoomOut;
    QAction* m_fit;
    QAction* m_actualSize;
    QAction* m_regionTool;
    QAction* m_addLesion;
    QAction* m_ruler;
    QAction* m_proposeRegion;
    QAction* m_wholePicture;
    QAction* m_showAttributes;
    QAction* m_resetWindow;
    QAction* m_previousFrame;
    QAction* m_nextFrame;
    QList<QAction*> m_actions;
};

} // namespace vignette
