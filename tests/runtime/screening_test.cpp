#include "core/screening/screening.h"

#include "core/runtime/runtime.h"
#include "core/screening/results_csv.h"
#include "dicom_files.h"
#include "support.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QImageWriter>
#include <QMutex>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <semaphore>
#include <set>

using namespace vignette;
using namespace vignette::test;

class ScreeningTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<QTemporaryDir> m_dir;

    QString at(const char* name) const { return m_dir->filePath(QString::fromUtf8(name)); }

    /// Pictures, a multi-frame file, a copy, a text: 60 files.
    void makeCases(const QString& folder) const
    {
        for (int i = 0; i < 60; ++i) {
            const QString stem = folder + QStringLiteral("/%1").arg(i, 3, 10, QChar(u'0'));
            if (i == 20)
                writeDicom(stem + QStringLiteral(".dcm"), 20, 50, QStringLiteral("1.2.3"), QString());
            else if (i % 9 == 5)
                writeFile(stem + QStringLiteral(".txt"), "text");
            else if (i % 9 == 7)
                writePicture(stem + QStringLiteral(".png"), 1);
            else
                writePicture(stem + QStringLiteral(".png"), i + 2);
        }
    }

    ScreeningRequest request(const char* csv) const
    {
        ScreeningRequest request;
        request.paths = {at("cases")};
        request.csvPath = at(csv);
        request.batch = 8;
        return request;
    }

private Q_SLOTS:
    void initTestCase() { m_runtime = std::make_unique<Runtime>(); }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        makeCases(at("cases"));
    }

    void namesTheFilesAheadOfTheirRows()
    {
        QMutex mutex;
        QStringList found;
        QStringList told;
        ScreeningCallbacks callbacks;
        callbacks.onFound = [&](const QStringList& paths) {
            const QMutexLocker lock(&mutex);
            found += paths;
        };
        callbacks.onCase = [&](const CaseRecord& record, std::span<const float>) {
            if (told.isEmpty() || told.last() != record.path)
                told += record.path;
            // Waits for the end of the list, which must not wait for the rows.
            for (int i = 0; i < 1000; ++i) {
                {
                    const QMutexLocker lock(&mutex);
                    if (found.size() == 60)
                        return;
                }
                QThread::msleep(10);
            }
        };
        QVERIFY(runScreening(fakeModel(), request("results.csv"), callbacks));
        QCOMPARE(found.size(), 60);
        QCOMPARE(found, told); // in the same order
    }

    void resultDoesNotDependOnThreads()
    {
        QByteArray first;
        for (const int threads : {1, 2, 5}) {
            auto wanted = request("results.csv");
            wanted.decodeThreads = threads;
            qint64 row = 0;
            ScreeningCallbacks callbacks;
            callbacks.onCase = [&](const CaseRecord& record, std::span<const float>) { QCOMPARE(record.row, ++row); };
            const auto summary = runScreening(fakeModel(), wanted, callbacks);
            QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
            QCOMPARE(summary->ledger.total(), 60);
            QCOMPARE(summary->rows, row);
            QCOMPARE(summary->rows, 60 + 49);
            QCOMPARE(summary->ledger.notAnImage, 7);
            QCOMPARE(summary->ledger.duplicate, 5);
            const QByteArray csv = readFile(wanted.csvPath);
            if (first.isEmpty())
                first = csv;
            QCOMPARE(csv, first);
            QVERIFY(!QFile::exists(screeningStorePath(wanted)));
        }
    }

    void batchesHoldTheirBound()
    {
        std::atomic<int> most = 0;
        ScreeningModel model = fakeModel();
        model.encode = [&, inner = model.encode](std::span<const float> input, int count, const JobContext& job) {
            most = std::max(most.load(), count);
            return inner(input, count, job);
        };
        QVERIFY(runScreening(model, request("results.csv")));
        QCOMPARE(most.load(), 8);
        model.preprocessing.side = 2048; // 50 MB each: memory counts, not the wish
        most = 0;
        auto wanted = request("big.csv");
        wanted.paths = {at("cases/000.png"), at("cases/001.png"), at("cases/002.png")};
        wanted.batch = 256;
        QVERIFY(runScreening(model, wanted));
        QCOMPARE(most.load(), 1);
    }

    void cancelledAnywhereAndResumedGivesTheSameBytes()
    {
        QVERIFY(runScreening(fakeModel(), request("whole.csv")));
        const QByteArray whole = readFile(at("whole.csv"));
        QRandomGenerator random(7);
        for (int round = 0; round < 12; ++round) {
            auto wanted = request("results.csv");
            wanted.unfinished = ScreeningRequest::Unfinished::Resume;
            wanted.overlayFolder = at("overlays");
            std::set<qint64> rows;
            int runs = 0;
            for (;; ++runs) {
                QVERIFY(runs < 500);
                std::atomic<int> polls = int(random.bounded(60 + 20 * runs));
                ScreeningCallbacks callbacks;
                callbacks.onCase = [&](const CaseRecord& record, std::span<const float>) { rows.insert(record.row); };
                const auto summary =
                    runScreening(fakeModel(), wanted, callbacks, JobContext([&polls] { return --polls < 0; }));
                if (summary)
                    break;
                QCOMPARE(summary.error().code, ErrorCode::Cancelled);
                QVERIFY(!QFile::exists(wanted.csvPath));
            }
            QCOMPARE(readFile(wanted.csvPath), whole);
            for (qint64 row = 1; row <= 60 + 49; ++row)
                QVERIFY(rows.contains(row));
            QVERIFY(QFile::remove(wanted.csvPath));
        }
    }

    void finishedCasesAreNotRepeated()
    {
        std::atomic<int> shown = 0;
        ScreeningModel model = fakeModel();
        model.encode = [&, inner = model.encode](std::span<const float> input, int count, const JobContext& job) {
            auto features = inner(input, count, job);
            if (features)
                shown += count;
            return features;
        };
        auto wanted = request("results.csv");
        wanted.unfinished = ScreeningRequest::Unfinished::Resume;
        std::atomic<bool> stop = false;
        ScreeningCallbacks callbacks;
        callbacks.onCase = [&](const CaseRecord& record, std::span<const float>) { stop = stop || record.row >= 40; };
        QVERIFY(!runScreening(model, wanted, callbacks, JobContext([&] { return stop.load(); })));
        const auto rest = runScreening(model, wanted);
        QVERIFY(rest);
        QVERIFY(rest->resumedFiles > 0);
        const qint64 frames = rest->likely + rest->uncertain + rest->noneOfThese;
        QVERIFY2(shown <= frames + 8, qPrintable(QString::number(shown)));
    }

    void unfinishedScreeningIsNotLostBySurprise()
    {
        auto wanted = request("results.csv");
        std::atomic<bool> stop = false;
        ScreeningCallbacks callbacks;
        callbacks.onCase = [&](const CaseRecord&, std::span<const float>) { stop = true; };
        const JobContext job([&] { return stop.load(); });
        QVERIFY(!runScreening(fakeModel(), wanted, callbacks, job));
        QVERIFY(QFile::exists(screeningStorePath(wanted)));
        QCOMPARE(runScreening(fakeModel(), wanted).error().code, ErrorCode::InvalidArgument);

        wanted.unfinished = ScreeningRequest::Unfinished::Resume;
        QCOMPARE(runScreening(fakeModel(QStringLiteral("other")), wanted).error().code, ErrorCode::InvalidArgument);
        wanted.unfinished = ScreeningRequest::Unfinished::Restart;
        wanted.keepStore = true;
        const auto summary = runScreening(fakeModel(QStringLiteral("other")), wanted);
        QVERIFY(summary);
        QCOMPARE(summary->resumedFiles, 0);
        QVERIFY(QFile::exists(screeningStorePath(wanted)));
        // A kept store has all that is needed to write the results again.
        const QByteArray csv = readFile(wanted.csvPath);
        QVERIFY(QFile::remove(wanted.csvPath));
        wanted.unfinished = ScreeningRequest::Unfinished::Resume;
        ScreeningModel blind = fakeModel(QStringLiteral("other"));
        blind.encode = [](auto, int, const JobContext&) -> Result<std::vector<float>> {
            return fail(ErrorCode::Internal, QStringLiteral("not to be called"));
        };
        QVERIFY(runScreening(blind, wanted));
        QCOMPARE(readFile(wanted.csvPath), csv);
    }

    void multiFrameFileIsContinuedAtItsFrame()
    {
        auto wanted = request("results.csv");
        wanted.paths = {at("cases/020.dcm")};
        QVERIFY(runScreening(fakeModel(), wanted));
        const QByteArray whole = readFile(wanted.csvPath);
        QCOMPARE(whole.count('\n'), 51);
        std::atomic<bool> stop = false;
        ScreeningCallbacks callbacks;
        callbacks.onCase = [&](const CaseRecord& record, std::span<const float>) { stop = record.frame >= 20; };
        QVERIFY(!runScreening(fakeModel(), wanted, callbacks, JobContext([&] { return stop.load(); })));
        wanted.unfinished = ScreeningRequest::Unfinished::Resume;
        int first = -1;
        callbacks.onCase = [&](const CaseRecord& record, std::span<const float>) {
            if (first < 0)
                first = record.frame;
        };
        QVERIFY(runScreening(fakeModel(), wanted, callbacks));
        QCOMPARE(first, 24);
        QCOMPARE(readFile(wanted.csvPath), whole);
    }

    void changedOrVanishedFileIsTold_data()
    {
        QTest::addColumn<bool>("vanished");
        QTest::newRow("changed") << false;
        QTest::newRow("vanished") << true;
    }
    void changedOrVanishedFileIsTold()
    {
        QFETCH(bool, vanished);
        auto wanted = request("results.csv");
        std::atomic<bool> stop = false;
        ScreeningCallbacks callbacks;
        callbacks.onCase = [&](const CaseRecord& record, std::span<const float>) { stop = stop || record.frame >= 20; };
        QVERIFY(!runScreening(fakeModel(), wanted, callbacks, JobContext([&] { return stop.load(); })));
        QVERIFY(QFile::remove(at("cases/020.dcm")));
        if (!vanished)
            writeDicom(at("cases/020.dcm"), 99, 50, QStringLiteral("1.2.3"), QString());
        wanted.unfinished = ScreeningRequest::Unfinished::Resume;
        const auto summary = runScreening(fakeModel(), wanted);
        QVERIFY(summary);
        QCOMPARE(summary->rows, 60 + 49);
        QVERIFY(summary->unreadableFrames > 0);
        QCOMPARE(readFile(wanted.csvPath).contains("no longer there"), vanished);
        QCOMPARE(readFile(wanted.csvPath).contains("file changed"), !vanished);
    }

    void aDriveThatIsTakenOutIsTold()
    {
        const QDir stick(at("stick")); // its place stays
        QVERIFY(QDir().mkpath(stick.path()) && QDir().mkpath(at("empty")));
        makeCases(stick.path());
        auto wanted = request("results.csv");
        wanted.paths = {at("empty"), stick.path()};
        wanted.batch = 1;
        ScreeningCallbacks callbacks;
        callbacks.onCase = [&](const CaseRecord&, std::span<const float>) {
            for (const QString& file : stick.entryList(QDir::Files))
                QFile::remove(stick.filePath(file));
        };
        const auto summary = runScreening(fakeModel(), wanted, callbacks);
        QVERIFY(summary);
        QCOMPARE(summary->ledger.total(), 60);
        QCOMPARE(summary->vanished, QStringList(stick.path()));
    }

    /// As on a network drive that does not answer.
    void aFileThatTakesTooLongIsLeftOut()
    {
        struct Stuck
        {
            std::counting_semaphore<> wait{0};
            std::atomic<int> came = 0;
        };
        const auto stuck = std::make_shared<Stuck>();
        FrameRequest wanted;
        wanted.paths = {at("cases")};
        wanted.preprocessing = fakeModel().preprocessing;
        wanted.threads = 1;
        wanted.firstFrame = [stuck](const QString& path) {
            if (path.endsWith(QLatin1String("003.png")) || path.endsWith(QLatin1String("058.png"))) {
                ++stuck->came;
                stuck->wait.acquire();
            }
            return 0;
        };
        auto source = openDecodePool(2000)(wanted);
        QStringList refused;
        int frames = 0;
        auto item = source->next(20);
        for (; item.kind != FrameSource::Item::Kind::End; item = source->next(20)) {
            frames += item.kind == FrameSource::Item::Kind::Frame;
            if (item.kind == FrameSource::Item::Kind::Entry && item.entry.reason.contains(QStringLiteral("too long")))
                refused += QFileInfo(item.entry.path).fileName();
        }
        QVERIFY(!item.error);
        QCOMPARE(refused, (QStringList{QStringLiteral("003.png"), QStringLiteral("058.png")}));
        QCOMPARE(frames, 60 - 2 - 7 + 49); // without those and the texts, 50 in one file
        // Nobody waits for those that are stuck, and when they come back there is nobody to take what they bring.
        QElapsedTimer clock;
        clock.start();
        source.reset();
        QVERIFY(clock.elapsed() < 2000);
        QCOMPARE(stuck->came, 2);
        stuck->wait.release(2);
        QTRY_COMPARE(stuck.use_count(), 2L); // here and in `wanted`: the pool is gone
    }

    void samePathTwiceIsOneFile()
    {
        auto wanted = request("results.csv");
        wanted.paths = {at("cases/000.png"), at("cases"), at("cases/000.png")};
        const auto summary = runScreening(fakeModel(), wanted);
        QVERIFY(summary);
        QCOMPARE(summary->ledger.total(), 60);
    }

    void overlaysAreWrittenForVerdictsOnly()
    {
        auto wanted = request("results.csv");
        wanted.overlayFolder = at("cases/overlays"); // inside what is screened
        for (int run = 0; run < 2; ++run) {
            const auto summary = runScreening(fakeModel(), wanted);
            QVERIFY(summary);
            QCOMPARE(summary->ledger.total(), 60);
            QCOMPARE(summary->overlays, summary->likely + summary->uncertain);
            QCOMPARE(summary->overlaysFailed, 0);
            QVERIFY(summary->overlays > 0);
            QCOMPARE(qint64(QDir(wanted.overlayFolder).entryList(QDir::Files).size()), summary->overlays);
        }
        wanted.overlayFolder = at("cases");
        QCOMPARE(runScreening(fakeModel(), wanted).error().code, ErrorCode::InvalidArgument);
    }

    void failuresAreErrorsNotCrashes()
    {
        auto wanted = request("results.csv");
        ScreeningModel model = fakeModel();
        model.encode = [](auto, int, const JobContext&) -> Result<std::vector<float>> {
            throw std::runtime_error("device lost");
        };
        QCOMPARE(runScreening(model, wanted).error().code, ErrorCode::Internal);
        wanted.unfinished = ScreeningRequest::Unfinished::Restart;
        model = fakeModel();
        model.saliency = [](const Image&, int) -> Result<SaliencyMap> { throw std::runtime_error("no map"); };
        wanted.overlayFolder = at("overlays");
        const auto summary = runScreening(model, wanted);
        QVERIFY(summary);
        QVERIFY(summary->overlaysFailed > 0);

        wanted.paths = {at("nowhere")};
        QCOMPARE(runScreening(fakeModel(), wanted).error().code, ErrorCode::NotFound);
        wanted = request("no/such/folder/results.csv");
        QCOMPARE(runScreening(fakeModel(), wanted).error().code, ErrorCode::WriteFailed);
        QCOMPARE(runScreening(ScreeningModel(), request("r.csv")).error().code, ErrorCode::InvalidArgument);
    }

    void patientDataGoesNowhere()
    {
        const QString name = QStringLiteral("Zebedee^Quux");
        const QString folder = at("patients");
        writeDicom(folder + QStringLiteral("/a.dcm"), 5, 1, QStringLiteral("1.2.77"), name);
        writeDicom(folder + QStringLiteral("/broken.dcm"), 6, 1, QStringLiteral("1.2.78"), name);
        QFile broken(folder + QStringLiteral("/broken.dcm"));
        QVERIFY(broken.resize(600));
        QImage tagged = picture(3);
        tagged.setText(QStringLiteral("Comment"), name); // a PNG text chunk
        QVERIFY(tagged.save(folder + QStringLiteral("/tagged.png")));
        writePicture(folder + QStringLiteral("/Zebedee-file.png"), 4);
        writeFile(folder + QStringLiteral("/Zebedee.txt"), name.toUtf8());

        auto wanted = request("out/results.csv");
        QVERIFY(QDir().mkpath(at("out")));
        wanted.paths = {folder};
        wanted.overlayFolder = at("out/overlays");
        const auto summary = runScreening(fakeModel(), wanted);
        QVERIFY(summary);
        QCOMPARE(summary->ledger.total(), 5);

        QDirIterator files(at("out"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            QVERIFY(!path.contains(QStringLiteral("Zebedee")));
            QByteArray bytes = readFile(path);
            if (path == wanted.csvPath) {
                // The path column may, nothing else: cut it off.
                QByteArray rest;
                for (const QByteArray& line : bytes.split('\n'))
                    rest += line.mid(line.indexOf(',')) + '\n';
                bytes = rest;
            }
            QVERIFY2(!bytes.contains("Zebedee") && !bytes.contains("Quux"), qPrintable(path));
            ++seen;
        }
        QVERIFY(seen >= 2);
    }

    void cancelIsHeardQuickly()
    {
        // Not a timing of the machine: the wait must end although nothing ever arrives.
        ScreeningModel model = fakeModel();
        std::atomic<bool> stop = false;
        model.encode = [&](auto, int, const JobContext& job) -> Result<std::vector<float>> {
            stop = true;
            while (!job.cancelled())
                QThread::msleep(1);
            return fail(ErrorCode::Cancelled, QStringLiteral("cancelled"));
        };
        const auto summary = runScreening(model, request("results.csv"), {}, JobContext([&] { return stop.load(); }));
        QCOMPARE(summary.error().code, ErrorCode::Cancelled);
    }

    void pauseRestsAndCostsNoTime()
    {
        QVERIFY(runScreening(fakeModel(), request("whole.csv")));
        constexpr int pause = 1500; // milliseconds
        QElapsedTimer clock;
        int cases = 0;
        int atPause = 0;
        int atResume = 0;
        ScreeningCallbacks callbacks;
        callbacks.onCase = [&](const CaseRecord&, std::span<const float>) { ++cases; };
        callbacks.paused = [&] {
            if (cases >= 10 && !clock.isValid()) {
                clock.start();
                atPause = cases;
            }
            const bool paused = clock.isValid() && clock.elapsed() < pause;
            if (paused)
                atResume = cases;
            return paused;
        };
        QElapsedTimer whole;
        whole.start();
        const auto summary = runScreening(fakeModel(), request("paused.csv"), callbacks);
        QVERIFY(summary);
        QVERIFY(atPause >= 10);
        QCOMPARE(atResume, atPause);
        QVERIFY(whole.elapsed() >= pause);
        QVERIFY(summary->seconds * 1000 <= double(whole.elapsed() - pause) + 100);
        QCOMPARE(readFile(at("paused.csv")), readFile(at("whole.csv")));
    }

    void pausedRunIsCancelled()
    {
        std::atomic<bool> stop = false;
        ScreeningCallbacks callbacks;
        callbacks.paused = [&] {
            stop = true;
            return true;
        };
        const auto summary =
            runScreening(fakeModel(), request("results.csv"), callbacks, JobContext([&] { return stop.load(); }));
        QCOMPARE(summary.error().code, ErrorCode::Cancelled);
    }

    void progressReachesItsEnd()
    {
        ScreeningProgress last;
        ScreeningCallbacks callbacks;
        callbacks.onProgress = [&](const ScreeningProgress& progress) {
            QVERIFY(progress.filesTotal == 0 || progress.filesDone <= progress.filesTotal);
            last = progress;
        };
        QVERIFY(runScreening(fakeModel(), request("results.csv"), callbacks));
        QCOMPARE(last.filesDone, 60);
    }
};

QTEST_GUILESS_MAIN(ScreeningTest)
#include "screening_test.moc"
