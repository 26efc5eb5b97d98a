#pragma once

#include <span>

namespace vignette {

/// One line of the attribute lexicon: the phrases that state one or more attributes.
struct LexiconEntry
{
    const char* attributes; ///< separated by spaces, for example "site:nose site:face"
    /// Separated by ", ". Words are compared in lower case, without accents and plural endings, and
    /// with British and American spelling made equal; hyphens are spaces. A word that ends in `*`
    /// stands for everything that begins so.
    const char* phrases;
};

/// All attributes that exist, in the order of the feature vector. Append only.
std::span<const char* const> attributeTable();

/// The phrases. A phrase may stand under several attributes and states all of them. One that
/// (also) stands in an entry without attributes hides its words from every shorter phrase:
/// "back of the hand" is no back.
std::span<const LexiconEntry> attributeLexicon();

} // namespace vignette
