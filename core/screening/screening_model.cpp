#include "core/classifier/classifier.h"
#include "core/engine/emitted_network.h"
#include "core/screening/screening.h"

namespace vignette {

ScreeningModel screeningModel(const Classifier& classifier)
{
    ScreeningModel model;
    model.digest = classifier.manifest().digest;
    for (const ManifestClass& one : classifier.manifest().classes)
        model.classIds += one.id;
    model.preprocessing = classifier.network().preprocessing;
    model.calibration = classifier.network().calibration;
    model.adapted = classifier.manifest().adapted;
    model.encode = [classifier](std::span<const float> input, int count, const JobContext& job) {
        return classifier.encode(input, count, job);
    };
    model.judge = [classifier](std::span<const float> features) { return classifier.judge(features); };
    model.isExample = [classifier](std::span<const float> input) { return classifier.isExample(input); };
    model.saliency = [classifier](const Image& image, int classIndex) {
        return classifier.saliency(image, classIndex);
    };
    return model;
}

} // namespace vignette
