#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/classifier/manifest.h"
#include "core/classifier/saliency_map.h"
#include "core/imaging/attribute_changes.h"
#include "core/imaging/blanked_pixels.h"
#include "core/imaging/image.h"
#include "core/screening/case_questions.h"
#include "core/screening/reviewed_csv.h"
#include "core/synthesis/leave_one_out.h"

#include <QSet>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace vignette {

/// A figure as it is read: "Right of the answered", "92 % (80–97 %), 46 of 50".
struct ReportFigure
{
    QString name; ///< translated
    QString value;
};

/// Cases that belong together, and the verdict on all of them; see case_groups.h.
struct ReportGroup
{
    QString name;
    int judged = 0; ///< pictures that the verdict is of
    std::optional<Prediction> prediction;
    QSet<qint64> rows; ///< CaseRecord::row of its cases
};

struct ReportRequest
{
    QString path; ///< ends in ".pdf": PDF, else HTML
    std::vector<ReviewedCase> cases;
    /// Names of files may name patients. Without this neither a name nor a folder nor a UID goes
    /// into the report; notes do, as they were typed.
    bool includeFileNames = false;
    /// Without this neither a note nor a reviewer goes in, and the summary says what files said beside their pixels.
    bool includeNotes = true;
    BlankedPixels blanked = {};                  ///< in the pictures of the cases
    QStringList classColours;                    ///< "#rrggbb" of the classes, in their order; may be empty
    std::optional<LeaveOneOut> leaveOneOut = {}; ///< of the classifier, where it is known
    std::vector<ReportFigure> evaluation = {};   ///< of the classifier on labelled pictures; empty: not known
    std::vector<ReportGroup> groups = {};        ///< that the cases belong to; empty: each stands for itself
};

struct ReportSummary
{
    qint64 cases = 0;
    qint64 picturesMissing = 0; ///< cases with a verdict whose file could not be read again
    AttributeChanges changes;   ///< of the pictures, where notes were left out
};

/// Saliency of a picture for one class; may be empty, then there are no overlays.
using SaliencyFunction = std::function<Result<SaliencyMap>(const Image& image, int classIndex)>;

/// What the report asks while it is written. Both may be empty: then it has no overlays, or no similar examples.
struct ReportSources
{
    SaliencyFunction saliency = {};
    /// The examples that a case is most like, the nearest first; none where that cannot be told.
    std::function<std::vector<SimilarPicture>(const CaseRecord& record)> similar = {};
};

/// Writes a report for people to read, print and file. First a page about the classifier: its classes with their
/// descriptions and numbers of examples, how it does as far as that is known, warnings, digests, and the counts of
/// what follows. Then a page for each case with a verdict: the picture at its true aspect, where the network looked
/// with the scale of it, the verdict as the window words it, the probabilities as in the table of results, the examples
/// that it is most like, what is written of the suggested classes, review and note. At the end one list of the files
/// without a verdict. HTML is one file with everything inside, and breaks its pages where it is printed; PDF is A4.
/// Both carry researchUseNotice() on each page.
///
/// Pictures are read again, one at a time: memory does not grow with the number of cases. The file
/// appears whole, or not at all (also when cancelled). Progress counts cases.
///
/// Errors: InvalidArgument (no cases; a PDF without a QGuiApplication, which holds the fonts),
/// WriteFailed, Cancelled. Thread-safe.
Result<ReportSummary> writeReport(const Manifest& manifest, const ReportSources& sources, const ReportRequest& request,
                                  const JobContext& job = {});

} // namespace vignette
