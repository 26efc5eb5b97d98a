#include "core/base/safetensors.h"
#include "core/imaging/dicom_file.h"
#include "core/screening/review_store.h"
#include "tests/fuzz/picture_samples.h"
#include "tests/fuzz/seed_path.h"
#include "tests/fuzz/stores.h"

#include <dcmtk/dcmdata/dcuid.h>

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace vignette;
using namespace vignette::fuzz;

namespace {

/// Larger ones make the runs slow and lead nowhere else.
constexpr qint64 largestPicture = 64'000;

/// Its folder; null for what no target reads.
const char* kindOf(const QByteArray& bytes)
{
    const Bytes start(reinterpret_cast<const uint8_t*>(bytes.constData()), size_t(bytes.size()));
    if (looksLikeDicom(start))
        return bytes.left(1024).contains(UID_MediaStorageDirectoryStorage) ? "dicomdir" : "dicom";
    switch (rasterFormat(start)) {
    case RasterFormat::Jpeg:
        return "jpeg";
    case RasterFormat::Png:
        return "png";
    case RasterFormat::Tiff:
        return "tiff";
    case RasterFormat::Bmp:
        return "bmp";
    case RasterFormat::WebP:
        return "webp";
    case RasterFormat::Heif:
    case RasterFormat::Avif:
        return "heif";
    case RasterFormat::JpegXl:
        return "jxl";
    case RasterFormat::None:
        break;
    }
    return bytes.contains("\"vignette-task\"") ? "task" : nullptr;
}

void sort(const QString& seeds, const QString& name, const QByteArray& bytes)
{
    if (const char* kind = kindOf(bytes))
        sound(writeWholeFile(seedPath(seeds, kind, name), bytes));
}

void makeCaseStore(const QString& path)
{
    const auto store = sound(CaseStore::create(path, screening()));
    const auto place = sound(store->addFile(loadedFile(QStringLiteral("/pictures/1.dcm"), 2)));
    sound(store->addVerdict(place.fileId, {0, prediction(), {}}));
    sound(store->addVerdict(place.fileId, {1, {}, QStringLiteral("damaged")}));
    LedgerEntry text;
    text.path = QStringLiteral("/pictures/readme");
    text.status = FileStatus::NotAnImage;
    text.reason = QStringLiteral("text");
    sound(store->addFile(text));
    sound(store->commit());
}

void makeReviewStore(const QString& path)
{
    const auto store = sound(ReviewStore::open(path));
    const QString key = QStringLiteral("/pictures/1.jpg#0");
    Review review;
    review.decision = Review::Decision::Accepted;
    review.label = QStringLiteral("a");
    sound(store->setReview(key, review, 0));
    review.note = QStringLiteral("note");
    review.region = Region{1, 2, 30, 40};
    sound(store->setReview(key, review, store->version(key)));
    sound(store->setReview(QStringLiteral("1.2.3#1"), review, 0));
}

/// The features are left to the target, which writes them itself.
void makeIndex(const QString& folder)
{
    const auto sums = writeFeatures(folder);
    const auto store = sound(IndexStore::openToWrite(folder, index()));
    sound(store->begin({QStringLiteral("/pictures")}));
    const auto place = sound(store->files().add(loadedFile(QStringLiteral("/pictures/1.dcm"), rows)));
    for (int row = 0; row < rows; ++row)
        sound(store->addPicture(place.fileId, row, row, 0, {}));
    sound(store->setFileBytes(place.fileId, 1000));
    const qint64 perBlock = store->layout().rowsPerBlock;
    for (qint64 block = 0; block < qint64(sums.size()); ++block)
        sound(store->setBlock(block * perBlock, std::min(perBlock, rows - block * perBlock), sums[size_t(block)]));
    sound(store->setComplete());
    for (const QString& shard : QDir(folder).entryList({QStringLiteral("features-*")}))
        QFile::remove(folder + QLatin1Char('/') + shard);
}

} // namespace

/// fuzz_seeds SEEDS [FOLDER...]: makes SEEDS with sound files to begin with, a folder for each kind. Small pictures and
/// tasks below the other folders are sorted in by their content.
int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    silenceDcmtk();
    const QStringList folders = application.arguments().mid(1);
    if (folders.isEmpty())
        return 2;
    const QString& seeds = folders.first();
    for (const QString& folder : folders.mid(1)) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.size() <= largestPicture && file.open(QIODevice::ReadOnly))
                sort(seeds, files.fileName(), file.readAll());
        }
    }
    for (const auto& [name, bytes] : test::pictureSamples())
        sort(seeds, QString::fromLatin1(name), bytes);
    makeCaseStore(seedPath(seeds, "case_store", QStringLiteral("two_files")));
    makeReviewStore(seedPath(seeds, "review_store", QStringLiteral("three_changes")));
    makeIndex(QFileInfo(seedPath(seeds, "index", QStringLiteral("index.sqlite"))).path());
    return 0;
}
