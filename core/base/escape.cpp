#include "core/base/escape.h"

#include <algorithm>

namespace vignette {

namespace {

constexpr QChar backslash = QLatin1Char('\\');

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
}

/// The character that an escape at the beginning of `text` stands for, and the escape's length; 0 where there is none.
std::pair<QChar, qsizetype> escapeAt(QStringView text)
{
    if (text.size() < 4 || text[0] != backslash)
        return {};
    const qsizetype digits = text[1] == QLatin1Char('x') ? 2 : text[1] == QLatin1Char('u') ? 4 : 0;
    const QStringView number = text.mid(2, digits);
    const QChar c(char16_t(number.toUShort(nullptr, 16)));
    const bool isEscape = digits > 0 && number.size() == digits && std::ranges::all_of(number, isHexDigit) &&
                          (isControl(c) || c == backslash);
    return isEscape ? std::pair(c, digits + 2) : std::pair(QChar(), qsizetype(0));
}

QString escaped(QChar c)
{
    const bool isShort = c.unicode() < 0x100;
    return (isShort ? QStringLiteral("\\x%1") : QStringLiteral("\\u%1"))
        .arg(uint(c.unicode()), isShort ? 2 : 4, 16, QLatin1Char('0'));
}

} // namespace

bool isControl(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x7f)
        return code < 0x20;
    return c.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029 ||
           (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

bool hasControls(const QString& text)
{
    return std::ranges::any_of(text, isControl);
}

QString withoutControls(const QString& text, QStringView kept)
{
    if (!hasControls(text) && !text.contains(backslash))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if ((isControl(c) && !kept.contains(c)) || escapeAt(QStringView(text).mid(i)).second > 0)
            out += escaped(c);
        else
            out += c;
    }
    return out;
}

QString withControls(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const auto [c, length] = escapeAt(QStringView(text).mid(i));
        out += length > 0 ? c : text[i];
        i += std::max<qsizetype>(1, length);
    }
    return out;
}

} // namespace vignette
