#include "ui/session/case_grouping.h"

#include "core/engine/emitted_network.h"
#include "ui/common/shared_settings.h"
#include "ui/session/session.h"

#include <QSettings>

namespace vignette {

CaseGrouping::CaseGrouping(Session& session, QObject* parent)
    : QObject(parent), m_session(session),
      m_grouping(groupingFromText(settingValue(settingKey::grouping).toString()).value_or(Grouping()))
{
    connect(&session, &Session::screeningStarted, this, &CaseGrouping::clear);
    connect(&session, &Session::classifierChanged, this, &CaseGrouping::clear);
    connect(&session, &Session::screeningFinished, this, &CaseGrouping::group);
    connect(&session, &Session::screeningStopped, this, &CaseGrouping::group);
    connect(&session, &Session::judgedAnew, this, &CaseGrouping::judge);
    connect(&session, &Session::regionJudged, this, [this](const CaseRecord& record) {
        if (record.lesion > 1) // it may be a case more
            group();
        else
            judge();
    });
}

void CaseGrouping::setGrouping(const Grouping& grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    if (grouping.by != Grouping::By::Table && !m_session.isPrivate() && !isSettingLocked(settingKey::grouping))
        QSettings().setValue(settingKey::grouping, groupingText(grouping));
    clear();
    if (!m_session.isScreening())
        group();
}

void CaseGrouping::group()
{
    if (m_grouping.by == Grouping::By::Nothing || m_session.records().empty())
        return;
    m_request.start(
        m_session.bench().groupCases(m_session.records(), m_grouping),
        [this](const CaseGroups& groups) {
            m_groups = groups;
            judge();
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                Q_EMIT failed(error);
        });
}

void CaseGrouping::judge()
{
    if (m_groups.names.isEmpty() || !m_session.classifier())
        return;
    m_verdicts = judgeGroups(m_session.records(), m_groups, m_session.classifier()->network().calibration);
    Q_EMIT changed();
}

void CaseGrouping::clear()
{
    m_request.cancel();
    m_groups = {};
    m_verdicts.clear();
    Q_EMIT changed();
}

std::vector<ReportGroup> CaseGrouping::forReport() const
{
    std::vector<ReportGroup> out;
    for (size_t g = 0; g < m_verdicts.size(); ++g) {
        ReportGroup group{m_groups.names[qsizetype(g)], m_verdicts[g].judged, m_verdicts[g].prediction, {}};
        for (const size_t member : m_verdicts[g].members)
            group.rows += m_session.records()[member].row;
        out.push_back(std::move(group));
    }
    return out;
}

Result<void> CaseGrouping::writeTable(const QString& path) const
{
    CaseGroups groups = m_groups;
    for (qsizetype g = 0; !exportsNames(true) && g < groups.names.size(); ++g)
        groups.names[g] = tr("Group %1").arg(g + 1); // names of files and folders may name patients
    return writeGroupsCsv(m_session.records(), groups, m_verdicts, m_session.classIds(), CsvReader::Person, path);
}

} // namespace vignette
