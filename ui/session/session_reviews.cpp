#include "ui/session/session.h"

#include "core/base/database.h"
#include "core/base/private_files.h"
#include "core/screening/review_audit.h"
#include "ui/common/shared_settings.h"
#include "ui/session/session_folder.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

/// The part of the session that deals with reviews, and with the regions that they mark.
namespace vignette {

namespace {

constexpr int mostLesions = 99;   ///< of a picture
constexpr int othersPause = 3000; ///< milliseconds between looks for the reviews of others

QString reviewerName()
{
    return settingValue(settingKey::reviewer).toString().trimmed();
}

} // namespace

/// One change of one review.
class ReviewCommand : public QUndoCommand
{
public:
    ReviewCommand(Session& session, QString key, Review before, Review after)
        : QUndoCommand(Session::tr("review")), m_session(session), m_key(std::move(key)), m_before(std::move(before)),
          m_after(std::move(after))
    {
    }

    void undo() override { setObsolete(!m_session.storeReview(m_key, m_after, m_before)); }
    void redo() override { setObsolete(!m_session.storeReview(m_key, m_before, m_after)); }

private:
    Session& m_session;
    QString m_key;
    Review m_before;
    Review m_after;
};

/// A file, a schema of a server, or nothing for what is kept in memory.
QString Session::reviewsPlace() const
{
    if (m_private)
        return {};
    const QString server = m_database.isEmpty() ? settingValue(settingKey::database).toString().trimmed() : m_database;
    return server.isEmpty() ? dataFolder() + QStringLiteral("/reviews.sqlite")
                            : Database::inSchema(server, QStringLiteral("reviews"));
}

Result<void> Session::openStore()
{
    if (m_reviews)
        return {};
    if (m_isServerGone) // to try it here would hold the window
        return fail(ErrorCode::Unreachable, tr("The server that keeps the reviews cannot be reached. It is tried again "
                                               "every few seconds; until then nothing is stored."));
    if (!m_private)
        makePrivateFolder(dataFolder());
    auto store = ReviewStore::open(reviewsPlace());
    if (!store)
        return fail(store.error());
    m_reviews = std::move(*store);
    if (isReadingBlind())
        m_reviews->readBlindly(reviewerName());
    if (!m_reviews->isShared())
        return {};
    m_othersTimer.start(othersPause);
    for (auto row = m_rowOfKey.cbegin(); row != m_rowOfKey.cend(); ++row) {
        if (m_reviews->version(row.key()) > 0) // after a server was gone: others may have changed it meanwhile
            Q_EMIT reviewed(row.key(), m_reviews->review(row.key()));
    }
    return {};
}

void Session::setDatabase(const QString& address)
{
    m_database = address;
    m_isServerGone = false;
    m_lookingForOthers.cancel();
}

void Session::lookForOthers()
{
    if (m_isServerGone || (m_reviews && m_reviews->isShared()))
        askServer();
    else
        m_othersTimer.stop();
}

/// Whether the server is there, and has anything new, is asked beside the window: one that does not answer lets wait.
void Session::askServer()
{
    if (m_lookingForOthers.isRunning())
        return;
    m_lookingForOthers.start(
        m_bench.lastReviewChange(reviewsPlace()),
        [this](qint64 last) {
            m_isServerGone = false;
            if (!m_reviews)
                openReviews();
            else if (m_reviews->lastChange() < last)
                readOtherReviews();
        },
        [this](const Error& error) {
            if (!m_isServerGone)
                tellStoreFault(error);
        });
}

/// What others said of the same cases is shown as it comes.
void Session::readOtherReviews()
{
    const auto changed = m_reviews->readChanges();
    if (!changed)
        return tellStoreFault(changed.error());
    for (const QString& key : *changed) {
        Q_EMIT reviewed(key, m_reviews->review(key));
        followRegion(key);
    }
}

/// A server is asked again until it is there.
void Session::tellStoreFault(const Error& error)
{
    if (Database::isServer(reviewsPlace())) {
        m_reviews.reset();
        m_isServerGone = true;
        m_othersTimer.start(othersPause);
    }
    Q_EMIT failed(error);
}

/// For cases that come: reviews on a server are shown as soon as it answers.
void Session::findReviews()
{
    if (!m_reviews && Database::isServer(reviewsPlace()))
        askServer();
    else
        openReviews();
}

/// False, once it was told, where reviews cannot be kept.
bool Session::openReviews()
{
    const auto opened = openStore();
    if (!opened)
        tellStoreFault(opened.error());
    return opened.has_value();
}

bool Session::isReadingBlind() const
{
    return settingValue(settingKey::readBlind).toBool() && !reviewerName().isEmpty();
}

void Session::showReviews()
{
    if (!m_reviews)
        return;
    m_reviews->readBlindly(isReadingBlind() ? reviewerName() : QString());
    for (const CaseRecord& record : m_records) {
        const QString key = reviewKey(record);
        if (!m_reviews->stored(key).isEmpty())
            Q_EMIT reviewed(key, m_reviews->review(key));
    }
}

QFuture<Result<std::vector<ReaderPair>>> Session::readerAgreement()
{
    QSet<QString> keys;
    for (const CaseRecord& record : m_records)
        keys.insert(reviewKey(record));
    // What is said in private mode is nowhere but in this window, which has one reviewer.
    return m_bench.readerAgreement(reviewsPlace(), std::move(keys));
}

Result<void> Session::writeAudit(const QString& path)
{
    if (auto opened = openStore(); !opened)
        return opened;
    return writeAuditCsv(*m_reviews, path, CsvReader::Person).map([](qint64) {});
}

void Session::setReview(const CaseRecord& record, const Review& review)
{
    const QString key = reviewKey(record);
    if (!openReviews())
        return Q_EMIT reviewed(key, {});
    const Review stored = m_reviews->stored(key);
    m_undo.push(
        new ReviewCommand(*this, key, stored, changedReview(stored, m_reviews->review(key), review, reviewerName())));
}

void Session::setReviews(const std::vector<CaseRecord>& records, const CaseRecord& shown, const Review& review)
{
    const QString shownKey = reviewKey(shown);
    if (records.size() < 2 || !openReviews())
        return setReview(shown, review);
    const Review before = m_reviews->review(shownKey);
    const bool decides = review.decision != before.decision || review.label != before.label;
    int left = 0;
    std::vector<std::pair<CaseRecord, Review>> changes;
    for (const CaseRecord& record : records) {
        Review next = m_reviews->review(reviewKey(record));
        const std::vector<int> named = record.prediction() ? namedClasses(*record.prediction()) : std::vector<int>();
        const bool accepts = review.decision == Review::Decision::Accepted;
        if (decides && accepts && named.size() != 1) {
            ++left;
            continue;
        }
        if (decides) {
            next.decision = review.decision;
            next.label = accepts ? classNames().value(named.front()) : review.label;
        }
        if (review.marked != before.marked)
            next.marked = review.marked;
        if (reviewKey(record) == shownKey)
            next.note = review.note;
        if (next != m_reviews->review(reviewKey(record)))
            changes.emplace_back(record, next);
    }
    if (!changes.empty()) {
        m_undo.beginMacro(tr("review of %Ln case(s)", nullptr, int(changes.size())));
        for (const auto& [record, next] : changes)
            setReview(record, next);
        m_undo.endMacro();
    }
    if (left > 0)
        Q_EMIT noted(tr("%Ln case(s) name no single class to accept, and stay as they were.", nullptr, left));
}

bool Session::storeReview(const QString& key, const Review& from, const Review& to)
{
    if (!openReviews())
        return false;
    auto stored = Result<ReviewStore::Change>(ReviewStore::Change::Conflict);
    const Review former = m_reviews->review(key);
    if (m_reviews->stored(key) == from) // else what is to be undone is not there any more
        stored = m_reviews->setReview(key, to, m_reviews->version(key), reviewerName());
    const Review now = stored ? m_reviews->review(key) : former;
    if (!stored)
        tellStoreFault(stored.error());
    else if (*stored == ReviewStore::Change::Conflict && !now.reviewer.isEmpty() && now.reviewer != reviewerName())
        refuse(tr("%1 has changed the review of this case. It is shown now; yours was not stored.").arg(now.reviewer));
    else if (*stored == ReviewStore::Change::Conflict)
        refuse(tr("Another window has changed the review of this case. It is shown now; yours was not stored."));
    Q_EMIT reviewed(key, now);
    if (from.region != to.region)
        followRegion(key);
    return stored && *stored == ReviewStore::Change::Stored;
}

void Session::setRegion(const CaseRecord& record, const std::optional<Region>& region)
{
    if (!openReviews())
        return;
    Review review = m_reviews->review(reviewKey(record));
    if (record.lesion > 1 && !region)
        review = {}; // all that is said of it goes with the lesion
    review.region = region;
    setReview(record, review);
}

QString Session::addLesion(const CaseRecord& record, const Region& region)
{
    if (!openReviews())
        return {};
    CaseRecord added = record;
    const auto isUsed = [this, &added] {
        const QString key = reviewKey(added);
        return m_rowOfKey.contains(key) || !m_reviews->stored(key).isEmpty();
    };
    for (added.lesion = 2; isUsed();) {
        if (++added.lesion > mostLesions) {
            refuse(tr("A picture has up to %1 lesions.").arg(mostLesions));
            return {};
        }
    }
    setRegion(added, region);
    return reviewKey(added);
}

std::vector<CaseRecord> Session::lesionsOf(const CaseRecord& record) const
{
    std::vector<CaseRecord> lesions;
    CaseRecord other = record;
    for (other.lesion = 1; other.lesion <= mostLesions; ++other.lesion) {
        const qint64 row = m_rowOfKey.value(reviewKey(other));
        if (other.lesion != record.lesion && row > 0 && m_records[size_t(row - 1)].region)
            lesions.push_back(m_records[size_t(row - 1)]);
    }
    return lesions;
}

void Session::followRegions()
{
    if (!m_reviews)
        return;
    // Further lesions get their rows in this order.
    QStringList keys = m_reviews->keysWithRegion();
    std::ranges::sort(keys, {}, [this](const QString& key) {
        const auto [picture, lesion] = lesionOfKey(key);
        return std::pair(m_rowOfKey.value(picture), lesion);
    });
    for (const QString& key : keys)
        followRegion(key);
}

/// The case of a key, which a further lesion has only once it was judged: then that of its picture. Null where neither
/// is among the records.
const CaseRecord* Session::recordOf(const QString& key) const
{
    qint64 row = m_rowOfKey.value(key);
    if (const auto [picture, lesion] = lesionOfKey(key); row == 0 && lesion > 1 && lesion <= mostLesions)
        row = m_rowOfKey.value(picture);
    return row > 0 && size_t(row) <= m_records.size() ? &m_records[size_t(row - 1)] : nullptr;
}

/// Judges the case anew where it was judged by another part of its picture than its review says. Before the end of its
/// screening there is nothing to judge: it follows then.
void Session::followRegion(const QString& key)
{
    const CaseRecord* record = recordOf(key);
    if (!m_reviews || !m_features || !m_classifier || !record)
        return;
    const auto region = m_reviews->review(key).region;
    const bool isFurther = lesionOfKey(key).second > 1;
    if (isFurther && !region)
        return takeAway(key);
    const bool isJudged = reviewKey(*record) == key && record->prediction() && record->region == region;
    if (isJudged || (!isFurther && !record->prediction()))
        return;
    m_regions.removeOne(key);
    m_regions += key;
    if (!m_judgingRegion.isRunning())
        judgeNextRegion();
}

/// A further lesion that is not marked any more.
void Session::takeAway(const QString& key)
{
    m_regions.removeOne(key);
    const qint64 row = m_rowOfKey.value(key);
    if (row == 0)
        return;
    CaseRecord& record = m_records[size_t(row - 1)];
    record.state = NoPicture{FileStatus::Duplicate};
    record.region.reset();
    Q_EMIT regionJudged(record);
}

void Session::judgeNextRegion()
{
    if (m_regions.isEmpty() || !m_classifier || !m_reviews)
        return;
    const QString key = m_regions.takeFirst();
    const CaseRecord* record = recordOf(key);
    if (!record)
        return judgeNextRegion();
    const auto region = m_reviews->review(key).region;
    m_judgingRegion.start(
        m_bench.judgeRegion(*m_classifier, record->path, record->frame, region),
        [this, key, region](const JudgedRegion& judged) { takeRegion(key, region, judged); },
        [this](const Error& error) {
            Q_EMIT failed(error);
            judgeNextRegion();
        });
}

void Session::takeRegion(const QString& key, const std::optional<Region>& region, const JudgedRegion& judged)
{
    const CaseRecord* known = recordOf(key);
    if (!m_features || !m_classifier || !known || !canJudge(*m_classifier))
        return;
    CaseRecord record = *known;
    record.region = region;
    // By the classifier of now: it may be another one than was asked, of the same encoder.
    record.state = m_classifier->judge(judged.features).front();
    const Manifest& manifest = m_classifier->manifest();
    record.reason = verdictReason(*record.prediction(), m_classifier->network().calibration, manifest.adapted);
    if (reviewKey(record) != key) {
        record.lesion = lesionOfKey(key).second;
        record.row = qint64(m_records.size()) + 1;
        record.isExample = false;
        m_records.push_back(record);
        m_rowOfKey.insert(key, record.row);
    }
    m_records[size_t(record.row - 1)] = record;
    m_features = std::make_shared<const CaseFeatures>(m_features->with(record.row, judged.features));
    Q_EMIT regionJudged(record);
    followRegion(key); // it may have been marked otherwise meanwhile
    if (!m_judgingRegion.isRunning())
        judgeNextRegion();
}

} // namespace vignette
