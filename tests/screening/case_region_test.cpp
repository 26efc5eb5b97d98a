#include "core/screening/case_region.h"

#include "core/classifier/classifier.h"
#include "core/runtime/runtime.h"
#include "core/screening/case_features.h"
#include "core/screening/review_store.h"
#include "core/screening/reviewed_csv.h"
#include "support.h"
#include "tests/classifier/tiny_network.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace vignette;
using namespace vignette::test;

/// A part of a picture that is judged in its place.
class CaseRegionTest : public QObject
{
    Q_OBJECT

    const Runtime m_runtime;
    QTemporaryDir m_dir;

    static Image grey(int width, int height, int sourceWidth, int sourceHeight)
    {
        Image image;
        image.width = width;
        image.height = height;
        image.rgb.assign(size_t(width) * size_t(height) * 3, 128);
        image.provenance.sourceWidth = sourceWidth;
        image.provenance.sourceHeight = sourceHeight;
        return image;
    }

private Q_SLOTS:
    void liesInThePicture()
    {
        QCOMPARE(clamped({10, 20, 50, 40}, 100, 80), (Region{10, 20, 50, 40}));
        QCOMPARE(clamped({-10, 70, 50, 40}, 100, 80), (Region{0, 40, 50, 40}));
        QCOMPARE(clamped({99, 79, 1, 1}, 100, 80), (Region{84, 64, 16, 16})); // not less than can be looked at
        QCOMPARE(clamped({0, 0, 5000, 5000}, 100, 80), (Region{0, 0, 100, 80}));
        QCOMPARE(clamped({3, 3, 2, 2}, 8, 4), (Region{0, 0, 8, 4}));
    }

    void isTheSameInASmallerDecoding()
    {
        const Image quarter = grey(1000, 750, 4000, 3000);
        QCOMPARE(regionIn(quarter, {400, 800, 1200, 600}), (Region{100, 200, 300, 150}));
        QCOMPARE(regionOfWhole(quarter, {100, 200, 300, 150}), (Region{400, 800, 1200, 600}));
        const Image turned = grey(750, 1000, 4000, 3000); // upright, it stands
        QCOMPARE(regionOfWhole(turned, {75, 100, 75, 100}), (Region{300, 400, 300, 400}));
        const Image unknown = grey(50, 40, 0, 0);
        QCOMPARE(regionIn(unknown, {5, 6, 20, 20}), (Region{5, 6, 20, 20}));
    }

    void isJudgedAsAFileOfItsOwn()
    {
        // A region of a picture, and the same pixels as a picture.
        QImage picture(200, 150, QImage::Format_RGB32);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                picture.setPixel(x, y, qRgb(x, y, (x * y) % 256));
        }
        const QString whole = m_dir.filePath(QStringLiteral("whole.png"));
        const QString part = m_dir.filePath(QStringLiteral("part.png"));
        QVERIFY(picture.save(whole) && picture.copy(40, 30, 80, 70).save(part));
        const Classifier classifier = tiny::classifier().value();
        const auto region = judgeRegion(classifier, whole, 0, Region{40, 30, 80, 70});
        const auto file = judgeRegion(classifier, part, 0, {});
        const auto all = judgeRegion(classifier, whole, 0, {});
        QVERIFY(region && file && all);
        QCOMPARE(region->prediction.logits, file->prediction.logits);
        QVERIFY(region->prediction.logits != all->prediction.logits);
        QCOMPARE(classifier.judge(region->features).front().logits, region->prediction.logits);
        QCOMPARE(judgeRegion(classifier, m_dir.filePath(QStringLiteral("none.png")), 0, {}).error().code,
                 ErrorCode::NotFound);
    }

    void looksOnlyInside()
    {
        const Image image = grey(400, 200, 400, 200);
        int asked = 0;
        const auto looked = [&](const Image& part) -> Result<SaliencyMap> {
            asked = part.width;
            return SaliencyMap{2, 2, {1, 1, 1, 1}};
        };
        const auto map = saliencyIn(image, Region{100, 50, 200, 100}, looked);
        QVERIFY(map);
        QCOMPARE(asked, 200);
        QCOMPARE(QSize(map->width, map->height), QSize(128, 64));
        for (int y = 0; y < map->height; ++y) {
            for (int x = 0; x < map->width; ++x) {
                const bool inside = x >= 32 && x < 96 && y >= 16 && y < 48;
                QCOMPARE(map->values[size_t(y * map->width + x)], inside ? 1.0F : 0.0F);
            }
        }
        const auto all = saliencyIn(image, {}, looked);
        QVERIFY(all);
        QCOMPARE(all->values.size(), size_t(4));
    }

    void aProposalHoldsWhatTheFinderWeighs()
    {
        const Classifier classifier = tiny::classifier().value();
        const Image image = grey(320, 240, 320, 240);
        const auto weights = classifier.placeWeights(image);
        const auto region = proposeRegion(classifier, image);
        QVERIFY(weights && region);
        const auto most = std::ranges::max_element(weights->values) - weights->values.begin();
        const double x = (double(most % weights->width) + 0.5) * image.width / weights->width;
        const double y = (double(most / weights->width) + 0.5) * image.height / weights->height;
        QVERIFY(x >= region->x && x <= region->x + region->width && y >= region->y && y <= region->y + region->height);
        QVERIFY(region->x >= 0 && region->x + region->width <= image.width);
    }

    void featuresOfOneCaseAreReplaced()
    {
        CaseFeatures features(QStringLiteral("digest"));
        for (int row = 1; row <= 1200; ++row)
            features.add(row, std::vector<float>{float(row), 0.5F});
        const CaseFeatures other = features.with(700, std::vector<float>{-3, 4});
        QCOMPARE(other.read(699, 1), (std::vector<float>{-3, 4}));
        QCOMPARE(features.read(699, 1), (std::vector<float>{700, 0.5F})); // whoever reads them meanwhile
        QCOMPARE(other.read(0, 699), features.read(0, 699));
        QCOMPARE(other.read(700, 500), features.read(700, 500));
        QCOMPARE(features.with(0, std::vector<float>{1, 1}).count(), 1200); // no row of these

        // A row more behind the others, in a block of the copy alone.
        const CaseFeatures longer = features.with(1201, std::vector<float>{2, 3});
        QCOMPARE(longer.rows().back(), 1201);
        QCOMPARE(longer.read(1200, 1), (std::vector<float>{2, 3}));
        QCOMPARE(longer.read(0, 1200), features.read(0, 1200));
        QCOMPARE(features.count(), 1200);
        const CaseFeatures another = features.with(1201, std::vector<float>{4, 5});
        QCOMPARE(longer.with(1202, std::vector<float>{6, 7}).read(1200, 2), (std::vector<float>{2, 3, 6, 7}));
        QCOMPARE(another.read(1200, 1), (std::vector<float>{4, 5}));

        // A row too many has nothing to be judged anew by, which is known then.
        CaseFeatures full(QStringLiteral("digest"));
        for (int row = 1; row <= CaseFeatures::mostCases; ++row)
            full.add(row, std::vector<float>{1});
        QVERIFY(full.isComplete());
        const CaseFeatures over = full.with(CaseFeatures::mostCases + 1, std::vector<float>{2});
        QCOMPARE(over.count(), CaseFeatures::mostCases);
        QVERIFY(!over.isComplete() && full.isComplete());
        QCOMPARE(features.with(5, std::vector<float>{1}).read(0, 1200), features.read(0, 1200)); // of another length
    }

    void isKeptWithTheReview()
    {
        const QString path = m_dir.filePath(QStringLiteral("reviews.sqlite"));
        Review review;
        review.region = Region{12, 0, 300, 280};
        QVERIFY(!review.isEmpty());
        {
            const auto store = ReviewStore::open(path).value();
            QVERIFY(store->setReview(QStringLiteral("file:/a.jpg#0"), review, 0));
        }
        const auto store = ReviewStore::open(path).value();
        QCOMPARE(store->review(QStringLiteral("file:/a.jpg#0")), review);
        QVERIFY(store->setReview(QStringLiteral("file:/a.jpg#0"), {}, store->version(QStringLiteral("file:/a.jpg#0"))));
        QVERIFY(store->review(QStringLiteral("file:/a.jpg#0")).isEmpty());
    }

    void standsInTheTable()
    {
        TableRequest table;
        table.path = m_dir.filePath(QStringLiteral("table.csv"));
        table.classIds = {QStringLiteral("a"), QStringLiteral("b")};
        table.classNames = {QStringLiteral("A"), QStringLiteral("B")};
        table.cases.resize(2);
        for (size_t i = 0; i < 2; ++i) {
            table.cases[i].record.row = qint64(i) + 1;
            table.cases[i].record.path = QStringLiteral("/p/%1.jpg").arg(i);
            table.cases[i].record.state = prediction({0.2F, 0.8F});
            std::get<Prediction>(table.cases[i].record.state).logits = {0, 1};
        }
        QVERIFY(writeReviewedCsv(table));
        QVERIFY(!readFile(table.path).contains("region_x")); // nothing to say
        table.cases[1].record.region = Region{7, 8, 90, 100};
        QVERIFY(writeReviewedCsv(table));
        QVERIFY(readFile(table.path).contains(",region_x,region_y,region_width,region_height\n"));
        QVERIFY(readFile(table.path).endsWith(",7,8,90,100\n"));
        const auto read = readReviewedCsv(table.path, table.classIds, table.classNames);
        QVERIFY(read);
        QVERIFY(!(*read)[0].record.region);
        QCOMPARE((*read)[1].record.region, table.cases[1].record.region);
        QByteArray broken = readFile(table.path);
        broken.replace(",7,8,90,100", ",7,8,-90,100");
        writeFile(table.path, broken);
        QCOMPARE(readReviewedCsv(table.path, table.classIds, table.classNames).error().code, ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(CaseRegionTest)
#include "case_region_test.moc"
