#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/base/safetensors.h"
#include "core/engine/network.h"
#include "core/pretraining/augmentation.h"
#include "core/pretraining/dataset.h"

#include <functional>

namespace vignette {

struct TuningOptions
{
    int steps = 2200;
    int batch = 48;
    int side = 144; ///< of training views, three quarters of it for the first 60 % of
                    ///< steps; use is at a larger side
    ViewPart part = ViewPart::Crop;
    double learningRate = 3e-4; ///< peak of the one-cycle schedule
    double weightDecay = 0.02;
    double labelSmoothing = 0.1;
    double attributeWeight = 2; ///< of the loss on attributes of the class's description
    double siteWeight = 0.5;    ///< of the loss on the site of the body, dermoscopy only
    double measureWeight = 2;   ///< of the loss on age and lesion measures, dermoscopy only
    double averaging = 0.999;   ///< of the exponential moving average of weights
    uint64_t seed = 1;
    QString checkpoint; ///< file to write every 200 steps and when cancelled, and to resume from;
                        ///< may be empty
};

/// Fine-tunes the base network on all classes that are not held out: one linear head per domain
/// and one for the attributes of the class's description, all on the z-scored feature vector.
/// Pictures are drawn so that dermoscopy (both sets), clinical photographs and other sets take
/// 18, 77 and 5 % and classes within a domain count^0.3. A lesion finder of the architecture weighs the places of the
/// maps and is not tuned: it must be fitted again afterwards.
///
/// Returns the averaged weights. `log` receives one line per 20 steps. Seeded: the same steps on
/// the same thread count give the same weights, resumed or not. Errors: Cancelled (the checkpoint is kept),
/// Corrupt (a checkpoint of another run), Internal.
Result<ParameterSet> tuneEncoder(const Architecture& architecture, const ParameterSet& initial,
                                 const QString& dataFolder, const TrainingIndex& index, const PictureCache& pictures,
                                 const std::map<QString, ClassText>& texts, const TuningOptions& options,
                                 const std::function<void(const QString&)>& log, const JobContext& job = {});

} // namespace vignette
