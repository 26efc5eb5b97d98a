#pragma once

#include "ui/common/file_dialogs.h"
#include "ui/common/message_bar.h"
#include "ui/exports/table_dialog.h"
#include "ui/image_stage/case_view.h"
#include "ui/image_stage/image_view.h"
#include "ui/image_stage/overlay_panel.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/modes.h"
#include "ui/screen/case_panel.h"
#include "ui/session/session.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// What the tests of the window share.
namespace vignette::test {

inline constexpr int patience = 120'000; ///< milliseconds; only a defect needs them

/// The program's data and settings of `name` alone, empty. Call first.
inline void isolate(const QString& name)
{
    static const QTemporaryDir settings;
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(name);
    QCoreApplication::setOrganizationName(name);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    for (const auto format : {QSettings::IniFormat, QSettings::NativeFormat})
        QSettings::setPath(format, QSettings::UserScope, settings.path());
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
}

inline QString samples()
{
    return QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples");
}

/// With this accessible name.
template <typename Widget> Widget* named(const QWidget& window, const QString& name)
{
    for (auto* candidate : window.findChildren<Widget*>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

inline void click(const QWidget& window, const QString& name)
{
    auto* button = named<QAbstractButton>(window, name);
    QVERIFY2(button && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

inline void drop(QWidget* target, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY2(enter.isAccepted(), target->metaObject()->className());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
}

inline bool showsText(const QWidget& window, const QString& text)
{
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

/// What stands in the message bar.
inline QString message(const QWidget& window)
{
    return window.findChild<MessageBar*>()->text();
}

/// The entry of a menu with this English text, '&' among it, whatever language the window speaks.
inline QAction* entry(const QMainWindow& window, const QString& text)
{
    const QString shown = QCoreApplication::translate("vignette::Actions", text.toUtf8().constData());
    for (auto* menu : window.menuBar()->findChildren<QMenu*>()) {
        for (QAction* action : menu->actions()) {
            if (action->text() == shown)
                return action;
        }
    }
    return nullptr;
}

/// Takes the entry of a menu and gives the dialog that it opens.
template <typename Dialog> Dialog* openDialog(const QMainWindow& window, const QString& text)
{
    if (QAction* action = entry(window, text))
        action->trigger();
    return window.findChild<Dialog*>();
}

/// Presses Export in a dialog that asks for a place, and gives it.
inline void exportTo(const QWidget& dialog, const QString& path)
{
    answerNextFileQuestion({path});
    named<QAbstractButton>(dialog, QStringLiteral("Export"))->click();
}

inline bool hasPicture(const CaseView& view)
{
    return view.findChild<ImageView*>()->scale() > 0;
}

/// Where the network looked is on the picture.
inline bool hasOverlay(const CaseView& view)
{
    return view.findChild<OverlayPanel*>()->isShown() && view.findChild<ImageView*>()->hasSaliency();
}

/// Writes a picture of the window where someone wants to look at it.
inline void picture(QWidget& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("VIGNETTE_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(window.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

struct OwnSession
{
    explicit OwnSession(Workbench& bench) : session(bench) {}

    Session session;
};

/// A window with a session of its own.
class TestWindow : public OwnSession, public MainWindow
{
public:
    explicit TestWindow(Workbench& bench) : OwnSession(bench), MainWindow(session)
    {
        resize(1440, 860); // that of the tests' screen is smaller
    }

    QString message() const { return test::message(*this); }
    CasePanel& cases() const { return *findChild<CasePanel*>(); }
    bool hasClassifier() const { return session.classifier().has_value(); }
    bool isBusy() const { return session.state() != Session::State::Idle; }

    void exportClassifierTo(const QString& path)
    {
        answerNextFileQuestion({path});
        entry(*this, QStringLiteral("Export &classifier…"))->trigger();
    }
    void exportResultsTo(const QString& path)
    {
        entry(*this, QStringLiteral("&Export results…"))->trigger();
        exportTo(*findChild<TableDialog*>(), path);
    }
    void exportLedgerTo(const QString& path)
    {
        answerNextFileQuestion({path});
        named<QAbstractButton>(*this, QStringLiteral("Export the import ledger as a table"))->click();
    }
};

} // namespace vignette::test
