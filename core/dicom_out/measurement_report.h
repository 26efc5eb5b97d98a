#pragma once

#include "core/base/error.h"
#include "core/classifier/manifest.h"
#include "core/dicom_out/new_instance.h"
#include "core/screening/reviewed_csv.h"

#include <QString>

#include <memory>

class DcmDataset;

namespace vignette {

struct SourceInstance;

struct MeasurementReportRequest
{
    const Manifest& manifest;
    const ReviewedCase& entry; ///< with a verdict
    const SourceInstance& source;
    const NewInstance& instance; ///< its SOP class and modality are left to the report
    QString reviewer;            ///< name of the person who verifies reviews; empty: none is verified
    QString organization;        ///< of the reviewer; empty: "unknown"
};

/// A verdict as Measurement Report (PS3.16 TID 1500) in an Enhanced SR document (PS3.3 A.35.2), by
/// DCMTK's templates.
///
///     Imaging Measurement Report
///       device observer: this program; person observer: the reviewer (TID 1001), who is named in the review,
///         else who verifies it
///       Image Library: the source instance (TID 1600)
///       Measurement Group (TID 1501)
///         tracking identifier: the case number; algorithm name, version and parameters: digests of
///           classifier and engine (TID 4019)
///         per class a measurement (TID 300): PROBABILITY, no units, as in the table of results;
///           modified by Finding: the class, once per code; its meaning in words; inferred from LOGIT
///           and from the source instance and frame
///         OUTCOME: LIKELY, UNCERTAIN or NONE_OF_THESE; CLASS: the most probable class unless none of
///           these; PREDICTION_SET: each class of the set, the most probable first
///         where a part of the picture was judged, its Image Region: a closed polyline in the source instance and
///           frame, in pixels from the corner of the first one; the group is then one of a planar ROI (TID 1410)
///       Qualitative Evaluations: REVIEW, REVIEWED_CLASS, MARKED and NOTE where there is a review;
///         NOTICE: researchUseNotice()
///
/// Names in capitals are codes of this program (scheme 99VIGNETTE). A class goes by its SNOMED CT code
/// (SCT), else its ICD-10 code (I10), else by its id as a code of 99VIGNETTE, the first 16 digits of
/// the classifier's digest being the version of the scheme; a code that two classes share is passed over.
///
/// The document is COMPLETE. It is VERIFIED, with the reviewer of the request as verifying observer, only where there
/// is a decision and the request names one: a name in a review says who it is of, and attests nothing.
///
/// Left out, because DCMTK 3.6.7 has no place for it in the templates: the source image of a
/// measurement group as a whole (it stands at each measurement). Left out, because nothing here tells
/// it: the language of the report and finding sites. Regions of whole-slide pictures are left out: they count in the
/// whole, references in tiles. Regions are rectangles, which need no DICOM Segmentation.
///
/// Errors: Internal where DCMTK refuses a value. Thread-safe.
Result<std::unique_ptr<DcmDataset>> measurementReport(const MeasurementReportRequest& request);

} // namespace vignette
