#include "core/base/log.h"
#include "core/classifier/research_notice.h"
#include "core/runtime/runtime.h"
#include "core/runtime/workbench.h"
#include "ui/common/message_bar.h"
#include "ui/main_window/main_window.h"
#include "ui/session/session.h"
#include "ui/session/session_folder.h"
#include "ui/settings/language.h"
#include "ui/settings/preferences.h"
#include "ui/start/licence_dialog.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <optional>
#include <string_view>

using namespace vignette;

namespace {

struct Main
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

QCommandLineOption languageOption()
{
    return {QStringLiteral("lang"),
            Main::tr("Language of the window: de, fr, es and so on; English where there is no "
                     "translation."),
            Main::tr("code")};
}

/// --version and --help answer without a display.
bool onlyAsks(int argc, char* argv[])
{
    return std::any_of(argv + 1, argv + std::max(argc, 1), [](const char* word) {
        const std::string_view argument(word);
        return argument == "--version" || argument == "-v" || argument == "--help" || argument == "-h";
    });
}

} // namespace

int main(int argc, char* argv[])
{
    startLog();
    std::unique_ptr<QCoreApplication> app;
    if (onlyAsks(argc, argv))
        app = std::make_unique<QCoreApplication>(argc, argv);
    else
        app = std::make_unique<QApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vignette"));
    // Names the folder of the settings, and unlike an organization name not that of the reviews.
    QCoreApplication::setOrganizationDomain(QStringLiteral("vignette"));
    QCoreApplication::setApplicationVersion(programVersion());
    QGuiApplication::setDesktopFileName(
        QStringLiteral("org.vignette.Vignette")); // whose icon the window has, where it is installed
    if (qobject_cast<QApplication*>(app.get()))
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/vignette.png")));

    const Preferences preferences = Preferences::load();
    QCommandLineParser language;
    language.addOption(languageOption());
    language.parse(app->arguments()); // the rest of the words is read below, in that language
    const QString asked = language.value(languageOption());
    const bool isReversed = QGuiApplication::layoutDirection() == Qt::RightToLeft; // by Qt's option -reverse
    setLanguage(asked.isEmpty() ? preferences.language : asked);
    if (isReversed)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);

    QCommandLineParser parser;
    parser.setApplicationDescription(Main::tr("Classifiers for skin images from a few examples and words.") +
                                     QLatin1Char('\n') + researchUseNotice());
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption privately(QStringLiteral("private"),
                                       Main::tr("Write nothing on disk unless it is saved by hand."));
    parser.addOption(privately);
    const QCommandLineOption database(
        QStringLiteral("database"),
        Main::tr("Keep reviews on a PostgreSQL server, for several reviewers: postgresql://user@host/database. The "
                 "password stands in the file that PGPASSFILE names."),
        Main::tr("address"));
    parser.addOption(database);
    parser.addOption(languageOption());
    parser.addPositionalArgument(QStringLiteral("file"), Main::tr("A task (.json) or classifier (.vignette)."),
                                 QStringLiteral("[TASK.json | X.vignette]"));
    parser.addPositionalArgument(QStringLiteral("folder"), Main::tr("Files or folders to screen, or an index."),
                                 QStringLiteral("[FOLDER...]"));
    parser.process(*app);

    removeDeadSessions();
    if (!parser.isSet(privately))
        keepSettingsPrivate();
    applyTheme(preferences.theme);
    if (!LicenceDialog::isAccepted()) {
        if (LicenceDialog().exec() != QDialog::Accepted)
            return 0;
        if (!parser.isSet(privately))
            LicenceDialog::keepAccepted();
    }
    Runtime::Options options;
    options.threads = preferences.threads;
    options.inBackground = true;
    const Runtime runtime(options);
    Workbench::Options computing;
    std::optional<Error> noDevice;
    if (const auto device = selectDevice(preferences.device))
        computing.device = *device;
    else
        noDevice = device.error(); // goes on with the processor
    // Without a file the log goes to the terminal; a full disk must not keep anyone from working.
    if (!parser.isSet(privately))
        (void)startLogFile(logFolder());
    qCInfo(logWindow).noquote() << "Vignette" << programVersion() << "on" << QSysInfo::prettyProductName();
    Workbench bench(computing);
    Session session(bench);
    session.setPrivate(parser.isSet(privately));
    session.setDatabase(parser.value(database));
    MainWindow window(session);
    const bool offersDraft = session.document().keepDrafts();
    window.restore(preferences.reopenLast && parser.positionalArguments().isEmpty() && !offersDraft);
    window.show();
    QTimer::singleShot(0, &window, [&session, &window, noDevice, paths = parser.positionalArguments()] {
        if (noDevice)
            window.messages().showError(*noDevice);
        if (paths.isEmpty())
            return;
        session.open(paths.first());
        if (paths.size() < 2)
            return;
        session.synthesize();
        session.screen(paths.mid(1));
    });
    return QApplication::exec();
}
