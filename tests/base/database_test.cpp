#include "core/base/database.h"
#include "core/base/private_files.h"
#include "tests/base/postgres_server.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace vignette;
using namespace vignette::test;

namespace {

const QString sideFiles[] = {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};

DatabaseKind kind(int version = 1)
{
    DatabaseKind out;
    out.applicationId = 0x54657374;
    out.schema = {{QStringLiteral("CREATE TABLE word(id INTEGER PRIMARY KEY, text TEXT)")}};
    if (version > 1)
        out.schema += {QStringLiteral("ALTER TABLE word ADD COLUMN length INTEGER NOT NULL DEFAULT 5"),
                       QStringLiteral("CREATE TABLE note(text TEXT)")};
    out.serverSchema = out.schema;
    out.corrupt = QStringLiteral("It is damaged.");
    out.otherVersion = QStringLiteral("It is later.");
    out.notStored = QStringLiteral("It cannot be stored.");
    return out;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

bool isClosed(const QString& path)
{
    return (QFile::permissions(path) & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser)) ==
           QFile::Permissions();
}

} // namespace

class DatabaseTest : public QObject
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
        if (onServer()) {
            m_path = m_server->address(QStringLiteral("words_%1").arg(++m_stores));
            return;
        }
        m_path = m_dir.filePath(QStringLiteral("words.sqlite"));
        for (const QString& suffix : sideFiles)
            QFile::remove(m_path + suffix);
    }

    void valuesComeBack()
    {
        {
            const auto database = Database::open(m_path, kind());
            QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
            auto insert = database->prepare(QStringLiteral("INSERT INTO word(text) VALUES(?) RETURNING id"));
            QVERIFY2(insert, insert ? "" : qPrintable(insert.error().detail));
            QCOMPARE(*insert->number({QStringLiteral("naevus")}), 1);
            QVERIFY(insert->run({QVariant()}));
            // What fails is undone as a whole.
            QVERIFY(!database->transaction([&]() -> Result<void> {
                if (auto done = insert->run({QStringLiteral("lost")}); !done)
                    return done;
                return fail(ErrorCode::Cancelled, {});
            }));
            // And so is what was not committed.
            QVERIFY(database->begin());
            QVERIFY(insert->run({QStringLiteral("lost too")}));
        }
        const auto database = Database::open(m_path, kind());
        QStringList words;
        QVERIFY(database->forEach(QStringLiteral("SELECT text FROM word ORDER BY id"), {},
                                  [&](const Row& row) -> Result<void> {
                                      words += row.isNull(0) ? QStringLiteral("-") : row.text(0);
                                      return {};
                                  }));
        QCOMPARE(words, QStringList({QStringLiteral("naevus"), QStringLiteral("-")}));
        QCOMPARE(*database->number(QStringLiteral("SELECT max(id) FROM word WHERE id>?"), {7}, -1), -1);
        QCOMPARE(*database->number(QStringLiteral("SELECT id FROM word WHERE id>?"), {7}, -1), -1);
    }

    void valuesOfAnotherKindAreDamage()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        const auto database = Database::open(m_path, kind());
        QVERIFY(database->run(QStringLiteral("INSERT INTO word VALUES(3, x'00ff')")));
        const auto read = [&](const QString& column, const std::function<void(const Row&)>& get) {
            return database->forEach(QStringLiteral("SELECT %1 FROM word").arg(column), {},
                                     [&](const Row& row) -> Result<void> {
                                         get(row);
                                         return {}; // that the row is unsound is seen all the same
                                     });
        };
        const auto isDamage = [](const Result<void>& result) {
            return !result && result.error().code == ErrorCode::Corrupt &&
                   result.error().message == QLatin1String("It is damaged.");
        };
        QVERIFY(isDamage(read(QStringLiteral("text"), [](const Row& row) { row.text(0); })));
        QVERIFY(isDamage(read(QStringLiteral("text"), [](const Row& row) { row.integer(0); })));
        QVERIFY(isDamage(read(QStringLiteral("text"), [](const Row& row) { row.blob(0, 3); })));
        QVERIFY(read(QStringLiteral("text"), [](const Row& row) { row.blob(0, 2); }));
        QVERIFY(isDamage(read(QStringLiteral("id"), [](const Row& row) { row.text(0); })));
        QVERIFY(isDamage(read(QStringLiteral("id"), [](const Row& row) { row.blob(0, 0, 100); })));
        QVERIFY(isDamage(read(QStringLiteral("id"), [](const Row& row) { row.enumerator(0, 2); })));
        QVERIFY(read(QStringLiteral("id"), [](const Row& row) { row.enumerator(0, 3); }));
        QVERIFY(isDamage(read(QStringLiteral("NULL"), [](const Row& row) { row.integer(0); })));
        QVERIFY(isDamage(read(QStringLiteral("id+0.5"), [](const Row& row) { row.integer(0); })));
    }

    /// The loop must not take a page that it cannot read for the end of the rows.
    void aFaultInTheMiddleIsNoEnd()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        constexpr int count = 20000;
        {
            const auto database = Database::open(m_path, kind());
            QVERIFY(database->transaction([&]() -> Result<void> {
                auto insert = database->prepare(QStringLiteral("INSERT INTO word(text) VALUES(?)"));
                Result<void> done;
                for (int i = 0; done && i < count; ++i)
                    done = insert->run({QString(300, QLatin1Char('x'))});
                return done;
            }));
        }
        const auto database = Database::open(m_path, kind()); // sound when it is opened
        QVERIFY(database);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2 / 4096 * 4096));
        QVERIFY(file.write(QByteArray(4096 * 20, '\0')) > 0);
        QVERIFY(file.flush());
        int seen = 0;
        const auto read = database->forEach(QStringLiteral("SELECT text FROM word"), {}, [&](const Row&) {
            ++seen;
            return Result<void>();
        });
        QVERIFY2(seen > 0 && seen < count, qPrintable(QString::number(seen)));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
        QCOMPARE(read.error().message, QStringLiteral("It is damaged."));
        const auto number = database->number(QStringLiteral("SELECT count(*) FROM word WHERE text<>'y'"));
        QVERIFY(!number);
        QCOMPARE(number.error().code, ErrorCode::Corrupt);
    }

    void otherFilesAreRefusedAndLeftAsTheyAre()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        overwrite(m_path, QByteArray(5000, 'x'));
        auto opened = Database::open(m_path, kind());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Corrupt);
        QCOMPARE(contents(m_path), QByteArray(5000, 'x'));

        QFile::remove(m_path);
        DatabaseKind other = kind();
        other.applicationId += 1;
        QVERIFY(Database::open(m_path, other));
        QByteArray before = contents(m_path);
        opened = Database::open(m_path, kind());
        QVERIFY(!opened);
        QCOMPARE(opened.error().message, QStringLiteral("It is damaged."));
        QCOMPARE(contents(m_path), before);

        QFile::remove(m_path);
        QVERIFY(Database::open(m_path, kind(2)));
        before = contents(m_path);
        opened = Database::open(m_path, kind(1));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Corrupt);
        QCOMPARE(opened.error().message, QStringLiteral("It is later."));
        QCOMPARE(contents(m_path), before);
    }

    void anOlderVersionIsBroughtUpWholeOrNotAtAll()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        {
            const auto database = Database::open(m_path, kind(1));
            QVERIFY(database->run(QStringLiteral("INSERT INTO word(text) VALUES('naevus')")));
        }
        DatabaseKind broken = kind(2);
        broken.schema.last() += QStringLiteral("CREATE TABLE word(twice TEXT)");
        QVERIFY(!Database::open(m_path, broken));
        QVERIFY(Database::open(m_path, kind(1))); // still of the first version
        const auto database = Database::open(m_path, kind(2));
        QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
        QCOMPARE(*database->number(QStringLiteral("SELECT length FROM word WHERE text='naevus'")), 5);
        QCOMPARE(*database->number(QStringLiteral("PRAGMA user_version")), 2);
    }

    void whatHappenedIsSaid()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        const auto database = Database::open(m_path, kind());
        const auto says = [](const Result<void>& result, const char* cause) {
            return !result && result.error().code == ErrorCode::WriteFailed &&
                   result.error().message.startsWith(QLatin1String("It cannot be stored. ")) &&
                   result.error().message.contains(QLatin1String(cause)) && !result.error().detail.isEmpty();
        };
        // Full.
        const auto pages = database->number(QStringLiteral("PRAGMA page_count"));
        QVERIFY(database->run(QStringLiteral("PRAGMA max_page_count=%1").arg(*pages + 2)));
        const QString insert = QStringLiteral("INSERT INTO word(text) VALUES(?)");
        QVERIFY(says(database->run(insert, {QString(50000, QLatin1Char('x'))}), "disk is full"));
        QVERIFY(database->run(insert, {QStringLiteral("fits")}));
        // In use.
        const auto other = Database::open(m_path, kind());
        QVERIFY(other);
        QVERIFY(other->begin());
        QVERIFY(says(database->begin(), "Another program"));
        QVERIFY(says(database->run(insert, {QStringLiteral("y")}), "Another program"));
        QVERIFY(other->commit());
        QVERIFY(database->run(insert, {QStringLiteral("y")}));
        // No such folder; a folder.
        for (const QString& path : {m_dir.filePath(QStringLiteral("none/words.sqlite")), m_dir.path()}) {
            const auto opened = Database::open(path, kind());
            QVERIFY(!opened);
            QVERIFY2(says(fail(opened.error()), "cannot be written"), qPrintable(opened.error().message));
        }
        // Read-only.
        QVERIFY(database->run(QStringLiteral("PRAGMA query_only=ON")));
        QVERIFY(says(database->run(insert, {QStringLiteral("z")}), "cannot be written"));
    }

    void storesOfOtherKindsOnAServerAreLeftAsTheyAre()
    {
        if (!onServer())
            QSKIP("Of a server alone.");
        QVERIFY(!*Database::exists(m_path, kind()));
        {
            const auto database = Database::open(m_path, kind());
            QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
            QVERIFY(database->run(QStringLiteral("INSERT INTO word(text) VALUES(?)"), {QStringLiteral("naevus")}));
        }
        QVERIFY(*Database::exists(m_path, kind()));
        DatabaseKind other = kind();
        other.applicationId += 1;
        QCOMPARE(Database::open(m_path, other).error().message, QStringLiteral("It is damaged."));
        QVERIFY(!Database::remove(m_path, other));
        QVERIFY(Database::open(m_path, kind(2)));
        QCOMPARE(Database::open(m_path, kind(1)).error().message, QStringLiteral("It is later."));
        const auto database = Database::open(m_path, kind(2));
        QCOMPARE(*database->number(QStringLiteral("SELECT length FROM word WHERE text='naevus'")), 5);
        // A table that is gone is damage, and what a server does not allow is told as that.
        QVERIFY(database->run(QStringLiteral("SET default_transaction_read_only TO on")));
        const auto refused = database->run(QStringLiteral("INSERT INTO word(text) VALUES(?)"), {QStringLiteral("x")});
        QVERIFY2(refused.error().message.contains(QStringLiteral("does not allow")),
                 qPrintable(refused.error().detail));
        QCOMPARE(database->number(QStringLiteral("SELECT count(*) FROM nothing")).error().code, ErrorCode::Corrupt);
        QVERIFY(Database::remove(m_path, kind(2)));
        QVERIFY(!*Database::exists(m_path, kind()));
    }

    void addressesOfServers()
    {
        const auto fault = [](const char* address) {
            return Database::open(QString::fromLatin1(address), kind()).error();
        };
        for (const char* wrong : {"postgresql://host/db", "postgresql://host/db#Upper", "postgresql://host#schema",
                                  "postgresql://host/db?color=red#schema", "postgresql://me:secret@host/db#schema"})
            QVERIFY2(fault(wrong).code == ErrorCode::InvalidArgument, wrong);
        QVERIFY(fault("postgresql://me:secret@host/db#schema").message.contains(QStringLiteral("PGPASSFILE")));
        const Error gone = fault("postgresql:///db?host=/nowhere#schema");
        QCOMPARE(gone.code, ErrorCode::WriteFailed);
        QVERIFY2(gone.message.contains(QStringLiteral("cannot be reached")), qPrintable(gone.detail));
        QVERIFY(Database::isServer(QStringLiteral("postgresql://host/db#s")));
        QVERIFY(!Database::isServer(QStringLiteral("folder/postgresql/reviews.sqlite")));
    }

    void anExclusiveFileIsOfOneProgramAtATime()
    {
        DatabaseKind exclusive = kind();
        exclusive.exclusive = true;
        auto first = Database::open(m_path, exclusive);
        QVERIFY(first);
        const auto second = Database::open(m_path, exclusive);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::WriteFailed);
        QVERIFY(second.error().message.contains(QStringLiteral("Another program")));
        first = fail(ErrorCode::Cancelled, {}); // closed
        QVERIFY(Database::open(m_path, exclusive));
    }

    void onlyTheOwnerCanReadTheFiles()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        const QString folder = m_dir.filePath(QStringLiteral("data"));
        QVERIFY(QDir().mkpath(folder) && QFile::setPermissions(folder, QFile::Permissions(0x7755)));
        QVERIFY(makePrivateFolder(folder));
        QCOMPARE(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ExeOther), QFile::Permissions());
        m_path = folder + QStringLiteral("/words.sqlite");
        for (int round = 0; round < 2; ++round) {
            const auto database = Database::open(m_path, kind());
            QVERIFY(database);
            QVERIFY(database->run(QStringLiteral("INSERT INTO word(text) VALUES('naevus')")));
            for (const QString& suffix : sideFiles) {
                QVERIFY2(QFile::exists(m_path + suffix), qPrintable(suffix));
                QVERIFY2(isClosed(m_path + suffix), qPrintable(suffix));
                if (round == 0) // as an earlier version left them
                    QVERIFY(QFile::setPermissions(m_path + suffix, QFile::Permissions(0x6644)));
            }
        }
        QCOMPARE(contents(m_path).isEmpty(), false);
    }

    void whatIsDeletedIsGone()
    {
        if (onServer())
            QSKIP("Of a file alone.");
        const auto database = Database::open(m_path, kind());
        const auto isThere = [&] {
            bool found = false;
            for (const QString& suffix : sideFiles)
                found = found || contents(m_path + suffix).contains("secret");
            return found;
        };
        QVERIFY(database->run(QStringLiteral("INSERT INTO word(text) VALUES('a secret note')")));
        QVERIFY(isThere());
        QVERIFY(database->run(QStringLiteral("DELETE FROM word")));
        QVERIFY(isThere()); // still in the log
        QVERIFY(database->truncateLog());
        QVERIFY(!isThere());
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
