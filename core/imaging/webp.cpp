#include "core/imaging/raster_codecs.h"
#include "core/imaging/refusal.h"

#include <webp/decode.h>
#include <webp/demux.h>

#include <memory>

namespace vignette {

namespace {

using Demuxer = std::unique_ptr<WebPDemuxer, decltype(&WebPDemuxDelete)>;

Result<Demuxer> demuxer(Bytes bytes)
{
    const WebPData data{bytes.data(), bytes.size()};
    WebPDemuxState state = WEBP_DEMUX_PARSE_ERROR;
    Demuxer result(WebPDemuxPartial(&data, &state), WebPDemuxDelete);
    if (state == WEBP_DEMUX_PARSING_HEADER || state == WEBP_DEMUX_PARSED_HEADER)
        return refuse(Refusal::Truncated, QStringLiteral("WebP"));
    if (!result || state != WEBP_DEMUX_DONE)
        return refuse(Refusal::Broken, QStringLiteral("WebP container"));
    return result;
}

} // namespace

Result<RasterHeader> webpHeader(Bytes bytes)
{
    const auto file = demuxer(bytes);
    if (!file)
        return fail(file.error());
    RasterHeader header;
    header.format = RasterFormat::WebP;
    header.width = int(WebPDemuxGetI(file->get(), WEBP_FF_CANVAS_WIDTH));
    header.height = int(WebPDemuxGetI(file->get(), WEBP_FF_CANVAS_HEIGHT));
    WebPChunkIterator chunk;
    if (WebPDemuxGetChunk(file->get(), "EXIF", 1, &chunk)) {
        header.orientation = exifOrientation({chunk.chunk.bytes, chunk.chunk.size});
        WebPDemuxReleaseChunkIterator(&chunk);
    }
    return header;
}

Result<RasterPicture> decodeWebP(Bytes bytes)
{
    WebPBitstreamFeatures features;
    if (WebPGetFeatures(bytes.data(), bytes.size(), &features) != VP8_STATUS_OK)
        return refuse(Refusal::Broken, QStringLiteral("WebP"));
    RasterPicture picture;
    if (features.has_animation) {
        const WebPData data{bytes.data(), bytes.size()};
        const std::unique_ptr<WebPAnimDecoder, decltype(&WebPAnimDecoderDelete)> decoder(
            WebPAnimDecoderNew(&data, nullptr), WebPAnimDecoderDelete);
        uint8_t* canvas = nullptr;
        int timestamp = 0;
        if (!decoder || !WebPAnimDecoderGetNext(decoder.get(), &canvas, &timestamp))
            return refuse(Refusal::Broken, QStringLiteral("WebP animation"));
        picture.samples = cv::Mat(features.height, features.width, CV_8UC4, canvas).clone();
        return picture;
    }
    picture.samples.create(features.height, features.width, features.has_alpha ? CV_8UC4 : CV_8UC3);
    uint8_t* to = picture.samples.ptr();
    const size_t size = picture.samples.total() * picture.samples.elemSize();
    const int stride = int(picture.samples.step);
    if (!(features.has_alpha ? WebPDecodeRGBAInto(bytes.data(), bytes.size(), to, size, stride)
                             : WebPDecodeRGBInto(bytes.data(), bytes.size(), to, size, stride)))
        return refuse(Refusal::Broken, QStringLiteral("WebP"));
    return picture;
}

} // namespace vignette
