#include "ui/case_browser/case_filter.h"

#include "ui/case_browser/case_model.h"

#include <QFileInfo>

namespace vignette {

CaseFilter::CaseFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(CaseModel::sortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void CaseFilter::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void CaseFilter::setOutcome(const QString& outcome)
{
    m_outcome = outcome;
    invalidateFilter();
}

void CaseFilter::setClass(const QString& id)
{
    m_class = id;
    invalidateFilter();
}

void CaseFilter::setReviewed(Reviewed reviewed)
{
    m_reviewed = reviewed;
    invalidateFilter();
}

void CaseFilter::setStudy(const StudyNode& node)
{
    m_study = node;
    invalidateFilter();
}

bool CaseFilter::isActive() const
{
    return !m_text.isEmpty() || m_study.study || !m_outcome.isEmpty() || !m_class.isEmpty() ||
           m_reviewed != Reviewed::All;
}

bool CaseFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto* model = static_cast<const CaseModel*>(sourceModel());
    if (!model->isCase(row))
        return false;
    const CaseRecord& record = model->record(row);
    const Review& review = model->review(row);
    if (!m_outcome.isEmpty() && record.outcome != m_outcome)
        return false;
    if (!m_class.isEmpty() && model->classId(topClass(record)) != m_class)
        return false;
    // Of what waits nobody knows yet where it belongs.
    if (m_study.study && (isWaiting(record) || record.studyUid != *m_study.study ||
                          (!m_study.series.isEmpty() && record.seriesUid != m_study.series) ||
                          (!m_study.instance.isEmpty() && record.instanceUid != m_study.instance)))
        return false;
    switch (m_reviewed) {
    case Reviewed::Open:
        if (review.decision != Review::Decision::None || record.probabilities.empty())
            return false;
        break;
    case Reviewed::Done:
        if (review.decision == Review::Decision::None)
            return false;
        break;
    case Reviewed::Overruled:
        if (review.decision != Review::Decision::Overruled)
            return false;
        break;
    case Reviewed::Marked:
        if (!review.marked)
            return false;
        break;
    case Reviewed::All:
        break;
    }
    return m_text.isEmpty() || QFileInfo(record.path).fileName().contains(m_text, Qt::CaseInsensitive) ||
           review.note.contains(m_text, Qt::CaseInsensitive) || review.label.contains(m_text, Qt::CaseInsensitive);
}

} // namespace vignette
