#pragma once

#include <QRect>
#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace vignette {

struct Image;

/// Parts of pictures that become black because names are written into them (PS3.15 E.3.1). They are not looked at:
/// whoever asks for it knows where their camera writes.
struct BlankedPixels
{
    std::vector<QRect> regions; ///< in pixels of the upright picture in its full size
    /// The four corners, where cameras and dermatoscopes write: a quarter of the width, a tenth of the height each.
    bool corners = false;

    bool isEmpty() const { return regions.empty() && !corners; }
    std::vector<QRect> in(const QSize& picture) const;
};

/// "0,0,400,30": left, top, width and height; nothing where it is none.
std::optional<QRect> parseRegion(const QString& text);

/// Blackens them in a picture that may have been read in a smaller size.
void blank(Image& image, const BlankedPixels& parts);

} // namespace vignette
