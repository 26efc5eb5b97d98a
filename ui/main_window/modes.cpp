#include "ui/main_window/modes.h"

#include "ui/common/theme_icon.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>
#include <QStackedWidget>
#include <QToolBar>

#include <algorithm>

namespace vignette {

namespace {

constexpr int arrangementVersion = 1; ///< raised where panels come or go
constexpr std::array<const char*, 4> keys{"modes/define", "modes/screen", "modes/review", "modes/evaluate"};

} // namespace

Modes::Modes(QMainWindow& window, const Rooms& rooms, QToolBar& bar)
    : QObject(&window), m_window(window), m_rooms(rooms), m_bar(bar), m_actions(new QActionGroup(this))
{
    const auto add = [this](Mode mode, const char* icon, const QString& text, Qt::Key key, const QString& tip) {
        QAction* action = m_actions->addAction(themeIcon(QString::fromLatin1(icon)), text);
        action->setCheckable(true);
        action->setShortcut(key);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(tip, action->shortcut().toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, [this, mode] { enter(mode); });
    };
    add(Mode::Define, "define", tr("Define"), Qt::Key_F5, tr("Write the task: classes, descriptions, examples"));
    add(Mode::Screen, "screen", tr("Screen"), Qt::Key_F6, tr("Judge the cases of a folder"));
    add(Mode::Review, "review", tr("Review"), Qt::Key_F7, tr("Look at one case after the other"));
    add(Mode::Evaluate, "evaluate", tr("Evaluate"), Qt::Key_F8, tr("Measure and compare classifiers"));
    bar.addActions(m_actions->actions());
    leave();
}

QList<QAction*> Modes::actions() const
{
    return m_actions->actions();
}

void Modes::enter(Mode mode)
{
    if (m_current == mode)
        return;
    if (m_current)
        m_arrangements[size_t(*m_current)] = m_window.saveState(arrangementVersion);
    m_current = mode;
    const QWidget* focus = m_window.focusWidget(); // Qt gives the keyboard to whoever is next where this one is hidden
    m_rooms.pages.setCurrentWidget(mode == Mode::Evaluate ? &m_rooms.evaluate : &m_rooms.work);
    // Without it the docks have the whole window.
    m_rooms.pages.setVisible(mode != Mode::Define);
    if (!m_window.restoreState(m_arrangements[size_t(mode)], arrangementVersion))
        arrange(mode);
    m_bar.show();
    m_actions->actions()[int(mode)]->setChecked(true);
    m_actions->setEnabled(true);
    // Closed, it would leave the window empty.
    m_rooms.task.setFeatures(mode == Mode::Define ? QDockWidget::NoDockWidgetFeatures
                                                  : QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable |
                                                        QDockWidget::DockWidgetFloatable);
    Q_EMIT entered(mode);
    if (focus && !focus->isVisible())
        Q_EMIT focusLost(mode);
}

void Modes::leave()
{
    if (m_current)
        m_arrangements[size_t(*m_current)] = m_window.saveState(arrangementVersion);
    m_current.reset();
    m_rooms.pages.setCurrentWidget(&m_rooms.start);
    m_rooms.pages.show();
    m_rooms.task.hide();
    m_rooms.cases.hide();
    m_bar.hide();
    m_actions->setEnabled(false);
}

void Modes::arrange(Mode mode)
{
    m_rooms.task.setFloating(false);
    m_rooms.cases.setFloating(false);
    constexpr int roomForThree = 1200; ///< pixels
    const int width = m_window.width();
    const bool showsTask = mode == Mode::Define || (mode == Mode::Screen && width >= roomForThree);
    m_rooms.task.setVisible(showsTask);
    m_rooms.cases.setVisible(mode == Mode::Screen);
    if (mode != Mode::Screen)
        return;
    const int task = showsTask ? std::clamp(width / 5, 260, 360) : 0;
    m_window.resizeDocks({&m_rooms.task, &m_rooms.cases}, {task, (width - task) * 62 / 100}, Qt::Horizontal);
}

void Modes::save()
{
    if (m_current)
        m_arrangements[size_t(*m_current)] = m_window.saveState(arrangementVersion);
    QSettings settings;
    for (size_t i = 0; i < keys.size(); ++i)
        settings.setValue(QString::fromLatin1(keys[i]), m_arrangements[i]);
}

void Modes::restore()
{
    const QSettings settings;
    for (size_t i = 0; i < keys.size(); ++i)
        m_arrangements[i] = settings.value(QString::fromLatin1(keys[i])).toByteArray();
}

} // namespace vignette
