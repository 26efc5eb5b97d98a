#pragma once

/// Megabytes of memory for the thumbnails of cases: what a person may choose, and what it is without a choice.
namespace vignette::thumbnailMemory {

inline constexpr int least = 64; ///< about 450 thumbnails; below, a page of a large screen would not fit
inline constexpr int most = 4096;
inline constexpr int standard = least;

} // namespace vignette::thumbnailMemory
