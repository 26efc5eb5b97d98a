#include "core/screening/review_store.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

/// review_writer STORE SEED COUNT: changes random reviews of five cases, as a window would that has the store open for
/// long. Prints a line for each change.
int main(int argc, char** argv)
{
    using namespace vignette;
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    QRandomGenerator random(arguments[2].toUInt());
    const auto isBusy = [](const Error& error) { return error.message.contains(QStringLiteral("Another program")); };
    auto store = ReviewStore::open(arguments[1]);
    for (int i = 0; i < 20 && !store && isBusy(store.error()); ++i)
        store = ReviewStore::open(arguments[1]);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().message));
        return 1;
    }
    // Both begin when both are there.
    std::puts("ready");
    std::fflush(stdout);
    std::getchar();
    for (int i = 0; i < arguments[3].toInt(); ++i) {
        const QString key = QStringLiteral("case%1").arg(random.bounded(5));
        Review review = (*store)->review(key);
        switch (random.bounded(4)) {
        case 0:
            review = {};
            break;
        case 1:
            review.marked = !review.marked;
            break;
        case 2:
            review.decision = Review::Decision::Accepted;
            break;
        default:
            review.note = QString::number(random.bounded(1000));
        }
        const qint64 before = (*store)->version(key);
        const auto change = (*store)->setReview(key, review, before);
        // On a disk that is slow the other one may hold the file for long: it is told, and nothing is stored.
        if (!change && isBusy(change.error())) {
            std::puts("busy");
            continue;
        }
        if (!change) {
            std::fprintf(stderr, "%s %s\n", qPrintable(change.error().message), qPrintable(change.error().detail));
            return 1;
        }
        if (*change == ReviewStore::Change::Conflict)
            std::puts("conflict");
        else
            std::printf("stored %s %lld %lld\n", qPrintable(key), static_cast<long long>(before),
                        static_cast<long long>((*store)->version(key)));
    }
    return 0;
}
