#include "core/engine/text/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace vignette {

namespace {

/// One key for British and American spelling ("raized" does no harm).
QString equalSpelling(QString word)
{
    if (word.endsWith(QLatin1String("ae")) && word.size() > 4)
        word.chop(1);
    word.replace(QLatin1String("ae"), QLatin1String("e"));
    if (word.startsWith(QLatin1String("oe")))
        word.remove(0, 1);
    word.replace(QLatin1String("oedema"), QLatin1String("edema"));
    word.replace(QLatin1String("oea"), QLatin1String("ea"));
    word.replace(QLatin1String("foet"), QLatin1String("fet"));
    word.replace(QLatin1String("grey"), QLatin1String("gray"));
    word.replace(QLatin1String("centred"), QLatin1String("centered"));
    word.replace(QLatin1String("centre"), QLatin1String("center"));
    word.replace(QLatin1String("metre"), QLatin1String("meter"));
    word.replace(QLatin1String("leuco"), QLatin1String("leuko"));
    const auto our = word.indexOf(QLatin1String("our"), 3);
    if (our >= 0)
        word.remove(our + 1, 1);
    for (const char* ending : {"ise", "isi", "isa"}) {
        const auto at = word.indexOf(QLatin1String(ending), 3);
        if (at >= 0)
            word[at + 1] = QLatin1Char('z');
    }
    return word;
}

QString withoutPlural(const QString& word)
{
    const auto ends = [&](const char* ending) { return word.endsWith(QLatin1String(ending)); };
    // "The older ones" are not one.
    if (word.size() < 4 || word == QLatin1String("ones") || !ends("s") || ends("ss") || ends("us") || ends("is"))
        return word;
    if (ends("ies") && word.size() > 4)
        return word.chopped(3) + QLatin1Char('y');
    if (ends("sses") || ends("shes") || ends("ches") || ends("xes"))
        return word.chopped(2);
    return word.chopped(1);
}

/// German words take up to two endings, "fingern" and "braunes" being longer than "finger" and "braun".
QString germanStem(QString word)
{
    for (const int cut : {0, 1}) {
        for (const char* ending : {"ern", "em", "en", "er", "es", "e", "n", "s"}) {
            const QLatin1String latin(ending);
            // What ends in one letter more may be a stem: "Bein", "Fuß".
            const qsizetype least = cut > 0 || (latin.size() == 1 && latin != QLatin1String("e")) ? 4 : 3;
            const bool isStem = latin == QLatin1String("s") && word.endsWith(QLatin1String("ss"));
            if (word.size() >= latin.size() + least && word.endsWith(latin) && !isStem) {
                word.chop(latin.size());
                break;
            }
        }
    }
    return word;
}

/// The first of these endings that leaves three letters is cut off.
QString withoutEnding(const QString& word, std::initializer_list<const char*> endings)
{
    for (const char* ending : endings) {
        const QLatin1String latin(ending);
        if (word.size() >= latin.size() + 3 && word.endsWith(latin))
            return word.chopped(latin.size());
    }
    return word;
}

/// Lower-case base letter of a character; an accent alone gives nothing.
QString baseLetter(QChar c, Language language)
{
    if (c.unicode() < 128)
        return QString(c.toLower());
    if (language != Language::English && c.isDigit())
        return QString::number(c.digitValue()); // full width
    if (language == Language::Spanish && c.toLower() == QChar(0xf1))
        return QStringLiteral("nj"); // "uña" is no "una"
    if (language == Language::German && c == QChar(0xdf))
        return QStringLiteral("ss");
    if (language == Language::German && QStringLiteral("äöü").contains(c.toLower()))
        return c.toLower(); // "Größe" is not "groß"
    QString out;
    for (const QChar part : QString(c).normalized(QString::NormalizationForm_D)) {
        if (part.isLetterOrNumber())
            out += part.toLower();
    }
    return out;
}

Gap gapOf(QStringView between, Language language)
{
    Gap gap = between.size() == 1 && QStringLiteral("-\u2010\u2011\u2013/'\u2019").contains(between[0]) ? Gap::Hyphen
                                                                                                        : Gap::Space;
    for (const QChar c : between) {
        if (QStringLiteral(".;:!?\n\u2026\u3002\uff1b\uff1a\uff01\uff1f").contains(c))
            return Gap::Sentence;
        // In Chinese this mark stands between the members of a list, as "and" does.
        if (language == Language::Chinese && c == QChar(0x3001))
            continue;
        if (gap != Gap::Hyphen && QStringLiteral(",()[]\u2013\u2014\u3001\uff0c\uff08\uff09").contains(c))
            gap = Gap::Comma;
    }
    // Characters and parts of compounds stand together.
    return between.isEmpty() && language != Language::English ? Gap::Hyphen : gap;
}

} // namespace

bool isIdeographic(QChar c)
{
    constexpr char16_t first = 0x2e80;
    return c.unicode() >= first && c.isLetter() && !c.isSurrogate();
}

bool Word::isOneOf(std::initializer_list<const char*> others) const
{
    return std::any_of(others.begin(), others.end(), [&](const char* other) { return is(other); });
}

QString stemOf(const QString& key, Language language)
{
    switch (language) {
    case Language::English:
        return withoutPlural(key);
    case Language::German:
        return germanStem(key);
    case Language::French:
        // "Eux" and "aux", but "vertex".
        return withoutEnding(key.endsWith(QLatin1String("ux")) ? key.chopped(1) : withoutEnding(key, {"s"}), {"e"});
    case Language::Spanish:
    case Language::Portuguese:
        return withoutEnding(withoutEnding(key, {"s"}), {"a", "o", "e"});
    case Language::Chinese:
    case Language::Japanese:
        break;
    }
    return key;
}

std::vector<Word> wordsOf(QStringView text, Language language)
{
    const bool ideographs = language == Language::Chinese || language == Language::Japanese;
    std::vector<Word> words;
    qsizetype end = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        const bool number = text[i].isDigit();
        QString key;
        for (; i < text.size(); ++i) {
            const QChar c = text[i];
            const bool decimal = number && (c == QLatin1Char('.') || c == QLatin1Char(',')) && i + 1 < text.size() &&
                                 text[i + 1].isDigit();
            if (decimal)
                key += QLatin1Char('.');
            else if (c.isMark()) {
                if (language == Language::German && c == QChar(0x308) && !key.isEmpty())
                    key = (key + c).normalized(QString::NormalizationForm_C);
            } else if (ideographs && isIdeographic(c) && i > start)
                break;
            else if (ideographs && isIdeographic(c)) {
                key = c;
                ++i;
                break;
            } else if (c.isLetterOrNumber() && c.isDigit() == number)
                key += baseLetter(c, language);
            else
                break;
        }
        const Gap gap = start == 0 ? Gap::Sentence : gapOf(text.mid(end, start - end), language);
        end = i;
        if (language == Language::English) {
            // The s of "child's" says nothing.
            if (key == QLatin1String("s") && gap == Gap::Hyphen)
                continue;
            key = equalSpelling(key);
        }
        words.push_back({key, number ? key : stemOf(key, language), int(start), int(i - start), gap, number});
    }
    return words;
}

std::vector<TextPlace> pathsIn(const QString& text)
{
    // An address; a path up to the ending of a file on the same line, spaces inside included; any other
    // path; a name with the ending of a picture or document.
    static const QString ending =
        QStringLiteral(R"(\.(?:jpe?g|png|tiff?|bmp|webp|gif|heic|heif|dcm|dicom|svg|pdf|txt|docx?|csv|json|zip)\b)");
    static const QString root = QStringLiteral(R"((?:\bfile://|(?<!\S)(?:~?/(?=[\w.~])|[A-Za-z]:[\\/]|\\\\)))");
    static const QRegularExpression path(
        QStringLiteral(R"(%1[^\n]{0,400}?%2|\b(?:[a-z][a-z0-9+.\-]{0,20}://|www\.)\S+|)"
                       R"(%1\S*[\\/]\S*|[^\s,;()]{1,200}?%2)")
            .arg(root, ending),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<TextPlace> places;
    for (auto found = path.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        places.push_back({int(match.capturedStart()), int(match.capturedLength())});
    }
    return places;
}

} // namespace vignette
