#include "core/pretraining/lesion_measures.h"

#include <QtTest>

using namespace vignette;

namespace {

/// side x side, `inside` within the rectangle, else `outside`.
Image rectangle(int side, int left, int top, int width, int height, uint8_t inside, uint8_t outside)
{
    Image image;
    image.width = image.height = side;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const bool within = x >= left && x < left + width && y >= top && y < top + height;
            image.rgb.insert(image.rgb.end(), 3, within ? inside : outside);
        }
    }
    return image;
}

} // namespace

class LesionMeasuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDarkSquareOnLightSkin()
    {
        const auto measures =
            measureLesion(rectangle(100, 30, 30, 40, 40, 60, 200), rectangle(100, 30, 30, 40, 40, 255, 0));
        QVERIFY(measures);
        const LesionMeasures& m = *measures;
        QVERIFY(std::abs(m[0] - 0.16f) < 1e-4f); // 40 x 40 of 100 x 100
        // L* of sRGB grey 60 and 200 is 25.3 and 80.6 (CIE 1976).
        QVERIFY2(std::abs(m[7] - 25.3f) < 0.5f, qPrintable(QString::number(m[7])));
        QVERIFY2(std::abs(m[1] - (25.3f - 80.6f)) < 1, qPrintable(QString::number(m[1])));
        QVERIFY(std::abs(m[2]) < 0.1f && std::abs(m[3]) < 0.1f);                        // grey: no hue
        QVERIFY(m[4] < 0.1f);                                                           // of one colour
        QVERIFY2(std::abs(m[10] - 0.785f) < 0.03f, qPrintable(QString::number(m[10]))); // a square: pi / 4
        QCOMPARE(m[13], 1.0f);                                                          // its own mirror image
    }

    void aLesionAtOneSideIsNotSymmetric()
    {
        const auto measures =
            measureLesion(rectangle(100, 5, 30, 30, 40, 60, 200), rectangle(100, 5, 30, 30, 40, 255, 0));
        QVERIFY(measures);
        QCOMPARE((*measures)[13], 0.0f);
    }

    void maskOfAnotherSize()
    {
        const Image picture = rectangle(100, 30, 30, 40, 40, 60, 200);
        const auto same = measureLesion(picture, rectangle(100, 30, 30, 40, 40, 255, 0));
        const auto half = measureLesion(picture, rectangle(50, 15, 15, 20, 20, 255, 0));
        QVERIFY(same && half);
        for (size_t i = 0; i < same->size(); ++i)
            QCOMPARE((*half)[i], (*same)[i]);
    }

    void nothingToMeasure()
    {
        const Image picture = rectangle(100, 30, 30, 40, 40, 60, 200);
        QVERIFY(!measureLesion(picture, rectangle(100, 0, 0, 0, 0, 255, 0)));     // no lesion
        QVERIFY(!measureLesion(picture, rectangle(100, 0, 0, 100, 100, 255, 0))); // no skin
        QVERIFY(!measureLesion(picture, rectangle(100, 50, 50, 3, 3, 255, 0)));   // too small
    }
};

QTEST_APPLESS_MAIN(LesionMeasuresTest)
#include "lesion_measures_test.moc"
