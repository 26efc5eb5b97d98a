#include "core/engine/text/attributes.h"

#include "core/engine/text/reader.h"
#include "core/engine/text/spelling.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace vignette {

namespace {

/// TaskSpec allows 4000 characters; whatever comes after this many is not read.
constexpr int longestText = 20000;
/// Words that are looked for among near spellings, of one text.
constexpr int mostSlips = 200;

/// The description with paths blanked out, every place as before.
QString withoutPaths(const QString& text, const std::vector<TextPlace>& paths)
{
    QString out = text;
    for (const TextPlace& path : paths)
        std::fill_n(out.begin() + path.start, path.length, QLatin1Char(' '));
    return out;
}

std::vector<Word> wordsToRead(QStringView text, Language language)
{
    std::vector<Word> words = wordsOf(text, language);
    const bool joins = language == Language::German || language == Language::English;
    return joins ? withoutCompounds(std::move(words), language) : words;
}

WordReading readWords(const std::vector<Word>& words, Language language)
{
    return language == Language::English ? readEnglish(words) : readByTable(words, language);
}

/// Letters that are read in a language.
int lettersRead(QStringView text, Language language)
{
    const std::vector<Word> words = wordsToRead(text, language);
    const WordReading reading = readWords(words, language);
    int letters = 0;
    for (size_t i = 0; i < words.size(); ++i)
        letters += reading.isRead[i] && !words[i].number ? words[i].length : 0;
    return letters;
}

Language languageOf(const QString& text)
{
    const bool ideographs = std::any_of(text.begin(), text.end(), isIdeographic);
    const int english = lettersRead(text, Language::English);
    Language best = Language::English;
    // Medical words look alike everywhere: a few letters more are no other language.
    int most = english + english / 4;
    if (most >= std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
        return best;
    for (const Language language : {Language::German, Language::French, Language::Spanish, Language::Portuguese,
                                    Language::Chinese, Language::Japanese}) {
        if (!ideographs && (language == Language::Chinese || language == Language::Japanese))
            continue;
        const int letters = lettersRead(text, language);
        if (letters > most) {
            most = letters;
            best = language;
        }
    }
    return best;
}

/// Words by their places in the text, neighbours joined.
std::vector<TextPlace> placesOf(const std::set<int>& indices, const std::vector<Word>& words)
{
    std::vector<TextPlace> places;
    int previous = -2;
    for (const int index : indices) {
        const Word& word = words[size_t(index)];
        if (index == previous + 1 && word.before <= Gap::Hyphen)
            places.back().length = word.start + word.length - places.back().start;
        else
            places.push_back({word.start, word.length});
        previous = index;
    }
    return places;
}

/// Of overlapping words that say the same, the longest stay.
std::vector<Statement> withoutOverlaps(std::vector<Statement> found, const std::vector<Word>& words)
{
    const auto start = [&](const Statement& s) { return words[size_t(s.first)].start; };
    const auto end = [&](const Statement& s) {
        const Word& last = words[size_t(s.first + s.count - 1)];
        return last.start + last.length;
    };
    const auto length = [&](const Statement& s) { return end(s) - start(s); };
    std::sort(found.begin(), found.end(), [&](const auto& a, const auto& b) {
        return std::tuple(a.attribute, start(a), length(b)) < std::tuple(b.attribute, start(b), length(a));
    });
    std::vector<Statement> kept;
    for (const Statement& next : found) {
        if (kept.empty() || kept.back().attribute != next.attribute || end(kept.back()) <= start(next))
            kept.push_back(next);
        else if (length(next) > length(kept.back()))
            kept.back() = next;
    }
    std::sort(kept.begin(), kept.end(), [&](const auto& a, const auto& b) {
        return std::tuple(start(a), length(a), a.attribute) < std::tuple(start(b), length(b), b.attribute);
    });
    return kept;
}

/// `kept` are the statements of `all` that withoutOverlaps() leaves.
std::vector<RecognizedAttribute> attributesOf(const std::vector<Statement>& kept, const std::vector<Statement>& all,
                                              const std::vector<Word>& words)
{
    // The fewest words that say the same: "crust" of "haemorrhagic crust".
    std::vector<Statement> cores;
    for (const Statement& statement : kept) {
        Statement core = statement;
        for (const Statement& other : all) {
            if (other.attribute == core.attribute && other.count < core.count && other.first >= statement.first &&
                other.first + other.count <= statement.first + statement.count)
                core = other;
        }
        cores.push_back(core);
    }
    // By word: the attributes that need it, and the statements that it denies or doubts.
    std::map<int, std::set<int>> needing;
    std::map<int, std::set<int>> reached;
    for (const Statement& core : cores) {
        for (int k = 0; k < core.count; ++k)
            needing[core.first + k].insert(core.attribute);
        if (core.cue >= 0)
            reached[core.cue].insert(core.first);
    }
    std::vector<RecognizedAttribute> out;
    for (size_t i = 0; i < kept.size(); ++i) {
        const Statement& core = cores[i];
        std::set<int> own;
        std::set<int> every;
        for (int k = 0; k < core.count; ++k) {
            every.insert(core.first + k);
            if (needing[core.first + k].size() == 1)
                own.insert(core.first + k);
        }
        if (own.empty())
            own = every;
        if (core.cue >= 0 && reached[core.cue].size() == 1 && !needing.contains(core.cue))
            own.insert(core.cue);
        const Word& first = words[size_t(kept[i].first)];
        const Word& last = words[size_t(kept[i].first + kept[i].count - 1)];
        out.push_back({kept[i].attribute, kept[i].certainty, first.start, last.start + last.length - first.start,
                       placesOf(own, words)});
    }
    return out;
}

/// Words that no phrase has, as the lexicon's words that they are likely meant to be. Those of English are
/// put in place of what was written, so that they are read.
std::map<int, QString> mendSpelling(std::vector<Word>& words, const WordReading& reading, QStringView text,
                                    Language language)
{
    std::map<int, QString> suggestions;
    int tried = 0;
    for (size_t i = 0; i < words.size() && tried < mostSlips; ++i) {
        Word& word = words[i];
        const Phrases& phrases = phrasesOf(language);
        if (reading.isRead[i] || phrases.stems().contains(word.stem) || phrases.prefixOf(word.key) > 0)
            continue;
        ++tried;
        const QString suggestion = suggestedSpelling(text.mid(word.start, word.length).toString(), language);
        if (suggestion.isEmpty())
            continue;
        suggestions[word.start] = suggestion;
        if (language == Language::English) {
            const std::vector<Word> meant = wordsOf(suggestion, language);
            word.key = meant.front().key;
            word.stem = meant.front().stem;
        }
    }
    return suggestions;
}

/// In English the sentence encoder reads what the lexicon does not have.
bool isReadByEncoder(const Word& word, const QString& text)
{
    return word.length == 1 || isEnglishWord(text.mid(word.start, word.length).toLower());
}

/// The attributes in English, sentence by sentence as they were said.
QString inEnglish(const std::vector<Statement>& statements, const std::vector<Word>& words)
{
    QString out;
    std::set<std::pair<int, Certainty>> said;
    int previous = 0;
    for (const Statement& statement : statements) {
        if (!said.emplace(statement.attribute, statement.certainty).second)
            continue;
        const bool newSentence = std::any_of(words.begin() + previous, words.begin() + statement.first + 1,
                                             [](const Word& word) { return word.before == Gap::Sentence; });
        if (!out.isEmpty())
            out += newSentence ? QStringLiteral(". ") : QStringLiteral(", ");
        if (statement.certainty == Certainty::Absent)
            out += QStringLiteral("no ");
        else if (statement.certainty == Certainty::Possible)
            out += QStringLiteral("sometimes ");
        out += englishWords(statement.attribute);
        previous = std::max(previous, statement.first + 1);
    }
    return out.isEmpty() ? out : out + QLatin1Char('.');
}

/// The description as it was meant: slips mended, paths left out.
QString mended(const QString& text, const std::vector<UnreadWord>& unread, const std::vector<TextPlace>& paths)
{
    QString out = text;
    for (auto word = unread.rbegin(); word != unread.rend(); ++word) {
        if (!word->suggestion.isEmpty() || std::find(paths.begin(), paths.end(), word->place) != paths.end())
            out.replace(word->place.start, word->place.length, word->suggestion);
    }
    return out;
}

} // namespace

const QStringList& attributeNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const char* name : attributeTable())
            list.append(QString::fromLatin1(name));
        return list;
    }();
    return names;
}

DescriptionReading readDescription(const QString& description, Language language)
{
    const QString text = description.left(longestText);
    const std::vector<TextPlace> paths = pathsIn(text);
    const QString clean = withoutPaths(text, paths);
    std::vector<Word> words = wordsToRead(clean, language);
    WordReading reading = readWords(words, language);
    const std::map<int, QString> suggestions = mendSpelling(words, reading, clean, language);
    if (!suggestions.empty())
        reading = readWords(words, language);

    DescriptionReading out;
    out.language = language;
    const std::vector<Statement> statements = withoutOverlaps(reading.statements, words);
    out.attributes = attributesOf(statements, reading.statements, words);

    for (const TextPlace& path : paths)
        out.unread.push_back({path, {}});
    const bool ideographs = language == Language::Chinese || language == Language::Japanese;
    for (size_t i = 0; i < words.size(); ++i) {
        const Word& word = words[i];
        const auto suggestion = suggestions.find(word.start);
        if (suggestion != suggestions.end())
            out.unread.push_back({{word.start, word.length}, suggestion->second});
        else if (reading.isRead[i] || (language == Language::English && isReadByEncoder(word, clean)))
            continue;
        else if (ideographs && !out.unread.empty() &&
                 out.unread.back().place.start + out.unread.back().place.length == word.start)
            out.unread.back().place.length += word.length;
        else
            out.unread.push_back({{word.start, word.length}, {}});
    }
    std::sort(out.unread.begin(), out.unread.end(),
              [](const auto& a, const auto& b) { return a.place.start < b.place.start; });
    out.english = language == Language::English ? mended(description, out.unread, paths) : inEnglish(statements, words);
    return out;
}

DescriptionReading readDescription(const QString& description)
{
    const QString text = description.left(longestText);
    return readDescription(description, languageOf(withoutPaths(text, pathsIn(text))));
}

std::vector<RecognizedAttribute> recognizeAttributes(const QString& description)
{
    return readDescription(description).attributes;
}

std::vector<float> attributeVector(const std::vector<RecognizedAttribute>& attributes)
{
    std::vector<float> values(size_t(attributeNames().size()), 0);
    for (const RecognizedAttribute& attribute : attributes) {
        if (attribute.index < 0 || attribute.index >= int(values.size()))
            continue;
        // One firm mention outweighs doubt, and doubt a denial ("no scale at first").
        float& value = values[size_t(attribute.index)];
        const float stated = attribute.certainty == Certainty::Present    ? 1.0F
                             : attribute.certainty == Certainty::Possible ? 0.5F
                                                                          : -1.0F;
        value = value == 0 ? stated : std::max(value, stated);
    }
    return values;
}

QString withoutDermoscopy(const QString& description)
{
    static const QRegularExpression sentenceEnd(
        QStringLiteral("[.!?\u3002\uff01\uff1f](?=\\s|$)|[\u3002\uff01\uff1f]"));
    static const QRegularExpression dermoscopy(
        QStringLiteral("derm(?:at)?os[ck]op|auflicht|trichos[ck]op|close[ -]?up|magnifi|\u76ae\u80a4\u955c|"
                       "\u30c0\u30fc\u30e2\u30b9\u30b3\u30d4"),
        QRegularExpression::CaseInsensitiveOption);
    const auto isDermoscopic = [](const QString& sentence) {
        if (dermoscopy.match(sentence).hasMatch())
            return true;
        const auto attributes = recognizeAttributes(sentence);
        return std::any_of(attributes.begin(), attributes.end(), [](const RecognizedAttribute& attribute) {
            return attributeNames()[attribute.index].startsWith(QLatin1String("dermoscopy:"));
        });
    };
    std::vector<qsizetype> starts = {0};
    for (auto end = sentenceEnd.globalMatch(description); end.hasNext();)
        starts.push_back(end.next().capturedEnd());
    qsizetype length = description.size();
    for (auto start = starts.rbegin(); start != starts.rend(); ++start) {
        const QString sentence = description.mid(*start, length - *start);
        if (!sentence.trimmed().isEmpty() && !isDermoscopic(sentence))
            break;
        length = *start;
    }
    const QString clinical = description.left(length).trimmed();
    const bool isShorter = clinical.size() < description.trimmed().size();
    return isShorter && !recognizeAttributes(clinical).empty() ? clinical : QString();
}

QString englishWords(int attribute)
{
    const QString name = attributeNames().value(attribute);
    const QString group = name.section(QLatin1Char(':'), 0, 0);
    QString words = name.section(QLatin1Char(':'), 1).replace(QLatin1Char('-'), QLatin1Char(' '));
    if (words == QLatin1String("acral"))
        words = QStringLiteral("hands and feet");
    else if (words == QLatin1String("palmoplantar"))
        words = QStringLiteral("palms and soles");
    else if (words == QLatin1String("flexural"))
        words = QStringLiteral("skin folds");
    else if (group == QLatin1String("border") && words != QLatin1String("halo"))
        words += QStringLiteral(" border");
    return words;
}

} // namespace vignette
