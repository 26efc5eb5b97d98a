#include "core/synthesis/synthesize_classifier.h"

#include "core/classifier/prediction_set.h"
#include "core/engine/engine.h"
#include "core/synthesis/adapt.h"
#include "core/synthesis/support_warnings.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace vignette {

namespace {

/// Best on held-out classes without examples and with one, and with five; see adapt.h.
float temperatureFactor(int fewestExamples)
{
    return std::lerp(1.7F, 1.2F, std::clamp(float(fewestExamples - 1) / 4, 0.0F, 1.0F));
}

Result<void> adapt(const Engine& engine, const TaskSpec& task, std::span<const float> folder, Synthesis& made)
{
    Head& head = made.network.head;
    const size_t f = size_t(head.featureCount());
    std::vector<float> directions;
    directions.reserve(folder.size());
    const size_t stride = size_t(head.outputCount());
    for (size_t first = 0; first + stride <= folder.size(); first += stride) {
        const std::vector<float> scores = head.unitScores(folder.subspan(first, f));
        directions.insert(directions.end(), scores.begin(), scores.end());
    }
    directions = engine.whiten(directions);
    std::vector<int> shots;
    for (const ClassSpec& spec : task.classes)
        shots.push_back(spec.shot());
    auto adapted = adaptToFolder(
        {int(f), made.space.prototypes, directions, shots, made.space.textWeight, made.space.exampleLength});
    if (!adapted)
        return fail(adapted.error().code,
                    QCoreApplication::translate("Engine", "A class about which nothing is known cannot be adapted to a "
                                                          "folder. Describe it, or give an example."),
                    adapted.error().detail);
    made.space.prototypes = std::move(adapted->prototypes);
    made.adapted = int(directions.size() / f);
    head.weight = engine.headWeight(made.space.prototypes);
    Calibration& calibration = made.network.calibration;
    const float factor = temperatureFactor(*std::ranges::min_element(shots));
    calibration.temperature *= factor;
    calibration.temperatureSource += QStringLiteral("; times %1, as adapted to a folder").arg(double(factor));
    return {};
}

} // namespace

Result<SynthesizedClassifier> synthesizeClassifier(const Engine& engine, const TaskSpec& task, const Device& device,
                                                   const JobContext& job, std::span<const float> folder)
{
    if (auto valid = task.validate(); !valid)
        return fail(valid.error());
    QElapsedTimer clock;
    clock.start();
    const auto support = loadSupport(task, engine.preprocessing().side, job);
    if (!support)
        return fail(support.error());
    const auto encoded = engine.encode(*support, job);
    if (!encoded)
        return fail(encoded.error());
    auto made = engine.synthesize(task, *encoded);
    if (!made)
        return fail(made.error());
    made->warnings += supportWarnings(task, *support, *encoded, made->network);
    auto tried = folder.empty() ? leaveOneOut(engine, task, *encoded, job) : std::optional<LeaveOneOut>();
    if (!tried)
        return fail(tried.error());
    if (!folder.empty()) {
        if (const auto adapted = adapt(engine, task, folder, *made); !adapted)
            return fail(adapted.error());
    }
    made->network.calibration.sets = calibrateSets(ownProbabilities(*tried));
    auto classifier = Classifier::create(*made, task, *support, engine.info(), device);
    if (!classifier)
        return fail(classifier.error());
    return SynthesizedClassifier{std::move(*classifier),
                                 std::move(made->readings),
                                 std::move(made->warnings),
                                 std::move(*tried),
                                 std::make_shared<const TaskSpace>(std::move(made->space)),
                                 double(clock.elapsed()) / 1000};
}

} // namespace vignette
