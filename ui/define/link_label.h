#pragma once

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>

namespace vignette {

/// A label of links that is one stop for Tab, however many they are: the arrow keys go from link to link. The
/// first link has the focus where Tab comes in, and the last where Shift+Tab does; with a plain label the focus
/// is nowhere to be seen until the key is pressed once more.
class LinkLabel : public QLabel
{
public:
    using QLabel::QLabel;

    void focusFirstLink()
    {
        setFocus(Qt::OtherFocusReason);
        if (selectionStart() < 0)
            goTo(true);
    }

    /// At the pointer where a link was clicked; below the label, with an entry chosen, where Return was pressed.
    void popUp(QMenu& menu)
    {
        menu.popup(m_byKey ? mapToGlobal(rect().bottomLeft()) : QCursor::pos());
        if (m_byKey && !menu.isEmpty())
            menu.setActiveAction(menu.actions().constFirst());
    }

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        QLabel::focusInEvent(event);
        if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
            goTo(event->reason() == Qt::TabFocusReason);
    }

    bool focusNextPrevChild(bool next) override { return QFrame::focusNextPrevChild(next); }

    void keyPressEvent(QKeyEvent* event) override
    {
        const bool back = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
        if (back || event->key() == Qt::Key_Down || event->key() == Qt::Key_Right) {
            const bool mirrored = isRightToLeft() && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right);
            return goTo(back == mirrored);
        }
        m_byKey = true;
        QLabel::keyPressEvent(event);
        m_byKey = false;
    }

    void paintEvent(QPaintEvent* event) override
    {
        QLabel::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this); // the dots around a link alone are hard to see
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    /// The next or previous link; stays at the last and the first.
    void goTo(bool next)
    {
        if (selectionStart() < 0)
            m_link = next ? -1 : int(text().count(QLatin1String("<a ")));
        const int link = m_link + (next ? 1 : -1);
        if (link < 0 || link >= text().count(QLatin1String("<a ")))
            return;
        m_link = link;
        QLabel::focusNextPrevChild(next);
    }

    int m_link = -1; ///< that has the focus
    bool m_byKey = false;
};

} // namespace vignette
