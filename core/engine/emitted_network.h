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

/// What the engine read in one class's description.
struct TextReading
{
    std::vector<RecognizedAttribute> attributes;
    bool understood = false; ///< false where nothing was recognised
};

/// Where a task's classes and examples lie, as the closed form sees it: what questions and the adaptation to a folder
/// start from. K classes, F features, rows one after another. Pictures come into this space as
/// Engine::whiten(network.head.unitScores(features)).
struct TaskSpace
{
    std::vector<float> prototypes; ///< K x F before whitening, of unit length on average; 0 where nothing is known
    std::vector<float> examples;   ///< whitened unit direction of each example picture, class by class
    std::vector<float> textWeight; ///< K, the weight of the words against the examples
    float exampleLength = 0;       ///< mean length of the class means of the examples; 0 without examples
};

struct Synthesis
{
    EmittedNetwork network;
    TaskSpace space;
    std::vector<TextReading> readings; ///< per class
    int adapted = 0;                   ///< pictures of a folder that the prototypes were moved by, see adaptToFolder()
    QStringList warnings;              ///< for people: zero-shot classes, unread descriptions
};

/// What goes into a synthesis, for ablations. Without gains, offsets and low rank the backbone is the engine's base, so
/// that features depend on the engine alone: they told no task from another (see resources/engine/README.md).
struct SynthesisOptions
{
    bool modulation = false;
    bool lowRank = false;
    bool words = true;
};

/// Support pictures as the engine sees them: [class][example], each views x featureCount() floats,
/// the views being the first of the eight flips and quarter turns.
struct EncodedSupport
{
    std::vector<std::vector<std::vector<float>>> classes;
};

} // namespace vignette
