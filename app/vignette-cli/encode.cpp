#include "commands.h"
#include "console.h"

#include "core/classifier/encoder.h"
#include "core/engine/engine.h"
#include "core/index/build_index.h"
#include "core/runtime/decode_pool.h"
#include "core/runtime/runtime.h"

#include <QCoreApplication>

namespace vignette::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

} // namespace

int runEncode(const QStringList& arguments)
{
    Arguments args(
        QStringLiteral("encode"),
        tr("Keeps what the engine sees in every picture, so that each later classifier screens an archive in "
           "seconds (screen --index, search). Call it again to go on after a break, or to add pictures."));
    args.parser.addPositionalArgument(QStringLiteral("PATH"), tr("What to encode: files, folders or a DICOMDIR."),
                                      QStringLiteral("PATH..."));
    args.parser.addOption({QStringLiteral("index"), tr("The folder of the index."), QStringLiteral("folder")});
    args.parser.addOption({QStringLiteral("share"),
                           tr("Only the I-th of N shares of the files, for several computers at once; see merge."),
                           QStringLiteral("I/N")});
    args.parser.addOption({QStringLiteral("engine"), tr("Another engine file."), QStringLiteral("file")});
    args.addDevice();
    if (const auto code = args.parse(arguments, 1))
        return *code;
    IndexRequest request;
    request.paths = args.parser.positionalArguments();
    request.folder = args.parser.value(QStringLiteral("index"));
    if (request.folder.isEmpty())
        return args.usage(tr("--index is missing."));
    if (const QString text = args.parser.value(QStringLiteral("share")); !text.isEmpty()) {
        const auto share = ArchiveShare::fromText(text);
        if (!share)
            return args.usage(tr("--share takes one as 3/8: the third of eight."));
        request.share = *share;
    }
    QString enginePath = args.parser.value(QStringLiteral("engine"));
    if (enginePath.isEmpty())
        enginePath = defaultEnginePath();

    const Runtime runtime(Runtime::Options{args.threads()});
    const JobContext job = interruptibleJob();
    const auto device = selectDevice(args.device());
    if (!device)
        return args.fail(device.error());
    const auto engine = Engine::load(enginePath, *device);
    if (!engine)
        return args.fail(engine.error(), BadClassifier);
    const auto encoder = Encoder::create(**engine, *device);
    if (!encoder)
        return args.fail(encoder.error(), BadClassifier);

    Result<IndexSummary> summary = fail(ErrorCode::Internal, QString());
    {
        ProgressLine line(!args.json());
        request.onProgress = [&](EncodingProgress progress) {
            progress.filesTotal /= request.share.of;
            show(line, progress);
        };
        summary = buildIndex(indexEncoder(*encoder), request, openDecodePool(), job);
    }
    if (!summary)
        return args.fail(summary.error());

    const LedgerCounts& ledger = summary->ledger;
    if (args.json()) {
        printJson({{QStringLiteral("index"), request.folder},
                   {QStringLiteral("files"), toJson(ledger)},
                   {QStringLiteral("pictures"), summary->pictures},
                   {QStringLiteral("new_pictures"), summary->newPictures},
                   {QStringLiteral("resumed_files"), summary->resumedFiles},
                   {QStringLiteral("encoder_digest"), encoder->digest()},
                   {QStringLiteral("device"), describeDevice(*device)},
                   {QStringLiteral("seconds"), summary->seconds}});
    } else {
        printCounts(ledger);
        if (summary->resumedFiles > 0)
            print(tr("%1 files were encoded by an earlier run.").arg(summary->resumedFiles));
        print(tr("%1 pictures in the index, %2 of them new; %3 s on %4.")
                  .arg(summary->pictures)
                  .arg(summary->newPictures)
                  .arg(QString::number(summary->seconds, 'f', 1), describeDevice(*device)));
        print(tr("Index: %1").arg(request.folder));
    }
    return ledger.unreadable > 0 ? SomeFailed : Ok;
}

} // namespace vignette::cli
