#include "core/screening/review_store.h"
#include "core/screening/review_audit.h"
#include "tests/fuzz/fuzz_input.h"

using namespace vignette;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto store = ReviewStore::open(fuzz::inputDatabase(data, size, "reviews.sqlite"));
    if (!fuzz::isSound(store))
        return 0;
    ReviewStore& reviews = **store;
    fuzz::isSound(reviews.forEachChange([](const ReviewChange&) { return Result<void>(); }));
    for (const QString& key : reviews.keysWithRegion())
        fuzz::require(!reviews.review(key).isEmpty());
    const QString key = QStringLiteral("/pictures/1.jpg#0");
    Review review = reviews.review(key);
    review.note = QStringLiteral("another");
    fuzz::isSound(reviews.setReview(key, review, reviews.version(key)));
    return 0;
}
