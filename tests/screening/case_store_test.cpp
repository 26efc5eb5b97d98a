#include "core/screening/case_store.h"

#include "core/screening/results_csv.h"
#include "core/screening/review_store.h"
#include "support.h"
#include "tests/base/full_disk.h"
#include "tests/base/postgres_server.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <limits>
#include <memory>

using namespace vignette;
using namespace vignette::test;

class CaseStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<PostgresServer> m_server;
    int m_stores = 0;
    QString m_path;

    static bool onServer()
    {
        QFETCH_GLOBAL(bool, server);
        return server;
    }
    const ScreeningIdentity m_identity = {
        QStringLiteral("digest"), {QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("/cases")}};

    static LedgerEntry loaded(const QString& path, const QByteArray& hash, int frames = 1, const QString& instance = {})
    {
        Provenance provenance;
        provenance.frameCount = frames;
        provenance.instanceUid = instance;
        return loadedEntry(path, provenance, hash);
    }

    static Verdict verdict(int frame, float logit)
    {
        Prediction prediction;
        prediction.logits = {logit, -logit};
        prediction.probabilities = {0.9f, 0.1f};
        prediction.outcome = Outcome::Likely;
        return {frame, prediction, {}};
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

    void init()
    {
        m_path = onServer() ? m_server->address(QStringLiteral("screening_%1").arg(++m_stores))
                            : m_dir.filePath(QStringLiteral("store.sqlite"));
        QFile::remove(m_path);
    }

    void logitsAreKeptBitForBit()
    {
        const std::vector<float> values = {0.1f, -0.0f, 1e-42f, 3.4e38f, std::numeric_limits<float>::infinity()};
        {
            auto store = CaseStore::create(m_path, m_identity);
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            for (size_t i = 0; i < values.size(); ++i) {
                const auto place = (*store)->addFile(loaded(QString::number(i), QByteArray::number(qulonglong(i))));
                QVERIFY(place);
                QVERIFY((*store)->addVerdict(place->fileId, verdict(0, values[i])));
            }
            QVERIFY((*store)->commit());
        }
        auto store = CaseStore::resume(m_path, m_identity);
        QVERIFY(store);
        size_t i = 0;
        QVERIFY((*store)->forEachCase([&](const CaseRecord& record) -> Result<void> {
            if (std::memcmp(&record.prediction()->logits[0], &values[i], sizeof(float)) != 0)
                return fail(ErrorCode::Internal, QStringLiteral("differs"));
            ++i;
            return {};
        }));
        QCOMPARE(i, values.size());
        QCOMPARE((*store)->counts().loaded, qint64(values.size()));
        QCOMPARE((*store)->files().finishedPaths()->size(), qsizetype(values.size()));
    }

    /// Sets are not stored: they follow from the probabilities, so a store from before them serves too.
    void setsComeBackWithTheProbabilities()
    {
        ScreeningIdentity identity = m_identity;
        identity.sets = {0.9, 0.1f, 20};
        const auto setsIn = [&](const ScreeningIdentity& of) {
            QList<std::vector<int>> sets;
            const auto store = CaseStore::resume(m_path, of);
            const auto visited = (*store)->forEachCase([&](const CaseRecord& record) -> Result<void> {
                sets += record.prediction()->set;
                return {};
            });
            return visited ? sets : QList<std::vector<int>>();
        };
        {
            auto store = CaseStore::create(m_path, m_identity);
            const auto place = (*store)->addFile(loaded(QStringLiteral("1"), "h", 2));
            Verdict live = verdict(0, 1);
            live.prediction->set = {0, 1};
            QCOMPARE((*store)->record(*place, live).prediction()->set, (std::vector<int>{0, 1}));
            QVERIFY((*store)->addVerdict(place->fileId, live));
            Verdict refused = verdict(1, 1);
            refused.prediction->outcome = Outcome::NoneOfThese;
            QVERIFY((*store)->addVerdict(place->fileId, refused));
            QVERIFY((*store)->commit());
        }
        QCOMPARE(setsIn(identity), (QList<std::vector<int>>{{0, 1}, {}}));
        QCOMPARE(setsIn(m_identity), (QList<std::vector<int>>{{}, {}}));
    }

    void whatWasNotCommittedIsDropped()
    {
        {
            auto store = CaseStore::create(m_path, m_identity);
            QVERIFY((*store)->addFile(refusedEntry(QStringLiteral("1"), Error{})));
            QVERIFY((*store)->commit());
            QVERIFY((*store)->addFile(refusedEntry(QStringLiteral("2"), Error{})));
        }
        auto store = CaseStore::resume(m_path, m_identity);
        QVERIFY(*(*store)->contains(QStringLiteral("1")));
        QVERIFY(!*(*store)->contains(QStringLiteral("2")));
        QCOMPARE((*store)->counts().total(), 1);
    }

    void duplicatesByContentAndByInstance()
    {
        auto store = CaseStore::create(m_path, m_identity);
        const auto add = [&](const char* path, const char* hash, const char* instance) {
            return (*store)->addFile(loaded(QString::fromLatin1(path), hash, 1, QString::fromLatin1(instance)))->entry;
        };
        QCOMPARE(add("1", "h1", "").status, FileStatus::Loaded);
        QCOMPARE(add("2", "h2", "").status, FileStatus::Loaded);
        QCOMPARE(add("3", "h1", "").status, FileStatus::Duplicate);
        QCOMPARE(add("4", "h3", "1.2.3").status, FileStatus::Loaded);
        const LedgerEntry same = add("5", "h4", "1.2.3");
        QCOMPARE(same.status, FileStatus::Duplicate);
        QVERIFY(same.reason.contains(QStringLiteral("row 4")));
        QCOMPARE(add("6", "h4", "1.2.4").status, FileStatus::Loaded); // 5 was not loaded
        QVERIFY(!(*store)->addFile(loaded(QStringLiteral("1"), "h9")));
        QCOMPARE((*store)->counts(), (LedgerCounts{4, 2, 0, 0}));
    }

    void rowsCountFramesAndAPartialFileIsFound()
    {
        {
            auto store = CaseStore::create(m_path, m_identity);
            QCOMPARE((*store)->addFile(refusedEntry(QStringLiteral("1"), Error{}))->firstRow, 1);
            const auto series = (*store)->addFile(loaded(QStringLiteral("2"), "h", 5));
            QCOMPARE(series->firstRow, 2);
            for (int frame = 0; frame < 3; ++frame)
                QVERIFY((*store)->addVerdict(series->fileId, verdict(frame, 1)));
            QVERIFY((*store)->commit());
        }
        auto store = CaseStore::resume(m_path, m_identity);
        const auto partial = *(*store)->files().partial();
        QVERIFY(partial);
        QCOMPARE(partial->nextFrame, 3);
        QCOMPARE(partial->place.entry.frameCount, 5);
        QVERIFY(!(*store)->files().finishedPaths()->contains(QStringLiteral("2")));
        for (int frame = 3; frame < 5; ++frame)
            QVERIFY((*store)->addVerdict(partial->place.fileId, verdict(frame, 1)));
        QVERIFY(!*(*store)->files().partial());
        QCOMPARE((*store)->addFile(loaded(QStringLiteral("3"), "g"))->firstRow, 7);
    }

    void anotherClassifierOrOtherPathsAreRefused()
    {
        QVERIFY(CaseStore::create(m_path, m_identity));
        ScreeningIdentity other = m_identity;
        other.classifierDigest = QStringLiteral("other");
        QCOMPARE(CaseStore::resume(m_path, other).error().code, ErrorCode::InvalidArgument);
        other = m_identity;
        std::swap(other.classIds[0], other.classIds[1]);
        QCOMPARE(CaseStore::resume(m_path, other).error().code, ErrorCode::InvalidArgument);
        other = m_identity;
        other.paths += QStringLiteral("/more");
        QCOMPARE(CaseStore::resume(m_path, other).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(CaseStore::create(m_path, m_identity).error().code, ErrorCode::InvalidArgument);
        QVERIFY(CaseStore::resume(m_path, m_identity));
    }

    void oneProcessAtATime()
    {
        auto first = CaseStore::create(m_path, m_identity);
        QVERIFY(first);
        QVERIFY((*first)->commit());
        const auto second = CaseStore::resume(m_path, m_identity);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::WriteFailed);
        QVERIFY(second.error().message.contains(QStringLiteral("Another program")));
    }

    void damagedStoresAreRefused()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        writeFile(m_path, "this is no database, but it is longer than a header of SQLite would be, "
                          "which is a hundred bytes");
        QCOMPARE(CaseStore::resume(m_path, m_identity).error().code, ErrorCode::Corrupt);
        QCOMPARE(CaseStore::remove(m_path).error().code, ErrorCode::InvalidArgument);
        QVERIFY(QFile::exists(m_path));

        QFile::remove(m_path);
        {
            auto store = CaseStore::create(m_path, m_identity);
            for (int i = 0; i < 2000; ++i)
                QVERIFY((*store)->addFile(refusedEntry(QString::number(i), Error{})));
            QVERIFY((*store)->commit());
        }
        const QByteArray whole = readFile(m_path);
        for (int i = 0; i < 60; ++i) {
            QByteArray broken = whole;
            if (i % 2 == 0)
                broken.truncate(whole.size() * i / 60);
            else
                for (qsizetype at = 100 + i; at < broken.size(); at += 97)
                    broken[at] = char(broken[at] ^ i);
            writeFile(m_path, broken);
            auto store = CaseStore::resume(m_path, m_identity);
            if (i > 0)
                QVERIFY(!store || (*store)->counts().total() <= 2000);
        }
    }

    /// `change` runs SQL on a finished store of three files with one frame each.
    Error afterChange(const QString& change)
    {
        QFile::remove(m_path);
        {
            auto store = CaseStore::create(m_path, m_identity);
            for (int i = 0; i < 3; ++i) {
                const auto place = (*store)->addFile(loaded(QString::number(i), QByteArray::number(i)));
                if (!place || !(*store)->addVerdict(place->fileId, verdict(0, 1)))
                    return {};
            }
            if (!(*store)->setComplete())
                return {};
        }
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("fault"));
            database.setDatabaseName(m_path);
            QSqlQuery query(database.open() ? database : QSqlDatabase());
            if (!query.exec(change))
                return {ErrorCode::Internal, query.lastError().text(), {}};
        }
        QSqlDatabase::removeDatabase(QStringLiteral("fault"));
        const auto store = CaseStore::resume(m_path, m_identity);
        const auto read = store.and_then([](const auto& open) {
            return open->forEachCase([](const CaseRecord&) { return Result<void>(); }).and_then([&] {
                return open->forEachEntry([](const LedgerEntry&) { return Result<void>(); });
            });
        });
        return read ? Error{ErrorCode::Internal, QStringLiteral("was read"), {}} : read.error();
    }

    void valuesOutOfRangeAreDamage_data()
    {
        QTest::addColumn<QString>("change");
        const auto row = [](const char* change) { QTest::newRow(change) << QString::fromLatin1(change); };
        row("UPDATE file SET status=4 WHERE id=2");
        row("UPDATE file SET status=-1 WHERE id=2");
        row("UPDATE file SET status='loaded' WHERE id=2");
        row("UPDATE file SET status=3 WHERE id=2");
        row("UPDATE file SET frame_count=-1 WHERE id=3");
        row("UPDATE file SET first_row=7 WHERE id=2");
        row("UPDATE file SET path=x'00ff' WHERE id=2");
        row("UPDATE file SET sha256=zeroblob(33) WHERE id=2");
        row("DELETE FROM file WHERE id=2");
        row("UPDATE verdict SET outcome=3 WHERE file_id=2");
        row("UPDATE verdict SET outcome='accepted' WHERE file_id=2");
        row("UPDATE verdict SET label=2 WHERE file_id=2");
        row("UPDATE verdict SET label=-1 WHERE file_id=2");
        row("UPDATE verdict SET label=NULL WHERE file_id=2");
        row("UPDATE verdict SET frame=-1 WHERE file_id=2");
        row("UPDATE verdict SET logits=zeroblob(12) WHERE file_id=2");
        row("UPDATE verdict SET logits=NULL WHERE file_id=2");
        row("UPDATE verdict SET probabilities=zeroblob(4) WHERE file_id=2");
        row("UPDATE verdict SET probabilities='12345678' WHERE file_id=2");
        row("DELETE FROM verdict WHERE file_id=2");
        row("DELETE FROM verdict WHERE file_id=3");
        row("INSERT INTO verdict(file_id, frame) VALUES(2, 1)");
        row("DROP TABLE verdict");
    }

    void valuesOutOfRangeAreDamage()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        QFETCH(QString, change);
        const Error error = afterChange(change);
        QVERIFY2(error.code == ErrorCode::Corrupt, qPrintable(error.message));
        QVERIFY(error.message.contains(QStringLiteral("damaged")));
    }

    void hundredMegabytesAreRefused()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        for (const char* change : {"UPDATE verdict SET logits=zeroblob(100000000) WHERE file_id=2",
                                   "UPDATE verdict SET reason=CAST(zeroblob(100000000) AS TEXT) WHERE file_id=2",
                                   "UPDATE file SET path=hex(zeroblob(50000000)) WHERE id=2"})
            QCOMPARE(afterChange(QString::fromLatin1(change)).code, ErrorCode::Corrupt);
    }

    /// A page that cannot be read in the middle of the table is no end of the table.
    void aFaultInTheMiddleOfAReadIsAnError()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        constexpr int files = 30000;
        const QString folder = QStringLiteral("/cases/") + QString(200, QLatin1Char('x'));
        {
            auto store = CaseStore::create(m_path, m_identity);
            for (int i = 0; i < files; ++i)
                QVERIFY((*store)->addFile(refusedEntry(folder + QString::number(i), Error{})));
            QVERIFY((*store)->setComplete());
        }
        const auto rows = [](const CaseStore& store, int& count) {
            return store.forEachCase([&](const CaseRecord&) {
                ++count;
                return Result<void>();
            });
        };
        const auto store = CaseStore::resume(m_path, m_identity);
        QVERIFY(store);
        int count = 0;
        QVERIFY(rows(**store, count));
        QCOMPARE(count, files);
        // The disk loses pages in the middle of the file while the store is open.
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2 / 4096 * 4096));
        QVERIFY(file.write(QByteArray(4096 * 50, '\0')) > 0);
        QVERIFY(file.flush());
        count = 0;
        const auto read = rows(**store, count);
        QVERIFY2(!read, qPrintable(QString::number(count)));
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
        QVERIFY2(count > 0 && count < files, qPrintable(QString::number(count)));
        const auto entries = (*store)->forEachEntry([](const LedgerEntry&) { return Result<void>(); });
        QVERIFY(!entries);
        QCOMPARE(entries.error().code, ErrorCode::Corrupt);
        const auto finished = (*store)->files().finishedPaths();
        QVERIFY(!finished);
        QCOMPARE(finished.error().code, ErrorCode::Corrupt);
        // The table that was to be written does not appear.
        const QString table = m_dir.filePath(QStringLiteral("short.csv"));
        QCOMPARE(writeResultsCsv(**store, table).error().code, ErrorCode::Corrupt);
        QVERIFY(!QFile::exists(table));
    }

    void aFullDiskIsToldAsThat()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        auto store = CaseStore::create(m_path, m_identity);
        const FullDisk full;
        Result<void> kept;
        for (int i = 0; kept && i < 5000; ++i) {
            kept = (*store)
                       ->addFile(refusedEntry(QString(300, QLatin1Char('x')) + QString::number(i), Error{}))
                       .map([](auto&&) {});
            if (kept && i % 100 == 99)
                kept = (*store)->commit();
        }
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::WriteFailed);
        QVERIFY2(kept.error().message.contains(QStringLiteral("disk is full")), qPrintable(kept.error().message));
    }

    void onlyItsOwnerCanReadIt()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        QVERIFY(CaseStore::create(m_path, m_identity));
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void emptyFileIsBegunAnew()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        writeFile(m_path, {});
        const auto store = CaseStore::resume(m_path, m_identity);
        QVERIFY(store);
        QCOMPARE((*store)->counts().total(), 0);
    }

    void whatIsRemovedIsGone()
    {
        QVERIFY(!*CaseStore::exists(m_path));
        QVERIFY(CaseStore::create(m_path, m_identity));
        QVERIFY(*CaseStore::exists(m_path));
        QVERIFY(CaseStore::remove(m_path));
        QVERIFY(!*CaseStore::exists(m_path));
        QVERIFY(CaseStore::remove(m_path));
        // What is of another kind stays.
        QVERIFY(ReviewStore::open(m_path));
        QCOMPARE(CaseStore::remove(m_path).error().code, ErrorCode::InvalidArgument);
        QVERIFY(*CaseStore::exists(m_path));
        QCOMPARE(CaseStore::resume(m_path, m_identity).error().code, ErrorCode::Corrupt);
    }

    void removeTakesTheSideFilesToo()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        QVERIFY(CaseStore::create(m_path, m_identity));
        writeFile(m_path + QStringLiteral("-wal"), "x");
        QVERIFY(CaseStore::remove(m_path));
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
        QVERIFY(CaseStore::remove(m_path));
    }
};

QTEST_GUILESS_MAIN(CaseStoreTest)
#include "case_store_test.moc"
