#include "core/dicom_out/character_set.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace vignette {

namespace {

constexpr char escape = 0x1b;

bool isAscii(const std::string& text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c < 0x7f; });
}

/// Text in ISO 2022 IR 13, 87 and 159 (PS3.5 H.3): half-width katakana are single bytes from 0xa1, as in Shift_JIS;
/// the rest has 7 bits and changes its meaning by escape sequences.
std::optional<std::string> fromJapanese(const std::string& text)
{
    QStringDecoder katakana("Shift_JIS");
    QStringDecoder rest("ISO-2022-JP-2");
    if (!katakana.isValid() || !rest.isValid())
        return {};
    QString out;
    const auto isKatakana = [](char c) { return uchar(c) >= 0x80; };
    for (auto at = text.begin(); at != text.end();) {
        const bool high = isKatakana(*at);
        const auto end = std::find_if(at, text.end(), [&](char c) { return isKatakana(c) != high; });
        const QByteArrayView part(&*at, end - at);
        out += high ? QString(katakana(part)) : QString(rest(part));
        at = end;
    }
    if (out.contains(QChar::ReplacementCharacter) || out.contains(QLatin1Char(escape)))
        return {};
    return out.toStdString();
}

bool isJapanese(const std::string& characterSets)
{
    const QStringList names = QString::fromStdString(characterSets).split(QLatin1Char('\\'));
    return std::ranges::any_of(names, [](const QString& name) {
        return QStringList{QStringLiteral("ISO_IR 13"), QStringLiteral("ISO 2022 IR 13"),
                           QStringLiteral("ISO 2022 IR 87"), QStringLiteral("ISO 2022 IR 159")}
            .contains(name.trimmed());
    });
}

} // namespace

std::string textOf(DcmItem& item, const DcmTagKey& tag)
{
    OFString value;
    if (item.findAndGetOFStringArray(tag, value).bad())
        return {};
    std::string text(value.c_str(), value.length());
    text.erase(text.find_last_not_of(std::string(" \0", 2)) + 1);
    return text;
}

bool toUtf8(DcmDataset& dataset)
{
    // Pure ASCII means the same in all of them, and some are declared that nobody knows.
    std::vector<DcmTagKey> others;
    for (DcmObject* at = dataset.nextInContainer(nullptr); at; at = dataset.nextInContainer(at)) {
        if (!isAscii(textOf(dataset, at->getTag())))
            others.push_back(at->getTag());
    }
    const std::string declared = textOf(dataset, DCM_SpecificCharacterSet);
    if (!others.empty() && !isJapanese(declared) && dataset.convertToUTF8().bad())
        return false;
    for (const DcmTagKey& tag : others) {
        if (!isJapanese(declared))
            break;
        const auto converted = fromJapanese(textOf(dataset, tag));
        if (!converted || dataset.putAndInsertString(tag, converted->c_str()).bad())
            return false;
    }
    return dataset.putAndInsertString(DCM_SpecificCharacterSet, "ISO_IR 192").good();
}

} // namespace vignette
