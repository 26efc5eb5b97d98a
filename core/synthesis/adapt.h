#pragma once

#include "core/base/error.h"

#include <span>
#include <vector>

namespace vignette {

/// What adaptToFolder() starts from. K classes, F features, N pictures of the folder, all rows one after another.
///
/// Q_i = whiten(z_i) / |z_i|, z_i the z-scores of picture i about the task's mean: what the head multiplies
/// prototypes with, so that the logit of class k is 16 Q_i . P_k for the prototype P_k as it is before whitening.
struct FolderEvidence
{
    int features = 0;                  ///< F
    std::span<const float> prototypes; ///< K x F, the present ones; brought to unit length here
    std::span<const float> pictures;   ///< N x F, Q_i
    std::span<const int> examples;     ///< K, pictures per class, 0 or more
    std::span<const float> textWeight; ///< K, the engine's kappa by class (2.25 without examples)
    /// Mean length of the class means of the examples; 0 where there are none: then the median of |Q_i| stands for it.
    float exampleLength = 0;
};

struct AdaptedPrototypes
{
    std::vector<float> prototypes; ///< K x F, of unit length
    std::vector<float> shares;     ///< K, estimated share of each class among the pictures that are of one; sum 1
    /// N x K, how far a picture counts for a class; rows of 0 for pictures that are of none or not surely of one.
    std::vector<float> weights;
};

/// Moves prototypes towards what a folder without labels shows: six rounds of expectation maximisation about the
/// present prototypes, with a guard, in closed form and without a gradient step:
///
///     A_k = (n_k + kappa_k) s P0_k;  P = P0;  pi_k = 1/K;  w = min(0.3, 30/N)
///     6 times: z_ik = softmax_k(24 Q_i.P_k + 0.5 log(K pi_k + 0.05));  z_i = 0 where max_k z_ik <= 0.6
///              pi_k = (sum_i z_ik + 2)/(sum z + 2K);  P_k = unit(A_k + w s sum_i z_ik Q_i/|Q_i|)
///
/// For 0 to 3 examples per class; from 5 on it is worth 0 to 2 points. Not for folders of which most pictures are of
/// none of the classes. The adapted logits are overconfident at the plain temperature: on held-out classes
/// 1.7 times that was best without examples and with one, 1.2 times with five.
///
/// Sums are taken in double, in the order of the pictures, on one thread: the same input gives the same bits, and
/// another order of pictures the same prototypes up to rounding. N = 0 gives the prototypes as they are.
/// Errors: InvalidArgument (shapes that do not fit, a class less than two, values that are not finite, a
/// prototype of length 0).
Result<AdaptedPrototypes> adaptToFolder(const FolderEvidence& evidence);

} // namespace vignette
