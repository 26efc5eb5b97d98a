#include "core/runtime/runtime.h"
#include "core/runtime/workbench.h"
#include "ui/main_window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

using namespace vignette;

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("vignette"));
    QApplication::setApplicationVersion(programVersion());
    QApplication::setApplicationDisplayName(QStringLiteral("Vignette"));

    const auto tr = [](const char* text) { return QCoreApplication::translate("Main", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Classifiers for skin images from a few examples and words.") + QLatin1Char('\n') +
        researchUseNotice());
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), tr("A task (.json) or classifier (.vignette)."),
                                 QStringLiteral("[TASK.json | X.vignette]"));
    parser.addPositionalArgument(QStringLiteral("folder"), tr("Files or folders to screen."),
                                 QStringLiteral("[FOLDER...]"));
    parser.process(app);

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
