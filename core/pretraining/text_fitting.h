#pragma once

#include "core/engine/text/sentence_encoder.h"
#include "core/pretraining/feature_statistics.h"

namespace vignette {

/// Text features of descriptions; each is computed once. Not thread-safe.
class TextFeatures
{
public:
    explicit TextFeatures(const SentenceEncoder& sentences) : m_sentences(sentences) {}

    const std::vector<float>& of(const QString& description);

private:
    const SentenceEncoder& m_sentences;
    std::map<QString, std::vector<float>> m_known;
};

/// What the map from words to prototypes is fitted on.
struct TextData
{
    const TrainingFeatures& features;
    const Standardization& standard;
    const at::Tensor& whitening;
    const std::map<QString, ClassText>& texts;
    TextFeatures& textFeatures;
};

struct FittedTextMap
{
    TextMap map;
    int descriptions = 0;
    int classes = 0;
};

/// Kernel ridge regression from two phrasings and the full description of each class to its
/// whitened mean z-score (about the mean of its domain); classes for which `isLeftOut` says so are not looked at.
FittedTextMap fitTextMap(const TextData& data, const std::function<bool(size_t classIndex)>& isLeftOut);

/// Prototypes of every class's words by a map that has not seen the class: held-out classes are
/// left out together, the others in five parts. By class, several phrasings each (F).
std::map<size_t, std::vector<at::Tensor>> unseenWords(const TextData& data);

} // namespace vignette
