// What an index costs beside encoding: the same files, decoded and encoded in the same way, once with what comes out
// thrown away and once kept in an index, by turns in one run, so that a machine that gets busy decides nothing.
//
//   encoding_rate [FOLDER] [FILES]      (default: HAM10000 of the data folder, 600)
//
// Acceptance: the index is built at no less than 95 % of the bare rate. Where others use the processors too, the
// processors' time for a picture says it better than the clock.

#include "core/classifier/encoder.h"
#include "core/engine/engine.h"
#include "core/index/build_index.h"
#include "core/runtime/decode_pool.h"
#include "core/runtime/runtime.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace vignette;

namespace {

struct Pass
{
    double seconds = 0;
    double processors = 0;
    qint64 pictures = 0;

    void add(const std::function<qint64()>& encode)
    {
        QElapsedTimer clock;
        clock.start();
        const std::clock_t before = std::clock();
        pictures += encode();
        processors += double(std::clock() - before) / CLOCKS_PER_SEC;
        seconds += double(clock.nsecsElapsed()) / 1e9;
    }
    void print(const char* name) const
    {
        std::printf("%-12s %lld pictures, %.1f a second, %.2f ms of processors each\n", name,
                    static_cast<long long>(pictures), double(pictures) / seconds, 1000 * processors / double(pictures));
    }
};

/// Decoded and encoded; only the ledger is kept, in memory.
qint64 encodeBare(const IndexEncoder& encoder, const QStringList& files)
{
    DatabaseKind kind;
    kind.schema = {FileTable::schema() + QStringList{QStringLiteral("CREATE TABLE frame(file_id INTEGER)")}};
    const auto database = Database::open({}, kind);
    auto table = database ? FileTable::open(*database, QStringLiteral("frame")) : fail(database.error());
    if (!table || !database->begin())
        return 0;
    qint64 pictures = 0;
    EncodingRequest request;
    request.paths = files;
    request.preprocessing = encoder.preprocessing;
    request.encode = encoder.encode;
    request.keep = [&](const EncodedBatch& batch, FrameSource&) {
        pictures += batch.length > 0 ? qint64(batch.features.size() / batch.length) : 0;
        return Result<void>();
    };
    return FileEncoding(request, *table, {}).run(openDecodePool()) ? pictures : 0;
}

qint64 encodeIndex(const IndexEncoder& encoder, const QStringList& files)
{
    const QTemporaryDir folder;
    IndexRequest request;
    request.paths = files;
    request.folder = folder.filePath(QStringLiteral("index"));
    const auto built = buildIndex(encoder, request, openDecodePool());
    return built ? built->newPictures : 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Runtime runtime;
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral(VIGNETTE_DATA_DIR "/data/ham10000/images")));
    const auto engine = Engine::load(defaultEnginePath());
    const auto made = engine ? Encoder::create(**engine) : Result<Encoder>(fail(engine.error()));
    QStringList files;
    for (const QString& name : folder.entryList(QDir::Files).mid(0, arguments.value(2, QStringLiteral("600")).toInt()))
        files += folder.filePath(name);
    if (!made || files.isEmpty()) {
        std::fprintf(stderr, "No engine, or no pictures in %s\n", qPrintable(folder.path()));
        return 1;
    }
    const IndexEncoder encoder = indexEncoder(*made);
    (void)encodeBare(encoder, files.mid(0, 64)); // warm
    Pass bare, index;
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        const QStringList some = files.mid(round * files.size() / rounds, files.size() / rounds);
        bare.add([&] { return encodeBare(encoder, some); });
        index.add([&] { return encodeIndex(encoder, some); });
        index.add([&] { return encodeIndex(encoder, some); });
        bare.add([&] { return encodeBare(encoder, some); });
    }
    bare.print("bare");
    index.print("index");
    std::printf("rate of the index: %.1f %% by the clock, %.1f %% by processors' time\n",
                100 * double(index.pictures) / index.seconds / (double(bare.pictures) / bare.seconds),
                100 * (bare.processors / double(bare.pictures)) / (index.processors / double(index.pictures)));
    return 0;
}
