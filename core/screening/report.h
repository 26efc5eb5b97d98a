#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/classifier/manifest.h"
#include "core/classifier/saliency_map.h"
#include "core/imaging/image.h"
#include "core/screening/reviewed_csv.h"

#include <QString>

#include <functional>
#include <vector>

namespace vignette {

struct ReportRequest
{
    QString path; ///< ends in ".pdf": PDF, else HTML
    std::vector<ReviewedCase> cases;
    /// Names of files may name patients. Without this neither a name nor a folder nor a UID goes
    /// into the report; notes always do, as they were typed.
    bool includeFileNames = false;
    QStringList classColours; ///< "#rrggbb" of the classes, in their order; may be empty
};

struct ReportSummary
{
    qint64 cases = 0;
    qint64 picturesMissing = 0; ///< cases with a verdict whose file could not be read again
};

/// Saliency of a picture for one class; may be empty, then the report has no overlays.
using SaliencyFunction = std::function<Result<SaliencyMap>(const Image& image, int classIndex)>;

/// Writes a report for people to read, print and file: what classified, the counts, per case with a
/// verdict the picture at its true aspect, where the network looked, outcome, the classes that cannot be
/// told apart, probabilities, review and note, and one list of the files without a verdict. HTML is one file
/// with everything inside; PDF is A4. Both carry researchUseNotice() on each page.
///
/// Pictures are read again, one at a time: memory does not grow with the number of cases. The file
/// appears whole, or not at all (also when cancelled). Progress counts cases.
///
/// Errors: InvalidArgument (no cases; a PDF without a QGuiApplication, which holds the fonts),
/// WriteFailed, Cancelled. Thread-safe.
Result<ReportSummary> writeReport(const Manifest& manifest, const SaliencyFunction& saliency,
                                  const ReportRequest& request, const JobContext& job = {});

} // namespace vignette
