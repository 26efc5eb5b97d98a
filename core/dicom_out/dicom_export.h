#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/classifier/manifest.h"
#include "core/dicom_out/deidentify.h"
#include "core/dicom_out/photograph_study.h"
#include "core/screening/report.h"
#include "core/screening/reviewed_csv.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vignette {

/// Results for the archive, as DICOM:
///
///     DicomExportRequest request;
///     request.folder = "/data/results";
///     request.cases = cases;                    // of a screening, with reviews where there are any
///     request.reviewer = "Doe^Jane";
///     request.overlays = true;
///     const auto summary = exportDicom(classifier.manifest(), saliency, request, job);
struct DicomExportRequest
{
    QString folder; ///< made where missing
    std::vector<ReviewedCase> cases;
    QString reviewer;      ///< name of the person whose the reviews are, "Doe^Jane"; empty: they are not verified
    QString organization;  ///< of the reviewer; empty: "unknown"
    bool overlays = false; ///< also pictures of where the network looked, which cost a classification each
    /// Of the photographs that are no DICOM, all of one patient; without it they are passed over.
    std::optional<PhotographStudy> photographs;
    /// Nothing leads to the patients, for people outside of the clinic: each picture goes out as well, as by
    /// deidentify(), and reports and overlays are of that. Notes and reviewers stay here, of the study of photographs
    /// goes nothing but that they are of one patient, and a table says what was changed (see writeChangesInto()).
    std::optional<DeidentifyRules> withoutIdentity;
};

struct DicomExportSummary
{
    qint64 reports = 0;
    qint64 overlays = 0;
    qint64 photographs = 0;        ///< made into instances
    qint64 photographsSkipped = 0; ///< no patient was given for them
    qint64 withoutVerdict = 0;     ///< cases of which there is nothing to report
    qint64 pictures = 0;           ///< instances written once more without their patients
    AttributeChanges changes;      ///< of these, and of the photographs
    QString changesPath;           ///< the table of them; empty where identities were kept

    struct Failure
    {
        qint64 row = 0; ///< of the results
        Error error;
    };
    std::vector<Failure> failures; ///< of which a report, an overlay or all is missing
};

/// Writes for each case with a verdict a measurement report (see measurement_report.h), for a photograph
/// before it the instance that the report is of (see vl_photograph.h), and where asked for and the
/// verdict names a class, the overlay (see secondary_capture.h), its longer side at most 1024 pixels.
///
/// What is written belongs to the study of its source: patient and study are copied from there, and each
/// kind has a new series per study. Photographs have a new study of their own, one for all of them.
/// UIDs are new each time (see uid.h), so nothing that is there is ever replaced, and two exports give
/// two documents. Files are called "SR.", "SC." or "XC." and their SOP Instance UID. Nothing else of the
/// source's attributes, nothing of its private ones, no EXIF and no name of a file goes in; names of
/// classes and classifier and the note of the reviewer do, as they were typed.
///
/// What was written before a failure or a cancellation stays. Progress counts cases.
///
/// Errors: InvalidArgument (no cases; pictures in the folder itself; a photograph's patient without an id; a
/// sex that DICOM does not know), WriteFailed, Cancelled. Thread-safe once imaging codecs are registered.
Result<DicomExportSummary> exportDicom(const Manifest& manifest, const SaliencyFunction& saliency,
                                       const DicomExportRequest& request, const JobContext& job = {});

} // namespace vignette
