#include "core/base/save_file.h"

#include "full_disk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vignette;

class SaveFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

private Q_SLOTS:
    void aDiskThatFillsUpIsTheReason_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("full") << 0;
        QTest::newRow("room for a part") << 4096;
    }

    void aDiskThatFillsUpIsTheReason()
    {
        QFETCH(int, room);
        const QString path = m_dir.filePath(QStringLiteral("kept"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("former") == 6);
        before.close();
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QByteArray(6000, 'x')) == 6000); // less than the buffer
        {
            const test::FullDisk full(room);
            QVERIFY(!commitFile(file));
        }
        QVERIFY(file.error() != QFileDevice::NoError);
        QVERIFY2(file.errorString() != QLatin1String("Unknown error"), qPrintable(file.errorString()));
        file.cancelWriting();
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("former"));
    }
};

QTEST_GUILESS_MAIN(SaveFileTest)
#include "save_file_test.moc"
