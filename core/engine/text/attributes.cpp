#include "core/engine/text/attributes.h"

#include "core/engine/text/lexicon.h"

#include <QHash>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <tuple>

namespace vignette {

namespace {

/// TaskSpec allows 4000 characters; whatever comes after this many is not read.
constexpr int longestText = 20000;

/// What separates a word from the one before it.
enum class Gap { Space, Hyphen, Comma, Sentence };

struct Word
{
    QString key;  ///< lower case, no accents, spelling made equal
    QString stem; ///< key without plural ending
    int start = 0;
    int length = 0;
    Gap before = Gap::Space;
    bool number = false;

    bool is(const char* other) const { return key == QLatin1String(other); }
    bool isOneOf(std::initializer_list<const char*> others) const
    {
        return std::any_of(others.begin(), others.end(), [&](const char* o) { return is(o); });
    }
};

/// One key for British and American spelling. Only equality counts, so that a wrong guess
/// ("raized") does no harm: text and lexicon go through the same rules.
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

/// Lower-case base letter of a character; an accent alone gives nothing.
QString baseLetter(QChar c)
{
    if (c.unicode() < 128)
        return QString(c.toLower());
    QString out;
    for (const QChar part : QString(c).normalized(QString::NormalizationForm_D)) {
        if (part.isLetterOrNumber())
            out += part.toLower();
    }
    return out;
}

Gap gapOf(QStringView between)
{
    Gap gap = between.size() == 1 && QStringLiteral("-\u2010\u2011\u2013/'\u2019").contains(between[0]) ? Gap::Hyphen
                                                                                                        : Gap::Space;
    for (const QChar c : between) {
        if (QStringLiteral(".;:!?\n\u2026\u3002").contains(c))
            return Gap::Sentence;
        if (gap != Gap::Hyphen && QStringLiteral(",()[]\u2013\u2014\u3001").contains(c))
            gap = Gap::Comma;
    }
    return gap;
}

std::vector<Word> wordsOf(QStringView text)
{
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
            else if (c.isMark())
                continue;
            else if (c.isLetterOrNumber() && c.isDigit() == number)
                key += baseLetter(c);
            else
                break;
        }
        const Gap gap = start == 0 ? Gap::Sentence : gapOf(text.mid(end, start - end));
        end = i;
        // The s of "child's" says nothing.
        if (key == QLatin1String("s") && gap == Gap::Hyphen)
            continue;
        key = equalSpelling(key);
        words.push_back({key, withoutPlural(key), int(start), int(i - start), gap, number});
    }
    return words;
}

struct PhraseWord
{
    QString text;
    bool prefix = false;

    bool matches(const Word& word) const { return prefix ? word.key.startsWith(text) : word.stem == text; }
};

struct Phrase
{
    std::vector<PhraseWord> words;
    std::vector<int> attributes; ///< empty: only hides shorter phrases
};

/// The lexicon by the first letter pair of the first word.
class Phrases
{
public:
    Phrases()
    {
        QHash<QString, int> indexOf;
        for (const QString& name : attributeNames())
            indexOf.insert(name, int(indexOf.size()));
        for (const LexiconEntry& entry : attributeLexicon()) {
            std::vector<int> stated;
            const auto names = QString::fromUtf8(entry.attributes).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            for (const QString& name : names) {
                Q_ASSERT(indexOf.contains(name));
                stated.push_back(indexOf.value(name));
            }
            const auto phrases = QString::fromUtf8(entry.phrases).split(QStringLiteral(", "));
            for (const QString& phrase : phrases)
                add(phrase, stated);
        }
    }

    const std::vector<Phrase>& startingLike(const QString& word) const
    {
        static const std::vector<Phrase> none;
        const auto found = m_byStart.constFind(word.left(2));
        return found == m_byStart.constEnd() ? none : *found;
    }

private:
    void add(const QString& text, const std::vector<int>& stated)
    {
        Phrase phrase{{}, stated};
        for (const Word& word : wordsOf(text))
            phrase.words.push_back({word.stem, false});
        if (text.endsWith(QLatin1Char('*')))
            phrase.words.back() = {wordsOf(text).back().key, true};
        // A `*` inside the phrase.
        const auto parts = text.split(QLatin1Char(' '));
        for (size_t i = 0; i < phrase.words.size() && i < size_t(parts.size()); ++i) {
            if (parts[int(i)].endsWith(QLatin1Char('*')))
                phrase.words[i].prefix = true;
        }
        m_byStart[phrase.words.front().text.left(2)].push_back(std::move(phrase));
    }

    QHash<QString, std::vector<Phrase>> m_byStart;
};

struct Match
{
    int first = 0; ///< word
    int count = 0; ///< words
    std::vector<int> attributes;
};

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
    return int(attributeNames().indexOf(QLatin1String(name)));
}

/// "2-5 mm", "5 to 20 mm", "0.5 to several centimetres": read by value.
std::optional<Match> measureAt(const std::vector<Word>& words, size_t at)
{
    if (!words[at].number)
        return {};
    double low = words[at].key.toDouble();
    double high = low;
    size_t i = at + 1;
    if (i < words.size() && words[i].isOneOf({"to", "or", "and", "x", "by"}))
        ++i;
    if (i < words.size() && words[i].number && words[i].before <= Gap::Hyphen) {
        high = words[i].key.toDouble();
        ++i;
    } else if (i < words.size() && words[i].isOneOf({"several", "many"})) {
        high = 4 * std::max(low, 1.0);
        ++i;
    }
    if (i >= words.size() || words[i].before > Gap::Hyphen)
        return {};
    const bool millimetres = words[i].isOneOf({"mm", "millimeter", "millimeters"});
    if (millimetres || words[i].isOneOf({"cm", "centimeter", "centimeters"})) {
        const double unit = millimetres ? 1 : 10;
        low *= unit;
        high = std::max(low, high * unit);
        Match match{int(at), int(i + 1 - at), {}};
        if (low < 5)
            match.attributes.push_back(indexOfAttribute("size:tiny"));
        if (low <= 10 && high >= 5)
            match.attributes.push_back(indexOfAttribute("size:small"));
        if (high > 10)
            match.attributes.push_back(indexOfAttribute("size:large"));
        return match;
    }
    const bool years = words[i].isOneOf({"year", "years", "yr", "yrs"});
    const bool months = words[i].isOneOf({"month", "months", "week", "weeks", "day", "days"});
    if ((years || months) && i + 1 < words.size() &&
        words[i + 1].isOneOf({"old", "aged", "man", "woman", "boy", "girl"})) {
        const char* group = months || high < 2 ? "age:infant"
                            : high < 12        ? "age:child"
                            : high < 18        ? "age:adolescent"
                            : high < 65        ? "age:adult"
                                               : "age:elderly";
        return Match{int(at), int(i + 2 - at), {indexOfAttribute(group)}};
    }
    return {};
}

std::vector<Match> matchesIn(const std::vector<Word>& words)
{
    static const Phrases phrases;
    std::vector<Match> found;
    std::vector<int> hidden(words.size(), 0); ///< phrases shorter than this are hidden here
    for (size_t i = 0; i < words.size(); ++i) {
        std::optional<Match> measure = measureAt(words, i);
        if (measure)
            found.push_back(*measure);
        int hides = measure ? measure->count : 0;
        for (const Phrase& phrase : phrases.startingLike(words[i].key)) {
            if (!fits(phrase, words, i))
                continue;
            const int count = int(phrase.words.size());
            if (phrase.attributes.empty())
                hides = std::max(hides, count);
            else
                found.push_back({int(i), count, phrase.attributes});
        }
        for (int k = 0; k < hides; ++k)
            hidden[i + size_t(k)] = std::max(hidden[i + size_t(k)], hides);
    }
    std::erase_if(found, [&](const Match& match) {
        for (int k = 0; k < match.count; ++k) {
            if (match.count < hidden[size_t(match.first + k)])
                return true;
        }
        return false;
    });
    return found;
}

/// What one word's surroundings say of it.
struct Stance
{
    Certainty certainty = Certainty::Present;
    int cue = -1;          ///< the word that said so
    bool sitesToo = false; ///< "sparing the face", but not "no scale, face"
};

/// Finds negation and doubt, and how far they reach.
class Scopes
{
public:
    explicit Scopes(const std::vector<Word>& words) : m_words(words), m_stances(words.size())
    {
        for (int i = 0; i < count(); ++i)
            readDoubt(i);
        // After doubt, because "may have no scale" says that there is none more than that there
        // might be some.
        for (int i = 0; i < count(); ++i)
            readNegation(i);
    }

    Certainty of(const Match& match, bool site) const
    {
        Certainty certainty = Certainty::Present;
        for (int i = match.first; i < match.first + match.count; ++i) {
            const Stance& stance = m_stances[size_t(i)];
            const bool cueInside = stance.cue >= match.first && stance.cue < match.first + match.count;
            if (cueInside || (stance.certainty == Certainty::Absent && site && !stance.sitesToo))
                continue;
            certainty = std::max(certainty, stance.certainty);
        }
        return certainty;
    }

private:
    int count() const { return int(m_words.size()); }
    const Word& word(int i) const { return m_words[size_t(i)]; }
    bool at(int i, std::initializer_list<const char*> keys) const
    {
        return i >= 0 && i < count() && word(i).isOneOf(keys);
    }

    void mark(int i, Certainty certainty, int cue, bool sitesToo = false)
    {
        m_stances[size_t(i)] = {certainty, cue, sitesToo};
    }

    /// True where the words after a comma at i continue a list: "scale, crust or ulcers".
    bool listGoesOn(int i) const
    {
        for (int k = i, commas = 0; k < count() && k < i + 9; ++k) {
            if (k > i && word(k).before == Gap::Sentence)
                return false;
            if (k > i && word(k).before == Gap::Comma && ++commas > 2)
                return false;
            if (at(k, {"or", "nor"}))
                return true;
            if (endsNegation(k))
                return false;
        }
        return false;
    }

    bool endsNegation(int i) const
    {
        if (at(i, {"and"}))
            return at(i + 1, {"a", "an", "the", "with", "several", "many", "often", "usually"});
        return at(i,
                  {"on",      "over",   "in",    "at",     "with", "but",     "however", "although", "though", "yet",
                   "which",   "that",   "who",   "whose",  "is",   "are",     "was",     "were",     "may",    "can",
                   "leaving", "leaves", "along", "around", "from", "because", "then",    "while",    "when",   "except",
                   "by",      "has",    "have",  "shows",  "plus", "despite", "until",   "after",    "unless", "only"});
    }

    void negateForward(int cue, int first, int longest, bool sitesToo)
    {
        for (int i = first; i < count() && i < first + longest; ++i) {
            if (i > first && (word(i).before == Gap::Sentence || (word(i).before == Gap::Comma && !listGoesOn(i))))
                return;
            if (endsNegation(i))
                return;
            mark(i, Certainty::Absent, cue, sitesToo);
        }
    }

    void negateBackward(int cue, int last, bool sitesToo)
    {
        for (int i = last; i >= 0 && i > last - 8; --i) {
            mark(i, Certainty::Absent, cue, sitesToo);
            if (word(i).before >= Gap::Comma || at(i, {"with", "but", "although", "while", "which", "on", "over"}))
                return;
        }
    }

    void readNegation(int i)
    {
        if (at(i, {"non"})) {
            // Only the compound: "non-scaly red patches" are red.
            if (i + 1 < count() && word(i + 1).before <= Gap::Hyphen)
                mark(i + 1, Certainty::Absent, i);
            return;
        }
        if (at(i, {"not", "no", "never", "without"})) {
            if (at(i + 1,
                   {"only", "more", "larger", "bigger", "longer", "uncommonly", "uncommon", "infrequently", "always",
                    "necessarily", "specific", "limited", "doubt", "treatment", "just", "merely", "so", "yet"}) ||
                (i > 0 && at(i - 1, {"or"}) && at(i - 2, {"may"})))
                return;
            negateForward(i, i + 1, 8, at(i, {"not", "never"}));
        } else if (at(i, {"lack", "lacks", "lacking", "devoid", "neither", "nor", "cannot"})) {
            negateForward(i, i + 1, 8, at(i, {"neither", "nor"}));
        } else if (at(i, {"absence", "free"}) && at(i + 1, {"of", "from"})) {
            negateForward(i, i + 2, 8, false);
        } else if ((at(i, {"rather"}) && at(i + 1, {"than"})) || (at(i, {"instead"}) && at(i + 1, {"of"}))) {
            negateForward(i, i + 2, 4, true);
        } else if (at(i, {"spares", "sparing", "excluding"})) {
            if (!at(i + 1, {"of"}) || !at(i - 1, {"no", "without", "little"}))
                negateForward(i, i + (at(i + 1, {"of"}) ? 2 : 1), 8, true);
        } else if (at(i, {"absent", "spared", "lacking", "unaffected", "uninvolved"})) {
            const bool sites = !at(i, {"absent", "lacking"});
            for (int k = i - 1; k >= 0 && k >= i - 4 && word(k + 1).before <= Gap::Hyphen; --k) {
                if (at(k, {"is", "are", "was", "were", "be", "being", "remain", "remains"})) {
                    negateBackward(i, k - 1, sites);
                    return;
                }
            }
            if (at(i, {"absent"}))
                negateForward(i, i + 1, 2, false);
            else if (sites && i > 0 && word(i).before <= Gap::Hyphen)
                negateBackward(i, i - 1, true);
        }
    }

    void readDoubt(int i)
    {
        if (!at(i, {"may", "might", "can", "could", "sometimes", "occasionally", "occasional", "possibly", "possible",
                    "perhaps", "rarely", "rare", "seldom", "infrequently", "maybe", "suspected"}))
            return;
        const bool verb = at(i, {"may", "might", "can", "could"});
        if (verb && at(i + 1 + (at(i + 1, {"be", "also"}) ? 1 : 0),
                       {"develop", "appear", "occur", "follow", "accompany", "coexist", "form", "arise", "emerge",
                        "present", "seen", "found", "visible"})) {
            for (int k = i - 1; k >= 0 && k > i - 8; --k) {
                mark(k, Certainty::Possible, i);
                if (word(k).before == Gap::Sentence)
                    break;
            }
        }
        for (int k = i + 1; k < count() && k < i + 10; ++k) {
            if (word(k).before == Gap::Sentence || at(k, {"but", "although", "usually"}) ||
                (word(k).before == Gap::Comma && !listGoesOn(k)))
                return;
            mark(k, Certainty::Possible, i);
        }
    }

    const std::vector<Word>& m_words;
    std::vector<Stance> m_stances;
};

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

std::vector<RecognizedAttribute> recognizeAttributes(const QString& description)
{
    const std::vector<Word> words = wordsOf(QStringView(description).left(longestText));
    const Scopes scopes(words);
    std::vector<RecognizedAttribute> found;
    for (const Match& match : matchesIn(words)) {
        const Word& first = words[size_t(match.first)];
        const Word& last = words[size_t(match.first + match.count - 1)];
        for (const int index : match.attributes) {
            const bool site = attributeNames()[index].startsWith(QLatin1String("site:"));
            found.push_back({index, scopes.of(match, site), first.start, last.start + last.length - first.start});
        }
    }
    // Of overlapping words that say the same, the longest stay.
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::tie(a.index, a.start, b.length) < std::tie(b.index, b.start, a.length);
    });
    std::vector<RecognizedAttribute> kept;
    for (const RecognizedAttribute& next : found) {
        if (kept.empty() || kept.back().index != next.index || kept.back().start + kept.back().length <= next.start)
            kept.push_back(next);
        else if (next.length > kept.back().length)
            kept.back() = next;
    }
    std::sort(kept.begin(), kept.end(), [](const auto& a, const auto& b) {
        return std::tie(a.start, a.length, a.index) < std::tie(b.start, b.length, b.index);
    });
    return kept;
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

} // namespace vignette
