#include "core/screening/results_csv.h"

#include <QFile>

namespace vignette {

namespace {

constexpr char resultsBegin[] = "path,study_uid,series_uid,instance_uid,frame,outcome,label";
constexpr char groupsBegin[] = "group,pictures,outcome,label";
constexpr char ledgerHeader[] = "path,status,reason\n";

QByteArray ledgerLine(const LedgerEntry& entry)
{
    return csvField(entry.path) + ',' + csvField(fileStatusKey(entry.status)) + ',' + csvField(entry.reason) + '\n';
}

} // namespace

QByteArray csvHeader(const QStringList& classIds)
{
    QByteArray line = resultsBegin;
    for (const QString& id : classIds)
        line += ',' + csvField(QStringLiteral("probability_") + id);
    for (const QString& id : classIds)
        line += ',' + csvField(QStringLiteral("logit_") + id);
    return line + ",reason,set\n";
}

QByteArray csvOutcome(const CaseRecord& record, const QStringList& classIds)
{
    const Prediction* prediction = record.prediction();
    if (!prediction) {
        // Of a file that was loaded it is a frame that cannot be read.
        const FileStatus status = record.fileStatus().value_or(FileStatus::Unreadable);
        return fileStatusKey(status == FileStatus::Loaded ? FileStatus::Unreadable : status).toUtf8() + ',';
    }
    const bool isNamed = prediction->outcome != Outcome::NoneOfThese;
    return outcomeKey(prediction->outcome).toUtf8() + ',' +
           csvField(isNamed ? classIds.value(prediction->label) : QString());
}

QByteArray csvRow(const CaseRecord& record, const QStringList& classIds)
{
    // A table may have millions of rows: no text is made for an empty field or for a number.
    QByteArray line;
    line.reserve(2 * record.path.size() + 32 * classIds.size() + 64);
    line += csvField(record.path);
    for (const QString* text : {&record.studyUid, &record.seriesUid, &record.instanceUid})
        line += ',' + csvField(*text);
    line += ',' + QByteArray::number(record.frame) + ',' + csvOutcome(record, classIds);
    const Prediction none;
    const Prediction& prediction = record.prediction() ? *record.prediction() : none;
    for (const auto* values : {&prediction.probabilities, &prediction.logits}) {
        for (size_t k = 0; k < size_t(classIds.size()); ++k) {
            line += ',';
            if (k < values->size())
                addCsvNumber(line, (*values)[k]);
        }
    }
    QStringList set;
    for (const int index : prediction.set)
        set += classIds.value(index);
    return line + ',' + csvField(record.reason) + ',' + csvField(set.join(QLatin1Char(';'))) + '\n';
}

bool mayBecomeTable(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray begin = file.read(sizeof resultsBegin + 3);
    if (begin.startsWith("\xEF\xBB\xBF"))
        begin.remove(0, 3); // exported for a spreadsheet
    return begin.isEmpty() || begin.startsWith(resultsBegin) || begin.startsWith(ledgerHeader) ||
           begin.startsWith(groupsBegin);
}

Result<void> writeResultsCsv(const CaseStore& store, const QString& path)
{
    const QStringList& ids = store.identity().classIds;
    return writeCsv(path, CsvReader::Program, [&](const CsvAppend& append) -> Result<void> {
        if (auto done = append(csvHeader(ids)); !done)
            return done;
        return store.forEachCase([&](const CaseRecord& record) { return append(csvRow(record, ids)); });
    });
}

Result<void> writeLedgerCsv(const CaseStore& store, const QString& path)
{
    return writeCsv(path, CsvReader::Program, [&](const CsvAppend& append) -> Result<void> {
        if (auto done = append(ledgerHeader); !done)
            return done;
        return store.forEachEntry([&](const LedgerEntry& entry) { return append(ledgerLine(entry)); });
    });
}

Result<void> writeLedgerCsv(const std::vector<LedgerEntry>& entries, const QString& path)
{
    return writeCsv(path, CsvReader::Person, [&](const CsvAppend& append) -> Result<void> {
        auto done = append(ledgerHeader);
        for (size_t i = 0; done && i < entries.size(); ++i)
            done = append(ledgerLine(entries[i]));
        return done;
    });
}

} // namespace vignette
