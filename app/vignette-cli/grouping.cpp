#include "grouping.h"

#include "core/engine/emitted_network.h"
#include "core/screening/reviewed_csv.h"

#include <QCoreApplication>

namespace vignette::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

} // namespace

void addGrouping(Arguments& args)
{
    args.parser.addOption({QStringLiteral("group-by"),
                           tr("Which pictures belong together: patient, study, lesion, folder, file, name:EXPRESSION "
                              "(what a regular expression finds in the file name) or table:FILE.csv."),
                           QStringLiteral("rule")});
}

Result<Grouping> groupingOf(const Arguments& args)
{
    const QString text = args.parser.value(QStringLiteral("group-by"));
    return text.isEmpty() ? Grouping() : groupingFromText(text);
}

Result<qsizetype> writeGroups(const Classifier& classifier, const QString& table, const Grouping& grouping,
                              const QString& path, const JobContext& job)
{
    QStringList ids, names;
    for (const ManifestClass& one : classifier.manifest().classes) {
        ids += one.id;
        names += one.name;
    }
    const auto cases = readReviewedCsv(table, ids, names);
    if (!cases)
        return fail(cases.error());
    std::vector<CaseRecord> records;
    for (const ReviewedCase& one : *cases)
        records.push_back(one.record);
    const auto groups = groupCases(records, grouping, job);
    if (!groups)
        return fail(groups.error());
    const auto verdicts = judgeGroups(records, *groups, classifier.network().calibration);
    return writeGroupsCsv(records, *groups, verdicts, ids, CsvReader::Program, path).map([&] {
        return groups->names.size();
    });
}

} // namespace vignette::cli
