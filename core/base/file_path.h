#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace vignette {

/// A path as text, whatever its bytes: those that are no UTF-8 are written \xE9, so that every name
/// can be shown, stored and opened again. A name that holds such a sequence itself gets its
/// backslash written \x5C. Thread-safe.
QString pathText(std::string_view bytes);

/// The bytes that pathText() was made of, for the system's own calls; a path as people and Qt's
/// dialogs give it is one of them. Thread-safe.
QByteArray pathBytes(const QString& text);

} // namespace vignette
