#include "core/screening/results_csv.h"

#include "core/screening/overlay.h"
#include "support.h"

#include <QTest>

#include <cstring>
#include <random>

using namespace vignette;

class ResultsCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerHasTheColumnsInClassOrder()
    {
        QCOMPARE(csvHeader({QStringLiteral("b"), QStringLiteral("a")}),
                 QByteArray("path,study_uid,series_uid,instance_uid,frame,outcome,label,"
                            "probability_b,probability_a,logit_b,logit_a,reason,set\n"));
    }

    void fieldsAreQuotedAndFormulasDisarmed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << QStringLiteral("/a b.jpg") << QByteArray("/a b.jpg");
        QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quote") << QStringLiteral("a\"b") << QByteArray("\"a\"\"b\"");
        QTest::newRow("line") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("unicode") << QString::fromUtf8("é") << QByteArray("é");
        QTest::newRow("equals") << QStringLiteral("=1+1") << QByteArray("'=1+1");
        QTest::newRow("plus") << QStringLiteral("+1") << QByteArray("'+1");
        QTest::newRow("minus") << QStringLiteral("-1") << QByteArray("'-1");
        QTest::newRow("at") << QStringLiteral("@a,b") << QByteArray("\"'@a,b\"");
        QTest::newRow("empty") << QString() << QByteArray();
    }
    void fieldsAreQuotedAndFormulasDisarmed()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, field);
        QCOMPARE(csvField(text), field);
    }

    void numbersReadBackToTheSameBits()
    {
        std::mt19937 random(1);
        for (int i = 0; i < 20000; ++i) {
            const uint32_t bits = random();
            float value = 0;
            std::memcpy(&value, &bits, sizeof value);
            if (!std::isfinite(value))
                continue;
            QCOMPARE(csvNumber(value).toFloat(), value);
        }
        QCOMPARE(csvNumber(0.1f), QByteArray("0.1"));
        QCOMPARE(csvNumber(1), QByteArray("1"));
    }

    void rowsWithoutVerdictHaveEmptyNumbers()
    {
        CaseRecord record;
        record.path = QStringLiteral("/x");
        record.outcome = QStringLiteral("unreadable");
        record.reason = QStringLiteral("The file is empty.");
        QCOMPARE(csvRow(record, 2), QByteArray("/x,,,,0,unreadable,,,,,,The file is empty.,\n"));
    }

    void theSetIsTheLastColumn()
    {
        CaseRecord record;
        record.path = QStringLiteral("/x");
        record.outcome = QStringLiteral("accepted");
        record.label = QStringLiteral("b");
        record.probabilities = {0.25F, 0.75F};
        record.logits = {0, 1};
        record.set = {QStringLiteral("b"), QStringLiteral("a")};
        QCOMPARE(csvRow(record, 2), QByteArray("/x,,,,0,accepted,b,0.25,0.75,0,1,,b;a\n"));
    }

    void overlayLeavesZeroUntouched()
    {
        Image image;
        image.width = image.height = 8;
        image.rgb.assign(8 * 8 * 3, 77);
        SaliencyMap map{2, 2, {0, 0, 0, 0}};
        auto png = renderOverlay(image, map);
        QVERIFY(png);
        QImage picture = QImage::fromData(*png);
        QCOMPARE(picture.pixelColor(3, 3), QColor(77, 77, 77));
        map.values = {1, 1, 1, 1};
        png = renderOverlay(image, map);
        picture = QImage::fromData(*png);
        QVERIFY(picture.pixelColor(3, 3).red() > picture.pixelColor(3, 3).blue()); // viridis' yellow
        QVERIFY(!renderOverlay(Image(), map));
        map.values.pop_back();
        QVERIFY(!renderOverlay(image, map));
        image.width = 4000;
        image.height = 2000;
        image.rgb.assign(size_t(4000) * 2000 * 3, 1);
        map.values = {0, 0, 0, 1};
        QCOMPARE(QImage::fromData(*renderOverlay(image, map)).size(), QSize(640, 320));
    }
};

QTEST_GUILESS_MAIN(ResultsCsvTest)
#include "results_csv_test.moc"
