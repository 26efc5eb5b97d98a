#include "core/screening/results_csv.h"

#include <QFile>

namespace vignette {

namespace {

constexpr char resultsBegin[] = "path,study_uid,series_uid,instance_uid,frame,outcome,label";
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

QByteArray csvRow(const CaseRecord& record, int classCount)
{
    QByteArray line = csvField(record.path);
    for (const QString& text : {record.studyUid, record.seriesUid, record.instanceUid})
        line += ',' + csvField(text);
    line += ',' + QByteArray::number(record.frame) + ',' + csvField(record.outcome) + ',' + csvField(record.label);
    for (const auto* values : {&record.probabilities, &record.logits}) {
        for (size_t k = 0; k < size_t(classCount); ++k) {
            line += ',';
            if (k < values->size())
                line += csvNumber((*values)[k]);
        }
    }
    return line + ',' + csvField(record.reason) + ',' + csvField(record.set.join(QLatin1Char(';'))) + '\n';
}

bool mayBecomeTable(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray begin = file.read(sizeof resultsBegin + 3);
    if (begin.startsWith("\xEF\xBB\xBF"))
        begin.remove(0, 3); // exported for a spreadsheet
    return begin.isEmpty() || begin.startsWith(resultsBegin) || begin.startsWith(ledgerHeader);
}

Result<void> writeResultsCsv(const CaseStore& store, const QString& path)
{
    const QStringList& ids = store.identity().classIds;
    return writeCsv(path, CsvReader::Program, [&](const CsvAppend& append) -> Result<void> {
        if (auto done = append(csvHeader(ids)); !done)
            return done;
        return store.forEachCase([&](const CaseRecord& record) { return append(csvRow(record, int(ids.size()))); });
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
