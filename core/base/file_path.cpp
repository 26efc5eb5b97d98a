#include "core/base/file_path.h"

#include <QFile>
#include <QStringDecoder>

namespace vignette {

namespace {

constexpr int escapeLength = 4; ///< \xE9

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The byte that is written at a place, or -1.
int escapedByte(std::string_view text, size_t at)
{
    if (text.size() - at < escapeLength || text[at] != '\\' || text[at + 1] != 'x')
        return -1;
    const int high = hexDigit(text[at + 2]);
    const int low = hexDigit(text[at + 3]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

void appendEscape(QString& to, uchar byte)
{
    to += QStringLiteral("\\x") + QString::number(byte, 16).rightJustified(2, QLatin1Char('0')).toUpper();
}

} // namespace

QString pathText(std::string_view bytes)
{
    QString text;
    for (size_t at = 0; at < bytes.size();) {
        if (escapedByte(bytes, at) >= 0) {
            appendEscape(text, '\\');
            ++at;
            continue;
        }
        const auto first = uchar(bytes[at]);
        const size_t length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString character = decoder(QByteArrayView(bytes.substr(at, length)));
        if (decoder.hasError() || character.isEmpty()) {
            appendEscape(text, first);
            ++at;
        } else {
            text += character;
            at += length;
        }
    }
    return text;
}

QByteArray pathBytes(const QString& text)
{
    const QByteArray encoded = QFile::encodeName(text);
    if (!encoded.contains("\\x"))
        return encoded;
    const std::string_view from(encoded.constData(), size_t(encoded.size()));
    QByteArray bytes;
    for (size_t at = 0; at < from.size();) {
        const int byte = escapedByte(from, at);
        bytes += byte >= 0 ? char(byte) : from[at];
        at += byte >= 0 ? escapeLength : 1;
    }
    return bytes;
}

} // namespace vignette
