#include "core/screening/results_csv.h"

#include "core/base/save_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <charconv>

namespace vignette {

namespace {

Result<void> writeFailed(const QSaveFile& file)
{
    return fail(ErrorCode::WriteFailed,
                QCoreApplication::translate("Screening", "The results cannot be written. Is the "
                                                         "disk full or the folder read-only?"),
                file.errorString());
}

constexpr char resultsBegin[] = "path,study_uid,series_uid,instance_uid,frame,outcome,label";
constexpr char ledgerHeader[] = "path,status,reason\n";

QByteArray ledgerLine(const LedgerEntry& entry)
{
    return csvField(entry.path) + ',' + csvField(fileStatusKey(entry.status)) + ',' + csvField(entry.reason) + '\n';
}

} // namespace

QByteArray csvField(const QString& text)
{
    QByteArray field = text.toUtf8();
    if (!field.isEmpty() && QByteArrayView("=+-@\t\r").contains(field.front()))
        field.prepend('\'');
    const bool quote = field.contains(',') || field.contains('"') || field.contains('\n') || field.contains('\r');
    return quote ? '"' + field.replace('"', "\"\"") + '"' : field;
}

QByteArray csvNumber(float value)
{
    char buffer[32];
    const auto result = std::to_chars(buffer, buffer + sizeof buffer, value);
    return QByteArray(buffer, result.ptr - buffer);
}

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
    const QByteArray begin = file.read(sizeof resultsBegin);
    return begin.isEmpty() || begin.startsWith(resultsBegin) || begin.startsWith(ledgerHeader);
}

Result<void> writeCsv(const QString& path, const std::function<Result<void>(const CsvAppend&)>& body)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailed(file);
    const auto append = [&file](const QByteArray& line) -> Result<void> {
        if (file.write(line) != line.size())
            return writeFailed(file);
        return {};
    };
    if (auto done = body(append); !done)
        return done;
    if (!commitFile(file))
        return writeFailed(file);
    return {};
}

Result<void> writeResultsCsv(const CaseStore& store, const QString& path)
{
    const QStringList& ids = store.identity().classIds;
    return writeCsv(path, [&](const CsvAppend& append) -> Result<void> {
        if (auto done = append(csvHeader(ids)); !done)
            return done;
        return store.forEachCase([&](const CaseRecord& record) { return append(csvRow(record, int(ids.size()))); });
    });
}

Result<void> writeLedgerCsv(const CaseStore& store, const QString& path)
{
    return writeCsv(path, [&](const CsvAppend& append) -> Result<void> {
        if (auto done = append(ledgerHeader); !done)
            return done;
        return store.forEachEntry([&](const LedgerEntry& entry) { return append(ledgerLine(entry)); });
    });
}

Result<void> writeLedgerCsv(const std::vector<LedgerEntry>& entries, const QString& path)
{
    return writeCsv(path, [&](const CsvAppend& append) -> Result<void> {
        auto done = append(ledgerHeader);
        for (size_t i = 0; done && i < entries.size(); ++i)
            done = append(ledgerLine(entries[i]));
        return done;
    });
}

} // namespace vignette
