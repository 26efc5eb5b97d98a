#include "ui/screen/map/case_map.h"

#include "ui/common/press_on_return.h"
#include "ui/screen/map/map_legend.h"
#include "ui/session/session.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace vignette {

CaseMap::CaseMap(QAbstractItemModel& cases, QItemSelectionModel& selection, MapCanvas::CaseOf caseOf, QWidget* parent)
    : QWidget(parent), m_canvas(new MapCanvas(cases, selection, std::move(caseOf))), m_legend(new MapLegend),
      m_colouring(new QComboBox), m_tools(new QWidget), m_empty(new QLabel), m_left(new QLabel),
      m_pages(new QStackedLayout)
{
    m_colouring->addItem(tr("Colour by verdict"), int(MapColouring::Verdict));
    m_colouring->addItem(tr("Colour by review"), int(MapColouring::Review));
    m_colouring->setAccessibleName(tr("What the points are coloured by"));
    connect(m_colouring, &QComboBox::currentIndexChanged, this, &CaseMap::updateGroups);

    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->addWidget(m_colouring);
    tools->addStretch();
    auto* press = new PressOnReturn(this);
    const auto add = [&](const QString& text, const QString& tip) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setFocusPolicy(Qt::TabFocus);
        button->installEventFilter(press);
        tools->addWidget(button);
        return button;
    };
    auto* lasso = add(tr("Lasso"), tr("Select the cases inside a line that you draw (Shift and drag)"));
    lasso->setCheckable(true);
    connect(lasso, &QToolButton::toggled, m_canvas, &MapCanvas::setLasso);
    connect(add(QStringLiteral("\u2212"), tr("Zoom out (-)")), &QToolButton::clicked, m_canvas, &MapCanvas::zoomOut);
    connect(add(QStringLiteral("+"), tr("Zoom in (+)")), &QToolButton::clicked, m_canvas, &MapCanvas::zoomIn);
    connect(add(tr("Fit"), tr("Show the whole map (F)")), &QToolButton::clicked, m_canvas, &MapCanvas::fit);

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_left->setWordWrap(true);
    m_left->hide();
    auto* map = new QWidget;
    auto* column = new QVBoxLayout(map);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tools);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_legend);
    column->addWidget(m_left);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(map);
    setLayout(m_pages);
    setFocusProxy(m_canvas);
    connect(m_canvas, &MapCanvas::pointsChanged, this, &CaseMap::updatePage);
    updateGroups();
    updatePage();
}

void CaseMap::follow(Session& session)
{
    m_session = &session;
    connect(&session, &Session::screeningStarted, this, &CaseMap::forget);
    connect(&session, &Session::classifierChanged, this, &CaseMap::forget);
    for (const auto signal : {&Session::stateChanged, &Session::workBegan})
        connect(&session, signal, this, &CaseMap::updatePage);
    const auto over = [this] {
        if (isVisible())
            layOutCases();
        updatePage();
    };
    connect(&session, &Session::screeningFinished, this, over);
    connect(&session, &Session::screeningStopped, this, over);
    updatePage();
}

void CaseMap::setClasses(const QStringList& names)
{
    m_classNames = names;
    updateGroups();
}

void CaseMap::setClassColours(const QList<QColor>& colours)
{
    m_classColours = colours;
    updateGroups();
}

void CaseMap::forget()
{
    m_placing.cancel();
    m_failure.clear();
    m_canvas->setPlaces({});
    updatePage();
}

/// Once for each screening, and not before somebody looks at the map.
void CaseMap::layOutCases()
{
    if (!m_session || !m_session->canLayOut() || m_canvas->hasPlaces() || m_placing.isRunning())
        return;
    m_placing.start(
        m_session->layOutCases(),
        [this](const std::vector<CasePlace>& places) {
            m_canvas->setPlaces(places);
            updatePage();
        },
        [this](const Error& error) {
            m_failure = error.message;
            updatePage();
        });
    updatePage();
}

void CaseMap::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    layOutCases();
}

void CaseMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateGroups(); // grey is half way between text and background
}

void CaseMap::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_pages->currentIndex() == 1)
        Q_EMIT menuRequested(event->globalPos());
}

void CaseMap::updateGroups()
{
    const auto colouring = MapColouring(m_colouring->currentData().toInt());
    m_canvas->setGroups(colouring, mapGroups(colouring, m_classNames, m_classColours, m_canvas->palette()));
}

void CaseMap::updatePage()
{
    const bool isMap = m_canvas->hasPlaces();
    m_pages->setCurrentIndex(isMap ? 1 : 0);
    if (isMap)
        return updateLegend();
    if (m_placing.isRunning())
        m_empty->setText(tr("Laying the cases out by likeness…"));
    else if (!m_failure.isEmpty())
        m_empty->setText(m_failure);
    else if (m_session && m_session->isScreening())
        m_empty->setText(tr("The map is drawn when the screening is over."));
    else
        m_empty->setText(tr("Screen a folder to see its cases laid out by likeness."));
}

void CaseMap::updateLegend()
{
    const auto colouring = MapColouring(m_colouring->currentData().toInt());
    m_legend->setGroups(mapGroups(colouring, m_classNames, m_classColours, palette()), m_canvas->counts());
    const int without = m_canvas->rowsWithoutPlace();
    if (m_canvas->pointCount() == 0)
        m_left->setText(tr("No case is in view. Change the filter."));
    else
        m_left->setText(tr("%Ln case(s) in view have no place on the map.", nullptr, without));
    m_left->setVisible(without > 0 || m_canvas->pointCount() == 0);
}

} // namespace vignette
