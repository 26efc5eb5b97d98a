#include "core/base/exception_error.h"
#include "core/base/sha256.h"
#include "core/imaging/image_reader.h"
#include "core/task/task_spec.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace vignette {

namespace {

struct Support
{
    Q_DECLARE_TR_FUNCTIONS(Support)
};

QByteArray pixelHash(const Image& image)
{
    Sha256 sum;
    sum.add(QByteArray::number(image.width) + 'x' + QByteArray::number(image.height) + ' ');
    sum.add(QByteArrayView(image.rgb.data(), qsizetype(image.rgb.size())));
    return sum.result();
}

/// 400 examples of a modern camera would not fit in memory, and only JPEG decodes at reduced
/// scale. A whole factor keeps this equal to the pixel-area averaging of preprocess().
void reduce(Image& image, int atLeast)
{
    const int factor = std::min(image.width, image.height) / std::max(atLeast, 1);
    if (atLeast <= 0 || factor < 4)
        return;
    const int keep = factor / 2; // the shorter side stays at least twice what is asked for
    const int width = image.width / keep;
    const int height = image.height / keep;
    Image small;
    small.width = width;
    small.height = height;
    small.rgb.resize(size_t(width) * height * 3);
    small.provenance = image.provenance;
    const cv::Mat from(image.height, image.width, CV_8UC3, image.rgb.data());
    cv::Mat to(height, width, CV_8UC3, small.rgb.data());
    cv::resize(from, to, to.size(), 0, 0, cv::INTER_AREA);
    image = std::move(small);
}

tl::unexpected<Error> unusable(const ClassSpec& spec, const Example& example, Error error)
{
    error.message = Support::tr("Class “%1”: the example “%2” cannot be used. %3")
                        .arg(spec.name, QFileInfo(example.path).fileName(), error.message);
    return fail(std::move(error));
}

} // namespace

Result<SupportSet> loadSupport(const TaskSpec& task, int atLeast, const JobContext& job)
{
    if (const Result<void> ok = task.validate(); !ok)
        return fail(ok.error());

    qint64 total = 0;
    for (const ClassSpec& spec : task.classes)
        total += spec.shot();

    struct Place
    {
        size_t classIndex = 0;
        QString file;
    };
    QHash<QByteArray, Place> seen;
    SupportSet support;
    support.classes.resize(task.classes.size());
    qint64 done = 0;
    for (size_t k = 0; k < task.classes.size(); ++k) {
        const ClassSpec& spec = task.classes[k];
        for (const Example& example : spec.examples) {
            if (job.cancelled())
                return fail(ErrorCode::Cancelled, Support::tr("Cancelled."));
            ReadOptions options;
            options.frame = example.frame;
            options.atLeast = example.region ? 0 : atLeast; // a part needs all pixels that there are
            Result<Image> image = readImage(example.path, options);
            if (!image)
                return unusable(spec, example, image.error());
            if (example.region)
                *image = cut(*image, clamped(regionIn(*image, *example.region), image->width, image->height));
            const QByteArray hash = pixelHash(*image);
            const QString file = QFileInfo(example.path).fileName();
            const auto twin = seen.constFind(hash);
            if (twin != seen.constEnd() && twin->classIndex != k)
                return fail(ErrorCode::InvalidTask,
                            Support::tr("Class “%1”: the example “%2” is the same picture as “%3” "
                                        "of class “%4”. An image can belong to one class only.")
                                .arg(spec.name, file, twin->file, task.classes[twin->classIndex].name));
            seen.insert(hash, {k, file});
            try {
                reduce(*image, atLeast);
            } catch (const std::exception& exception) {
                return unusable(spec, example, errorOf(exception, Support::tr("It cannot be made smaller.")));
            }
            support.classes[k].push_back(std::move(*image));
            job.progress(++done, total);
        }
    }
    return support;
}

} // namespace vignette
