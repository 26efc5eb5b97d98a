#pragma once

#include "core/base/error.h"
#include "core/base/safetensors.h"

#include <string>
#include <utility>
#include <vector>

namespace vignette {

/// One stage of an EfficientNet-type network (Tan and Le 2019, table 1): `blocks` inverted
/// residual blocks, the first with `stride`.
struct StageSpec
{
    int expand = 1;
    int kernel = 3;
    int stride = 1;
    int inChannels = 0;
    int outChannels = 0;
    int blocks = 1;
    /// The stage's output is averaged over space and becomes part of the feature vector.
    bool tap = false;
};

/// Layers on the maps of a network that say where in a picture the lesion is, a fiftieth of the network's own work.
/// Per place of a grid:
///   x = the maps of some taps: finer ones as mean and deviation of 2 x 2 places, coarser ones bilinear
///   h = silu(input x + context mean(x)), two 3x3 convolutions with repeated borders and silu, output 1x1
/// with three outputs: the logit that the place lies within the outline of a lesion; how much it tells of the disease,
/// in standard deviations within the picture; the logit that it lies in the middle of what the photographer aimed at.
struct FinderSpec
{
    std::vector<int> taps; ///< that are read, counted over the tapped stages; empty: there is no finder
    int grid = 0;          ///< the tap whose places it answers for; others have the same side, twice or half of it
    int hidden = 0;        ///< channels, a multiple of 8
    int middle = 0;        ///< channels of the 3x3 convolutions, a multiple of 8
    /// Taps, the first ones, that are also averaged without the finder, by a Gaussian of contextWidth: whether a
    /// picture shows skin at all is told better by what is usual around the middle than by the lesion, which is
    /// unusual.
    int contextTaps = 0;
    double contextWidth = 0.18;
};

/// The target network up to pooling: stem 3x3/2, stages, top 1x1, taps. Normalisation is folded
/// into convolution and bias. Fully convolutional: any input side from 32 px.
///
/// Block: expand 1x1 (absent where expand is 1), SiLU; depthwise k x k, SiLU; squeeze and excite
/// (mean, se_reduce 1x1 to inChannels/4, SiLU, se_expand 1x1, sigmoid, multiply); project 1x1;
/// residual where stride is 1 and the channels agree. Stride-2 convolutions pad (k-2)/2 before and
/// (k-2)/2 + 1 after (TensorFlow "SAME" on even input; odd input pads k/2 on both sides).
struct Architecture
{
    int stemChannels = 32;
    std::vector<StageSpec> stages;
    int topChannels = 1280;
    /// Lesions lie in the middle of clinical pictures: maps are averaged with a Gaussian about the
    /// centre, whose standard deviation is this share of the side. 0: all places count the same.
    double poolingWidth = 0;
    /// Where there is one, the places of each map also count by what it finds, see placeWeights() in network_torch.h.
    FinderSpec finder;

    /// EfficientNet-B0 with stages 3 to 7 tapped: 40 + 80 + 112 + 192 + 320 + 1280 = 2024 features.
    static Architecture efficientNetB0();

    /// The same network with the finder that ships, pooled with a Gaussian of 0.35.
    Architecture withFinder() const;

    /// Weight of each of n places along one side by the Gaussian; sums to 1. A map's weights are
    /// the products of those of its two sides.
    std::vector<float> poolingWeights(int n) const;
    std::vector<float> contextWeights(int n) const;

    /// Sides of the maps of tapped stages, then of the top, for a square input.
    std::vector<int> mapSides(int side) const;

    /// Values per place that the finder reads. 0 where it does not fit the stages.
    int finderChannels() const;

    /// Whether an input of this side gives maps that the finder can read.
    bool takesSide(int side) const;

    /// Length of the feature vector: tapped stages in order, then the top.
    int featureCount() const;

    /// Values of the context, see FinderSpec; 0 without a finder.
    int contextCount() const;

    /// What the network gives for a picture: the features, behind them the context.
    int outputCount() const { return featureCount() + contextCount(); }

    /// Names and shapes of all parameters, in order of use: stem.weight [32,3,3,3], stem.bias,
    /// stacks.S.B.{expand,depthwise,se_reduce,se_expand,project}.{weight,bias}, top.{weight,bias},
    /// and with a finder finder.input.weight, finder.{context,conv1,conv2,output}.{weight,bias}.
    /// Weights are O I H W (depthwise: C 1 k k).
    std::vector<std::pair<std::string, std::vector<int64_t>>> parameterShapes() const;

    /// Every parameter present with the right shape, nothing more. Errors: Corrupt.
    Result<void> check(const ParameterSet& parameters) const;
};

/// Output of one tapped stage (or the top) for one image: height x width x channels, row-major.
struct FeatureMap
{
    int width = 0;
    int height = 0;
    int channels = 0;
    std::vector<float> values;
    std::vector<float> weights; ///< of the places in the average that becomes features; sums to 1
};

} // namespace vignette
