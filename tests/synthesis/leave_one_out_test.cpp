#include "core/engine/engine.h"
#include "core/imaging/image_reader.h"
#include "core/runtime/runtime.h"
#include "core/synthesis/leave_one_out.h"
#include "core/synthesis/support_warnings.h"

#include <QtTest>

#include <opencv2/imgproc.hpp>

using namespace vignette;

namespace {

constexpr auto sampleTask = VIGNETTE_SOURCE_DIR "/resources/samples/task.json";

} // namespace

/// On the bundled sample task and the engine that ships.
class LeaveOneOutTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Runtime> m_runtime;
    std::shared_ptr<const Engine> m_engine;
    TaskSpec m_task;
    EncodedSupport m_support;

private Q_SLOTS:
    void initTestCase()
    {
        m_runtime = std::make_unique<Runtime>();
        const auto engine = Engine::load(defaultEnginePath());
        QVERIFY(engine.has_value());
        m_engine = *engine;
        const auto task = readTask(QString::fromLatin1(sampleTask));
        QVERIFY(task.has_value());
        m_task = *task;
        const auto pictures = loadSupport(m_task, m_engine->preprocessing().side);
        QVERIFY(pictures.has_value());
        const auto support = m_engine->encode(*pictures);
        QVERIFY(support.has_value());
        m_support = *support;
    }

    void eachExampleIsJudgedWithoutItself()
    {
        const auto figures = leaveOneOut(*m_engine, m_task, m_support);
        QVERIFY(figures && *figures);
        QCOMPARE((*figures)->accuracy.count, 20);
        QVERIFY((*figures)->accuracy.value >= 0.8);
        QVERIFY((*figures)->accuracy.low < (*figures)->accuracy.value);

        // The same by hand for one example.
        EncodedSupport rest = m_support;
        const std::vector<float> left = rest.classes[1][2];
        rest.classes[1].erase(rest.classes[1].begin() + 2);
        const auto made = m_engine->synthesize(m_task, rest);
        QVERIFY(made.has_value());
        const Head& head = made->network.head;
        const Prediction expected = predict(head, made->network.calibration,
                                            std::span(left).first(size_t(made->network.architecture.outputCount())));
        QCOMPARE((*figures)->predictions[1][2].logits, expected.logits);
    }

    void examplesOfTheWrongClassShow()
    {
        EncodedSupport swapped = m_support;
        std::swap(swapped.classes[0][0], swapped.classes[3][0]);
        const auto good = leaveOneOut(*m_engine, m_task, m_support);
        const auto bad = leaveOneOut(*m_engine, m_task, swapped);
        QVERIFY(good && *good && bad && *bad);
        QVERIFY((*bad)->accuracy.value < (*good)->accuracy.value);
        QCOMPARE((*bad)->predictions[0][0].label, 3);
        QCOMPARE((*bad)->predictions[3][0].label, 0);
    }

    void setsAreCalibratedOnTheExamples()
    {
        const auto figures = leaveOneOut(*m_engine, m_task, m_support);
        QVERIFY(figures && *figures);
        const std::vector<float> own = ownProbabilities(*figures);
        QCOMPARE(own.size(), size_t(20));
        QCOMPARE(own[5], (*figures)->predictions[1][0].probabilities[1]);
        QVERIFY(ownProbabilities(std::nullopt).empty());
    }

    void oneExampleIsNotEnough()
    {
        EncodedSupport few = m_support;
        few.classes[2].resize(1);
        const auto figures = leaveOneOut(*m_engine, m_task, few);
        QVERIFY(figures.has_value());
        QVERIFY(!figures->has_value());
    }

    void poorExamplesAreNamed()
    {
        TaskSpec task = m_task;
        auto pictures = loadSupport(task, m_engine->preprocessing().side).value();
        const auto warnings = [&] {
            const auto encoded = m_engine->encode(pictures).value();
            return supportWarnings(task, pictures, encoded, m_engine->synthesize(task, encoded)->network);
        };
        // The phantoms are drawn: at most one of them may look foreign, nothing else is wrong.
        const QStringList before = warnings();
        QVERIFY2(before.size() <= 1 && before.filter(QStringLiteral("does not look like")).size() == before.size(),
                 qPrintable(before.join(QLatin1Char('\n'))));

        Image& small = pictures.classes[0][0];
        small = {40, 40, std::vector<uint8_t>(40 * 40 * 3, 180), small.provenance};
        Image& blurred = pictures.classes[1][0];
        const cv::Mat view(blurred.height, blurred.width, CV_8UC3, blurred.rgb.data());
        cv::GaussianBlur(view, view, {}, std::min(blurred.width, blurred.height) / 40.0);
        pictures.classes[2][4] = pictures.classes[2][1];
        const auto room = readImage(QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples/cases/room.jpg"));
        QVERIFY(room.has_value());
        pictures.classes[3][2] = *room;
        const QString all = warnings().join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("small (40 pixels)")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("example 1: the picture looks blurred")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("example 5: the same picture")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("example 3: it does not look like")), qPrintable(all));
        QVERIFY2(!all.contains(QLatin1String(".jpg")), qPrintable(all)); // the names of files may name patients
    }

    void cancelIsHeard()
    {
        const auto figures = leaveOneOut(*m_engine, m_task, m_support, JobContext([] { return true; }));
        QVERIFY(!figures.has_value());
        QCOMPARE(figures.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(LeaveOneOutTest)
#include "leave_one_out_test.moc"
