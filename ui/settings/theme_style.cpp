#include "ui/settings/theme_style.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace vignette {

namespace {

bool isPressedIn(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_On) && option->state.testFlag(QStyle::State_Enabled);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
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
    if (element == PE_FrameFocusRect && qobject_cast<const QAbstractItemView*>(widget)) {
        // A line alone: that of "fusion" is filled, and makes the words of what is chosen pale.
        const bool isChosen = option->state.testFlag(State_Selected);
        painter->save();
        painter->setPen(option->palette.color(isChosen ? QPalette::HighlightedText : QPalette::Highlight));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
        painter->restore();
        return;
    }
    if (const auto* button = qobject_cast<const QToolButton*>(widget);
        element == PE_FrameFocusRect && button && button->autoRaise()) {
        // Without a panel of its own; that of "fusion" is lost beside a colour.
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(option->palette.color(QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(button->rect()).adjusted(1, 1, -1, -1), 3, 3);
        painter->restore();
        return;
    }
    if ((element == PE_Frame || element == PE_FrameLineEdit) && isDark(option->palette)) {
        // That of "fusion" is darker than the window, and cannot be seen on a dark one.
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_FrameLineEdit && option->state.testFlag(State_HasFocus))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option->palette.color(QPalette::Window).lighter(200));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter->restore();
        return;
    }
    const bool isButton = element == PE_PanelButtonCommand || element == PE_PanelButtonTool;
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    const bool isFocused =
        isButton && option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange);
    if (!isButton || !isPressedIn(option))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!isBox && !isFocused && !(isButton && isPressedIn(option)))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isButton && isPressedIn(option)) {
        const QColor colour = option->palette.color(QPalette::Highlight);
        painter->setPen(colour.darker(130));
        painter->setBrush(colour);
        painter->drawRoundedRect(edge, 2, 2);
    } else if (isBox) {
        QColor line = option->palette.color(QPalette::WindowText);
        line.setAlphaF(0.55F);
        painter->setPen(line);
        painter->setBrush(Qt::NoBrush);
        if (element == PE_IndicatorCheckBox)
            painter->drawRoundedRect(edge, 2, 2);
        else
            painter->drawEllipse(edge);
    }
    if (isFocused) { // the line of "fusion" is too thin to be found
        const auto role = isPressedIn(option) ? QPalette::WindowText : QPalette::Highlight;
        painter->setPen(QPen(option->palette.color(role), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(edge.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
    painter->restore();
}

/// Fields of more than a line, lists and tables show that they have the keyboard as fields of one line do.
void ThemeStyle::drawFocusFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    if (!qobject_cast<const QAbstractScrollArea*>(widget) || !widget->hasFocus())
        return;
    painter->save();
    painter->setPen(option->palette.color(QPalette::Highlight));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    // Else the title of a column of numbers touches that of the texts beside it.
    if (metric == PM_HeaderMargin)
        return 6;
    if (metric == PM_FocusFrameHMargin)
        return 3;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    const QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_ItemViewItem ? needed + QSize(0, 4) : needed;
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
        if (element == CE_ShapedFrame)
            drawFocusFrame(option, painter, widget);
    }
}

} // namespace vignette
