#include "core/synthesis/suggest.h"

#include "core/synthesis/rows.h"

#include <algorithm>
#include <functional>

namespace vignette {

namespace {

constexpr double sharpness = 14;

/// Largest less second of the probabilities.
double margin(std::span<double> logits)
{
    softmax(logits);
    std::nth_element(logits.begin(), logits.begin() + 1, logits.end(), std::greater<>());
    return logits[0] - logits[1];
}

} // namespace

Result<std::vector<int>> suggestQuestions(const QuestionPool& pool, int count)
{
    const size_t f = size_t(std::max(pool.features, 0));
    if (f == 0 || count < 0 || pool.prototypes.size() % f != 0 || pool.prototypes.size() / f < 2 ||
        pool.pictures.size() % f != 0 || pool.examples.size() % f != 0 || !allFinite(pool.prototypes) ||
        !allFinite(pool.pictures) || !allFinite(pool.examples))
        return fail(ErrorCode::InvalidArgument, {}, QStringLiteral("suggestQuestions: shapes or values"));
    const size_t k = pool.prototypes.size() / f;
    const size_t n = pool.pictures.size() / f;
    const size_t m = pool.examples.size() / f;
    if (n > size_t(QuestionPool::mostPictures))
        return fail(ErrorCode::TooLarge, {}, QStringLiteral("suggestQuestions: %1 pictures").arg(n));

    const std::vector<float> prototypes = unitRows(pool.prototypes, f);
    const std::vector<float> pictures = unitRows(pool.pictures, f);
    const std::vector<float> examples = unitRows(pool.examples, f);
    std::vector<double> doubt(n);
    std::vector<double> covered(n, 0);
    std::vector<float> similarity(n * n);
    std::vector<double> logits(k);
    for (size_t i = 0; i < n; ++i) {
        const auto picture = rowOf(pictures, i, f);
        for (size_t c = 0; c < k; ++c)
            logits[c] = sharpness * dot(picture, rowOf(prototypes, c, f));
        doubt[i] = 1 - margin(logits);
        for (size_t e = 0; e < m; ++e)
            covered[i] = std::max(covered[i], dot(picture, rowOf(examples, e, f)));
        for (size_t j = 0; j <= i; ++j)
            similarity[i * n + j] = similarity[j * n + i] = float(std::max(0.0, dot(picture, rowOf(pictures, j, f))));
    }

    std::vector<int> asked;
    std::vector<char> isAsked(n, 0);
    while (asked.size() < std::min(size_t(count), n)) {
        double most = -1;
        size_t best = 0;
        for (size_t j = 0; j < n; ++j) {
            if (isAsked[j])
                continue;
            double gain = 0;
            for (size_t i = 0; i < n; ++i)
                gain += doubt[i] * std::max(similarity[j * n + i] - covered[i], 0.0);
            if (gain > most) {
                most = gain;
                best = j;
            }
        }
        isAsked[best] = 1;
        asked.push_back(int(best));
        for (size_t i = 0; i < n; ++i)
            covered[i] = std::max(covered[i], double(similarity[best * n + i]));
    }
    return asked;
}

} // namespace vignette
