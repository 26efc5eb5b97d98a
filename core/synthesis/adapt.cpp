#include "core/synthesis/adapt.h"

#include "core/synthesis/rows.h"

#include <algorithm>

namespace vignette {

namespace {

// Chosen on held-out classes, see resources/engine/README.md.
constexpr int rounds = 6;
constexpr double sharpness = 24;
constexpr double shareWeight = 0.5;
constexpr double shareFloor = 0.05;
constexpr double surely = 0.6;
constexpr double sharePrior = 2; ///< pictures per class
constexpr double pictureWeight = 0.3;
constexpr double mostPictures = 30; ///< that all pictures together may count for

double medianLength(std::span<const float> rows, size_t length)
{
    std::vector<double> lengths;
    for (size_t i = 0; i < rows.size() / length; ++i)
        lengths.push_back(std::sqrt(dot(rowOf(rows, i, length), rowOf(rows, i, length))));
    std::sort(lengths.begin(), lengths.end());
    const size_t half = lengths.size() / 2;
    return lengths.size() % 2 ? lengths[half] : (lengths[half - 1] + lengths[half]) / 2;
}

} // namespace

Result<AdaptedPrototypes> adaptToFolder(const FolderEvidence& evidence)
{
    const size_t k = evidence.examples.size();
    const size_t f = size_t(std::max(evidence.features, 0));
    if (k < 2 || f == 0 || evidence.prototypes.size() != k * f || evidence.textWeight.size() != k ||
        evidence.pictures.size() % f != 0 || !allFinite(evidence.prototypes) || !allFinite(evidence.pictures) ||
        !allFinite(evidence.textWeight) || !std::isfinite(evidence.exampleLength) || evidence.exampleLength < 0)
        return fail(ErrorCode::InvalidArgument, {}, QStringLiteral("adaptToFolder: shapes or values"));

    const size_t n = evidence.pictures.size() / f;
    const std::vector<float> present = unitRows(evidence.prototypes, f);
    for (size_t c = 0; c < k; ++c) {
        if (dot(rowOf(present, c, f), rowOf(present, c, f)) == 0)
            return fail(ErrorCode::InvalidArgument, {}, QStringLiteral("adaptToFolder: prototype of length 0"));
    }
    AdaptedPrototypes out{present, std::vector<float>(k, 1 / float(k)), std::vector<float>(n * k, 0)};
    if (n == 0)
        return out;

    const std::vector<float> directions = unitRows(evidence.pictures, f);
    const double length = evidence.exampleLength > 0 ? evidence.exampleLength : medianLength(evidence.pictures, f);
    const double weight = std::min(pictureWeight, mostPictures / double(n));
    std::vector<double> shares(k, 1 / double(k));
    std::vector<double> z(n * k);
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> counts(k, 0);
        for (size_t i = 0; i < n; ++i) {
            const std::span<double> row(z.data() + i * k, k);
            for (size_t c = 0; c < k; ++c)
                row[c] = sharpness * dot(rowOf(evidence.pictures, i, f), rowOf(out.prototypes, c, f)) +
                         shareWeight * std::log(double(k) * shares[c] + shareFloor);
            softmax(row);
            if (*std::max_element(row.begin(), row.end()) <= surely)
                std::fill(row.begin(), row.end(), 0.0);
            for (size_t c = 0; c < k; ++c)
                counts[c] += row[c];
        }
        double all = 0;
        for (const double count : counts)
            all += count;
        for (size_t c = 0; c < k; ++c) {
            shares[c] = (counts[c] + sharePrior) / (all + sharePrior * double(k));
            const double anchor = (evidence.examples[c] + double(evidence.textWeight[c])) * length;
            std::vector<double> moved(f);
            for (size_t j = 0; j < f; ++j)
                moved[j] = anchor * present[c * f + j];
            for (size_t i = 0; i < n; ++i) {
                const double pull = weight * length * z[i * k + c];
                if (pull == 0)
                    continue;
                for (size_t j = 0; j < f; ++j)
                    moved[j] += pull * directions[i * f + j];
            }
            double square = 0;
            for (const double value : moved)
                square += value * value;
            // Nothing is known of a class, and no picture is like it: it stays where it is.
            for (size_t j = 0; j < f && square > 0; ++j)
                out.prototypes[c * f + j] = float(moved[j] / std::sqrt(square));
        }
    }
    out.shares.assign(shares.begin(), shares.end());
    out.weights.assign(z.begin(), z.end());
    return out;
}

} // namespace vignette
