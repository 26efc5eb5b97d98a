#include "core/synthesis/adapt.h"
#include "core/synthesis/suggest.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <set>

using namespace vignette;

namespace {

using Rows = std::vector<std::vector<double>>;

double product(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

std::vector<double> unit(std::vector<double> row)
{
    const double size = std::sqrt(product(row, row));
    for (double& value : row)
        value /= size;
    return row;
}

std::vector<float> flat(const Rows& rows)
{
    std::vector<float> out;
    for (const auto& row : rows)
        out.insert(out.end(), row.begin(), row.end());
    return out;
}

/// Rows that are floats already, so that both sides compute with the same numbers.
Rows rounded(Rows rows)
{
    for (auto& row : rows) {
        for (double& value : row)
            value = double(float(value));
    }
    return rows;
}

struct Folder
{
    int features = 24;
    Rows prototypes;
    Rows pictures;
    std::vector<int> owner; ///< class of each picture, -1 foreign
    std::vector<int> examples;
    std::vector<float> textWeight;
    float exampleLength = 0;

    FolderEvidence evidence(std::vector<float>& p, std::vector<float>& q) const
    {
        p = flat(prototypes);
        q = flat(pictures);
        return {features, p, q, examples, textWeight, exampleLength};
    }
};

/// Pictures about class directions near the prototypes, foreign ones about none of them.
Folder makeFolder(unsigned seed, int classes, int pictures, double foreign)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> normal;
    Folder folder;
    const auto draw = [&](double size) {
        std::vector<double> row(size_t(folder.features));
        for (double& value : row)
            value = size * normal(random);
        return row;
    };
    Rows centres;
    for (int c = 0; c < classes; ++c) {
        centres.push_back(unit(draw(1)));
        std::vector<double> prototype = centres.back();
        const std::vector<double> noise = draw(0.12);
        for (size_t j = 0; j < prototype.size(); ++j)
            prototype[j] += noise[j];
        folder.prototypes.push_back(unit(prototype));
        folder.examples.push_back(c % 3);
        folder.textWeight.push_back(c % 2 ? 1.25F : 2.25F);
    }
    for (int i = 0; i < pictures; ++i) {
        const bool isForeign = i < int(foreign * pictures);
        folder.owner.push_back(isForeign ? -1 : i % classes);
        std::vector<double> row = draw(0.05);
        for (size_t j = 0; j < row.size() && !isForeign; ++j)
            row[j] += 0.5 * centres[size_t(folder.owner.back())][j];
        folder.pictures.push_back(row);
    }
    folder.prototypes = rounded(folder.prototypes);
    folder.pictures = rounded(folder.pictures);
    return folder;
}

/// The formula as it is written, line by line.
struct Reference
{
    Rows prototypes;
    std::vector<double> shares;
    Rows z;
};

Reference adaptedByFormula(const Folder& folder)
{
    const size_t k = folder.prototypes.size();
    const size_t n = folder.pictures.size();
    double s = double(folder.exampleLength);
    if (s == 0) {
        std::vector<double> lengths;
        for (const auto& q : folder.pictures)
            lengths.push_back(std::sqrt(product(q, q)));
        std::sort(lengths.begin(), lengths.end());
        s = (lengths[(n - 1) / 2] + lengths[n / 2]) / 2;
    }
    Reference out{folder.prototypes, std::vector<double>(k, 1.0 / double(k)), Rows(n, std::vector<double>(k))};
    for (auto& row : out.prototypes)
        row = unit(row);
    const Rows present = out.prototypes;
    const double w = std::min(0.3, 30.0 / double(n));
    for (int round = 0; round < 6; ++round) {
        for (size_t i = 0; i < n; ++i) {
            double sum = 0;
            for (size_t c = 0; c < k; ++c)
                sum += out.z[i][c] = std::exp(24 * product(folder.pictures[i], out.prototypes[c])) *
                                     std::sqrt(double(k) * out.shares[c] + 0.05);
            for (double& value : out.z[i])
                value /= sum;
            if (*std::max_element(out.z[i].begin(), out.z[i].end()) <= 0.6)
                out.z[i].assign(k, 0);
        }
        double all = 0;
        for (const auto& row : out.z)
            all += std::accumulate(row.begin(), row.end(), 0.0);
        for (size_t c = 0; c < k; ++c) {
            double mine = 0;
            std::vector<double> moved = present[c];
            for (double& value : moved)
                value *= (folder.examples[c] + double(folder.textWeight[c])) * s;
            for (size_t i = 0; i < n; ++i) {
                mine += out.z[i][c];
                const auto direction = unit(folder.pictures[i]);
                for (size_t j = 0; j < moved.size(); ++j)
                    moved[j] += w * s * out.z[i][c] * direction[j];
            }
            out.shares[c] = (mine + 2) / (all + 2 * double(k));
            out.prototypes[c] = unit(moved);
        }
    }
    return out;
}

std::vector<int> questionsByFormula(const Rows& prototypes, const Rows& pictures, const Rows& examples, int count)
{
    const size_t n = pictures.size();
    Rows q;
    for (const auto& row : pictures)
        q.push_back(unit(row));
    std::vector<double> doubt;
    std::vector<double> covered;
    for (size_t i = 0; i < n; ++i) {
        std::vector<double> p;
        for (const auto& prototype : prototypes)
            p.push_back(std::exp(14 * product(q[i], unit(prototype))));
        const double sum = std::accumulate(p.begin(), p.end(), 0.0);
        std::sort(p.rbegin(), p.rend());
        doubt.push_back(1 - (p[0] - p[1]) / sum);
        covered.push_back(0);
        for (const auto& example : examples)
            covered[i] = std::max(covered[i], product(q[i], unit(example)));
    }
    std::vector<int> asked;
    while (int(asked.size()) < std::min(count, int(n))) {
        std::vector<double> gains(n, -1);
        for (size_t j = 0; j < n; ++j) {
            if (std::count(asked.begin(), asked.end(), int(j)))
                continue;
            gains[j] = 0;
            for (size_t i = 0; i < n; ++i)
                gains[j] += doubt[i] * std::max(std::max(0.0, product(q[i], q[j])) - covered[i], 0.0);
        }
        const auto best = size_t(std::max_element(gains.begin(), gains.end()) - gains.begin());
        asked.push_back(int(best));
        for (size_t i = 0; i < n; ++i)
            covered[i] = std::max(covered[i], std::max(0.0, product(q[i], q[best])));
    }
    return asked;
}

} // namespace

class FolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adaptsAsTheFormulaSays_data()
    {
        QTest::addColumn<int>("classes");
        QTest::addColumn<int>("pictures");
        QTest::addColumn<double>("foreign");
        QTest::addColumn<float>("exampleLength");
        QTest::newRow("two classes") << 2 << 40 << 0.0 << 0.4F;
        QTest::newRow("five classes, foreign pictures") << 5 << 101 << 0.3 << 0.35F;
        QTest::newRow("no examples: the median length") << 4 << 60 << 0.2 << 0.0F;
        QTest::newRow("more pictures than count") << 3 << 400 << 0.1 << 0.5F;
        QTest::newRow("one picture") << 3 << 1 << 0.0 << 0.0F;
    }

    void adaptsAsTheFormulaSays()
    {
        QFETCH(int, classes);
        QFETCH(int, pictures);
        QFETCH(double, foreign);
        QFETCH(float, exampleLength);
        Folder folder = makeFolder(unsigned(classes + pictures), classes, pictures, foreign);
        folder.exampleLength = exampleLength;
        std::vector<float> p;
        std::vector<float> q;
        const auto adapted = adaptToFolder(folder.evidence(p, q));
        QVERIFY(adapted.has_value());
        const Reference expected = adaptedByFormula(folder);
        const std::vector<float> rows = flat(expected.prototypes);
        QCOMPARE(adapted->prototypes.size(), rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            QVERIFY(std::abs(adapted->prototypes[i] - rows[i]) < 1e-5F);
        for (size_t c = 0; c < expected.shares.size(); ++c)
            QVERIFY(std::abs(double(adapted->shares[c]) - expected.shares[c]) < 1e-5);
        const std::vector<float> z = flat(expected.z);
        for (size_t i = 0; i < z.size(); ++i)
            QVERIFY(std::abs(adapted->weights[i] - z[i]) < 1e-4F);
        // It does move, and every row keeps length 1.
        QVERIFY(pictures == 1 || adapted->prototypes != p);
    }

    void orderOfPicturesDoesNotMatter()
    {
        Folder folder = makeFolder(3, 4, 80, 0.25);
        std::vector<float> p;
        std::vector<float> q;
        const auto one = adaptToFolder(folder.evidence(p, q));
        std::vector<size_t> order(folder.pictures.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::shuffle(order.begin(), order.end(), std::mt19937(5));
        Folder shuffled = folder;
        for (size_t i = 0; i < order.size(); ++i)
            shuffled.pictures[i] = folder.pictures[order[i]];
        const auto other = adaptToFolder(shuffled.evidence(p, q));
        QVERIFY(one && other);
        for (size_t i = 0; i < one->prototypes.size(); ++i)
            QVERIFY(std::abs(one->prototypes[i] - other->prototypes[i]) < 1e-6F);
        for (size_t i = 0; i < order.size(); ++i) {
            for (size_t c = 0; c < 4; ++c)
                QVERIFY(std::abs(other->weights[i * 4 + c] - one->weights[order[i] * 4 + c]) < 1e-5F);
        }
    }

    void foreignPicturesCountForNothing()
    {
        // As like one class as another: at right angles to all.
        Folder folder;
        folder.features = 6;
        for (int c = 0; c < 3; ++c) {
            std::vector<double> row(6, 0);
            row[size_t(c)] = 1;
            folder.prototypes.push_back(row);
            folder.examples.push_back(1);
            folder.textWeight.push_back(1);
            for (int i = 0; i < 5; ++i) {
                std::vector<double> picture(6, 0);
                picture[size_t(c)] = 0.6;
                picture[3] = 0.01 * i;
                folder.pictures.push_back(picture);
            }
        }
        folder.exampleLength = 0.6F;
        std::vector<float> p;
        std::vector<float> q;
        const auto without = adaptToFolder(folder.evidence(p, q));
        for (int i = 0; i < 5; ++i)
            folder.pictures.push_back({0, 0, 0, 0, 0.5, 0.5});
        const auto with = adaptToFolder(folder.evidence(p, q));
        QVERIFY(without && with);
        for (size_t i = 15 * 3; i < 20 * 3; ++i)
            QCOMPARE(with->weights[i], 0.0F);
        QCOMPARE(with->prototypes, without->prototypes);
        QCOMPARE(with->shares, without->shares);
    }

    void emptyFoldersChangeNothing()
    {
        Folder folder = makeFolder(8, 3, 10, 0);
        folder.pictures.clear();
        std::vector<float> p;
        std::vector<float> q;
        const auto adapted = adaptToFolder(folder.evidence(p, q));
        QVERIFY(adapted.has_value());
        for (size_t i = 0; i < p.size(); ++i)
            QVERIFY(std::abs(adapted->prototypes[i] - p[i]) < 1e-6F);
        QCOMPARE(adapted->shares, std::vector<float>(3, 1.0F / 3));
    }

    void whatDoesNotFitIsRefused()
    {
        const Folder folder = makeFolder(8, 3, 10, 0);
        std::vector<float> p;
        std::vector<float> q;
        const FolderEvidence good = folder.evidence(p, q);
        const auto isRefused = [](const FolderEvidence& evidence) {
            const auto adapted = adaptToFolder(evidence);
            return !adapted && adapted.error().code == ErrorCode::InvalidArgument;
        };
        QVERIFY(!isRefused(good));
        FolderEvidence bad = good;
        bad.features = 0;
        QVERIFY(isRefused(bad));
        bad = good;
        bad.pictures = bad.pictures.first(bad.pictures.size() - 1);
        QVERIFY(isRefused(bad));
        bad = good;
        bad.examples = bad.examples.first(2);
        QVERIFY(isRefused(bad));
        q[3] = std::nanf("");
        QVERIFY(isRefused(good));
        q[3] = 0;
        std::fill(p.begin(), p.begin() + folder.features, 0.0F);
        QVERIFY(isRefused(good));
        QVERIFY(!suggestQuestions({folder.features, std::span(p).first(size_t(folder.features)), q, {}}).has_value());
        QVERIFY(!suggestQuestions({7, p, q, {}}).has_value());
    }

    void asksAsTheFormulaSays()
    {
        for (const unsigned seed : {1U, 2U, 3U, 4U}) {
            const Folder folder = makeFolder(seed, 4, 70, 0.2);
            const Rows examples = {folder.pictures[20], folder.pictures[21]};
            const std::vector<float> p = flat(folder.prototypes);
            const std::vector<float> q = flat(folder.pictures);
            const std::vector<float> s = flat(examples);
            const auto none = suggestQuestions({folder.features, p, q, {}});
            QVERIFY(none.has_value());
            QCOMPARE(*none, questionsByFormula(folder.prototypes, folder.pictures, {}, 5));
            const auto some = suggestQuestions({folder.features, p, q, s});
            QVERIFY(some.has_value());
            QCOMPARE(*some, questionsByFormula(folder.prototypes, folder.pictures, examples, 5));
        }
    }

    void questionsAreDistinctAndSpread()
    {
        // Five groups of copies: each is asked about once.
        Folder folder = makeFolder(11, 5, 5, 0);
        Rows pictures;
        for (int copy = 0; copy < 8; ++copy)
            pictures.insert(pictures.end(), folder.pictures.begin(), folder.pictures.end());
        const std::vector<float> p = flat(folder.prototypes);
        const std::vector<float> q = flat(pictures);
        const auto asked = suggestQuestions({folder.features, p, q, {}});
        QVERIFY(asked.has_value());
        std::set<int> groups;
        for (const int index : *asked)
            groups.insert(index % 5);
        QCOMPARE(groups.size(), size_t(5));
        // What the examples show already is asked last.
        const std::vector<float> shown = flat({folder.pictures[0], folder.pictures[1], folder.pictures[2]});
        const auto more = suggestQuestions({folder.features, p, q, shown}, 2);
        QVERIFY(more.has_value());
        for (const int index : *more)
            QVERIFY(index % 5 >= 3);
        // All of them where there are few, none where none are asked for.
        const auto all = suggestQuestions({folder.features, p, q, {}}, 1000);
        QVERIFY(all.has_value());
        QCOMPARE(std::set<int>(all->begin(), all->end()).size(), size_t(40));
        QVERIFY(suggestQuestions({folder.features, p, {}, {}})->empty());
        QVERIFY(suggestQuestions({folder.features, p, q, {}}, 0)->empty());
    }
};

QTEST_GUILESS_MAIN(FolderTest)
#include "folder_test.moc"
