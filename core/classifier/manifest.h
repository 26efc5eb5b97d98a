#pragma once

#include "core/engine/engine_info.h"
#include "core/task/task_spec.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace vignette {

struct ManifestClass
{
    QString id;
    QString name;
    QString description;
    std::vector<Code> codes;
    int supportCount = 0;
    QStringList otherDescriptions = {}; ///< see ClassSpec
};

/// Input and output that a file proves itself with when it is opened.
struct SelfTest
{
    QString input;             ///< how the picture is made, see core/classifier/README.md
    std::vector<float> logits; ///< what the network answered when it was made
};

/// Everything a classifier file says about itself; keys of `__metadata__` in
/// core/classifier/README.md.
struct Manifest
{
    int formatVersion = 2; ///< that this program writes; 1 is read too
    QString taskName;
    std::vector<ManifestClass> classes; ///< in logit order
    EngineInfo engine;
    uint64_t seed = 0;
    QString device; ///< at synthesis
    QString dtype;  ///< at synthesis
    QDateTime created;
    int adapted = 0; ///< pictures of a folder, without labels, that its prototypes were adapted to; 0: none
    QString intendedUse;
    QStringList warnings;
    QString salt;              ///< hex, random
    QStringList supportHashes; ///< salted SHA-256 of the support pictures, see supportHash()
    SelfTest selfTest;
    QString digest; ///< SHA-256 over tensors and manifest without this key
};

} // namespace vignette
