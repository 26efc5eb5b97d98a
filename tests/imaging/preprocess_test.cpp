#include "core/imaging/preprocess.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace vignette;

namespace {

/// One axis by the definition: the average over the covered stretch when it shrinks, linear
/// interpolation between pixel centres when it grows.
std::vector<double> resampled(const std::vector<double>& line, int size)
{
    const double scale = double(line.size()) / size;
    const int last = int(line.size()) - 1;
    std::vector<double> out(static_cast<size_t>(size));
    for (int i = 0; i < size; ++i) {
        double sum = 0;
        if (scale >= 1) {
            const double from = i * scale;
            const double to = (i + 1) * scale;
            for (int k = int(from); k <= last && k < to; ++k)
                sum += line[size_t(k)] * (std::min(to, k + 1.0) - std::max(from, double(k)));
            sum /= scale;
        } else {
            const double at = std::clamp((i + 0.5) * scale - 0.5, 0.0, double(last));
            const int k = std::min(int(at), last);
            const double part = at - k;
            sum = line[size_t(k)] * (1 - part) + line[size_t(std::min(k + 1, last))] * part;
        }
        out[size_t(i)] = sum;
    }
    return out;
}

std::vector<double> oracle(const Image& image, int side)
{
    std::vector<double> result(size_t(side) * side * 3);
    for (int c = 0; c < 3; ++c) {
        std::vector<std::vector<double>> rows;
        for (int y = 0; y < image.height; ++y) {
            std::vector<double> row;
            for (int x = 0; x < image.width; ++x)
                row.push_back(image.rgb[(size_t(y) * image.width + x) * 3 + c]);
            rows.push_back(resampled(row, side));
        }
        for (int x = 0; x < side; ++x) {
            std::vector<double> column;
            for (const auto& row : rows)
                column.push_back(row[size_t(x)]);
            column = resampled(column, side);
            for (int y = 0; y < side; ++y)
                result[(size_t(y) * side + x) * 3 + c] = column[size_t(y)];
        }
    }
    return result;
}

Image noise(int width, int height)
{
    std::mt19937 random(7);
    Image image{width, height, std::vector<uint8_t>(size_t(width) * height * 3), {}};
    std::generate(image.rgb.begin(), image.rgb.end(), [&] { return uint8_t(random()); });
    return image;
}

} // namespace

class PreprocessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheDefinition_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("shrinks") << 200 << 150;
        QTest::newRow("shrinks by whole numbers") << 128 << 64;
        QTest::newRow("grows") << 20 << 13;
        QTest::newRow("wide and flat") << 301 << 9;
        QTest::newRow("narrow and high") << 11 << 170;
        QTest::newRow("equal width") << 32 << 100;
        QTest::newRow("equal") << 32 << 32;
        QTest::newRow("one pixel") << 1 << 1;
        QTest::newRow("one row") << 500 << 1;
    }
    void followsTheDefinition()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        const Image image = noise(width, height);
        const auto got = resizeForNetwork(image, 32);
        const auto expected = oracle(image, 32);
        QCOMPARE(got.size(), expected.size());
        double worst = 0;
        for (size_t i = 0; i < got.size(); ++i)
            worst = std::max(worst, std::abs(got[i] - expected[i]));
        QVERIFY2(worst <= 0.6, qPrintable(QString::number(worst)));
    }

    void normalises()
    {
        const Image image = noise(40, 40);
        const Preprocessing how{.side = 32, .mean = {10, 20, 30}, .deviation = {2, 4, 8}};
        const auto pixels = resizeForNetwork(image, 32);
        std::vector<float> out(pixels.size());
        preprocess(image, how, out);
        for (size_t i = 0; i < out.size(); ++i) {
            const size_t c = i % 3;
            const float expected = (pixels[i] - how.mean[c]) / how.deviation[c];
            QVERIFY(std::abs(out[i] - expected) < 1e-4f);
        }
    }

    void nothingBecomesNothing() { QCOMPARE(resizeForNetwork(Image(), 32).size(), size_t(3072)); }
};

QTEST_GUILESS_MAIN(PreprocessTest)
#include "preprocess_test.moc"
