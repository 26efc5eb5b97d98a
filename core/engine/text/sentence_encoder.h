#pragma once

#include "core/base/error.h"
#include "core/base/safetensors.h"

#include <QString>

#include <memory>
#include <vector>

namespace vignette {

/// Sentence embedding by a small BERT: WordPiece tokens, post-norm transformer layers with exact
/// GELU, mean over tokens, unit length. The weights are those of all-MiniLM-L6-v2
/// (https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2, Apache-2.0): 6 layers, width
/// 384, 12 heads, 256 tokens. Always on the CPU. Immutable and thread-safe; copies share the
/// weights.
class SentenceEncoder
{
public:
    /// Tensors under the names of the checkpoint (embeddings.word_embeddings.weight,
    /// encoder.layer.0.attention.self.query.weight, ...), others are not looked at; the vocabulary
    /// joined by newlines. Depth and widths come from the shapes; heads are 32 wide.
    /// Errors: Corrupt, Internal.
    static Result<SentenceEncoder> create(const ParameterSet& parameters, const QString& vocabulary);

    /// Length of an embedding, 384.
    int dimension() const;

    /// A unit vector; also for an empty text. Cut after 256 tokens. Throws where memory runs out: a text
    /// that was not read must not pass for one that says nothing.
    std::vector<float> encode(const QString& text) const;

private:
    struct Impl;
    std::shared_ptr<const Impl> m_impl;
};

} // namespace vignette
