// One DICOM file of many frames against as many files of one frame, and both against the bare
// decoding of the same frames.
//
//   frames_rate [FRAMES]
//
// Bare decoding opens one file once and decodes and prepares its frames in a plain loop on one thread.
// The screenings run with one decoding thread, so that rates compare, and with a classifier that does
// nothing. Acceptance: the file of many frames at least 0.9 of the bare rate.

#include "core/imaging/image_file.h"
#include "core/imaging/preprocess.h"
#include "core/runtime/decode_pool.h"
#include "core/runtime/runtime.h"
#include "core/screening/screening.h"
#include "tests/imaging/test_pictures.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstdio>

using namespace vignette;
using namespace vignette::test;

namespace {

constexpr int width = 600;
constexpr int height = 450;

double secondsSince(const QElapsedTimer& clock)
{
    return double(clock.nsecsElapsed()) / 1e9;
}

double bareSeconds(const QString& path, int frames, const Preprocessing& preprocessing)
{
    std::vector<float> input(size_t(preprocessing.side) * size_t(preprocessing.side) * 3);
    QElapsedTimer clock;
    clock.start();
    const auto file = ImageFile::open(path);
    for (int i = 0; i < frames; ++i)
        preprocess(*file->frame(i), preprocessing, input);
    return secondsSince(clock);
}

double screeningSeconds(const QString& path, int frames, const Preprocessing& preprocessing, const QString& csvPath)
{
    ScreeningModel model;
    model.digest = QStringLiteral("nothing");
    model.classIds = {QStringLiteral("a"), QStringLiteral("b")};
    model.preprocessing = preprocessing;
    model.encode = [](auto, int count, const JobContext&) -> Result<std::vector<float>> {
        return std::vector<float>(size_t(count));
    };
    model.judge = [](std::span<const float> features) {
        Prediction prediction;
        prediction.logits = {0, 0};
        prediction.probabilities = {0.5f, 0.5f};
        return std::vector<Prediction>(features.size(), prediction);
    };
    ScreeningRequest request;
    request.paths = {path};
    request.csvPath = csvPath;
    request.decodeThreads = 1;
    QElapsedTimer clock;
    clock.start();
    const auto summary = runScreening(model, request, openDecodePool());
    const double seconds = secondsSince(clock);
    if (!summary || summary->rows != frames)
        qFatal("the screening failed");
    return seconds;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Runtime runtime;
    const int frames = argc > 1 ? std::max(1, std::atoi(argv[1])) : 1000;
    QTemporaryDir folder;
    const QString one = folder.filePath(QStringLiteral("one.dcm"));
    const QString many = folder.filePath(QStringLiteral("many"));
    QDir().mkpath(many);
    std::vector<QByteArray> streams;
    cv::Mat picture;
    cv::resize(testCard(), picture, {width, height}, 0, 0, cv::INTER_CUBIC);
    const DicomRecipe recipe{.rows = height, .columns = width, .photometric = "YBR_FULL"};
    for (int i = 0; i < frames; ++i) {
        picture.at<cv::Vec3b>(i % height, i % width) = {uint8_t(i), uint8_t(i >> 8), 128}; // no two alike
        streams.push_back(encode(".jpg", picture, {cv::IMWRITE_JPEG_QUALITY, 90}));
        saveEncapsulated(QStringLiteral("%1/%2.dcm").arg(many).arg(i, 5, 10, QLatin1Char('0')), recipe,
                         EXS_JPEGProcess1, {streams.back()}, {}, i + 1);
    }
    DicomRecipe whole = recipe;
    whole.frames = frames;
    saveEncapsulated(one, whole, EXS_JPEGProcess1, streams);

    const Preprocessing preprocessing;
    double bare = 1e9;
    double oneFile = 1e9;
    double manyFiles = 1e9;
    for (int round = 0; round < 3; ++round) { // in turns, and the best of each: the machine may be busy
        bare = std::min(bare, bareSeconds(one, frames, preprocessing));
        oneFile = std::min(oneFile, screeningSeconds(one, frames, preprocessing,
                                                     folder.filePath(QStringLiteral("one%1.csv").arg(round))));
        manyFiles = std::min(manyFiles, screeningSeconds(many, frames, preprocessing,
                                                         folder.filePath(QStringLiteral("many%1.csv").arg(round))));
    }
    std::printf("%d frames of %d x %d pixels, JPEG, one thread\n", frames, width, height);
    std::printf("bare decoding      %7.1f frames/s\n", frames / bare);
    std::printf("one file           %7.1f frames/s  %.2f of it\n", frames / oneFile, bare / oneFile);
    std::printf("one frame a file   %7.1f frames/s  %.2f of it\n", frames / manyFiles, bare / manyFiles);
    return 0;
}
