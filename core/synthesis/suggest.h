#pragma once

#include "core/base/error.h"

#include <span>
#include <vector>

namespace vignette {

/// What suggestQuestions() chooses from. K classes, F features, N pictures, M examples; rows one after another.
struct QuestionPool
{
    static constexpr int mostPictures = 4000; ///< the similarity of each to each is kept: 64 MB

    int features = 0;                  ///< F
    std::span<const float> prototypes; ///< K x F, of the present classifier; brought to unit length here
    std::span<const float> pictures;   ///< N x F, whitened z-scores, of any length; at most mostPictures
    std::span<const float> examples;   ///< M x F, whitened directions of the examples; may be empty
};

/// Which pictures a clinician should label: those whose answers say most of the other pictures. A picture is worth the
/// doubt about the pictures that are like it, as far as no example and no earlier question is more like them:
///
///     m_i = largest less second of softmax(14 q_i.P);  c_i = max(0, largest q_i.S_j over the examples)
///     sim_ij = max(0, q_i.q_j);  count times: j = argmax sum_i (1 - m_i) max(sim_ij - c_i, 0),  c_i = max(c_i, sim_ij)
///
/// with q_i and S_j of unit length. Returns indices of pictures in the order of asking, each once, as many as `count`
/// or as there are pictures; of equals the first. Sums in double on one thread: the same input gives the same
/// answer. Takes N^2 F / 2 multiplications: 10 ms for 100 pictures of 2,000 features.
/// Errors: InvalidArgument (shapes that do not fit, less than two classes, values that are not finite), TooLarge.
Result<std::vector<int>> suggestQuestions(const QuestionPool& pool, int count = 5);

} // namespace vignette
