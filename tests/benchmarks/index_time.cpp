// How long a finished index takes to be screened, and how much memory.
//
//   index_time [CASES...]      (default 10000 100000 1000000)
//
// With a five-class classifier of the engine and made-up features about those of its training pictures, repeated
// until there are so many, in a temporary folder (5 GB for 1,000,000 cases), which is deleted at the end. The table is
// written and thrown away. Peak memory is that of the process, without the files that it maps. The bare loop is what
// cannot be spared: on one core the features read, checked, made numbers and multiplied, and a table of the same size
// written. Acceptance: 1,000,000 cases in 5 s on two cores, memory below 500 MB. Where others use the processors too,
// half of the processors' time says what two cores of one's own would take.

#include "core/index/screen_index.h"
#include "core/runtime/runtime.h"
#include "core/runtime/task_pool.h"
#include "tests/benchmarks/made_up_index.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace vignette;

namespace {

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// What no screening of an index can spare, on the caller's core.
Result<void> bareLoop(const Head& head, const QString& folder, const QString& table)
{
    const auto store = IndexStore::openToRead(folder, {});
    if (!store)
        return fail(store.error());
    const ShardLayout layout = (*store)->layout();
    const qint64 pictures = (*store)->pictures();
    constexpr qint64 atOnce = 32;
    std::vector<float> features;
    for (qint64 first = 0; first < pictures; first += layout.rowsPerBlock) {
        const qint64 count = std::min(layout.rowsPerBlock, pictures - first);
        ShardReader shard(layout);
        if (auto opened = shard.open(folder, first, count); !opened)
            return opened;
        for (qint64 done = 0; done < count; done += atOnce) {
            features.resize(size_t(std::min(atOnce, count - done) * layout.length));
            if (auto read = shard.read(features); !read)
                return read;
            if (head.logits(features).empty())
                return fail(ErrorCode::Internal, QString());
        }
        if (shard.sha256().isEmpty())
            return fail(ErrorCode::Internal, QString());
    }
    QFile written(table + QStringLiteral(".bare"));
    const QByteArray some(1 << 20, 'x');
    if (!written.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::WriteFailed, written.errorString());
    for (qint64 left = QFileInfo(table).size(); left > 0; left -= some.size()) {
        if (written.write(some.constData(), std::min<qint64>(left, some.size())) < 0)
            return fail(ErrorCode::WriteFailed, written.errorString());
    }
    return {};
}

/// Memory of its own, in MB: what is mapped from files does not count, as the system takes it back at will.
double ownMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Runtime runtime;
    const auto made = fiveClasses();
    if (!made)
        return 1;
    const auto& [classifier, encoder] = *made;
    QStringList counts = QCoreApplication::arguments().mid(1);
    if (counts.isEmpty())
        counts = {QStringLiteral("10000"), QStringLiteral("100000"), QStringLiteral("1000000")};
    for (const QString& count : counts) {
        const qint64 cases = count.toLongLong();
        const QTemporaryDir folder;
        const qint64 needed = cases * (qint64(encoder.featureCount()) * 2 + 800);
        if (QStorageInfo(folder.path()).bytesAvailable() < needed * 5 / 4) {
            std::printf("%lld cases: no room for %lld MB\n", static_cast<long long>(cases),
                        static_cast<long long>(needed >> 20));
            continue;
        }
        QElapsedTimer clock;
        clock.start();
        const auto built = makeIndex(encoder, classifier.network().head, folder.path(), cases);
        if (!built) {
            std::fprintf(stderr, "%s %s\n", qPrintable(built.error().message), qPrintable(built.error().detail));
            return 1;
        }
        std::printf("%lld cases, %d features: made in %.1f s\n", static_cast<long long>(cases), encoder.featureCount(),
                    double(clock.elapsed()) / 1000);
        const QString table = folder.filePath(QStringLiteral("r.csv"));
        for (int round = 0; round < 3; ++round) {
            double peak = 0;
            const JobContext job({}, [&peak](qint64, qint64) { peak = std::max(peak, ownMegabytes()); });
            TaskPool pool;
            clock.start();
            const double before = processorSeconds();
            const auto screened = screenIndex(indexModel(classifier), folder.path(), table, &pool, job);
            if (!screened) {
                std::fprintf(stderr, "%s %s\n", qPrintable(screened.error().message),
                             qPrintable(screened.error().detail));
                return 1;
            }
            const double used = processorSeconds() - before;
            const double wall = double(clock.elapsed()) / 1000;
            const double bareBefore = processorSeconds();
            if (const auto bare = bareLoop(classifier.network().head, folder.path(), table); !bare) {
                std::fprintf(stderr, "%s\n", qPrintable(bare.error().message));
                return 1;
            }
            const double bare = processorSeconds() - bareBefore;
            std::printf("  screened, %d classes: %.2f s, %.2f s of processors, peak %.0f MB; bare loop %.2f s of a "
                        "processor, ratio %.2f\n",
                        classifier.way(), wall, used, peak, bare, used / bare);
            std::fflush(stdout);
        }
        clock.start();
        TaskPool pool;
        const auto found = searchIndex(indexModel(classifier), folder.path(), 20, &pool);
        std::printf("  searched, 20 of each class: %.2f s\n", found ? double(clock.elapsed()) / 1000 : -1.0);
    }
    return 0;
}
