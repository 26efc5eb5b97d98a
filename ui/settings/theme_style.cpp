#include "ui/settings/theme_style.h"

#include "ui/common/theme_icon.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDockWidget>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QToolButton>

#include <utility>

namespace vignette {

namespace {

constexpr double corner = 5;      ///< radius of buttons and fields
constexpr int controlHeight = 30; ///< of buttons and fields, at the least

using State = QStyle::StateFlag;

/// `part` of `over` on `under`.
QColor mixed(const QColor& over, const QColor& under, double part)
{
    const auto channel = [part](int a, int b) { return int(part * a + (1 - part) * b + 0.5); };
    return {channel(over.red(), under.red()), channel(over.green(), under.green()), channel(over.blue(), under.blue())};
}

QColor lineColour(const QPalette& palette, bool enabled = true)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), enabled ? 0.3 : 0.15);
}

QColor accent(const QPalette& palette)
{
    return palette.color(QPalette::Highlight);
}

bool isPressedIn(const QStyleOption* option)
{
    return option->state.testFlag(State::State_On) && option->state.testFlag(State::State_Enabled);
}

/// The option with the text of a selection.
template <typename Option> Option selected(const QStyleOption* option)
{
    Option copy = *qstyleoption_cast<const Option*>(option);
    copy.palette.setColor(QPalette::ButtonText, copy.palette.color(QPalette::HighlightedText));
    return copy;
}

void drawBox(QPainter* painter, const QRect& rect, const QBrush& fill, const QColor& line, double width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    const double in = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(in, in, -in, -in), corner, corner);
    painter->restore();
}

void drawButton(const QStyleOption* option, QPainter* painter)
{
    const QPalette& palette = option->palette;
    const bool enabled = option->state.testFlag(State::State_Enabled);
    const bool down = option->state.testFlag(State::State_Sunken);
    const bool over = enabled && option->state.testFlag(State::State_MouseOver);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool isFlat = option->state.testFlag(State::State_AutoRaise);
    const bool isMain = button && button->features.testFlag(QStyleOptionButton::DefaultButton) && enabled;
    const bool isFocused =
        option->state.testFlag(State::State_HasFocus) && option->state.testFlag(State::State_KeyboardFocusChange);
    const QColor text = palette.color(QPalette::ButtonText);
    QColor fill = palette.color(QPalette::Button);
    QColor line = lineColour(palette, enabled);
    if (isPressedIn(option) || isMain) {
        fill = accent(palette);
        line = fill;
    } else if (isFlat) {
        fill = QColor();
        line = QColor();
    }
    if (down || over) {
        const QColor under = fill.isValid() ? fill : palette.color(QPalette::Window);
        fill = mixed(isPressedIn(option) || isMain ? Qt::white : text, under, down ? 0.16 : 0.07);
    }
    drawBox(painter, option->rect, fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush), line);
    if (isFocused)
        drawBox(painter, option->rect, Qt::NoBrush, isPressedIn(option) || isMain ? text : accent(palette), 2);
}

/// What is below the handle of a scroll bar: the ground of what it scrolls.
QColor groundOf(const QWidget* bar, const QPalette& palette)
{
    const QWidget* container = bar ? bar->parentWidget() : nullptr;
    const auto* area = qobject_cast<const QAbstractScrollArea*>(container ? container->parentWidget() : nullptr);
    return palette.color(area ? area->viewport()->backgroundRole() : QPalette::Window);
}

/// The line around lists and fields of more than a line, which shows that they have the keyboard.
void drawFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const bool focused = widget && widget->hasFocus() && qobject_cast<const QAbstractScrollArea*>(widget);
    drawBox(painter, option->rect, Qt::NoBrush, focused ? accent(option->palette) : lineColour(option->palette),
            focused ? 2 : 1);
}

void drawCheckBox(QStyle::PrimitiveElement element, const QStyleOption* option, QPainter* painter)
{
    const QPalette& palette = option->palette;
    const bool enabled = option->state.testFlag(State::State_Enabled);
    const bool on = option->state.testFlag(State::State_On);
    const bool partly = option->state.testFlag(State::State_NoChange);
    const bool round = element == QStyle::PE_IndicatorRadioButton;
    const QColor line =
        mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), enabled ? .55 : .25);
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor fill = on || partly ? (enabled ? accent(palette) : line) : palette.color(QPalette::Base);
    painter->setPen(on || partly ? fill : line);
    painter->setBrush(fill);
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 3, 3);
    painter->setBrush(palette.color(QPalette::HighlightedText));
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->drawEllipse(box.center(), box.width() * .2, box.height() * .2);
    } else if (on || partly) {
        QPen pen(palette.color(QPalette::HighlightedText), 1.8);
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        const auto at = [&box](double x, double y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        if (on)
            painter->drawPolyline(QPolygonF{at(.24, .52), at(.43, .72), at(.77, .3)});
        else
            painter->drawLine(at(.26, .5), at(.74, .5));
    }
    painter->restore();
}

/// Of a tab: its words, and under the one that is shown a line.
void drawTab(const QStyleOptionTab& tab, QPainter* painter)
{
    const bool chosen = tab.state.testFlag(State::State_Selected);
    if (!chosen && !tab.state.testFlag(State::State_MouseOver))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(chosen ? accent(tab.palette) : lineColour(tab.palette));
    painter->drawRoundedRect(QRectF(tab.rect.left() + 6, tab.rect.bottom() - 2, tab.rect.width() - 12, 3), 1.5, 1.5);
    painter->restore();
}

void drawScrollBar(const QStyleOptionSlider& bar, const QRect& handle, QPainter* painter)
{
    if (bar.minimum >= bar.maximum || !handle.isValid())
        return;
    const bool held = bar.state.testFlag(State::State_Sunken) || bar.state.testFlag(State::State_MouseOver);
    const QColor colour =
        mixed(bar.palette.color(QPalette::WindowText), bar.palette.color(QPalette::Window), held ? 0.5 : 0.3);
    const bool lies = bar.orientation == Qt::Horizontal;
    const QRectF thumb = QRectF(handle).adjusted(lies ? 1 : 3, lies ? 3 : 1, lies ? -1 : -3, lies ? -3 : -1);
    const double radius = (lies ? thumb.height() : thumb.width()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

void drawHeaderSection(const QStyleOption* option, QPainter* painter)
{
    const QPalette& palette = option->palette;
    painter->fillRect(option->rect, palette.color(QPalette::Base));
    painter->setPen(lineColour(palette));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void drawProgress(const QStyleOptionProgressBar& bar, QPainter* painter)
{
    const QRect groove(bar.rect.left(), bar.rect.center().y() - 3, bar.rect.width(), 6);
    drawBox(painter, groove, mixed(bar.palette.color(QPalette::WindowText), bar.palette.color(QPalette::Window), .15),
            {});
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void ThemeStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar*>(widget) || qobject_cast<QToolButton*>(widget) || qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const bool focused = option->state.testFlag(State_HasFocus);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return drawButton(option, painter);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget)) {
            // A line alone: that of "fusion" is filled, and makes the words of what is chosen pale.
            const bool isChosen = option->state.testFlag(State_Selected);
            painter->setPen(option->palette.color(isChosen ? QPalette::HighlightedText : QPalette::Highlight));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
        } else if (const auto* button = qobject_cast<const QToolButton*>(widget); button && button->autoRaise()) {
            drawBox(painter, button->rect(), Qt::NoBrush, accent(option->palette), 2);
        } else {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        }
        return;
    case PE_FrameLineEdit:
        return drawBox(painter, option->rect, Qt::NoBrush,
                       focused ? accent(option->palette) : lineColour(option->palette), focused ? 2 : 1);
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawBox(painter, option->rect, option->palette.color(QPalette::Base),
                    focused ? accent(option->palette) : lineColour(option->palette, option->state & State_Enabled),
                    focused ? 2 : 1);
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        return drawFrame(option, painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        return drawCheckBox(element, option, painter);
    case PE_FrameDockWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool isMain = button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
                            option->state.testFlag(State_Enabled);
        if (!isPressedIn(option) && !isMain)
            break;
        auto copy = selected<QStyleOptionButton>(option);
        copy.state |= State_On; // its icon too has the colour of a selection
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    case CE_ToolButtonLabel:
        if (isPressedIn(option)) {
            const auto copy = selected<QStyleOptionToolButton>(option);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return drawTab(*tab, painter);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(option, painter);
    case CE_ProgressBarGroove:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return drawProgress(*bar, painter);
        break;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            const bool chosen = item->state.testFlag(State_Selected);
            painter->fillRect(item->rect, item->palette.color(chosen ? QPalette::Highlight : QPalette::Window));
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                         item->palette, item->state.testFlag(State_Enabled), item->text,
                         chosen ? QPalette::HighlightedText : QPalette::ButtonText);
        }
        return;
    case CE_MenuBarEmptyArea:
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_Splitter:
        return; // the space between is enough
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->frameShape == QFrame::StyledPanel) {
            if (!qobject_cast<const QAbstractScrollArea*>(widget)) // a card
                return drawBox(painter, option->rect, option->palette.color(QPalette::Base),
                               lineColour(option->palette, false));
            return drawFrame(option, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            painter->fillRect(bar->rect, groundOf(widget, bar->palette));
            return drawScrollBar(*bar, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget), painter);
        }
    }
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && box && !box->editable) {
        const bool enabled = box->state.testFlag(State_Enabled);
        const bool focused = box->state.testFlag(State_HasFocus) && box->state.testFlag(State_KeyboardFocusChange);
        const QColor fill = box->palette.color(QPalette::Button);
        const bool over = enabled && box->state.testFlag(State_MouseOver);
        drawBox(painter, box->rect, over ? mixed(box->palette.color(QPalette::ButtonText), fill, .06) : fill,
                focused ? accent(box->palette) : lineColour(box->palette, enabled), focused ? 2 : 1);
        const QRectF arrow = subControlRect(CC_ComboBox, box, SC_ComboBoxArrow, widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QPen pen(box->palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText), 1.5);
        pen.setCapStyle(Qt::RoundCap);
        painter->setPen(pen);
        const QPointF middle = arrow.center();
        painter->drawPolyline(
            QPolygonF{middle + QPointF(-3.5, -1.5), middle + QPointF(0, 2), middle + QPointF(3.5, -1.5)});
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_HeaderMargin: // else the title of a column of numbers touches that of the texts beside it
        return 6;
    case PM_FocusFrameHMargin:
        return 3;
    case PM_DefaultFrameWidth: // room for the line that shows the focus
        return 2;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 8;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 6;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 17;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_ToolBarIconSize:
        return 20;
    case PM_MenuBarPanelWidth:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ToolBarItemMargin:
    case PM_ToolBarItemSpacing:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const
{
    if (hint == SH_TabBar_Alignment)
        return Qt::AlignLeft;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ItemViewItem:
        return needed + QSize(0, 4);
    case CT_HeaderSection:
        return needed + QSize(0, 6);
    case CT_PushButton:
        needed.rwidth() += 8;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return needed.expandedTo({0, controlHeight});
    case CT_ToolButton:
        return needed.expandedTo({0, controlHeight - 2});
    default:
        return needed;
    }
}

QIcon ThemeStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    switch (icon) {
    case SP_MessageBoxWarning:
        return themeIcon(QStringLiteral("warning"));
    case SP_MessageBoxInformation:
        return themeIcon(QStringLiteral("info"));
    case SP_FileIcon:
        return themeIcon(QStringLiteral("task"));
    case SP_DialogOpenButton:
        return themeIcon(QStringLiteral("open"));
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return themeIcon(QStringLiteral("close"));
    case SP_TitleBarNormalButton:
        return themeIcon(QStringLiteral("full"));
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace vignette
