#include "core/engine/self_test.h"

namespace vignette {

QString selfTestInput()
{
    return QStringLiteral("side x side RGB picture, value(x, y, c) = "
                          "(5 x + 3 y + 61 c + floor(x y / 16)) mod 256");
}

Image selfTestPicture(int side)
{
    Image image;
    image.width = image.height = side;
    image.rgb.reserve(size_t(side) * side * 3);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            for (int c = 0; c < 3; ++c)
                image.rgb.push_back(uint8_t(5 * x + 3 * y + 61 * c + x * y / 16));
        }
    }
    return image;
}

} // namespace vignette
