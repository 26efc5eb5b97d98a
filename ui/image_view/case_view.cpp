#include "ui/image_view/case_view.h"

#include "core/runtime/workbench.h"
#include "ui/case_browser/case_model.h"
#include "ui/image_view/image_view.h"
#include "ui/image_view/qimage_of.h"
#include "ui/jobs/watch.h"
#include "ui/review/review_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace vignette {

namespace {

constexpr int displaySide = 1024; ///< large JPEG files are decoded no larger than needed for it

} // namespace

CaseView::CaseView(Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_outcome(new QLabel), m_reason(new QLabel),
      m_view(new ImageView), m_overlay(new QCheckBox(tr("Where it looked (S)"))),
      m_opacity(new QSlider(Qt::Horizontal)), m_class(new QComboBox), m_note(new QLabel),
      m_controls(new QWidget), m_bars(new QWidget), m_barGrid(new QGridLayout),
      m_review(new ReviewBar)
{
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.2);
    heading.setBold(true);
    m_outcome->setFont(heading);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);

    m_overlay->setAccessibleName(tr("Show where the network looked"));
    m_opacity->setRange(0, 100);
    m_opacity->setValue(60);
    m_opacity->setAccessibleName(tr("Opacity of the overlay"));
    m_opacity->setToolTip(tr("Opacity of the overlay"));
    m_class->setAccessibleName(tr("Class that the overlay speaks for"));
    m_class->setToolTip(tr("Class that the overlay speaks for"));
    m_class->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_class->setMinimumContentsLength(12);
    m_note->setText(
        tr("Bright colours: where the network looked. This is no evidence of disease."));
    m_note->setWordWrap(true);
    m_note->hide();

    auto* controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->addWidget(m_overlay);
    controls->addWidget(m_class, 3);
    controls->addWidget(m_opacity, 1);
    m_barGrid->setContentsMargins(0, 0, 0, 0);
    m_barGrid->setColumnStretch(1, 1);
    m_bars->setLayout(m_barGrid);

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_outcome);
    column->addWidget(m_reason);
    column->addWidget(m_bars);
    column->addWidget(m_view, 1);
    column->addWidget(m_controls);
    column->addWidget(m_note);
    column->addWidget(m_review);

    connect(m_overlay, &QCheckBox::toggled, this, &CaseView::updateSaliency);
    connect(m_class, &QComboBox::currentIndexChanged, this, [this] {
        m_view->clearSaliency();
        updateSaliency();
    });
    connect(m_opacity, &QSlider::valueChanged, this,
            [this](int value) { m_view->setOpacity(value / 100.0); });
    connect(m_review, &ReviewBar::changed, this,
            [this](const Review& review) { Q_EMIT reviewed(m_record, review); });
    clear();
}

void CaseView::setClassifier(std::optional<Classifier> classifier)
{
    clear();
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

void CaseView::setReview(const QString& key, const Review& review)
{
    if (!m_record.path.isEmpty() && reviewKey(m_record) == key)
        m_review->setReview(review);
}

void CaseView::setCase(const CaseRecord& record, const Review& review)
{
    clear();
    m_record = record;
    m_review->setReviewable(!record.probabilities.empty());
    m_review->setReview(review);
    const int top = topClass(record);
    const bool named = record.outcome == outcomeKey(Outcome::Accepted) && top >= 0;
    m_outcome->setText(named ? tr("%1: %2").arg(outcomeText(record.outcome), m_class->itemText(top))
                             : outcomeText(record.outcome));
    m_outcome->setVisible(true);
    m_reason->setText(record.reason);
    m_reason->setVisible(!record.reason.isEmpty());
    showProbabilities();
    if (top < 0 && record.outcome != fileStatusKey(FileStatus::Duplicate)) {
        m_view->setMessage(
            tr("%1 holds no picture that can be shown.").arg(QFileInfo(record.path).fileName()));
        return;
    }
    if (top >= 0) {
        const QSignalBlocker quiet(m_class);
        m_class->setCurrentIndex(top);
    }
    m_view->setMessage(tr("Reading the picture…"));
    ReadOptions options;
    options.frame = record.frame;
    options.atLeast = displaySide;
    watch(this, m_bench.readPicture(record.path, options),
          [this, shown = m_shown](const QFuture<Result<Image>>& future) {
              if (shown != m_shown || future.resultCount() == 0)
                  return;
              const auto image = future.result();
              if (image)
                  showPicture(*image);
              else
                  m_view->setMessage(image.error().message);
          });
}

void CaseView::clear()
{
    // First: a note that is being written still belongs to the case that is left.
    m_review->setReviewable(false);
    ++m_shown;
    ++m_asked;
    m_record = {};
    m_image = {};
    m_view->setPicture({});
    m_view->setMessage(tr("Select a case to see its picture here."));
    m_outcome->hide();
    m_reason->hide();
    m_bars->hide();
    m_controls->setEnabled(false);
    m_note->hide();
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
    m_controls->setEnabled(m_classifier && !m_record.probabilities.empty());
    updateSaliency();
}

void CaseView::showProbabilities()
{
    while (QLayoutItem* item = m_barGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int count = std::min(int(m_record.probabilities.size()), m_class->count());
    for (int i = 0; i < count; ++i) {
        const double probability = m_record.probabilities[size_t(i)];
        auto* name = new QLabel(m_class->itemText(i));
        name->setTextFormat(Qt::PlainText);
        auto* bar = new QProgressBar;
        bar->setRange(0, 1000);
        bar->setValue(qRound(1000 * probability));
        bar->setTextVisible(false);
        bar->setMaximumHeight(fontMetrics().height());
        bar->setAccessibleName(tr("Probability of %1").arg(m_class->itemText(i)));
        auto* value = new QLabel(tr("%1 %").arg(100 * probability, 0, 'f', 1));
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_barGrid->addWidget(name, i, 0);
        m_barGrid->addWidget(bar, i, 1);
        m_barGrid->addWidget(value, i, 2);
    }
    m_bars->setVisible(count > 0);
}

void CaseView::updateSaliency()
{
    const bool wanted = m_overlay->isChecked();
    m_view->setOverlayVisible(wanted);
    m_note->setVisible(wanted && m_controls->isEnabled());
    if (!wanted || !m_classifier || m_image.isNull() || m_class->currentIndex() < 0 ||
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
