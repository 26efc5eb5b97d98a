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

/// A generator whose codes are not at their start.
TensorMap trainedGenerator(const Architecture& architecture, const TensorMap& base)
{
    TensorMap generator = createGenerator(architecture, base, at::randn({16, architecture.featureCount()}),
                                          {.projection = 16, .width = 48, .code = 6});
    generator["code"] = at::randn_like(generator.at("code")) * 0.1;
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

    void untrainedEmitsTheBase()
    {
        const EngineFile engine = test::randomEngine(m_architecture);
        const TensorMap base = toTensors(engine.backbone, at::kCPU);
        const TensorMap generator =
            createGenerator(m_architecture, base, at::randn({16, m_features}), {.projection = 16});
        const TaskEvidence task = taskOf({2, 1, 0}, m_features);
        const ClosedForm solved = ClosedFormHead(engine).solve(task);
        const TensorMap emitted = emitBackbone(m_architecture, base, generator, task, solved);
        QCOMPARE(emitted.size(), base.size());
        for (const auto& [name, tensor] : base)
            QVERIFY2(largestDifference(emitted.at(name), tensor) == 0, name.c_str());
        QCOMPARE(emissionSize(base, emitted).item<float>(), 0.0f);
    }

    void everyParameterIsTheTasks()
    {
        const EngineFile engine = test::randomEngine(m_architecture);
        const TensorMap base = toTensors(engine.backbone, at::kCPU);
        const TensorMap generator = trainedGenerator(m_architecture, base);
        const ClosedFormHead head(engine);
        const TaskEvidence one = taskOf({2, 2}, m_features);
        const TaskEvidence other = taskOf({2, 2}, m_features);
        const TensorMap a = emitBackbone(m_architecture, base, generator, one, head.solve(one));
        const TensorMap b = emitBackbone(m_architecture, base, generator, other, head.solve(other));
        QVERIFY(m_architecture.check(toParameters(a)));
        for (const auto& [name, tensor] : base) {
            QVERIFY2(largestDifference(a.at(name), tensor) > 0, name.c_str());
            QVERIFY2(largestDifference(a.at(name), b.at(name)) > 0, name.c_str());
        }
        const TensorMap plain = emitBackbone(m_architecture, base, generator, one, head.solve(one),
                                             {.modulation = false, .lowRank = false});
        for (const auto& [name, tensor] : base)
            QVERIFY2(largestDifference(plain.at(name), tensor) == 0, name.c_str());
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
        const TensorMap base = toTensors(engine.backbone, at::kCPU);
        const TensorMap generator = trainedGenerator(m_architecture, base);
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
        const TensorMap a = emitBackbone(m_architecture, base, generator, task, solved);
        const TensorMap b = emitBackbone(m_architecture, base, generator, permuted, solvedPermuted);
        for (const auto& [name, tensor] : a)
            QVERIFY2(largestDifference(tensor, b.at(name)) < 1e-4, name.c_str());
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
        const TensorMap base = toTensors(engine.backbone, at::kCPU);
        const TensorMap generator = trainedGenerator(m_architecture, base);
        TaskEvidence task = taskOf(std::vector<int>(size_t(way), shot), m_features);
        for (const bool words : {true, false}) {
            if (!words)
                task.words.zero_();
            const ClosedForm solved = ClosedFormHead(engine).solve(task);
            QCOMPARE(solved.prototypes.size(0), way);
            QVERIFY(at::isfinite(solved.prototypes).all().item<bool>());
            for (const auto& [name, tensor] : emitBackbone(m_architecture, base, generator, task, solved))
                QVERIFY2(at::isfinite(tensor).all().item<bool>(), name.c_str());
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
        const TensorMap base = toTensors(engine.backbone, at::kCPU);
        const TensorMap generator = trainedGenerator(m_architecture, base);
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
