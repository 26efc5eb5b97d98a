#pragma once

#include "core/screening/case_record.h"
#include "ui/common/latest_request.h"

#include <QObject>
#include <QSet>

#include <vector>

namespace vignette {

class Session;
class Teaching;

/// The cases whose labels help most, asked one after the other. After each answer the session makes the classifier anew
/// and judges all cases by it. GUI thread only; session and teaching must outlive it.
class Questions : public QObject
{
    Q_OBJECT

public:
    static constexpr int atOnce = 5;

    enum class State {
        Off,
        Choosing, ///< which cases to ask about
        Asking,   ///< about current()
        Answered, ///< all of them; more can be asked
    };

    Questions(Session& session, Teaching& teaching, QObject* parent = nullptr);

    /// The next few, where the session canAsk(). Cases that were reviewed, are examples or were skipped are not asked
    /// about.
    void start();
    void end();
    void answer(int place); ///< of the class in the task; -1: none of them
    void skip();

    State state() const { return m_state; }
    int number() const { return int(m_place) + 1; }
    int count() const { return int(m_queue.size()); }
    const CaseRecord& current() const; ///< while Asking
    /// Verdicts that the last answer changed; -1 before that is known.
    int lastChanged() const { return m_lastChanged; }
    /// The same of each answer since the first question, oldest first.
    const std::vector<int>& changes() const { return m_changes; }

Q_SIGNALS:
    void changed(); ///< any of the above
    void asked(const vignette::CaseRecord& record);
    void failed(const vignette::Error& error);

private:
    void set(State state);
    void next();

    Session& m_session;
    Teaching& m_teaching;
    State m_state = State::Off;
    LatestRequest<std::vector<qint64>> m_choosing;
    std::vector<qint64> m_queue; ///< rows
    size_t m_place = 0;
    QSet<qint64> m_skipped;
    int m_lastChanged = -1;
    std::vector<int> m_changes;
};

} // namespace vignette
