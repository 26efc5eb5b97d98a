#include "core/screening/report_pictures.h"

#include "core/imaging/image_reader.h"
#include "core/screening/case_region.h"
#include "core/screening/overlay.h"

#include <QCoreApplication>
#include <QSizeF>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <optional>

namespace vignette {

namespace {

constexpr int pictureSide = 960; ///< longer side in the file, pixels: 290 dpi at that size on paper
constexpr int thumbnailSide = 160;
constexpr int shownThumbnail = 64; ///< CSS pixels
constexpr float overlayOpacity = 0.6f;
constexpr int jpegQuality = 85;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString tag(const QSize& shown, const QString& description, const char* type, const std::vector<uchar>& bytes)
{
    const QByteArray data(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    // Both sides are given: QTextDocument takes a missing one from the picture as it is, unscaled.
    return QStringLiteral("<img width=\"%1\" height=\"%2\" alt=\"%3\" src=\"data:image/%4;base64,%5\">")
        .arg(QString::number(shown.width()), QString::number(shown.height()), description.toHtmlEscaped(),
             QString::fromLatin1(type), QString::fromLatin1(data.toBase64()));
}

/// A JPEG, a tenth of the size of a PNG; empty where it cannot be made.
QString embedded(const Result<Image>& image, int shownSide, const QString& description)
{
    if (!image)
        return {};
    const cv::Mat rgb(image->height, image->width, CV_8UC3, const_cast<uint8_t*>(image->rgb.data()));
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    std::vector<uchar> jpeg;
    cv::imencode(".jpg", bgr, jpeg, {cv::IMWRITE_JPEG_QUALITY, jpegQuality});
    const QSize shown = QSizeF(image->width, image->height)
                            .scaled(shownSide, shownSide, Qt::KeepAspectRatio)
                            .toSize()
                            .expandedTo({1, 1});
    return tag(shown, description, "jpeg", jpeg);
}

/// At most `side` pixels long.
Result<Image> smaller(const Image& image, int side)
{
    return overlaidPicture(image, SaliencyMap{1, 1, {0}}, side, 0);
}

/// With a frame around the part that was judged, white on black so that it is seen on any skin.
Image outlined(const Image& image, const std::optional<Region>& region)
{
    if (!region)
        return image;
    Image out = image;
    const Region inside = clamped(regionIn(image, *region), image.width, image.height);
    cv::Mat pixels(out.height, out.width, CV_8UC3, out.rgb.data());
    const cv::Rect box(inside.x, inside.y, inside.width, inside.height);
    const int line = std::max(1, std::max(out.width, out.height) / 250);
    cv::rectangle(pixels, box, cv::Scalar::all(0), 3 * line);
    cv::rectangle(pixels, box, cv::Scalar::all(255), line);
    return out;
}

} // namespace

ReportPictures::OfCase ReportPictures::ofCase(const CaseRecord& record, int classIndex) const
{
    ReadOptions options;
    options.frame = record.frame;
    options.atLeast = pictureSide;
    auto image = readImage(record.path, options);
    if (!image)
        return {};
    blank(*image, m_blanked);
    OfCase out{embedded(smaller(outlined(*image, record.region), pictureSide), shownSide, Text::tr("Picture")), {}};
    if (!m_sources.saliency)
        return out;
    const auto looked = [&](const Image& part) { return m_sources.saliency(part, classIndex); };
    if (const auto map = saliencyIn(*image, record.region, looked))
        out.overlay = embedded(overlaidPicture(outlined(*image, record.region), *map, pictureSide, overlayOpacity),
                               shownSide, Text::tr("Overlay"));
    return out;
}

QString ReportPictures::scale()
{
    constexpr int colours = 256;
    constexpr int height = 10;
    cv::Mat values(height, colours, CV_8UC1);
    for (int x = 0; x < colours; ++x)
        values.col(x) = x;
    cv::Mat colour;
    cv::applyColorMap(values, colour, cv::COLORMAP_VIRIDIS);
    std::vector<uchar> png;
    cv::imencode(".png", colour, png);
    return tag({160, height}, Text::tr("Scale of the overlay, from 0 to 1"), "png", png);
}

QString ReportPictures::thumbnail(const Example& example)
{
    if (const auto known = std::ranges::find(m_thumbnails, example, &std::pair<Example, QString>::first);
        known != m_thumbnails.end())
        return known->second;
    ReadOptions options;
    options.frame = example.frame;
    options.atLeast = thumbnailSide;
    auto image = readImage(example.path, options);
    if (image && example.region)
        *image = cut(*image, clamped(regionIn(*image, *example.region), image->width, image->height));
    const QString picture =
        image ? embedded(smaller(*image, thumbnailSide), shownThumbnail, Text::tr("Example")) : QString();
    m_thumbnails.emplace_back(example, picture);
    return picture;
}

} // namespace vignette
