#pragma once

#include <span>

namespace vignette {

/// The languages that descriptions are read in, which are those of the window.
enum class Language { English, German, French, Spanish, Portuguese, Chinese, Japanese };

/// One line of the attribute lexicon: the phrases that state one or more attributes.
struct LexiconEntry
{
    const char* attributes; ///< separated by spaces, for example "site:nose site:face"
    /// Separated by ", ". Words are compared in lower case, without accents and endings, in English with
    /// British and American spelling made equal; hyphens are spaces. A word that ends in `*` stands for
    /// everything that begins so.
    const char* phrases;
};

/// What a language needs besides its lexicon. Lists of phrases as in LexiconEntry.
struct Grammar
{
    const char* deniesAfter = "";  ///< "no": what comes after it is absent
    const char* deniesNext = "";   ///< "not": the next word is absent, and those that it is joined with
    const char* deniesBefore = ""; ///< "is absent": what comes before it is
    const char* sparesAfter = "";  ///< "sparing": sites, too
    const char* sparesBefore = ""; ///< "is spared"
    const char* doubtsAfter = "";  ///< "may": what comes after it is possible
    const char* doubtsBefore = ""; ///< "may occur"
    const char* ends = "";         ///< "but": as far as denial and doubt reach
    const char* joins = "";        ///< "or": a denial goes on over the commas of such a list
    const char* ranges = "";       ///< "2 to 5 mm": what may stand between two numbers
    const char* millimetres = "";
    const char* centimetres = "";
    const char* years = "";  ///< of age: "jährige", not "Jahre"
    const char* others = ""; ///< say nothing that pictures show, and count as read: "the", "skin", "usually"
};

/// All attributes that exist, in the order of the feature vector. Append only.
std::span<const char* const> attributeTable();

/// The phrases. In English a phrase may stand under several attributes and states all of them, and
/// one that (also) stands in an entry without attributes hides its words from every shorter phrase:
/// "back of the hand" is no back. In other languages the longest phrase alone is read at each place.
std::span<const LexiconEntry> attributeLexicon(Language language);

/// For English only `others` is filled: its denial and doubt have rules of their own (stance.h).
const Grammar& grammarOf(Language language);

/// ISO 639-1, "en".
const char* codeOf(Language language);

/// Private to the lexicon: the tables, each in a file of its own.
std::span<const LexiconEntry> englishLexicon();
std::span<const LexiconEntry> germanLexicon();
std::span<const LexiconEntry> frenchLexicon();
std::span<const LexiconEntry> spanishLexicon();
std::span<const LexiconEntry> portugueseLexicon();
std::span<const LexiconEntry> chineseLexicon();
std::span<const LexiconEntry> japaneseLexicon();
const Grammar& englishGrammar();
const Grammar& germanGrammar();
const Grammar& frenchGrammar();
const Grammar& spanishGrammar();
const Grammar& portugueseGrammar();
const Grammar& chineseGrammar();
const Grammar& japaneseGrammar();

} // namespace vignette
