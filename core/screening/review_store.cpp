#include "core/screening/review_store.h"

#include "core/base/database.h"
#include "core/screening/review_audit.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QVariant>

#include <algorithm>
#include <array>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

DatabaseKind kindOfReviews()
{
    DatabaseKind kind;
    kind.applicationId = 0x56676e72; // "Vgnr"
    kind.schema = {
        {QStringLiteral("CREATE TABLE review(name TEXT PRIMARY KEY, decision TEXT NOT NULL, "
                        "label TEXT NOT NULL, marked INTEGER NOT NULL, note TEXT NOT NULL, "
                        "changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP) WITHOUT ROWID")},
        // One counter for all: the version of a review that was removed never comes again.
        {QStringLiteral("ALTER TABLE review ADD COLUMN version INTEGER NOT NULL DEFAULT 1"),
         QStringLiteral("CREATE TABLE counter(version INTEGER NOT NULL)"),
         QStringLiteral("INSERT INTO counter VALUES(1)")},
        {QStringLiteral("ALTER TABLE review ADD COLUMN reviewer TEXT NOT NULL DEFAULT ''")},
        {QStringLiteral("ALTER TABLE review ADD COLUMN region TEXT NOT NULL DEFAULT ''")},
        auditSchema(),
    };
    kind.serverSchema = {
        QStringList{
            QStringLiteral("CREATE TABLE review(name TEXT PRIMARY KEY, decision TEXT NOT NULL, label TEXT NOT NULL, "
                           "marked INTEGER NOT NULL, note TEXT NOT NULL, changed TEXT NOT NULL DEFAULT "
                           "to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS'), version INTEGER NOT NULL, "
                           "reviewer TEXT NOT NULL, region TEXT NOT NULL)"),
            QStringLiteral("CREATE TABLE counter(version INTEGER NOT NULL)"),
            QStringLiteral("INSERT INTO counter VALUES(1)"),
        } + auditServerSchema(),
    };
    kind.corrupt = Text::tr("The file with your reviews cannot be read. It was left as it is.");
    kind.otherVersion = kind.corrupt;
    kind.notStored = Text::tr("The review cannot be stored.");
    return kind;
}

} // namespace

Review withoutAnswerOfOthers(Review review, const QString& reader)
{
    if (review.reviewer == reader)
        return review;
    Review shown;
    shown.marked = review.marked;
    shown.region = review.region;
    return shown;
}

Review changedReview(const Review& stored, const Review& shown, const Review& given, const QString& reader)
{
    Review next = given;
    const bool answers = given.decision != shown.decision || given.label != shown.label;
    if (!answers) {
        next.decision = stored.decision;
        next.label = stored.label;
    }
    if (stored.note != shown.note)
        next.note = given.note.isEmpty() ? stored.note : stored.note + QLatin1Char('\n') + given.note;
    const bool isHidden = stored.decision != shown.decision || stored.label != shown.label;
    next.reviewer = next.isEmpty() ? QString() : isHidden && !answers ? stored.reviewer : reader;
    return next;
}

QString decisionKey(Review::Decision decision)
{
    switch (decision) {
    case Review::Decision::Accepted:
        return QStringLiteral("accepted");
    case Review::Decision::Overruled:
        return QStringLiteral("overruled");
    case Review::Decision::NotGradable:
        return QStringLiteral("not_gradable");
    case Review::Decision::None:
        break;
    }
    return {};
}

std::optional<Review::Decision> decisionOf(const QString& key)
{
    for (const auto one : Review::decisions) {
        if (key == decisionKey(one))
            return one;
    }
    return {};
}

QString writtenRegion(const std::optional<Region>& region)
{
    return region ? QStringLiteral("%1 %2 %3 %4").arg(region->x).arg(region->y).arg(region->width).arg(region->height)
                  : QString();
}

std::optional<Region> readRegion(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char(' '));
    std::array<int, 4> numbers{};
    for (size_t i = 0; i < numbers.size(); ++i) {
        bool isNumber = false;
        numbers[i] = parts.value(qsizetype(i)).toInt(&isNumber);
        if (!isNumber || numbers[i] < 0)
            return {};
    }
    const Region region{numbers[0], numbers[1], numbers[2], numbers[3]};
    return parts.size() == 4 && !region.isEmpty() ? std::optional(region) : std::nullopt;
}

QString reviewKey(const CaseRecord& record)
{
    const bool byPath = record.instanceUid.isEmpty() || record.fileStatus() == FileStatus::Duplicate;
    const QString name = byPath ? QStringLiteral("file:") + QFileInfo(record.path).absoluteFilePath()
                                : QStringLiteral("dicom:") + record.instanceUid;
    const QString key = name + QLatin1Char('#') + QString::number(record.frame);
    return record.lesion > 1 ? key + QLatin1Char('/') + QString::number(record.lesion) : key;
}

std::pair<QString, int> lesionOfKey(const QString& key)
{
    const qsizetype slash = key.lastIndexOf(QLatin1Char('/'));
    if (slash < key.lastIndexOf(QLatin1Char('#'))) // one of the path
        return {key, 1};
    return {key.left(slash), key.mid(slash + 1).toInt()};
}

ReviewStore::ReviewStore(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

ReviewStore::~ReviewStore() = default;

Result<std::unique_ptr<ReviewStore>> ReviewStore::open(const QString& place)
{
    auto database = Database::open(place, kindOfReviews());
    if (!database)
        return fail(database.error());
    std::unique_ptr<ReviewStore> store(new ReviewStore(std::make_unique<Database>(std::move(*database))));
    store->m_isShared = Database::isServer(place);
    const auto last = store->m_database->number(QStringLiteral("SELECT max(number) FROM audit"));
    if (!last)
        return fail(last.error());
    store->m_lastChange = *last;
    if (auto done = store->read(QStringLiteral("1=1"), {}); !done)
        return fail(done.error());
    return store;
}

Review ReviewStore::review(const QString& key) const
{
    return m_blindReader.isEmpty() ? stored(key) : withoutAnswerOfOthers(stored(key), m_blindReader);
}

Result<bool> ReviewStore::exists(const QString& place)
{
    return Database::exists(place, kindOfReviews());
}

Result<qint64> ReviewStore::lastChange(const QString& place)
{
    return Database::open(place, kindOfReviews()).and_then([](const Database& database) {
        return database.number(QStringLiteral("SELECT max(number) FROM audit"));
    });
}

Result<QStringList> ReviewStore::readChanges()
{
    QStringList keys;
    qint64 last = m_lastChange;
    auto done = m_database->forEach(QStringLiteral("SELECT name, max(number) FROM audit WHERE number>? GROUP BY name"),
                                    {m_lastChange}, [&](const Row& row) -> Result<void> {
                                        keys += row.text(0);
                                        last = std::max(last, row.integer(1));
                                        return {};
                                    });
    for (qsizetype i = 0; done && i < keys.size(); ++i) {
        m_entries.remove(keys[i]);
        done = read(QStringLiteral("name=?"), {keys[i]});
    }
    if (!done)
        return fail(done.error());
    m_lastChange = last;
    return keys;
}

QStringList ReviewStore::keysWithRegion() const
{
    QStringList keys;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry->review.region)
            keys += entry.key();
    }
    return keys;
}

/// Reads the reviews of a condition.
Result<void> ReviewStore::read(const QString& condition, const QVariantList& values)
{
    return m_database->forEach(
        QStringLiteral("SELECT name, decision, label, marked, note, version, reviewer, region FROM review "
                       "WHERE %1")
            .arg(condition),
        values, [this](const Row& row) -> Result<void> {
            Entry entry;
            const auto decision = decisionOf(row.text(1));
            entry.review.decision = decision.value_or(Review::Decision::None);
            entry.review.label = row.text(2);
            entry.review.marked = row.integer(3, 0, 1) == 1;
            entry.review.note = row.text(4);
            entry.version = row.integer(5, 1);
            entry.review.reviewer = row.text(6);
            const QString region = row.text(7);
            entry.review.region = readRegion(region);
            if (!decision)
                return m_database->corrupt(QStringLiteral("decision"));
            if (!region.isEmpty() && !entry.review.region)
                return m_database->corrupt(QStringLiteral("region"));
            return row.check().map([&] { m_entries.insert(row.text(0), entry); });
        });
}

Result<ReviewStore::Change> ReviewStore::setReview(const QString& key, Review review, qint64 basedOn, QString changedBy)
{
    if (changedBy.isEmpty())
        changedBy = review.reviewer;
    changedBy.truncate(maxReviewerLength);
    review.note.truncate(maxNoteLength);
    review.reviewer.truncate(maxReviewerLength);
    if (review.isEmpty())
        review = {};
    const Entry former = m_entries.value(key);
    auto change = Change::Stored;
    const auto done = m_database->transaction([&]() -> Result<void> {
        const auto readAgain = [&] {
            m_entries.remove(key);
            return read(QStringLiteral("name=?"), {key});
        };
        if (auto known = readAgain(); !known)
            return known; // another program may have changed it meanwhile
        const Entry before = m_entries.value(key);
        if (before.version != basedOn) {
            change = Change::Conflict;
            return {};
        }
        auto written = write(key, review);
        if (written && before.review != review)
            written = addToAudit(*m_database, key, before.review, review, changedBy);
        if (!written)
            return written;
        if (auto stored = readAgain(); !stored)
            return stored;
        return m_entries.value(key).review == review
                   ? Result<void>()
                   : m_database->corrupt(QStringLiteral("what was written cannot be read"));
    });
    if (!done) {
        m_entries.remove(key);
        if (former.version > 0)
            m_entries.insert(key, former);
        return fail(done.error());
    }
    // Where another program reads right now, or the disk is full, the log is emptied when the file is closed.
    if (change == Change::Stored && !former.review.note.isEmpty() && former.review.note != review.note)
        (void)m_database->truncateLog();
    return change;
}

Result<void> ReviewStore::forEachChange(const std::function<Result<void>(const ReviewChange&)>& visit) const
{
    return vignette::forEachChange(*m_database, visit);
}

Result<void> ReviewStore::write(const QString& key, const Review& review)
{
    if (review.isEmpty())
        return m_database->run(QStringLiteral("DELETE FROM review WHERE name=?"), {key});
    // Bound as empty, not as NULL.
    const auto text = [](const QString& value) { return value.isNull() ? QStringLiteral("") : value; };
    return m_database->run(QStringLiteral("UPDATE counter SET version=version+1")).and_then([&] {
        return m_database->run(
            QStringLiteral("INSERT INTO review(name, decision, label, marked, note, reviewer, region, version) "
                           "VALUES(?, ?, ?, ?, ?, ?, ?, (SELECT version FROM counter)) ON CONFLICT(name) DO UPDATE SET "
                           "decision=excluded.decision, label=excluded.label, marked=excluded.marked, "
                           "note=excluded.note, reviewer=excluded.reviewer, region=excluded.region, "
                           "version=excluded.version, changed=excluded.changed"),
            {key, text(decisionKey(review.decision)), text(review.label), int(review.marked), text(review.note),
             text(review.reviewer), text(writtenRegion(review.region))});
    });
}

} // namespace vignette
