#include "core/runtime/runtime.h"
#include "core/screening/review_audit.h"
#include "tests/base/postgres_server.h"
#include "tests/ui/window_helpers.h"
#include "ui/common/shared_settings.h"
#include "ui/screen/case_model.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace vignette;
using namespace vignette::test;

/// Two people review the same cases in two windows, with their reviews on one server.
class DepartmentTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<PostgresServer> m_server;
    QString m_address; ///< without the schema

    static void screenSample(TestWindow& window)
    {
        window.session.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(window.cases().count() > 20 && !window.isBusy(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(window.session.reviews() || !window.message().isEmpty(), patience);
    }

    /// As the person who sits there now.
    static void say(TestWindow& window, const char* person, size_t row, Review::Decision decision)
    {
        QSettings().setValue(settingKey::reviewer, QString::fromLatin1(person));
        Review review = window.session.reviews()->review(reviewKey(window.session.records()[row]));
        review.decision = decision;
        window.session.setReview(window.session.records()[row], review);
    }

    static Review reviewIn(const TestWindow& window, size_t row)
    {
        return window.session.reviews() ? window.session.reviews()->review(reviewKey(window.session.records()[row]))
                                        : Review();
    }

private Q_SLOTS:
    void initTestCase()
    {
        isolate(QStringLiteral("department-test"));
        m_runtime = std::make_unique<Runtime>();
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here.");
        m_server = std::make_unique<PostgresServer>();
        if (const QString missing = m_server->start(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_address = m_server->address({});
        m_address.chop(1); // '#'
        m_bench = std::make_unique<Workbench>();
    }

    void cleanupTestCase()
    {
        m_bench.reset();
        m_server.reset();
        m_runtime.reset();
    }

    void twoReviewTheSameCases()
    {
        TestWindow anna(*m_bench);
        TestWindow ben(*m_bench);
        anna.session.setDatabase(m_address);
        QSettings().setValue(settingKey::database, m_address); // the other one by the settings
        screenSample(anna);
        screenSample(ben);
        QVERIFY(anna.session.reviews()->isShared() && ben.session.reviews()->isShared());

        // What one says the other sees.
        say(anna, "Anna", 1, Review::Decision::NotGradable);
        QCOMPARE(reviewIn(anna, 1).decision, Review::Decision::NotGradable);
        QTRY_COMPARE_WITH_TIMEOUT(reviewIn(ben, 1).decision, Review::Decision::NotGradable, patience);
        QCOMPARE(reviewIn(ben, 1).reviewer, QStringLiteral("Anna"));
        QCOMPARE(ben.cases().model().review(1).decision, Review::Decision::NotGradable);

        // Both at once: the first stands, and the second is told whose it is.
        say(anna, "Anna", 2, Review::Decision::Overruled);
        say(ben, "Ben", 2, Review::Decision::NotGradable);
        QVERIFY2(ben.message().contains(QStringLiteral("Anna has changed")), qPrintable(ben.message()));
        QCOMPARE(reviewIn(ben, 2).decision, Review::Decision::Overruled);
        picture(ben, QStringLiteral("conflict"));
        say(ben, "Ben", 2, Review::Decision::NotGradable); // knowing it
        QTRY_COMPARE_WITH_TIMEOUT(reviewIn(anna, 2).decision, Review::Decision::NotGradable, patience);

        QTemporaryDir dir;
        const QString table = dir.filePath(QStringLiteral("audit.csv"));
        QVERIFY(anna.session.writeAudit(table));
        const auto rows = readCsv(table);
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(4));
        QCOMPARE((*rows)[3].value((*rows)[0].indexOf(QStringLiteral("user_name"))), QStringLiteral("Ben"));
    }

    void theCommandLineUsesItToo()
    {
        QTemporaryDir dir;
        TestWindow anna(*m_bench);
        anna.session.setDatabase(m_address + QStringLiteral("#of_cli"));
        screenSample(anna);
        say(anna, "Anna", 1, Review::Decision::NotGradable);
        const QString classifier = dir.filePath(QStringLiteral("sample.vignette"));
        anna.session.saveClassifier(classifier);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(classifier), patience);

        const auto run = [](const QStringList& arguments) {
            QProcess cli;
            cli.start(QStringLiteral(VIGNETTE_CLI), arguments);
            return cli.waitForFinished(patience)
                       ? QString::fromUtf8(cli.readAllStandardOutput() + cli.readAllStandardError())
                       : QString();
        };
        const QString audit =
            run({QStringLiteral("audit"), QStringLiteral("--database"), m_address + QStringLiteral("#of_cli")});
        QVERIFY2(audit.contains(QStringLiteral("Anna")), qPrintable(audit));
        const QString nothing =
            run({QStringLiteral("audit"), QStringLiteral("--database"), m_address + QStringLiteral("#nothing")});
        QVERIFY2(nothing.contains(QStringLiteral("no reviews")), qPrintable(nothing));

        const QString store = m_address + QStringLiteral("#kept");
        const QString table = dir.filePath(QStringLiteral("r.csv"));
        const QString said =
            run({QStringLiteral("screen"), classifier, samples() + QStringLiteral("/cases"), QStringLiteral("--out"),
                 table, QStringLiteral("--database"), store, QStringLiteral("--keep-store")});
        QVERIFY2(QFile::exists(table), qPrintable(said));
        QVERIFY(*CaseStore::exists(store));
        QVERIFY(QDir(dir.path()).entryList({QStringLiteral("*.sqlite")}).isEmpty());
        QVERIFY(run({QStringLiteral("screen"), classifier, samples() + QStringLiteral("/cases"),
                     QStringLiteral("--out"), table, QStringLiteral("--database"), store})
                    .contains(QStringLiteral("Resume it or restart")));
    }

    /// A server that is gone is told, nothing is said to be stored, and the next review finds it again.
    void aServerMayGoAndComeAgain()
    {
        TestWindow anna(*m_bench);
        anna.session.setDatabase(m_address + QStringLiteral("#elsewhere"));
        screenSample(anna);
        say(anna, "Anna", 1, Review::Decision::NotGradable);
        anna.session.setDatabase(QStringLiteral("postgresql:///vignette?host=/nowhere"));
        m_server->breakConnections();
        say(anna, "Anna", 3, Review::Decision::NotGradable);
        QVERIFY2(anna.message().contains(QStringLiteral("cannot be")), qPrintable(anna.message()));
        QVERIFY(reviewIn(anna, 3).isEmpty());
        anna.session.setReview(anna.session.records()[3], {}); // there is no such server
        QVERIFY2(anna.message().contains(QStringLiteral("cannot be reached")), qPrintable(anna.message()));
        anna.session.setDatabase(m_address + QStringLiteral("#elsewhere"));
        Review marked;
        marked.marked = true;
        anna.session.setReview(anna.session.records()[3], marked);
        QVERIFY(reviewIn(anna, 3).marked);
        QCOMPARE(reviewIn(anna, 1).decision, Review::Decision::NotGradable);
    }

    /// Nobody waits for a server that takes a call and says nothing; nor for one that comes later.
    void aServerThatIsNotThereHoldsNothing()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        TestWindow anna(*m_bench);
        anna.session.setDatabase(QStringLiteral("postgresql://anna@127.0.0.1:%1/vignette").arg(silent.serverPort()));
        qint64 longest = 0;
        QElapsedTimer since;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        since.start();
        beat.start(10);
        screenSample(anna);
        QVERIFY(!anna.session.reviews());
        anna.session.setReview(anna.session.records()[1], {});
        QVERIFY2(anna.message().contains(QStringLiteral("cannot be reached")), qPrintable(anna.message()));
        QVERIFY2(longest < 2000, qPrintable(QString::number(longest))); // it is given up after 5 s

        const QTemporaryDir dir;
        const QString later = dir.filePath(QStringLiteral("socket"));
        anna.session.setDatabase(QStringLiteral("postgresql:///postgres?host=%1&user=vignette#later").arg(later));
        anna.session.setReview(anna.session.records()[1], {});
        QVERIFY(!anna.session.reviews());
        QVERIFY(QFile::link(m_server->socketFolder(), later));
        QTRY_VERIFY_WITH_TIMEOUT(anna.session.reviews(), patience); // by itself
        say(anna, "Anna", 1, Review::Decision::NotGradable);
        QCOMPARE(reviewIn(anna, 1).decision, Review::Decision::NotGradable);
    }
};

QTEST_MAIN(DepartmentTest)
#include "department_test.moc"
