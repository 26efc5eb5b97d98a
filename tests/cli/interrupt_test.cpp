#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>

#include <csignal>

class InterruptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHangingJobEndsAfterAWhile_data() { addSignals(); }
    void aHangingJobEndsAfterAWhile()
    {
        QFETCH(int, signal);
        QProcess process;
        QVERIFY(start(process));
        QElapsedTimer clock;
        clock.start();
        ::kill(pid_t(process.processId()), signal);
        QVERIFY(!process.waitForFinished(1000)); // the job has a while to end in order
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(process.exitCode(), signal);
    }

    void theSecondSignalEndsAtOnce_data() { addSignals(); }
    void theSecondSignalEndsAtOnce()
    {
        QFETCH(int, signal);
        QProcess process;
        QVERIFY(start(process));
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(!process.waitForFinished(200));
        ::kill(pid_t(process.processId()), signal);
        QVERIFY(process.waitForFinished(3000));
        QCOMPARE(process.exitCode(), signal);
    }

private:
    static void addSignals()
    {
        QTest::addColumn<int>("signal");
        QTest::addRow("SIGTERM") << SIGTERM;
        QTest::addRow("SIGINT") << SIGINT;
    }

    static bool start(QProcess& process)
    {
        process.start(QStringLiteral(VIGNETTE_HANGING_JOB), {});
        return process.waitForReadyRead(10000) && process.readAll().startsWith("began");
    }
};

QTEST_GUILESS_MAIN(InterruptTest)
#include "interrupt_test.moc"
