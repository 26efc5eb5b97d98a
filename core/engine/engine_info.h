#pragma once

#include <QString>

namespace vignette {

struct EngineInfo
{
    QString name;
    QString version;
    QString sha256; ///< of the engine file
    QString licence;
    QString trained; ///< ISO date
};

/// The engine that ships with the program: next to the executable, in the install tree, or in the
/// source tree; VIGNETTE_ENGINE overrides.
QString defaultEnginePath();

} // namespace vignette
