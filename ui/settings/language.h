#pragma once

#include <QString>

namespace vignette {

/// Loads the translations of the program and, where they are installed, those of Qt, and sets the
/// form of numbers and the direction of reading. Call once, after the application object and before
/// the first widget; a second call replaces the first. GUI thread only.
///
/// `code` is a language as in "de", "pt_BR" or "zh-CN"; empty: that of the system. Where there is no
/// translation the texts stay English, and where there is no such language nothing changes.
void setLanguage(const QString& code);

} // namespace vignette
