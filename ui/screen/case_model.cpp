#include "ui/screen/case_model.h"

#include "core/screening/verdict_text.h"
#include "ui/common/class_colour.h"
#include "ui/common/example_mime.h"
#include "ui/common/review_text.h"
#include "ui/screen/case_thumbnails.h"

#include <QFileInfo>
#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <limits>

namespace vignette {

namespace {

/// Places of the outcomes where they are sorted: verdicts first, what waits last.
int rankOf(const CaseRecord& record)
{
    if (record.prediction())
        return int(record.prediction()->outcome);
    return record.isWaiting() ? 100 : 10 + int(*record.fileStatus());
}

} // namespace

CaseModel::CaseModel(Workbench& bench, QObject* parent)
    : QAbstractTableModel(parent), m_thumbnails(new CaseThumbnails(bench, this))
{
    connect(m_thumbnails, &CaseThumbnails::read, this, [this](const QString& path, int frame) {
        if (const int row = rowOf(path, frame); row >= 0)
            Q_EMIT dataChanged(index(row, Name), index(row, Name), {Qt::DecorationRole});
    });
}

void CaseModel::clear(const QStringList& classIds, const QStringList& classNames)
{
    beginResetModel();
    m_classIds = classIds;
    m_classNames = classNames;
    m_records.clear();
    m_reviews.clear();
    m_changed.clear();
    m_waiting.clear();
    m_firstWaiting = 0;
    m_waitingAt.clear();
    m_rowOfPath.clear();
    m_rowOfKey.clear();
    m_studies.clear();
    m_series.clear();
    m_seriesCount.clear();
    m_groupNames.clear();
    m_groupOf.clear();
    m_cases = 0;
    m_reviewed = 0;
    m_ownExamples = 0;
    m_thumbnails->clear();
    endResetModel();
}

void CaseModel::setClassColours(const QList<QColor>& colours)
{
    m_colours = colours;
    m_swatches = classSwatches(colours);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TopClass), index(rowCount() - 1, TopClass), {Qt::DecorationRole});
}

void CaseModel::append(std::vector<CaseRecord> records, const ReviewStore* reviews)
{
    size_t next = 0;
    while (next < records.size()) {
        const int first = int(m_records.size());
        const auto found = m_waitingAt.constFind(records[next].path);
        if (found == m_waitingAt.cend()) {
            // Further frames of a file, or a file that the list has not come to.
            size_t end = next + 1;
            while (end < records.size() && !m_waitingAt.contains(records[end].path))
                ++end;
            beginInsertRows({}, first, first + int(end - next) - 1);
            for (; next < end; ++next)
                take(std::move(records[next]), reviews);
            endInsertRows();
            continue;
        }
        // What stands before it was passed over by the screening.
        leaveOut(*found - int(m_firstWaiting));
        while (next < records.size() && waitingCount() > 0 && m_waiting[m_firstWaiting].path == records[next].path) {
            m_waitingAt.remove(records[next].path);
            ++m_firstWaiting;
            take(std::move(records[next++]), reviews);
        }
        Q_EMIT dataChanged(index(first, 0), index(int(m_records.size()) - 1, ColumnCount - 1));
    }
}

/// Enters one record behind the others; the caller tells the views.
void CaseModel::take(CaseRecord record, const ReviewStore* reviews)
{
    const int row = int(m_records.size());
    const QString key = reviewKey(record);
    m_rowOfKey.insert(key, row); // no other row has it, see reviewKey()
    if (!m_rowOfPath.contains(record.path))
        m_rowOfPath.insert(record.path, row);
    m_reviews.push_back(reviews ? reviews->review(key) : Review());
    if (m_reviews.back().decision != Review::Decision::None)
        ++m_reviewed;
    m_ownExamples += record.isExample && !m_examples.contains({record.path, record.frame});
    if (record.fileStatus() == FileStatus::Loaded) {
        ++m_cases;
        if (!record.studyUid.isEmpty()) {
            if (!m_studies.contains(record.studyUid))
                m_studies.insert(record.studyUid, int(m_studies.size()) + 1);
            if (!m_series.contains(record.seriesUid))
                m_series.insert(record.seriesUid, ++m_seriesCount[record.studyUid]);
        }
    }
    m_records.push_back(std::move(record));
}

void CaseModel::judge(const QStringList& classIds, const QStringList& classNames, const JudgedAnew& judged)
{
    m_classIds = classIds;
    m_classNames = classNames;
    m_ownExamples = 0;
    m_changed.assign(m_records.size(), false);
    for (const CaseVerdict& verdict : judged.verdicts) {
        CaseRecord& record = m_records[size_t(verdict.row - 1)];
        record.isExample = false; // of the former; those of this one are in the task
        record.state = verdict.prediction;
        record.reason = verdict.reason;
    }
    for (const qint64 row : judged.changed)
        m_changed[size_t(row - 1)] = true;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CaseModel::setExamples(const std::vector<std::pair<Example, QString>>& classOfExample)
{
    const auto before = std::exchange(m_examples, {});
    for (const auto& entry : classOfExample)
        m_examples.insert({entry.first.path, entry.first.frame}, entry);
    if (m_examples == before)
        return;
    auto touched = m_examples;
    touched.unite(before);
    for (const Frame& frame : touched.uniqueKeys()) {
        if (const int row = rowOf(frame.first, frame.second); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    for (int row = 0; size_t(row) < m_records.size(); ++row) {
        if (m_records[size_t(row)].lesion > 1)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int CaseModel::exampleCount() const
{
    const auto inTask = std::ranges::count_if(m_examples, [this](const std::pair<Example, QString>& entry) {
        return rowOf(entry.first.path, entry.first.frame) >= 0;
    });
    return int(inTask) + m_ownExamples;
}

/// That it is an example, and of what; empty where it is none.
QString CaseModel::exampleText(const CaseRecord& record) const
{
    const Example self{record.path, record.frame, record.region};
    const auto [first, last] = m_examples.equal_range({record.path, record.frame});
    const auto found = std::find_if(first, last, [&self](const auto& entry) { return entry.first.isSameLesion(self); });
    if (found != last)
        return tr("Example of: %1").arg(found->second);
    return record.isExample ? tr("Example of this classifier") : QString();
}

Qt::ItemFlags CaseModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && record(index.row()).prediction() ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData* CaseModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<Example> pictures;
    for (const QModelIndex& index : indexes) {
        const CaseRecord& record = this->record(index.row());
        if (const Example picture{record.path, record.frame, record.region};
            std::ranges::find(pictures, picture) == pictures.end()) // a row has several cells
            pictures.push_back(picture);
    }
    return toMime(pictures);
}

void CaseModel::appendWaiting(const QStringList& paths)
{
    std::vector<CaseRecord> added;
    for (const QString& path : paths) {
        if (m_rowOfPath.contains(path) || m_waitingAt.contains(path))
            continue;
        m_waitingAt.insert(path, int(m_waiting.size() + added.size()));
        CaseRecord& record = added.emplace_back();
        record.path = path;
    }
    if (added.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
    std::ranges::move(added, std::back_inserter(m_waiting));
    endInsertRows();
}

/// Removes the first of what waits.
void CaseModel::leaveOut(int count)
{
    if (count <= 0)
        return;
    const int first = int(m_records.size());
    beginRemoveRows({}, first, first + count - 1);
    for (int i = 0; i < count; ++i)
        m_waitingAt.remove(m_waiting[m_firstWaiting++].path);
    endRemoveRows();
}

void CaseModel::removeWaiting()
{
    leaveOut(waitingCount());
    m_waiting = {};
    m_firstWaiting = 0;
}

void CaseModel::stopWaiting()
{
    if (waitingCount() == 0)
        return;
    for (size_t i = m_firstWaiting; i < m_waiting.size(); ++i)
        m_waiting[i].state = Waiting{true};
    Q_EMIT dataChanged(index(int(m_records.size()), 0), index(rowCount() - 1, ColumnCount - 1));
}

void CaseModel::setReview(const QString& key, const Review& review)
{
    const int row = m_rowOfKey.value(key, -1);
    if (row < 0)
        return;
    const auto decided = [](const Review& one) { return int(one.decision != Review::Decision::None); };
    m_reviewed += decided(review) - decided(m_reviews[size_t(row)]);
    m_reviews[size_t(row)] = review;
    // The whole row: a filter may depend on it.
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const CaseRecord& CaseModel::record(int row) const
{
    const auto at = size_t(row);
    return at < m_records.size() ? m_records[at] : m_waiting[m_firstWaiting + at - m_records.size()];
}

float CaseModel::topProbability(int row) const
{
    const Prediction* prediction = record(row).prediction();
    if (!prediction)
        return -1;
    return prediction->outcome == Outcome::NoneOfThese ? -0.5F : prediction->probabilities[size_t(prediction->label)];
}

const Review& CaseModel::review(int row) const
{
    static const Review none;
    return size_t(row) < m_reviews.size() ? m_reviews[size_t(row)] : none;
}

bool CaseModel::isCase(int row) const
{
    return record(row).isWaiting() || record(row).fileStatus() == FileStatus::Loaded;
}

void CaseModel::replace(const CaseRecord& record)
{
    const int row = m_rowOfKey.value(reviewKey(record), -1);
    if (row < 0)
        return;
    CaseRecord& former = m_records[size_t(row)];
    m_cases += (record.fileStatus() == FileStatus::Loaded) - (former.fileStatus() == FileStatus::Loaded);
    former = record;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int CaseModel::rowOfFrame(int row, int frame) const
{
    // The frames of a file are rows in a row; further lesions stand behind all others.
    row = m_rowOfPath.value(record(row).path, row);
    const int other = row + frame - record(row).frame;
    if (other < 0 || other >= rowCount() || record(other).path != record(row).path || record(other).frame != frame)
        return -1;
    return other;
}

int CaseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_records.size()) + waitingCount();
}

int CaseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CaseRecord& record = this->record(index.row());
    if (role == summaryRole)
        return summaryOf(record);
    if (role == reviewSignsRole)
        return !exampleText(record).isEmpty() ? QChar(0x25a3) + reviewSigns(review(index.row()))
                                              : reviewSigns(review(index.row()));
    const int top = topClass(record);
    if (role == Qt::ToolTipRole && index.column() != ReviewColumn && index.column() != Group)
        return toolTipOf(record); // where names are cut short, they are whole here
    switch (index.column()) {
    case Name:
        if (role == Qt::DecorationRole)
            return std::holds_alternative<NoPicture>(record.state) ? CaseThumbnails::blank()
                                                                   : m_thumbnails->icon(record.path, record.frame);
        if (role == Qt::DisplayRole || role == sortRole)
            return caseName(record);
        if (role == Qt::AccessibleTextRole) {
            QStringList parts{summaryOf(record), reviewText(review(index.row())), exampleText(record)};
            parts.removeAll(QString());
            return parts.join(QLatin1Char('\n'));
        }
        break;
    case Verdict:
        if (role == Qt::DisplayRole)
            return outcomeText(record);
        if (role == sortRole)
            return rankOf(record);
        break;
    case TopClass:
        // Of what is none of the classes no class is the top, whatever its share among them.
        if (record.is(Outcome::NoneOfThese))
            break;
        if (role == Qt::DisplayRole || role == sortRole)
            return record.is(Outcome::Likely) ? namedText(record, m_classNames) : m_classNames.value(top);
        if (role == Qt::DecorationRole && top >= 0 && top < m_swatches.size())
            return m_swatches.value(top);
        if (role == colourRole && top >= 0 && top < m_colours.size())
            return m_colours.value(top);
        break;
    case Probability:
        if (role == Qt::DisplayRole && top >= 0 && !record.is(Outcome::NoneOfThese))
            return percentText(record.prediction()->probabilities[size_t(top)]);
        if (role == sortRole)
            return topProbability(index.row());
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        break;
    case ReviewColumn:
        if (role == Qt::DisplayRole || role == sortRole) {
            QStringList parts{exampleText(record), reviewText(review(index.row()))};
            parts.removeAll(QString());
            return parts.join(QStringLiteral("; "));
        }
        if (role == Qt::ToolTipRole)
            return review(index.row()).note;
        break;
    case Group:
        return groupData(index.row(), role);
    default:
        break;
    }
    return {};
}

/// The group, or the study where there are no groups.
QVariant CaseModel::groupData(int row, int role) const
{
    const CaseRecord& record = this->record(row);
    const int group = groupOf(row);
    if (hasGroups()) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return m_groupNames.value(group);
        return role == sortRole ? (group < 0 ? groupCount() : group) : QVariant();
    }
    if (role == Qt::DisplayRole)
        return studyOf(record);
    // What has no study comes last.
    if (role == sortRole)
        return record.studyUid.isEmpty()
                   ? std::numeric_limits<qint64>::max()
                   : (qint64(m_studies.value(record.studyUid)) << 32) + m_series.value(record.seriesUid);
    if (role == Qt::ToolTipRole && !record.studyUid.isEmpty())
        return tr("Study %1\nSeries %2\nInstance %3").arg(record.studyUid, record.seriesUid, record.instanceUid);
    return {};
}

void CaseModel::setGroups(const QStringList& names, const std::vector<int>& ofRecord)
{
    if (names == m_groupNames && ofRecord == m_groupOf) // other verdicts: views need not filter anew
        return;
    m_groupNames = names;
    m_groupOf = ofRecord;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Group), index(rowCount() - 1, Group));
    Q_EMIT headerDataChanged(Qt::Horizontal, Group, Group);
}

QString CaseModel::summaryOf(const CaseRecord& record) const
{
    return caseName(record) + QLatin1Char('\n') + verdictText(record, m_classNames);
}

QString CaseModel::toolTipOf(const CaseRecord& record) const
{
    QStringList lines{record.path, verdictText(record, m_classNames), record.reason, exampleText(record)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString CaseModel::studyOf(const CaseRecord& record) const
{
    if (record.studyUid.isEmpty())
        return {};
    return tr("%1.%2", "number of study, number of its series")
        .arg(m_studies.value(record.studyUid))
        .arg(m_series.value(record.seriesUid));
}

QVariant CaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Probability ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Group)
        return hasGroups() ? tr("Pictures that belong together")
                           : tr("DICOM study and its series, numbered in the order in which they were found");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Case");
    case Verdict:
        return tr("Outcome");
    case TopClass:
        return tr("Top class");
    case Probability:
        return tr("Probability");
    case Group:
        return hasGroups() ? tr("Group") : tr("Study");
    default:
        return tr("Review");
    }
}

QString CaseModel::percentText(float probability)
{
    return tr("%1 %").arg(QLocale().toString(100 * double(probability), 'f', 1));
}

int CaseModel::rowOf(const QString& path, int frame) const
{
    if (const auto found = m_waitingAt.constFind(path); found != m_waitingAt.cend())
        return int(m_records.size()) + *found - int(m_firstWaiting);
    const int first = m_rowOfPath.value(path, -1);
    return first < 0 ? -1 : rowOfFrame(first, frame);
}

int CaseModel::rowOf(const CaseRecord& record) const
{
    const int row = m_rowOfKey.value(reviewKey(record), -1);
    return row < 0 && record.lesion == 1 ? rowOf(record.path, record.frame) : row;
}

} // namespace vignette
