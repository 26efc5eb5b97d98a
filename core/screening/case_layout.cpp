#include "core/screening/case_layout.h"

#include "core/screening/case_features.h"
#include "core/screening/neighbour_map.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <span>

namespace vignette {

namespace {

constexpr int sampleCases = 1500; ///< more move the directions no further
constexpr int width = 8;          ///< main directions
constexpr int fewCases = 200;     ///< below, two directions tell them apart
constexpr int landmarks = 600;    ///< cases whose neighbours arrange the map; the others go between them
constexpr int rounds = 4;         ///< of power iteration
constexpr int blockCases = 512;
constexpr double tiny = 1e-9;

using Direction = std::array<double, width>; ///< one value for each direction

/// Some of so many cases, in their order; the same on every run. Not every so many: kinds of pictures may take turns.
std::vector<size_t> byChance(size_t cases, size_t count)
{
    std::vector<size_t> chosen(cases);
    std::iota(chosen.begin(), chosen.end(), 0);
    std::mt19937_64 random(1);
    for (size_t n = 0; n < count && count < cases; ++n)
        std::swap(chosen[n], chosen[n + random() % (cases - n)]);
    chosen.resize(std::min(cases, count));
    std::ranges::sort(chosen);
    return chosen;
}

/// How features become rows of unit length about the mean of all.
struct Standard
{
    std::vector<float> mean;
    std::vector<float> scale;  ///< 0 where a feature does not vary
    std::vector<float> centre; ///< of the rows once they have unit length

    /// Of unit length, without the centre taken off.
    void apply(std::span<const float> features, std::vector<float>& row) const
    {
        double square = 0;
        for (size_t j = 0; j < row.size(); ++j) {
            const float z = (features[j] - mean[j]) * scale[j];
            row[j] = std::isfinite(z) ? z : 0;
            square += double(row[j]) * double(row[j]);
        }
        const float length = float(std::sqrt(square));
        for (float& value : row)
            value = length > float(tiny) ? value / length : 0;
    }
};

Standard standardOf(std::span<const float> sample, size_t count, size_t stride, size_t length)
{
    std::vector<double> sum(length, 0);
    std::vector<double> square(length, 0);
    std::vector<int> finite(length, 0);
    for (size_t i = 0; i < count; ++i) {
        for (size_t j = 0; j < length; ++j) {
            const double value = double(sample[i * stride + j]);
            if (!std::isfinite(value))
                continue;
            sum[j] += value;
            square[j] += value * value;
            ++finite[j];
        }
    }
    Standard out{std::vector<float>(length, 0), std::vector<float>(length, 0), std::vector<float>(length, 0)};
    for (size_t j = 0; j < length; ++j) {
        const double n = std::max(1, finite[j]);
        const double mean = sum[j] / n;
        const double deviation = std::sqrt(std::max(0.0, square[j] / n - mean * mean));
        out.mean[j] = float(mean);
        out.scale[j] = deviation > 1e-6 * (std::abs(mean) + tiny) ? float(1 / deviation) : 0;
    }
    return out;
}

/// Makes the columns orthonormal (Gram and Schmidt, twice); those that depend on others become 0.
void orthonormalise(std::vector<Direction>& columns)
{
    const auto dot = [&](int a, int b) {
        double sum = 0;
        for (const Direction& row : columns)
            sum += row[size_t(a)] * row[size_t(b)];
        return sum;
    };
    for (int k = 0; k < width; ++k) {
        const double before = std::sqrt(dot(k, k));
        for (int pass = 0; pass < 2; ++pass) {
            for (int other = 0; other < k; ++other) {
                const double share = dot(other, k);
                for (Direction& row : columns)
                    row[size_t(k)] -= share * row[size_t(other)];
            }
        }
        const double length = std::sqrt(dot(k, k));
        const double factor = length > tiny * before && length > 0 ? 1 / length : 0;
        for (Direction& row : columns)
            row[size_t(k)] *= factor;
    }
}

/// `rows` (n x length) times `directions` (length x width).
std::vector<Direction> times(std::span<const float> rows, const std::vector<Direction>& directions)
{
    std::vector<Direction> out(rows.size() / directions.size(), Direction{});
    const float* value = rows.data();
    for (Direction& sum : out) {
        for (const Direction& direction : directions) {
            const double factor = double(*value++);
            for (size_t k = 0; k < width; ++k)
                sum[k] += factor * direction[k];
        }
    }
    return out;
}

/// The transpose of `rows` (n x length) times `weights` (n x width).
std::vector<Direction> transposedTimes(std::span<const float> rows, const std::vector<Direction>& weights,
                                       size_t length)
{
    std::vector<Direction> out(length, Direction{});
    const float* value = rows.data();
    for (const Direction& weight : weights) {
        for (Direction& sum : out) {
            const double factor = double(*value++);
            for (size_t k = 0; k < width; ++k)
                sum[k] += factor * weight[k];
        }
    }
    return out;
}

using Small = std::array<Direction, width>; ///< a square matrix

/// Eigenvectors of a symmetric matrix as columns, the largest eigenvalue first (cyclic Jacobi rotations).
Small eigenvectors(Small matrix)
{
    Small vectors{};
    for (size_t k = 0; k < width; ++k)
        vectors[k][k] = 1;
    for (int sweep = 0; sweep < 30; ++sweep) {
        for (size_t p = 0; p < width; ++p) {
            for (size_t q = p + 1; q < width; ++q) {
                if (matrix[p][q] == 0)
                    continue;
                const double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
                const double t = (theta < 0 ? -1 : 1) / (std::abs(theta) + std::sqrt(theta * theta + 1));
                const double c = 1 / std::sqrt(t * t + 1);
                const double s = t * c;
                for (size_t k = 0; k < width; ++k) {
                    const double a = matrix[k][p];
                    const double b = matrix[k][q];
                    matrix[k][p] = c * a - s * b;
                    matrix[k][q] = s * a + c * b;
                }
                for (size_t k = 0; k < width; ++k) {
                    const double a = matrix[p][k];
                    const double b = matrix[q][k];
                    matrix[p][k] = c * a - s * b;
                    matrix[q][k] = s * a + c * b;
                    const double v = vectors[k][p];
                    const double w = vectors[k][q];
                    vectors[k][p] = c * v - s * w;
                    vectors[k][q] = s * v + c * w;
                }
            }
        }
    }
    std::array<size_t, width> order{};
    for (size_t k = 0; k < width; ++k)
        order[k] = k;
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return matrix[a][a] > matrix[b][b]; });
    Small sorted{};
    for (size_t k = 0; k < width; ++k) {
        for (size_t j = 0; j < width; ++j)
            sorted[j][k] = vectors[j][order[k]];
    }
    return sorted;
}

/// The main directions of centred rows, the first the longest; or what was found of them when the job was cancelled.
std::vector<Direction> mainDirections(std::span<const float> rows, size_t length, const JobContext& job)
{
    std::mt19937_64 random(1);
    std::vector<Direction> directions(length);
    for (Direction& row : directions) {
        for (double& value : row)
            value = double(random() >> 11) / double(1ULL << 53) - 0.5;
    }
    orthonormalise(directions);
    for (int round = 0; round < rounds && !job.cancelled(); ++round) {
        directions = transposedTimes(rows, times(rows, directions), length);
        orthonormalise(directions);
    }
    Small products{};
    for (const Direction& seen : times(rows, directions)) {
        for (size_t p = 0; p < width; ++p) {
            for (size_t q = 0; q < width; ++q)
                products[p][q] += seen[p] * seen[q];
        }
    }
    const Small turn = eigenvectors(products);
    std::vector<Direction> out(length, Direction{});
    Direction largest{};
    for (size_t j = 0; j < length; ++j) {
        for (size_t k = 0; k < width; ++k) {
            for (size_t p = 0; p < width; ++p)
                out[j][k] += directions[j][p] * turn[p][k];
            if (std::abs(out[j][k]) > std::abs(largest[k]))
                largest[k] = out[j][k];
        }
    }
    // A direction and its opposite are as good: the largest share is positive.
    for (Direction& row : out) {
        for (size_t k = 0; k < width; ++k)
            row[k] = largest[k] < 0 ? -row[k] : row[k];
    }
    return out;
}

/// Which cases arrange the map, in their order: half of them by chance, and half those that are furthest from all so
/// far, so that what is rare has its place too.
std::vector<size_t> chooseLandmarks(std::span<const float> coordinates)
{
    const size_t cases = coordinates.size() / width;
    if (cases <= landmarks)
        return byChance(cases, cases);
    std::vector<std::vector<float>> columns(width, std::vector<float>(cases)); // which the compiler can make vectors of
    for (size_t i = 0; i < coordinates.size(); ++i)
        columns[i % width][i / width] = coordinates[i];
    std::vector<float> far(cases, std::numeric_limits<float>::max()); // from the nearest that is chosen, squared
    std::vector<float> square(cases);
    const auto see = [&](size_t landmark) {
        std::ranges::fill(square, 0.0F);
        for (const std::vector<float>& column : columns) {
            for (size_t i = 0; i < cases; ++i)
                square[i] += (column[i] - column[landmark]) * (column[i] - column[landmark]);
        }
        for (size_t i = 0; i < cases; ++i)
            far[i] = std::min(far[i], square[i]);
    };
    std::vector<size_t> chosen = byChance(cases, landmarks / 2);
    for (const size_t landmark : chosen)
        see(landmark);
    while (chosen.size() < landmarks) {
        chosen.push_back(size_t(std::ranges::max_element(far) - far.begin()));
        see(chosen.back());
    }
    std::ranges::sort(chosen);
    return chosen;
}

/// Few cases by their two main directions, many so that neighbours stay neighbours. `coordinates`: width for each.
void arrange(std::vector<CasePlace>& places, std::span<const float> coordinates, const JobContext& job)
{
    for (size_t i = 0; i < places.size(); ++i) {
        places[i].x = coordinates[i * width];
        places[i].y = coordinates[i * width + 1];
    }
    if (places.size() < fewCases)
        return;
    std::vector<float> rows;
    std::vector<MapPosition> start;
    for (const size_t i : chooseLandmarks(coordinates)) {
        const auto row = coordinates.subspan(i * width, width);
        rows.insert(rows.end(), row.begin(), row.end());
        start.push_back({places[i].x, places[i].y});
    }
    const NeighbourPlaces between(rows, width, arrangeNeighbours(rows, width, std::move(start), job));
    for (size_t i = 0; i < places.size() && !(i % blockCases == 0 && job.cancelled()); ++i) {
        const MapPosition position = between.at(coordinates.subspan(i * width, width));
        places[i].x = position[0];
        places[i].y = position[1];
    }
}

/// Into 0 to 1, with one scale for both axes.
void fit(std::vector<CasePlace>& places)
{
    if (places.empty())
        return;
    const auto [left, right] = std::ranges::minmax(places, {}, &CasePlace::x);
    const auto [top, bottom] = std::ranges::minmax(places, {}, &CasePlace::y);
    const float extent = std::max(right.x - left.x, bottom.y - top.y);
    const float scale = extent > float(tiny) ? 1 / extent : 0;
    const float x = (left.x + right.x) / 2;
    const float y = (top.y + bottom.y) / 2;
    for (CasePlace& place : places) {
        place.x = std::clamp(0.5F + (place.x - x) * scale, 0.0F, 1.0F);
        place.y = std::clamp(0.5F + (place.y - y) * scale, 0.0F, 1.0F);
    }
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, QCoreApplication::translate("Screening", "Cancelled."));
}

} // namespace

Result<std::vector<CasePlace>> layOutCases(const CaseFeatures& features, int length, const JobContext& job)
{
    std::vector<CasePlace> places;
    const auto stride = size_t(features.length());
    const size_t used = std::min(size_t(std::max(0, length)), stride);
    if (features.count() == 0 || used == 0)
        return places;
    std::vector<float> row(used);

    std::vector<float> sample;
    for (const size_t i : byChance(size_t(features.count()), sampleCases)) {
        const std::vector<float> one = features.read(int(i), 1);
        sample.insert(sample.end(), one.begin(), one.end());
    }
    const size_t count = sample.size() / stride;
    Standard standard = standardOf(sample, count, stride, used);
    std::vector<float> rows;
    rows.reserve(count * used);
    std::vector<double> centre(used, 0);
    for (size_t i = 0; i < count; ++i) {
        standard.apply(std::span(sample).subspan(i * stride, stride), row);
        for (size_t j = 0; j < used; ++j)
            centre[j] += double(row[j]) / double(count);
        rows.insert(rows.end(), row.begin(), row.end());
    }
    for (size_t j = 0; j < used; ++j)
        standard.centre[j] = float(centre[j]);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] -= standard.centre[i % used];
    const std::vector<Direction> directions = mainDirections(rows, used, job);

    std::vector<float> coordinates;
    coordinates.reserve(size_t(features.count()) * width);
    for (int first = 0; first < features.count(); first += blockCases) {
        if (job.cancelled())
            return cancelled();
        const int some = std::min(blockCases, features.count() - first);
        const std::vector<float> block = features.read(first, some);
        for (int i = 0; i < some; ++i) {
            standard.apply(std::span(block).subspan(size_t(i) * stride, stride), row);
            for (size_t j = 0; j < used; ++j)
                row[j] -= standard.centre[j];
            const Direction along = times(row, directions).front();
            for (const double value : along)
                coordinates.push_back(float(value));
            places.push_back({features.rows()[size_t(first + i)], 0, 0});
        }
    }
    arrange(places, coordinates, job);
    if (job.cancelled())
        return cancelled();
    fit(places);
    return places;
}

} // namespace vignette
