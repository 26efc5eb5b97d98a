#include "core/imaging/raster_codecs.h"
#include "core/imaging/refusal.h"

#include <jxl/decode.h>

#include <memory>

namespace vignette {

namespace {

using JxlFile = std::unique_ptr<JxlDecoder, decltype(&JxlDecoderDestroy)>;

// The library works with floats and keeps several copies: about 40 bytes a pixel.
constexpr uint64_t mostPixels = 50'000'000;

JxlFile decoder(Bytes bytes, int events)
{
    JxlFile file(JxlDecoderCreate(nullptr), JxlDecoderDestroy);
    if (!file || JxlDecoderSubscribeEvents(file.get(), events) != JXL_DEC_SUCCESS ||
        JxlDecoderSetInput(file.get(), bytes.data(), bytes.size()) != JXL_DEC_SUCCESS)
        return {nullptr, JxlDecoderDestroy};
    JxlDecoderCloseInput(file.get());
    return file;
}

tl::unexpected<Error> refused(JxlDecoderStatus status)
{
    return refuse(status == JXL_DEC_NEED_MORE_INPUT ? Refusal::Truncated : Refusal::Broken,
                  QStringLiteral("JPEG XL, status %1").arg(int(status)));
}

} // namespace

Result<RasterHeader> jpegXlHeader(Bytes bytes)
{
    const JxlFile file = decoder(bytes, JXL_DEC_BASIC_INFO);
    if (!file)
        return refuse(Refusal::Failure, QStringLiteral("libjxl"));
    const JxlDecoderStatus status = JxlDecoderProcessInput(file.get());
    JxlBasicInfo info;
    if (status != JXL_DEC_BASIC_INFO || JxlDecoderGetBasicInfo(file.get(), &info) != JXL_DEC_SUCCESS)
        return refused(status);
    if (uint64_t(info.xsize) * info.ysize > mostPixels)
        return refuse(Refusal::TooLarge, QStringLiteral("JPEG XL of %1 x %2 pixels").arg(info.xsize).arg(info.ysize));
    RasterHeader header;
    header.width = int(info.xsize);
    header.height = int(info.ysize);
    header.channels = int(info.num_color_channels + (info.alpha_bits > 0 ? 1 : 0));
    header.premultiplied = info.alpha_premultiplied;
    return header;
}

Result<RasterPicture> decodeJpegXl(Bytes bytes, const RasterHeader& header)
{
    const JxlFile file = decoder(bytes, JXL_DEC_FULL_IMAGE);
    if (!file)
        return refuse(Refusal::Failure, QStringLiteral("libjxl"));
    // Gray with opacity becomes RGBA: the library repeats the one channel.
    const int channels = header.channels == 2 ? 4 : header.channels;
    const JxlPixelFormat format{uint32_t(channels), JXL_TYPE_UINT8, JXL_NATIVE_ENDIAN, 0};
    RasterPicture picture;
    picture.premultiplied = header.premultiplied;
    for (;;) {
        const JxlDecoderStatus status = JxlDecoderProcessInput(file.get());
        if (status == JXL_DEC_FULL_IMAGE) // of the first frame
            return picture;
        if (status != JXL_DEC_NEED_IMAGE_OUT_BUFFER)
            return refused(status);
        size_t size = 0;
        picture.samples.create(header.height, header.width, CV_8UC(channels));
        if (JxlDecoderImageOutBufferSize(file.get(), &format, &size) != JXL_DEC_SUCCESS ||
            size != picture.samples.total() * picture.samples.elemSize() ||
            JxlDecoderSetImageOutBuffer(file.get(), &format, picture.samples.ptr(), size) != JXL_DEC_SUCCESS)
            return refuse(Refusal::Broken, QStringLiteral("JPEG XL size"));
    }
}

} // namespace vignette
