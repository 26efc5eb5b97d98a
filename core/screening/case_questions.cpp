#include "core/screening/case_questions.h"

#include "core/classifier/classifier.h"
#include "core/engine/emitted_network.h"
#include "core/engine/engine.h"
#include "core/synthesis/suggest.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace vignette {

namespace {

constexpr size_t mostCandidates = 600;

tl::unexpected<Error> ofAnotherEngine()
{
    return fail(ErrorCode::InvalidArgument,
                QCoreApplication::translate("Screening", "The cases were read by another engine. Screen them again."));
}

} // namespace

Result<std::vector<qint64>> suggestCases(const Engine& engine, const Classifier& classifier, const TaskSpace& space,
                                         const CaseFeatures& features, const QSet<qint64>& excluded, int count,
                                         const JobContext& job)
{
    if (features.encoderDigest() != classifier.encoderDigest())
        return ofAnotherEngine();
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

Result<std::vector<SimilarExample>> similarExamples(const Engine& engine, const Classifier& classifier,
                                                    const TaskSpace& space, const CaseFeatures& features, qint64 row,
                                                    int count)
{
    const auto found = std::ranges::lower_bound(features.rows(), row);
    if (features.encoderDigest() != classifier.encoderDigest() || found == features.rows().end() || *found != row)
        return ofAnotherEngine();
    const Head& head = classifier.network().head;
    const std::vector<float> direction =
        engine.whiten(head.unitScores(features.read(int(found - features.rows().begin()), 1)));
    const size_t f = direction.size();
    const auto dot = [f](const float* a, const float* b) { return std::inner_product(a, a + f, b, 0.0); };
    const double length = std::max(std::sqrt(dot(direction.data(), direction.data())), 1e-12);
    std::vector<SimilarExample> all;
    const float* example = space.examples.data();
    const auto& classes = classifier.manifest().classes;
    for (int k = 0; k < int(classes.size()); ++k) {
        for (int i = 0; i < classes[size_t(k)].supportCount; ++i, example += f)
            all.push_back({k, i, float(dot(direction.data(), example) / length)});
    }
    std::ranges::stable_sort(all, std::greater(), &SimilarExample::similarity);
    all.resize(std::min(all.size(), size_t(count)));
    return all;
}

std::vector<SimilarPicture> similarPictures(const Engine& engine, const Classifier& classifier, const TaskSpace& space,
                                            const CaseFeatures& features, const TaskSpec& task,
                                            const CaseRecord& record, int count)
{
    std::vector<SimilarPicture> pictures;
    const auto found = similarExamples(engine, classifier, space, features, record.row, count + 1);
    for (const SimilarExample& one : found.value_or(std::vector<SimilarExample>())) {
        const Example& example = task.classes[size_t(one.classIndex)].examples[size_t(one.index)];
        if (int(pictures.size()) < count && !example.isSamePicture({record.path, record.frame}))
            pictures.push_back({example, one.classIndex});
    }
    return pictures;
}

} // namespace vignette
