#include "core/pacs/multipart.h"

#include "core/pacs/pacs_error.h"

#include <algorithm>

namespace vignette {

namespace {

/// What may stand before the first boundary, and the headers of a part, in bytes.
constexpr qsizetype mostWords = 64 << 10;

Error notMultipart()
{
    return notDicomWebError(QStringLiteral("no multipart message"));
}

/// All of it where the end does not come.
QByteArray upTo(const QByteArray& bytes, char end)
{
    const qsizetype at = bytes.indexOf(end);
    return at < 0 ? bytes : bytes.left(at);
}

} // namespace

QByteArray multipartBoundary(const QByteArray& contentType)
{
    if (upTo(contentType, ';').trimmed().toLower() != "multipart/related")
        return {};
    const QByteArray name = "boundary=";
    qsizetype at = contentType.toLower().indexOf(name);
    if (at < 0)
        return {};
    at += name.size();
    const bool isQuoted = contentType.mid(at, 1) == "\"";
    const QByteArray boundary = upTo(contentType.mid(isQuoted ? at + 1 : at), isQuoted ? '"' : ';').trimmed();
    constexpr qsizetype longest = 256; // by the standard 70, which not all keep to
    return boundary.size() <= longest ? boundary : QByteArray();
}

MultipartReader::MultipartReader(const QByteArray& boundary, Handler handler)
    : m_delimiter("\r\n--" + boundary), m_handler(std::move(handler))
{
}

Result<void> MultipartReader::take(const QByteArray& bytes)
{
    if (m_state == State::Behind)
        return {};
    m_pending += bytes;
    for (;;) {
        const auto more = step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
    }
}

Result<bool> MultipartReader::step()
{
    const auto drop = [this](qsizetype count) { m_pending.remove(0, count); };
    switch (m_state) {
    case State::Before:
        if (const qsizetype at = m_pending.indexOf(m_delimiter); at >= 0) {
            drop(at + m_delimiter.size());
            m_state = State::AfterBoundary;
            return true;
        }
        if (m_pending.size() > mostWords)
            return fail(notMultipart());
        return false;
    case State::AfterBoundary: {
        if (m_pending.startsWith("--")) {
            m_state = State::Behind;
            m_pending.clear();
            return false;
        }
        const qsizetype line = m_pending.indexOf("\r\n");
        if (line < 0 && m_pending.size() <= mostWords)
            return false;
        // Blanks alone may stand behind a boundary.
        if (line < 0 || !m_pending.left(line).trimmed().isEmpty())
            return fail(notMultipart());
        drop(line); // the break stays: headers may be missing, and then another follows at once
        m_state = State::Headers;
        return true;
    }
    case State::Headers: {
        const QByteArray blankLine = "\r\n\r\n";
        const qsizetype at = m_pending.indexOf(blankLine);
        if (at < 0 && m_pending.size() <= mostWords)
            return false;
        if (at < 0 || at > mostWords)
            return fail(notMultipart());
        drop(at + blankLine.size());
        m_state = State::Body;
        return m_handler.begin().map([] { return true; });
    }
    case State::Body: {
        const qsizetype at = m_pending.indexOf(m_delimiter);
        // What could be the start of a boundary stays.
        const qsizetype whole = at >= 0 ? at : std::max<qsizetype>(0, m_pending.size() - m_delimiter.size() + 1);
        if (whole > 0) {
            if (const auto taken = m_handler.bytes(m_pending.constData(), whole); !taken)
                return fail(taken.error());
            drop(whole);
        }
        if (at < 0)
            return false;
        drop(m_delimiter.size());
        m_state = State::AfterBoundary;
        return m_handler.end().map([] { return true; });
    }
    case State::Behind:
        break;
    }
    return false;
}

} // namespace vignette
