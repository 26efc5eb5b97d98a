#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace vignette {

/// What kind of failure an Error is; decides exit codes and icons, never the wording.
enum class ErrorCode {
    InvalidArgument, ///< the caller asked for something that makes no sense
    InvalidTask,     ///< a task specification breaks a rule of TaskSpec::validate()
    NotFound,        ///< file or folder does not exist
    Unreadable,      ///< exists, but cannot be opened or is broken
    NotAnImage,      ///< readable, but holds no picture (text, DICOM report, ...)
    Unsupported,     ///< a valid file that this program has no decoder for
    Corrupt,         ///< a classifier, engine or task file that fails its own checks
    TooLarge,        ///< beyond a limit that protects memory
    WriteFailed,     ///< disk full, read-only folder, ...
    Unreachable,     ///< another computer does not answer, refuses or breaks off
    Cancelled,       ///< JobContext::cancelled() was seen
    Internal,        ///< a defect of this program or of a library
};

/// A failure as a value. `message` is one sentence for a clinician, translated; `detail` is for
/// the log. Neither may carry patient data beyond the path the user gave.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;
};

/// Value or Error; no function of core throws past its own room.
template <typename T> using Result = tl::expected<T, Error>;

/// Shorthand for `return fail(ErrorCode::NotFound, tr("..."));`.
inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

/// Passes an error of one Result on as an error of another.
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace vignette
