#include "core/runtime/workbench.h"
#include "tests/ui/window_helpers.h"
#include "ui/common/message_box.h"
#include "ui/help/help_window.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace vignette;
using namespace vignette::test;

namespace {

const QString manualFolder = QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/manual/");

QString readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList pageFiles()
{
    return QDir(manualFolder).entryList({QStringLiteral("*.md")});
}

QString withoutMarks(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…")).simplified();
}

QStringList captured(const QString& text, const QString& pattern)
{
    QStringList all;
    auto found = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (found.hasNext())
        all += found.next().captured(1);
    return all;
}

/// "File > Export > Export results" for every entry.
void collectEntries(const QList<QAction*>& actions, const QString& above, QSet<QString>& paths)
{
    for (const QAction* action : actions) {
        const QString path = above + withoutMarks(action->text());
        paths += path;
        if (action->menu())
            collectEntries(action->menu()->actions(), path + QStringLiteral(" > "), paths);
    }
}

/// Every text of the window, as its translators have them.
QSet<QString> textsOfTheProgram()
{
    QSet<QString> texts;
    QXmlStreamReader xml(readAll(QStringLiteral(VIGNETTE_SOURCE_DIR "/translations/vignette_de.ts")));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("source"))
            texts += withoutMarks(xml.readElementText());
    }
    return texts;
}

QString helpOf(const QString& program, QStringList words)
{
    QProcess process;
    process.start(program, words << QStringLiteral("--help"));
    return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAll()) : QString();
}

} // namespace

class ManualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolate(QStringLiteral("vignette-manual-test")); }

    void everyPageIsInTheContentsAndLoads()
    {
        QStringList missing = pageFiles();
        TestWindow window(m_bench);
        HelpWindow help(*window.menuBar());
        const auto* view = help.findChild<QTextBrowser*>();
        for (const HelpPage& page : helpPages()) {
            help.showPage(page.address);
            QCOMPARE(view->source().toString(), page.address);
            QVERIFY2(view->toPlainText().size() > 300, qPrintable(page.address));
            missing.removeAll(page.address.section(QLatin1Char('/'), -1));
        }
        QCOMPARE(missing, QStringList{QStringLiteral("contents.md")});
        QCOMPARE(help.findChild<QListWidget*>()->count(), helpPages().size());
    }

    void everyLinkAndPictureIsBuiltIn()
    {
        int count = 0;
        for (const QString& name : pageFiles()) {
            for (const QString& link :
                 captured(readAll(manualFolder + name), QStringLiteral(R"(\[[^\]]*\]\(([^)]+)\))"))) {
                const QString path = QUrl(QStringLiteral("qrc:/resources/manual/")).resolved(QUrl(link)).path();
                QVERIFY2(QFile::exists(QStringLiteral(":") + path), qPrintable(name + QLatin1Char(' ') + link));
                ++count;
            }
        }
        QVERIFY(count > 40);
    }

    void slantedWordsAreInTheProgram()
    {
        TestWindow window(m_bench);
        QSet<QString> entries;
        collectEntries(window.menuBar()->actions(), {}, entries);
        const QSet<QString> texts = textsOfTheProgram();
        int count = 0;
        for (const QString& name : pageFiles()) {
            QString text = readAll(manualFolder + name);
            text.remove(
                QRegularExpression(QStringLiteral("```.*?```"), QRegularExpression::DotMatchesEverythingOption));
            text.remove(QRegularExpression(QStringLiteral("`[^`]*`")));
            for (const QString& found : captured(text, QStringLiteral(R"((?<!\*)\*([^*]+)\*(?!\*))"))) {
                const QString words = withoutMarks(found);
                const bool known =
                    words.contains(QStringLiteral(" > ")) ? entries.contains(words) : texts.contains(words);
                QVERIFY2(known, qPrintable(name + QStringLiteral(": ") + words));
                ++count;
            }
        }
        QVERIFY(count > 80);
    }

    void commandsAndOptionsExist()
    {
        const QString cli = QStringLiteral(VIGNETTE_CLI);
        const QString option = QStringLiteral("(--[a-z][a-z-]*)");
        QString everything = helpOf(QStringLiteral(VIGNETTE_WINDOW), {}) + helpOf(cli, {});
        QStringList left;
        int count = 0;
        for (const QString& name : pageFiles()) {
            const QString text = readAll(manualFolder + name);
            for (const QString& line : captured(text, QStringLiteral(R"((?:^|`)(vignette(?:-cli)? [^`\n]+))"))) {
                QStringList words = line.split(QLatin1Char(' '));
                const bool isWindow = words.first() == QLatin1String("vignette");
                const int length = isWindow ? 0 : words[1] == QLatin1String("pacs") ? 2 : 1;
                const QStringList command = words.mid(1, length);
                if (command.value(0).startsWith(QLatin1String("--")) || command.value(1).startsWith(QLatin1Char('`')))
                    continue;
                const QString told = helpOf(isWindow ? QStringLiteral(VIGNETTE_WINDOW) : cli, command);
                QVERIFY2(!told.isEmpty(), qPrintable(name + QStringLiteral(": ") + line));
                everything += told;
                for (const QString& wanted : captured(line, option))
                    QVERIFY2(captured(told, option).contains(wanted), qPrintable(name + QStringLiteral(": ") + line));
                ++count;
            }
            left += captured(text, option);
        }
        QVERIFY(count > 20);
        for (const QString& wanted : std::as_const(left))
            QVERIFY2(captured(everything, option).contains(wanted), qPrintable(wanted));
    }

    void f1OpensThePageOfTheMode()
    {
        TestWindow window(m_bench);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto pageNow = [&window] {
            openDialog<HelpWindow>(window, QStringLiteral("&Help"));
            return window.findChild<HelpWindow*>()->findChild<QTextBrowser*>()->source().toString();
        };
        QCOMPARE(pageNow(), QString(inShortPage));
        window.newTask();
        window.modes().enter(Mode::Screen);
        QCOMPARE(pageNow(), manualPage(QStringLiteral("screening")));
        window.modes().enter(Mode::Review);
        QCOMPARE(pageNow(), manualPage(QStringLiteral("reviewing")));
        window.modes().enter(Mode::Evaluate);
        QCOMPARE(pageNow(), manualPage(QStringLiteral("evaluating")));
        window.modes().enter(Mode::Define);
        QCOMPARE(pageNow(), manualPage(QStringLiteral("describing")));
    }

    void wordsAreFoundInAllPages()
    {
        TestWindow window(m_bench);
        HelpWindow help(*window.menuBar());
        help.show();
        auto* contents = help.findChild<QListWidget*>();
        auto* view = help.findChild<QTextBrowser*>();
        auto* words = help.findChild<QLineEdit*>();
        QTest::keyClick(&help, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(words, QStringLiteral("burned full-disk")); // on no page
        QVERIFY(showsText(help, QStringLiteral("No page has these words.")));
        words->clear();
        QTest::keyClicks(words, QStringLiteral("FULL-DISK"));
        QCOMPARE(view->source().toString(), manualPage(QStringLiteral("privacy")));
        QCOMPARE(view->extraSelections().size(), 1);
        int shown = 0;
        for (int i = 0; i < contents->count(); ++i)
            shown += contents->item(i)->isHidden() ? 0 : 1;
        QCOMPARE(shown, 1);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(view->textCursor().selectedText().toLower(), QStringLiteral("full-disk"));
        QVERIFY(help.isVisible());
        words->clear();
        QVERIFY(!contents->item(0)->isHidden());
        QVERIFY(view->extraSelections().isEmpty());
    }

    void linksAndBackWork()
    {
        TestWindow window(m_bench);
        HelpWindow help(*window.menuBar());
        auto* view = help.findChild<QTextBrowser*>();
        help.showPage(manualPage(QStringLiteral("limits")));
        Q_EMIT view->anchorClicked(QUrl(QStringLiteral("describing.md")));
        QCOMPARE(view->source().toString(), manualPage(QStringLiteral("describing")));
        Q_EMIT view->anchorClicked(QUrl(QStringLiteral("../../core/task/README.md")));
        QVERIFY(view->toPlainText().contains(QStringLiteral("vignette-task")));
        named<QToolButton>(help, QStringLiteral("Back"))->click();
        named<QToolButton>(help, QStringLiteral("Back"))->click();
        QCOMPARE(view->source().toString(), manualPage(QStringLiteral("limits")));
        named<QToolButton>(help, QStringLiteral("Forward"))->click();
        QCOMPARE(view->source().toString(), manualPage(QStringLiteral("describing")));

        QString asked;
        MessageBox::answerNext([&asked](const QString& text) {
            asked = text;
            return QMessageBox::Cancel;
        });
        Q_EMIT view->anchorClicked(QUrl(QStringLiteral("https://example.org/x")));
        QVERIFY(asked.contains(QStringLiteral("https://example.org/x")));
        Q_EMIT view->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
        QCOMPARE(view->source().toString(), manualPage(QStringLiteral("describing")));
    }

private:
    Workbench m_bench{Workbench::Options{QStringLiteral("/nowhere"), {}}};
};

QTEST_MAIN(ManualTest)
#include "manual_test.moc"
