#include "core/imaging/limits.h"
#include "core/imaging/raster_codecs.h"
#include "core/imaging/refusal.h"

#include <libheif/heif.h>

#include <memory>

namespace vignette {

namespace {

template <auto destroy> struct Destroy
{
    template <typename T> void operator()(T* object) const { destroy(object); }
};

using Context = std::unique_ptr<heif_context, Destroy<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Destroy<heif_image_handle_release>>;

tl::unexpected<Error> refused(const heif_error& error)
{
    const QString detail = QStringLiteral("HEIF: ") + QString::fromUtf8(error.message).simplified();
    switch (error.code) {
    case heif_error_Unsupported_feature:
    case heif_error_Unsupported_filetype:
    case heif_error_Decoder_plugin_error:
        return refuse(Refusal::PixelFormat, detail);
    case heif_error_Memory_allocation_error:
        return refuse(Refusal::TooLarge, detail);
    default:
        return refuse(error.subcode == heif_suberror_End_of_data ? Refusal::Truncated : Refusal::Broken, detail);
    }
}

struct Primary
{
    Context context;
    Handle handle;
};

Result<Primary> primary(Bytes bytes)
{
    Primary result{Context(heif_context_alloc()), {}};
    heif_context_set_maximum_image_size_limit(result.context.get(), maxSide);
    heif_context_set_max_decoding_threads(result.context.get(), 0); // files are read in parallel already
    heif_error error =
        heif_context_read_from_memory_without_copy(result.context.get(), bytes.data(), bytes.size(), nullptr);
    if (error.code != heif_error_Ok)
        return refused(error);
    heif_image_handle* handle = nullptr;
    error = heif_context_get_primary_image_handle(result.context.get(), &handle);
    if (error.code != heif_error_Ok)
        return refused(error);
    result.handle.reset(handle);
    return result;
}

} // namespace

Result<RasterHeader> heifHeader(Bytes bytes)
{
    const auto opened = primary(bytes);
    if (!opened)
        return fail(opened.error());
    RasterHeader header;
    header.width = heif_image_handle_get_width(opened->handle.get());
    header.height = heif_image_handle_get_height(opened->handle.get());
    return header;
}

Result<RasterPicture> decodeHeif(Bytes bytes)
{
    const auto opened = primary(bytes);
    if (!opened)
        return fail(opened.error());
    const bool transparent = heif_image_handle_has_alpha_channel(opened->handle.get());
    const std::unique_ptr<heif_decoding_options, Destroy<heif_decoding_options_free>> options(
        heif_decoding_options_alloc());
    options->convert_hdr_to_8bit = 1;
    options->strict_decoding = 1;
    heif_image* raw = nullptr;
    const heif_error error =
        heif_decode_image(opened->handle.get(), &raw, heif_colorspace_RGB,
                          transparent ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, options.get());
    const std::unique_ptr<heif_image, Destroy<heif_image_release>> image(raw);
    if (error.code != heif_error_Ok)
        return refused(error);
    int stride = 0;
    const uint8_t* plane = heif_image_get_plane_readonly(image.get(), heif_channel_interleaved, &stride);
    const int width = heif_image_get_width(image.get(), heif_channel_interleaved);
    const int height = heif_image_get_height(image.get(), heif_channel_interleaved);
    if (!plane || width <= 0 || height <= 0)
        return refuse(Refusal::Broken, QStringLiteral("HEIF without pixels"));
    RasterPicture picture;
    picture.samples =
        cv::Mat(height, width, transparent ? CV_8UC4 : CV_8UC3, const_cast<uint8_t*>(plane), size_t(stride)).clone();
    picture.premultiplied = transparent && heif_image_handle_is_premultiplied_alpha(opened->handle.get());
    return picture;
}

} // namespace vignette
