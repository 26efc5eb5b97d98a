#include "core/synthesis/synthesize_classifier.h"

#include "core/classifier/prediction_set.h"
#include "core/engine/engine.h"
#include "core/synthesis/support_warnings.h"

#include <QElapsedTimer>

namespace vignette {

Result<SynthesizedClassifier> synthesizeClassifier(const Engine& engine, const TaskSpec& task, const Device& device,
                                                   const JobContext& job)
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
    auto tried = leaveOneOut(engine, task, *encoded, job);
    if (!tried)
        return fail(tried.error());
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
