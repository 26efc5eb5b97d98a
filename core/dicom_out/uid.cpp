#include "core/dicom_out/uid.h"

#include <QByteArray>
#include <QUuid>

#include <algorithm>

namespace vignette {

namespace {

QString uidOf(const QUuid& uuid)
{
    // Divides the 128 bits by 10 until nothing is left.
    QByteArray number = uuid.toRfc4122();
    QString digits;
    const auto isZero = [](char byte) { return byte == 0; };
    do {
        unsigned rest = 0;
        for (char& byte : number) {
            const unsigned value = rest << 8 | uchar(byte);
            byte = char(value / 10);
            rest = value % 10;
        }
        digits.prepend(QChar('0' + rest));
    } while (!std::ranges::all_of(number, isZero));
    return QStringLiteral("2.25.") + digits;
}

} // namespace

QString newUid()
{
    return uidOf(QUuid::createUuid());
}

QString deviceUid()
{
    const QUuid oids(QStringLiteral("6ba7b812-9dad-11d1-80b4-00c04fd430c8")); // name space, RFC 4122 appendix C
    return uidOf(QUuid::createUuidV5(oids, QStringLiteral("Vignette " VIGNETTE_VERSION)));
}

bool isUid(const QString& text)
{
    constexpr qsizetype longest = 64;
    return !text.isEmpty() && text.size() <= longest && std::ranges::all_of(text, [](QChar c) {
        return c == QLatin1Char('.') || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
    });
}

} // namespace vignette
