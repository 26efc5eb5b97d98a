#pragma once

#include "core/base/error.h"

#include <QTemporaryDir>

#include <memory>

namespace vignette {

/// A folder for the results of work under way, which goes with the object: in the data folder of
/// this user, or in memory where nothing may come on a disk. Paths may name patients, so it is
/// never in the folder for temporary files that all share. Errors: WriteFailed.
Result<std::unique_ptr<QTemporaryDir>> sessionFolder(bool inMemory);

} // namespace vignette
