#pragma once

#include "core/pacs/association.h"

#include <vector>

namespace vignette {

enum class Compression {
    Kept,    ///< pictures come as the archive has them
    Unfolded ///< nothing is compressed
};

/// What we take in a C-GET, 127 contexts at most. Where compression is kept, pictures of the visible light (PS3.4
/// annex B.5) in each transfer syntax that this program reads, each in a context of its own, so that the archive need
/// not unfold or lose anything; all else without compression.
std::vector<PresentationContext> retrievedContexts(Compression compression);

/// SOP classes and transfer syntaxes that we take from an archive that connects to us in a C-MOVE.
const std::vector<const char*>& acceptedSopClasses();
const std::vector<const char*>& acceptedSyntaxes();

} // namespace vignette
