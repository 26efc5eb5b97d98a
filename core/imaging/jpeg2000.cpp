#include "core/imaging/jpeg2000.h"

#include "core/imaging/refusal.h"

#include <openjpeg.h>

#include <cstring>
#include <memory>

namespace vignette {

namespace {

struct Source
{
    Bytes bytes;
    size_t at = 0;
};

OPJ_SIZE_T readSource(void* to, OPJ_SIZE_T size, void* data)
{
    auto* source = static_cast<Source*>(data);
    const size_t count = std::min<size_t>(size, source->bytes.size() - source->at);
    if (count == 0)
        return OPJ_SIZE_T(-1);
    std::memcpy(to, source->bytes.data() + source->at, count);
    source->at += count;
    return count;
}

OPJ_OFF_T skipSource(OPJ_OFF_T size, void* data)
{
    auto* source = static_cast<Source*>(data);
    if (size < 0)
        return -1;
    const size_t count = std::min<size_t>(size_t(size), source->bytes.size() - source->at);
    source->at += count;
    return count > 0 || size == 0 ? OPJ_OFF_T(count) : -1;
}

OPJ_BOOL seekSource(OPJ_OFF_T to, void* data)
{
    auto* source = static_cast<Source*>(data);
    if (to < 0 || size_t(to) > source->bytes.size())
        return OPJ_FALSE;
    source->at = size_t(to);
    return OPJ_TRUE;
}

template <auto destroy> struct Destroy
{
    template <typename T> void operator()(T* object) const { destroy(object); }
};

/// Offset of the raw code stream; a JP2 wrapper is walked box by box (T.800 annex I).
size_t codeStreamStart(Bytes stream)
{
    const auto u32 = [&](size_t at) {
        return size_t(stream[at]) << 24 | size_t(stream[at + 1]) << 16 | size_t(stream[at + 2]) << 8 | stream[at + 3];
    };
    for (size_t at = 0; at + 16 <= stream.size();) {
        if (std::memcmp(stream.data() + at + 4, "jp2c", 4) == 0)
            return at + (u32(at) == 1 ? 16 : 8);
        if (u32(at) < 8)
            break;
        at += u32(at);
    }
    return stream.size();
}

bool usesColourTransform(opj_codec_t* codec)
{
    opj_codestream_info_v2_t* info = opj_get_cstr_info(codec);
    const bool result = info && info->m_default_tile_info.mct == 1;
    opj_destroy_cstr_info(&info);
    return result;
}

template <typename T> void interleave(const opj_image_t& image, const Jpeg2000Shape& shape, uint8_t* out)
{
    for (int c = 0; c < shape.components; ++c) {
        const opj_image_comp_t& component = image.comps[c];
        for (int y = 0; y < shape.height; ++y) {
            const OPJ_INT32* row = component.data + size_t(y) / component.dy * component.w;
            uint8_t* to = out + (size_t(y) * shape.width * shape.components + c) * sizeof(T);
            for (int x = 0; x < shape.width; ++x) {
                const T value = T(row[uint32_t(x) / component.dx]);
                std::memcpy(to, &value, sizeof(T));
                to += sizeof(T) * shape.components;
            }
        }
    }
}

} // namespace

Result<Jpeg2000Picture> decodeJpeg2000(Bytes stream, const Jpeg2000Shape& shape)
{
    // The wrapper of a JP2 file is ignored: PS3.5 A.4.4 forbids it and gives it no meaning.
    if (stream.size() > 12 && std::memcmp(stream.data() + 4, "jP  ", 4) == 0)
        stream = stream.subspan(codeStreamStart(stream));
    if (stream.size() < 12 || stream[0] != 0xff || stream[1] != 0x4f)
        return refuse(Refusal::Broken, QStringLiteral("no JPEG 2000 code stream"));

    Source source{stream};
    const std::unique_ptr<opj_stream_t, Destroy<opj_stream_destroy>> reader(
        opj_stream_create(OPJ_J2K_STREAM_CHUNK_SIZE, OPJ_TRUE));
    const std::unique_ptr<opj_codec_t, Destroy<opj_destroy_codec>> codec(opj_create_decompress(OPJ_CODEC_J2K));
    if (!reader || !codec)
        return refuse(Refusal::Failure, QStringLiteral("OpenJPEG"));
    opj_stream_set_user_data(reader.get(), &source, nullptr);
    opj_stream_set_user_data_length(reader.get(), stream.size());
    opj_stream_set_read_function(reader.get(), readSource);
    opj_stream_set_skip_function(reader.get(), skipSource);
    opj_stream_set_seek_function(reader.get(), seekSource);

    opj_dparameters_t parameters;
    opj_set_default_decoder_parameters(&parameters);
    opj_image_t* raw = nullptr;
    const bool headerRead = opj_setup_decoder(codec.get(), &parameters) &&
                            opj_decoder_set_strict_mode(codec.get(), OPJ_TRUE) &&
                            opj_read_header(reader.get(), codec.get(), &raw);
    const std::unique_ptr<opj_image_t, Destroy<opj_image_destroy>> image(raw);
    if (!headerRead || !image)
        return refuse(Refusal::Broken, QStringLiteral("JPEG 2000 header"));
    if (image->x1 - image->x0 != uint32_t(shape.width) || image->y1 - image->y0 != uint32_t(shape.height) ||
        image->numcomps != uint32_t(shape.components))
        return refuse(Refusal::Broken, QStringLiteral("JPEG 2000 picture is %1 x %2 x %3")
                                           .arg(image->x1 - image->x0)
                                           .arg(image->y1 - image->y0)
                                           .arg(image->numcomps));
    for (uint32_t c = 0; c < image->numcomps; ++c) {
        if (int(image->comps[c].prec) > shape.bytesPerSample * 8)
            return refuse(Refusal::PixelFormat, QStringLiteral("JPEG 2000 precision %1").arg(image->comps[c].prec));
    }
    Jpeg2000Picture result;
    result.colourTransformed = image->numcomps >= 3 && usesColourTransform(codec.get());
    if (!opj_decode(codec.get(), reader.get(), image.get()))
        return refuse(Refusal::Broken, QStringLiteral("JPEG 2000 code stream"));
    for (uint32_t c = 0; c < image->numcomps; ++c) {
        const opj_image_comp_t& component = image->comps[c];
        if (!component.data || component.dx == 0 || component.dy == 0 ||
            (uint32_t(shape.width) - 1) / component.dx >= component.w ||
            (uint32_t(shape.height) - 1) / component.dy >= component.h)
            return refuse(Refusal::Broken, QStringLiteral("JPEG 2000 component size"));
    }
    result.samples.resize(size_t(shape.width) * shape.height * shape.components * shape.bytesPerSample);
    switch (shape.bytesPerSample) {
    case 1:
        interleave<uint8_t>(*image, shape, result.samples.data());
        break;
    case 2:
        interleave<uint16_t>(*image, shape, result.samples.data());
        break;
    default:
        interleave<uint32_t>(*image, shape, result.samples.data());
    }
    return result;
}

} // namespace vignette
