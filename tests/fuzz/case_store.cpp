#include "core/screening/case_store.h"
#include "tests/fuzz/fuzz_input.h"
#include "tests/fuzz/stores.h"

using namespace vignette;

/// A screening that goes on with a store: what is there is read, one more file is entered.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto store = CaseStore::resume(fuzz::inputDatabase(data, size, "store"), fuzz::screening());
    if (!fuzz::isSound(store))
        return 0;
    CaseStore& cases = **store;
    fuzz::isSound(cases.isComplete());
    fuzz::isSound(cases.reportedRows());
    fuzz::isSound(cases.files().finishedPaths());
    fuzz::isSound(cases.files().partial());
    fuzz::isSound(cases.forEachEntry([](const LedgerEntry&) { return Result<void>(); }));
    fuzz::isSound(cases.forEachCase([](const CaseRecord& record) {
        fuzz::require(!record.prediction() || record.prediction()->logits.size() == 2);
        return Result<void>();
    }));
    const auto place = cases.addFile(fuzz::loadedFile(QStringLiteral("/pictures/another"), 1));
    if (fuzz::isSound(place) && place->entry.status == FileStatus::Loaded)
        fuzz::isSound(cases.addVerdict(place->fileId, {0, fuzz::prediction(), {}}));
    fuzz::isSound(cases.setComplete());
    return 0;
}
