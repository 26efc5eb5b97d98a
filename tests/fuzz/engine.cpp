#include "core/engine/engine.h"
#include "core/base/sha256.h"
#include "core/engine/engine_file.h"
#include "tests/fuzz/fuzz_input.h"

using namespace vignette;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    fuzz::isSound(readEngineFile(fuzz::inputFile(data, size)));
    // With the right digest what is behind it is reached too.
    QByteArray bytes = fuzz::bytes(data, size);
    const QByteArray key("\"digest\":\"");
    const qsizetype place = bytes.indexOf(key) + key.size();
    if (place < key.size() || bytes.size() < place + 64)
        return 0;
    bytes.replace(place, 64, QByteArray(64, '0'));
    bytes.replace(place, 64, Sha256::of(bytes).toHex());
    fuzz::isSound(
        Engine::load(fuzz::inputFile(reinterpret_cast<const uint8_t*>(bytes.constData()), size_t(bytes.size()))));
    return 0;
}
