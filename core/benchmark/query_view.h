#pragma once

#include "core/imaging/image.h"

#include <QString>

#include <optional>

namespace vignette {

/// How the queries of a benchmark are seen, to measure what a picture loses that was not taken for it.
enum class QueryView {
    AsIs,
    Shift, ///< the picture's middle moved to a quarter or three quarters of both sides, the rest mirrored
    In,    ///< the middle 60 % of both sides
    Out,   ///< the whole picture at 60 % of both sides, the rest mirrored
};

/// `image` as it is seen. The corner of Shift follows from `name` alone, so that it is the same in every episode.
Image seen(const Image& image, QueryView view, const QString& name);

/// "as-is", "shift", "in", "out".
QString queryViewKey(QueryView view);
std::optional<QueryView> queryViewFromKey(const QString& key);

} // namespace vignette
