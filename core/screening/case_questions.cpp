#include "core/screening/case_questions.h"

#include "core/classifier/classifier.h"
#include "core/engine/emitted_network.h"
#include "core/engine/engine.h"
#include "core/synthesis/suggest.h"

#include <QCoreApplication>

#include <algorithm>

namespace vignette {

namespace {

constexpr size_t mostCandidates = 600;

} // namespace

Result<std::vector<qint64>> suggestCases(const Engine& engine, const Classifier& classifier, const TaskSpace& space,
                                         const CaseFeatures& features, const QSet<qint64>& excluded, int count,
                                         const JobContext& job)
{
    if (features.encoderDigest() != classifier.encoderDigest())
        return fail(
            ErrorCode::InvalidArgument,
            QCoreApplication::translate("Screening", "The cases were read by another engine. Screen them again."));
    std::vector<int> open;
    for (int i = 0; i < features.count(); ++i) {
        if (!excluded.contains(features.rows()[size_t(i)]))
            open.push_back(i);
    }
    std::vector<int> candidates;
    const size_t shown = std::min(open.size(), mostCandidates);
    for (size_t i = 0; i < shown; ++i)
        candidates.push_back(open[i * open.size() / shown]);

    std::vector<float> directions;
    for (const int candidate : candidates) {
        if (job.cancelled())
            return fail(ErrorCode::Cancelled, QCoreApplication::translate("Screening", "Cancelled."));
        const std::vector<float> scores = classifier.network().head.unitScores(features.read(candidate, 1));
        directions.insert(directions.end(), scores.begin(), scores.end());
    }
    directions = engine.whiten(directions);
    const auto asked = suggestQuestions(
        {classifier.network().head.featureCount(), space.prototypes, directions, space.examples}, count);
    if (!asked)
        return fail(asked.error());
    std::vector<qint64> rows;
    for (const int place : *asked)
        rows.push_back(features.rows()[size_t(candidates[size_t(place)])]);
    return rows;
}

} // namespace vignette
