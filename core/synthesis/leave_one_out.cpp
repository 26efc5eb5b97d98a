#include "core/synthesis/leave_one_out.h"

#include "core/engine/engine.h"

namespace vignette {

Result<std::optional<LeaveOneOut>> leaveOneOut(const Engine& engine, const TaskSpec& task,
                                               const EncodedSupport& support, const JobContext& job)
{
    for (const auto& examples : support.classes) {
        if (examples.size() < 2)
            return std::nullopt;
    }
    LeaveOneOut out;
    int hits = 0;
    int trials = 0;
    EncodedSupport rest = support;
    for (size_t k = 0; k < rest.classes.size(); ++k) {
        auto& examples = rest.classes[k];
        out.predictions.emplace_back();
        for (size_t i = 0; i < examples.size(); ++i) {
            if (job.cancelled())
                return fail(ErrorCode::Cancelled, QStringLiteral("Cancelled."));
            const std::vector<float> left = std::move(examples[i]);
            examples.erase(examples.begin() + std::ptrdiff_t(i));
            const auto made = engine.synthesize(task, rest);
            examples.insert(examples.begin() + std::ptrdiff_t(i), left);
            if (!made)
                return fail(made.error());
            const Head& head = made->network.head;
            // The first view is the picture as it is, which is what a classifier sees.
            const Prediction prediction =
                predict(head, made->network.calibration,
                        std::span(left).first(size_t(made->network.architecture.outputCount())));
            hits += prediction.label == int(k);
            out.answered += prediction.outcome == Outcome::Likely;
            ++trials;
            out.predictions.back().push_back(prediction);
        }
    }
    out.accuracy = estimateProportion(hits, trials);
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
