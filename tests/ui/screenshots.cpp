// Writes the pictures of the window that the README shows, from the bundled phantoms alone:
// screenshots FOLDER [--lang CODE] [--theme light|dark] [--size WxH] [--suffix TEXT] [--all]. See
// packaging/screenshots.sh.
#include "core/runtime/runtime.h"
#include "tests/ui/window_helpers.h"
#include "ui/archive/archive_dialog.h"
#include "ui/common/condition_dialog.h"
#include "ui/common/recent_files.h"
#include "ui/evaluate/comparison_view.h"
#include "ui/evaluate/evaluate_page.h"
#include "ui/evaluate/evaluation_view.h"
#include "ui/exports/dicom_export_dialog.h"
#include "ui/exports/identity_choice.h"
#include "ui/exports/picture_export_dialog.h"
#include "ui/exports/report_dialog.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_window.h"
#include "ui/image_stage/case_view.h"
#include "ui/image_stage/image_view.h"
#include "ui/library/library_dialog.h"
#include "ui/screen/case_model.h"
#include "ui/screen/case_panel.h"
#include "ui/screen/map/map_canvas.h"
#include "ui/screen/study_tree.h"
#include "ui/screen/watch_dialog.h"
#include "ui/session/questions.h"
#include "ui/settings/language.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_dialog.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace vignette;
using namespace vignette::test;

namespace {

QString folder; ///< for the pictures
QSize size;     ///< of the window

void save(QWidget& widget, const QString& name)
{
    QTest::qWait(400); // thumbnails
    const QString path = folder + QLatin1Char('/') + name + QStringLiteral(".png");
    if (!widget.grab().save(path, nullptr, 0)) // packed as tightly as PNG can
        qFatal("%s cannot be written.", qPrintable(path));
}

void waitFor(const std::function<bool()>& ready, const char* what)
{
    if (!QTest::qWaitFor(ready, patience))
        qFatal("It takes too long: %s.", what);
}

void chooseCase(MainWindow& window, const QString& name)
{
    auto* table = window.findChild<QTableView*>();
    auto* view = window.findChild<CaseView*>();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == name)
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    waitFor([view] { return hasPicture(*view); }, "the picture");
    if (!hasOverlay(*view))
        view->toggleOverlay();
    waitFor([view] { return hasOverlay(*view); }, "the overlay");
    table->setFocus();
}

/// The samples in one folder for each class.
void layOut(const QString& target)
{
    for (const char* id : {"naevus", "melanoma", "haemangioma", "psoriasis"}) {
        const QString name = QString::fromLatin1(id);
        QDir().mkpath(target + QLatin1Char('/') + name);
        for (const QString& from : {QStringLiteral("/cases"), QStringLiteral("/examples/") + name}) {
            for (const QFileInfo& file :
                 QDir(samplesFolder() + from).entryInfoList({name + QLatin1Char('*')}, QDir::Files))
                QFile::copy(file.filePath(), target + QLatin1Char('/') + name + QLatin1Char('/') +
                                                 file.dir().dirName() + QLatin1Char('-') + file.fileName());
        }
    }
    QDir().mkpath(target + QStringLiteral("/other"));
    for (const char* name : {"room.jpg", "pearly-nodule.jpg"})
        QFile::copy(samplesFolder() + QStringLiteral("/cases/") + QLatin1String(name),
                    target + QStringLiteral("/other/") + QLatin1String(name));
}

/// With a second classifier of the samples, from words and one example of each class.
void compare(Workbench& bench, TestWindow& window, const QString& path, const QString& suffix)
{
    TaskSpec task = readTask(samplesFolder() + QStringLiteral("/task.json")).value();
    for (ClassSpec& spec : task.classes)
        spec.examples.resize(1);
    task.name += QStringLiteral(", one example each");
    auto made = bench.synthesize(task);
    waitFor([&made] { return made.isFinished(); }, "the second classifier");
    if (!made.result() || !made.result()->classifier.save(path))
        qFatal("The second classifier cannot be made.");
    window.modes().enter(Mode::Evaluate);
    ComparisonView* comparison = window.findChild<EvaluatePage*>()->showComparison();
    comparison->compareWith(path);
    waitFor([comparison] { return !comparison->isBusy(); }, "the comparison");
    save(window, QStringLiteral("comparison") + suffix);
}

void windows(Workbench& bench, const QString& suffix, bool everything)
{
    TestWindow window(bench);
    window.session.setPrivate(true); // leaves nothing behind
    window.resize(size);
    window.show();
    if (everything)
        save(window, QStringLiteral("start") + suffix);
    window.session.openSample();
    waitFor([&] { return window.cases().count() > 20 && !window.isBusy(); }, "the screening");
    chooseCase(window, QStringLiteral("melanoma2.jpg"));
    QTest::keyClicks(window.findChild<QTableView*>(), QStringLiteral("am"));
    if (everything)
        save(window, QStringLiteral("window") + suffix);
    window.modes().enter(Mode::Review);
    save(window, QStringLiteral("review") + suffix);
    if (!everything)
        return;
    window.modes().enter(Mode::Define);
    save(window, QStringLiteral("define") + suffix);
    window.modes().enter(Mode::Screen);
    auto* questions = window.findChild<Questions*>();
    questions->start();
    waitFor([questions] { return questions->state() == Questions::State::Asking; }, "a question");
    waitFor([&] { return hasPicture(*window.findChild<CaseView*>()); }, "its picture");
    save(window, QStringLiteral("question") + suffix);
    questions->end();
    const QList<QAction*> views = window.cases().viewActions(); // table, grid, ledger, studies, map
    views[1]->trigger();
    save(window, QStringLiteral("grid") + suffix);
    views[4]->trigger();
    auto* map = window.findChild<MapCanvas*>();
    waitFor([map] { return map->pointCount() > 20; }, "the map");
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Right); // the card of a case
    QTest::mouseMove(map, QPoint(2, 2));
    save(window, QStringLiteral("map") + suffix);
    views[0]->trigger();
    views[2]->trigger();
    save(window, QStringLiteral("ledger") + suffix);
    views[2]->trigger();
    views[3]->trigger();
    auto* studies = window.findChild<StudyTree*>();
    studies->expandAll();
    studies->setCurrentIndex(studies->model()->index(1, 0));
    save(window, QStringLiteral("studies") + suffix);
    views[3]->trigger();

    QTemporaryDir dir;
    compare(bench, window, dir.filePath(QStringLiteral("second.vignette")), suffix);
    auto* help = openDialog<HelpWindow>(window, QStringLiteral("&Help"));
    help->showPage(manualPage(QStringLiteral("describing")));
    save(*help, QStringLiteral("help") + suffix);
    help->close();
    auto* about = openDialog<AboutDialog>(window, QStringLiteral("&About Vignette"));
    QTest::qWait(1000); // for the line of the engine
    save(*about, QStringLiteral("about") + suffix);
    about->close();
    RecentFiles().add(dir.filePath(QStringLiteral("second.vignette")));
    LibraryDialog library(bench);
    library.show();
    auto* card = library.findChild<QTextBrowser*>();
    waitFor([card] { return card->toPlainText().size() > 500; }, "the model card");
    save(library, QStringLiteral("library") + suffix);
    library.close();
    RecentFiles().remove(dir.filePath(QStringLiteral("second.vignette")));
    auto* pictures = openDialog<PictureExportDialog>(window, QStringLiteral("Export pict&ures…"));
    save(*pictures, QStringLiteral("pictures") + suffix);
    pictures->reject();
    auto* report = openDialog<ReportDialog>(window, QStringLiteral("Export re&port…"));
    save(*report, QStringLiteral("report") + suffix);
    report->reject();
    auto* reports = openDialog<DicomExportDialog>(window, QStringLiteral("Export &DICOM reports…"));
    reports->findChild<IdentityChoice*>()->findChildren<QRadioButton*>().back()->setChecked(true); // removed
    save(*reports, QStringLiteral("dicom") + suffix);
    reports->reject();
    WatchDialog watch(false);
    watch.show();
    save(watch, QStringLiteral("watch") + suffix);
    ArchiveDialog archive(bench, dir.path());
    archive.show();
    save(archive, QStringLiteral("archive") + suffix);
    archive.reject();
    SettingsDialog settings({});
    settings.show();
    save(settings, QStringLiteral("settings") + suffix);
    ConditionDialog conditions(ConditionDialog::Purpose::StartClass);
    conditions.findChild<QLineEdit*>()->setText(QStringLiteral("psoriasis"));
    conditions.show();
    save(conditions, QStringLiteral("conditions") + suffix);

    QTemporaryDir labelled;
    layOut(labelled.path());
    window.modes().enter(Mode::Evaluate);
    EvaluationView* evaluation = window.findChild<EvaluatePage*>()->showEvaluation();
    evaluation->evaluate(labelled.path());
    waitFor([&] { return evaluation->evaluation().has_value(); }, "the evaluation");
    for (auto* label : evaluation->findChildren<QLabel*>()) {
        if (label->text() == QDir::toNativeSeparators(labelled.path()))
            label->clear(); // a folder of this computer
    }
    save(window, QStringLiteral("evaluation") + suffix);
    for (auto* tabs : window.findChild<EvaluatePage*>()->findChildren<QTabBar*>())
        tabs->setCurrentIndex(tabs->count() - 1); // the readers
    save(window, QStringLiteral("readers") + suffix);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    isolate(QStringLiteral("vignette-screenshots"));
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("For the pictures."));
    const auto option = [&parser](const char* name, const char* value) {
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value"), QString::fromLatin1(value)});
    };
    option("lang", "en");
    option("theme", "light");
    option("suffix", "");
    option("size", "1440x860");
    parser.addOption({QStringLiteral("all"), QStringLiteral("Every window, not the main one alone.")});
    parser.addOption({QStringLiteral("right-to-left"), QStringLiteral("As in a language that runs so.")});
    parser.process(app);
    folder = parser.positionalArguments().value(0, QStringLiteral("."));
    const QStringList sides = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
    setLanguage(parser.value(QStringLiteral("lang")));
    if (parser.isSet(QStringLiteral("right-to-left")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    applyTheme(parser.value(QStringLiteral("theme")));
    const Runtime runtime;
    Workbench bench;
    windows(bench, parser.value(QStringLiteral("suffix")), parser.isSet(QStringLiteral("all")));
    return 0;
}
