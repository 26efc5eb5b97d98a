#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vignette {

/// How firmly a description states an attribute.
enum class Certainty { Present, Possible, Absent };

/// One attribute found in a clinical description, with the words that said so.
struct RecognizedAttribute
{
    int index = 0; ///< into attributeNames()
    Certainty certainty = Certainty::Present;
    int start = 0; ///< first character in the description
    int length = 0;
};

/// The fixed list of attributes, in the order of the feature vector: "colour:red",
/// "lesion:papule", "border:well-defined", "site:face", "dermoscopy:pigment-network", ...
/// The order never changes within an engine version; the engine file stores it.
const QStringList& attributeNames();

/// Reads a description in English: synonyms, British and American spelling, negation ("no scale",
/// "without crust"), uncertainty ("may", "sometimes"). Never fails; text of any language and
/// length gives a (possibly empty) list ordered by position. Thread-safe, deterministic.
std::vector<RecognizedAttribute> recognizeAttributes(const QString& description);

/// One value per attribute: 1 present, 0.5 possible, 0 not mentioned, -1 absent.
std::vector<float> attributeVector(const std::vector<RecognizedAttribute>& attributes);

} // namespace vignette
