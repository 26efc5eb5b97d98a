#include "core/screening/review_store.h"
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
        auto store = ReviewStore::open({});
        QVERIFY(store);
        const auto one = record(QStringLiteral("/cases/one.png"));
        const auto two = record(QStringLiteral("/cases/two.png"));
        QVERIFY((*store)->setReview(reviewKey(two), {Review::Decision::Overruled, QStringLiteral("B, rare"),
                                                     true, QStringLiteral("=1+1")}));
        const auto three = record(QStringLiteral("/cases/three.png"));
        QVERIFY((*store)->setReview(reviewKey(three), {Review::Decision::Overruled, {}, false, {}}));
        const QString path = m_dir.filePath(QStringLiteral("out.csv"));
        QVERIFY(writeReviewedCsv({one, two, three}, {QStringLiteral("a"), QStringLiteral("b")}, **store, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY2(lines[3].endsWith(",overruled,none_of_these,,"), lines[3]);
        QVERIFY(lines[0].endsWith(",reason,set,review,review_label,marked,note"));
        QVERIFY2(lines[1].endsWith(",,,,"), lines[1]);
        QVERIFY2(lines[2].endsWith(",overruled,\"B, rare\",yes,'=1+1"), lines[2]);
        QVERIFY(!writeReviewedCsv({one}, {QStringLiteral("a"), QStringLiteral("b")}, **store,
                                  QStringLiteral("/nowhere/out.csv")));
    }
};

QTEST_GUILESS_MAIN(ReviewStoreTest)
#include "review_store_test.moc"
