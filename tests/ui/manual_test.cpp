#include "core/runtime/runtime.h"
#include "core/runtime/workbench.h"
#include "tests/ui/window_helpers.h"
#include "ui/help/help_window.h"

#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace vignette;
using namespace vignette::test;

namespace {

QString bare(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

/// The entry at the end of a path through the menus, "File > Export > Export results".
bool hasEntry(const QList<QAction*>& actions, QStringList path)
{
    const QString first = bare(path.takeFirst());
    for (const QAction* action : actions) {
        if (bare(action->text()) == first)
            return path.isEmpty() || (action->menu() && hasEntry(action->menu()->actions(), path));
    }
    return false;
}

} // namespace

/// What the manual says is there.
class ManualTest : public QObject
{
    Q_OBJECT

    const std::vector<ManualPage> m_pages = manualPages();
    std::unique_ptr<Runtime> m_runtime;

    QStringList found(const QString& expression) const
    {
        QStringList out;
        const QRegularExpression pattern(expression, QRegularExpression::MultilineOption);
        for (const ManualPage& page : m_pages) {
            for (const auto& match : pattern.globalMatch(page.text))
                out += match.captured(1);
        }
        out.removeDuplicates();
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        isolate(QStringLiteral("manual-test"));
        m_runtime = std::make_unique<Runtime>();
    }

    void cleanupTestCase() { m_runtime.reset(); }

    void linksAndPicturesAreThere()
    {
        QVERIFY(m_pages.size() >= 12);
        const QStringList targets = found(QStringLiteral("\\]\\(([^)]+)\\)"));
        QVERIFY(targets.size() > 6);
        for (const QString& target : targets)
            QVERIFY2(QFile::exists(QStringLiteral(":/manual/") + target), qPrintable(target));
        for (const ManualPage& page : m_pages)
            QVERIFY2(page.text.startsWith(QLatin1String("# ")) && !page.title.isEmpty(), qPrintable(page.file));
    }

    void entriesOfMenusAreThere()
    {
        Workbench bench(Workbench::Options{QStringLiteral("/nowhere"), {}});
        TestWindow window(bench);
        const QStringList paths = found(QStringLiteral("\\*([A-Z][^*\\n]* > [^*\\n]+)\\*"));
        QVERIFY(paths.size() > 15);
        for (const QString& path : paths)
            QVERIFY2(hasEntry(window.menuBar()->actions(), path.split(QStringLiteral(" > "))), qPrintable(path));
    }

    void commandsTakeTheirOptions()
    {
        const QStringList lines = found(QStringLiteral("(vignette-cli [a-z][^`\\n]*)"));
        QVERIFY(lines.size() > 15);
        QHash<QString, QString> help;
        for (const QString& line : lines) {
            const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            QStringList command{words[1]};
            if (words[1] == QLatin1String("pacs"))
                command += words.value(2);
            QString& said = help[command.join(QLatin1Char(' '))];
            if (said.isEmpty()) {
                QProcess cli;
                cli.start(QStringLiteral(VIGNETTE_CLI), command + QStringList{QStringLiteral("--help")});
                QVERIFY(cli.waitForFinished(patience));
                QCOMPARE(cli.exitCode(), 0);
                said = QString::fromUtf8(cli.readAllStandardOutput());
            }
            for (const QString& word : words) {
                if (word.startsWith(QLatin1String("--")))
                    QVERIFY2(QRegularExpression(QRegularExpression::escape(word) + QStringLiteral("[\\s<]"))
                                 .match(said)
                                 .hasMatch(),
                             qPrintable(line));
            }
        }
    }

    void theWindowShowsEachPageAndFindsWords()
    {
        Workbench bench(Workbench::Options{QStringLiteral("/nowhere"), {}});
        TestWindow window(bench);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F1);
        auto* help = window.findChild<HelpWindow*>();
        QVERIFY(help);
        auto* page = help->findChild<QTextBrowser*>();
        auto* contents = named<QListWidget>(*help, QStringLiteral("Contents of the manual"));
        QCOMPARE(contents->count(), int(m_pages.size()) + 1);
        QCOMPARE(contents->currentRow(), 0); // no task yet
        for (int row = 1; row < contents->count(); ++row) {
            contents->setCurrentRow(row);
            QVERIFY2(page->toPlainText().contains(m_pages[size_t(row - 1)].title), qPrintable(QString::number(row)));
        }
        // A link leads on, and back.
        contents->setCurrentRow(1);
        page->setSource(page->source().resolved(QUrl(QStringLiteral("03-regions.md"))));
        QCOMPARE(contents->currentRow(), 3);
        click(*help, QStringLiteral("Back to the page before"));
        QCOMPARE(contents->currentRow(), 1);
        // Nothing is fetched from elsewhere.
        QVERIFY(
            !page->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname"))).isValid());

        auto* search = named<QLineEdit>(*help, QStringLiteral("Search the manual"));
        QTest::keyClicks(search, QStringLiteral("burned"));
        search->clear();
        QTest::keyClicks(search, QStringLiteral("Blacken"));
        QVERIFY(contents->currentItem()->text().contains(QStringLiteral("Privacy")));
        QCOMPARE(page->textCursor().selectedText().toLower(), QStringLiteral("blacken"));
        picture(*help, QStringLiteral("manual"));
        QTest::keyClick(search, Qt::Key_Return); // no further one: it stays, and closes nothing
        QVERIFY(help->isVisible());

        help->close();
        window.newTask();
        window.modes().enter(Mode::Define);
        QTest::keyClick(&window, Qt::Key_F1);
        QTRY_VERIFY(window.findChild<HelpWindow*>());
        QTRY_COMPARE(named<QListWidget>(*window.findChild<HelpWindow*>(), QStringLiteral("Contents of the manual"))
                         ->currentRow(),
                     1);
    }
};

QTEST_MAIN(ManualTest)
#include "manual_test.moc"
