#pragma once

#include "core/base/error.h"

#include <QString>

#include <string>

namespace vignette {

/// What is needed of a file before it is sent.
struct OutgoingFile
{
    QString path;
    std::string sopClass;
    std::string instance;
    std::string syntax;
};

/// Errors: those of openDicom(); Corrupt (cut off), Unsupported (no instance). Thread-safe.
Result<OutgoingFile> lookAtFile(const QString& path);

} // namespace vignette
