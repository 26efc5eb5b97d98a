#include "commands.h"
#include "console.h"
#include "dicom_summary.h"

#include "core/classifier/classifier.h"
#include "core/classifier/research_notice.h"
#include "core/engine/emitted_network.h"
#include "core/imaging/image_reader.h"
#include "core/runtime/runtime.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vignette::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

/// The table does not say which classifier made it, and the reports must: the first picture that can still
/// be read is judged again.
Result<void> checkClassifier(const Classifier& classifier, const std::vector<ReviewedCase>& cases,
                             const JobContext& job)
{
    // Another device computes a little differently.
    constexpr float tolerance = 0.05F;
    for (const ReviewedCase& entry : cases) {
        const CaseRecord& record = entry.record;
        if (!record.prediction())
            continue;
        const auto image =
            readImage(record.path, {.frame = record.frame, .atLeast = classifier.network().preprocessing.side});
        if (!image)
            continue;
        const auto again = classifier.classify(std::span(&*image, 1), job);
        if (!again)
            return fail(again.error());
        const auto isClose = [](float one, float other) {
            return std::abs(one - other) <= tolerance || std::isfinite(one) + std::isfinite(other) == 0;
        };
        if (!std::ranges::equal(again->front().logits, record.prediction()->logits, isClose))
            return fail(ErrorCode::InvalidArgument,
                        tr("The table was made with another classifier, or the pictures have changed since."));
        return {};
    }
    return {};
}

/// The patient of the photographs; nothing where none is given.
Result<std::optional<PhotographStudy>> photographStudy(const QCommandLineParser& parser)
{
    const auto value = [&parser](const char* name) { return parser.value(QString::fromLatin1(name)); };
    PhotographStudy study;
    study.patientId = value("patient-id");
    study.patientName = value("patient-name");
    study.sex = value("sex");
    study.accessionNumber = value("accession");
    study.description = value("study-description");
    for (const auto& [name, date] : {std::pair("birth-date", &study.birthDate), std::pair("study-date", &study.date)}) {
        *date = QDate::fromString(value(name), Qt::ISODate);
        if (!value(name).isEmpty() && !date->isValid())
            return fail(ErrorCode::InvalidArgument, tr("\"%1\" is no date: write 1970-01-31.").arg(value(name)));
    }
    const bool isGiven =
        std::ranges::any_of(QStringList{study.patientId, study.patientName, study.sex, study.accessionNumber,
                                        study.description, value("birth-date"), value("study-date")},
                            [](const QString& text) { return !text.isEmpty(); });
    return isGiven ? std::optional(study) : std::nullopt;
}

} // namespace

int runExportDicom(const QStringList& arguments)
{
    Arguments args(QStringLiteral("export-dicom"),
                   tr("Writes the verdicts of a table as DICOM reports for the archive, into the studies of their "
                      "pictures."));
    args.parser.addPositionalArgument(QStringLiteral("X.vignette"), tr("The classifier that made the table."));
    args.parser.addPositionalArgument(QStringLiteral("RESULTS.csv"),
                                      tr("The table that screen wrote, or the window with reviews."));
    const auto option = [&args](const char* name, const QString& text, const char* value = nullptr) {
        args.parser.addOption(value ? QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value))
                                    : QCommandLineOption(QString::fromLatin1(name), text));
    };
    option("out", tr("The folder to write to."), "folder");
    option("overlays", tr("Also pictures of where the classifier looked."));
    option("reviewer", tr("Whose the reviews are, as Doe^Jane; without a name they are not marked as verified."),
           "name");
    option("organization", tr("Where the reviewer works."), "name");
    option("patient-id",
           tr("Photographs that are no DICOM are left out unless their patient is given. All of them "
              "are of this patient."),
           "id");
    option("patient-name", tr("As Doe^Jane."), "name");
    option("birth-date", tr("As 1970-01-31."), "date");
    option("sex", tr("M, F or O (other)."), "sex");
    option("study-date", tr("When the photographs were taken; today if absent."), "date");
    option("study-description", tr("What the study is."), "text");
    option("accession", tr("The accession number of the study."), "number");
    option("deidentify", tr("Without the patients: the pictures go out as well, as deidentify writes them; notes and "
                            "reviewers stay."));
    option("keep-uids", tr("With --deidentify: keep the UIDs of studies, series and pictures."));
    option("blank", tr("With --deidentify: a region that becomes black, in pixels; may be repeated."),
           "left,top,width,height");
    option("blank-corners", tr("With --deidentify: the four corners become black."));
    option("allow-burned-in", tr("With --deidentify: also pictures that say that names are written into them."));
    args.addDevice();
    if (const auto code = args.parse(arguments, 2, 2))
        return *code;
    const auto value = [&args](const char* name) { return args.parser.value(QString::fromLatin1(name)); };
    DicomExportRequest request;
    request.folder = value("out");
    if (request.folder.isEmpty())
        return args.usage(tr("--out is missing."));
    request.overlays = args.parser.isSet(QStringLiteral("overlays"));
    request.reviewer = value("reviewer");
    request.organization = value("organization");
    auto study = photographStudy(args.parser);
    if (!study)
        return args.usage(study.error().message);
    request.photographs = std::move(*study);
    DeidentifyRules rules;
    for (const QString& text : args.parser.values(QStringLiteral("blank"))) {
        const auto rect = parseRegion(text);
        if (!rect)
            return args.usage(tr("\"%1\" is no region: write left,top,width,height in pixels.").arg(text));
        rules.blanked.regions.push_back(*rect);
    }
    rules.blanked.corners = args.parser.isSet(QStringLiteral("blank-corners"));
    rules.keepUids = args.parser.isSet(QStringLiteral("keep-uids"));
    rules.allowBurnedIn = args.parser.isSet(QStringLiteral("allow-burned-in"));
    if (args.parser.isSet(QStringLiteral("deidentify")))
        request.withoutIdentity = rules;
    else if (!rules.blanked.isEmpty() || rules.keepUids || rules.allowBurnedIn)
        return args.usage(tr("That goes with --deidentify alone."));

    const Runtime runtime(Runtime::Options{args.threads()});
    ProgressLine line(!args.json());
    const JobContext job = interruptibleJob([&line](qint64 done, qint64 total) { line.showFiles(done, total); });
    const auto device = selectDevice(args.device());
    if (!device)
        return args.fail(device.error());
    const auto classifier = Classifier::load(args.parser.positionalArguments().constFirst(), *device);
    if (!classifier)
        return args.fail(classifier.error(), BadClassifier);
    QStringList ids, names;
    for (const ManifestClass& one : classifier->manifest().classes) {
        ids += one.id;
        names += one.name;
    }
    auto cases = readReviewedCsv(args.parser.positionalArguments().constLast(), ids, names);
    if (!cases)
        return args.fail(cases.error(), cases.error().code == ErrorCode::Corrupt ? Usage : exitCode(cases.error()));
    if (const auto same = checkClassifier(*classifier, *cases, job); !same)
        return args.fail(same.error());
    request.cases = std::move(*cases);

    printError(researchUseNotice());
    const auto saliency = [&classifier](const Image& image, int index) { return classifier->saliency(image, index); };
    const auto summary = exportDicom(classifier->manifest(), saliency, request, job);
    line.clear();
    if (!summary)
        return args.fail(summary.error());
    if (args.json()) {
        QJsonObject object = toJson(*summary, request.folder);
        object[QStringLiteral("notice")] = researchUseNotice();
        printJson(object);
    } else {
        print(*summary, request.folder);
    }
    printFailures(*summary);
    return summary->failures.empty() ? Ok : SomeFailed;
}

} // namespace vignette::cli
