#include "core/screening/neighbour_map.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vignette {

namespace {

constexpr size_t lanes = 8; ///< sums that run side by side, so that the compiler can use vectors
constexpr int rounds = 250;
constexpr int roundsExaggerated = 80; ///< in which clusters find together
constexpr float exaggeration = 4;
constexpr double perplexity = 30; ///< neighbours that count, about
constexpr float farAway = 1e9F;   ///< of what only fills a vector up
constexpr size_t nearest = 6;

/// Of as many values as a multiple of the lanes.
float sum(const std::vector<float>& values)
{
    std::array<float, lanes> sums{};
    for (size_t j = 0; j < values.size(); j += lanes) {
        for (size_t l = 0; l < lanes; ++l)
            sums[l] += values[j + l];
    }
    float all = 0;
    for (const float one : sums)
        all += one;
    return all;
}

/// Shares of the neighbours of one row, `distances` squared, so wide that they have the wanted perplexity.
void shares(std::span<const float> distances, size_t self, std::span<float> out)
{
    const double wanted = std::log(std::min(perplexity, double(distances.size() - 1) / 3));
    double least = std::numeric_limits<double>::max();
    double mean = 0;
    for (size_t j = 0; j < distances.size(); ++j) {
        mean += double(distances[j]) / double(distances.size());
        if (j != self)
            least = std::min(least, double(distances[j]));
    }
    double narrow = mean > least ? 2 / (mean - least) : 1;
    double low = 0;
    double high = std::numeric_limits<double>::infinity();
    for (int step = 0; step < 40; ++step) {
        double total = 0;
        double weighted = 0;
        for (size_t j = 0; j < distances.size(); ++j) {
            const double beyond = double(distances[j]) - least; // the nearest counts 1: no sum is 0
            const double share = j == self ? 0 : std::exp(-narrow * beyond);
            out[j] = float(share);
            total += share;
            weighted += share * beyond;
        }
        const double entropy = std::log(total) + narrow * weighted / total;
        for (size_t j = 0; j < distances.size(); ++j)
            out[j] /= float(total);
        if (std::abs(entropy - wanted) < 1e-2)
            break;
        (entropy > wanted ? low : high) = narrow;
        narrow = std::isinf(high) ? 2 * narrow : (low + high) / 2;
    }
}

/// How much each two rows belong together; a row for each row, `stride` values, the sum of all is 1.
std::vector<float> affinities(std::span<const float> rows, size_t length, size_t count, size_t stride)
{
    std::vector<float> all(count * stride, 0);
    std::vector<float> distances(count);
    for (size_t i = 0; i < count; ++i) {
        for (size_t j = 0; j < count; ++j) {
            float square = 0;
            for (size_t k = 0; k < length; ++k) {
                const float apart = rows[i * length + k] - rows[j * length + k];
                square += apart * apart;
            }
            distances[j] = square;
        }
        shares(distances, i, std::span(all).subspan(i * stride, count));
    }
    for (size_t i = 0; i < count; ++i) {
        for (size_t j = 0; j < i; ++j) {
            const float both = (all[i * stride + j] + all[j * stride + i]) / (2 * float(count));
            all[i * stride + j] = all[j * stride + i] = both;
        }
    }
    return all;
}

/// What moves one point: towards where it belongs, and away from all others.
struct Pull
{
    MapPosition together = {};
    MapPosition apart = {};
    float weight = 0; ///< of all others, which `apart` is to be divided by once it is summed up
};

/// Works out the pull on one point after the other, with memory of its own.
class Pulls
{
public:
    explicit Pulls(size_t count) : m_terms{} { m_terms.fill(std::vector<float>(count)); }

    Pull on(size_t point, const std::vector<float>& xs, const std::vector<float>& ys, const float* affinity)
    {
        auto& [togetherX, togetherY, apartX, apartY, weight] = m_terms;
        const float x = xs[point];
        const float y = ys[point];
        for (size_t j = 0; j < xs.size(); ++j) { // without sums, so that the compiler can use vectors
            const float dx = x - xs[j];
            const float dy = y - ys[j];
            const float near = 1 / (1 + dx * dx + dy * dy);
            const float pull = affinity[j] * near;
            togetherX[j] = pull * dx;
            togetherY[j] = pull * dy;
            apartX[j] = near * near * dx;
            apartY[j] = near * near * dy;
            weight[j] = near;
        }
        return {{sum(togetherX), sum(togetherY)}, {sum(apartX), sum(apartY)}, sum(weight) - 1}; // but for itself
    }

private:
    std::array<std::vector<float>, 5> m_terms;
};

} // namespace

std::vector<MapPosition> arrangeNeighbours(std::span<const float> rows, int length, std::vector<MapPosition> start,
                                           const JobContext& job)
{
    const size_t count = start.size();
    if (count < 4)
        return start;
    const size_t stride = (count + lanes - 1) / lanes * lanes;
    const std::vector<float> affinity = affinities(rows, size_t(length), count, stride);
    // Small at first, so that points still pass each other.
    float widest = 0;
    for (const MapPosition& position : start)
        widest = std::max({widest, std::abs(position[0]), std::abs(position[1])});
    const float scale = widest > 0 ? 0.01F / widest : 0;
    std::array<std::vector<float>, 2> places{std::vector<float>(stride, farAway), std::vector<float>(stride, farAway)};
    std::array<std::vector<float>, 2> moves{std::vector<float>(count, 0), std::vector<float>(count, 0)};
    for (size_t i = 0; i < count; ++i) {
        for (size_t axis = 0; axis < 2; ++axis)
            places[axis][i] = start[i][axis] * scale;
    }
    Pulls forces(stride);
    std::vector<Pull> pulls(count);
    const float rate = std::max(50.0F, float(count) / exaggeration);
    for (int round = 0; round < rounds && !job.cancelled(); ++round) {
        float weight = 0;
        for (size_t i = 0; i < count; ++i) {
            pulls[i] = forces.on(i, places[0], places[1], affinity.data() + i * stride);
            weight += pulls[i].weight;
        }
        const bool early = round < roundsExaggerated;
        const float together = early ? exaggeration : 1;
        const float momentum = early ? 0.5F : 0.8F;
        for (size_t axis = 0; axis < 2; ++axis) {
            for (size_t i = 0; i < count; ++i) {
                const float slope = 4 * (together * pulls[i].together[axis] - pulls[i].apart[axis] / weight);
                moves[axis][i] = momentum * moves[axis][i] - rate * slope;
                places[axis][i] += moves[axis][i];
            }
        }
    }
    for (size_t i = 0; i < count; ++i)
        start[i] = {places[0][i], places[1][i]};
    return start;
}

NeighbourPlaces::NeighbourPlaces(std::span<const float> rows, int length, std::vector<MapPosition> positions)
    : m_length(size_t(length)), m_columns(rows.size()), m_positions(std::move(positions)),
      m_distances(m_positions.size())
{
    const size_t count = m_positions.size();
    for (size_t i = 0; i < count; ++i) {
        for (size_t k = 0; k < m_length; ++k)
            m_columns[k * count + i] = rows[i * m_length + k];
    }
}

MapPosition NeighbourPlaces::at(std::span<const float> row) const
{
    const size_t count = m_positions.size();
    std::ranges::fill(m_distances, 0.0F);
    for (size_t k = 0; k < m_length; ++k) {
        const float* column = m_columns.data() + k * count;
        for (size_t i = 0; i < count; ++i) {
            const float apart = column[i] - row[k];
            m_distances[i] += apart * apart;
        }
    }
    // The nearest, the nearest first.
    std::array<size_t, nearest> who{};
    std::array<float, nearest> square;
    square.fill(std::numeric_limits<float>::max());
    for (size_t i = 0; i < count; ++i) {
        if (!(m_distances[i] < square.back()))
            continue;
        size_t place = nearest - 1;
        for (; place > 0 && m_distances[i] < square[place - 1]; --place) {
            square[place] = square[place - 1];
            who[place] = who[place - 1];
        }
        square[place] = m_distances[i];
        who[place] = i;
    }
    const size_t found = std::min(nearest, count);
    double x = 0;
    double y = 0;
    double all = 0;
    for (size_t n = 0; n < found; ++n) {
        const double share = 1 / (double(square[n]) * double(square[n]) + 1e-20); // next to one, not between many
        x += share * double(m_positions[who[n]][0]);
        y += share * double(m_positions[who[n]][1]);
        all += share;
    }
    return {float(x / all), float(y / all)};
}

} // namespace vignette
