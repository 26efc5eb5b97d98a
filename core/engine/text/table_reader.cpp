#include "core/engine/text/reader.h"

#include <algorithm>
#include <optional>

namespace vignette {

namespace {

/// Words in a row that one phrase took, or one word that none did.
struct Segment
{
    int first = 0; ///< word
    int count = 1;
    Cue cue = Cue::None;
    std::vector<int> attributes;
    bool known = false;
    Certainty certainty = Certainty::Present;
    int from = -1; ///< segment that denies or doubts it
};

/// The longest phrase at each place, from left to right.
std::vector<Segment> segmentsOf(const std::vector<Word>& words, Language language)
{
    const Phrases& phrases = phrasesOf(language);
    std::vector<Segment> segments;
    for (size_t i = 0; i < words.size();) {
        Segment segment;
        segment.first = int(i);
        segment.known = words[i].number;
        for (const Phrase& phrase : phrases.startingLike(words[i].key)) {
            const int count = int(phrase.words.size());
            if (count < segment.count || !fits(phrase, words, i))
                continue;
            if (count > segment.count || !segment.known)
                segment = {int(i), count, phrase.cue, {}, true, Certainty::Present, -1};
            // What a word states goes before what it does to others.
            if (!phrase.attributes.empty())
                segment.cue = Cue::None;
            segment.attributes.insert(segment.attributes.end(), phrase.attributes.begin(), phrase.attributes.end());
        }
        i += size_t(segment.count);
        segments.push_back(std::move(segment));
    }
    return segments;
}

class TableReader
{
public:
    TableReader(const std::vector<Word>& words, Language language)
        : m_words(words), m_language(language), m_segments(segmentsOf(words, language))
    {
        for (int i = 0; i < count(); ++i)
            readMeasure(i);
        for (int i = 0; i < count(); ++i) {
            if (at(i).cue == Cue::DoubtsAfter)
                markAfter(i, Certainty::Possible, true);
            else if (at(i).cue == Cue::DoubtsBefore)
                markBefore(i, Certainty::Possible, true);
        }
        // After doubt, as in English.
        for (int i = 0; i < count(); ++i) {
            const Cue cue = at(i).cue;
            if (cue == Cue::DeniesAfter || cue == Cue::DeniesNext || cue == Cue::SparesAfter)
                markAfter(i, Certainty::Absent, cue == Cue::SparesAfter);
            else if (cue == Cue::DeniesBefore || cue == Cue::SparesBefore)
                markBefore(i, Certainty::Absent, cue == Cue::SparesBefore);
        }
    }

    WordReading result() const
    {
        WordReading reading;
        reading.isRead.resize(m_words.size(), 0);
        for (const Segment& segment : m_segments) {
            std::fill_n(reading.isRead.begin() + segment.first, segment.count, char(segment.known));
            for (const int attribute : segment.attributes)
                reading.statements.push_back({attribute, segment.certainty, segment.first, segment.count,
                                              segment.from < 0 ? -1 : m_segments[size_t(segment.from)].first});
        }
        return reading;
    }

private:
    int count() const { return int(m_segments.size()); }
    const Segment& at(int i) const { return m_segments[size_t(i)]; }
    Gap gapBefore(int i) const { return m_words[size_t(at(i).first)].before; }
    bool is(int i, Cue cue) const { return i < count() && at(i).cue == cue && gapBefore(i) <= Gap::Hyphen; }
    bool isNumber(int i) const
    {
        return i < count() && m_words[size_t(at(i).first)].number && !at(i).attributes.size();
    }

    void mark(int i, Certainty certainty, int from, bool sitesToo)
    {
        Segment& segment = m_segments[size_t(i)];
        const bool site = std::any_of(segment.attributes.begin(), segment.attributes.end(), [](int attribute) {
            return attributeNames()[attribute].startsWith(QLatin1String("site:"));
        });
        if (!site || sitesToo) {
            segment.certainty = certainty;
            segment.from = from;
        }
    }

    /// True where the words after a comma at i continue a list: "scale, crust or ulcers".
    bool listGoesOn(int i) const
    {
        for (int k = i, commas = 0; k < count() && k < i + 9; ++k) {
            if (k > i && (gapBefore(k) == Gap::Sentence || (gapBefore(k) == Gap::Comma && ++commas > 2)))
                return false;
            if (at(k).cue == Cue::Joins)
                return true;
            if (at(k).cue == Cue::Ends)
                return false;
        }
        return false;
    }

    void markAfter(int cue, Certainty certainty, bool sitesToo)
    {
        for (int i = cue + 1; i < count() && i <= cue + 9; ++i) {
            if (gapBefore(i) == Gap::Sentence || at(i).cue == Cue::Ends ||
                (gapBefore(i) == Gap::Comma && !listGoesOn(i)))
                return;
            mark(i, certainty, cue, sitesToo);
            const bool says = !at(i).attributes.empty() || !at(i).known;
            if (at(cue).cue == Cue::DeniesNext && says && !is(i + 1, Cue::Joins))
                return;
        }
    }

    void markBefore(int cue, Certainty certainty, bool sitesToo)
    {
        if (gapBefore(cue) > Gap::Hyphen)
            return;
        if (m_language == Language::German && gapBefore(cue) == Gap::Hyphen) {
            mark(cue - 1, certainty, cue, sitesToo); // "schuppenfrei"
            return;
        }
        for (int i = cue - 1; i >= 0 && i >= cue - 9 && at(i).cue != Cue::Ends; --i) {
            mark(i, certainty, cue, sitesToo);
            if (gapBefore(i) > Gap::Hyphen)
                return;
        }
    }

    /// "2-5 mm", "2 bis 5 mm", "72-jährige": read by value; the attributes go to the unit.
    void readMeasure(int i)
    {
        if (!isNumber(i))
            return;
        const double low = m_words[size_t(at(i).first)].key.toDouble();
        double high = low;
        int next = i + 1;
        if (is(next, Cue::Range) && isNumber(next + 1))
            ++next;
        if (isNumber(next) && gapBefore(next) <= Gap::Hyphen)
            high = m_words[size_t(at(next++).first)].key.toDouble();
        std::vector<int> stated;
        if (is(next, Cue::Years))
            stated = {ageGroup(high)};
        else if (is(next, Cue::Millimetres))
            stated = sizesOf(low, std::max(low, high));
        else if (is(next, Cue::Centimetres))
            stated = sizesOf(10 * low, 10 * std::max(low, high));
        else
            return;
        Segment& segment = m_segments[size_t(i)];
        segment.count = at(next).first + at(next).count - segment.first;
        segment.attributes = stated;
        segment.known = true;
        m_segments.erase(m_segments.begin() + i + 1, m_segments.begin() + next + 1);
    }

    const std::vector<Word>& m_words;
    Language m_language;
    std::vector<Segment> m_segments;
};

} // namespace

WordReading readByTable(const std::vector<Word>& words, Language language)
{
    return TableReader(words, language).result();
}

} // namespace vignette
