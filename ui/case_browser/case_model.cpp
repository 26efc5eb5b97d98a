#include "ui/case_browser/case_model.h"

#include "core/runtime/workbench.h"
#include "ui/case_browser/ledger_model.h"
#include "ui/image_view/qimage_of.h"
#include "ui/jobs/watch.h"
#include "ui/review/review_bar.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CaseModel)
};

constexpr int thumbnailSide = 192;               ///< device pixels; views scale down from it
constexpr int cachedBytes = 64 << 20;            ///< about 450 thumbnails
constexpr qsizetype queuedThumbnails = 100; ///< about a page; what was scrolled past is dropped

QPixmap blankPixmap()
{
    QPixmap pixmap(thumbnailSide, thumbnailSide);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

/// Without the tint that styles give to what is selected: colour matters here.
QIcon iconOf(const QPixmap& pixmap)
{
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace

QString outcomeText(const QString& outcome)
{
    if (outcome == outcomeKey(Outcome::Accepted))
        return QStringLiteral("\u2713 ") + Text::tr("Accepted");
    if (outcome == outcomeKey(Outcome::Uncertain))
        return QStringLiteral("? ") + Text::tr("Uncertain");
    if (outcome == outcomeKey(Outcome::NoneOfThese))
        return QStringLiteral("\u2205 ") + Text::tr("None of these");
    if (outcome == fileStatusKey(FileStatus::Loaded))
        return QStringLiteral("\u2713 ") + Text::tr("Loaded");
    if (outcome == fileStatusKey(FileStatus::Duplicate))
        return QStringLiteral("= ") + Text::tr("Duplicate");
    if (outcome == fileStatusKey(FileStatus::NotAnImage))
        return QStringLiteral("\u2013 ") + Text::tr("Not an image");
    if (outcome == fileStatusKey(FileStatus::Unreadable))
        return QStringLiteral("! ") + Text::tr("Unreadable");
    return outcome;
}

int topClass(const CaseRecord& record)
{
    if (record.probabilities.empty())
        return -1;
    return int(std::ranges::max_element(record.probabilities) - record.probabilities.begin());
}

CaseModel::CaseModel(Workbench& bench, QObject* parent)
    : QAbstractTableModel(parent), m_bench(bench), m_thumbnails(cachedBytes)
{
}

void CaseModel::clear(const QStringList& classIds, const QStringList& classNames)
{
    beginResetModel();
    m_classIds = classIds;
    m_classNames = classNames;
    m_records.clear();
    m_reviews.clear();
    m_rowOfKey.clear();
    m_studies.clear();
    m_series.clear();
    m_seriesCount.clear();
    m_cases = 0;
    m_thumbnails.clear();
    m_wanted.clear();
    m_reading = false;
    ++m_generation;
    endResetModel();
}

void CaseModel::append(std::vector<CaseRecord> records, const ReviewStore* reviews)
{
    if (records.empty())
        return;
    const int first = int(m_records.size());
    beginInsertRows({}, first, first + int(records.size()) - 1);
    for (const CaseRecord& record : records) {
        const QString key = reviewKey(record);
        m_rowOfKey.insert(key, int(m_reviews.size()));
        m_reviews.push_back(reviews ? reviews->review(key) : Review());
        if (fileStatusOf(record) != FileStatus::Loaded)
            continue;
        ++m_cases;
        if (record.studyUid.isEmpty())
            continue;
        if (!m_studies.contains(record.studyUid))
            m_studies.insert(record.studyUid, int(m_studies.size()) + 1);
        if (!m_series.contains(record.seriesUid))
            m_series.insert(record.seriesUid, ++m_seriesCount[record.studyUid]);
    }
    std::ranges::move(records, std::back_inserter(m_records));
    endInsertRows();
}

void CaseModel::setReview(const QString& key, const Review& review)
{
    const int row = m_rowOfKey.value(key, -1);
    if (row < 0)
        return;
    m_reviews[size_t(row)] = review;
    // The whole row: a filter may depend on it.
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int CaseModel::reviewedCount() const
{
    return int(std::ranges::count_if(
        m_reviews, [](const Review& review) { return review.decision != Review::Decision::None; }));
}

bool CaseModel::isCase(int row) const
{
    return fileStatusOf(record(row)) == FileStatus::Loaded;
}

int CaseModel::rowOfFrame(int row, int frame) const
{
    // The frames of a file are rows in a row.
    const int other = row + frame - record(row).frame;
    if (other < 0 || other >= rowCount() || record(other).path != record(row).path ||
        record(other).frame != frame)
        return -1;
    return other;
}

int CaseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int CaseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CaseRecord& record = m_records[size_t(index.row())];
    const int top = topClass(record);
    if (role == summaryRole)
        return summaryOf(record);
    if (role == Qt::ToolTipRole && index.column() != ReviewColumn && index.column() != Study)
        return record.reason.isEmpty() ? record.path
                                       : record.path + QLatin1Char('\n') + record.reason;
    switch (index.column()) {
    case Name:
        if (role == Qt::DecorationRole)
            return thumbnailOf(index.row());
        if (role == Qt::DisplayRole || role == sortRole)
            return nameOf(record);
        if (role == Qt::AccessibleTextRole)
            return summaryOf(record);
        break;
    case Verdict:
        if (role == Qt::DisplayRole)
            return outcomeText(record.outcome);
        if (role == sortRole)
            return record.outcome;
        break;
    case TopClass:
        // In brackets where the classifier says that it is none of them.
        if (role == Qt::DisplayRole && record.outcome == outcomeKey(Outcome::NoneOfThese))
            return tr("(%1)").arg(m_classNames.value(top));
        if (role == Qt::DisplayRole || role == sortRole)
            return m_classNames.value(top);
        break;
    case Probability:
        if (role == Qt::DisplayRole && top >= 0)
            return tr("%1 %").arg(100 * record.probabilities[size_t(top)], 0, 'f', 1);
        if (role == sortRole)
            return top >= 0 ? record.probabilities[size_t(top)] : -1.0F;
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        break;
    case ReviewColumn:
        if (role == Qt::DisplayRole || role == sortRole)
            return reviewText(m_reviews[size_t(index.row())]);
        if (role == Qt::ToolTipRole)
            return m_reviews[size_t(index.row())].note;
        break;
    case Study:
        if (role == Qt::DisplayRole)
            return studyOf(record);
        // Numbers are padded so that they sort as numbers; what has no study comes last.
        if (role == sortRole)
            return record.studyUid.isEmpty()
                       ? QStringLiteral("~")
                       : QStringLiteral("%1 %2 %3")
                             .arg(m_studies.value(record.studyUid), 9, 10, QLatin1Char('0'))
                             .arg(m_series.value(record.seriesUid), 9, 10, QLatin1Char('0'))
                             .arg(index.row(), 9, 10, QLatin1Char('0'));
        if (role == Qt::ToolTipRole && !record.studyUid.isEmpty())
            return tr("Study %1\nSeries %2\nInstance %3")
                .arg(record.studyUid, record.seriesUid, record.instanceUid);
        break;
    default:
        break;
    }
    return {};
}

QString CaseModel::nameOf(const CaseRecord& record) const
{
    const QString name = QFileInfo(record.path).fileName();
    return record.frame > 0 ? tr("%1, frame %2").arg(name).arg(record.frame + 1) : name;
}

QString CaseModel::summaryOf(const CaseRecord& record) const
{
    const int top = topClass(record);
    QString verdict = outcomeText(record.outcome);
    if (top >= 0 && record.outcome != outcomeKey(Outcome::NoneOfThese))
        // Sign and number first: where there is no room, it is the class whose end is cut off.
        verdict = tr("%1 %2 % %3").arg(verdict.section(QLatin1Char(' '), 0, 0))
                      .arg(100 * record.probabilities[size_t(top)], 0, 'f', 1)
                      .arg(m_classNames.value(top));
    return nameOf(record) + QLatin1Char('\n') + verdict;
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
    if (role == Qt::ToolTipRole && section == Study)
        return tr("DICOM study and its series, numbered in the order in which they were found");
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
    case Study:
        return tr("Study");
    default:
        return tr("Review");
    }
}

QVariant CaseModel::thumbnailOf(int row) const
{
    if (const QIcon* known = m_thumbnails.object(row))
        return *known;
    static const QIcon blank = iconOf(blankPixmap());
    if (m_records[size_t(row)].probabilities.empty())
        return blank;
    m_wanted.removeOne(row);
    m_wanted.append(row);
    if (m_wanted.size() > queuedThumbnails)
        m_wanted.removeFirst();
    const_cast<CaseModel*>(this)->readNext();
    return blank;
}

void CaseModel::readNext()
{
    if (m_reading || m_wanted.isEmpty())
        return;
    m_reading = true;
    const int row = m_wanted.takeLast();
    ReadOptions options;
    options.frame = m_records[size_t(row)].frame;
    options.atLeast = thumbnailSide;
    watch(this, m_bench.readPicture(m_records[size_t(row)].path, options),
          [this, row, generation = m_generation](const QFuture<Result<Image>>& future) {
              if (generation != m_generation)
                  return;
              m_reading = false;
              QPixmap pixmap = blankPixmap();
              if (future.resultCount() > 0) {
                  if (const auto image = future.result())
                      pixmap = thumbnail(*image, thumbnailSide, 1);
              }
              m_thumbnails.insert(row, new QIcon(iconOf(pixmap)),
                                  pixmap.width() * pixmap.height() * pixmap.depth() / 8);
              m_wanted.removeOne(row);
              Q_EMIT dataChanged(index(row, Name), index(row, Name), {Qt::DecorationRole});
              readNext();
          });
}

} // namespace vignette
