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

/// Everything the generator emits for one task: the complete target network.
struct EmittedNetwork
{
    Architecture architecture;
    Preprocessing preprocessing;
    /// All parameters below the head. Shared where tasks emit the base, so that an image needs to be
    /// encoded only once for them.
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

/// What is left out of a synthesis, for ablations: without gains, offsets and low rank the backbone
/// is the engine's base.
struct SynthesisOptions
{
    bool modulation = true;
    bool lowRank = true;
    bool words = true;
};

/// Support pictures as the engine sees them: [class][example], each views x featureCount() floats,
/// the views being the first of the eight flips and quarter turns.
struct EncodedSupport
{
    std::vector<std::vector<std::vector<float>>> classes;
};

} // namespace vignette
