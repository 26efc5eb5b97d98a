#include "core/classifier/classifier.h"
#include "core/classifier/manifest_json.h"
#include "tests/fuzz/fuzz_input.h"

using namespace vignette;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    fuzz::isSound(Classifier::load(fuzz::inputFile(data, size)));
    auto file = parseTensorFile(fuzz::bytes(data, size));
    if (!fuzz::isSound(file))
        return 0;
    // With the right digest what is behind it is reached too.
    file->metadata[QStringLiteral("digest")] = fileDigest(*file, file->storage);
    const QByteArray sealed = serializeTensorFile(*file, file->storage);
    fuzz::isSound(
        Classifier::load(fuzz::inputFile(reinterpret_cast<const uint8_t*>(sealed.constData()), size_t(sealed.size()))));
    return 0;
}
