#include "core/screening/review_audit.h"

#include "core/base/database.h"

#include <QSysInfo>
#include <QVariant>

#include <array>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace vignette {

namespace {

constexpr char columns[] = "time, action, reviewer, account, computer, name, decision_before, label_before, "
                           "marked_before, note_before, region_before, decision_now, label_now, marked_now, note_now, "
                           "region_now, note_changed";

/// Of the same, and in the same order.
constexpr char definitions[] =
    "time TEXT NOT NULL, action INTEGER NOT NULL, reviewer TEXT NOT NULL, account TEXT NOT NULL, "
    "computer TEXT NOT NULL, name TEXT NOT NULL, decision_before TEXT NOT NULL, label_before TEXT NOT NULL, "
    "marked_before INTEGER NOT NULL, note_before INTEGER NOT NULL, region_before TEXT NOT NULL, "
    "decision_now TEXT NOT NULL, label_now TEXT NOT NULL, marked_now INTEGER NOT NULL, note_now INTEGER NOT NULL, "
    "region_now TEXT NOT NULL, note_changed INTEGER NOT NULL";

QString accountName()
{
#ifdef Q_OS_UNIX
    passwd entry{};
    passwd* found = nullptr;
    std::array<char, 16384> buffer{};
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(entry.pw_name);
    return QString::number(geteuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

QVariantList values(const Review& review)
{
    // Bound as empty, not as NULL.
    const auto text = [](const QString& value) { return value.isNull() ? QStringLiteral("") : value; };
    return {text(decisionKey(review.decision)), text(review.label), int(review.marked), int(!review.note.isEmpty()),
            text(writtenRegion(review.region))};
}

/// From the five columns that begin at `first`.
Result<AuditedReview> readReview(const Database& database, const Row& row, int first)
{
    AuditedReview review;
    const auto decision = decisionOf(row.text(first));
    review.label = row.text(first + 1);
    review.marked = row.integer(first + 2, 0, 1) == 1;
    review.hasNote = row.integer(first + 3, 0, 1) == 1;
    const QString region = row.text(first + 4);
    review.region = readRegion(region);
    if (!decision || review.region.has_value() == region.isEmpty())
        return database.corrupt(QStringLiteral("audit"));
    review.decision = *decision;
    return review;
}

QByteArray actionCode(ReviewChange::Action action)
{
    switch (action) {
    case ReviewChange::Action::Created:
        return "C";
    case ReviewChange::Action::Changed:
        return "U";
    case ReviewChange::Action::Removed:
        return "D";
    case ReviewChange::Action::TakenOver:
        break;
    }
    return "E";
}

QByteArray yes(bool value)
{
    return value ? "yes" : "";
}

QByteArray fields(const AuditedReview& review)
{
    return decisionKey(review.decision).toUtf8() + ',' + csvField(review.label) + ',' + yes(review.marked) + ',' +
           yes(review.hasNote) + ',' + writtenRegion(review.region).toUtf8();
}

QByteArray line(const ReviewChange& change)
{
    const bool isDicom = change.key.startsWith(QLatin1String("dicom:"));
    const qsizetype colon = change.key.indexOf(QLatin1Char(':'));
    const qsizetype hash = change.key.lastIndexOf(QLatin1Char('#'));
    QByteArray out = QByteArray::number(change.number) + ',' + change.time.toString(Qt::ISODateWithMs).toLatin1() +
                     ",110110," + actionCode(change.action) + ",0";
    for (const QString& text : {change.reviewer, change.account, change.computer})
        out += ',' + csvField(text);
    out += isDicom ? ",sop_instance_uid," : ",file,";
    return out + csvField(change.key.mid(colon + 1, hash - colon - 1)) + ',' + csvField(change.key.mid(hash + 1)) +
           ',' + fields(change.before) + ',' + fields(change.now) + ',' + yes(change.noteChanged) + '\n';
}

} // namespace

QStringList auditSchema()
{
    const auto refused = [](const char* name, const char* what) {
        return QStringLiteral("CREATE TRIGGER %1 BEFORE %2 ON audit "
                              "BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END")
            .arg(QLatin1String(name), QLatin1String(what));
    };
    return {
        QStringLiteral("CREATE TABLE audit(number INTEGER PRIMARY KEY AUTOINCREMENT, %1)")
            .arg(QLatin1String(definitions)),
        QStringLiteral("INSERT INTO audit(%1) SELECT coalesce(strftime('%Y-%m-%dT%H:%M:%fZ', changed), ''), %2, "
                       "reviewer, '', '', name, '', '', 0, 0, '', decision, label, marked, note<>'', region, note<>'' "
                       "FROM review ORDER BY changed, name")
            .arg(QLatin1String(columns))
            .arg(int(ReviewChange::Action::TakenOver)),
        refused("audit_unchanged", "UPDATE"),
        refused("audit_kept", "DELETE"),
    };
}

QStringList auditServerSchema()
{
    return {
        QStringLiteral("CREATE TABLE audit(number BIGINT PRIMARY KEY, %1)").arg(QLatin1String(definitions)),
        // A sequence would leave gaps where a transaction is undone.
        QStringLiteral("CREATE TABLE audit_counter(number BIGINT NOT NULL)"),
        QStringLiteral("INSERT INTO audit_counter VALUES(0)"),
        QStringLiteral("CREATE FUNCTION audit_next() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                       "UPDATE audit_counter SET number=number+1 RETURNING number INTO NEW.number; RETURN NEW; END $$"),
        QStringLiteral("CREATE TRIGGER audit_numbered BEFORE INSERT ON audit FOR EACH ROW "
                       "EXECUTE FUNCTION audit_next()"),
        QStringLiteral("CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                       "RAISE EXCEPTION 'the audit is only added to'; END $$"),
        QStringLiteral("CREATE TRIGGER audit_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit "
                       "EXECUTE FUNCTION audit_refuse()"),
    };
}

Result<void> addToAudit(const Database& database, const QString& key, const Review& before, const Review& now,
                        const QString& reviewer)
{
    using Action = ReviewChange::Action;
    const Action action = now.isEmpty() ? Action::Removed : before.isEmpty() ? Action::Created : Action::Changed;
    const auto text = [](const QString& value) { return value.isNull() ? QStringLiteral("") : value; };
    return database.run(
        QStringLiteral("INSERT INTO audit(%1) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)").arg(QLatin1String(columns)),
        QVariantList{QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), int(action), text(reviewer),
                     text(accountName()), text(QSysInfo::machineHostName()), key} +
            values(before) + values(now) + QVariantList{int(before.note != now.note)});
}

Result<void> forEachChange(const Database& database, const std::function<Result<void>(const ReviewChange&)>& visit)
{
    return database.forEach(QStringLiteral("SELECT number, %1 FROM audit ORDER BY number").arg(QLatin1String(columns)),
                            {}, [&](const Row& row) -> Result<void> {
                                ReviewChange change;
                                change.number = row.integer(0, 1);
                                change.time = QDateTime::fromString(row.text(1), Qt::ISODateWithMs);
                                change.action =
                                    ReviewChange::Action(row.enumerator(2, int(ReviewChange::Action::TakenOver)));
                                change.reviewer = row.text(3);
                                change.account = row.text(4);
                                change.computer = row.text(5);
                                change.key = row.text(6);
                                const auto before = readReview(database, row, 7);
                                const auto now = readReview(database, row, 12);
                                change.noteChanged = row.integer(17, 0, 1) == 1;
                                if (auto sound = row.check(); !sound)
                                    return sound;
                                if (!before || !now)
                                    return fail(!before ? before.error() : now.error());
                                change.before = *before;
                                change.now = *now;
                                return visit(change);
                            });
}

Result<qint64> auditLines(const ReviewStore& store, const CsvAppend& append)
{
    qint64 count = 0;
    auto done = append("number,event_date_time,event_id,event_action_code,event_outcome_indicator,user_name,user_id,"
                       "network_access_point,participant_object_type,participant_object_id,frame,decision_before,"
                       "label_before,marked_before,note_before,region_before,decision_now,label_now,marked_now,"
                       "note_now,region_now,note_changed\n");
    if (done)
        done = store.forEachChange([&](const ReviewChange& change) {
            ++count;
            return append(line(change));
        });
    if (!done)
        return fail(done.error());
    return count;
}

Result<qint64> writeAuditCsv(const ReviewStore& store, const QString& path, CsvReader reader)
{
    qint64 count = 0;
    const auto written = writeCsv(path, reader, [&](const CsvAppend& append) {
        return auditLines(store, append).map([&count](qint64 lines) { count = lines; });
    });
    if (!written)
        return fail(written.error());
    return count;
}

} // namespace vignette
