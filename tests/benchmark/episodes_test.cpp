#include "core/benchmark/descriptions.h"
#include "core/benchmark/episodes.h"

#include <QtTest>

using namespace vignette;

class EpisodesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("file"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return path;
    }

private Q_SLOTS:
    void pathsAreRootIdAndSuffix()
    {
        const auto file = readEpisodes(write(R"({"name": "n", "root": "pictures", "suffix": ".jpg",
            "settings": {"2-way 1-shot": [{"classes": ["a", "b"], "support": [["1"], ["2"]],
            "query": [["3", "4"], ["5"]]}]}})"));
        QVERIFY(file);
        QCOMPARE(file->settings.size(), size_t(1));
        const Episode& episode = file->settings[0].episodes.at(0);
        QCOMPARE(episode.support[1], QStringList{QStringLiteral("pictures/2.jpg")});
        QCOMPARE(episode.query[0].size(), 2);
    }

    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no json") << QByteArray("{");
        QTest::newRow("no settings") << QByteArray(R"({"name": "n"})");
        QTest::newRow("no episodes") << QByteArray(R"({"settings": {"s": []}})");
        QTest::newRow("class without support")
            << QByteArray(R"({"settings": {"s": [{"classes": ["a", "b"], "support": [["1"]], "query": [[], []]}]}})");
        QTest::newRow("path is a number")
            << QByteArray(R"({"settings": {"s": [{"classes": ["a"], "support": [[1]], "query": [[]]}]}})");
    }

    void brokenFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto file = readEpisodes(write(bytes));
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Corrupt);
        QVERIFY(!file.error().message.isEmpty());
    }

    void missingFile()
    {
        const auto file = readEpisodes(m_folder.filePath(QStringLiteral("none")));
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::NotFound);
    }

    void descriptionsAreFoundUnderBothNames()
    {
        const auto texts = readDescriptions(
            write("{\"class\": \"derm-nv\", \"clinical\": \"Brown.\", \"dermoscopy\": \"Network.\"}\n\n"
                  "{\"class\": \"acne\", \"clinical\": \"Red.\", \"attributes\": {\"colours\": [\"red\"], "
                  "\"malignant\": true}}\n"));
        QVERIFY(texts);
        QCOMPARE(findDescription(*texts, QStringLiteral("nv"))->description(), QStringLiteral("Brown. Network."));
        QCOMPARE(findDescription(*texts, QStringLiteral("acne"))->description(), QStringLiteral("Red."));
        QCOMPARE(texts->at(QStringLiteral("acne")).attributes,
                 (QStringList{QStringLiteral("colours:red"), QStringLiteral("malignant")}));
        QVERIFY(!findDescription(*texts, QStringLiteral("unknown")));
        const auto broken = readDescriptions(write("{\"class\": \"a\", \"clinical\": \"b\"}\nnonsense\n"));
        QVERIFY(!broken);
        QVERIFY(broken.error().message.contains(QLatin1Char('2')));
    }
};

QTEST_GUILESS_MAIN(EpisodesTest)
#include "episodes_test.moc"
