#pragma once

#include "core/engine/text/lexicon.h"

#include <QString>

#include <initializer_list>
#include <vector>

namespace vignette {

/// A stretch of a text, in UTF-16 code units as QString counts them.
struct TextPlace
{
    int start = 0;
    int length = 0;

    bool operator==(const TextPlace&) const = default;
};

/// What separates a word from the one before it.
enum class Gap { Space, Hyphen, Comma, Sentence };

/// One word of a description; in Chinese and Japanese one character, in German one part of a compound.
struct Word
{
    QString key;  ///< lower case, mostly without accents, spelling made equal
    QString stem; ///< key without the endings of plural, case and gender
    int start = 0;
    int length = 0;
    Gap before = Gap::Space;
    bool number = false;

    bool is(const char* other) const { return key == QLatin1String(other); }
    bool isOneOf(std::initializer_list<const char*> others) const;
};

/// The words of a text as the reading of `language` compares them. Any text; only equality of keys and
/// stems counts, so a wrong guess does no harm: text and lexicon go through the same rules.
std::vector<Word> wordsOf(QStringView text, Language language);

/// A letter that is a word by itself, as in Chinese and Japanese.
bool isIdeographic(QChar c);

/// The key without its ending, see Word::stem.
QString stemOf(const QString& key, Language language);

/// Paths of files, addresses and names of picture files, which say nothing of a lesion, in order.
std::vector<TextPlace> pathsIn(const QString& text);

} // namespace vignette
