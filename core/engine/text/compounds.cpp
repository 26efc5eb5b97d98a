#include "core/engine/text/reader.h"

#include <algorithm>

namespace vignette {

namespace {

constexpr qsizetype shortestPart = 3;

bool isKnown(const QString& key, Language language)
{
    const Phrases& phrases = phrasesOf(language);
    return phrases.stems().contains(stemOf(key, language)) || phrases.prefixOf(key) > 0;
}

/// Lengths of the parts of a German word, the longest possible first; empty where it has none.
std::vector<qsizetype> germanParts(const QString& key, int depth)
{
    // What begins as a phrase does is a part no shorter than that.
    const qsizetype least = std::max(shortestPart, phrasesOf(Language::German).prefixOf(key));
    for (qsizetype length = key.size() - shortestPart; length >= least; --length) {
        const QString rest = key.mid(length);
        if (!isKnown(key.left(length), Language::German))
            continue;
        if (isKnown(rest, Language::German))
            return {length, rest.size()};
        if (depth > 0) {
            std::vector<qsizetype> more = germanParts(rest, depth - 1);
            if (!more.empty()) {
                more.insert(more.begin(), length);
                return more;
            }
        }
    }
    return {};
}

std::vector<qsizetype> partsOf(const QString& key, Language language)
{
    if (language == Language::German) {
        std::vector<qsizetype> parts = germanParts(key, 1);
        // The last part says what it is: "Verbrennungsnarbe".
        const bool known = isKnown(key, language);
        for (qsizetype first = 4; !known && parts.empty() && key.size() - first >= 5; ++first) {
            if (isKnown(key.mid(first), language))
                parts = {first, key.size() - first};
        }
        return parts;
    }
    const QString negation = QStringLiteral("non");
    if (key.startsWith(negation) && isKnown(key.mid(negation.size()), language))
        return {negation.size(), key.size() - negation.size()};
    return {};
}

} // namespace

std::vector<Word> withoutCompounds(std::vector<Word> words, Language language)
{
    constexpr qsizetype longest = 40;
    std::vector<Word> out;
    for (Word& word : words) {
        // Keys as long as the word itself only: places of parts are counted in it.
        const bool whole = word.number || phrasesOf(language).stems().contains(word.stem) ||
                           word.key.size() != word.length || word.key.size() < 2 * shortestPart ||
                           word.key.size() > longest;
        const std::vector<qsizetype> parts = whole ? std::vector<qsizetype>() : partsOf(word.key, language);
        if (parts.empty()) {
            out.push_back(std::move(word));
            continue;
        }
        qsizetype from = 0;
        for (const qsizetype length : parts) {
            const QString key = word.key.mid(from, length);
            out.push_back({key, stemOf(key, language), word.start + int(from), int(length),
                           from == 0 ? word.before : Gap::Hyphen, false});
            from += length;
        }
    }
    return out;
}

} // namespace vignette
