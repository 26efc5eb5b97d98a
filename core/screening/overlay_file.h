#pragma once

#include "core/base/error.h"
#include "core/classifier/saliency_map.h"
#include "core/imaging/image.h"

#include <QString>

#include <functional>

namespace vignette {

/// Reads one frame of a picture, lays over it what `saliencyOf` says of it, and writes the PNG to `target`, atomically.
/// `atLeast` pixels of its shorter side are read where it has them. False where any of this failed. Never throws;
/// thread-safe for different targets.
bool writeOverlayFile(const QString& target, const QString& picture, int frame, int atLeast,
                      const std::function<Result<SaliencyMap>(const Image&)>& saliencyOf);

} // namespace vignette
