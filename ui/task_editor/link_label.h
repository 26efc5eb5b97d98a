#pragma once

#include <QFocusEvent>
#include <QLabel>

namespace vignette {

/// A label whose first link has the focus where Tab comes in, and the last where Shift+Tab does. With a plain
/// label the focus is nowhere to be seen until the key is pressed once more.
class LinkLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        QLabel::focusInEvent(event);
        if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
            focusNextPrevChild(event->reason() == Qt::TabFocusReason);
    }
};

} // namespace vignette
