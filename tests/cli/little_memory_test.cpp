#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

/// The samples under bounds of the address space. However little there is, a run ends with all verdicts or says that
/// memory lacks; no sound picture is called a bad one.
class LittleMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("sanitizers take terabytes of address space");
#endif
        if (QDir(QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/engine"))
                .entryList({QStringLiteral("*.safetensors")})
                .isEmpty())
            QSKIP("there is no engine file in resources/engine");
        m_classifier = m_dir.filePath(QStringLiteral("samples.vignette"));
        const Run made = run({QStringLiteral("synthesize"), m_samples + QStringLiteral("/task.json"),
                              QStringLiteral("--out"), m_classifier},
                             0);
        QCOMPARE(made.code, 0);
        const Run whole = screen(0);
        QCOMPARE(whole.code, 1); // the samples hold a broken file on purpose
        m_unreadable = whole.unreadable;
        QVERIFY(m_unreadable > 0);
    }

    void screens_data()
    {
        QTest::addColumn<int>("megabytes");
        for (int megabytes : {200, 400, 600, 700, 800, 1000, 1200, 1600, 2400})
            QTest::addRow("%d MB", megabytes) << megabytes;
    }

    void screens()
    {
        QFETCH(int, megabytes);
        const Run limited = screen(megabytes);
        QVERIFY2(limited.ended || !limited.began, limited.said);
        if (limited.unreadable >= 0) // to the end
            QCOMPARE(limited.unreadable, m_unreadable);
        else if (limited.began)
            QVERIFY2(limited.said.contains("memory") || limited.said.contains("Thread creation failed"), limited.said);
    }

private:
    struct Run
    {
        bool began = false; ///< the program itself; below that libraries do not load
        bool ended = false; ///< by itself, not by a signal
        int code = -1;
        int unreadable = -1; ///< rows of the results; -1 without results
        QByteArray said;
    };

    Run run(const QStringList& arguments, int megabytes)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        if (megabytes > 0)
            process.setChildProcessModifier([megabytes] {
                const rlimit limit{rlim_t(megabytes) << 20, rlim_t(megabytes) << 20};
                setrlimit(RLIMIT_AS, &limit);
            });
        process.start(QStringLiteral(VIGNETTE_CLI), arguments);
        Run out;
        if (!process.waitForFinished(120000)) {
            // What hangs in a library ends on request.
            process.terminate();
            out.ended = process.waitForFinished(30000);
            out.said = "hung; " + process.readAll();
            return out;
        }
        out.said = process.readAll();
        out.ended = process.exitStatus() == QProcess::NormalExit;
        out.code = process.exitCode();
        out.began = out.said.contains("Research use only");
        return out;
    }

    Run screen(int megabytes)
    {
        const QString csv = m_dir.filePath(QStringLiteral("results-%1.csv").arg(megabytes));
        Run out = run({QStringLiteral("screen"), m_classifier, m_samples + QStringLiteral("/cases"),
                       QStringLiteral("--out"), csv},
                      megabytes);
        QFile file(csv);
        if (file.open(QIODevice::ReadOnly))
            out.unreadable = int(file.readAll().count(",unreadable,"));
        return out;
    }

    const QString m_samples = QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples");
    QTemporaryDir m_dir;
    QString m_classifier;
    int m_unreadable = 0;
};

QTEST_GUILESS_MAIN(LittleMemoryTest)
#include "little_memory_test.moc"
