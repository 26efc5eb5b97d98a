#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/benchmark/descriptions.h"

#include <QString>
#include <QStringList>

#include <cmath>
#include <cstdint>
#include <map>
#include <vector>

namespace vignette {

/// Where a training picture comes from; each domain has a classification head of its own.
enum class Domain { Dermoscopy, Dermoscopy2017, Clinical, Other };
constexpr int domainCount = 4;

/// One picture of the training data, not decoded.
struct Sample
{
    QString path; ///< relative to the data folder
    Domain domain = Domain::Clinical;
    int classIndex = 0; ///< into TrainingIndex::classes
    // What HAM10000 says beyond the class.
    QString maskPath; ///< of the lesion, relative to the data folder; else empty
    int site = -1;    ///< of the body, into TrainingIndex::sites; -1 where unknown
    float age = NAN;  ///< years; NaN where unknown
};

struct TrainingClass
{
    QString name; ///< "derm-nv", "isic2017-mel", "acne-vulgaris", "kidney-ct/cyst"
    Domain domain = Domain::Clinical;
    QString textName;     ///< key of descriptions.jsonl, or empty
    bool heldOut = false; ///< never tuned on; kept for selection and calibration
    int count = 0;
};

/// What may be trained on under the strict protocol: HAM10000 without akiec, vasc and df; all of
/// ISIC-2017; the clinical meta-train classes without those that overlap with the novel
/// dermoscopy classes; the other sets. `heldOutClasses` clinical classes, drawn by `seed`, are
/// marked as held out.
struct TrainingIndex
{
    std::vector<TrainingClass> classes;
    std::vector<Sample> samples;
    QStringList sites;
};

Result<TrainingIndex> readTrainingIndex(const QString& dataFolder, int heldOutClasses, uint64_t seed);

/// Pictures of an index, resized to side x side (see resizeForNetwork()) and kept in memory.
struct PictureCache
{
    int side = 0;
    std::vector<uint8_t> rgb; ///< samples x side x side x 3

    const uint8_t* picture(size_t index) const { return rgb.data() + index * side * side * 3; }
};

/// Decodes every sample. Errors: the first that cannot be read, Cancelled.
Result<PictureCache> loadPictures(const QString& dataFolder, const std::vector<Sample>& samples, int side,
                                  const JobContext& job = {});

} // namespace vignette
