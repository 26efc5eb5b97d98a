#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <initializer_list>
#include <vector>

/// Tables as CSV, written and read in one place: RFC 4180 but that lines end with LF, UTF-8.
///
/// Text is safe in a spreadsheet and comes back as it was:
///   - What a spreadsheet would run as a formula, a field that begins with = + - @ tab CR or LF, gets
///     a ' in front. So does one that begins with apostrophes and then such a character, so that
///     reading, which takes one ' away before these, gives the text back. Numbers are written with
///     csvNumber() and never touched.
///   - Fields with a comma, a semicolon, a tab, a quote or a line break are quoted: spreadsheets of
///     some countries part columns at semicolons.
///   - Control characters but tab and line breaks are escaped, see withoutControls().
namespace vignette {

/// Whom a table is for. Spreadsheets take UTF-8 for the local code page unless a byte order mark says
/// otherwise; scripts take the mark for a part of the first column's name.
enum class CsvReader {
    Program, ///< what the command line writes: no byte order mark
    Person,  ///< what the window exports: with a byte order mark
};

using CsvRow = QStringList;

/// One field of text, guarded and quoted as above.
QByteArray csvField(const QString& text);

/// The shortest decimal form that reads back to the same float; "nan", "inf", "-inf".
QByteArray csvNumber(float value);
void addCsvNumber(QByteArray& line, float value); ///< the same at the end of a line

/// Appends one line, with its end. Errors: WriteFailed.
using CsvAppend = std::function<Result<void>(const QByteArray& line)>;

/// Writes a table, atomically: `body` gets a function for its lines. Errors: WriteFailed, those of
/// `body`.
Result<void> writeCsv(const QString& path, CsvReader reader, const std::function<Result<void>(const CsvAppend&)>& body);

/// Rows and fields; empty lines are left out, guards and escapes are undone. The separator is comma,
/// semicolon or tab, the one that the first line has; lines may end with CR LF.
std::vector<CsvRow> parseCsv(const QString& text);

/// The same from a file in UTF-8, with or without byte order mark, or else Latin-1. Errors: Unreadable,
/// TooLarge (above 64 MiB).
Result<std::vector<CsvRow>> readCsv(const QString& path);

/// The first column of a header that is named like one of `names`, in their order, whatever the capitals; -1 for none.
int csvColumn(const CsvRow& header, std::initializer_list<const char*> names);

/// What people call the column that names a picture.
inline constexpr auto csvPictureColumns = {"path", "file", "filename", "file_name", "image", "image_id"};

} // namespace vignette
