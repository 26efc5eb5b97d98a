#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <functional>

namespace vignette {

/// The boundary that a Content-Type of "multipart/related" names (RFC 2046, 5.1.1); empty where it is another or names
/// none. Thread-safe.
QByteArray multipartBoundary(const QByteArray& contentType);

/// Takes the body of a multipart message apart while it comes, in pieces of any size (RFC 2046, 5.1). It keeps no more
/// of it than a boundary and the headers of a part. For one thread.
class MultipartReader
{
public:
    struct Handler
    {
        std::function<Result<void>()> begin;                       ///< a part, behind its headers
        std::function<Result<void>(const char*, qsizetype)> bytes; ///< some of what is in it
        std::function<Result<void>()> end;                         ///< it is whole
    };
    /// `boundary` as multipartBoundary() gives it, not empty.
    MultipartReader(const QByteArray& boundary, Handler handler);

    /// Errors: those of the handler; Unreachable where it is no multipart message.
    Result<void> take(const QByteArray& bytes);
    /// Whether the last boundary came: nothing is missing.
    bool isComplete() const { return m_state == State::Behind; }

private:
    enum class State { Before, AfterBoundary, Headers, Body, Behind };
    Result<bool> step(); ///< false: more has to come

    QByteArray m_delimiter; ///< with the line break before it
    Handler m_handler;
    QByteArray m_pending = "\r\n"; // the first boundary may stand at the very start
    State m_state = State::Before;
};

} // namespace vignette
