#include "ui/screen/case_filter.h"

#include "core/screening/verdict_text.h"
#include "ui/screen/case_model.h"

#include <QFileInfo>

namespace vignette {

namespace {

bool isShown(const CaseRecord& record, CaseFilter::Shown shown)
{
    switch (shown) {
    case CaseFilter::Shown::Likely:
        return record.is(Outcome::Likely) && namedClasses(*record.prediction()).size() == 1;
    case CaseFilter::Shown::NotToldApart:
        return record.is(Outcome::Likely) && namedClasses(*record.prediction()).size() > 1;
    case CaseFilter::Shown::Uncertain:
        return record.is(Outcome::Uncertain);
    case CaseFilter::Shown::NoneOfThese:
        return record.is(Outcome::NoneOfThese);
    case CaseFilter::Shown::Unreadable:
        return std::holds_alternative<NoPicture>(record.state);
    case CaseFilter::Shown::All:
        break;
    }
    return true;
}

} // namespace

CaseFilter::CaseFilter(CaseModel* cases, QObject* parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(cases);
    setSortRole(CaseModel::sortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void CaseFilter::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void CaseFilter::setShown(Shown shown)
{
    m_shown = shown;
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

void CaseFilter::setGroup(int group)
{
    m_group = group;
    invalidateFilter();
}

void CaseFilter::setChanged(bool only)
{
    m_changed = only;
    invalidateFilter();
}

bool CaseFilter::isActive() const
{
    return m_changed || m_group >= 0 || !m_text.isEmpty() || m_study.study || m_shown != Shown::All ||
           !m_class.isEmpty() || m_reviewed != Reviewed::All;
}

/// As the base does, without a QVariant for each of the many comparisons when all cases are judged anew.
bool CaseFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (left.column() != CaseModel::Probability)
        return QSortFilterProxyModel::lessThan(left, right);
    const auto* model = static_cast<const CaseModel*>(sourceModel());
    return model->topProbability(left.row()) < model->topProbability(right.row());
}

bool CaseFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto* model = static_cast<const CaseModel*>(sourceModel());
    if (!model->isCase(row))
        return false;
    const CaseRecord& record = model->record(row);
    const Review& review = model->review(row);
    if (!isShown(record, m_shown) || (m_changed && !model->isChanged(row)))
        return false;
    if (!m_class.isEmpty() && model->classId(topClass(record)) != m_class)
        return false;
    if (m_group >= 0 && model->groupOf(row) != m_group)
        return false;
    // Of what waits nobody knows yet where it belongs.
    if (m_study.study && (record.isWaiting() || record.studyUid != *m_study.study ||
                          (!m_study.series.isEmpty() && record.seriesUid != m_study.series) ||
                          (!m_study.instance.isEmpty() && record.instanceUid != m_study.instance)))
        return false;
    switch (m_reviewed) {
    case Reviewed::Open:
        if (review.decision != Review::Decision::None || !record.prediction())
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
    case Reviewed::NotGradable:
        if (review.decision != Review::Decision::NotGradable)
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
