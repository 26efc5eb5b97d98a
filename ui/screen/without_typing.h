#pragma once

#include <QModelIndex>

namespace vignette {

/// A view in which letters are keys of the program, and do not go to the next name that begins with them. Home and
/// End go to the first and the last case, not along the columns of one.
template <typename View> class WithoutTyping : public View
{
public:
    using View::View;

    void keyboardSearch(const QString&) override {}

protected:
    QModelIndex moveCursor(typename View::CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        const bool toAnEnd = action == View::MoveHome || action == View::MoveEnd;
        return View::moveCursor(action, toAnEnd ? modifiers | Qt::ControlModifier : modifiers);
    }
};

} // namespace vignette
