#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace vignette {

/// Whether two names lead to one file: the same device and inode (symbolic and hard links), or, where
/// one of them does not exist yet, the same path once the links of its folder are resolved.
bool isSameFile(const QString& one, const QString& other);

/// Refuses what would destroy a file: an output that is also an input, and two outputs that are one
/// file. Empty names are passed over. Errors: InvalidArgument; the message names the file.
Result<void> checkOutputs(const QStringList& outputs, const QStringList& inputs);

} // namespace vignette
