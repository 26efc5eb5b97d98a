#include "ui/image_view/case_view.h"

#include "core/runtime/workbench.h"
#include "ui/case_browser/case_model.h"
#include "ui/image_view/attributes_panel.h"
#include "ui/image_view/colour_bar.h"
#include "ui/image_view/image_view.h"
#include "ui/image_view/picture_cache.h"
#include "ui/image_view/probability_bar.h"
#include "ui/image_view/qimage_of.h"
#include "ui/jobs/press_on_return.h"
#include "ui/jobs/watch.h"
#include "ui/review/review_bar.h"
#include "ui/task_editor/class_colour.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vignette {

CaseView::CaseView(Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_pictures(new PictureCache(bench, this)), m_outcome(new QLabel),
      m_said(new QLabel), m_reason(new QLabel), m_view(new ImageView), m_scale(new ColourBar),
      m_attributes(new AttributesPanel), m_split(new QSplitter(Qt::Vertical)),
      m_overlay(new QCheckBox(tr("Where it looked (S)"))), m_class(new QComboBox), m_note(new QLabel),
      m_controls(new QWidget), m_bars(new QWidget), m_barGrid(new QGridLayout), m_set(new QLabel),
      m_review(new ReviewBar)
{
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.2);
    heading.setBold(true);
    m_outcome->setFont(heading);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_said->setFont(heading);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);

    m_overlay->setAccessibleName(tr("Show where the network looked"));
    m_class->setAccessibleName(tr("Class that the overlay speaks for"));
    m_class->setToolTip(tr("Class that the overlay speaks for"));
    m_class->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_class->setMinimumContentsLength(12);
    m_note->setWordWrap(true);
    m_note->hide();

    auto* controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->addWidget(m_overlay);
    controls->addWidget(m_class, 1);
    m_barGrid->setContentsMargins(0, 0, 0, 0);
    m_barGrid->setColumnStretch(1, 1);
    m_bars->setLayout(m_barGrid);
    m_set->setWordWrap(true);
    m_set->setTextFormat(Qt::PlainText);
    makeActions();
    m_overlayOptions = makeOverlayRows();
    m_frames = makeFrameRow();
    m_windowRow = makeWindowRow();

    auto* picture = new QWidget;
    auto* pictureRow = new QHBoxLayout(picture);
    pictureRow->setContentsMargins(0, 0, 0, 0);
    pictureRow->addWidget(m_view, 1);
    pictureRow->addWidget(m_scale);
    m_split->addWidget(picture);
    m_split->addWidget(m_attributes);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({300, 300});

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_outcome);
    column->addWidget(m_said);
    column->addWidget(m_reason);
    column->addWidget(m_bars);
    column->addWidget(m_set);
    column->addWidget(m_split, 1);
    column->addWidget(m_frames);
    column->addWidget(m_windowRow);
    column->addWidget(m_controls);
    column->addWidget(m_overlayOptions);
    column->addWidget(m_note);
    column->addWidget(m_review);

    connect(m_overlay, &QCheckBox::toggled, this, &CaseView::updateSaliency);
    connect(m_class, &QComboBox::currentIndexChanged, this, [this] {
        m_view->clearSaliency();
        updateSaliency();
    });
    connect(m_view, &ImageView::stepped, this, [this](int frames) { requestFrame(m_record.frame + frames); });
    connect(m_view, &ImageView::windowDragged, this, &CaseView::dragWindow);
    connect(m_view, &ImageView::windowReset, m_resetWindow, &QAction::trigger);
    connect(m_review, &ReviewBar::changed, this,
            [this](const Review& review) { Q_EMIT reviewed(m_record, plainly(review)); });
    clear();
}

QWidget* CaseView::makeOverlayRows()
{
    m_style = new QComboBox;
    m_style->addItem(tr("Colours"), int(ImageView::Style::Heat));
    m_style->addItem(tr("Contour"), int(ImageView::Style::Contour));
    m_style->setAccessibleName(tr("Style of the overlay"));
    m_style->setToolTip(tr("Colours cover the lesion; a contour leaves its own colours visible"));
    const auto slider = [](const QString& name, int value) {
        auto* made = new QSlider(Qt::Horizontal);
        made->setRange(0, 100);
        made->setValue(value);
        made->setAccessibleName(name);
        made->setToolTip(name);
        return made;
    };
    m_threshold = slider(tr("Threshold: what is below is not shown"), 30);
    m_thresholdText = new QLabel;
    m_opacity = slider(tr("Opacity of the overlay"), 60);
    m_sideBySide = new QCheckBox(tr("Side by side"));
    m_sideBySide->setAccessibleName(tr("Picture and overlay side by side"));

    auto* opacityText = new QLabel(tr("Opacity"));
    const auto showStyle = [this, opacityText] {
        const auto style = ImageView::Style(m_style->currentData().toInt());
        const bool coloured = style == ImageView::Style::Heat;
        m_view->setStyle(style);
        m_opacity->setVisible(coloured);
        opacityText->setVisible(coloured);
        m_note->setText(coloured ? tr("Bright colours: where the network looked. This is no evidence of disease.")
                                 : tr("Inside the line: where the network looked. This is no evidence of disease."));
    };
    connect(m_style, &QComboBox::currentIndexChanged, this, showStyle);
    showStyle();
    const auto showThreshold = [this](int value) {
        m_view->setThreshold(value / 100.0);
        m_scale->setThreshold(value / 100.0);
        m_thresholdText->setText(tr("Threshold %1").arg(QLocale().toString(value / 100.0, 'f', 2)));
    };
    connect(m_threshold, &QSlider::valueChanged, this, showThreshold);
    connect(m_opacity, &QSlider::valueChanged, this, [this](int value) { m_view->setOpacity(value / 100.0); });
    connect(m_sideBySide, &QCheckBox::toggled, m_view, &ImageView::setSideBySide);
    showThreshold(m_threshold->value());
    m_view->setOpacity(m_opacity->value() / 100.0);

    auto* rows = new QWidget;
    auto* grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_style, 0, 0);
    grid->addWidget(m_thresholdText, 0, 1);
    grid->addWidget(m_threshold, 0, 2);
    grid->addWidget(m_sideBySide, 1, 0);
    grid->addWidget(opacityText, 1, 1);
    grid->addWidget(m_opacity, 1, 2);
    grid->setColumnStretch(2, 1);
    return rows;
}

QWidget* CaseView::makeFrameRow()
{
    m_frame = new QSlider(Qt::Horizontal);
    m_frame->setAccessibleName(tr("Frame of the file"));
    m_frame->setToolTip(tr("Frame of the file: [ and ]"));
    m_frame->setPageStep(1);
    m_frameText = new QLabel;
    connect(m_frame, &QSlider::valueChanged, this, &CaseView::requestFrame);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_frameText);
    line->addWidget(m_frame, 1);
    return row;
}

QWidget* CaseView::makeWindowRow()
{
    m_windowText = new QLabel;
    m_windowText->setToolTip(tr("Drag with the right button, or Shift with the arrow keys on the "
                                "picture. What the network saw is the picture as it was read."));
    auto* reset = new QToolButton;
    reset->setDefaultAction(m_resetWindow);
    reset->setFocusPolicy(Qt::TabFocus);
    reset->installEventFilter(new PressOnReturn(reset));
    reset->setAccessibleName(m_resetWindow->toolTip());
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_windowText, 1);
    line->addWidget(reset);
    return row;
}

void CaseView::makeActions()
{
    const auto add = [this](const QString& text, const QKeySequence& key) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        m_actions += action;
        return action;
    };
    m_previousFrame = add(tr("P&revious frame"), Qt::Key_BracketLeft);
    m_nextFrame = add(tr("&Next frame"), Qt::Key_BracketRight);
    m_resetWindow = add(tr("Reset &window"), Qt::Key_W);
    m_resetWindow->setToolTip(tr("Show the picture as it was read (W)"));
    m_showAttributes = add(tr("&DICOM attributes"), Qt::Key_D);
    m_showAttributes->setCheckable(true);
    connect(m_previousFrame, &QAction::triggered, this, [this] { requestFrame(m_record.frame - 1); });
    connect(m_nextFrame, &QAction::triggered, this, [this] { requestFrame(m_record.frame + 1); });
    connect(m_resetWindow, &QAction::triggered, this, [this] {
        if (!m_gray)
            return;
        setWindow(m_gray->window);
        m_view->replacePicture(qimageOf(m_image));
    });
    connect(m_showAttributes, &QAction::toggled, this, &CaseView::readAttributes);
}

void CaseView::setClassifier(std::optional<Classifier> classifier)
{
    clear();
    m_pictures->clear();
    m_classifier = std::move(classifier);
    QStringList names;
    const QSignalBlocker quiet(m_class);
    m_class->clear();
    if (m_classifier) {
        for (const ManifestClass& entry : m_classifier->manifest().classes)
            names += entry.name;
    }
    m_class->addItems(names);
    m_review->setClasses(names);
}

void CaseView::setClassColours(const QList<QColor>& colours)
{
    m_colours = colours;
    if (m_record.prediction())
        showProbabilities();
}

void CaseView::setReview(const QString& key, const Review& review)
{
    if (!m_record.path.isEmpty() && reviewKey(m_record) == key)
        showReview(review);
}

void CaseView::setCase(const CaseRecord& record, const Review& review)
{
    const bool sameFile = record.path == m_record.path;
    // The verdict of the picture that is shown came: it stays as it was zoomed.
    if (sameFile && record.frame == m_record.frame && m_record.isWaiting() && record.prediction()) {
        m_record = record;
        showVerdict(review);
        if (!m_image.isNull()) {
            m_controls->setEnabled(m_classifier.has_value());
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
        else
            m_view->setMessage(image.error().message);
    });
}

void CaseView::showVerdict(const Review& review)
{
    m_review->setReviewable(m_record.prediction() != nullptr);
    showReview(review);
    const int top = topClass(m_record);
    const bool named = m_record.is(Outcome::Likely);
    m_outcome->setText(named ? tr("%1: %2").arg(outcomeText(m_record), m_class->itemText(top)) : outcomeText(m_record));
    m_outcome->setVisible(true);
    m_reason->setText(m_record.reason);
    m_reason->setVisible(!m_record.reason.isEmpty());
    showProbabilities();
    if (top >= 0) {
        const QSignalBlocker quiet(m_class);
        m_class->setCurrentIndex(top);
    }
}

void CaseView::showReview(const Review& review)
{
    m_review->setReview(review);
    m_said->setText(tr("You: %1").arg(decisionText(review)));
    m_said->setVisible(review.decision != Review::Decision::None);
}

/// To overrule with what the program says is to accept it.
Review CaseView::plainly(Review review) const
{
    const int top = topClass(m_record);
    const bool isLikely = m_record.is(Outcome::Likely);
    const bool isNone = m_record.is(Outcome::NoneOfThese);
    const bool same = (isLikely && review.label == m_class->itemText(top)) || (isNone && review.label.isEmpty());
    if (review.decision == Review::Decision::Overruled && same) {
        review.decision = Review::Decision::Accepted;
        review.label.clear();
    }
    return review;
}

void CaseView::prefetch(const std::vector<CaseRecord>& records)
{
    m_pictures->prefetch(records);
}

void CaseView::clear()
{
    // First: a note that is being written still belongs to the case that is left.
    m_review->setReviewable(false);
    ++m_shown;
    ++m_asked;
    m_record = {};
    m_image = {};
    m_gray.reset();
    m_attributesRead = false;
    m_pictures->drop();
    m_view->setPicture({});
    m_view->setMessage(tr("Select a case to see its picture here."));
    m_outcome->hide();
    m_said->hide();
    m_reason->hide();
    m_bars->hide();
    m_set->hide();
    m_controls->setEnabled(false);
    m_scale->hide();
    m_overlayOptions->hide();
    m_note->hide();
    m_windowRow->hide();
    m_resetWindow->setEnabled(false);
    m_showAttributes->setEnabled(false);
    m_attributes->hide();
    showFrames(1);
}

void CaseView::toggleOverlay()
{
    if (m_controls->isEnabled())
        m_overlay->toggle();
}

bool CaseView::hasOverlay() const
{
    return m_overlay->isChecked() && m_view->hasSaliency();
}

void CaseView::showPicture(const Image& image)
{
    m_image = image;
    m_view->setPicture(qimageOf(image));
    m_view->setAccessibleDescription(QFileInfo(image.provenance.path).fileName());
    m_controls->setEnabled(m_classifier && m_record.prediction());
    showFrames(image.provenance.frameCount);
    m_showAttributes->setEnabled(image.provenance.format == QLatin1String("DICOM"));
    if (image.provenance.grayscale)
        readGrayPicture();
    readAttributes();
    updateSaliency();
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
    watch(this, m_bench.readGrayPicture(m_record.path, PictureCache::options(m_record)),
          [this, shown = m_shown](const QFuture<Result<GrayImage>>& future) {
              if (shown != m_shown || future.resultCount() == 0)
                  return;
              const auto gray = future.result();
              if (!gray || gray->width != m_image.width || gray->height != m_image.height)
                  return; // the picture is there; only its window cannot be moved
              m_gray = *gray;
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
    if (!wanted || m_attributesRead)
        return;
    m_attributesRead = true;
    watch(this, m_bench.readAttributes(m_record.path),
          [this, shown = m_shown](const QFuture<Result<std::vector<DicomAttribute>>>& future) {
              if (shown != m_shown || future.resultCount() == 0)
                  return;
              const auto attributes = future.result();
              if (attributes)
                  m_attributes->setAttributes(*attributes);
              else
                  m_attributes->setMessage(attributes.error().message);
          });
}

void CaseView::showProbabilities()
{
    while (QLayoutItem* item = m_barGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Prediction none;
    const Prediction& prediction = m_record.prediction() ? *m_record.prediction() : none;
    const int count = std::min(int(prediction.probabilities.size()), m_class->count());
    // Of what is none of the classes no class is likely, whatever its share among them.
    const bool isNone = m_record.is(Outcome::NoneOfThese);
    if (isNone)
        m_barGrid->addWidget(new QLabel(tr("If it had to be one of these:")), 0, 0, 1, 3);
    for (int i = 0; i < count; ++i) {
        const double probability = prediction.probabilities[size_t(i)];
        auto* name = new QLabel(m_class->itemText(i));
        name->setTextFormat(Qt::PlainText);
        auto* bar = new ProbabilityBar(probability, m_colours.value(i, classColor(i)));
        bar->setAccessibleName(tr("Probability of %1").arg(m_class->itemText(i)));
        auto* value = new QLabel(tr("%1 %").arg(QLocale().toString(100 * probability, 'f', 1)));
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        bar->setEnabled(!isNone);
        m_barGrid->addWidget(name, i + 1, 0);
        m_barGrid->addWidget(bar, i + 1, 1);
        m_barGrid->addWidget(value, i + 1, 2);
    }
    m_bars->setVisible(count > 0);
    m_set->setText(setText());
    m_set->setVisible(!m_set->text().isEmpty());
}

QString CaseView::setText() const
{
    if (!m_classifier || !m_record.prediction())
        return {};
    const double coverage = m_classifier->network().calibration.sets.coverage;
    if (coverage <= 0)
        return tr("Too few examples for a guarantee of what can be told apart");
    const std::vector<int>& set = m_record.prediction()->set;
    if (set.size() < 2)
        return {};
    QStringList names;
    for (const int index : set)
        names += m_class->itemText(index);
    return tr("Cannot be told apart with %1 % coverage: %2")
        .arg(QLocale().toString(100 * coverage, 'f', 0), names.join(QStringLiteral(", ")));
}

void CaseView::updateSaliency()
{
    const bool wanted = m_overlay->isChecked();
    m_view->setOverlayVisible(wanted);
    const bool shown = wanted && m_controls->isEnabled();
    m_note->setVisible(shown);
    m_overlayOptions->setVisible(shown);
    m_scale->setVisible(shown);
    if (!wanted || !m_classifier || m_image.isNull() || !m_record.prediction() || m_class->currentIndex() < 0 ||
        m_view->hasSaliency())
        return;
    const int asked = ++m_asked;
    watch(this, m_bench.saliency(*m_classifier, m_image, m_class->currentIndex()),
          [this, asked](const QFuture<Result<SaliencyMap>>& future) {
              if (asked != m_asked || future.resultCount() == 0)
                  return;
              const auto map = future.result();
              if (map)
                  m_view->setSaliency(*map);
              else
                  Q_EMIT failed(map.error().message);
          });
}

} // namespace vignette
