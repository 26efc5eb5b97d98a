#include "core/screening/ledger.h"
#include "core/screening/review_store.h"
#include "core/screening/reviewed_csv.h"
#include "tests/base/full_disk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vignette;

class ReviewStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static CaseRecord record(const QString& path, const QString& instance = {}, int frame = 0)
    {
        CaseRecord out;
        out.row = 1;
        out.path = path;
        out.instanceUid = instance;
        out.frame = frame;
        out.outcome = QStringLiteral("accepted");
        out.label = QStringLiteral("a");
        out.probabilities = {0.75f, 0.25f};
        out.logits = {1, 0};
        return out;
    }

    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void reviewsSurviveTheProgram()
    {
        const QString path = m_dir.filePath(QStringLiteral("reviews.sqlite"));
        const Review review{Review::Decision::Overruled, QStringLiteral("Naevus"), true,
                            QString::fromUtf8("second look, \"in 3 months\"\nétudié")};
        {
            auto store = ReviewStore::open(path);
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            QVERIFY((*store)->setReview(QStringLiteral("k"), review));
            QVERIFY((*store)->setReview(QStringLiteral("gone"), review));
            QVERIFY((*store)->setReview(QStringLiteral("gone"), {}));
        }
        const auto store = ReviewStore::open(path);
        QVERIFY(store);
        QCOMPARE((*store)->review(QStringLiteral("k")), review);
        QVERIFY((*store)->review(QStringLiteral("gone")).isEmpty());
        QVERIFY((*store)->review(QStringLiteral("never")).isEmpty());
    }

    void aFrameIsFoundAgain()
    {
        // A DICOM instance wherever it lies, a picture by its place.
        const QString uid = QStringLiteral("1.2.3");
        QCOMPARE(reviewKey(record(QStringLiteral("/a"), uid, 2)), reviewKey(record(QStringLiteral("/b"), uid, 2)));
        QVERIFY(reviewKey(record(QStringLiteral("/a"), uid, 1)) != reviewKey(record(QStringLiteral("/a"), uid, 2)));
        QVERIFY(reviewKey(record(QStringLiteral("/a"))) != reviewKey(record(QStringLiteral("/b"))));
        QCOMPARE(reviewKey(record(QStringLiteral("/x/../a"))).isEmpty(), false);
    }

    void otherFilesAreLeftAlone()
    {
        const QString path = m_dir.filePath(QStringLiteral("letter.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        const auto store = ReviewStore::open(path);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Corrupt);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(5000, 'x'));
    }

    void aFullDiskIsNoBrokenFile()
    {
        const QString path = m_dir.filePath(QStringLiteral("full.sqlite"));
        const Review review{Review::Decision::Accepted, {}, false, {}};
        QVERIFY((*ReviewStore::open(path))->setReview(QStringLiteral("k"), review));
        {
            const test::FullDisk full;
            const auto store = ReviewStore::open(path);
            QVERIFY(!store);
            QVERIFY2(store.error().code == ErrorCode::WriteFailed, qPrintable(store.error().detail));
        }
        const auto store = ReviewStore::open(path);
        QVERIFY(store);
        QCOMPARE((*store)->review(QStringLiteral("k")), review);
    }

    void privateReviewsLeaveNoFile()
    {
        auto store = ReviewStore::open({});
        QVERIFY(store);
        QVERIFY((*store)->setReview(QStringLiteral("k"), {Review::Decision::Accepted, {}, false, {}}));
        QCOMPARE((*store)->review(QStringLiteral("k")).decision, Review::Decision::Accepted);
    }

    void exportHoldsVerdictAndReview()
    {
        TableRequest table;
        table.path = m_dir.filePath(QStringLiteral("out.csv"));
        table.classIds = QStringList{QStringLiteral("a"), QStringLiteral("b")};
        table.classNames = QStringList{QStringLiteral("Class A"), QStringLiteral("Class B")};
        const auto add = [&table](const char* name, const Review& review) {
            CaseRecord made = record(QStringLiteral("/cases/") + QLatin1String(name));
            made.row = qint64(table.cases.size()) + 1;
            table.cases.push_back({made, review});
        };
        add("one.png", {});
        add("two.png", {Review::Decision::Overruled, QStringLiteral("C, rare"), true, QStringLiteral("=1+1")});
        add("three.png", {Review::Decision::Overruled, {}, false, {}});
        add("four.png", {Review::Decision::Overruled, QStringLiteral("Class B"), false, {}});
        QCOMPARE(writeReviewedCsv(table).value_or(0), 4);
        const QList<QByteArray> lines = contents(table.path).split('\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines[0].endsWith(",reason,set,review,review_label,marked,note,case"));
        QVERIFY2(lines[1].startsWith("/cases/one.png,") && lines[1].endsWith(",,,,,1"), lines[1]);
        QVERIFY2(lines[2].endsWith(",overruled,\"C, rare\",yes,'=1+1,2"), lines[2]); // of another classifier
        QVERIFY2(lines[3].endsWith(",overruled,none_of_these,,,3"), lines[3]);
        QVERIFY2(lines[4].endsWith(",overruled,b,,,4"), lines[4]); // comparable with the label

        table.path = QStringLiteral("/nowhere/out.csv");
        QVERIFY(!writeReviewedCsv(table));
    }

    void anExportWithoutNamesLeadsToNobody()
    {
        TableRequest table;
        table.path = m_dir.filePath(QStringLiteral("nameless.csv"));
        table.classIds = table.classNames = QStringList{QStringLiteral("a"), QStringLiteral("b")};
        table.includeFileNames = false;
        CaseRecord one = record(QStringLiteral("/SECRET/SECRET.dcm"));
        one.studyUid = QStringLiteral("1.2.SECRET");
        one.seriesUid = QStringLiteral("1.3.SECRET");
        one.instanceUid = QStringLiteral("1.4.SECRET");
        CaseRecord broken = one;
        broken.outcome = fileStatusKey(FileStatus::Unreadable);
        broken.reason = QStringLiteral("SECRET.dcm is broken: /SECRET/SECRET.dcm ends early.");
        CaseRecord twice = one;
        twice.outcome = fileStatusKey(FileStatus::Duplicate);
        twice.reason = QStringLiteral("Same content as /SECRET/other SECRET.dcm");
        table.cases = {{one, {}}, {broken, {}}, {twice, {}}};
        QVERIFY(writeReviewedCsv(table));
        const QByteArray written = contents(table.path);
        QCOMPARE(written.count('\n'), 4);
        QVERIFY2(!written.contains("SECRET"), written);
        QVERIFY2(written.contains("ends early"), written);
    }
};

QTEST_GUILESS_MAIN(ReviewStoreTest)
#include "review_store_test.moc"
