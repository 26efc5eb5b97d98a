#include "core/engine/generator.h"
#include "tests/engine/random_engine.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <QtTest>

#include <cmath>

using namespace vignette;

namespace {

Architecture smallNetwork()
{
    Architecture architecture;
    architecture.stemChannels = 8;
    architecture.stages = {{1, 3, 1, 8, 12, 1, true}, {3, 5, 2, 12, 16, 2, true}};
    architecture.topChannels = 20;
    return architecture;
}

/// A generator whose last layers are not at their start.
TensorMap trainedGenerator(const Architecture& architecture)
{
    TensorMap generator =
        createGenerator(architecture, at::randn({16, architecture.featureCount()}), {.projection = 16, .width = 48});
    for (const char* name : {"out.task.weight", "out.class.weight"})
        generator[name] = at::randn_like(generator.at(name)) * 0.1;
    return generator;
}

TaskEvidence taskOf(const std::vector<int>& shots, int64_t f)
{
    TaskEvidence task;
    for (int shot : shots)
        task.examples.push_back(at::randn({shot, f}));
    task.shots = shots;
    task.words = at::randn({int64_t(shots.size()), f});
    task.dermoscopy = 0.3;
    return task;
}

double largestDifference(const at::Tensor& a, const at::Tensor& b)
{
    return (a - b).abs().max().item<double>();
}

} // namespace

class GeneratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { at::manual_seed(3); }

    void untrainedChangesNothing()
    {
        const EngineFile engine = test::randomEngine(m_architecture);
        const TensorMap generator = createGenerator(m_architecture, at::randn({16, m_features}), {.projection = 16});
        const TaskEvidence task = taskOf({2, 1, 0}, m_features);
        const ClosedFormHead head(engine);
        const ClosedForm solved = head.solve(task);
        const TaskParameters emitted = emit(m_architecture, generator, task, solved);
        for (const at::Tensor& factor :
             {emitted.tapScale, emitted.wordWeight, emitted.middle, emitted.ridge, emitted.temperature})
            QVERIFY((factor == 1).all().item<bool>());
        QVERIFY(largestDifference(head.solve(task, emitted).prototypes, solved.prototypes) == 0);
    }

    void everyRowIsTheTasks()
    {
        const EngineFile engine = test::randomEngine(m_architecture);
        const TensorMap generator = trainedGenerator(m_architecture);
        const ClosedFormHead head(engine);
        const TaskEvidence one = taskOf({2, 2}, m_features);
        const TaskEvidence other = taskOf({2, 2}, m_features);
        const TaskParameters a = emit(m_architecture, generator, one, head.solve(one));
        const TaskParameters b = emit(m_architecture, generator, other, head.solve(other));
        QVERIFY(largestDifference(a.tapScale, b.tapScale) > 0);
        QVERIFY(largestDifference(a.wordWeight, b.wordWeight) > 0);
        for (const at::Tensor& factor : {a.tapScale, a.wordWeight, a.middle, a.ridge, a.temperature})
            QVERIFY((factor > 0.33).all().item<bool>() && (factor < 3.01).all().item<bool>());
    }

    /// Each part by itself moves what it is for, and what is not kept is 1.
    void onlyWhatIsKeptIsEmitted()
    {
        const EngineFile engine = test::randomEngine(m_architecture);
        const TensorMap generator = trainedGenerator(m_architecture);
        const ClosedFormHead head(engine);
        const TaskEvidence task = taskOf({3, 2}, m_features);
        const ClosedForm plain = head.solve(task);
        for (const Emission kept : emissions) {
            const TaskParameters emitted =
                emit(m_architecture, keepEmissions(m_architecture, generator, std::span(&kept, 1)), task, plain);
            const std::array factors = {emitted.tapScale, emitted.wordWeight, emitted.middle, emitted.ridge,
                                        emitted.temperature};
            for (size_t i = 0; i < factors.size(); ++i)
                QCOMPARE((factors[i] != 1).any().item<bool>(), i == size_t(kept));
            const ClosedForm solved = head.solve(task, emitted);
            const bool moves = largestDifference(solved.prototypes, plain.prototypes) > 1e-6;
            QCOMPARE(moves, kept != Emission::Temperature);
        }
    }

    void orderOfClassesOnlyPermutesRows_data()
    {
        QTest::addColumn<std::vector<int>>("shots");
        QTest::addRow("all shown") << std::vector<int>{3, 5, 1, 2};
        QTest::addRow("one by words alone") << std::vector<int>{3, 0, 1, 2};
    }

    void orderOfClassesOnlyPermutesRows()
    {
        QFETCH(std::vector<int>, shots);
        const EngineFile engine = test::randomEngine(m_architecture);
        const TensorMap generator = trainedGenerator(m_architecture);
        const ClosedFormHead head(engine);
        const TaskEvidence task = taskOf(shots, m_features);
        const std::vector<int64_t> order = {2, 0, 3, 1};
        TaskEvidence permuted = task;
        for (size_t k = 0; k < order.size(); ++k) {
            permuted.examples[k] = task.examples[order[k]];
            permuted.shots[k] = task.shots[order[k]];
        }
        permuted.words = task.words.index_select(0, at::tensor(order));
        const ClosedForm solved = head.solve(task);
        const ClosedForm solvedPermuted = head.solve(permuted);
        QVERIFY(largestDifference(solved.prototypes.index_select(0, at::tensor(order)), solvedPermuted.prototypes) <
                1e-5);
        const TaskParameters a = emit(m_architecture, generator, task, solved);
        const TaskParameters b = emit(m_architecture, generator, permuted, solvedPermuted);
        QVERIFY(largestDifference(a.tapScale, b.tapScale) < 1e-4);
        QVERIFY(largestDifference(a.wordWeight.index_select(0, at::tensor(order)), b.wordWeight) < 1e-4);
        QVERIFY(largestDifference(head.solve(task, a).prototypes.index_select(0, at::tensor(order)),
                                  head.solve(permuted, b).prototypes) < 1e-4);
    }

    /// What varies within a class must not decide between classes, though means alone would let it.
    void examplesTellWhatVariesWithinAClass()
    {
        EngineFile engine = test::randomEngine(m_architecture);
        engine.featureMean.assign(size_t(m_features), 0);
        engine.dermoscopy.mean = engine.featureMean;
        engine.featureScale.assign(size_t(m_features), 1);
        engine.whitening = toFloatTensor(at::zeros({1, m_features}));
        const ClosedFormHead head(engine);
        const auto picture = [&](float own, float shared) {
            at::Tensor row = at::zeros({m_features});
            row[0] = own;
            row[1] = shared;
            return row;
        };
        // Both classes spread along the second feature; by chance the first has more of it.
        TaskEvidence task;
        task.examples = {at::stack({picture(1, 3), picture(1, 2), picture(1, -1)}),
                         at::stack({picture(-1, -3), picture(-1, -2), picture(-1, 1)})};
        task.shots = {3, 3};
        task.words = at::zeros({2, m_features});
        const ClosedForm solved = head.solve(task);
        const at::Tensor means = unitRows(solved.classMeans);
        const auto share = [](const at::Tensor& rows) {
            const at::Tensor difference = rows[0] - rows[1];
            return (difference[1] / difference[0]).abs().item<double>();
        };
        QVERIFY2(share(solved.prototypes) < 0.7 * share(means),
                 qPrintable(QStringLiteral("%1 of %2").arg(share(solved.prototypes)).arg(share(means))));
    }

    void viewsAreNotMorePictures()
    {
        const EngineFile engine = test::randomEngine(m_architecture);
        const ClosedFormHead head(engine);
        const TaskEvidence once = taskOf({2, 4, 1}, m_features);
        TaskEvidence thrice = once;
        for (at::Tensor& examples : thrice.examples)
            examples = examples.repeat_interleave(3, 0);
        QVERIFY(largestDifference(head.solve(once).prototypes, head.solve(thrice).prototypes) < 1e-5);
    }

    void anyWayAnyShot_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("shot");
        for (int way : {2, 7, 20}) {
            for (int shot : {0, 1, 20})
                QTest::addRow("%d-way %d-shot", way, shot) << way << shot;
        }
    }

    void anyWayAnyShot()
    {
        QFETCH(int, way);
        QFETCH(int, shot);
        const EngineFile engine = test::randomEngine(m_architecture);
        const TensorMap generator = trainedGenerator(m_architecture);
        TaskEvidence task = taskOf(std::vector<int>(size_t(way), shot), m_features);
        for (const bool words : {true, false}) {
            if (!words)
                task.words.zero_();
            const ClosedFormHead head(engine);
            const ClosedForm solved = head.solve(task, emit(m_architecture, generator, task, head.solve(task)));
            QCOMPARE(solved.prototypes.size(0), way);
            QVERIFY(at::isfinite(solved.prototypes).all().item<bool>());
            // Of nothing at all, nothing is made up; else a logit means the same for any number of examples.
            const auto length = solved.prototypes.norm(2, 1).mean().item<float>();
            if (!words && shot == 0)
                QCOMPARE(length, 0.0f);
            else
                QVERIFY2(std::abs(length - 1) < 1e-4, qPrintable(QString::number(length)));
        }
    }

    void refusesOtherTensors()
    {
        const EngineFile engine = test::randomEngine(m_architecture);
        const TensorMap generator = trainedGenerator(m_architecture);
        QVERIFY(isGenerator(m_architecture, generator));
        for (const auto& [name, tensor] : generator) {
            TensorMap broken = generator;
            broken.erase(name);
            QVERIFY2(!isGenerator(m_architecture, broken), name.c_str());
            broken[name] = at::zeros({tensor.size(0) + 1, 1});
            QVERIFY2(!isGenerator(m_architecture, broken), name.c_str());
        }
        TensorMap more = generator;
        more["other"] = at::zeros({1});
        QVERIFY(!isGenerator(m_architecture, more));
        Architecture wider = m_architecture;
        wider.topChannels += 1;
        QVERIFY(!isGenerator(wider, generator));
    }

    void examplesTellTheMiddleOfTheTask()
    {
        const EngineFile engine = test::randomEngine(m_architecture);
        const ClosedFormHead head(engine);
        TaskEvidence task = taskOf({1, 1}, m_features);
        const at::Tensor prior = head.solve(task).mean;
        QVERIFY(largestDifference(
                    prior, at::lerp(at::tensor(engine.featureMean), at::tensor(engine.dermoscopy.mean), 0.3)) < 1e-5);
        // Ten more pictures at one place pull the middle there.
        task = taskOf({5, 5}, m_features);
        for (at::Tensor& examples : task.examples)
            examples = at::ones({5, m_features});
        QVERIFY((head.solve(task).mean - 1).norm().item<double>() < 0.6 * (prior - 1).norm().item<double>());
    }

private:
    Architecture m_architecture = smallNetwork();
    int64_t m_features = m_architecture.featureCount();
};

QTEST_GUILESS_MAIN(GeneratorTest)
#include "generator_test.moc"
