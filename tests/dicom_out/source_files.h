#pragma once

#include "core/classifier/manifest.h"
#include "core/imaging/image.h"
#include "core/screening/reviewed_csv.h"

#include <QString>
#include <QStringList>

namespace vignette::test {

/// What must be found in no file that goes out.
inline const QString secret = QStringLiteral("SECRETMARK");

/// An RGB image with `frames` frames of 16 x 16 pixels, and `secret` in private elements, in comments and in
/// every other attribute that names people or places but does not tell patient or study.
struct SourceRecipe
{
    QString path;
    int seed = 0;
    int frames = 1;
    QString instanceUid = QStringLiteral("1.2.826.0.1.3680043.10.999.50");
    QString studyUid = QStringLiteral("1.2.826.0.1.3680043.10.999.40");
    QString patientName = QStringLiteral("M\u00fcller^J\u00f6rg"); ///< written in Latin-1
    const char* characterSet = "ISO_IR 100";                       ///< empty: not told
    const char* birthDate = "19700131";
};
void writeSource(const SourceRecipe& recipe);

/// Three classes: with codes of SNOMED CT and ICD-10, of ICD-10 alone, and without.
Manifest codedManifest();

/// A verdict on three classes, for a file.
ReviewedCase verdictOn(const QString& path, qint64 row, int frame = 0);

/// Names of files in a folder that begin so, as paths.
QStringList filesIn(const QString& folder, const QString& prefix = {});

} // namespace vignette::test
