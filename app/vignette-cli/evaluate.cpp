#include "commands.h"
#include "console.h"
#include "grouping.h"

#include "core/classifier/research_notice.h"
#include "core/evaluation/evaluate_folder.h"
#include "core/runtime/decode_pool.h"
#include "core/runtime/runtime.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace vignette::cli {

namespace {

constexpr int nameWidth = 34;

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

QString percent(double share)
{
    return QString::number(100 * share, 'f', 1);
}

/// "84.1 % (70.6 to 92.1), 37 of 44"
QString text(const Proportion& share)
{
    const QString counts = tr("%1 of %2").arg(share.hits).arg(share.count);
    return enough(share)
               ? tr("%1 % (%2 to %3), %4").arg(percent(share.value), percent(share.low), percent(share.high), counts)
               : tr("not enough to estimate (%1)").arg(counts);
}

QString text(const Estimate& estimate)
{
    return tr("%1 (%2 to %3), n = %4")
        .arg(QString::number(estimate.mean, 'f', 3), QString::number(estimate.low, 'f', 3),
             QString::number(estimate.high, 'f', 3), QString::number(estimate.count));
}

/// Nulls where there are too few pictures to estimate.
QJsonObject toJson(const Proportion& share)
{
    const auto figure = [&](double value) { return enough(share) ? QJsonValue(value) : QJsonValue(); };
    return {{QStringLiteral("value"), figure(share.value)},
            {QStringLiteral("low_95"), figure(share.low)},
            {QStringLiteral("high_95"), figure(share.high)},
            {QStringLiteral("hits"), share.hits},
            {QStringLiteral("n"), share.count}};
}

QJsonObject toJson(const Estimate& estimate)
{
    return {{QStringLiteral("value"), estimate.mean},
            {QStringLiteral("low_95"), estimate.low},
            {QStringLiteral("high_95"), estimate.high},
            {QStringLiteral("n"), estimate.count}};
}

struct Share
{
    const char* key;
    QString title;
    const Proportion& share;
};

std::vector<Share> sharesOf(const EvaluationReport& report)
{
    return {{"top1_accuracy", tr("Top-1 accuracy"), report.topRight},
            {"named_right", tr("Named, and right"), report.right},
            {"coverage", tr("Coverage (a class is named)"), report.answered},
            {"right_of_named", tr("Right where a class is named"), report.rightOfAnswered},
            {"others_refused", tr("Other labels, no class named"), report.othersRefused}};
}

QStringList confusionRows(const Manifest& manifest)
{
    QStringList ids;
    for (const ManifestClass& one : manifest.classes)
        ids += one.id;
    return ids + QStringList{QStringLiteral("other")};
}

QStringList confusionColumns(const Manifest& manifest)
{
    return confusionRows(manifest).mid(0, qsizetype(manifest.classes.size())) +
           QStringList{outcomeKey(Outcome::Uncertain), outcomeKey(Outcome::NoneOfThese)};
}

QJsonObject toJson(const Evaluation& evaluation, const Manifest& manifest)
{
    const EvaluationReport& report = evaluation.report;
    QJsonArray classes;
    for (size_t k = 0; k < report.classes.size(); ++k) {
        const ClassFigures& figures = report.classes[k];
        classes += QJsonObject{{QStringLiteral("id"), manifest.classes[k].id},
                               {QStringLiteral("name"), manifest.classes[k].name},
                               {QStringLiteral("n"), figures.pictures},
                               {QStringLiteral("sensitivity"), toJson(figures.sensitivity)},
                               {QStringLiteral("specificity"), toJson(figures.specificity)},
                               {QStringLiteral("auc"), figures.roc ? toJson(figures.roc->area) : QJsonValue()}};
    }
    QJsonArray counts;
    for (const std::vector<int>& row : report.confusion) {
        QJsonArray cells;
        for (const int count : row)
            cells += count;
        counts += cells;
    }
    QJsonValue calibration;
    if (report.calibration)
        calibration =
            QJsonObject{{QStringLiteral("expected_calibration_error"), toJson(report.calibration->expectedError)},
                        {QStringLiteral("overconfidence"), toJson(report.calibration->overconfidence)}};
    QJsonObject object = {
        {QStringLiteral("classifier"), manifest.digest},
        {QStringLiteral("table"), evaluation.labels.table()},
        {QStringLiteral("n"), report.pictures},
        {QStringLiteral("n_others"), report.others},
        {QStringLiteral("left_out"), QJsonObject{{QStringLiteral("unlabelled"), evaluation.unlabelled},
                                                 {QStringLiteral("duplicates"), evaluation.duplicates},
                                                 {QStringLiteral("unreadable"), evaluation.unreadable},
                                                 {QStringLiteral("unused_rows"), evaluation.labels.unusedRows()}}},
        {QStringLiteral("other_labels"), QJsonArray::fromStringList(evaluation.labels.otherLabels())},
        {QStringLiteral("classes"), classes},
        {QStringLiteral("confusion"),
         QJsonObject{{QStringLiteral("rows"), QJsonArray::fromStringList(confusionRows(manifest))},
                     {QStringLiteral("columns"), QJsonArray::fromStringList(confusionColumns(manifest))},
                     {QStringLiteral("counts"), counts}}},
        {QStringLiteral("calibration"), calibration},
        {QStringLiteral("notice"), researchUseNotice()}};
    for (const Share& each : sharesOf(report))
        object[QLatin1String(each.key)] = toJson(each.share);
    return object;
}

void printClasses(const EvaluationReport& report, const Manifest& manifest)
{
    print(QString());
    print(column(tr("Class"), nameWidth) + column(tr("n"), 6) + column(tr("Sensitivity, 95 % interval"), 36) +
          column(tr("Specificity, 95 % interval"), 36) + tr("AUC, 95 % interval"));
    for (size_t k = 0; k < report.classes.size(); ++k) {
        const ClassFigures& figures = report.classes[k];
        print(column(manifest.classes[k].name, nameWidth - 1) + QLatin1Char(' ') +
              column(QString::number(figures.pictures), 6) + column(text(figures.sensitivity), 36) +
              column(text(figures.specificity), 36) +
              (figures.roc ? text(figures.roc->area) : tr("not enough to estimate")));
    }
}

void printConfusion(const EvaluationReport& report, const Manifest& manifest)
{
    const QStringList rows = confusionRows(manifest);
    const QStringList columns = confusionColumns(manifest);
    constexpr int width = 14;
    print(QString());
    QString head = column(tr("True class / named as"), nameWidth);
    for (const QString& name : columns)
        head += column(name, width - 1) + QLatin1Char(' ');
    print(head + tr("n"));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QString line = column(rows[row], nameWidth - 1) + QLatin1Char(' ');
        int sum = 0;
        for (const int count : report.confusion[size_t(row)]) {
            line += column(QString::number(count), width);
            sum += count;
        }
        print(line + QString::number(sum));
    }
}

void printReport(const Evaluation& evaluation, const Manifest& manifest)
{
    const EvaluationReport& report = evaluation.report;
    const auto line = [](const QString& title, const QString& value) { print(column(title, nameWidth) + value); };
    print(researchUseNotice());
    line(tr("Labels"), evaluation.labels.table().isEmpty() ? tr("names of the folders") : evaluation.labels.table());
    line(tr("Pictures"), tr("%1 of the classes, %2 of other labels").arg(report.pictures).arg(report.others));
    line(tr("Left out"), tr("%1 without a label, %2 duplicates, %3 unreadable, %4 rows without a picture")
                             .arg(evaluation.unlabelled)
                             .arg(evaluation.duplicates)
                             .arg(evaluation.unreadable)
                             .arg(evaluation.labels.unusedRows()));
    print(QString());
    for (const Share& each : sharesOf(report))
        line(each.title, text(each.share));
    if (report.calibration) {
        line(tr("Expected calibration error"), text(report.calibration->expectedError));
        line(tr("Overconfidence"), text(report.calibration->overconfidence));
    } else {
        line(tr("Calibration"), tr("not enough to estimate (n = %1)").arg(report.pictures));
    }
    printClasses(report, manifest);
    printConfusion(report, manifest);
    print(QString());
    print(report.groups > 0
              ? tr("Intervals are for 95 %, over %1 groups of pictures that belong together.").arg(report.groups)
              : tr("Intervals are for 95 % and take pictures as independent: with several of a patient they are too "
                   "narrow; see --group-by."));
    print(tr("Figures of a class with fewer than %1 pictures are rough.").arg(recommendedPerClass));
}

} // namespace

int runEvaluate(const QStringList& arguments)
{
    const auto isForBenchmark = [](const QString& argument) {
        return argument.startsWith(QLatin1String("--episodes"));
    };
    if (std::ranges::any_of(arguments, isForBenchmark)) {
        printError(tr("Few-shot episodes are now run with: vignette-cli benchmark"));
        return runBenchmark(arguments);
    }
    Arguments args(QStringLiteral("evaluate"),
                   tr("Judges a classifier on pictures whose class is known: a folder whose sub-folders are named like "
                      "the classes or that holds a table of labels, or the table (CSV with columns file and label)."));
    args.parser.addPositionalArgument(QStringLiteral("X.vignette"), tr("The classifier."));
    args.parser.addPositionalArgument(QStringLiteral("FOLDER"), tr("The labelled folder, or the table of labels."),
                                      QStringLiteral("FOLDER|labels.csv"));
    addGrouping(args);
    args.addDevice();
    if (const auto code = args.parse(arguments, 2, 2))
        return *code;
    const auto grouping = groupingOf(args);
    if (!grouping)
        return args.usage(grouping.error().message);

    const Runtime runtime(Runtime::Options{args.threads()});
    ProgressLine progress(!args.json());
    const JobContext job =
        interruptibleJob([&progress](qint64 done, qint64 total) { progress.showFiles(done, total); });
    const auto device = selectDevice(args.device());
    if (!device)
        return args.fail(device.error());
    const auto classifier = Classifier::load(args.parser.positionalArguments().at(0), *device);
    if (!classifier)
        return args.fail(classifier.error(), BadClassifier);
    // Paths may name patients, so it is never in the folder for temporary files that all share.
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(data);
    const QTemporaryDir work(data + QStringLiteral("/session-XXXXXX"));
    if (!work.isValid())
        return args.fail({ErrorCode::WriteFailed,
                          tr("There is no room to keep the progress: your data folder cannot "
                             "be written."),
                          work.errorString()});
    const auto evaluation = evaluateFolder(*classifier, args.parser.positionalArguments().at(1), *grouping, work.path(),
                                           openDecodePool(), job);
    progress.clear();
    if (!evaluation)
        return args.fail(evaluation.error());
    if (args.json())
        printJson(toJson(*evaluation, classifier->manifest()));
    else
        printReport(*evaluation, classifier->manifest());
    return evaluation->unreadable > 0 ? SomeFailed : Ok;
}

} // namespace vignette::cli
