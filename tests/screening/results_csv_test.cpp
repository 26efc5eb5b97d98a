#include "core/screening/results_csv.h"

#include "core/screening/overlay.h"
#include "support.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vignette;

class ResultsCsvTest : public QObject
{
    Q_OBJECT

    const QStringList m_ids = {QStringLiteral("a"), QStringLiteral("b")};

private Q_SLOTS:
    void headerHasTheColumnsInClassOrder()
    {
        QCOMPARE(csvHeader({QStringLiteral("b"), QStringLiteral("a")}),
                 QByteArray("path,study_uid,series_uid,instance_uid,frame,outcome,label,"
                            "probability_b,probability_a,logit_b,logit_a,reason,set\n"));
    }

    void rowsWithoutVerdictHaveEmptyNumbers()
    {
        CaseRecord record;
        record.path = QStringLiteral("/x");
        record.reason = QStringLiteral("Why.");
        const std::pair<FileStatus, QByteArray> keys[] = {{FileStatus::Unreadable, "unreadable"},
                                                          {FileStatus::NotAnImage, "not_an_image"},
                                                          {FileStatus::Duplicate, "duplicate"},
                                                          {FileStatus::Loaded, "unreadable"}}; // a frame of it
        for (const auto& [status, key] : keys) {
            record.state = NoPicture{status};
            QCOMPARE(csvRow(record, m_ids), "/x,,,,0," + key + ",,,,,,Why.,\n");
        }
    }

    void verdictsHaveTheirKeys()
    {
        CaseRecord record;
        record.path = QStringLiteral("/x");
        const std::pair<Outcome, QByteArray> keys[] = {{Outcome::Likely, "likely,b"},
                                                       {Outcome::Uncertain, "uncertain,b"},
                                                       {Outcome::NoneOfThese, "none_of_these,"}};
        for (const auto& [outcome, key] : keys) {
            record.state = test::prediction({0.25F, 0.75F}, outcome);
            QCOMPARE(csvRow(record, m_ids), "/x,,,,0," + key + ",0.25,0.75,0,0,,\n");
        }
    }

    void theSetIsTheLastColumn()
    {
        CaseRecord record;
        record.path = QStringLiteral("/x");
        Prediction prediction = test::prediction({0.25F, 0.75F});
        prediction.logits = {0, 1};
        prediction.set = {1, 0};
        record.state = prediction;
        QCOMPARE(csvRow(record, m_ids), QByteArray("/x,,,,0,likely,b,0.25,0.75,0,1,,\"b;a\"\n"));
    }

    void onlyTablesMayBecomeTables()
    {
        const QTemporaryDir dir;
        const auto at = [&dir](const char* name) { return dir.filePath(QString::fromLatin1(name)); };
        const auto written = [&at](const char* name, const QByteArray& bytes) {
            test::writeFile(at(name), bytes);
            return at(name);
        };
        QVERIFY(mayBecomeTable(written("empty", "")));
        QVERIFY(mayBecomeTable(written("results", csvHeader({QStringLiteral("a")}) + "/x")));
        QVERIFY(mayBecomeTable(written("exported", "\xEF\xBB\xBF" + csvHeader({}))));
        QVERIFY(writeLedgerCsv(std::vector<LedgerEntry>(1), at("ledger")));
        QVERIFY(mayBecomeTable(at("ledger")));
        for (const QByteArray& bytes : {QByteArray("path,label\na.jpg,x\n"), QByteArray("\x89PNG"), QByteArray("p")})
            QVERIFY2(!mayBecomeTable(written("other", bytes)), bytes);
        QVERIFY(!mayBecomeTable(dir.path()));
        QVERIFY(!mayBecomeTable(at("missing")));
    }

    void overlaysAreKnownAgain()
    {
        const QTemporaryDir dir;
        Image image;
        image.width = image.height = 8;
        image.rgb.assign(8 * 8 * 3, 77);
        const auto png = renderOverlay(image, SaliencyMap{1, 1, {1}});
        QVERIFY(png);
        const QImage picture = QImage::fromData(*png);
        QCOMPARE(picture.text(), QStringLiteral("Software: Vignette"));
        test::writeFile(dir.filePath(QStringLiteral("overlay.png")), *png);
        QVERIFY(isOverlayFile(dir.filePath(QStringLiteral("overlay.png"))));
        QVERIFY(picture.convertToFormat(QImage::Format_RGB888).save(dir.filePath(QStringLiteral("other.jpg"))));
        QVERIFY(!isOverlayFile(dir.filePath(QStringLiteral("other.jpg"))));
        QVERIFY(!isOverlayFile(dir.filePath(QStringLiteral("missing.png"))));
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
