#pragma once

#include <QString>

/// UIDs of what this program makes (DICOM PS3.5, section 9). All lie under the root 2.25, which is for
/// UUIDs written as a decimal number (PS3.5 B.2, ITU-T X.667): no other program makes the same, they
/// need no registration, and they tell nothing of computer, time or patient.
namespace vignette {

/// A UID that was never used before, of a random UUID (RFC 4122, version 4). Thread-safe.
QString newUid();

/// The UID of this version of the program, as the device that observes: the same on every computer, of a
/// UUID of its name (RFC 4122, version 5). Thread-safe.
QString deviceUid();

} // namespace vignette
