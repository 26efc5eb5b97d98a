#include "core/index/index_store.h"
#include "tests/fuzz/fuzz_input.h"
#include "tests/fuzz/stores.h"

using namespace vignette;

/// An index over sound features: read, screened, and opened to add to it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    fuzz::inputDatabase(data, size, "index.sqlite");
    static const bool hasFeatures = !fuzz::writeFeatures(fuzz::folder()).empty();
    fuzz::require(hasFeatures);
    {
        const auto store = IndexStore::openToRead(fuzz::folder(), {});
        if (fuzz::isSound(store)) {
            fuzz::isSound((*store)->paths());
            fuzz::isSound((*store)->filesAfter(0, 100));
            fuzz::isSound((*store)->forEach([](IndexStore::Record&) { return Result<void>(); }));
            const auto sums = (*store)->blocks();
            if (fuzz::isSound(sums) && !sums->empty())
                fuzz::isSound(ShardRows::load(fuzz::folder(), (*store)->layout(), 0, (*store)->layout().rowsPerBlock));
        }
    }
    // After the reader: a writer wants the file for itself.
    const auto writer = IndexStore::openToWrite(fuzz::folder(), fuzz::index());
    if (fuzz::isSound(writer))
        fuzz::isSound((*writer)->begin({QStringLiteral("/pictures")}));
    return 0;
}
