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

/// Refuses a folder for results, which need not exist, that lies in a folder that is read, is one, or holds a file that
/// is read: what is written there would be taken for an input the next time. Errors: InvalidArgument; the message
/// names the folder.
Result<void> checkOutputFolder(const QString& folder, const QStringList& inputs);

} // namespace vignette
