#pragma once

#include "core/engine/text/attributes.h"
#include "core/engine/text/words.h"

#include <QHash>

#include <vector>

/// How the words of one language become attributes. Private to this folder.
namespace vignette {

/// Words in a row that state an attribute.
struct Statement
{
    int attribute = 0;
    Certainty certainty = Certainty::Present;
    int first = 0; ///< word
    int count = 0;
    int cue = -1; ///< the word that denies or doubts it
};

struct WordReading
{
    std::vector<Statement> statements;
    std::vector<char> isRead; ///< per word: a phrase, a cue, a number or a word that says nothing
};

/// What a phrase is for, beside the statement of attributes; as the fields of Grammar.
enum class Cue {
    None,
    DeniesAfter,
    DeniesNext,
    DeniesBefore,
    SparesAfter,
    SparesBefore,
    DoubtsAfter,
    DoubtsBefore,
    Ends,
    Joins,
    Range,
    Millimetres,
    Centimetres,
    Years,
    Others
};

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
    Cue cue = Cue::None;
};

/// Phrases by the first letters of their first words.
class Phrases
{
public:
    explicit Phrases(Language language);

    const std::vector<Phrase>& startingLike(const QString& word) const;

    /// How the words of the phrases are written, by their stems, and by what stands before their `*`.
    const QHash<QString, QString>& stems() const { return m_stems; }
    const QHash<QString, QString>& prefixes() const { return m_prefixes; }

    /// Length of the longest beginning of the word that a phrase has with `*`; 0 for none.
    qsizetype prefixOf(const QString& key) const;

private:
    void add(const char* list, const std::vector<int>& attributes, Cue cue);

    Language m_language;
    QHash<QString, std::vector<Phrase>> m_byStart;
    QHash<QString, QString> m_stems;
    QHash<QString, QString> m_prefixes;
    qsizetype m_longestPrefix = 0;
};

/// Whether the words from `at` on are the phrase.
bool fits(const Phrase& phrase, const std::vector<Word>& words, size_t at);

/// Index of an attribute that exists.
int indexOfAttribute(const char* name);

/// Sizes that a measure of `low` to `high` millimetres states; infinity where there is no upper end.
std::vector<int> sizesOf(double low, double high);

/// Age group of so many years.
int ageGroup(double years);

/// All phrases of a language: lexicon, cues and words that say nothing. Made once, then shared.
const Phrases& phrasesOf(Language language);

/// Compounds that no phrase has, as their parts: in German "rotbraun", "Schuppenkruste", in English "nonscaly".
std::vector<Word> withoutCompounds(std::vector<Word> words, Language language);

WordReading readEnglish(const std::vector<Word>& words);
WordReading readByTable(const std::vector<Word>& words, Language language);

} // namespace vignette
