#pragma once

#include "core/imaging/image.h"
#include "core/runtime/decode_pool.h"
#include "core/screening/screening.h"

#include <QByteArray>
#include <QColor>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QString>

#include <algorithm>
#include <cmath>

/// Files and a fake classifier for the tests of screening: no engine is needed.
namespace vignette::test {

inline void writeFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

inline QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A small picture; every seed gives another.
inline QImage picture(int seed, int width = 48, int height = 36)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor::fromHsv((seed * 37) % 360, 120, 200));
    for (int i = 0; i < 24; ++i)
        image.setPixelColor(2 * (i % 12) + 4, 4 + 4 * (i / 12), (seed >> i) & 1 ? Qt::white : Qt::black);
    return image;
}

inline void writePicture(const QString& path, int seed)
{
    QDir().mkpath(QFileInfo(path).path());
    if (!picture(seed).save(path, nullptr, 95))
        qFatal("cannot write a test picture");
}

/// A verdict on two classes or more, as a record.
inline Prediction prediction(std::vector<float> probabilities, Outcome outcome = Outcome::Likely)
{
    Prediction made;
    made.label = int(std::ranges::max_element(probabilities) - probabilities.begin());
    made.probabilities = std::move(probabilities);
    made.logits.assign(made.probabilities.size(), 0);
    made.outcome = outcome;
    return made;
}

/// Three classes whose logits follow from the mean colour: same picture, same verdict.
inline ScreeningModel fakeModel(const QString& digest = QStringLiteral("fake"))
{
    ScreeningModel model;
    model.digest = digest;
    model.classIds = {QStringLiteral("red"), QStringLiteral("green"), QStringLiteral("blue")};
    model.preprocessing.side = 32;
    model.calibration.uncertainBelow = 0.4f;
    model.encode = [](std::span<const float> input, int count, const JobContext& job) -> Result<std::vector<float>> {
        if (job.cancelled())
            return fail(ErrorCode::Cancelled, QStringLiteral("cancelled"));
        std::vector<float> features;
        const size_t length = input.size() / size_t(count);
        for (size_t n = 0; n < size_t(count); ++n) {
            double sums[3] = {};
            for (size_t i = 0; i < length; ++i)
                sums[i % 3] += double(input[n * length + i]);
            for (const double sum : sums)
                features.push_back(float(sum / double(length)));
        }
        return features;
    };
    model.judge = [](std::span<const float> features) {
        std::vector<Prediction> predictions(features.size() / 3);
        for (size_t n = 0; n < predictions.size(); ++n) {
            Prediction& prediction = predictions[n];
            prediction.logits.assign(features.begin() + ptrdiff_t(3 * n), features.begin() + ptrdiff_t(3 * n + 3));
            double total = 0;
            for (const float logit : prediction.logits)
                total += std::exp(double(logit));
            for (size_t k = 0; k < 3; ++k) {
                prediction.probabilities.push_back(float(std::exp(double(prediction.logits[k])) / total));
                if (prediction.logits[k] > prediction.logits[size_t(prediction.label)])
                    prediction.label = int(k);
            }
            const float top = prediction.probabilities[size_t(prediction.label)];
            prediction.outcome = top < 0.4f ? Outcome::Uncertain : top > 0.5f ? Outcome::NoneOfThese : Outcome::Likely;
        }
        return predictions;
    };
    model.saliency = [](const Image&, int) -> Result<SaliencyMap> { return SaliencyMap{2, 2, {0, 0.2f, 0.6f, 1}}; };
    return model;
}

/// With the threads of the program.
inline Result<ScreeningSummary> runScreening(const ScreeningModel& model, const ScreeningRequest& request,
                                             const ScreeningCallbacks& callbacks = {}, const JobContext& job = {})
{
    return runScreening(model, request, openDecodePool(), callbacks, job);
}

} // namespace vignette::test
