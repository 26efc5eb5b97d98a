#pragma once

#include "core/classifier/prediction.h"
#include "core/engine/calibration.h"
#include "core/imaging/preprocess.h"
#include "core/screening/encode_files.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace vignette {

class Classifier;
class Encoder;

/// What an index needs of an encoder, as functions; called from one thread.
struct IndexEncoder
{
    QString digest;       ///< hex of 32 bytes, see Encoder
    QString domainDigest; ///< see Encoder; empty: no domain scores
    Preprocessing preprocessing;
    int length = 0; ///< features of a picture
    EncodeFunction encode;
    std::function<std::vector<float>(std::span<const float> features)> domainScores; ///< one per row
};
IndexEncoder indexEncoder(const Encoder& encoder); ///< keeps the encoder alive

/// What judges the features of an index. `judge` is called from several threads at once.
struct IndexModel
{
    QString encoderDigest;
    QString domainDigest;
    QStringList classIds;
    Calibration calibration;
    int adapted = 0; ///< see verdictReason()
    int length = 0;
    /// Rows of features to as many predictions. `domainScores` is empty where they are to be computed.
    std::function<std::vector<Prediction>(std::span<const float> features, std::span<const float> domainScores)> judge;
};
IndexModel indexModel(const Classifier& classifier); ///< keeps the classifier alive

/// Runs tasks on other threads; core/runtime has one. Tasks do not throw.
class TaskRunner
{
public:
    virtual ~TaskRunner() = default; ///< waits for its tasks
    virtual int threads() const = 0;
    virtual void post(std::function<void()> task) = 0;
};

} // namespace vignette
