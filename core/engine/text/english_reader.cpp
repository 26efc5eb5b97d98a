#include "core/engine/text/reader.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace vignette {

namespace {

struct Match
{
    int first = 0; ///< word
    int count = 0; ///< words
    std::vector<int> attributes;
};

bool at(const std::vector<Word>& words, size_t i, std::initializer_list<const char*> keys)
{
    return i < words.size() && words[i].isOneOf(keys);
}

/// "Larger than 6 mm", "over 2 cm": no upper end. The words in front of the number are part of it.
std::optional<size_t> lowerBoundBefore(const std::vector<Word>& words, size_t number)
{
    const auto joined = [&](size_t from) {
        for (size_t i = from + 1; i <= number; ++i) {
            if (words[i].before > Gap::Hyphen)
                return false;
        }
        return true;
    };
    if (number >= 2 && at(words, number - 1, {"than"}) &&
        at(words, number - 2, {"larger", "bigger", "greater", "wider", "broader"}) && joined(number - 2) &&
        !(number >= 3 && at(words, number - 3, {"no", "not", "never", "rarely", "seldom"})))
        return number - 2;
    return {};
}

/// "2-5 mm", "5 to 20 mm", "0.5 to several centimetres": read by value.
std::optional<Match> measureAt(const std::vector<Word>& words, size_t number)
{
    if (!words[number].number)
        return {};
    double low = words[number].key.toDouble();
    double high = low;
    size_t i = number + 1;
    if (at(words, i, {"to", "or", "and", "x", "by"}))
        ++i;
    if (i < words.size() && words[i].number && words[i].before <= Gap::Hyphen) {
        high = words[i].key.toDouble();
        ++i;
    } else if (at(words, i, {"several", "many"})) {
        high = 4 * std::max(low, 1.0);
        ++i;
    }
    if (i >= words.size() || words[i].before > Gap::Hyphen)
        return {};
    const bool millimetres = words[i].isOneOf({"mm", "millimeter", "millimeters"});
    if (millimetres || words[i].isOneOf({"cm", "centimeter", "centimeters"})) {
        const double unit = millimetres ? 1 : 10;
        const auto bound = lowerBoundBefore(words, number);
        const size_t first = bound.value_or(number);
        const double upper = bound ? std::numeric_limits<double>::infinity() : std::max(low, high) * unit;
        return Match{int(first), int(i + 1 - first), sizesOf(low * unit, upper)};
    }
    const bool years = words[i].isOneOf({"year", "years", "yr", "yrs"});
    const bool months = words[i].isOneOf({"month", "months", "week", "weeks", "day", "days"});
    if ((years || months) && at(words, i + 1, {"old", "aged", "man", "woman", "boy", "girl"}))
        return Match{int(number), int(i + 2 - number), {ageGroup(months ? 0 : high)}};
    return {};
}

/// "Black dots" are hairs broken at the skin where a description is about hair, else pigment.
void tellDotsApart(std::vector<Match>& found, const std::vector<Word>& words)
{
    const int hairLoss = indexOfAttribute("lesion:hair-loss");
    const int dots = indexOfAttribute("dermoscopy:dots-globules");
    const auto states = [](const Match& match, int attribute) {
        return std::find(match.attributes.begin(), match.attributes.end(), attribute) != match.attributes.end();
    };
    const auto isOpen = [&](const Match& match) { return states(match, hairLoss) && states(match, dots); };
    const bool hair =
        std::any_of(words.begin(), words.end(), [](const Word& word) { return word.stem == QLatin1String("hair"); }) ||
        std::any_of(found.begin(), found.end(), [&](const Match& match) {
            return !isOpen(match) && (states(match, hairLoss) || states(match, indexOfAttribute("site:scalp")));
        });
    for (Match& match : found) {
        if (isOpen(match))
            std::erase_if(match.attributes, [&](int attribute) { return (attribute == hairLoss) != hair; });
    }
}

std::vector<Match> matchesIn(const std::vector<Word>& words, std::vector<char>& isRead)
{
    const Phrases& phrases = phrasesOf(Language::English);
    std::vector<Match> found;
    std::vector<int> hidden(words.size(), 0); ///< phrases shorter than this are hidden here
    const auto read = [&](size_t first, int count) { std::fill_n(isRead.begin() + long(first), count, 1); };
    for (size_t i = 0; i < words.size(); ++i) {
        if (words[i].number)
            read(i, 1);
        const auto hide = [&](size_t first, int count) {
            for (size_t k = first; k < first + size_t(count); ++k)
                hidden[k] = std::max(hidden[k], count);
            read(first, count);
        };
        if (const std::optional<Match> measure = measureAt(words, i)) {
            found.push_back(*measure);
            hide(size_t(measure->first), measure->count);
        }
        for (const Phrase& phrase : phrases.startingLike(words[i].key)) {
            if (!fits(phrase, words, i))
                continue;
            const int count = int(phrase.words.size());
            if (phrase.cue != Cue::None)
                read(i, count);
            else if (phrase.attributes.empty())
                hide(i, count);
            else
                found.push_back({int(i), count, phrase.attributes});
        }
    }
    std::erase_if(found, [&](const Match& match) {
        for (int k = 0; k < match.count; ++k) {
            if (match.count < hidden[size_t(match.first + k)])
                return true;
        }
        return false;
    });
    for (const Match& match : found)
        read(size_t(match.first), match.count);
    tellDotsApart(found, words);
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

    /// Certainty and cue of the words of a match.
    Stance of(const Match& match, bool site) const
    {
        Stance most;
        for (int i = match.first; i < match.first + match.count; ++i) {
            const Stance& stance = m_stances[size_t(i)];
            const bool cueInside = stance.cue >= match.first && stance.cue < match.first + match.count;
            if (cueInside || (stance.certainty == Certainty::Absent && site && !stance.sitesToo))
                continue;
            if (stance.certainty > most.certainty)
                most = stance;
        }
        return most;
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

    /// The words of "not", "doesn't" and "w/o" from i on; 0 for others.
    int denialAt(int i) const
    {
        if (at(i, {"not", "no", "never", "without"}))
            return 1;
        const bool joined = i + 1 < count() && word(i + 1).before <= Gap::Hyphen;
        if (joined && at(i + 1, {"t"}) &&
            at(i, {"isn", "aren", "wasn", "weren", "doesn", "don", "didn", "hasn", "haven", "won", "can"}))
            return 2;
        return joined && at(i, {"w"}) && at(i + 1, {"o"}) ? 2 : 0;
    }

    void readNegation(int i)
    {
        if (at(i, {"non"})) {
            // Only the compound: "non-scaly red patches" are red.
            if (i + 1 < count() && word(i + 1).before <= Gap::Hyphen)
                mark(i + 1, Certainty::Absent, i);
            return;
        }
        if (const int length = denialAt(i)) {
            const int next = i + length;
            if (at(next,
                   {"only", "more", "larger", "bigger", "longer", "uncommonly", "uncommon", "infrequently", "always",
                    "necessarily", "specific", "limited", "doubt", "treatment", "just", "merely", "so", "yet"}) ||
                (i > 0 && at(i - 1, {"or"}) && at(i - 2, {"may"})))
                return;
            const bool verb = !at(i, {"no", "without", "w"});
            if (verb && at(next, {"seen", "present", "visible", "found", "noted", "observed", "apparent", "evident",
                                  "identified", "detected", "detectable"})) {
                // "Scale is not seen", but "papules, not present at birth".
                const bool copula = at(i - 1, {"is", "are", "was", "were"});
                if (word(i).before <= Gap::Hyphen)
                    negateBackward(i, copula ? i - 2 : i - 1, false);
                return;
            }
            negateForward(i, next, 8, verb);
        } else if (at(i, {"lack", "lacks", "lacking", "devoid", "neither", "nor", "cannot", "denies"})) {
            negateForward(i, i + 1, 8, at(i, {"neither", "nor"}));
        } else if (at(i, {"absence", "free"}) && at(i + 1, {"of", "from"})) {
            negateForward(i, i + 2, 8, false);
        } else if (at(i, {"free"}) && i > 0 && word(i).before == Gap::Hyphen) {
            mark(i - 1, Certainty::Absent, i);
        } else if ((at(i, {"rather"}) && at(i + 1, {"than"})) || (at(i, {"instead"}) && at(i + 1, {"of"}))) {
            negateForward(i, i + 2, 4, true);
        } else if (at(i, {"spares", "sparing", "excluding"})) {
            if (!at(i + 1, {"of"}) || !at(i - 1, {"no", "without", "little"}))
                negateForward(i, i + (at(i + 1, {"of"}) ? 2 : 1), 8, true);
        } else if (at(i, {"absent", "missing", "spared", "lacking", "unaffected", "uninvolved"})) {
            const bool sites = !at(i, {"absent", "missing", "lacking"});
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

WordReading readEnglish(const std::vector<Word>& words)
{
    WordReading reading;
    reading.isRead.resize(words.size(), 0);
    const Scopes scopes(words);
    for (const Match& match : matchesIn(words, reading.isRead)) {
        for (const int attribute : match.attributes) {
            const bool site = attributeNames()[attribute].startsWith(QLatin1String("site:"));
            const Stance stance = scopes.of(match, site);
            reading.statements.push_back({attribute, stance.certainty, match.first, match.count, stance.cue});
        }
    }
    return reading;
}

} // namespace vignette
