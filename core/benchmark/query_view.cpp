#include "core/benchmark/query_view.h"

#include "core/base/sha256.h"
#include "core/imaging/region.h"

#include <cmath>

namespace vignette {

namespace {

/// A region about the middle, in shares of the sides.
Region about(const Image& image, double share)
{
    const int width = int(std::lround(image.width * share));
    const int height = int(std::lround(image.height * share));
    return {(image.width - width) / 2, (image.height - height) / 2, width, height};
}

} // namespace

Image seen(const Image& image, QueryView view, const QString& name)
{
    switch (view) {
    case QueryView::AsIs:
        break;
    case QueryView::Shift: {
        const int corner = Sha256::of(name.toUtf8()).at(0) & 3;
        // The window goes the other way than what is seen in it.
        return cut(image, {(corner & 1 ? 1 : -1) * image.width / 4, (corner & 2 ? 1 : -1) * image.height / 4,
                           image.width, image.height});
    }
    case QueryView::In:
        return cut(image, about(image, 0.6));
    case QueryView::Out:
        return cut(image, about(image, 1 / 0.6));
    }
    return image;
}

QString queryViewKey(QueryView view)
{
    switch (view) {
    case QueryView::AsIs:
        return QStringLiteral("as-is");
    case QueryView::Shift:
        return QStringLiteral("shift");
    case QueryView::In:
        return QStringLiteral("in");
    case QueryView::Out:
        return QStringLiteral("out");
    }
    return {};
}

std::optional<QueryView> queryViewFromKey(const QString& key)
{
    for (const QueryView view : {QueryView::AsIs, QueryView::Shift, QueryView::In, QueryView::Out}) {
        if (queryViewKey(view) == key)
            return view;
    }
    return std::nullopt;
}

} // namespace vignette
