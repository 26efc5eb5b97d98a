#include "task_pictures.h"

#include "core/base/output_files.h"
#include "core/classifier/encoder.h"
#include "core/index/build_index.h"
#include "core/index/screen_index.h"
#include "core/runtime/decode_pool.h"
#include "core/runtime/runtime.h"
#include "core/runtime/task_pool.h"

#include <QCoreApplication>
#include <QDir>

namespace vignette::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

/// Files and folders into an index that lasts as long as the command.
Result<QString> encode(const Engine& engine, const Device& device, const QStringList& paths, bool showsProgress,
                       const QTemporaryDir& temporary, const JobContext& job)
{
    if (!temporary.isValid())
        return fail(ErrorCode::WriteFailed, tr("No temporary folder can be made."), temporary.errorString());
    const auto encoder = Encoder::create(engine, device);
    if (!encoder)
        return fail(encoder.error());
    IndexRequest request;
    request.paths = paths;
    request.folder = temporary.filePath(QStringLiteral("index"));
    ProgressLine line(showsProgress);
    request.onProgress = [&line](const EncodingProgress& progress) { show(line, progress); };
    const auto summary = buildIndex(indexEncoder(*encoder), request, openDecodePool(), job);
    return summary ? Result<QString>(request.folder) : fail(summary.error());
}

} // namespace

void addTaskPictures(Arguments& args)
{
    args.parser.addOption({QStringLiteral("index"),
                           tr("Judge what encode has kept in a folder, instead of reading pictures."),
                           QStringLiteral("folder")});
    args.parser.addOption({QStringLiteral("engine"), tr("Another engine file."), QStringLiteral("file")});
    args.addDevice();
}

tl::expected<TaskPictures, int> readTaskPictures(const Arguments& args, const QStringList& outputs,
                                                 const JobContext& job)
{
    const auto stop = [&args](const Error& error, std::optional<ExitCode> code = {}) {
        return tl::unexpected(code ? args.fail(error, *code) : args.fail(error));
    };
    const QString taskFile = args.parser.positionalArguments().constFirst();
    const QStringList paths = args.parser.positionalArguments().mid(1);
    QString index = args.parser.value(QStringLiteral("index"));
    if (index.isEmpty() == paths.isEmpty())
        return tl::unexpected(args.usage(tr("Name pictures, or an index with --index.")));
    QString engineFile = args.parser.value(QStringLiteral("engine"));
    if (engineFile.isEmpty())
        engineFile = defaultEnginePath();

    const auto device = selectDevice(args.device());
    if (!device)
        return stop(device.error());
    auto task = readTask(taskFile);
    if (!task)
        return stop(task.error(), Usage);
    QStringList inputs = {taskFile, engineFile};
    if (!index.isEmpty())
        inputs += QDir(index).filePath(QStringLiteral("index.sqlite"));
    for (const ClassSpec& one : task->classes) {
        for (const Example& example : one.examples)
            inputs += example.path;
    }
    if (const auto apart = checkOutputs(outputs, inputs); !apart)
        return stop(apart.error());
    auto engine = Engine::load(engineFile, *device);
    if (!engine)
        return stop(engine.error(), BadClassifier);
    auto made = synthesizeClassifier(**engine, *task, *device, job);
    if (!made)
        return stop(made.error());

    std::unique_ptr<QTemporaryDir> temporary;
    if (index.isEmpty()) {
        temporary = std::make_unique<QTemporaryDir>();
        const auto encoded = encode(**engine, *device, paths, !args.json(), *temporary, job);
        if (!encoded)
            return stop(encoded.error());
        index = *encoded;
    }
    std::vector<CaseRecord> cases;
    CaseFeatures features(made->classifier.encoderDigest());
    TaskPool pool(args.threads());
    const auto listed = listIndex(
        indexModel(made->classifier), index,
        [&](const CaseRecord& record, std::span<const float> values) {
            cases.push_back(record);
            if (!values.empty())
                features.add(record.row, values);
        },
        &pool, job);
    if (!listed)
        return stop(listed.error());
    if (listed->leftOut > 0)
        return stop({ErrorCode::TooLarge,
                     tr("These are more than %1 pictures. Take a part of them: encode it by itself.").arg(mostListed),
                     {}});
    if (features.count() == 0)
        return stop({ErrorCode::InvalidArgument, tr("There is no picture that can be read."), {}});
    return TaskPictures{std::move(*engine), std::move(*task), std::move(*made),   std::move(temporary),
                        std::move(index),   std::move(cases), std::move(features)};
}

} // namespace vignette::cli
