#pragma once

#include <QProxyStyle>

namespace vignette {

/// The style "fusion" with what it lacks on a dark background: a button that is pressed in has the
/// colour of a selection, and boxes to tick have an outline. Texts in lists stand further apart, and
/// the button that has the focus of the keyboard is easier to find.
class ThemeStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ThemeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;

private:
    static void drawFocusFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget);
};

} // namespace vignette
