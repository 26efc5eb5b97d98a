#pragma once

#include <QString>

/// UIDs (DICOM PS3.5, section 9). Those of what this program makes all lie under the root 2.25, which is for
/// UUIDs written as a decimal number (PS3.5 B.2, ITU-T X.667): no other program makes the same, they
/// need no registration, and they tell nothing of computer, time or patient.
namespace vignette {

/// A UID that was never used before, of a random UUID (RFC 4122, version 4). Thread-safe.
QString newUid();

/// The UID of this version of the program, as the device that observes: the same on every computer, of a
/// UUID of its name (RFC 4122, version 5). Thread-safe.
QString deviceUid();

/// Whether a text can be a UID of anybody: digits and dots, 1 to 64 of them (PS3.5 9.1). Thread-safe.
bool isUid(const QString& text);

} // namespace vignette
