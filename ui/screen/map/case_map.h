#pragma once

#include "ui/common/latest_request.h"
#include "ui/screen/map/map_canvas.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QStackedLayout;

namespace vignette {

class MapLegend;
class Session;

/// All cases of a screening, laid out by likeness and coloured by verdict or review. One more view of the cases: it
/// shows what the filter lets through, and shares the selection of the other views. The places come from the session
/// once the map is looked at and the screening is over, and stay while cases are judged anew. GUI thread only.
class CaseMap : public QWidget
{
    Q_OBJECT

public:
    /// Model and selection are those of the other views; both must outlive it. See MapCanvas.
    CaseMap(QAbstractItemModel& cases, QItemSelectionModel& selection, MapCanvas::CaseOf caseOf,
            QWidget* parent = nullptr);

    /// Takes the places of the cases from it; it must outlive the map.
    void follow(Session& session);
    void setClasses(const QStringList& names);
    void setClassColours(const QList<QColor>& colours); ///< in the order of the classes
    MapCanvas& canvas() { return *m_canvas; }

Q_SIGNALS:
    void menuRequested(const QPoint& place); ///< of what is selected; on the screen

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void layOutCases();
    void forget();
    void updateGroups();
    void updatePage();
    void updateLegend();

    Session* m_session = nullptr;
    LatestRequest<std::vector<CasePlace>> m_placing;
    QString m_failure; ///< why there are no places
    QStringList m_classNames;
    QList<QColor> m_classColours;
    MapCanvas* m_canvas;
    MapLegend* m_legend;
    QComboBox* m_colouring;
    QWidget* m_tools;
    QLabel* m_empty;
    QLabel* m_left; ///< how many cases have no place
    QStackedLayout* m_pages;
};

} // namespace vignette
