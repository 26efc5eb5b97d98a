#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/imaging/attribute_changes.h"
#include "core/imaging/blanked_pixels.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vignette {

/// What is asked of a picture that leaves without its patient (PS3.15 annex E).
struct DeidentifyRules
{
    bool keepUids = false; ///< Retain UIDs Option (E.3.9): what was published before can be traced back by them
    BlankedPixels blanked; ///< in every frame (Clean Pixel Data Option, E.3.1); pixels are not looked at otherwise
    /// Without it a picture that says that names are written into it (Burned In Annotation) is not handed on, unless
    /// something of it is blanked.
    bool allowBurnedIn = false;
};

/// DICOM pictures without their patients (PS3.15 annex E, Basic Application Confidentiality Profile):
///
///     DeidentifyRequest request;
///     request.files = files;
///     request.folder = "/data/for-teaching";
///     request.blanked.regions = {QRect(0, 0, 400, 30)}; // where the camera writes the name
///     const auto summary = deidentify(request, job);
struct DeidentifyRequest : DeidentifyRules
{
    QStringList files;
    QString folder; ///< made where missing, apart from the files
};

struct DeidentifySummary
{
    qint64 written = 0;
    struct Failure
    {
        QString path;
        Error error;
    };
    std::vector<Failure> failures; ///< files of which nothing was written
    AttributeChanges changes;
};

/// Writes each picture once more, with nothing in it but what is known to tell nothing of a person: what is not on
/// the list of identity_removal.cpp goes, whatever it is called, private attributes, comments, dates, devices, items of
/// sequences, overlays and thumbnails included. That is stricter than the profile, which lists what has to go. Values
/// that stay are checked: numbers are numbers, codes are those that the standard defines.
///
/// Study, series and instance get new UIDs, patients new names; both are the same for all files of one call and
/// cannot be found out from the old ones. Pixels stay as they are, also when they are coded as JPEG Baseline, of
/// which only what a decoder needs is left; other compression is undone. What people wrote into the picture itself
/// is only found where the file says so.
///
/// Files are called "IM." and the new SOP Instance UID. Progress counts files.
/// Errors: InvalidArgument (no files; the folder is one of theirs), WriteFailed, Cancelled. Thread-safe once imaging
/// codecs are registered.
Result<DeidentifySummary> deidentify(const DeidentifyRequest& request, const JobContext& job = {});

} // namespace vignette
