#pragma once

#include "core/engine/text/words.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vignette {

/// How firmly a description states an attribute.
enum class Certainty { Present, Possible, Absent };

/// One attribute found in a clinical description, with the words that said so. An attribute that is said twice is
/// found twice.
struct RecognizedAttribute
{
    int index = 0; ///< into attributeNames()
    Certainty certainty = Certainty::Present;
    int start = 0; ///< first character in the description
    int length = 0;
    /// The words to take out of the text so that this attribute goes and no other: those that no other
    /// attribute needs, with the word that denies or doubts it where that reaches nothing else. Where it
    /// shares all of its words with others (a haemangioma is red and vascular), all of them. In order.
    std::vector<TextPlace> ownWords = {};
};

/// A word of a description that was not read: neither the lexicon nor, in English, the sentence encoder knows it.
struct UnreadWord
{
    TextPlace place;
    /// A word of the lexicon that is spelt nearly so; the word was read as if it were that one (English), or
    /// is only likely to be it (other languages). Empty where none is near.
    QString suggestion;
};

/// What is understood of one description.
struct DescriptionReading
{
    Language language = Language::English;
    std::vector<RecognizedAttribute> attributes; ///< ordered by place
    /// In order. Numbers and words that say nothing a picture can show ("the", "usually", "skin") count as
    /// read. A path or an address is one word.
    std::vector<UnreadWord> unread;
    /// What the sentence encoder, which knows English only, is to read: the description itself, with slips
    /// of spelling mended and paths left out; for another language the English words of its attributes.
    QString english;
};

/// The fixed list of attributes, in the order of the feature vector: "colour:red",
/// "lesion:papule", "border:well-defined", "site:face", "dermoscopy:pigment-network", ...
/// The order never changes within an engine version; the engine file stores it.
const QStringList& attributeNames();

/// Reads a description: synonyms, spelling, negation ("no scale", "without crust"), uncertainty ("may",
/// "sometimes"), measures. The language is the one that most of the text is read in; English unless another reads
/// a quarter more. Never fails; text of any language and length gives a (possibly empty) reading. Places are counted in
/// UTF-16 code units of `description`. Thread-safe, deterministic.
DescriptionReading readDescription(const QString& description);

/// readDescription() in one language.
DescriptionReading readDescription(const QString& description, Language language);

/// The attributes of readDescription() alone.
std::vector<RecognizedAttribute> recognizeAttributes(const QString& description);

/// One value per attribute: 1 present, 0.5 possible, 0 not mentioned, -1 absent.
std::vector<float> attributeVector(const std::vector<RecognizedAttribute>& attributes);

/// A description without the sentences at its end that speak of dermoscopy: with a word for it, or stating an
/// attribute of it. Empty where there are none, and where nothing that states an attribute would be left.
QString withoutDermoscopy(const QString& description);

/// English words for an attribute, as a description has them: "red", "well defined border", "hair loss".
QString englishWords(int attribute);

} // namespace vignette
