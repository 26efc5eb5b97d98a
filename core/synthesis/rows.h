#pragma once

#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

/// Small operations on rows of features that adapt and suggest share. Private to this folder.
namespace vignette {

inline std::span<const float> rowOf(std::span<const float> rows, size_t index, size_t length)
{
    return rows.subspan(index * length, length);
}

inline double dot(std::span<const float> a, std::span<const float> b)
{
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += double(a[i]) * double(b[i]);
    return sum;
}

/// Each row divided by its length; rows of 0 stay 0.
inline std::vector<float> unitRows(std::span<const float> rows, size_t length)
{
    std::vector<float> out(rows.begin(), rows.end());
    for (size_t start = 0; start < out.size(); start += length) {
        const std::span<float> row(out.data() + start, length);
        const double size = std::sqrt(dot(row, row));
        for (float& value : row)
            value = size > 0 ? float(value / size) : 0.0F;
    }
    return out;
}

inline bool allFinite(std::span<const float> values)
{
    for (const float value : values) {
        if (!std::isfinite(value))
            return false;
    }
    return true;
}

/// In place, stable for large values.
inline void softmax(std::span<double> logits)
{
    double largest = logits.front();
    for (const double logit : logits)
        largest = std::fmax(largest, logit);
    double sum = 0;
    for (double& logit : logits)
        sum += logit = std::exp(logit - largest);
    for (double& logit : logits)
        logit /= sum;
}

} // namespace vignette
