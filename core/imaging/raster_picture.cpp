#include "core/imaging/raster_picture.h"

#include <opencv2/imgproc.hpp>

namespace vignette {

namespace {

cv::Mat onWhite(const cv::Mat& rgba, bool premultiplied)
{
    cv::Mat rgb(rgba.size(), CV_8UC3);
    for (int y = 0; y < rgba.rows; ++y) {
        const uint8_t* from = rgba.ptr(y);
        uint8_t* to = rgb.ptr(y);
        for (int x = 0; x < rgba.cols; ++x, from += 4, to += 3) {
            const int alpha = from[3];
            for (int c = 0; c < 3; ++c) {
                const int colour = premultiplied ? from[c] * 255 : from[c] * alpha;
                to[c] = uint8_t(std::min(255, (colour + (255 - alpha) * 255 + 127) / 255));
            }
        }
    }
    return rgb;
}

/// Undoes the rotation and mirroring that EXIF orientation describes.
cv::Mat upright(cv::Mat picture, int orientation)
{
    if (orientation >= 5)
        cv::transpose(picture, picture);
    static constexpr int none = 2;
    static constexpr int flips[] = {none, none, 1, -1, 0, none, 1, -1, 0};
    if (flips[orientation] != none)
        cv::flip(picture, picture, flips[orientation]);
    return picture;
}

} // namespace

Image toImage(RasterPicture picture, const Provenance& provenance)
{
    Image image;
    image.provenance = provenance;
    if (picture.samples.channels() == 4)
        picture.samples = onWhite(picture.samples, picture.premultiplied);
    else if (picture.samples.channels() == 1)
        image.provenance.grayscale = true;
    picture.samples = upright(picture.samples, picture.orientation);
    image.width = picture.samples.cols;
    image.height = picture.samples.rows;
    image.rgb.resize(picture.samples.total() * 3);
    cv::Mat rgb(image.height, image.width, CV_8UC3, image.rgb.data());
    if (picture.samples.channels() == 1)
        cv::cvtColor(picture.samples, rgb, cv::COLOR_GRAY2RGB);
    else
        picture.samples.copyTo(rgb);
    return image;
}

} // namespace vignette
