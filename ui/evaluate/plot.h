#pragma once

#include <QPolygonF>
#include <QString>
#include <QWidget>

#include <vector>

namespace vignette {

/// Curves and points over two axes, in the colours of the palette. What tells curves apart is the
/// stroke, not the colour alone. Says the same in its accessible description as its owner gives.
class Plot : public QWidget
{
    Q_OBJECT

public:
    enum class Stroke { Main, Other, Reference }; ///< thick, thin, dashed

    struct Curve
    {
        QString name; ///< in the legend; empty: not there
        QPolygonF points;
        Stroke stroke = Stroke::Main;
    };
    /// A point with its interval in y.
    struct Mark
    {
        QPointF at;
        double low = 0;
        double high = 0;
        QString label; ///< beside the point
    };
    struct Content
    {
        QString xTitle;
        QString yTitle;
        QRectF range = {0, 0, 1, 1}; ///< what the axes show; y upwards
        std::vector<Curve> curves;
        QPolygonF band; ///< closed; filled below the curves
        std::vector<Mark> marks;
        QString message; ///< in place of all the rest
    };

    explicit Plot(const QString& name, QWidget* parent = nullptr);

    void setContent(Content content, const QString& description);
    const Content& content() const { return m_content; }

    QSize sizeHint() const override { return {440, 340}; }
    QSize minimumSizeHint() const override { return {260, 200}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF paintLegend(QPainter& painter) const; ///< returns what is left below it
    void paintAxes(QPainter& painter, const QRectF& area) const;
    QPen penOf(Stroke stroke) const;

    Content m_content;
};

} // namespace vignette
