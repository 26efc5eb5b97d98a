#include "ui/image_stage/case_view.h"

#include "core/runtime/workbench.h"
#include "ui/common/qimage_of.h"
#include "ui/image_stage/attributes_panel.h"
#include "ui/image_stage/colour_bar.h"
#include "ui/image_stage/image_view.h"
#include "ui/image_stage/overlay_panel.h"
#include "ui/image_stage/picture_cache.h"
#include "ui/image_stage/similar_examples.h"
#include "ui/image_stage/stage_bar.h"
#include "ui/image_stage/verdict_panel.h"
#include "ui/review/review_bar.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vignette {

namespace {

QString withShortcut(const QString& tip, const QAction& action)
{
    return QStringLiteral("%1 (%2)").arg(tip, action.shortcut().toString(QKeySequence::NativeText));
}

} // namespace

CaseView::CaseView(Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_pictures(new PictureCache(bench, this)), m_verdict(new VerdictPanel),
      m_similar(new SimilarExamples(bench)), m_view(new ImageView), m_scale(new ColourBar),
      m_attributes(new AttributesPanel), m_split(new QSplitter), m_pictureSplit(new QSplitter(Qt::Vertical)),
      m_overlay(new OverlayPanel(*m_view, *m_scale)), m_review(new ReviewBar)
{
    makeActions();
    m_pictureSplit->addWidget(makeStage());
    m_pictureSplit->addWidget(m_attributes);
    m_pictureSplit->setChildrenCollapsible(false);
    m_pictureSplit->setStretchFactor(0, 1);
    m_pictureSplit->setSizes({300, 300});
    m_split->addWidget(m_pictureSplit);
    m_split->addWidget(makeSide());
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    arrange();

    connect(m_overlay, &OverlayPanel::changed, this, &CaseView::updateSaliency);
    connect(m_view, &ImageView::stepped, this, [this](int frames) { requestFrame(m_record.frame + frames); });
    connect(m_view, &ImageView::windowDragged, this, &CaseView::dragWindow);
    connect(m_view, &ImageView::menuRequested, this, [this](QPoint place) {
        if (!m_gray) // there a second click resets the window
            Q_EMIT menuRequested(place);
    });
    connect(m_view, &ImageView::windowReset, m_resetWindow, &QAction::trigger);
    connect(m_review, &ReviewBar::changed, this, [this](const Review& review) { Q_EMIT reviewed(m_record, review); });
    clear();
}

void CaseView::setClassifier(std::optional<Classifier> classifier)
{
    clear();
    m_pictures->clear();
    m_classifier = std::move(classifier);
    showClasses();
}

void CaseView::replaceClassifier(const Classifier& classifier)
{
    m_looking.cancel();
    m_view->clearSaliency();
    m_similar->clear();
    m_classifier = classifier;
    m_judgedAnew = true;
    showClasses();
}

void CaseView::showClasses()
{
    m_names.clear();
    if (m_classifier) {
        for (const ManifestClass& entry : m_classifier->manifest().classes)
            m_names += entry.name;
    }
    m_verdict->setClassifier(m_classifier);
    m_overlay->setClasses(m_names);
    m_review->setClasses(m_names);
}

void CaseView::setClassColours(const QList<QColor>& colours)
{
    m_verdict->setColours(colours);
}

void CaseView::setSimilar(const std::vector<std::pair<Example, QString>>& examples)
{
    m_similar->setExamples(examples);
}

void CaseView::setLesions(std::vector<CaseRecord> others)
{
    m_lesions = std::move(others);
    showRegion();
}

void CaseView::setReview(const QString& key, const Review& review)
{
    if (!m_record.path.isEmpty() && reviewKey(m_record) == key)
        showReview(review);
}

void CaseView::setCase(const CaseRecord& record, const Review& review)
{
    const bool sameFile = record.path == m_record.path;
    const bool judgedAnew = std::exchange(m_judgedAnew, false);
    // The verdict of the picture that is shown came, or another one: it stays as it was zoomed.
    if (sameFile && record.frame == m_record.frame &&
        (m_record.isWaiting() || judgedAnew || m_record.region != record.region) && record.prediction()) {
        if (m_record.region != record.region)
            m_view->clearSaliency(); // it is of the former region
        m_record = record;
        showVerdict(review);
        showRegion();
        if (!m_image.isNull()) {
            m_overlay->setAvailable(m_classifier.has_value());
            updateSaliency();
        }
        return;
    }
    // Hiding the slider would end a drag along the frames of a file.
    const int frames = sameFile ? m_frame->maximum() + 1 : 1;
    clear();
    m_record = record;
    showFrames(frames);
    showVerdict(review);
    if (std::holds_alternative<NoPicture>(record.state) && record.fileStatus() != FileStatus::Duplicate) {
        m_view->setMessage(tr("%1 holds no picture that can be shown.").arg(QFileInfo(record.path).fileName()));
        return;
    }
    m_view->setMessage(tr("Reading the picture…"));
    m_pictures->get(record, [this](const Result<Image>& image) {
        if (image)
            showPicture(*image);
        else if (image.error().code == ErrorCode::NotFound) // of an index it may be years
            m_view->setMessage(tr("The picture is not there any more: it was moved, renamed or deleted since it was "
                                  "read. Its verdict is that of then.") +
                               QLatin1Char('\n') + QDir::toNativeSeparators(m_record.path));
        else
            m_view->setMessage(image.error().message);
    });
}

void CaseView::showVerdict(const Review& review)
{
    const Prediction* prediction = m_record.prediction();
    const bool namesOne = prediction && namedClasses(*prediction).size() == 1;
    m_review->setReviewable(prediction, namesOne ? m_names.value(prediction->label) : QString());
    showReview(review);
    m_verdict->setCase(m_record);
    if (const int top = topClass(m_record); top >= 0)
        m_overlay->setClass(top);
}

void CaseView::showReview(const Review& review)
{
    m_review->setReview(review);
    m_verdict->setReview(review);
}

void CaseView::prefetch(const std::vector<CaseRecord>& records)
{
    m_pictures->prefetch(records);
}

void CaseView::clear()
{
    // First: a note that is being written still belongs to the case that is left.
    m_review->setReviewable(false);
    m_readingGray.cancel();
    m_readingAttributes.cancel();
    m_looking.cancel();
    m_proposing.cancel();
    m_regionTool->setChecked(false);
    m_addLesion->setChecked(false);
    m_ruler->setChecked(false);
    m_record = {};
    m_lesions.clear();
    m_image = {};
    m_gray.reset();
    m_pictures->drop();
    m_view->setPicture({});
    m_view->setMessage(tr("Select a case to see its picture here."));
    m_verdict->clear();
    m_similar->clear();
    m_overlay->setAvailable(false);
    m_windowRow->hide();
    m_resetWindow->setEnabled(false);
    m_showAttributes->setEnabled(false);
    showRegion();
    showSpacing();
    m_attributes->hide();
    showFrames(1);
}

void CaseView::toggleOverlay()
{
    m_looked->trigger();
}

void CaseView::showPicture(const Image& image)
{
    m_image = image;
    m_view->setPicture(qimageOf(image));
    m_view->setAccessibleDescription(QFileInfo(image.provenance.path).fileName());
    m_overlay->setAvailable(m_classifier && m_record.prediction());
    showRegion();
    showSpacing();
    showFrames(image.provenance.frameCount);
    m_showAttributes->setEnabled(image.provenance.format == QLatin1String("DICOM"));
    if (image.provenance.grayscale)
        readGrayPicture();
    readAttributes();
    updateSaliency();
}

/// The part of the picture that is judged, and what can be done about it.
void CaseView::showRegion()
{
    const bool canMark = m_record.prediction() && m_classifier && !m_image.isNull();
    m_regionTool->setEnabled(canMark);
    m_proposeRegion->setEnabled(canMark);
    m_addLesion->setEnabled(canMark && m_record.region);
    m_wholePicture->setEnabled(canMark && m_record.region);
    const bool isFurther = m_record.lesion > 1;
    m_wholePicture->setText(isFurther ? tr("Take this lesion away") : tr("Whole picture"));
    m_wholePicture->setToolTip(withShortcut(
        isFurther ? tr("Not a lesion: its case goes") : tr("Judge the whole picture again"), *m_wholePicture));
    const auto shown = [this](const Region& region) {
        const Region inside = regionIn(m_image, region);
        return QRectF(inside.x, inside.y, inside.width, inside.height);
    };
    std::vector<QRectF> others;
    for (const CaseRecord& lesion : m_lesions) {
        if (canMark && lesion.region)
            others.push_back(shown(*lesion.region));
    }
    m_view->setOtherRegions(others);
    m_view->setRegion(canMark && m_record.region ? std::optional(shown(*m_record.region)) : std::nullopt);
}

/// Distances are measured where the file says how large a pixel is.
void CaseView::showSpacing()
{
    const auto& spacing = m_image.provenance.spacing;
    m_ruler->setEnabled(!m_image.isNull() && spacing.has_value());
    m_ruler->setToolTip(m_image.isNull() || spacing ? withShortcut(tr("Measure a distance"), *m_ruler)
                                                    : tr("This picture does not say how large its pixels are."));
    if (!m_ruler->isEnabled())
        return m_view->setSpacing({});
    m_view->setSpacing(PixelSpacing{spacing->across * m_image.provenance.sourceWidth / m_image.width,
                                    spacing->down * m_image.provenance.sourceHeight / m_image.height});
}

/// `region`: in pixels of the picture as it is shown.
void CaseView::takeRegion(const QRectF& region)
{
    const bool isFurther = m_addLesion->isChecked();
    m_regionTool->setChecked(false);
    m_addLesion->setChecked(false);
    if (!m_record.prediction() || m_image.isNull())
        return;
    const QRect box = region.toRect();
    const Region inside = clamped({box.x(), box.y(), box.width(), box.height()}, m_image.width, m_image.height);
    if (isFurther)
        Q_EMIT lesionDrawn(m_record, regionOfWhole(m_image, inside));
    else
        Q_EMIT regionChosen(m_record, regionOfWhole(m_image, inside));
}

void CaseView::proposeRegion()
{
    m_proposing.start(
        m_bench.proposeRegion(*m_classifier, m_image),
        [this](const Region& region) { takeRegion(QRectF(region.x, region.y, region.width, region.height)); },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void CaseView::showFrames(int count)
{
    const QSignalBlocker quiet(m_frame);
    m_frame->setRange(0, count - 1);
    m_frame->setValue(m_record.frame);
    m_frameText->setText(tr("Frame %1 of %2").arg(m_record.frame + 1).arg(count));
    m_frames->setVisible(count > 1);
    m_previousFrame->setEnabled(m_record.frame > 0);
    m_nextFrame->setEnabled(m_record.frame + 1 < count);
}

void CaseView::requestFrame(int frame)
{
    if (frame < 0 || frame > m_frame->maximum() || frame == m_record.frame)
        return;
    Q_EMIT frameRequested(frame);
    // A screening under way may not have come to it yet.
    const QSignalBlocker quiet(m_frame);
    m_frame->setValue(m_record.frame);
}

void CaseView::readGrayPicture()
{
    // Where it cannot be read the picture is there all the same; only its window cannot be moved.
    m_readingGray.start(m_bench.readGrayPicture(m_record.path, PictureCache::options(m_record)),
                        [this](const GrayImage& gray) {
                            if (gray.width != m_image.width || gray.height != m_image.height)
                                return;
                            m_gray = gray;
                            m_windowRow->show();
                            m_resetWindow->setEnabled(true);
                            setWindow(m_gray->window);
                        });
}

void CaseView::setWindow(const GrayWindow& window)
{
    m_window = window;
    const QLocale locale;
    m_windowText->setText(
        tr("Window %1, level %2").arg(locale.toString(window.width, 'f', 0), locale.toString(window.center, 'f', 0)));
}

void CaseView::dragWindow(QPointF parts)
{
    if (!m_gray)
        return;
    // All values once across the widget.
    const double range = std::max(1.0, double(m_gray->maximum) - double(m_gray->minimum));
    GrayWindow window = m_window;
    window.width = std::clamp(window.width + parts.x() * range, 1.0, 4 * range);
    window.center = std::clamp(window.center + parts.y() * range, m_gray->minimum - range, m_gray->maximum + range);
    setWindow(window);
    const auto bright = applyWindow(*m_gray, window);
    m_view->replacePicture(
        QImage(bright.data(), m_gray->width, m_gray->height, m_gray->width, QImage::Format_Grayscale8).copy());
}

void CaseView::readAttributes()
{
    const bool wanted = m_showAttributes->isEnabled() && m_showAttributes->isChecked();
    m_attributes->setVisible(wanted);
    const RequestState asked = m_readingAttributes.state();
    if (!wanted || (asked != RequestState::Idle && asked != RequestState::Cancelled))
        return;
    m_readingAttributes.start(
        m_bench.readAttributes(m_record.path),
        [this](const std::vector<DicomAttribute>& attributes) { m_attributes->setAttributes(attributes); },
        [this](const Error& error) { m_attributes->setMessage(error.message); });
}

void CaseView::updateSaliency()
{
    if (!m_overlay->isShown() || m_image.isNull() || m_overlay->currentClass() < 0 || m_view->hasSaliency())
        return;
    m_looking.start(
        m_bench.saliency(*m_classifier, m_image, m_record.region, m_overlay->currentClass()),
        [this](const SaliencyMap& map) { m_view->setSaliency(map); },
        [this](const Error& error) { Q_EMIT failed(error); });
}

} // namespace vignette
