#include "ui/shell/theme_style.h"

#include <QPainter>
#include <QStyleOption>

namespace vignette {

namespace {

bool isPressedIn(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_On) && option->state.testFlag(QStyle::State_Enabled);
}

/// The option with the text of a selection.
template <typename Option> Option selected(const QStyleOption* option)
{
    Option copy = *qstyleoption_cast<const Option*>(option);
    copy.palette.setColor(QPalette::ButtonText, copy.palette.color(QPalette::HighlightedText));
    return copy;
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const bool isButton = element == PE_PanelButtonCommand || element == PE_PanelButtonTool;
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (!isButton || !isPressedIn(option))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!isBox && !(isButton && isPressedIn(option)))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isButton) {
        const QColor colour = option->palette.color(QPalette::Highlight);
        painter->setPen(colour.darker(130));
        painter->setBrush(colour);
        painter->drawRoundedRect(edge, 2, 2);
    } else {
        QColor line = option->palette.color(QPalette::WindowText);
        line.setAlphaF(0.55F);
        painter->setPen(line);
        painter->setBrush(Qt::NoBrush);
        if (element == PE_IndicatorCheckBox)
            painter->drawRoundedRect(edge, 2, 2);
        else
            painter->drawEllipse(edge);
    }
    painter->restore();
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    if (element == CE_PushButtonLabel && isPressedIn(option)) {
        const auto copy = selected<QStyleOptionButton>(option);
        QProxyStyle::drawControl(element, &copy, painter, widget);
    } else if (element == CE_ToolButtonLabel && isPressedIn(option)) {
        const auto copy = selected<QStyleOptionToolButton>(option);
        QProxyStyle::drawControl(element, &copy, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

} // namespace vignette
