#include "core/evaluation/reader_agreement.h"
#include "core/screening/review_store.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace vignette;

namespace {

using Answers = std::vector<std::pair<QString, QString>>;

/// Counts of a table of answers: the first reader in rows, the second in columns.
Answers answersOf(const std::vector<std::vector<int>>& counts)
{
    Answers answers;
    for (size_t row = 0; row < counts.size(); ++row) {
        for (size_t column = 0; column < counts[row].size(); ++column)
            answers.insert(answers.end(), size_t(counts[row][column]), {QString::number(row), QString::number(column)});
    }
    return answers;
}

Review said(Review::Decision decision, const QString& label, const QString& reviewer)
{
    Review review;
    review.decision = decision;
    review.label = label;
    review.reviewer = reviewer;
    return review;
}

const QString anna = QStringLiteral("Anna");
const QString ben = QStringLiteral("Ben");

} // namespace

class ReaderAgreementTest : public QObject
{
    Q_OBJECT

private:
    /// As the window stores what a reader makes of what is shown.
    static void answer(ReviewStore& store, const QString& key, Review::Decision decision, const QString& label,
                       const QString& reader)
    {
        const Review shown = store.review(key);
        Review given = shown;
        given.decision = decision;
        given.label = label;
        const auto stored =
            store.setReview(key, changedReview(store.stored(key), shown, given, reader), store.version(key), reader);
        QVERIFY(stored && *stored == ReviewStore::Change::Stored);
    }

private Q_SLOTS:
    void kappaIsThatOfOthers()
    {
        // The example of scikit-learn's cohen_kappa_score, and one of two answers that textbooks work out.
        const QString n = QStringLiteral("negative");
        const QString p = QStringLiteral("positive");
        const QString o = QStringLiteral("neutral");
        const auto first = cohensKappa(Answers{{n, n}, {p, p}, {n, n}, {o, o}, {p, n}});
        QVERIFY(first);
        QVERIFY(std::abs(first->mean - 0.6875) < 1e-9);
        const auto second = cohensKappa(answersOf({{20, 5}, {10, 15}}));
        QVERIFY(second);
        QVERIFY(std::abs(second->mean - 0.4) < 1e-9);
        QCOMPARE(second->count, 50);
    }

    void intervalIsThatOfABootstrap()
    {
        const auto kappa = cohensKappa(answersOf({{17, 8, 0}, {0, 11, 4}, {2, 0, 8}}));
        QVERIFY(kappa);
        QVERIFY(std::abs(kappa->mean - 0.567901) < 1e-6);
        // The deviation of 20,000 bootstrap draws, computed apart: 0.0969.
        QVERIFY(std::abs((kappa->high - kappa->low) / 2 - 1.96 * 0.0969) < 0.004);
    }

    void nothingWhereChanceIsAll()
    {
        QVERIFY(!cohensKappa({}));
        QVERIFY(!cohensKappa(answersOf({{7}})));
        const auto full = cohensKappa(answersOf({{4, 0}, {0, 6}}));
        QVERIFY(full && full->mean == 1 && full->high == 1);
        const auto against = cohensKappa(answersOf({{0, 5}, {5, 0}}));
        QVERIFY(against && against->mean == -1 && against->low == -1);
    }

    void aSecondReaderIsComparedWithTheFirst()
    {
        const QTemporaryDir dir;
        const auto opened = ReviewStore::open(dir.filePath(QStringLiteral("reviews.sqlite")));
        QVERIFY(opened);
        ReviewStore& store = **opened;
        using Decision = Review::Decision;
        const QString orf = QStringLiteral("Orf");
        const QString lupus = QStringLiteral("Lupus");
        for (const QString& key : {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")})
            answer(store, key, Decision::Accepted, orf, anna);
        answer(store, QStringLiteral("4"), Decision::Overruled, {}, anna);
        answer(store, QStringLiteral("5"), Decision::NotGradable, {}, anna);
        answer(store, QStringLiteral("6"), Decision::Accepted, orf, anna); // Ben never sees it
        const auto alone = readerAgreement(store, {});
        QVERIFY(alone && alone->empty());

        store.readBlindly(ben);
        answer(store, QStringLiteral("1"), Decision::Overruled, orf, ben); // the same class, said otherwise
        answer(store, QStringLiteral("2"), Decision::Overruled, lupus, ben);
        answer(store, QStringLiteral("3"), Decision::Accepted, orf, ben); // word for word what Anna said
        answer(store, QStringLiteral("4"), Decision::Overruled, {}, ben);
        answer(store, QStringLiteral("5"), Decision::Overruled, {}, ben);
        const auto pairs = readerAgreement(store, {});
        QVERIFY(pairs);
        QCOMPARE(pairs->size(), size_t(1));
        QCOMPARE(pairs->front().first, anna);
        QCOMPARE(pairs->front().second, ben);
        QCOMPARE(pairs->front().agreement.count, 5);
        QCOMPARE(pairs->front().agreement.hits, 3);
        const QString none = QStringLiteral("none");
        const auto expected =
            cohensKappa(Answers{{orf, orf}, {orf, lupus}, {orf, orf}, {none, none}, {QStringLiteral("blur"), none}});
        QVERIFY(pairs->front().kappa && expected);
        QCOMPARE(pairs->front().kappa->mean, expected->mean);

        const auto some = readerAgreement(store, {QStringLiteral("1"), QStringLiteral("2")});
        QVERIFY(some);
        QCOMPARE(some->front().agreement.count, 2);
    }

    void whatIsTakenBackIsNoAnswer()
    {
        const auto opened = ReviewStore::open({});
        QVERIFY(opened);
        ReviewStore& store = **opened;
        const QString key = QStringLiteral("case");
        answer(store, key, Review::Decision::Overruled, QStringLiteral("Orf"), anna);
        const Review before = store.stored(key);
        store.readBlindly(ben);
        answer(store, key, Review::Decision::Overruled, QStringLiteral("Lupus"), ben);
        QCOMPARE(readerAgreement(store, {})->size(), size_t(1));
        QVERIFY(store.setReview(key, before, store.version(key), ben)); // as undo does
        QVERIFY(readerAgreement(store, {})->empty());
    }

    void blindReadersSeeTheirOwnAnswersOnly()
    {
        const auto opened = ReviewStore::open({});
        QVERIFY(opened);
        ReviewStore& store = **opened;
        const QString key = QStringLiteral("case");
        Review first = said(Review::Decision::Overruled, QStringLiteral("Orf"), anna);
        first.note = QStringLiteral("typical");
        first.region = Region{1, 2, 30, 40};
        QVERIFY(store.setReview(key, first, 0, anna));

        store.readBlindly(ben);
        const Review shown = store.review(key);
        QCOMPARE(shown.decision, Review::Decision::None);
        QVERIFY(shown.label.isEmpty() && shown.note.isEmpty() && shown.reviewer.isEmpty());
        QCOMPARE(shown.region, first.region);

        // A mark is no answer: that of the first stays, and stays hers.
        Review marked = shown;
        marked.marked = true;
        QVERIFY(store.setReview(key, changedReview(store.stored(key), shown, marked, ben), store.version(key), ben));
        QCOMPARE(store.stored(key).label, QStringLiteral("Orf"));
        QCOMPARE(store.stored(key).reviewer, anna);
        QVERIFY(store.stored(key).marked);
        QCOMPARE(store.review(key).decision, Review::Decision::None);

        answer(store, key, Review::Decision::Overruled, QStringLiteral("Lupus"), ben);
        QCOMPARE(store.review(key).label, QStringLiteral("Lupus"));
        QCOMPARE(store.stored(key).note, QStringLiteral("typical")); // nothing is lost
        store.readBlindly(anna);
        QCOMPARE(store.review(key).decision, Review::Decision::None);
        store.readBlindly({});
        QCOMPARE(store.review(key).label, QStringLiteral("Lupus"));
    }
};

QTEST_GUILESS_MAIN(ReaderAgreementTest)
#include "reader_agreement_test.moc"
