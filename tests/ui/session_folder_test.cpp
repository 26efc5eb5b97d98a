#include "ui/session/session_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace vignette;

namespace {

/// What the program does when it is started as `session_folder_test --hold 0|1`: makes a session, says where, and waits
/// to be killed.
int hold(bool inMemory)
{
    const auto session = SessionFolder::make(inMemory);
    if (!session)
        return 1;
    std::puts(qPrintable((*session)->filePath(QString())));
    std::fflush(stdout);
    QThread::sleep(600);
    return 0;
}

} // namespace

class SessionFolderTest : public QObject
{
    Q_OBJECT

    /// The folder of a program that holds it.
    static QString start(QProcess& process, bool inMemory)
    {
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--hold"), QString::number(int(inMemory))});
        if (!process.waitForReadyRead(60000))
            return {};
        return QDir::cleanPath(QString::fromUtf8(process.readLine().trimmed()));
    }

private Q_SLOTS:
    void whatAKilledSessionLeftIsRemoved_data()
    {
        QTest::addColumn<bool>("inMemory");
        QTest::newRow("on disk") << false;
        QTest::newRow("in memory") << true;
    }

    void whatAKilledSessionLeftIsRemoved()
    {
        QFETCH(bool, inMemory);
        if (const auto probe = SessionFolder::make(inMemory); !probe)
            QSKIP(qPrintable(probe.error().message));
        QProcess killed;
        QProcess living;
        const QString left = start(killed, inMemory);
        const QString held = start(living, inMemory);
        QVERIFY(QDir(left).exists() && QDir(held).exists() && left != held);
        QCOMPARE(QFile::permissions(left) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        for (const QString& folder : {left, held}) {
            QFile results(folder + QStringLiteral("/results.csv.vignette-screening.sqlite"));
            QVERIFY(results.open(QIODevice::WriteOnly) && results.write("/cases/DOE JANE") > 0);
        }
        killed.kill();
        QVERIFY(killed.waitForFinished());
        QVERIFY(QDir(left).exists());

        // The next session, of either kind, cleans up; what is in use stays.
        const auto next = SessionFolder::make(!inMemory);
        QVERIFY(!QDir(left).exists());
        QVERIFY(QFile::exists(held + QStringLiteral("/results.csv.vignette-screening.sqlite")));
        living.kill();
        QVERIFY(living.waitForFinished());
        removeDeadSessions();
        QVERIFY(!QDir(held).exists());
    }

    void aSessionLeavesNothing()
    {
        QString path;
        {
            const auto session = SessionFolder::make(false);
            QVERIFY(session);
            path = (*session)->filePath(QString());
            QVERIFY(QDir(path).exists());
            removeDeadSessions(); // its own is no dead one
            QVERIFY(QDir(path).exists());
        }
        QVERIFY(!QDir(path).exists());
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("session-folder-test"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--hold"))
        return hold(arguments.value(2) == QLatin1String("1"));
    SessionFolderTest test;
    return QTest::qExec(&test, arguments);
}

#include "session_folder_test.moc"
