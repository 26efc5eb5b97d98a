#pragma once

#include <QString>

namespace vignette {

/// Characters that steer a terminal, a table or the order in which text is read, and have no business
/// in a name: control characters (C0, C1, DEL), line and paragraph separators, and the overrides,
/// embeddings and isolates of right-to-left text (U+202A to U+202E, U+2066 to U+2069).
bool isControl(QChar c);
bool hasControls(const QString& text);

/// The text with its control characters, all but those in `kept`, written as "\x1b" or "\u202e".
/// What looks like such an escape already gets its backslash escaped, "\x5cx1b", so that
/// withControls() gives the text back.
QString withoutControls(const QString& text, QStringView kept = {});
QString withControls(const QString& text);

} // namespace vignette
