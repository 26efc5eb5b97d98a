#include "ui/image_stage/case_view.h"

#include "ui/common/qimage_of.h"
#include "ui/common/scrolled.h"
#include "ui/image_stage/attributes_panel.h"
#include "ui/image_stage/colour_bar.h"
#include "ui/image_stage/image_view.h"
#include "ui/image_stage/overlay_panel.h"
#include "ui/image_stage/similar_examples.h"
#include "ui/image_stage/stage_bar.h"
#include "ui/image_stage/verdict_panel.h"
#include "ui/review/review_bar.h"

#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QSlider>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

/// Where the parts of the view stand, and what can be done with them.
namespace vignette {

/// The picture with its tools above, and below it what moves through frames and grey values.
QWidget* CaseView::makeStage()
{
    m_frames = makeFrameRow();
    m_windowRow = makeWindowRow();
    auto* bar = new StageBar;
    bar->add(m_fit, QStringLiteral("fit"));
    bar->add(m_actualSize, QStringLiteral("actual"));
    bar->add(m_zoomIn, QStringLiteral("zoom-in"));
    bar->add(m_zoomOut, QStringLiteral("zoom-out"));
    bar->addGap();
    bar->add(m_looked, QStringLiteral("looked"));
    bar->add(m_sideBySide, QStringLiteral("side"));
    bar->addGap();
    bar->add(m_regionTool, QStringLiteral("region"));
    bar->add(m_addLesion, QStringLiteral("region-add"));
    bar->add(m_proposeRegion, QStringLiteral("find"));
    bar->add(m_wholePicture, QStringLiteral("whole"));
    bar->addGap();
    bar->add(m_ruler, QStringLiteral("ruler"));
    bar->add(m_resetWindow, QStringLiteral("window"));
    bar->add(m_showAttributes, QStringLiteral("info"));
    bar->addStretch();
    auto* picture = new QHBoxLayout;
    picture->addWidget(m_view, 1);
    picture->addWidget(m_scale, 0, Qt::AlignBottom);
    auto* stage = new QWidget;
    darken(stage);
    auto* column = new QVBoxLayout(stage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addLayout(picture, 1);
    column->addWidget(m_frames);
    column->addWidget(m_windowRow);
    return stage;
}

/// What the classifier says, and what the reviewer says to it.
QWidget* CaseView::makeSide()
{
    auto* content = new QWidget;
    m_said = new QVBoxLayout(content);
    m_said->setContentsMargins(12, 8, 12, 8);
    m_said->setSpacing(12);
    m_said->addWidget(m_verdict);
    m_said->addWidget(m_similar);
    m_said->addWidget(m_overlay);
    m_said->addStretch(1);
    QScrollArea* scroll = scrolled(content); // many classes need more room than there is
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Verdict"));
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 8);
    column->addWidget(scroll, 1);
    auto* review = new QVBoxLayout;
    review->setContentsMargins(12, 0, 12, 0);
    review->addWidget(m_review);
    column->addLayout(review);
    return side;
}

void CaseView::setQuestions(QWidget* bar)
{
    m_said->insertWidget(0, bar);
}

/// Side by side where there is room, else the words below the picture.
void CaseView::arrange()
{
    constexpr int sideWidth = 340;
    const bool wide = width() >= 2 * sideWidth;
    const auto orientation = wide ? Qt::Horizontal : Qt::Vertical;
    if (m_arranged == orientation)
        return;
    m_arranged = orientation;
    m_split->setOrientation(orientation);
    if (wide)
        m_split->setSizes({std::max(width() - sideWidth, sideWidth), sideWidth});
    else
        m_split->setSizes({height() * 55 / 100, height() * 45 / 100});
}

void CaseView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
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
    line->setContentsMargins(8, 4, 8, 4);
    line->addWidget(m_frameText);
    line->addWidget(m_frame, 1);
    return row;
}

QWidget* CaseView::makeWindowRow()
{
    m_windowText = new QLabel;
    m_windowText->setToolTip(tr("Drag with the right button, or Shift with the arrow keys on the "
                                "picture. What the network saw is the picture as it was read."));
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(8, 4, 8, 4);
    line->addWidget(m_windowText, 1);
    return row;
}

void CaseView::makeActions()
{
    const auto add = [this](const QString& text, const QKeySequence& key, const QString& tip = {}) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        if (!tip.isEmpty())
            action->setToolTip(
                QStringLiteral("%1 (%2)").arg(tip, action->shortcut().toString(QKeySequence::NativeText)));
        m_actions += action;
        return action;
    };
    const auto gap = [this] {
        auto* separator = new QAction(this);
        separator->setSeparator(true);
        m_actions += separator;
    };
    m_looked = add(tr("Where the network &looked"), Qt::Key_S, tr("Show where the network looked"));
    m_looked->setCheckable(true);
    m_sideBySide = add(tr("Side by side"), Qt::Key_B, tr("The bare picture beside the one with the overlay"));
    m_sideBySide->setCheckable(true);
    gap();
    m_zoomIn = add(tr("&Zoom in"), QKeySequence::ZoomIn, tr("Zoom in"));
    m_zoomOut = add(tr("Zoom &out"), QKeySequence::ZoomOut, tr("Zoom out"));
    m_fit = add(tr("&Fit"), Qt::Key_F, tr("Show the whole picture"));
    m_actualSize = add(tr("&Actual size"), Qt::CTRL | Qt::Key_1, tr("One pixel of the picture on one of the screen"));
    gap();
    m_previousFrame = add(tr("P&revious frame"), Qt::Key_BracketLeft);
    m_nextFrame = add(tr("&Next frame"), Qt::Key_BracketRight);
    m_resetWindow = add(tr("Reset &window"), Qt::Key_W, tr("Show the picture as it was read"));
    m_showAttributes = add(tr("&DICOM attributes"), Qt::Key_D, tr("What the DICOM file says of itself"));
    m_showAttributes->setCheckable(true);
    gap();
    m_regionTool =
        add(tr("Mark a region"), Qt::Key_R, tr("Mark the lesion with a box: it is judged in the place of the picture"));
    m_regionTool->setCheckable(true);
    m_addLesion = add(tr("Another lesion"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                      tr("Mark one more lesion of this picture: it becomes a case of its own"));
    m_addLesion->setCheckable(true);
    m_proposeRegion = add(tr("Find the lesion"), Qt::SHIFT | Qt::Key_R, tr("Mark what looks like the lesion"));
    m_wholePicture = add(tr("Whole picture"), Qt::CTRL | Qt::Key_R);
    m_ruler = add(tr("Ruler"), Qt::SHIFT | Qt::Key_M);
    m_ruler->setCheckable(true);
    const std::array tools{m_regionTool, m_addLesion, m_ruler};
    for (QAction* tool : tools) {
        connect(tool, &QAction::toggled, this, [this, tool, tools](bool on) {
            for (QAction* other : tools) {
                if (on && other != tool)
                    other->setChecked(false);
            }
            const bool marks = m_regionTool->isChecked() || m_addLesion->isChecked();
            m_view->setTool(marks                  ? ImageView::Tool::Region
                            : m_ruler->isChecked() ? ImageView::Tool::Ruler
                                                   : ImageView::Tool::Hand);
        });
    }
    connect(m_view, &ImageView::toolLeft, this, [tools] {
        for (QAction* tool : tools)
            tool->setChecked(false);
    });
    connect(m_view, &ImageView::otherRegionClicked, this,
            [this](int index) { Q_EMIT lesionChosen(m_lesions[size_t(index)]); });
    connect(m_view, &ImageView::regionDrawn, this, &CaseView::takeRegion);
    connect(m_proposeRegion, &QAction::triggered, this, &CaseView::proposeRegion);
    connect(m_wholePicture, &QAction::triggered, this, [this] { Q_EMIT regionChosen(m_record, {}); });
    connect(m_looked, &QAction::triggered, m_overlay, &OverlayPanel::setWanted);
    connect(m_overlay, &OverlayPanel::changed, m_looked, [this] { m_looked->setChecked(m_overlay->isWanted()); });
    connect(m_sideBySide, &QAction::toggled, m_view, &ImageView::setSideBySide);
    connect(m_zoomIn, &QAction::triggered, m_view, &ImageView::zoomIn);
    connect(m_zoomOut, &QAction::triggered, m_view, &ImageView::zoomOut);
    connect(m_fit, &QAction::triggered, m_view, &ImageView::fit);
    connect(m_actualSize, &QAction::triggered, m_view, &ImageView::actualSize);
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

} // namespace vignette
