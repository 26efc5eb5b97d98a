#include "core/base/csv.h"

#include "core/base/escape.h"
#include "core/base/save_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QStringDecoder>

#include <algorithm>
#include <charconv>

namespace vignette {

namespace {

constexpr qint64 maxBytes = qint64(64) << 20;
constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

Result<void> writeFailed(const QSaveFile& file)
{
    return fail(ErrorCode::WriteFailed,
                Text::tr("The table cannot be written. Is the disk full or the folder read-only?"), file.errorString());
}

/// Whether a spreadsheet would run the text, or would but for apostrophes in front.
bool needsGuard(const QString& text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != QLatin1Char('\''); });
    return first != text.end() && QStringView(u"=+-@\t\r\n").contains(*first);
}

QString unguarded(const QString& field)
{
    return withControls(field.startsWith(QLatin1Char('\'')) && needsGuard(field) ? field.mid(1) : field);
}

/// What the first line has outside quotes: spreadsheets of some countries write semicolons under the
/// name of a comma.
QChar separatorOf(const QString& text)
{
    QString header;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (c == QLatin1Char('\n') && !quoted)
            break;
        else if (!quoted)
            header += c;
    }
    for (const char candidate : {',', ';', '\t'}) {
        if (header.contains(QLatin1Char(candidate)))
            return QLatin1Char(candidate);
    }
    return QLatin1Char(',');
}

} // namespace

QByteArray csvField(const QString& text)
{
    if (text.isEmpty())
        return {};
    QByteArray field = withoutControls(text, u"\t\r\n").toUtf8();
    if (needsGuard(text))
        field.prepend('\'');
    const bool quote = std::ranges::any_of(
        field, [](char c) { return c == ',' || c == ';' || c == '\t' || c == '"' || c == '\r' || c == '\n'; });
    return quote ? '"' + field.replace('"', "\"\"") + '"' : field;
}

void addCsvNumber(QByteArray& line, float value)
{
    char buffer[32];
    const auto result = std::to_chars(buffer, buffer + sizeof buffer, value);
    line.append(buffer, result.ptr - buffer);
}

QByteArray csvNumber(float value)
{
    QByteArray number;
    addCsvNumber(number, value);
    return number;
}

Result<void> writeCsv(const QString& path, CsvReader reader, const std::function<Result<void>(const CsvAppend&)>& body)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailed(file);
    const auto append = [&file](const QByteArray& line) -> Result<void> {
        if (file.write(line) != line.size())
            return writeFailed(file);
        return {};
    };
    if (auto begun = append(reader == CsvReader::Person ? byteOrderMark : ""); !begun)
        return begun;
    if (auto done = body(append); !done)
        return done;
    if (!commitFile(file))
        return writeFailed(file);
    return {};
}

std::vector<CsvRow> parseCsv(const QString& text)
{
    const QChar separator = separatorOf(text);
    std::vector<CsvRow> rows;
    CsvRow row;
    QString field;
    bool quoted = false;
    const auto endField = [&] {
        row += unguarded(field);
        field.clear();
    };
    const auto endRow = [&] {
        endField();
        if (row.size() > 1 || !row.first().isEmpty())
            rows.push_back(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != QLatin1Char('"'))
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"'))
                field += text[++i];
            else
                quoted = false;
        } else if (c == QLatin1Char('"') && field.isEmpty()) {
            quoted = true;
        } else if (c == separator) {
            endField();
        } else if (c == QLatin1Char('\n')) {
            endRow();
        } else if (c != QLatin1Char('\r')) {
            field += c;
        }
    }
    endRow();
    return rows;
}

Result<std::vector<CsvRow>> readCsv(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable, Text::tr("The table \"%1\" cannot be opened.").arg(path),
                    file.errorString());
    if (file.size() > maxBytes)
        return fail(ErrorCode::TooLarge, Text::tr("The table \"%1\" is larger than 64 MB.").arg(path));
    const QByteArray bytes = file.readAll();
    QStringDecoder utf8(QStringDecoder::Utf8); // takes a byte order mark away
    const QString text = utf8(bytes);
    return parseCsv(utf8.hasError() ? QString::fromLatin1(bytes) : text);
}

int csvColumn(const CsvRow& header, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        for (qsizetype column = 0; column < header.size(); ++column) {
            if (header[column].trimmed().toCaseFolded() == QLatin1String(name))
                return int(column);
        }
    }
    return -1;
}

} // namespace vignette
