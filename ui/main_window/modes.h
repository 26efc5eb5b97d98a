#pragma once

#include <QObject>

#include <array>
#include <optional>

class QAction;
class QActionGroup;
class QDockWidget;
class QMainWindow;
class QStackedWidget;
class QToolBar;
class QWidget;

namespace vignette {

/// What a person is at: the window is arranged for it.
enum class Mode { Define, Screen, Review, Evaluate };

/// The parts of the window that a mode shows or hides.
struct Rooms
{
    QStackedWidget& pages; ///< the central widget
    QWidget& start;        ///< pages of it
    QWidget& work;
    QWidget& evaluate;
    QDockWidget& task;
    QDockWidget& cases;
};

/// The four modes of the window and their tool bar. How a person arranged the panels in a mode is kept for that mode.
class Modes : public QObject
{
    Q_OBJECT

public:
    /// `bar`: gets the buttons of the modes. All must outlive it.
    Modes(QMainWindow& window, const Rooms& rooms, QToolBar& bar);

    void enter(Mode mode);
    void leave(); ///< for the start page
    std::optional<Mode> current() const { return m_current; }
    QList<QAction*> actions() const; ///< in the order of the modes
    void save();                     ///< the arrangements, in the settings
    void restore();

Q_SIGNALS:
    void entered(vignette::Mode mode);
    void focusLost(vignette::Mode mode); ///< who had the keyboard is not seen in it

private:
    void arrange(Mode mode); ///< as it is at first

    QMainWindow& m_window;
    Rooms m_rooms;
    QToolBar& m_bar;
    QActionGroup* m_actions;
    std::optional<Mode> m_current;
    std::array<QByteArray, 4> m_arrangements;
};

} // namespace vignette
