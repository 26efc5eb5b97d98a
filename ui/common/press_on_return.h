#pragma once

#include <QAbstractButton>
#include <QKeyEvent>

namespace vignette {

/// Return presses a button that has the focus, as Space does. A QPushButton can do that by itself, the small
/// buttons with a sign cannot: one filter serves any number of them.
class PressOnReturn : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        auto* button = qobject_cast<QAbstractButton*>(watched);
        if (!button || key->isAutoRepeat() || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) ||
            (key->modifiers() & ~Qt::KeypadModifier) != 0)
            return false;
        button->click();
        return true;
    }
};

} // namespace vignette
