#pragma once

#include "core/classifier/classifier.h"
#include "core/engine/emitted_network.h"

#include <cmath>
#include <random>

/// A complete network small enough for tests that need no engine: random parameters from a seed.
namespace vignette::tiny {

constexpr int way = 3;

inline Architecture architecture()
{
    Architecture out;
    out.stemChannels = 4;
    out.stages = {{1, 3, 1, 4, 6, 1, true}, {2, 5, 2, 6, 8, 2, true}};
    out.topChannels = 12;
    return out;
}

/// With three tapped stages, of which the finder reads all at the side of the second.
inline Architecture architectureWithFinder()
{
    Architecture out;
    out.stemChannels = 8;
    out.stages = {{1, 3, 1, 8, 8, 1, true}, {2, 5, 2, 8, 16, 1, true}, {2, 3, 2, 16, 24, 2, true}};
    out.topChannels = 16;
    out.poolingWidth = 0.35;
    out.finder = {{0, 1, 2}, 1, 8, 16, 2, 0.2};
    return out;
}

inline ParameterSet parameters(const Architecture& architecture, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> uniform(-1, 1);
    ParameterSet out;
    for (const auto& [name, shape] : architecture.parameterShapes()) {
        FloatTensor tensor{shape, {}};
        const float range = shape.size() < 4 ? 0.2f : 2 / std::sqrt(float(shape[1] * shape[2] * shape[3]));
        for (int64_t i = 0; i < tensor.count(); ++i)
            tensor.values.push_back(range * uniform(random));
        out[name] = std::move(tensor);
    }
    return out;
}

inline Head head(int featureCount, unsigned seed, int classes = way)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> uniform(-1, 1);
    Head out;
    for (int i = 0; i < featureCount; ++i) {
        out.mean.push_back(0.1f * uniform(random));
        out.scale.push_back(1.5f + uniform(random));
    }
    for (int i = 0; i < classes * featureCount; ++i)
        out.weight.push_back(3 * uniform(random));
    for (int k = 0; k < classes; ++k)
        out.bias.push_back(uniform(random));
    for (int i = 0; i < featureCount; ++i)
        out.domainWeight.push_back(uniform(random));
    out.domainBias = {-0.5f};
    return out;
}

inline TaskSpec task(int classes = way)
{
    TaskSpec out;
    out.name = QStringLiteral("Tiny task");
    out.seed = 18446744073709551615ull; // does not fit a JSON number
    for (int k = 0; k < classes; ++k) {
        ClassSpec spec;
        spec.id = QStringLiteral("class-%1").arg(k);
        spec.name = QStringLiteral("Class %1 ä").arg(k);
        spec.description = QStringLiteral("Description \"%1\"\nof two lines, 皮").arg(k);
        if (k == 0)
            spec.otherDescriptions = {QStringLiteral("The same in other words, 肤")};
        spec.codes = {{QStringLiteral("ICD-10"), QStringLiteral("L%1").arg(k)}};
        spec.examples.resize(size_t(k));
        out.classes.push_back(spec);
    }
    return out;
}

/// Something with structure: a coloured blob on a gradient.
inline Image picture(int width, int height, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> uniform(0.2, 0.8);
    const double cx = uniform(random) * width;
    const double cy = uniform(random) * height;
    const double r = uniform(random) * std::min(width, height) / 3;
    Image out;
    out.width = width;
    out.height = height;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double blob = std::exp(-(std::pow(x - cx, 2) + std::pow(y - cy, 2)) / (r * r));
            out.rgb.push_back(uint8_t(200 - 120 * blob));
            out.rgb.push_back(uint8_t(150 + 40.0 * x / width - 100 * blob));
            out.rgb.push_back(uint8_t(120 + 60.0 * y / height - 60 * blob));
        }
    }
    return out;
}

inline SupportSet support(const TaskSpec& task)
{
    SupportSet out;
    for (const ClassSpec& spec : task.classes) {
        out.classes.emplace_back();
        for (int i = 0; i < spec.shot(); ++i)
            out.classes.back().push_back(picture(40, 30, unsigned(7 * i) + spec.shot()));
    }
    return out;
}

inline Synthesis synthesis(unsigned seed, int classes = way)
{
    Synthesis out;
    EmittedNetwork& network = out.network;
    network.architecture = architecture();
    network.preprocessing.side = 33;
    network.backbone = std::make_shared<const ParameterSet>(parameters(network.architecture, seed));
    network.head = head(network.architecture.featureCount(), seed + 1, classes);
    network.calibration = {1.3f, 0.4f, 5, QStringLiteral("set for tests"), QStringLiteral("set for tests")};
    network.calibration.sets = {0.9, 0.25f, 20};
    out.readings.resize(size_t(classes));
    out.warnings = {QStringLiteral("Class 0 has no examples.")};
    return out;
}

inline EngineInfo engine()
{
    return {QStringLiteral("tiny"), QStringLiteral("0.1"), QString(64, QLatin1Char('a')), QStringLiteral("none"),
            QStringLiteral("2024-01-01")};
}

inline Result<Classifier> classifier(unsigned seed = 1)
{
    const TaskSpec spec = task();
    return Classifier::create(synthesis(seed), spec, support(spec), engine());
}

} // namespace vignette::tiny
