#include "core/imaging/region.h"

#include <QTest>

using namespace vignette;

class RegionTest : public QObject
{
    Q_OBJECT

    /// Each pixel is (column, row, 7).
    static Image numbered(int width, int height)
    {
        Image image;
        image.width = width;
        image.height = height;
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x)
                image.rgb.insert(image.rgb.end(), {uint8_t(x), uint8_t(y), 7});
        }
        return image;
    }

    static std::vector<int> columnsOf(const Image& image, int row)
    {
        std::vector<int> columns;
        for (int x = 0; x < image.width; ++x)
            columns.push_back(image.rgb[size_t(row * image.width + x) * 3]);
        return columns;
    }

private Q_SLOTS:
    void inside()
    {
        const Image part = cut(numbered(6, 5), {2, 1, 3, 2});
        QCOMPARE(part.width, 3);
        QCOMPARE(part.height, 2);
        QCOMPARE(part.rgb, (std::vector<uint8_t>{2, 1, 7, 3, 1, 7, 4, 1, 7, 2, 2, 7, 3, 2, 7, 4, 2, 7}));
    }

    void wholePictureIsItself()
    {
        const Image whole = numbered(6, 5);
        QCOMPARE(cut(whole, {0, 0, 6, 5}).rgb, whole.rgb);
    }

    void goesOnMirrored()
    {
        const Image part = cut(numbered(4, 1), {-5, -3, 14, 7});
        for (int row = 0; row < 7; ++row)
            QCOMPARE(columnsOf(part, row), (std::vector<int>{1, 2, 3, 2, 1, 0, 1, 2, 3, 2, 1, 0, 1, 2}));
    }

    void farOutside()
    {
        const Image part = cut(numbered(3, 3), {-1001, 2000, 2, 1});
        QCOMPARE(columnsOf(part, 0), (std::vector<int>{1, 0}));
        QCOMPARE(int(part.rgb[1]), 0);
    }

    void nothing()
    {
        QVERIFY(cut(Image(), {0, 0, 4, 4}).isNull());
        QVERIFY(cut(numbered(3, 3), {0, 0, 0, 4}).isNull());
        QVERIFY(cut(numbered(3, 3), {0, 0, 4, -1}).isNull());
    }
};

QTEST_GUILESS_MAIN(RegionTest)
#include "region_test.moc"
