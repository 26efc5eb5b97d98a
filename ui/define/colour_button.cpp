#include "ui/define/colour_button.h"

#include "core/task/task_spec.h"
#include "ui/common/class_colour.h"
#include "ui/common/press_on_return.h"

#include <QColorDialog>
#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace vignette {

ColourButton::ColourButton(QWidget* parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Choose the colour of this class"));
    installEventFilter(new PressOnReturn(this));
    auto* menu = new QMenu(this);
    // Anew each time: the outlines are of the palette, the mark is of the colour that is chosen.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    connect(this, &QToolButton::clicked, menu, [this, menu] { menu->popup(mapToGlobal(QPoint(0, height()))); });
}

void ColourButton::setClass(const ClassSpec& spec, int index)
{
    const QColor colour = classColor(spec, index);
    m_isChosen = !spec.colour.isEmpty();
    if (index == m_index && colour == m_colour)
        return;
    m_index = index;
    m_colour = colour;
    draw();
}

void ColourButton::setReadOnly()
{
    setEnabled(false);
    setToolTip({});
}

void ColourButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_colour.isValid())
        draw();
}

void ColourButton::draw()
{
    setAccessibleName(tr("Class %1, colour: %2").arg(m_index + 1).arg(colourName(m_colour)));
    const int side = fontMetrics().height() + 6;
    QPixmap badge(QSize(side, side) * devicePixelRatioF());
    badge.setDevicePixelRatio(devicePixelRatioF());
    badge.fill(Qt::transparent);
    QPainter painter(&badge);
    paintSwatch(painter, QRectF(0, 0, side, side), m_colour, palette().color(QPalette::Window));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(contrast(m_colour, Qt::black) > contrast(m_colour, Qt::white) ? Qt::black : Qt::white);
    painter.drawText(QRect(0, 0, side, side), Qt::AlignCenter, QString::number(m_index + 1));
    painter.end();
    QIcon icon(badge);
    icon.addPixmap(badge, QIcon::Disabled); // of a class from a file: not greyed, the colour is what it tells
    setIcon(icon);
    setIconSize({side, side});
}

void ColourButton::fillMenu(QMenu* menu)
{
    menu->clear();
    const auto add = [&](const QColor& colour, const QString& text) {
        QAction* action = menu->addAction(swatch(colour, palette().color(QPalette::Window)), text);
        action->setCheckable(true);
        action->setChecked(colour == m_colour);
        return action;
    };
    bool isOther = true;
    for (const ClassColour& entry : classPalette()) {
        isOther = isOther && entry.colour != m_colour;
        connect(add(entry.colour, entry.name), &QAction::triggered, this,
                [this, name = entry.colour.name()] { Q_EMIT chosen(name); });
    }
    menu->addSeparator();
    if (isOther)
        add(m_colour, colourName(m_colour))->setEnabled(false);
    menu->addAction(tr("&Other…"), this, &ColourButton::chooseOther);
    menu->addAction(tr("&By its place"), this, [this] { Q_EMIT chosen({}); })->setEnabled(m_isChosen);
}

void ColourButton::chooseOther()
{
    const QColor colour = QColorDialog::getColor(m_colour, this, tr("Colour of the class"));
    if (colour.isValid())
        Q_EMIT chosen(colour.name());
}

} // namespace vignette
