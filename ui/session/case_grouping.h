#pragma once

#include "core/runtime/workbench.h"
#include "ui/common/latest_request.h"

#include <QObject>

#include <vector>

namespace vignette {

class Session;

/// Which cases of a session belong together, and the verdict on each group. Follows the session: groups are there from
/// the end of a screening on, and their verdicts are those of the cases. GUI thread only; the session must outlive it.
class CaseGrouping : public QObject
{
    Q_OBJECT

public:
    explicit CaseGrouping(Session& session, QObject* parent = nullptr);

    /// Kept for the next start, but for a table.
    void setGrouping(const Grouping& grouping);
    const Grouping& grouping() const { return m_grouping; }

    const CaseGroups& groups() const { return m_groups; }                    ///< of Session::records()
    const std::vector<GroupVerdict>& verdicts() const { return m_verdicts; } ///< of each group
    bool isEmpty() const { return m_verdicts.empty(); } ///< there is no grouping, or no end of a screening yet
    std::vector<ReportGroup> forReport() const;
    /// See writeGroupsCsv(); without the names of the groups where names of files are not to go out.
    Result<void> writeTable(const QString& path) const;

Q_SIGNALS:
    void changed(); ///< grouping, groups or verdicts
    void failed(const vignette::Error& error);

private:
    void group();
    void judge();
    void clear();

    Session& m_session;
    Grouping m_grouping;
    CaseGroups m_groups;
    std::vector<GroupVerdict> m_verdicts;
    LatestRequest<CaseGroups> m_request;
};

} // namespace vignette
