#include "core/classifier/research_notice.h"
#include "core/engine/engine_info.h"
#include "core/runtime/runtime.h"
#include "tests/ui/window_helpers.h"
#include "ui/evaluate/curves_panel.h"
#include "ui/evaluate/evaluation_view.h"
#include "ui/evaluate/plot.h"
#include "ui/screen/case_model.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace vignette;
using namespace vignette::test;

namespace {

QTableWidget* confusionOf(const QWidget& view)
{
    return named<QTableWidget>(view, QStringLiteral("Confusion matrix: true class in rows, answer in columns"));
}

/// What can take the focus and has no name for a screen reader.
QStringList nameless(const QWidget& window)
{
    QStringList found;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        const bool named = !widget->accessibleName().isEmpty() || widget->inherits("QLabel") ||
                           widget->inherits("QScrollBar") || widget->inherits("QTabBar") ||
                           widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QComboBoxListView") ||
                           widget->objectName().startsWith(QLatin1String("qt_"));
        if (widget->focusPolicy() != Qt::NoFocus && !named)
            found += QString::fromLatin1(widget->metaObject()->className());
    }
    return found;
}

QPalette darkPalette()
{
    QPalette palette(QColor(53, 53, 53), QColor(42, 42, 42));
    palette.setColor(QPalette::Base, QColor(30, 30, 30));
    palette.setColor(QPalette::AlternateBase, QColor(40, 40, 40));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(230, 230, 230));
    palette.setColor(QPalette::PlaceholderText, QColor(150, 150, 150));
    palette.setColor(QPalette::Highlight, QColor(42, 130, 218));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

/// The samples sorted into a folder per class, their examples among them, and what is of none of
/// the classes. Returns the number of pictures of the classes.
int sortSamples(const QString& target)
{
    int count = 0;
    const auto put = [&](const QFileInfo& file, const QString& folder) {
        QDir().mkpath(target + QLatin1Char('/') + folder);
        return QFile::copy(file.filePath(), target + QLatin1Char('/') + folder + QLatin1Char('/') +
                                                file.dir().dirName() + QLatin1Char('-') + file.fileName());
    };
    // By id and by name, in any case.
    const std::pair<QString, QString> classes[] = {{QStringLiteral("naevus"), QStringLiteral("Naevus")},
                                                   {QStringLiteral("melanoma"), QStringLiteral("MELANOMA (phantom)")},
                                                   {QStringLiteral("haemangioma"), QStringLiteral("haemangioma")},
                                                   {QStringLiteral("psoriasis"), QStringLiteral("psoriasis")}};
    for (const auto& [id, folder] : classes) {
        for (const QString& from : {samples() + QStringLiteral("/cases"), samples() + QStringLiteral("/cases/dicom"),
                                    samples() + QStringLiteral("/examples/") + id}) {
            for (const QFileInfo& file : QDir(from).entryInfoList({id + QLatin1Char('*')}, QDir::Files))
                count += put(file, folder);
        }
    }
    const QString cases = samples() + QStringLiteral("/cases/");
    for (const QString& name : {QStringLiteral("room.jpg"), QStringLiteral("pearly-nodule.jpg")})
        put(QFileInfo(cases + name), QStringLiteral("something else"));
    put(QFileInfo(cases + QStringLiteral("truncated.jpg")), QStringLiteral("naevus"));
    put(QFileInfo(cases + QStringLiteral("note.txt")), QStringLiteral("naevus"));
    return count;
}

} // namespace

class EvaluationTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<Workbench> m_bench;
    std::optional<Classifier> m_classifier;

private Q_SLOTS:
    void initTestCase()
    {
        isolate(QStringLiteral("evaluation-test"));
        m_runtime = std::make_unique<Runtime>();
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here.");
        m_bench = std::make_unique<Workbench>();
        const auto task = readTask(samples() + QStringLiteral("/task.json"));
        QVERIFY(task);
        const auto made = m_bench->synthesize(*task).result();
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        m_classifier = made->classifier;
    }

    void cleanupTestCase()
    {
        m_classifier.reset();
        m_bench.reset();
        m_runtime.reset();
    }

    void menuAsksForAClassifierFirst()
    {
        TestWindow window(*m_bench);
        QAction* found = nullptr;
        for (QAction* action : window.findChildren<QAction*>()) {
            if (action->text().contains(QStringLiteral("valuate on a labelled folder")))
                found = action;
        }
        QVERIFY(found);
        found->trigger();
        QVERIFY(window.message().contains(QStringLiteral("classifier first")));
        QVERIFY(!window.findChild<EvaluationView*>());
    }

    void folderWithoutLabelsIsExplained()
    {
        EvaluationView view(*m_bench, *m_classifier);
        view.show();
        QVERIFY(showsText(view, QStringLiteral("Melanoma (phantom)")));
        picture(view, QStringLiteral("evaluation-empty"));
        view.evaluate(samples() + QStringLiteral("/cases"));
        QVERIFY(view.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), patience);
        QVERIFY2(message(view).contains(QStringLiteral("no sub-folder is named like a class")),
                 qPrintable(message(view)));
        QVERIFY(showsText(view, message(view)));
        QVERIFY(!view.evaluation());
        QVERIFY(named<QPushButton>(view, QStringLiteral("Choose a labelled folder"))->isEnabled());
        QVERIFY(!named<QPushButton>(view, QStringLiteral("Export the figures as a table"))->isEnabled());
    }

    void sortedFoldersGiveFigures()
    {
        QTemporaryDir dir;
        const int count = sortSamples(dir.path());
        QCOMPARE(count, 44);
        EvaluationView view(*m_bench, *m_classifier);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.evaluate(dir.path());
        QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), patience);
        QVERIFY2(view.evaluation(), qPrintable(message(view)));
        const Evaluation& found = *view.evaluation();
        const EvaluationReport& report = found.report;
        QCOMPARE(report.pictures, count);
        QCOMPARE(report.others, 2);
        QCOMPARE(found.unreadable, 1);
        QCOMPARE(found.labels.otherLabels(), QStringList{QStringLiteral("something else")});
        for (const ClassFigures& figures : report.classes)
            QCOMPARE(figures.pictures, 11);
        // Phantoms, half of them examples: a classifier that cannot tell these is broken.
        QVERIFY(report.topRight.low > 0.5);
        QVERIFY(report.calibration);

        // What is shown is what was found, and says how sure it is.
        QVERIFY(showsText(view, QStringLiteral("%1 of %2").arg(report.topRight.hits).arg(count)));
        QVERIFY(showsText(view, QStringLiteral("Not enough to estimate"))); // two others
        QVERIFY(showsText(view, QStringLiteral("Left out: 1 unreadable.")));
        QTableWidget* confusion = confusionOf(view);
        QCOMPARE(confusion->rowCount(), 5);
        QCOMPARE(confusion->columnCount(), 6);
        int sum = 0;
        for (int row = 0; row < 5; ++row) {
            for (int column = 0; column < 6; ++column)
                sum += confusion->item(row, column)->text().toInt();
        }
        QCOMPARE(sum, count + 2);
        const auto* roc = named<Plot>(view, QStringLiteral("ROC curve"));
        QVERIFY(roc->accessibleDescription().contains(QStringLiteral("AUC")));
        QCOMPARE(roc->content().curves.front().points.front(), QPointF(0, 0));
        QCOMPARE(roc->content().curves.front().points.back(), QPointF(1, 1));

        // A cell by mouse, the next one by keyboard: its pictures.
        auto* pictures = named<QTableView>(view, QStringLiteral("Pictures of the chosen cell"));
        for (int row = 0; row < 4; ++row) {
            const QRect cell = confusion->visualItemRect(confusion->item(row, row));
            QTest::mouseClick(confusion->viewport(), Qt::LeftButton, {}, cell.center());
            QCOMPARE(pictures->model()->rowCount(), report.confusion[size_t(row)][size_t(row)]);
            QVERIFY(showsText(view, QStringLiteral("Pictures: %1.").arg(pictures->model()->rowCount())));
        }
        // The first of them is shown, from right to left as well.
        for (const Qt::LayoutDirection direction : {Qt::RightToLeft, Qt::LeftToRight}) {
            view.setLayoutDirection(direction);
            confusion->setCurrentCell(0, 0);
            QVERIFY(pictures->currentIndex().isValid());
            confusion->setCurrentCell(3, 3);
            QCOMPARE(pictures->currentIndex().row(), 0);
        }
        const QString name = pictures->model()->index(0, 0).data().toString();
        QVERIFY2(name.contains(QStringLiteral("psoriasis")), qPrintable(name));
        confusion->setFocus();
        QTest::keyClick(confusion, Qt::Key_Right);
        QCOMPARE(pictures->model()->rowCount(), report.confusion[3][4]);
        QTest::keyClick(confusion, Qt::Key_Left);

        // The sensitivity follows the specificity that is asked for.
        auto* classes = named<QTableWidget>(view, QStringLiteral("Figures of each class"));
        auto* specificity =
            named<QDoubleSpinBox>(view, QStringLiteral("Specificity at which the sensitivity is given"));
        specificity->setValue(50);
        QVERIFY(classes->horizontalHeaderItem(3)->text().contains(QStringLiteral("50\u00a0%")));
        specificity->setValue(90);
        QCOMPARE(nameless(view), QStringList());

        QTest::qWait(500); // thumbnails, for the pictures
        auto* curves = view.findChild<CurvesPanel*>();
        const QPalette light = QApplication::palette();
        for (const QPalette& palette : {light, darkPalette()}) {
            QApplication::setPalette(palette);
            const QString suffix = palette == light ? QString() : QStringLiteral("-dark");
            for (int page = 0; page < curves->count(); ++page) {
                curves->setCurrentIndex(page);
                QTest::qWait(50);
                picture(view, QStringLiteral("evaluation-%1%2").arg(page).arg(suffix));
            }
        }
        QApplication::setPalette(light);

        const QString csv = dir.filePath(QStringLiteral("figures.csv"));
        answerNextFileQuestion({csv});
        click(view, QStringLiteral("Export the figures as a table"));
        QVERIFY(showsText(view, QStringLiteral("figures.csv")));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"
                                 "figure,class,item,x,value,low_95,high_95,hits,n\nnotice,,Research use only."));
        QVERIFY(bytes.contains("\nauc,melanoma,,,"));
        QVERIFY(bytes.contains("\nconfusion,other,none_of_these,,,,,," + QByteArray::number(report.confusion[4][5]) +
                               '\n'));
        QVERIFY(bytes.contains("\nothers_refused,,,,,,," + QByteArray::number(report.othersRefused.hits) + ",2\n"));
        QVERIFY(!bytes.contains(".jpg")); // no name of a picture
        answerNextFileQuestion({QStringLiteral("/nowhere/figures.csv")});
        click(view, QStringLiteral("Export the figures as a table"));
        QVERIFY(message(view).contains(QStringLiteral("cannot be written")));
    }

    void tableGivesTheSameFigures()
    {
        QTemporaryDir dir;
        QFile table(dir.filePath(QStringLiteral("labels.csv")));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("File,Diagnosis\n");
        for (const QString& name : {QStringLiteral("naevus1.jpg"), QStringLiteral("melanoma1.jpg"),
                                    QStringLiteral("melanoma2.jpg"), QStringLiteral("room.jpg")}) {
            QVERIFY(QFile::copy(samples() + QStringLiteral("/cases/") + name, dir.filePath(name)));
            const QString label = QString(name).remove(QLatin1Char('1')).remove(QLatin1Char('2'));
            table.write((name + QLatin1Char(',') + label.section(QLatin1Char('.'), 0, 0) + QLatin1Char('\n')).toUtf8());
        }
        table.close();
        EvaluationView view(*m_bench, *m_classifier);
        view.show();
        view.evaluate(dir.path());
        QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), patience);
        QVERIFY2(view.evaluation(), qPrintable(message(view)));
        const EvaluationReport& report = view.evaluation()->report;
        QCOMPARE(report.classes[0].pictures, 1);
        QCOMPARE(report.classes[1].pictures, 2);
        QCOMPARE(report.others, 1);
        QVERIFY(showsText(view, QStringLiteral("Labels from the table labels.csv")));
        // Three pictures say nothing, in numbers or in curves.
        QVERIFY(!showsText(view, QStringLiteral("100\u00a0%")));
        QVERIFY(named<Plot>(view, QStringLiteral("Calibration curve"))
                    ->content()
                    .message.contains(QStringLiteral("Not enough to estimate")));
        picture(view, QStringLiteral("evaluation-few"));
    }

    void cancelIsHeardAndTheNextRunGoesOn()
    {
        QTemporaryDir dir;
        sortSamples(dir.path());
        EvaluationView view(*m_bench, *m_classifier);
        view.show();
        view.evaluate(dir.path());
        auto* cancel = named<QPushButton>(view, QStringLiteral("Cancel the evaluation"));
        QVERIFY(cancel->isVisible());
        cancel->click();
        QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), patience);
        QCOMPARE(message(view), QStringLiteral("Cancelled."));
        QVERIFY(!view.evaluation());
        QVERIFY(!cancel->isVisible());
        view.evaluate(dir.path());
        QTest::keyClick(&view, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), patience);
        QVERIFY(!view.evaluation());
        view.evaluate(dir.path());
        QTRY_VERIFY_WITH_TIMEOUT(view.evaluation(), patience);
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(view.isVisible()); // the figures stay
    }

    void closingInTheMiddleLeavesNothingBehind()
    {
        const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
        QTemporaryDir dir;
        sortSamples(dir.path());
        {
            EvaluationView view(*m_bench, *m_classifier);
            view.show();
            view.evaluate(dir.path());
            QTest::qWait(100);
        }
        QCOMPARE(data.entryList({QStringLiteral("evaluation-*")}), QStringList());
    }
};

QTEST_MAIN(EvaluationTest)
#include "evaluation_test.moc"
