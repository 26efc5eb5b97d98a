#pragma once

#include "core/base/job_context.h"
#include "core/imaging/attribute_changes.h"
#include "core/imaging/blanked_pixels.h"
#include "core/screening/case_store.h"
#include "core/screening/report.h"

namespace vignette {

struct PictureExportRequest
{
    QString folder; ///< must exist
    std::vector<CaseRecord> cases;
    bool overlays = false; ///< with where the network looked for the top class
    /// Also writes pictures.csv, which tells the file of each picture: names of files may name
    /// patients.
    bool includeFileNames = false;
    QStringList classIds = {}; ///< of the classifier, in its order
    BlankedPixels blanked = {};
    bool tellChanges = false; ///< also a table of what files said that the pictures do not; see writeChangesInto()
};

struct PictureExportSummary
{
    qint64 written = 0;
    qint64 failed = 0; ///< files that could not be read again
    AttributeChanges changes;
    QString changesPath; ///< the table of them; empty where it was not asked for
};

/// The name of an exported picture: "case-000012.png" for row 12 of the results, which is case 12
/// of a report. Holds nothing of the patient.
QString exportedPictureName(const CaseRecord& record);

/// Writes the pictures of cases as PNG in their full size, with nothing else of what their files
/// say: no name, no DICOM attribute, no EXIF. What is written into a picture stays in it.
///
/// A picture that is in the folder already is never replaced: the export is refused before its
/// first picture. What was written before a failure or a cancellation stays. Progress counts cases.
///
/// Errors: InvalidArgument (no cases; pictures of that name exist), WriteFailed, Cancelled.
/// Thread-safe.
Result<PictureExportSummary> exportPictures(const SaliencyFunction& saliency, const PictureExportRequest& request,
                                            const JobContext& job = {});

} // namespace vignette
