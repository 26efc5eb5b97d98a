#include "core/synthesis/leave_one_out.h"

#include "core/engine/engine.h"
#include "core/engine/parallel.h"

namespace vignette {

namespace {

/// What a classifier that is made without example `i` of class `k` says of it. `support` is afterwards as before.
Result<Prediction> predictWithout(const Engine& engine, const TaskSpec& task, EncodedSupport& support, size_t k,
                                  size_t i)
{
    auto& examples = support.classes[k];
    const std::vector<float> left = std::move(examples[i]);
    examples.erase(examples.begin() + std::ptrdiff_t(i));
    const auto made = engine.synthesize(task, support);
    examples.insert(examples.begin() + std::ptrdiff_t(i), left);
    if (!made)
        return fail(made.error());
    // The first view is the picture as it is, which is what a classifier sees.
    return predict(made->network.head, made->network.calibration,
                   std::span(left).first(size_t(made->network.architecture.outputCount())));
}

} // namespace

Result<std::optional<LeaveOneOut>> leaveOneOut(const Engine& engine, const TaskSpec& task,
                                               const EncodedSupport& support, const JobContext& job)
{
    for (const auto& examples : support.classes) {
        if (examples.size() < 2)
            return std::nullopt;
    }
    struct Trial
    {
        size_t k;
        size_t example;
    };
    std::vector<Trial> trials;
    for (size_t k = 0; k < support.classes.size(); ++k) {
        for (size_t i = 0; i < support.classes[k].size(); ++i)
            trials.push_back({k, i});
    }
    std::vector<Result<Prediction>> predictions(trials.size());
    // A trial is too small to keep several threads busy, but there are as many as examples.
    overThreads(trials.size(), [&](size_t begin, size_t end) {
        EncodedSupport rest = support; // a large one is copied once per thread, not per trial
        for (size_t t = begin; t < end; ++t) {
            predictions[t] = job.cancelled() ? fail(ErrorCode::Cancelled, QStringLiteral("Cancelled."))
                                             : predictWithout(engine, task, rest, trials[t].k, trials[t].example);
        }
    });

    LeaveOneOut out;
    out.predictions.resize(support.classes.size());
    int hits = 0;
    for (size_t t = 0; t < trials.size(); ++t) {
        if (!predictions[t])
            return fail(predictions[t].error());
        hits += predictions[t]->label == int(trials[t].k);
        out.answered += predictions[t]->outcome == Outcome::Likely;
        out.predictions[trials[t].k].push_back(std::move(*predictions[t]));
    }
    out.accuracy = estimateProportion(hits, int(trials.size()));
    return out;
}

std::vector<float> ownProbabilities(const std::optional<LeaveOneOut>& tried)
{
    std::vector<float> own;
    for (size_t k = 0; tried && k < tried->predictions.size(); ++k) {
        for (const Prediction& prediction : tried->predictions[k])
            own.push_back(prediction.probabilities[k]);
    }
    return own;
}

} // namespace vignette
