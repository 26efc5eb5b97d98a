#include "core/engine/views.h"

#include <algorithm>

namespace vignette {

void makeView(const float* picture, int side, int view, float* out)
{
    forEachPlaceOfView(side, view, [&](size_t to, size_t from) { std::copy_n(picture + from * 3, 3, out + to * 3); });
}

} // namespace vignette
