#pragma once

#include "core/engine/calibration.h"
#include "core/engine/head.h"
#include "core/engine/network.h"
#include "core/engine/text/attributes.h"
#include "core/imaging/preprocess.h"

#include <QStringList>

#include <memory>
#include <vector>

/// What goes into a synthesis and what comes out of it, see Engine.
namespace vignette {

/// Everything the generator emits for one task, on the engine's base network: the complete target network.
struct EmittedNetwork
{
    Architecture architecture;
    Preprocessing preprocessing;
    /// All parameters below the head: the engine's own for every task, so that features depend on the engine alone.
    std::shared_ptr<const ParameterSet> backbone;
    Head head;
    Calibration calibration;
};

/// What the engine read in one class's descriptions.
struct TextReading
{
    std::vector<RecognizedAttribute> attributes;    ///< of all phrasings; places are of the phrasing each stands in
    bool understood = false;                        ///< false where nothing was recognised
    std::vector<DescriptionReading> phrasings = {}; ///< in the order of ClassSpec::descriptions()
};

struct Synthesis
{
    EmittedNetwork network;
    std::vector<TextReading> readings; ///< per class
    QStringList warnings;              ///< for people: zero-shot classes, unread descriptions
};

/// What is left out of a synthesis, for ablations. Without the generator the closed form stands alone.
struct SynthesisOptions
{
    bool generator = true;
    bool words = true;
};

/// Support pictures as the engine sees them: [class][example], each views x outputCount() floats,
/// the views being the first of the eight flips and quarter turns.
struct EncodedSupport
{
    std::vector<std::vector<std::vector<float>>> classes;
};

} // namespace vignette
