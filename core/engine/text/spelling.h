#pragma once

#include "core/engine/text/words.h"

#include <QString>

namespace vignette {

/// Whether a word in lower case is one that the sentence encoder knows, whatever the lexicon says of it.
/// Thread-safe.
bool isEnglishWord(const QString& word);

/// What a word that no phrase of the lexicon has is meant to be: the nearest word of the lexicon, with the
/// plural of what was written. One slip (a letter wrong, missing, too many, or two in the wrong order) in
/// words of five letters and more, two in words of nine and more (F. J. Damerau, "A technique for computer
/// detection and correction of spelling errors", 1964). Empty where nothing is near,
/// and for what isEnglishWord(). Thread-safe.
QString suggestedSpelling(const QString& written, Language language);

} // namespace vignette
