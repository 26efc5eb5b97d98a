#include "core/imaging/image_file.h"
#include "tests/fuzz/fuzz_input.h"

using namespace vignette;

namespace {

template <typename Picture> void check(const Result<Picture>& picture, size_t samples)
{
    if (fuzz::isSound(picture))
        fuzz::require(picture->width > 0 && picture->height > 0 &&
                      samples == size_t(picture->width) * size_t(picture->height));
}

} // namespace

/// Pictures of all formats and DICOM: the content decides which reader gets them, as in the program.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    [[maybe_unused]] static const bool registered = (registerImageCodecs(), true);
    const auto file = ImageFile::open(fuzz::inputFile(data, size));
    if (!fuzz::isSound(file))
        return 0;
    const int frames = file->info().provenance.frameCount;
    fuzz::require(frames > 0 && file->sha256().has_value());
    // The smaller pictures that classifiers and lists ask for, on a way of their own; every other input, for speed.
    const ReadOptions options{.atLeast = size % 2 ? 16 : 0};
    const auto image = file->frame(frames - 1, options);
    check(image, image ? image->rgb.size() / 3 : 0);
    if (frames > 1)
        fuzz::isSound(file->frame(0, options));
    const auto gray = file->gray(0, options);
    check(gray, gray ? gray->values.size() : 0);
    return 0;
}
