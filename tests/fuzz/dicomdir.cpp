#include "core/imaging/image_reader.h"
#include "core/screening/scanner.h"
#include "tests/fuzz/fuzz_input.h"

using namespace vignette;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    [[maybe_unused]] static const bool registered = (registerImageCodecs(), true);
    const auto files = readDicomDir(fuzz::inputFile(data, size, "DICOMDIR"));
    if (!fuzz::isSound(files))
        return 0;
    for (const FoundFile& file : *files)
        fuzz::require(!file.path.isEmpty() && (!file.error || !file.error->message.isEmpty()));
    return 0;
}
