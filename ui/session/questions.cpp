#include "ui/session/questions.h"

#include "ui/session/session.h"
#include "ui/session/teaching.h"

namespace vignette {

Questions::Questions(Session& session, Teaching& teaching, QObject* parent)
    : QObject(parent), m_session(session), m_teaching(teaching)
{
    const auto forget = [this] {
        m_skipped.clear();
        end();
    };
    connect(&session, &Session::classifierChanged, this, forget);
    connect(&session, &Session::screeningStarted, this, forget);
    connect(&session, &Session::judgedAnew, this, [this](const JudgedAnew& judged) {
        if (m_state == State::Off)
            return;
        m_lastChanged = int(judged.changed.size());
        m_changes.push_back(m_lastChanged);
        Q_EMIT changed();
    });
}

void Questions::start()
{
    if (!m_session.canAsk() || m_teaching.classes().isEmpty())
        return;
    const QSet<qint64> excluded = m_skipped + m_session.labelledRows();
    m_lastChanged = -1;
    m_choosing.start(
        m_session.suggestCases(excluded, atOnce),
        [this](const std::vector<qint64>& rows) {
            m_queue = rows;
            m_place = 0;
            if (m_queue.empty()) {
                set(State::Off);
                return Q_EMIT failed({ErrorCode::InvalidArgument, tr("There is no case left to ask about."), {}});
            }
            set(State::Asking);
            Q_EMIT asked(current());
        },
        [this](const Error& error) {
            set(State::Off);
            Q_EMIT failed(error);
        });
    set(State::Choosing);
}

void Questions::end()
{
    m_choosing.cancel();
    m_changes.clear();
    if (m_state != State::Off)
        set(State::Off);
}

const CaseRecord& Questions::current() const
{
    return m_session.records()[size_t(m_queue[m_place] - 1)];
}

void Questions::answer(int place)
{
    if (m_state != State::Asking)
        return;
    m_lastChanged = -1;
    m_teaching.answer(CaseRecord(current()), place);
    next();
}

void Questions::skip()
{
    if (m_state != State::Asking)
        return;
    m_skipped.insert(m_queue[m_place]);
    next();
}

void Questions::next()
{
    if (m_place + 1 >= m_queue.size())
        return set(State::Answered);
    ++m_place;
    set(State::Asking);
    Q_EMIT asked(current());
}

void Questions::set(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace vignette
