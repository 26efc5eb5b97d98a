#pragma once

#include <QString>
#include <QStringList>

namespace vignette::test {

/// Writes an RGB Secondary Capture with `frames` frames of 16 x 16 pixels that depend on `seed`.
/// `patient` goes into name, id and comments.
void writeDicom(const QString& path, int seed, int frames, const QString& instanceUid, const QString& patient);

/// Writes a DICOMDIR with one record per reference ("DIR\\FILE").
void writeDicomDir(const QString& path, const QStringList& references);

} // namespace vignette::test
