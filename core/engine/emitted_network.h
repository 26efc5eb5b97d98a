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
    bool contradicted = false;                      ///< by the examples, from the second one on
    std::vector<DescriptionReading> phrasings = {}; ///< in the order of ClassSpec::descriptions()
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
