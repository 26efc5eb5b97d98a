#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"

#include <QMap>
#include <QRect>
#include <QString>
#include <QStringList>

#include <vector>

namespace vignette {

/// DICOM pictures without their patients (PS3.15 annex E, Basic Application Confidentiality Profile):
///
///     DeidentifyRequest request;
///     request.files = files;
///     request.folder = "/data/for-teaching";
///     request.blanked = {QRect(0, 0, 400, 30)}; // where the camera writes the name
///     const auto summary = deidentify(request, job);
struct DeidentifyRequest
{
    QStringList files;
    QString folder;        ///< made where missing, apart from the files
    bool keepUids = false; ///< Retain UIDs Option (E.3.9): what was published before can be traced back by them
    /// Pixels that become black in every frame (Clean Pixel Data Option, E.3.1); they are not looked at otherwise.
    std::vector<QRect> blanked;
    /// Without it a picture that says that names are written into it (Burned In Annotation) is not handed on, unless
    /// something of it is blanked.
    bool allowBurnedIn = false;
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

    /// What became of an attribute, over all files; values are not told.
    struct Change
    {
        QString name;        ///< "PatientName", or the number of a private or unknown one
        qint64 kept = 0;     ///< as it was
        qint64 replaced = 0; ///< by an empty, a new or a neutral value
        qint64 removed = 0;
    };
    QMap<QString, Change> changes; ///< by number, "(0010,0010)"; of the data set itself, not of items
};

/// Writes each picture once more, with nothing in it but what is known to tell nothing of a person: what is not on
/// the list of deidentify.cpp goes, whatever it is called, private attributes, comments, dates, devices, items of
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
