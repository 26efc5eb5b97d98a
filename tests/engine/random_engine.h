#pragma once

#include "core/engine/closed_form.h"
#include "tests/engine/random_network.h"

#include <ATen/ATen.h>

namespace vignette::test {

/// An engine whose closed form can be solved; without texts and generator. Seed with at::manual_seed().
inline EngineFile randomEngine(const Architecture& architecture)
{
    const int64_t f = architecture.featureCount();
    EngineFile engine;
    engine.architecture = architecture;
    engine.backbone = randomParameters(architecture);
    engine.featureMean = toFloatTensor(at::randn({f})).values;
    engine.featureScale = toFloatTensor(at::rand({f}) + 0.5).values;
    engine.dermoscopy.mean = toFloatTensor(at::randn({f})).values;
    engine.dermoscopy.axis = toFloatTensor(unitRows(at::randn({f}))).values;
    engine.dermoscopy.gate = toFloatTensor(at::randn({f + 1})).values;
    engine.whitening = toFloatTensor(at::randn({4, f}) * 0.1);
    engine.textWeight = {1, 1, 1};
    return engine;
}

} // namespace vignette::test
