#include "core/base/output_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace vignette;

class OutputFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFileUnderManyNames()
    {
        const QTemporaryDir dir;
        const auto at = [&dir](const char* name) { return dir.filePath(QString::fromUtf8(name)); };
        const auto bytes = [&at](const char* name) { return QFile::encodeName(at(name)); };
        for (const char* name : {"a", "b"}) {
            QFile file(at(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QDir().mkpath(at("folder")));
        QCOMPARE(::link(bytes("a"), bytes("hard")), 0);
        QCOMPARE(::symlink(bytes("a"), bytes("soft")), 0);
        QCOMPARE(::symlink("new", bytes("broken")), 0);
        QCOMPARE(::symlink("circle", bytes("circle")), 0);
        QCOMPARE(::symlink(bytes("folder"), bytes("way")), 0);
        for (const char* name : {"a", "hard", "soft", "./a", "way/../a"})
            QVERIFY2(isSameFile(at("a"), at(name)), name);
        for (const char* name : {"b", "new", "folder", "circle", ""})
            QVERIFY2(!isSameFile(at("a"), at(name)), name);
        // None of these exists.
        QVERIFY(isSameFile(at("new"), at("broken")));
        QVERIFY(isSameFile(at("folder/new"), at("way/new")));
        QVERIFY(!isSameFile(at("new"), at("way/new")));
        QVERIFY(isSameFile(at("no folder/new"), at("no folder/../no folder/new")));
    }

    void foldersAreApart()
    {
        const QTemporaryDir dir;
        const auto at = [&dir](const char* name) { return dir.filePath(QString::fromUtf8(name)); };
        QVERIFY(QDir().mkpath(at("pictures/old")));
        QVERIFY(QDir().mkpath(at("pictures 2")));
        QCOMPARE(::symlink(QFile::encodeName(at("pictures")), QFile::encodeName(at("way"))), 0);
        QFile file(at("pictures/a.png"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QStringList read{at("pictures")};
        for (const char* apart : {"results", "pictures 2", "", "pictures/../results"})
            QVERIFY2(checkOutputFolder(at(apart), read), apart);
        for (const char* among : {"pictures", "pictures/", "pictures/old", "pictures/new/deep", "way", "way/new"}) {
            const auto checked = checkOutputFolder(at(among), read);
            QVERIFY2(!checked, among);
            QCOMPARE(checked.error().code, ErrorCode::InvalidArgument);
        }
        QVERIFY(!checkOutputFolder(at("pictures"), {at("pictures/a.png")}));
        QVERIFY(checkOutputFolder(at("pictures/new"), {at("pictures/a.png")}));
        // Where pictures come to later: the results lie beside it, and not in it.
        QVERIFY(checkOutputFolder(at("results"), {at("results/fetched")}));
        QVERIFY(!checkOutputFolder(at("fetched"), {at("fetched")}));
    }

    void outputsAreApart()
    {
        const QString a = QDir::tempPath() + QStringLiteral("/a");
        const QString b = QDir::tempPath() + QStringLiteral("/b");
        QVERIFY(checkOutputs({a, b, QString(), QString()}, {QString()}));
        QVERIFY(checkOutputs({a}, {b}));
        const auto lost = checkOutputs({a, b}, {b});
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::InvalidArgument);
        QVERIFY(lost.error().message.contains(b));
        QVERIFY(!checkOutputs({a, a}, {}));
    }
};

QTEST_GUILESS_MAIN(OutputFilesTest)
#include "output_files_test.moc"
