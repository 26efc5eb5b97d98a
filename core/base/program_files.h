#pragma once

#include <QString>

namespace vignette {

/// Path of a file or folder that ships with the program (engine, samples): beside the executable,
/// else in `../share/vignette`, where the install tree has it and the build tree has a link to it.
/// Where neither exists, the latter. Needs a QCoreApplication. Thread-safe.
QString programFile(const QString& name);

} // namespace vignette
