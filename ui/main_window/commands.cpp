#include "ui/main_window/commands.h"

#include "core/engine/device.h"
#include "core/index/index_store.h"
#include "ui/archive/archive_dialog.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/message_bar.h"
#include "ui/common/shared_settings.h"
#include "ui/define/task_panel.h"
#include "ui/evaluate/comparison_view.h"
#include "ui/evaluate/evaluate_page.h"
#include "ui/evaluate/evaluation_view.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_window.h"
#include "ui/library/library_dialog.h"
#include "ui/screen/case_panel.h"
#include "ui/screen/watch_dialog.h"
#include "ui/session/session.h"
#include "ui/session/session_folder.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace vignette {

Commands::Commands(Session& session, const Panels& panels, QWidget* window)
    : QObject(window), m_session(session), m_panels(panels), m_window(window)
{
}

Commands::~Commands() = default;

void Commands::screenFolder()
{
    const QString path = askFolder(m_window, tr("Screen a folder"));
    if (!path.isEmpty())
        m_session.screen({path});
}

void Commands::openIndex()
{
    const QString path = askFolder(m_window, tr("Open an index"));
    if (path.isEmpty())
        return;
    if (!isIndex(path))
        return m_panels.messages.showError(
            tr("There is no index in \"%1\". vignette-cli makes one with encode.").arg(QDir::toNativeSeparators(path)));
    m_session.screen({path});
}

void Commands::watchFolder()
{
    if (m_session.isWatching())
        return m_session.cancelScreening();
    if (!m_session.classifier())
        return m_panels.messages.showError(tr("Make or open a classifier first, then screen with it."));
    if (m_session.isScreening())
        return m_panels.messages.showError(tr("A screening is running. Wait for its end, or cancel it."));
    auto* dialog = new WatchDialog(m_session.isPrivate(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WatchDialog::chosen, &m_session, &Session::watch);
    dialog->open();
}

void Commands::offerScreening(const QStringList& paths)
{
    if (paths.isEmpty() || !std::ranges::all_of(paths, [](const QString& path) { return QFileInfo::exists(path); }))
        return;
    m_panels.messages.showOffer(tr("Last time this was screened: %1.").arg(QDir::toNativeSeparators(paths.first())),
                                tr("Screen it again"), [this, paths] {
                                    if (!m_session.classifier())
                                        m_session.synthesize(); // or it is being opened
                                    m_session.screen(paths);
                                });
}

void Commands::offerDraft()
{
    m_panels.messages.showOffer(tr("The last session ended without saving its task. It was kept."), tr("Recover"),
                                [this] { m_session.document().recover(); });
}

void Commands::evaluate()
{
    if (!m_session.classifier())
        return m_panels.messages.showError(tr("Make or open a classifier first, then evaluate it."));
    Q_EMIT evaluateRequested();
    m_panels.evaluate.showEvaluation()->chooseFolder();
}

void Commands::compare()
{
    if (m_session.isScreening())
        return m_panels.messages.showError(tr("A screening is running. Wait for its end, or cancel it."));
    if (!m_session.classifier() || m_panels.cases.count() == 0)
        return m_panels.messages.showError(tr("There are no cases to compare on. Screen a folder first."));
    Q_EMIT evaluateRequested();
    m_panels.evaluate.showComparison()->chooseSecond();
}

void Commands::showArchive()
{
    if (!m_session.classifier())
        return m_panels.messages.showError(tr("Make or open a classifier first, then screen with it."));
    if (m_session.isScreening())
        return m_panels.messages.showError(tr("A screening is running. Wait for its end, or cancel it."));
    if (!m_fetched) {
        auto folder = SessionFolder::make(m_session.isPrivate());
        if (!folder)
            return m_panels.messages.showError(folder.error());
        m_fetched = std::move(*folder);
    }
    auto* dialog = new ArchiveDialog(m_session.bench(), m_fetched->filePath(QStringLiteral("archive")), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ArchiveDialog::arriving, this,
            [this](const QString& folder, const std::function<bool()>& complete) {
                m_session.watch({folder, {}, {}, complete});
            });
    dialog->open();
}

void Commands::showLibrary()
{
    auto* dialog = new LibraryDialog(m_session.bench(), LibraryDialog::Purpose::Open, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LibraryDialog::chosen, this, &Commands::fileChosen);
    connect(dialog, &QDialog::finished, this, &Commands::recentChanged); // some may be pinned or removed now
    dialog->open();
}

void Commands::showSettings()
{
    const Preferences before = Preferences::load();
    auto* dialog = new SettingsDialog(before, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::clearRecentRequested, this, &Commands::clearRecentRequested);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] {
        const Preferences chosen = dialog->preferences();
        if (!chosen.save())
            m_panels.messages.showError(tr("The settings cannot be stored. Is the disk full or the folder read-only?"));
        if (chosen.theme != before.theme)
            applyTheme(chosen.theme);
        m_panels.cases.setThumbnailMemory(chosen.thumbnails);
        m_session.showReviews(); // the reviewer may be another
    });
    dialog->open();
}

void Commands::readBlind(bool on)
{
    QSettings().setValue(settingKey::readBlind, on);
    m_session.showReviews();
    if (on && !m_session.isReadingBlind())
        m_panels.messages.showError(tr("Who reads blind needs a name. Write it in the settings, at \"Reviewer\"."));
    else if (on)
        m_panels.messages.showNote(tr("What other reviewers said is hidden. Your answers are kept beside theirs, and "
                                      "compared under Evaluate > Readers."));
}

void Commands::showHelp(const QMenuBar& menus, const QString& page)
{
    if (!m_help) {
        m_help = new HelpWindow(menus, m_window);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->showPage(page);
    m_help->show(); // beside the work
    m_help->activateWindow();
}

void Commands::showAbout()
{
    const auto device = selectDevice(Preferences::load().device);
    auto* dialog = new AboutDialog(m_session.bench(), describeDevice(device ? *device : Device()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vignette
