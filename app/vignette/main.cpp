#include "core/runtime/runtime.h"
#include "core/runtime/workbench.h"
#include "ui/main_window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <string_view>

using namespace vignette;

namespace {

/// --version and --help answer without a display.
bool onlyAsks(int argc, char* argv[])
{
    return std::any_of(argv + 1, argv + std::max(argc, 1), [](const char* word) {
        const std::string_view argument(word);
        return argument == "--version" || argument == "-v" || argument == "--help" ||
               argument == "-h";
    });
}

} // namespace

int main(int argc, char* argv[])
{
    std::unique_ptr<QCoreApplication> app;
    if (onlyAsks(argc, argv))
        app = std::make_unique<QCoreApplication>(argc, argv);
    else
        app = std::make_unique<QApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vignette"));
    QCoreApplication::setApplicationVersion(programVersion());

    const auto tr = [](const char* text) { return QCoreApplication::translate("Main", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Classifiers for skin images from a few examples and words.") + QLatin1Char('\n') +
        researchUseNotice());
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
                                 tr("A task (.json) or classifier (.vignette)."),
                                 QStringLiteral("[TASK.json | X.vignette]"));
    parser.addPositionalArgument(QStringLiteral("folder"), tr("Files or folders to screen."),
                                 QStringLiteral("[FOLDER...]"));
    parser.process(*app);

    const Runtime runtime;
    Workbench bench;
    MainWindow window(bench);
    window.show();
    QTimer::singleShot(0, &window, [&window, paths = parser.positionalArguments()] {
        if (paths.isEmpty())
            return;
        window.openPath(paths.first());
        if (paths.size() < 2)
            return;
        window.synthesize();
        window.screen(paths.mid(1));
    });
    return QApplication::exec();
}
