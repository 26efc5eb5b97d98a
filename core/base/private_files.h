#pragma once

#include <QString>

namespace vignette {

/// Files and folders that lead to patients are for nobody but their owner (mode 0600 and 0700).

/// Makes a folder, and closes one that is there already. False where that fails.
bool makePrivateFolder(const QString& path);

/// Makes an empty file, or closes one that is there already; its contents stay. False where that fails.
bool makePrivateFile(const QString& path);

} // namespace vignette
