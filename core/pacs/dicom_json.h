#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace vignette {

/// Data sets as JSON (PS3.18 annex F). A tag is eight capital hexadecimal digits. All are thread-safe.

/// The data sets of an answer; none for an empty one. Errors: Unreachable where it is no JSON of that kind.
Result<QJsonArray> dicomJson(const QByteArray& body);

/// Values as text, of names the alphabetic writing; one that is empty stays empty.
QStringList jsonTexts(const QJsonObject& dataset, const char* tag);
QString jsonText(const QJsonObject& dataset, const char* tag); ///< the first
int jsonNumber(const QJsonObject& dataset, const char* tag);   ///< below 0 where there is none
QJsonArray jsonItems(const QJsonObject& dataset, const char* tag);

} // namespace vignette
