#include "core/benchmark/episodes.h"

#include <QtTest>

using namespace vignette;

/// The engine that ships has not read one picture, nor one class, of the benchmarks: proved on the
/// list of pictures that the training run wrote.
class StrictProtocolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noBenchmarkPictureWasRead_data()
    {
        QTest::addColumn<QString>("bench");
        QTest::newRow("isic") << QStringLiteral("isic_fs.json");
        QTest::newRow("rare") << QStringLiteral("rare_fs.json");
    }

    void noBenchmarkPictureWasRead()
    {
        QFETCH(QString, bench);
        QFile list(QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/engine/pictures-read.txt"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(list.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 10000);
        const QSet<QString> read(lines.begin(), lines.end());
        QSet<QString> clinicalFolders;
        for (const QString& path : read) {
            if (path.startsWith(QLatin1String("clinical/")))
                clinicalFolders.insert(path.section(QLatin1Char('/'), 1, 1));
        }

        const QString path = QStringLiteral(VIGNETTE_DATA_DIR "/bench/") + bench;
        if (!QFile::exists(path))
            QSKIP("the benchmark files are not on this machine");
        const auto file = readEpisodes(path);
        QVERIFY(file);
        qsizetype looked = 0;
        for (const EpisodeSetting& setting : file->settings) {
            for (const Episode& episode : setting.episodes) {
                for (const QString& name : episode.classes)
                    QVERIFY2(!clinicalFolders.contains(name), qPrintable(name));
                for (const auto* group : {&episode.support, &episode.query}) {
                    for (const QStringList& pictures : *group) {
                        for (const QString& picture : pictures)
                            QVERIFY2(!read.contains(picture), qPrintable(picture));
                        looked += pictures.size();
                    }
                }
            }
        }
        QVERIFY(looked > 1000);
    }
};

QTEST_GUILESS_MAIN(StrictProtocolTest)
#include "strict_protocol_test.moc"
