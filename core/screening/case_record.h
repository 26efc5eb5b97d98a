#pragma once

#include "core/classifier/prediction.h"
#include "core/imaging/region.h"
#include "core/screening/ledger.h"

#include <QString>

#include <optional>
#include <variant>

namespace vignette {

/// A file that was found and has no verdict so far; never in a file of results.
struct Waiting
{
    bool isOver = false; ///< the screening was stopped before it came to it
};

/// A file, or a frame of one, without a picture that could be classified.
struct NoPicture
{
    FileStatus status = FileStatus::Unreadable; ///< of the file; Loaded where only this frame cannot be read
};

/// One row of the results: a frame with its verdict, or a file that was not loaded.
struct CaseRecord
{
    qint64 row = 0; ///< 1-based row of the CSV below its header
    QString path;
    QString studyUid;
    QString seriesUid;
    QString instanceUid;
    int frame = 0; ///< 0-based
    std::variant<Waiting, NoPicture, Prediction> state = Waiting();
    QString reason; ///< for people: why there is no picture, or why no class is named; else empty
    /// It is an example of the classifier that screened it, to the pixel. Told by a screening; not in stores and files.
    bool isExample = false;
    /// What of the picture was judged, see case_region.h; nothing: all of it. By the window; not in stores.
    std::optional<Region> region = {};
    /// Of the picture, from 1. A screening judges one; further ones are those that a reviewer marks by regions.
    int lesion = 1;

    const Prediction* prediction() const { return std::get_if<Prediction>(&state); } ///< null without one
    bool is(Outcome outcome) const { return prediction() && prediction()->outcome == outcome; }
    bool isWaiting() const { return std::holds_alternative<Waiting>(state); }

    /// How the file ended; nothing while it waits.
    std::optional<FileStatus> fileStatus() const
    {
        if (const auto* none = std::get_if<NoPicture>(&state))
            return none->status;
        return prediction() ? std::optional(FileStatus::Loaded) : std::nullopt;
    }
};

/// The most likely class; -1 without a prediction.
inline int topClass(const CaseRecord& record)
{
    return record.prediction() ? record.prediction()->label : -1;
}

} // namespace vignette
