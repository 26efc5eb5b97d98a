#pragma once

#include "ui/screen/map/map_groups.h"

#include <QWidget>

#include <vector>

namespace vignette {

/// What the points of the map mean, with the number of cases of each group; in as many lines as it needs.
class MapLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MapLegend(QWidget* parent = nullptr);

    /// Groups without a case are left out. `counts`: one for each group.
    void setGroups(const QList<MapGroup>& groups, const std::vector<int>& counts);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry
    {
        MapGroup group;
        QString text;
    };

    /// Calls `place(entry, area)` for each; the height that all take.
    template <typename Place> int layOut(int width, const Place& place) const;

    std::vector<Entry> m_entries;
};

} // namespace vignette
