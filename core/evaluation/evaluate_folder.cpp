#include "core/evaluation/evaluate_folder.h"

#include <QDir>

namespace vignette {

namespace {

void add(const CaseRecord& record, Evaluation& evaluation)
{
    const auto truth = evaluation.labels.labelOf(record.path);
    const auto status = record.fileStatus();
    if (status == FileStatus::NotAnImage && evaluation.labels.table().isEmpty())
        return; // a note beside the pictures, that nobody called one
    if (status == FileStatus::Duplicate)
        ++evaluation.duplicates;
    else if (!truth)
        ++evaluation.unlabelled;
    else if (const Prediction* prediction = record.prediction(); !prediction)
        ++evaluation.unreadable;
    else
        evaluation.cases.push_back({record, {*truth, prediction->probabilities, prediction->outcome}});
}

Result<void> groupBy(const Grouping& grouping, std::vector<EvaluatedCase>& cases, const JobContext& job)
{
    std::vector<CaseRecord> records;
    for (const EvaluatedCase& one : cases)
        records.push_back(one.record);
    const auto groups = groupCases(records, grouping, job);
    if (!groups)
        return fail(groups.error());
    for (size_t i = 0; i < cases.size(); ++i)
        cases[i].labelled.group = groups->ofRecord[i];
    return {};
}

} // namespace

Result<Evaluation> evaluateFolder(const Classifier& classifier, const QString& folderOrTable, const Grouping& grouping,
                                  const QString& workFolder, const OpenFrames& open, const JobContext& job)
{
    std::vector<LabelClass> classes;
    for (const ManifestClass& entry : classifier.manifest().classes)
        classes.push_back({entry.id, entry.name});
    auto labels = LabelledSet::read(folderOrTable, classes, job);
    if (!labels)
        return fail(labels.error());
    Evaluation evaluation;
    evaluation.labels = std::move(*labels);

    ScreeningRequest request;
    request.paths = evaluation.labels.paths();
    request.csvPath = QDir(workFolder).filePath(QStringLiteral("results.csv"));
    request.unfinished = ScreeningRequest::Unfinished::Restart;
    ScreeningCallbacks callbacks;
    callbacks.onCase = [&evaluation](const CaseRecord& record, std::span<const float>) { add(record, evaluation); };
    if (auto screened = runScreening(screeningModel(classifier), request, open, callbacks, job); !screened)
        return fail(screened.error());

    if (auto grouped = groupBy(grouping, evaluation.cases, job); !grouped)
        return fail(grouped.error());
    std::vector<LabelledCase> labelled;
    for (const EvaluatedCase& each : evaluation.cases)
        labelled.push_back(each.labelled);
    auto report = evaluateCases(labelled, classifier.way(), job);
    if (!report)
        return fail(report.error());
    evaluation.report = std::move(*report);
    return evaluation;
}

} // namespace vignette
