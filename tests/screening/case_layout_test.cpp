#include "core/screening/case_features.h"
#include "core/screening/case_layout.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace vignette;

namespace {

constexpr int length = 300;

/// `count` cases about each of `clusters` centres, in turn.
CaseFeatures clustered(int count, int clusters, int context = 0)
{
    std::mt19937_64 random(7);
    const auto noise = [&] { return float(double(random() >> 11) / double(1ULL << 53) - 0.5); };
    std::vector<std::vector<float>> centres;
    for (int k = 0; k < clusters; ++k) {
        std::vector<float>& centre = centres.emplace_back(length);
        for (float& value : centre)
            value = 4 * noise();
    }
    CaseFeatures features(QStringLiteral("encoder"));
    for (int i = 0; i < count * clusters; ++i) {
        std::vector<float> values = centres[size_t(i % clusters)];
        for (float& value : values)
            value += noise();
        for (int j = 0; j < context; ++j)
            values.push_back(1000 * noise());
        features.add(10 + 2 * i, values);
    }
    return features;
}

std::vector<CasePlace> layOut(const CaseFeatures& features, int used = length)
{
    return layOutCases(features, used).value();
}

double distance(const CasePlace& a, const CasePlace& b)
{
    return std::hypot(double(a.x - b.x), double(a.y - b.y));
}

bool isOnMap(const CasePlace& place)
{
    return place.x >= 0 && place.x <= 1 && place.y >= 0 && place.y <= 1;
}

/// How many lie nearest to one of another cluster.
int strangers(const std::vector<CasePlace>& places, size_t clusters)
{
    int strange = 0;
    for (size_t i = 0; i < places.size(); ++i) {
        size_t best = i == 0 ? 1 : 0;
        for (size_t j = 0; j < places.size(); ++j) {
            if (j != i && distance(places[i], places[j]) < distance(places[i], places[best]))
                best = j;
        }
        strange += best % clusters != i % clusters || !isOnMap(places[i]);
    }
    return strange;
}

CaseFeatures of(const std::vector<std::vector<float>>& rows)
{
    CaseFeatures features(QStringLiteral("encoder"));
    for (size_t i = 0; i < rows.size(); ++i)
        features.add(qint64(i) + 1, rows[i]);
    return features;
}

} // namespace

class CaseLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameCasesGiveTheSameMap()
    {
        const auto first = layOut(clustered(600, 3)); // more than are looked at for the directions
        const auto second = layOut(clustered(600, 3));
        QCOMPARE(first.size(), size_t(1800));
        for (size_t i = 0; i < first.size(); ++i) {
            QCOMPARE(first[i].row, qint64(10 + 2 * i));
            QVERIFY(first[i].x == second[i].x && first[i].y == second[i].y);
        }
    }

    void whatIsAlikeLiesTogether()
    {
        for (const int count : {30, 100}) { // by the main directions alone, and by neighbours
            const auto places = layOut(clustered(count, 3));
            QCOMPARE(strangers(places, 3), 0);
        }
    }

    void manyClustersStayApartThoughTheMapHasTwoAxes()
    {
        const auto places = layOut(clustered(200, 8));
        const int strange = strangers(places, 8);
        QVERIFY2(strange <= 16, qPrintable(QString::number(strange))); // 1 %
    }

    void whatIsRareLiesTogether()
    {
        std::vector<std::vector<float>> rows;
        std::mt19937_64 random(5);
        for (int i = 0; i < 3000; ++i) {
            std::vector<float>& row = rows.emplace_back(60);
            for (float& value : row)
                value = float(random() % 1000) / 1000;
            for (int j = 0; j < 30; ++j)
                row[size_t(j)] += i % 500 == 499 ? 3.0F : 0; // six of 3,000
        }
        const auto places = layOut(of(rows));
        for (size_t i = 499; i < places.size(); i += 500)
            QVERIFY(distance(places[i], places[499]) < 0.15);
    }

    void manyEqualCasesLieTogether()
    {
        std::vector<std::vector<float>> rows(300, std::vector<float>(20, 1.5F));
        for (const CasePlace& place : layOut(of(rows)))
            QVERIFY(isOnMap(place));
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i][i % 2] = 3; // two kinds, each many times the same
        const auto places = layOut(of(rows));
        for (size_t i = 2; i < places.size(); ++i)
            QVERIFY(isOnMap(places[i]) && distance(places[0], places[1]) > 0.1);
    }

    void theMapIsFilledAlongItsLongerAxis()
    {
        const auto places = layOut(clustered(100, 3));
        const auto [left, right] = std::ranges::minmax(places, {}, &CasePlace::x);
        const auto [top, bottom] = std::ranges::minmax(places, {}, &CasePlace::y);
        QCOMPARE(std::max(right.x - left.x, bottom.y - top.y), 1.0F);
        QVERIFY(right.x - left.x >= bottom.y - top.y);
        QVERIFY(std::abs(top.y + bottom.y - 1) < 1e-4F);
    }

    void whatStandsBehindTheFeaturesMovesNothing()
    {
        const auto plain = layOut(clustered(50, 2));
        auto noisy = clustered(50, 2, 40);
        QCOMPARE(noisy.length(), length + 40);
        const auto some = layOut(noisy);
        for (size_t i = 0; i < plain.size(); ++i) // other noise, the same clusters
            QCOMPARE(some[i].x > 0.5F, some[i % 2].x > 0.5F);
    }

    void fewCases()
    {
        QVERIFY(layOut(of({})).empty());
        QVERIFY(layOut(of({{}, {}})).empty()); // without features there is no likeness
        const auto one = layOut(of({{1, 2, 3}}));
        QCOMPARE(one.size(), size_t(1));
        QCOMPARE(one[0].x, 0.5F);
        QCOMPARE(one[0].y, 0.5F);
        const auto two = layOut(of({{1, 2, 3}, {3, 2, 1}}));
        QCOMPARE(std::abs(two[0].x - two[1].x), 1.0F);
        QCOMPARE(two[0].y, 0.5F);
        QCOMPARE(two[1].y, 0.5F);
    }

    void equalCasesLieInTheMiddle()
    {
        for (const CasePlace& place : layOut(of(std::vector(20, std::vector<float>(50, 3.5F))))) {
            QCOMPARE(place.x, 0.5F);
            QCOMPARE(place.y, 0.5F);
        }
    }

    void valuesThatAreNotFiniteSpoilNothing()
    {
        std::vector<std::vector<float>> rows;
        for (int i = 0; i < 30; ++i)
            rows.push_back({float(i), float(i * i % 7), float(-i), 1});
        rows[3].assign(4, std::numeric_limits<float>::quiet_NaN());
        rows[4][1] = std::numeric_limits<float>::infinity();
        rows[5][2] = -1e30F; // beyond half precision
        const auto places = layOut(of(rows));
        QCOMPARE(places.size(), size_t(30));
        for (const CasePlace& place : places)
            QVERIFY(isOnMap(place));
        QVERIFY(distance(places[0], places[29]) > 0.5);
    }

    void cancelled()
    {
        const auto result = layOutCases(clustered(50, 2), length, JobContext([] { return true; }));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(CaseLayoutTest)
#include "case_layout_test.moc"
