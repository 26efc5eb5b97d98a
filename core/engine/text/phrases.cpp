#include "core/engine/text/reader.h"

#include <array>
#include <cmath>

namespace vignette {

namespace {

constexpr int startLength = 2;

/// In German, Chinese and Japanese a phrase may begin with one letter.
QString startOf(const QString& word, Language language)
{
    return word.left(language == Language::Chinese || language == Language::Japanese ? 1 : startLength);
}

QStringList split(const char* list)
{
    return QString::fromUtf8(list).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

} // namespace

Phrases::Phrases(Language language) : m_language(language)
{
    for (const LexiconEntry& entry : attributeLexicon(language)) {
        std::vector<int> stated;
        for (const QString& name : QString::fromUtf8(entry.attributes).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            stated.push_back(indexOfAttribute(name.toLatin1()));
        add(entry.phrases, stated, Cue::None);
    }
    const Grammar& grammar = grammarOf(language);
    const std::pair<const char*, Cue> lists[] = {
        {grammar.deniesAfter, Cue::DeniesAfter},
        {grammar.deniesNext, Cue::DeniesNext},
        {grammar.deniesBefore, Cue::DeniesBefore},
        {grammar.sparesAfter, Cue::SparesAfter},
        {grammar.sparesBefore, Cue::SparesBefore},
        {grammar.doubtsAfter, Cue::DoubtsAfter},
        {grammar.doubtsBefore, Cue::DoubtsBefore},
        {grammar.ends, Cue::Ends},
        {grammar.joins, Cue::Joins},
        {grammar.ranges, Cue::Range},
        {grammar.millimetres, Cue::Millimetres},
        {grammar.centimetres, Cue::Centimetres},
        {grammar.years, Cue::Years},
        {grammar.others, Cue::Others},
    };
    for (const auto& [list, cue] : lists)
        add(list, {}, cue);
}

void Phrases::add(const char* list, const std::vector<int>& attributes, Cue cue)
{
    for (const QString& text : split(list)) {
        Phrase phrase{{}, attributes, cue};
        for (const QString& part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            // A part with a hyphen or, in Chinese, any part is several words.
            const std::vector<Word> words = wordsOf(part, m_language);
            for (const Word& word : words) {
                const bool prefix = part.endsWith(QLatin1Char('*')) && &word == &words.back();
                phrase.words.push_back({prefix ? word.key : word.stem, prefix});
                QString& written = (prefix ? m_prefixes : m_stems)[phrase.words.back().text];
                // Elsewhere than in English slips are sought among the attributes alone: there is no list of what
                // else is a word.
                if (written.isEmpty() && (m_language == Language::English || !attributes.empty()))
                    written = part.mid(word.start, word.length).toLower();
                if (prefix)
                    m_longestPrefix = std::max(m_longestPrefix, word.key.size());
            }
        }
        if (!phrase.words.empty())
            m_byStart[startOf(phrase.words.front().text, m_language)].push_back(std::move(phrase));
    }
}

const std::vector<Phrase>& Phrases::startingLike(const QString& word) const
{
    static const std::vector<Phrase> none;
    const auto found = m_byStart.constFind(startOf(word, m_language));
    return found == m_byStart.constEnd() ? none : *found;
}

qsizetype Phrases::prefixOf(const QString& key) const
{
    for (qsizetype length = std::min(key.size(), m_longestPrefix); length >= startLength; --length) {
        if (m_prefixes.contains(key.left(length)))
            return length;
    }
    return 0;
}

bool fits(const Phrase& phrase, const std::vector<Word>& words, size_t at)
{
    if (at + phrase.words.size() > words.size())
        return false;
    for (size_t i = 0; i < phrase.words.size(); ++i) {
        const Word& word = words[at + i];
        if ((i > 0 && word.before > Gap::Hyphen) || !phrase.words[i].matches(word))
            return false;
    }
    return true;
}

int indexOfAttribute(const char* name)
{
    const auto index = attributeNames().indexOf(QLatin1String(name));
    Q_ASSERT(index >= 0);
    return int(index);
}

std::vector<int> sizesOf(double low, double high)
{
    static const int tiny = indexOfAttribute("size:tiny");
    static const int small = indexOfAttribute("size:small");
    static const int large = indexOfAttribute("size:large");
    if (std::isinf(high))
        return {low < 5 ? small : large};
    std::vector<int> sizes;
    if (low < 5)
        sizes.push_back(tiny);
    if (low <= 10 && high >= 5)
        sizes.push_back(small);
    if (high > 10)
        sizes.push_back(large);
    return sizes;
}

int ageGroup(double years)
{
    return indexOfAttribute(years < 2    ? "age:infant"
                            : years < 12 ? "age:child"
                            : years < 18 ? "age:adolescent"
                            : years < 65 ? "age:adult"
                                         : "age:elderly");
}

const Phrases& phrasesOf(Language language)
{
    // Each made when its language is first read.
    switch (language) {
    case Language::English: {
        static const Phrases phrases(Language::English);
        return phrases;
    }
    case Language::German: {
        static const Phrases phrases(Language::German);
        return phrases;
    }
    case Language::French: {
        static const Phrases phrases(Language::French);
        return phrases;
    }
    case Language::Spanish: {
        static const Phrases phrases(Language::Spanish);
        return phrases;
    }
    case Language::Portuguese: {
        static const Phrases phrases(Language::Portuguese);
        return phrases;
    }
    case Language::Chinese: {
        static const Phrases phrases(Language::Chinese);
        return phrases;
    }
    case Language::Japanese: {
        static const Phrases phrases(Language::Japanese);
        return phrases;
    }
    }
    Q_UNREACHABLE();
}

} // namespace vignette
