#include "core/screening/ledger.h"
#include "core/screening/review_audit.h"
#include "core/screening/review_store.h"
#include "core/screening/reviewed_csv.h"
#include "tests/base/full_disk.h"
#include "tests/base/postgres_server.h"

#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace vignette;
using namespace vignette::test;

class ReviewStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<PostgresServer> m_server;

    static bool onServer()
    {
        QFETCH_GLOBAL(bool, server);
        return server;
    }

    /// A store that is not there yet.
    QString place(const char* name) const
    {
        return onServer() ? m_server->address(QString::fromLatin1(name))
                          : m_dir.filePath(QString::fromLatin1(name) + QStringLiteral(".sqlite"));
    }

    static CaseRecord record(const QString& path, const QString& instance = {}, int frame = 0)
    {
        CaseRecord out;
        out.row = 1;
        out.path = path;
        out.instanceUid = instance;
        out.frame = frame;
        Prediction prediction;
        prediction.probabilities = {0.75f, 0.25f};
        prediction.logits = {1, 0};
        prediction.outcome = Outcome::Likely;
        out.state = prediction;
        return out;
    }

    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// As a window sets it: based on what it knows.
    static bool set(ReviewStore& store, const QString& key, const Review& review)
    {
        const auto change = store.setReview(key, review, store.version(key));
        return change && *change == ReviewStore::Change::Stored;
    }

    /// Runs SQL on a store that no program has open.
    static bool change(const QString& path, const QStringList& statements)
    {
        bool done = true;
        {
            const bool isFile = !Database::isServer(path);
            QSqlDatabase database = QSqlDatabase::addDatabase(
                isFile ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), QStringLiteral("change"));
            const QUrl url(path);
            database.setDatabaseName(isFile ? path : QStringLiteral("postgres"));
            if (!isFile) {
                database.setHostName(QUrlQuery(url).queryItemValue(QStringLiteral("host")));
                database.setUserName(QStringLiteral("vignette"));
            }
            done = database.open();
            QSqlQuery query(database);
            if (!isFile)
                done = done && query.exec(QStringLiteral("SET client_min_messages TO error")) &&
                       query.exec(QStringLiteral("SET search_path TO \"%1\"").arg(url.fragment()));
            for (const QString& statement : statements)
                done = done && query.exec(statement);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("change"));
        return done;
    }

    /// As the first version of the schema was written.
    static const QStringList& firstVersion()
    {
        static const QStringList statements = {
            QStringLiteral("PRAGMA journal_mode=WAL"),
            QStringLiteral("PRAGMA application_id=%1").arg(0x56676e72),
            QStringLiteral("PRAGMA user_version=1"),
            QStringLiteral("CREATE TABLE review(name TEXT PRIMARY KEY, decision TEXT NOT NULL, "
                           "label TEXT NOT NULL, marked INTEGER NOT NULL, note TEXT NOT NULL, "
                           "changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP) WITHOUT ROWID"),
            QStringLiteral("INSERT INTO review(name, decision, label, marked, note) "
                           "VALUES('dicom:1.2.3#0', 'overruled', 'Naevus', 1, 'old note')"),
            QStringLiteral("INSERT INTO review(name, decision, label, marked, note) "
                           "VALUES('file:/cases/a.png#0', 'accepted', '', 0, '')")};
        return statements;
    }

    static std::vector<ReviewChange> audit(const ReviewStore& store)
    {
        std::vector<ReviewChange> changes;
        const auto read = store.forEachChange([&](const ReviewChange& change) -> Result<void> {
            changes.push_back(change);
            return {};
        });
        return read ? changes : std::vector<ReviewChange>();
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("SQLite") << false;
        m_server = std::make_unique<PostgresServer>();
        if (const QString missing = m_server->start(); missing.isEmpty())
            QTest::newRow("PostgreSQL") << true;
        else
            qWarning("Not on PostgreSQL: %s", qPrintable(missing));
    }

    void everyChangeIsInTheAudit()
    {
        using Action = ReviewChange::Action;
        const QString path = place("audit");
        const QString key = QStringLiteral("dicom:1.2.3#4");
        const QDateTime start = QDateTime::currentDateTimeUtc();
        Review said{Review::Decision::Accepted, QStringLiteral("Naevus"), false, {}, {}, QStringLiteral("Doe^Jane")};
        {
            const auto store = ReviewStore::open(path);
            QVERIFY(set(**store, key, said));
            QVERIFY(set(**store, key, said)); // no change
            Review other = said;
            other.decision = Review::Decision::Overruled;
            other.label = QStringLiteral("=Wart");
            other.note = QStringLiteral("SECRETNOTE");
            other.region = Region{1, 2, 30, 40};
            other.reviewer = QStringLiteral("Roe^Sam");
            QVERIFY(set(**store, key, other));
            // Taken back by a third, which gives the review of the first again.
            const auto undone = (*store)->setReview(key, said, (*store)->version(key), QStringLiteral("Poe^Kim"));
            QVERIFY(undone && *undone == ReviewStore::Change::Stored);
            QCOMPARE((*store)->review(key), said);
            QVERIFY((*store)->setReview(key, {}, (*store)->version(key), QStringLiteral("Poe^Kim")));
            // What is refused is no change.
            QCOMPARE(*(*store)->setReview(key, said, 1), ReviewStore::Change::Conflict);
        }
        const auto store = ReviewStore::open(path);
        const auto changes = audit(**store);
        QCOMPARE(changes.size(), size_t(4));
        const std::vector<std::pair<Action, QString>> expected{{Action::Created, QStringLiteral("Doe^Jane")},
                                                               {Action::Changed, QStringLiteral("Roe^Sam")},
                                                               {Action::Changed, QStringLiteral("Poe^Kim")},
                                                               {Action::Removed, QStringLiteral("Poe^Kim")}};
        for (size_t i = 0; i < changes.size(); ++i) {
            QCOMPARE(changes[i].number, qint64(i) + 1);
            QCOMPARE(changes[i].action, expected[i].first);
            QCOMPARE(changes[i].reviewer, expected[i].second);
            QCOMPARE(changes[i].key, key);
            QVERIFY(start.msecsTo(changes[i].time) >= 0 && changes[i].time <= QDateTime::currentDateTimeUtc());
            QCOMPARE(changes[i].time.timeSpec(), Qt::UTC);
            QVERIFY(!changes[i].account.isEmpty() && !changes[i].computer.isEmpty());
            if (i > 0) {
                QCOMPARE(changes[i].before.label, changes[i - 1].now.label);
                QCOMPARE(changes[i].before.region, changes[i - 1].now.region);
            }
        }
        QVERIFY(changes[1].noteChanged && changes[1].now.hasNote && !changes[1].before.hasNote);
        QVERIFY(changes[2].noteChanged && !changes[2].now.hasNote && changes[2].before.hasNote);
        QVERIFY(!changes[3].noteChanged);

        const QString table = m_dir.filePath(QStringLiteral("audit.csv"));
        QCOMPARE(*writeAuditCsv(**store, table, CsvReader::Person), 4);
        const auto rows = readCsv(table);
        QVERIFY(rows && rows->size() == 5);
        const auto field = [&](size_t row, const char* name) {
            return (*rows)[row].value((*rows)[0].indexOf(QLatin1String(name)));
        };
        for (const CsvRow& row : *rows)
            QCOMPARE(row.size(), 22);
        QCOMPARE(field(1, "event_action_code"), QStringLiteral("C"));
        QCOMPARE(field(2, "event_action_code"), QStringLiteral("U"));
        QCOMPARE(field(4, "event_action_code"), QStringLiteral("D"));
        QCOMPARE(field(2, "user_name"), QStringLiteral("Roe^Sam"));
        QCOMPARE(field(2, "participant_object_type"), QStringLiteral("sop_instance_uid"));
        QCOMPARE(field(2, "participant_object_id"), QStringLiteral("1.2.3"));
        QCOMPARE(field(2, "frame"), QStringLiteral("4"));
        QCOMPARE(field(2, "decision_before"), QStringLiteral("accepted"));
        QCOMPARE(field(2, "decision_now"), QStringLiteral("overruled"));
        QCOMPARE(field(2, "region_now"), QStringLiteral("1 2 30 40"));
        QCOMPARE(field(3, "region_before"), QStringLiteral("1 2 30 40"));
        QCOMPARE(field(2, "note_changed"), QStringLiteral("yes"));
        QVERIFY(field(1, "event_date_time").endsWith(QLatin1Char('Z')));
        const QByteArray bytes = contents(table);
        QVERIFY(bytes.contains(",'=Wart,")); // no formula
        QVERIFY(!bytes.contains("SECRETNOTE"));
    }

    void theAuditIsOnlyAddedTo()
    {
        const QString path = place("kept");
        QVERIFY(set(**ReviewStore::open(path), QStringLiteral("file:/a.png#0"),
                    {Review::Decision::Accepted, {}, false, {}}));
        QVERIFY(!change(path, {QStringLiteral("DELETE FROM audit")}));
        QVERIFY(!change(path, {QStringLiteral("UPDATE audit SET reviewer='Nobody'")}));
        QCOMPARE(audit(**ReviewStore::open(path)).size(), size_t(1));
        QVERIFY(change(path, {QStringLiteral("INSERT INTO audit SELECT number+1, time, 9, reviewer, account, computer, "
                                             "name, decision_before, label_before, marked_before, note_before, "
                                             "region_before, decision_now, label_now, marked_now, note_now, "
                                             "region_now, note_changed FROM audit")}));
        QCOMPARE(writeAuditCsv(**ReviewStore::open(path), m_dir.filePath(QStringLiteral("bad.csv")), CsvReader::Program)
                     .error()
                     .code,
                 ErrorCode::Corrupt);
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("bad.csv"))));
    }

    void reviewsFromBeforeTheAuditAreTakenOver()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        const QString path = place("before");
        QVERIFY(change(path, firstVersion()));
        const auto changes = audit(**ReviewStore::open(path));
        QCOMPARE(changes.size(), size_t(2));
        for (const ReviewChange& change : changes) {
            QCOMPARE(change.action, ReviewChange::Action::TakenOver);
            QVERIFY(change.time.isValid());
        }
        const auto old = std::ranges::find(changes, QStringLiteral("dicom:1.2.3#0"), &ReviewChange::key);
        QVERIFY(old != changes.end() && old->now.hasNote && old->now.marked);
        QCOMPARE(old->now.label, QStringLiteral("Naevus"));
        QCOMPARE(audit(**ReviewStore::open(path)).size(), size_t(2)); // once
    }

    void reviewsSurviveTheProgram()
    {
        const QString path = place("reviews");
        const Review review{Review::Decision::Overruled, QStringLiteral("Naevus"), true,
                            QString::fromUtf8("second look, \"in 3 months\"\nétudié")};
        {
            auto store = ReviewStore::open(path);
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            QVERIFY(set(**store, QStringLiteral("k"), review));
            QVERIFY(set(**store, QStringLiteral("blurred"), {Review::Decision::NotGradable, {}, false, {}}));
            QVERIFY(set(**store, QStringLiteral("gone"), review));
            QVERIFY(set(**store, QStringLiteral("gone"), {}));
        }
        const auto store = ReviewStore::open(path);
        QVERIFY(store);
        QCOMPARE((*store)->review(QStringLiteral("k")), review);
        QCOMPARE((*store)->review(QStringLiteral("blurred")).decision, Review::Decision::NotGradable);
        QVERIFY((*store)->review(QStringLiteral("gone")).isEmpty());
        QVERIFY((*store)->review(QStringLiteral("never")).isEmpty());
    }

    void theReviewerIsKept()
    {
        const QString path = place("reviewer");
        Review review{Review::Decision::Accepted, QStringLiteral("Naevus"), false, {}};
        review.reviewer = QStringLiteral("Doe^Jane");
        {
            auto store = ReviewStore::open(path);
            QVERIFY(store);
            QVERIFY(set(**store, QStringLiteral("k"), review));
            review.reviewer = QString(1000, QLatin1Char('x'));
            QVERIFY(set(**store, QStringLiteral("long"), review));
            // Who says nothing has said nothing.
            Review nothing;
            nothing.reviewer = QStringLiteral("Doe^Jane");
            QVERIFY(nothing.isEmpty());
            QVERIFY(set(**store, QStringLiteral("nothing"), nothing));
        }
        const auto store = ReviewStore::open(path);
        QVERIFY(store);
        QCOMPARE((*store)->review(QStringLiteral("k")).reviewer, QStringLiteral("Doe^Jane"));
        QCOMPARE((*store)->review(QStringLiteral("long")).reviewer.size(), ReviewStore::maxReviewerLength);
        QCOMPARE((*store)->version(QStringLiteral("nothing")), 0);
    }

    void aFrameIsFoundAgain()
    {
        // A DICOM instance wherever it lies, a picture by its place.
        const QString uid = QStringLiteral("1.2.3");
        QCOMPARE(reviewKey(record(QStringLiteral("/a"), uid, 2)), reviewKey(record(QStringLiteral("/b"), uid, 2)));
        QVERIFY(reviewKey(record(QStringLiteral("/a"), uid, 1)) != reviewKey(record(QStringLiteral("/a"), uid, 2)));
        QVERIFY(reviewKey(record(QStringLiteral("/a"))) != reviewKey(record(QStringLiteral("/b"))));
        QCOMPARE(reviewKey(record(QStringLiteral("/x/../a"))).isEmpty(), false);
    }

    /// One file twice in a folder: the row that was loaded has the review, the other has none.
    void rowsOfOneInstanceHaveKeysOfTheirOwn()
    {
        const QString uid = QStringLiteral("1.2.3");
        const CaseRecord first = record(QStringLiteral("/cases/a.dcm"), uid);
        CaseRecord second = record(QStringLiteral("/cases/b.dcm"), uid);
        second.state = NoPicture{FileStatus::Duplicate};
        CaseRecord third = second;
        third.path = QStringLiteral("/cases/c.dcm");
        QVERIFY(reviewKey(first) != reviewKey(second));
        QVERIFY(reviewKey(second) != reviewKey(third));
        // The key under which a review of the loaded one was stored by every version.
        QCOMPARE(reviewKey(first), QStringLiteral("dicom:1.2.3#0"));
        QCOMPARE(reviewKey(record(QStringLiteral("/cases/a.png"))), QStringLiteral("file:/cases/a.png#0"));
    }

    void everyLesionOfAPictureHasAKeyOfItsOwn()
    {
        for (const char* path : {"/cases/a.png", "/cases/5#1/2/a.png", "/cases/b#0/2"}) {
            CaseRecord lesion = record(QString::fromUtf8(path), {}, 3);
            const QString first = reviewKey(lesion);
            QCOMPARE(lesionOfKey(first), std::pair(first, 1));
            for (const int number : {2, 10}) {
                lesion.lesion = number;
                QVERIFY(reviewKey(lesion) != first);
                QCOMPARE(lesionOfKey(reviewKey(lesion)), std::pair(first, number));
            }
        }
        for (const char* odd : {"", "#", "/", "#0/", "#0/x", "file:/a"}) // of a store that another program wrote
            QVERIFY2(lesionOfKey(QString::fromUtf8(odd)).second < 2, odd);
    }

    void reviewsOfTheFirstVersionAreFound()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        const QString path = place("first");
        QVERIFY(change(path, firstVersion()));
        for (int round = 0; round < 2; ++round) {
            const auto store = ReviewStore::open(path);
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            const QString key = reviewKey(record(QStringLiteral("/elsewhere/b.dcm"), QStringLiteral("1.2.3")));
            QCOMPARE((*store)->review(key),
                     (Review{Review::Decision::Overruled, QStringLiteral("Naevus"), true, QStringLiteral("old note")}));
            QCOMPARE((*store)->review(reviewKey(record(QStringLiteral("/cases/a.png")))).decision,
                     Review::Decision::Accepted);
            QVERIFY((*store)->review(key).reviewer.isEmpty());
            QVERIFY((*store)->version(key) > 0);
        }
        const auto store = ReviewStore::open(path);
        QVERIFY(set(**store, QStringLiteral("dicom:1.2.3#0"), {}));
        QCOMPARE((*store)->version(QStringLiteral("dicom:1.2.3#0")), 0);
    }

    void twoWindowsDoNotEraseEachOther()
    {
        const QString path = place("two");
        const QString key = QStringLiteral("k");
        const Review accepted{Review::Decision::Accepted, {}, false, {}};
        const Review noted{Review::Decision::Accepted, {}, true, QStringLiteral("see again")};
        const Review other{Review::Decision::Overruled, QStringLiteral("Naevus"), false, {}};
        const auto mine = ReviewStore::open(path);
        QVERIFY(set(**mine, key, accepted));
        const auto theirs = ReviewStore::open(path);
        QCOMPARE((*theirs)->review(key), accepted);
        QVERIFY(set(**theirs, key, noted));
        // Mine does not know that yet.
        const auto conflict = (*mine)->setReview(key, other, (*mine)->version(key));
        QVERIFY(conflict);
        QCOMPARE(*conflict, ReviewStore::Change::Conflict);
        QCOMPARE((*mine)->review(key), noted);
        QCOMPARE((*ReviewStore::open(path))->review(key), noted);
        // Now it does.
        QVERIFY(set(**mine, key, other));
        QCOMPARE((*ReviewStore::open(path))->review(key), other);
        // A review that was removed and made again is another, though it looks the same.
        QVERIFY((*theirs)->setReview(key, {}, (*mine)->version(key)));
        QVERIFY(set(**theirs, key, other));
        QCOMPARE(*(*mine)->setReview(key, accepted, (*mine)->version(key)), ReviewStore::Change::Conflict);
        // One that was removed meanwhile is not removed, or replaced, unseen.
        QVERIFY(set(**theirs, key, {}));
        QCOMPARE(*(*mine)->setReview(key, accepted, (*mine)->version(key)), ReviewStore::Change::Conflict);
        QVERIFY((*mine)->review(key).isEmpty());
        // Both review what nobody had.
        QVERIFY(set(**mine, QStringLiteral("new"), accepted));
        QCOMPARE(*(*theirs)->setReview(QStringLiteral("new"), other, 0), ReviewStore::Change::Conflict);
    }

    void whatOthersChangeIsRead()
    {
        const QString path = place("others");
        const Review accepted{Review::Decision::Accepted, {}, false, {}};
        const auto mine = ReviewStore::open(path);
        QVERIFY(set(**mine, QStringLiteral("before"), accepted));
        const auto theirs = ReviewStore::open(path);
        QCOMPARE((*theirs)->isShared(), onServer());
        QCOMPARE(*(*theirs)->readChanges(), QStringList());
        QVERIFY(set(**mine, QStringLiteral("k"), accepted));
        QVERIFY(set(**mine, QStringLiteral("before"), {}));
        QVERIFY((*theirs)->review(QStringLiteral("k")).isEmpty());
        QStringList keys = *(*theirs)->readChanges();
        keys.sort();
        QCOMPARE(keys, QStringList({QStringLiteral("before"), QStringLiteral("k")}));
        QCOMPARE((*theirs)->review(QStringLiteral("k")), accepted);
        QVERIFY((*theirs)->review(QStringLiteral("before")).isEmpty());
        QVERIFY(set(**theirs, QStringLiteral("k"), {})); // on what they know now
        QCOMPARE((*mine)->readChanges()->size(), 2);     // its own too
        QCOMPARE(*(*mine)->readChanges(), QStringList());
    }

    /// With no more rights than the manual for administrators gives.
    void aReviewerCannotChangeTheAudit()
    {
        if (!onServer())
            QSKIP("Of a server alone.");
        const QString path = place("rights");
        const QString key = QStringLiteral("k");
        const Review accepted{Review::Decision::Accepted, {}, false, {}};
        QVERIFY(set(**ReviewStore::open(path), key, accepted));
        QVERIFY(change(path, {QStringLiteral("CREATE ROLE reviewer LOGIN"),
                              QStringLiteral("GRANT USAGE ON SCHEMA rights TO reviewer"),
                              QStringLiteral("GRANT SELECT ON ALL TABLES IN SCHEMA rights TO reviewer"),
                              QStringLiteral("GRANT INSERT, UPDATE, DELETE ON rights.review TO reviewer"),
                              QStringLiteral("GRANT INSERT ON rights.audit TO reviewer"),
                              QStringLiteral("GRANT UPDATE ON rights.counter, rights.audit_counter TO reviewer")}));
        const QString asReviewer =
            QString(path).replace(QStringLiteral("user=vignette"), QStringLiteral("user=reviewer"));
        const auto store = ReviewStore::open(asReviewer);
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QCOMPARE((*store)->review(key), accepted);
        QVERIFY(set(**store, key, {Review::Decision::NotGradable, {}, true, {}}));
        QVERIFY(set(**store, key, {}));
        QCOMPARE(audit(**store).size(), size_t(3));
        const QStringList role{QStringLiteral("SET ROLE reviewer")};
        QVERIFY(change(path, role + QStringList{QStringLiteral("SELECT * FROM audit")}));
        for (const char* refused : {"DELETE FROM audit", "UPDATE audit SET reviewer='x'", "TRUNCATE audit",
                                    "ALTER TABLE audit DISABLE TRIGGER ALL", "DROP TABLE audit"})
            QVERIFY2(!change(path, role + QStringList{QString::fromLatin1(refused)}), refused);
        // Who owns it is stopped by the triggers.
        QVERIFY(!change(path, {QStringLiteral("TRUNCATE audit")}));
        QCOMPARE(audit(**store).size(), size_t(3));
    }

    /// Two programs, a thousand changes each of few cases: every change that was stored stands on the one before it.
    void noUpdateIsLostBetweenPrograms()
    {
        const QString path = place("busy");
        constexpr int operations = 1000;
        QProcess writers[2];
        for (QProcess& writer : writers)
            writer.start(QStringLiteral(VIGNETTE_REVIEW_WRITER),
                         {path, QString::number(&writer - writers), QString::number(operations)});
        for (QProcess& writer : writers) {
            while (!writer.canReadLine())
                QVERIFY2(writer.waitForReadyRead(60000), writer.readAllStandardError());
            QCOMPARE(writer.readLine(), QByteArray("ready\n"));
        }
        for (QProcess& writer : writers)
            writer.write("go\n");
        QHash<QString, QSet<qint64>> basedOn;
        QHash<QString, int> created, removed;
        int stored = 0;
        int conflicts = 0;
        int busy = 0;
        for (QProcess& writer : writers) {
            QVERIFY(writer.waitForFinished(120000));
            QVERIFY2(writer.exitCode() == 0, writer.readAllStandardError());
            for (const QByteArray& line : writer.readAllStandardOutput().trimmed().split('\n')) {
                const QList<QByteArray> words = line.split(' ');
                conflicts += words.first() == "conflict";
                busy += words.first() == "busy";
                if (words.first() != "stored")
                    continue;
                QCOMPARE(words.size(), 4); // "stored", key, version before, version after
                ++stored;
                const QString key = QString::fromLatin1(words[1]);
                const qint64 before = words[2].toLongLong();
                const qint64 after = words[3].toLongLong();
                created[key] += before == 0;
                removed[key] += after == 0;
                if (before > 0) {
                    QVERIFY2(!basedOn[key].contains(before), line); // two on one: the first of them was lost
                    basedOn[key].insert(before);
                }
            }
        }
        QCOMPARE(stored + conflicts + busy, 2 * operations);
        QVERIFY2(conflicts > 0, "the two did not meet");
        const auto store = ReviewStore::open(path);
        for (auto it = created.cbegin(); it != created.cend(); ++it) {
            const bool isThere = (*store)->version(it.key()) > 0;
            QCOMPARE(it.value() - removed.value(it.key()), int(isThere));
            // What stands at the end is what nobody changed.
            QVERIFY(!isThere || !basedOn[it.key()].contains((*store)->version(it.key())));
        }
        qInfo("%d stored, %d conflicts, %d times busy", stored, conflicts, busy);
    }

    void damageIsNoShorterList_data()
    {
        QTest::addColumn<QString>("change");
        for (const char* change :
             {"UPDATE review SET decision='maybe' WHERE name='k5'", "UPDATE review SET marked=2 WHERE name='k5'",
              "UPDATE review SET marked='yes' WHERE name='k5'", "UPDATE review SET label=x'00' WHERE name='k5'",
              "UPDATE review SET note=hex(zeroblob(50000000)) WHERE name='k5'",
              "UPDATE review SET version=0 WHERE name='k5'", "DROP TABLE review", "DROP TABLE counter",
              "DELETE FROM counter", "DROP TABLE audit"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }

    void damageIsNoShorterList()
    {
        QFETCH(QString, change);
        const QString path = place("damaged");
        if (onServer())
            QVERIFY(ReviewStoreTest::change(path, {QStringLiteral("DROP SCHEMA IF EXISTS damaged CASCADE")}));
        QFile::remove(path);
        const Review review{Review::Decision::Accepted, {}, false, {}};
        {
            const auto store = ReviewStore::open(path);
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            for (int i = 0; i < 10; ++i)
                QVERIFY(set(**store, QStringLiteral("k%1").arg(i), review));
        }
        const bool changed = ReviewStoreTest::change(path, {change});
        if (onServer() && (!changed || change.contains(QStringLiteral("x'00'"))))
            return; // it takes no such value, or means another
        QVERIFY(changed);
        const auto store = ReviewStore::open(path);
        if (!store) {
            QCOMPARE(store.error().code, ErrorCode::Corrupt);
            QVERIFY(store.error().message.contains(QStringLiteral("left as it is")));

            return;
        }
        // What only a change needs is missed there, and nothing is said to be stored that is not.
        const auto change2 = (*store)->setReview(QStringLiteral("new"), review, 0);
        QVERIFY(!change2);
        QCOMPARE(change2.error().code, ErrorCode::Corrupt);
        QVERIFY((*store)->review(QStringLiteral("new")).isEmpty());
    }

    void aDeletedNoteIsGoneFromTheDisk()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        const QString path = place("notes");
        const auto isThere = [&](const QByteArray& text) {
            return contents(path).contains(text) || contents(path + QStringLiteral("-wal")).contains(text);
        };
        const auto store = ReviewStore::open(path);
        const auto idle = ReviewStore::open(path); // another window
        QVERIFY(set(**store, QStringLiteral("a"), {Review::Decision::Accepted, {}, false, QStringLiteral("MARKER1")}));
        QVERIFY(set(**store, QStringLiteral("b"), {Review::Decision::Accepted, {}, false, QStringLiteral("MARKER2")}));
        QVERIFY(set(**store, QStringLiteral("c"), {Review::Decision::Accepted, {}, false, QStringLiteral("MARKER3")}));
        QVERIFY(isThere("MARKER1") && isThere("MARKER2") && isThere("MARKER3"));
        QVERIFY(set(**store, QStringLiteral("a"), {Review::Decision::Accepted, {}, false, {}}));
        QVERIFY(!isThere("MARKER1"));
        QVERIFY(set(**store, QStringLiteral("b"), {}));
        QVERIFY(!isThere("MARKER2"));
        QVERIFY(isThere("MARKER3"));
        QCOMPARE(audit(**store).size(), size_t(5)); // that they were there is kept
    }

    void nobodyElseCanReadThem()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        const QString path = place("mine");
        QVERIFY(change(path, firstVersion()));
        QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x6644)));
        const auto store = ReviewStore::open(path);
        QVERIFY(set(**store, QStringLiteral("k"), {Review::Decision::Accepted, {}, false, {}}));
        for (const auto& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QCOMPARE(QFile::permissions(path + suffix), QFile::Permissions(0x6600));
    }

    void aLockedFileIsToldAsThat()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        const QString path = place("locked");
        const auto store = ReviewStore::open(path);
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("lock"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        {
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
            const auto change =
                (*store)->setReview(QStringLiteral("k"), {Review::Decision::Accepted, {}, false, {}}, 0);
            QVERIFY(!change);
            QCOMPARE(change.error().code, ErrorCode::WriteFailed);
            QVERIFY2(change.error().message.contains(QStringLiteral("Another program")),
                     qPrintable(change.error().message));
            QVERIFY((*store)->review(QStringLiteral("k")).isEmpty());
        }
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("lock"));
        QVERIFY(set(**store, QStringLiteral("k"), {Review::Decision::Accepted, {}, false, {}}));
    }

    void aFullDiskKeepsTheFormerReview()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        const QString path = place("filled");
        const Review review{Review::Decision::Accepted, {}, false, {}};
        const auto store = ReviewStore::open(path);
        QVERIFY(set(**store, QStringLiteral("k"), review));
        {
            const test::FullDisk full;
            const auto change = (*store)->setReview(QStringLiteral("k"), {Review::Decision::Overruled, {}, false, {}},
                                                    (*store)->version(QStringLiteral("k")));
            QVERIFY(!change);
            QCOMPARE(change.error().code, ErrorCode::WriteFailed);
            QVERIFY2(change.error().message.contains(QStringLiteral("disk is full")),
                     qPrintable(change.error().message));
            QCOMPARE((*store)->review(QStringLiteral("k")), review);
        }
        QVERIFY(set(**store, QStringLiteral("k"), {}));
    }

    void otherFilesAreLeftAlone()
    {
        const QString path = m_dir.filePath(QStringLiteral("letter.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        const auto store = ReviewStore::open(path);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Corrupt);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(5000, 'x'));
    }

    void aFullDiskIsNoBrokenFile()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        const QString path = place("full");
        const Review review{Review::Decision::Accepted, {}, false, {}};
        QVERIFY(set(**ReviewStore::open(path), QStringLiteral("k"), review));
        {
            const test::FullDisk full;
            const auto store = ReviewStore::open(path);
            QVERIFY(!store);
            QVERIFY2(store.error().code == ErrorCode::WriteFailed, qPrintable(store.error().detail));
        }
        const auto store = ReviewStore::open(path);
        QVERIFY(store);
        QCOMPARE((*store)->review(QStringLiteral("k")), review);
    }

    void privateReviewsLeaveNoFile()
    {
        auto store = ReviewStore::open({});
        QVERIFY(store);
        QVERIFY(set(**store, QStringLiteral("k"), {Review::Decision::Accepted, {}, false, {}}));
        QCOMPARE((*store)->review(QStringLiteral("k")).decision, Review::Decision::Accepted);
        QCOMPARE(audit(**store).size(), size_t(1));
    }

    void exportHoldsVerdictAndReview()
    {
        TableRequest table;
        table.path = m_dir.filePath(QStringLiteral("out.csv"));
        table.classIds = QStringList{QStringLiteral("a"), QStringLiteral("b")};
        table.classNames = QStringList{QStringLiteral("Class A"), QStringLiteral("Class B")};
        const auto add = [&table](const char* name, const Review& review) {
            CaseRecord made = record(QStringLiteral("/cases/") + QLatin1String(name));
            made.row = qint64(table.cases.size()) + 1;
            table.cases.push_back({made, review});
        };
        add("one.png", {});
        add("two.png", {Review::Decision::Overruled, QStringLiteral("C, rare"), true, QStringLiteral("=1+1")});
        add("three.png", {Review::Decision::Overruled, {}, false, {}});
        add("four.png", {Review::Decision::Overruled, QStringLiteral("Class B"), false, {}});
        QCOMPARE(writeReviewedCsv(table).value_or(0), 4);
        const QList<QByteArray> lines = contents(table.path).split('\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines[0].endsWith(",reason,set,review,review_label,marked,note,case"));
        QVERIFY2(lines[1].startsWith("/cases/one.png,") && lines[1].endsWith(",,,,,1"), lines[1]);
        QVERIFY2(lines[2].endsWith(",overruled,\"C, rare\",yes,'=1+1,2"), lines[2]); // of another classifier
        QVERIFY2(lines[3].endsWith(",overruled,none_of_these,,,3"), lines[3]);
        QVERIFY2(lines[4].endsWith(",overruled,b,,,4"), lines[4]); // comparable with the label

        table.path = QStringLiteral("/nowhere/out.csv");
        QVERIFY(!writeReviewedCsv(table));
    }

    void anExportWithoutNamesLeadsToNobody()
    {
        TableRequest table;
        table.path = m_dir.filePath(QStringLiteral("nameless.csv"));
        table.classIds = table.classNames = QStringList{QStringLiteral("a"), QStringLiteral("b")};
        table.includeFileNames = false;
        CaseRecord one = record(QStringLiteral("/SECRET/SECRET.dcm"));
        one.studyUid = QStringLiteral("1.2.SECRET");
        one.seriesUid = QStringLiteral("1.3.SECRET");
        one.instanceUid = QStringLiteral("1.4.SECRET");
        CaseRecord broken = one;
        broken.state = NoPicture{FileStatus::Unreadable};
        broken.reason = QStringLiteral("SECRET.dcm is broken: /SECRET/SECRET.dcm ends early.");
        CaseRecord twice = one;
        twice.state = NoPicture{FileStatus::Duplicate};
        twice.reason = QStringLiteral("Same content as /SECRET/other SECRET.dcm");
        table.cases = {{one, {}}, {broken, {}}, {twice, {}}};
        QVERIFY(writeReviewedCsv(table));
        const QByteArray written = contents(table.path);
        QCOMPARE(written.count('\n'), 4);
        QVERIFY2(!written.contains("SECRET"), written);
        QVERIFY2(written.contains("ends early"), written);
    }
};

QTEST_GUILESS_MAIN(ReviewStoreTest)
#include "review_store_test.moc"
