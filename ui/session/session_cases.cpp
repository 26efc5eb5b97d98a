#include "ui/session/session.h"

#include "core/base/database.h"
#include "core/base/private_files.h"
#include "core/engine/emitted_network.h"
#include "core/index/index_store.h"
#include "core/screening/review_audit.h"
#include "ui/common/shared_settings.h"
#include "ui/session/session_folder.h"
#include "ui/session/teaching.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

/// The part of the session that deals with cases: their screening, what classifiers say of them, and their reviews.
namespace vignette {

namespace {

QString keyOf(const Example& example)
{
    return example.path + QLatin1Char('#') + QString::number(example.frame);
}

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

void Session::append(const std::vector<CaseRecord>& records)
{
    m_records.insert(m_records.end(), records.begin(), records.end());
    for (const CaseRecord& record : records) {
        m_cases.insert(keyOf(exampleOf(record)));
        m_rowOfKey.insert(reviewKey(record), record.row);
    }
    Q_EMIT classified(records);
}

void Session::screen(const QStringList& paths)
{
    if (paths.size() > 1 && std::ranges::any_of(paths, isIndex))
        return refuse(tr("An index is opened by itself: not with other files or folders."));
    start({paths, true});
}

void Session::watch(const ScreeningRun::Watch& watch)
{
    start({{watch.folder}, true, watch});
}

void Session::startQueued()
{
    if (m_classifier && m_queued)
        start(*std::exchange(m_queued, std::nullopt));
}

void Session::start(const Queued& screening)
{
    if (isMaking() || (m_screening.isAtWork() && m_screening.isCancelled())) {
        m_queued = screening;
        return;
    }
    if (!m_classifier)
        return refuse(tr("Make or open a classifier first, then screen with it."));
    if (m_screening.isAtWork())
        return refuse(tr("A screening is running. Wait for its end, or cancel it."));
    const auto started = screening.watch ? m_screening.watch(*m_classifier, *screening.watch, m_private)
                                         : m_screening.start(*m_classifier, screening.paths, m_private);
    if (!started)
        return Q_EMIT failed(started.error());
    Q_EMIT workBegan();
    m_screened = screening.paths;
    m_records.clear();
    m_cases.clear();
    m_rowOfKey.clear();
    m_features.reset();
    m_regions.clear();
    m_judgingRegion.cancel();
    openReviews();
    Q_EMIT screeningStarted(screening.asked);
    if (screening.watch && !screening.watch->complete)
        Q_EMIT watching(screening.watch->folder, true);
    updateState();
}

void Session::cancelScreening()
{
    m_screening.cancel();
}

bool Session::isCase(const Example& example) const
{
    return m_cases.contains(keyOf(example));
}

bool Session::isExample(const Example& example) const
{
    return std::ranges::any_of(m_document.written().classes, [&](const ClassSpec& spec) {
        return std::ranges::any_of(spec.examples, [&](const Example& own) { return own.isSamePicture(example); });
    });
}

QSet<qint64> Session::labelledRows() const
{
    QSet<qint64> rows;
    for (const CaseRecord& record : m_records) {
        const bool isReviewed = m_reviews && m_reviews->review(reviewKey(record)).decision != Review::Decision::None;
        if (isReviewed || isExample(exampleOf(record)))
            rows.insert(record.row);
    }
    return rows;
}

QFuture<Result<std::vector<qint64>>> Session::suggestCases(const QSet<qint64>& excluded, int count) const
{
    return m_bench.suggestCases(*m_classifier, m_space, m_features, excluded, count);
}

QFuture<Result<std::vector<CasePlace>>> Session::layOutCases() const
{
    return m_bench.layOutCases(*m_classifier, m_features);
}

void Session::setScreeningPaused(bool paused)
{
    m_screening.setPaused(paused);
}

void Session::stopped(const Error& error)
{
    if (!m_records.empty())
        m_features = m_screening.features();
    Q_EMIT screeningStopped(error);
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error);
    else
        startQueued();
    followTeaching();
    updateState();
}

/// Whether what is kept of the cases is all that a classifier needs.
bool Session::canJudge(const Classifier& classifier) const
{
    return m_features && !m_records.empty() && m_features->isComplete() &&
           m_features->encoderDigest() == classifier.encoderDigest();
}

void Session::findSimilar(const CaseRecord& record, std::function<void(const Similar& examples)> answered)
{
    constexpr int count = 4;
    m_comparing.cancel();
    if (!canAsk() || !record.prediction())
        return;
    m_comparing.start(
        m_bench.similarExamples(*m_classifier, m_space, m_features, record.row, count),
        [from = m_madeFrom, self = exampleOf(record), answered](const std::vector<SimilarExample>& found) {
            Similar examples;
            for (const SimilarExample& one : found) {
                const ClassSpec& spec = from.classes[size_t(one.classIndex)];
                if (const Example& example = spec.examples[size_t(one.index)]; !example.isSamePicture(self))
                    examples.emplace_back(example, spec.name);
            }
            examples.resize(std::min(examples.size(), size_t(count - 1)));
            answered(examples);
        });
}

void Session::judge(const SynthesizedClassifier& made, const TaskSpec& from, const std::vector<CaseVerdict>& verdicts)
{
    const QStringList formerIds = classIds();
    m_madeFrom = from;
    m_classifier = made.classifier;
    m_space = made.space;
    m_leaveOneOut = made.leaveOneOut;
    JudgedAnew judged;
    const QStringList ids = classIds();
    for (const CaseVerdict& verdict : verdicts) {
        if (size_t(verdict.row) > m_records.size())
            break; // a screening that was cancelled has come a little further
        CaseRecord& record = m_records[size_t(verdict.row - 1)];
        if (saysOther(*record.prediction(), formerIds, verdict.prediction, ids) && !isExample(exampleOf(record)))
            judged.changed.push_back(verdict.row);
        record.isExample = false; // of the former; those of this one are in the task
        record.state = verdict.prediction;
        record.reason = verdict.reason;
        judged.verdicts.push_back(verdict);
    }
    Q_EMIT judgedAnew(judged);
    updateState();
    Q_EMIT synthesized(made);
    followTeaching();
    startQueued();
}

TableRequest Session::results() const
{
    TableRequest table;
    table.classIds = classIds();
    table.classNames = classNames();
    for (const CaseRecord& record : m_records)
        table.cases.push_back({record, m_reviews ? m_reviews->review(reviewKey(record)) : Review()});
    return table;
}

ReportRequest Session::report() const
{
    ReportRequest request;
    request.cases = results().cases;
    for (const QColor& colour : classColours())
        request.classColours += colour.name();
    request.leaveOneOut = m_leaveOneOut;
    return request;
}

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
}

/// What others said of the same cases is shown as it comes.
void Session::readOtherReviews()
{
    if (!m_reviews || !m_reviews->isShared())
        return m_othersTimer.stop();
    const auto changed = m_reviews->readChanges();
    if (!changed)
        return tellStoreFault(changed.error());
    for (const QString& key : *changed) {
        Q_EMIT reviewed(key, m_reviews->review(key));
        followRegion(key);
    }
}

/// The next review tries a server again that was not there.
void Session::tellStoreFault(const Error& error)
{
    if (m_reviews && m_reviews->isShared())
        m_reviews.reset();
    Q_EMIT failed(error);
}

/// False, once it was told, where reviews cannot be kept.
bool Session::openReviews()
{
    const auto opened = openStore();
    if (!opened)
        Q_EMIT failed(opened.error());
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
    review.region = region;
    setReview(record, review);
}

void Session::followRegions()
{
    if (!m_reviews)
        return;
    for (const QString& key : m_reviews->keysWithRegion())
        followRegion(key);
}

/// Judges the case anew where it was judged by another part of its picture than its review says. Before the end of its
/// screening there is nothing to judge: it follows then.
void Session::followRegion(const QString& key)
{
    const qint64 row = m_rowOfKey.value(key);
    if (!m_reviews || !m_features || !m_classifier || row < 1 || size_t(row) > m_records.size())
        return;
    const CaseRecord& record = m_records[size_t(row - 1)];
    if (!record.prediction() || m_reviews->review(key).region == record.region)
        return;
    m_regions.removeOne(row);
    m_regions += row;
    if (!m_judgingRegion.isRunning())
        judgeNextRegion();
}

void Session::judgeNextRegion()
{
    if (m_regions.isEmpty() || !m_classifier || !m_reviews)
        return;
    const qint64 row = m_regions.takeFirst();
    const CaseRecord& record = m_records[size_t(row - 1)];
    const auto region = m_reviews->review(reviewKey(record)).region;
    m_judgingRegion.start(
        m_bench.judgeRegion(*m_classifier, record.path, record.frame, region),
        [this, row, region](const JudgedRegion& judged) { takeRegion(row, region, judged); },
        [this](const Error& error) {
            Q_EMIT failed(error);
            judgeNextRegion();
        });
}

void Session::takeRegion(qint64 row, const std::optional<Region>& region, const JudgedRegion& judged)
{
    if (!m_features || !m_classifier || size_t(row) > m_records.size() || !canJudge(*m_classifier))
        return;
    m_features = std::make_shared<const CaseFeatures>(m_features->with(row, judged.features));
    CaseRecord& record = m_records[size_t(row - 1)];
    record.region = region;
    // By the classifier of now: it may be another one than was asked, of the same encoder.
    record.state = m_classifier->judge(judged.features).front();
    record.reason = verdictReason(*record.prediction(), m_classifier->network().calibration);
    Q_EMIT regionJudged(record);
    followRegion(reviewKey(record)); // it may have been marked otherwise meanwhile
    if (!m_judgingRegion.isRunning())
        judgeNextRegion();
}

} // namespace vignette
