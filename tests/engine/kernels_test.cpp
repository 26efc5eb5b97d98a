#include "core/engine/cpu/plan.h"
#include "tests/engine/random_network.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace vignette;
using namespace vignette::cpu;

Q_DECLARE_METATYPE(const Kernels*)

namespace {

using Values = std::vector<float>;

float silu(float x)
{
    return x / (1 + std::exp(-x));
}

float sigmoid(float x)
{
    return 1 / (1 + std::exp(-x));
}

/// Writes behind a kernel's output would show here.
constexpr float untouched = 12345;

} // namespace

/// Every kernel against the plain loop that its arguments describe.
class KernelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_random.seed(5); }

    void gemm_data() { addKernels(); }
    void gemm()
    {
        QFETCH(const Kernels*, kernels);
        for (int blocks = 1; blocks <= maxPanelBlocks; ++blocks) {
            for (int rows = 1; rows <= 13; ++rows) {
                for (int segments = 1; segments <= 3; ++segments) {
                    for (int variant = 0; variant < 4; ++variant)
                        checkGemm(*kernels, blocks, rows, segments, variant & 1, variant & 2);
                }
            }
        }
    }

    void stem_data() { addKernels(); }
    void stem()
    {
        QFETCH(const Kernels*, kernels);
        for (int blocks = 1; blocks <= maxPanelBlocks; ++blocks) {
            for (int rows = 1; rows <= 13; ++rows) {
                const int width = 8 * blocks;
                const Values inputs[3] = {values(rows * 6 + 3), values(rows * 6 + 3), values(rows * 6 + 3)};
                const Values b = values(27 * width);
                const Values bias = values(width);
                const ptrdiff_t stride = rows * 8 + 8;
                Values out(size_t(stride) * blocks, untouched);
                StemArgs args;
                for (int y = 0; y < 3; ++y)
                    args.input[y] = inputs[y].data();
                args.rows = rows;
                args.b = b.data();
                args.bias = bias.data();
                args.blocks = blocks;
                args.out = out.data();
                args.outBlockStride = stride;
                kernels->stem(args);
                Values expected(out.size(), untouched);
                for (int row = 0; row < rows; ++row) {
                    for (int n = 0; n < width; ++n) {
                        double sum = bias[n];
                        for (int y = 0; y < 3; ++y) {
                            for (int i = 0; i < 9; ++i)
                                sum += double(inputs[y][row * 6 + i]) * b[(y * 9 + i) * width + n];
                        }
                        expected[n / 8 * stride + row * 8 + n % 8] = silu(float(sum));
                    }
                }
                compare(out, expected);
            }
        }
    }

    void depthwise_data() { addKernels(); }
    void depthwise()
    {
        QFETCH(const Kernels*, kernels);
        for (int kernel : {3, 5, 7}) {
            for (int stride : {1, 2}) {
                for (int width = 1; width <= 19; ++width) {
                    const int height = 1 + width % 3;
                    const int planeWidth = (width - 1) * stride + kernel;
                    const int planeHeight = (height - 1) * stride + kernel;
                    const Values plane = values(planeWidth * planeHeight * 8);
                    const Values weights = values(kernel * kernel * 8);
                    const Values bias = values(8);
                    Values out(size_t(width) * height * 8 + 8, untouched);
                    Values sums(8, untouched);
                    DepthwiseArgs args;
                    args.plane = plane.data();
                    args.planeRow = planeWidth * 8;
                    args.kernel = kernel;
                    args.stride = stride;
                    args.weights = weights.data();
                    args.bias = bias.data();
                    args.width = width;
                    args.height = height;
                    args.out = out.data();
                    args.sums = sums.data();
                    kernels->depthwise(args);
                    Values expected(out.size(), untouched);
                    Values expectedSums(8, 0);
                    for (int y = 0; y < height; ++y) {
                        for (int x = 0; x < width; ++x) {
                            for (int c = 0; c < 8; ++c) {
                                double sum = bias[c];
                                for (int ky = 0; ky < kernel; ++ky) {
                                    for (int kx = 0; kx < kernel; ++kx)
                                        sum +=
                                            double(plane[((y * stride + ky) * planeWidth + x * stride + kx) * 8 + c]) *
                                            weights[(ky * kernel + kx) * 8 + c];
                                }
                                expected[(y * width + x) * 8 + c] = silu(float(sum));
                                expectedSums[c] += silu(float(sum));
                            }
                        }
                    }
                    compare(out, expected);
                    compare(sums, expectedSums);
                }
            }
        }
    }

    void dense_data() { addKernels(); }
    void dense()
    {
        QFETCH(const Kernels*, kernels);
        for (const auto activation : {DenseArgs::Activation::Silu, DenseArgs::Activation::Sigmoid}) {
            for (int inputs : {1, 4, 31}) {
                for (int outputs = 8; outputs <= 144; outputs += 8) {
                    const Values in = values(inputs);
                    const Values weights = values(inputs * outputs);
                    const Values bias = values(outputs);
                    Values out(size_t(outputs) + 8, untouched);
                    kernels->dense({in.data(), inputs, weights.data(), bias.data(), outputs, out.data(), activation});
                    Values expected(out.size(), untouched);
                    for (int o = 0; o < outputs; ++o) {
                        double sum = bias[o];
                        for (int i = 0; i < inputs; ++i)
                            sum += double(in[i]) * weights[i * outputs + o];
                        expected[o] =
                            activation == DenseArgs::Activation::Silu ? silu(float(sum)) : sigmoid(float(sum));
                    }
                    compare(out, expected);
                }
            }
        }
    }

    void activationsHoldAtTheEnds_data() { addKernels(); }
    void activationsHoldAtTheEnds()
    {
        QFETCH(const Kernels*, kernels);
        const float one = 1;
        const Values weights(8, 0);
        const Values bias = {-1e30f, -200, -88, -20, 20, 88, 200, 1e30f};
        Values out(8);
        kernels->dense({&one, 1, weights.data(), bias.data(), 8, out.data(), DenseArgs::Activation::Sigmoid});
        for (int i = 0; i < 8; ++i)
            QVERIFY2(std::abs(out[i] - sigmoid(bias[i])) <= 1e-6f, qPrintable(QString::number(bias[i])));
    }

    void sums_data() { addKernels(); }
    void sums()
    {
        QFETCH(const Kernels*, kernels);
        for (int pixels : {1, 63, 64, 65, 400}) {
            const Values block = values(pixels * 8);
            const Values weights = values(pixels);
            Values out(8, untouched);
            kernels->sums(block.data(), weights.data(), pixels, out.data());
            Values expected;
            for (int c = 0; c < 8; ++c) {
                double sum = 0;
                for (int p = 0; p < pixels; ++p)
                    sum += double(block[p * 8 + c]) * weights[p];
                expected.push_back(float(sum));
            }
            compare(out, expected);
        }
    }

    void scaling_data() { addKernels(); }
    void scaling()
    {
        QFETCH(const Kernels*, kernels);
        const int count = 7;
        const Values block = values(count * 8);
        const Values scale = values(8);
        Values scaled = block;
        scaled.push_back(untouched);
        kernels->scaleBlock(scaled.data(), count, scale.data());
        Values expected;
        for (int i = 0; i < count * 8; ++i)
            expected.push_back(block[i] * scale[i % 8]);
        expected.push_back(untouched);
        compare(scaled, expected);

        const int columns = 24;
        const Values matrix = values(count * columns);
        const Values rowScale = values(count);
        Values out(matrix.size() + 1, untouched);
        kernels->scaleRows(matrix.data(), rowScale.data(), count, columns, out.data());
        expected.clear();
        for (int i = 0; i < count * columns; ++i)
            expected.push_back(matrix[i] * rowScale[i / columns]);
        expected.push_back(untouched);
        compare(out, expected);
    }

    /// A packed 1x1 convolution gives the kernel what the weights say, whatever the number of channels.
    void packedPanels_data() { addKernels(); }
    void packedPanels()
    {
        QFETCH(const Kernels*, kernels);
        const int rows = 5;
        for (int inputs : {3, 8, 20}) {
            for (int outputs : {1, 8, 12, 24, 30, 41}) {
                const FloatTensor weight{{outputs, inputs, 1, 1}, values(outputs * inputs)};
                const FloatTensor bias{{outputs}, values(outputs)};
                const PackedMatrix packed = pack(weight, bias, true);
                QCOMPARE(packed.depth, roundUp(inputs));
                QCOMPARE(packed.columns, roundUp(outputs));
                Values in(size_t(roundUp(inputs)) * rows, 0); // [block][row][8], missing channels 0
                for (int i = 0; i < inputs; ++i) {
                    for (int row = 0; row < rows; ++row)
                        in[(i / 8 * rows + row) * 8 + i % 8] = float(m_normal(m_random));
                }
                Values out(size_t(packed.columns) * rows, untouched);
                int next = 0;
                for (const Panel& panel : packed.panels) {
                    QCOMPARE(panel.first, next);
                    next += panel.blocks;
                    GemmArgs args;
                    args.a = in.data();
                    args.segmentStride = rows * 8;
                    args.segments = roundUp(inputs) / 8;
                    args.rows = rows;
                    args.b = packed.panel(panel, packed.weights.data());
                    args.bias = packed.bias.data() + panel.first * 8;
                    args.blocks = panel.blocks;
                    args.out = out.data() + panel.first * rows * 8;
                    args.outBlockStride = rows * 8;
                    kernels->gemm(args);
                }
                QCOMPARE(next * 8, packed.columns);
                Values expected(out.size(), 0); // channels that only fill a block
                for (int o = 0; o < outputs; ++o) {
                    for (int row = 0; row < rows; ++row) {
                        double sum = bias.values[o];
                        for (int i = 0; i < inputs; ++i)
                            sum += double(weight.values[o * inputs + i]) * in[(i / 8 * rows + row) * 8 + i % 8];
                        expected[(o / 8 * rows + row) * 8 + o % 8] = float(sum);
                    }
                }
                compare(out, expected);
            }
        }
    }

    void planFollowsTheSide()
    {
        const Architecture architecture = Architecture::efficientNetB0();
        const auto network = packNetwork(architecture, test::randomParameters(architecture));
        QVERIFY(network);
        for (int side : {32, 37, 160, 161}) {
            const Plan plan = makePlan(*network, side, 4);
            QCOMPARE(plan.stemSide, (side + 1) / 2);
            QCOMPARE(plan.blocks.size(), network->blocks.size());
            QVERIFY(plan.group >= 1 && plan.group <= 4);
            int current = plan.stemSide;
            bool early = true;
            for (size_t i = 0; i < plan.blocks.size(); ++i) {
                const BlockShape& shape = plan.blocks[i];
                QCOMPARE(shape.inSide, current);
                current = (current + network->blocks[i].stride - 1) / network->blocks[i].stride;
                QCOMPARE(shape.outSide, current);
                // The filter meets every pixel of the padded plane, and reads nothing beyond it.
                QCOMPARE(shape.planeSide,
                         std::max((shape.outSide - 1) * network->blocks[i].stride + network->blocks[i].kernel,
                                  shape.planeSide));
                QVERIFY(shape.offsets.back() < int(shape.planeFloats()));
                QVERIFY(early || !shape.perImage); // once together, pictures stay together
                early = shape.perImage;
                QVERIFY(plan.plane >= shape.planeFloats());
                QVERIFY(plan.wide >= size_t(network->blocks[i].wide) * shape.outPixels());
            }
        }
    }

private:
    static void addKernels()
    {
        QTest::addColumn<const Kernels*>("kernels");
        QTest::addRow("portable") << &portableKernels();
#if defined(__x86_64__)
        if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
            QTest::addRow("AVX2") << &avx2Kernels();
#endif
    }

    Values values(int count)
    {
        Values out(count);
        for (float& value : out)
            value = float(m_normal(m_random));
        return out;
    }

    void compare(const Values& given, const Values& expected)
    {
        QCOMPARE(given.size(), expected.size());
        for (size_t i = 0; i < given.size(); ++i)
            QVERIFY2(std::abs(given[i] - expected[i]) <= 2e-5f * (1 + std::abs(expected[i])),
                     qPrintable(QStringLiteral("%1: %2, not %3").arg(i).arg(given[i]).arg(expected[i])));
    }

    void checkGemm(const Kernels& kernels, int blocks, int rows, int segments, bool isFirstOfBlock, bool hasOffsets)
    {
        const int width = 8 * blocks;
        const ptrdiff_t segmentStride = rows * 8 + 16;
        const Values a = values(int(segmentStride) * segments);
        const Values b = values(segments * 8 * width);
        const Values bias = values(width);
        std::vector<int32_t> offsets;
        for (int row = 0; row < rows; ++row)
            offsets.push_back((rows - 1 - row) * 16);
        const ptrdiff_t outStride = rows * 16 + 8;
        const ptrdiff_t residualStride = rows * 8;
        const Values residual = values(int(residualStride) * blocks);
        Values out(size_t(outStride) * blocks, untouched);
        GemmArgs args;
        args.a = a.data();
        args.segmentStride = segmentStride;
        args.segments = segments;
        args.rows = rows;
        args.b = b.data();
        args.bias = bias.data();
        args.blocks = blocks;
        args.out = out.data();
        args.outBlockStride = outStride;
        args.outOffsets = hasOffsets ? offsets.data() : nullptr;
        args.residual = isFirstOfBlock ? nullptr : residual.data();
        args.residualBlockStride = residualStride;
        args.silu = isFirstOfBlock;
        kernels.gemm(args);
        Values expected(out.size(), untouched);
        for (int row = 0; row < rows; ++row) {
            for (int n = 0; n < width; ++n) {
                double sum = bias[n];
                for (int i = 0; i < segments * 8; ++i)
                    sum += double(a[i / 8 * segmentStride + row * 8 + i % 8]) * b[i * width + n];
                const float value =
                    isFirstOfBlock ? silu(float(sum)) : float(sum) + residual[n / 8 * residualStride + row * 8 + n % 8];
                expected[n / 8 * outStride + (hasOffsets ? offsets[row] : row * 8) + n % 8] = value;
            }
        }
        compare(out, expected);
    }

    std::mt19937 m_random;
    std::normal_distribution<double> m_normal;
};

QTEST_GUILESS_MAIN(KernelsTest)
#include "kernels_test.moc"
