#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <vector>

namespace vignette {

/// Uncased WordPiece tokenizer as BERT and MiniLM use it (J. Devlin et al., "BERT", 2019): control
/// characters dropped, CJK characters spaced, accents stripped, lower case, punctuation split off,
/// then the longest known piece first. Equal to the reference (huggingface/tokenizers) but for
/// some 560 characters that its older Unicode tables lack. Immutable and thread-safe.
class Tokenizer
{
public:
    static constexpr int maximumTokens = 256; ///< with [CLS] and [SEP]; the rest is cut off

    /// Pieces joined by newlines, in the order of their ids; needs [UNK], [CLS] and [SEP].
    /// Errors: Corrupt.
    static Result<Tokenizer> create(const QString& vocabulary);

    int vocabularySize() const { return m_size; }

    /// [CLS], the pieces of the text, [SEP]. Text of any language and length; never fails.
    /// "[SEP]" and the like in a text are ordinary words.
    std::vector<int32_t> encode(const QString& text) const;

private:
    void appendWord(const QList<char32_t>& word, std::vector<int32_t>& tokens) const;

    QHash<QString, int32_t> m_ids;
    int m_size = 0;
    int32_t m_unknown = 0;
    int32_t m_start = 0;
    int32_t m_end = 0;
};

} // namespace vignette
