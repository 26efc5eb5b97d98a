#include "core/base/csv.h"
#include "core/index/merge_indexes.h"
#include "core/runtime/runtime.h"
#include "core/runtime/task_pool.h"
#include "core/screening/results_csv.h"
#include "dicom_files.h"
#include "index_support.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace vignette;
using namespace vignette::test;

class IndexTest : public QObject
{
    Q_OBJECT

    Runtime m_runtime;
    QTemporaryDir m_dir;
    QString m_cases;
    QString m_whole; ///< an index of the cases
    QByteArray m_table;
    int m_count = 0;

    QString fresh() { return m_dir.filePath(QStringLiteral("index%1").arg(++m_count)); }
    QString table() { return m_dir.filePath(QStringLiteral("table%1.csv").arg(++m_count)); }

    static Result<IndexSummary> build(const QStringList& paths, const QString& folder, const JobContext& job = {})
    {
        return buildIndex(fakeEncoder(), indexRequest(paths, folder), openDecodePool(), job);
    }

    static QString copied(const QString& from, const QString& to)
    {
        QDir().mkpath(to);
        for (const QString& name : QDir(from).entryList(QDir::Files))
            QFile::copy(from + QLatin1Char('/') + name, to + QLatin1Char('/') + name);
        return to;
    }

    static void replaceByte(const QString& path, qint64 place)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(place));
        char byte = 0;
        QVERIFY(file.getChar(&byte) && file.seek(place) && file.putChar(char(byte ^ 0x10)));
    }

    ErrorCode screeningFault(const QString& index)
    {
        const QString csv = table();
        const auto done = screenIndex(fakeIndexModel(), index, csv);
        if (done || QFile::exists(csv))
            return ErrorCode::Internal; // of no test here
        return done.error().code;
    }

    static QByteArray shards(const QString& folder)
    {
        QByteArray all;
        for (const QString& name : QDir(folder).entryList({QStringLiteral("*.f16")}))
            all += readFile(folder + QLatin1Char('/') + name);
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_cases = m_dir.filePath(QStringLiteral("cases"));
        for (int i = 0; i < 150; ++i) {
            const QString stem = m_cases + QStringLiteral("/%1/%2").arg(i % 3).arg(i, 4, 10, QChar(u'0'));
            if (i % 10 == 3)
                writeFile(stem + QStringLiteral(".txt"), "notes");
            else if (i % 10 == 6)
                writePicture(stem + QStringLiteral(".png"), 1); // all the same
            else if (i % 30 == 9)
                writeDicom(stem + QStringLiteral(".dcm"), i, 1 + i % 23, QStringLiteral("1.2.3.%1").arg(i), QString());
            else
                writePicture(stem + QStringLiteral(".png"), i + 2);
        }
        m_whole = fresh();
        const auto built = build({m_cases}, m_whole);
        QVERIFY2(built, built ? "" : qPrintable(built.error().message + built.error().detail));
        QVERIFY(QFile::exists(m_whole + QStringLiteral("/features-00002.f16")));
        ScreeningRequest request;
        request.paths = {m_cases};
        request.csvPath = table();
        request.batch = 8;
        const auto screened = runScreening(fakeModel(), request);
        QVERIFY(screened);
        m_table = readFile(request.csvPath);
        QCOMPARE(built->ledger, screened->ledger);
    }

    void sameTableAsOfPictures()
    {
        TaskPool pool(2);
        for (TaskRunner* runner : {static_cast<TaskRunner*>(nullptr), static_cast<TaskRunner*>(&pool)}) {
            const QString csv = table();
            const auto done = screenIndex(fakeIndexModel(), m_whole, csv, runner);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
            QCOMPARE(readFile(csv), m_table);
            QCOMPARE(done->rows, qint64(m_table.count('\n') - 1));
            QCOMPARE(done->likely + done->uncertain + done->noneOfThese + done->ledger.duplicate +
                         done->ledger.notAnImage,
                     done->rows);
        }
    }

    void aTableReplacesNothingElse()
    {
        const QString csv = table();
        writeFile(csv, "my notes");
        QCOMPARE(screenIndex(fakeIndexModel(), m_whole, csv).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(readFile(csv), QByteArray("my notes"));
    }

    /// All rows with their features; of an index that is too long the most likely of each class, numbered anew.
    void listsCasesForAWindow()
    {
        TaskPool pool(2);
        const IndexModel model = fakeIndexModel();
        QByteArray rows = csvHeader(model.classIds);
        std::vector<CaseRecord> all;
        const auto listed = listIndex(
            model, m_whole,
            [&](const CaseRecord& record, std::span<const float> features) {
                rows += csvRow(record, model.classIds);
                all.push_back(record);
                QCOMPARE(features.size(), record.prediction() ? size_t(3) : size_t(0));
                if (record.prediction())
                    QCOMPARE(model.judge(features, {}).front().logits, record.prediction()->logits);
            },
            &pool);
        QVERIFY(listed);
        QCOMPARE(rows, m_table);
        QCOMPARE(listed->leftOut, qint64(0));
        QCOMPARE(listed->rows, qint64(all.size()));

        std::vector<CaseRecord> some;
        const auto most = qint64(2 * model.classIds.size());
        const auto likely = listIndex(
            model, m_whole, [&](const CaseRecord& record, std::span<const float>) { some.push_back(record); }, &pool,
            {}, most);
        QVERIFY(likely);
        QVERIFY(!some.empty() && qint64(some.size()) <= most);
        QCOMPARE(likely->leftOut, qint64(all.size() - some.size()));
        QCOMPARE(likely->ledger, listed->ledger);
        QCOMPARE(likely->likely, listed->likely);
        const auto found = searchIndex(model, m_whole, 2);
        QVERIFY(found);
        QStringList paths;
        for (const auto& ofClass : *found) {
            for (const CaseRecord& record : ofClass)
                paths += record.path + QString::number(record.frame);
        }
        for (size_t i = 0; i < some.size(); ++i) {
            QCOMPARE(some[i].row, qint64(i + 1));
            QVERIFY(paths.contains(some[i].path + QString::number(some[i].frame)));
        }
    }

    void isToldFromOtherFolders()
    {
        QVERIFY(isIndex(m_whole));
        QVERIFY(!isIndex(m_cases));
        QVERIFY(!isIndex(m_dir.filePath(QStringLiteral("nothing"))));
        const QString other = m_dir.filePath(QStringLiteral("other"));
        writeFile(other + QStringLiteral("/index.sqlite"), QByteArray(4096, 'x'));
        QVERIFY(!isIndex(other));
    }

    void knownDomainScoresAreGiven()
    {
        IndexModel model = fakeIndexModel();
        model.domainDigest = QStringLiteral("domain");
        std::atomic<int> wrong = 0;
        model.judge = [&wrong](std::span<const float> features, std::span<const float> scores) {
            for (size_t i = 0; i < features.size() / 3; ++i)
                wrong += i >= scores.size() || scores[i] != features[3 * i];
            return fakeModel().judge(features);
        };
        QVERIFY(screenIndex(model, m_whole, table()));
        QCOMPARE(wrong.load(), 0);
    }

    void addsWhatIsNew()
    {
        const QString index = fresh();
        QVERIFY(build({m_cases + QStringLiteral("/0")}, index));
        const auto more = build({m_cases + QStringLiteral("/1"), m_cases + QStringLiteral("/2")}, index);
        QVERIFY(more);
        QVERIFY(more->newPictures > 0 && more->newPictures < more->pictures);
        const auto again = build({m_cases}, index);
        QVERIFY(again);
        QCOMPARE(again->newPictures, 0);
        const QString csv = table();
        QVERIFY(screenIndex(fakeIndexModel(), index, csv));
        QCOMPARE(readFile(csv), m_table); // as the folders were given in their order
        QCOMPARE(shards(index), shards(m_whole));
    }

    void stopsAndGoesOn()
    {
        const QString index = fresh();
        int asked = 0;
        const auto stopped = build({m_cases}, index, JobContext([&asked] { return ++asked > 60; }));
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(screeningFault(index), ErrorCode::InvalidArgument); // not finished
        QCOMPARE(build({m_cases + QStringLiteral("/1")}, index).error().code, ErrorCode::InvalidArgument);
        QVERIFY(build({m_cases}, index));
        QCOMPARE(shards(index), shards(m_whole));
    }

    /// Each file in one share, and joined they are the archive.
    void sharesMergeToTheWhole()
    {
        QStringList parts;
        qint64 pictures = 0;
        for (int number = 1; number <= 3; ++number) {
            parts += fresh();
            IndexRequest request = indexRequest({m_cases}, parts.back());
            request.share = {number, 3};
            const auto built = buildIndex(fakeEncoder(), request, openDecodePool());
            QVERIFY(built && built->pictures > 20);
            pictures += built->pictures;
            request.share = {number % 3 + 1, 3}; // another one in its place
            QCOMPARE(buildIndex(fakeEncoder(), request, openDecodePool()).error().code, ErrorCode::InvalidArgument);
        }
        // In any order.
        const QString index = fresh();
        const auto merged = mergeIndexes({parts[2], parts[0], parts[1]}, index);
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().message + merged.error().detail));
        QVERIFY(merged->pictures < pictures); // the same picture in several shares counts once
        QCOMPARE(merged->doubled, 0);
        QCOMPARE(shards(index), shards(m_whole));
        const QString csv = table();
        QVERIFY(screenIndex(fakeIndexModel(), index, csv));
        QCOMPARE(readFile(csv), m_table);
        QVERIFY(build({m_cases}, index)); // goes on as any other
        QVERIFY(!QFile::exists(index + QStringLiteral(".merging")));
    }

    void whatDoesNotBelongTogetherIsNotMerged()
    {
        QStringList parts;
        for (int number = 1; number <= 3; ++number) {
            parts += fresh();
            IndexRequest request = indexRequest({m_cases}, parts.back());
            request.share = {number, 3};
            QVERIFY(buildIndex(fakeEncoder(), request, openDecodePool()));
        }
        const QString out = fresh();
        const auto fault = [&out](const QStringList& indexes) {
            const auto merged = mergeIndexes(indexes, out);
            return merged || QFile::exists(out) ? Error{ErrorCode::Internal, {}, {}} : merged.error();
        };
        // A share that is missing is named, and so is one that is given twice.
        QCOMPARE(fault({parts[0], parts[2]}).code, ErrorCode::InvalidArgument);
        QVERIFY(fault({parts[0], parts[2]}).message.contains(QStringLiteral("missing: 2.")));
        QCOMPARE(fault(parts + QStringList{parts[1]}).code, ErrorCode::InvalidArgument);
        QCOMPARE(fault(parts + QStringList{m_whole}).code, ErrorCode::InvalidArgument);
        QCOMPARE(fault({m_dir.filePath(QStringLiteral("nowhere"))}).code, ErrorCode::NotFound);
        const QString other = fresh();
        QVERIFY(buildIndex(fakeEncoder('b'), indexRequest({m_cases}, other), openDecodePool()));
        QCOMPARE(fault({m_whole, other}).code, ErrorCode::InvalidArgument);
        const QString open = fresh();
        int asked = 0;
        QVERIFY(!build({m_cases}, open, JobContext([&asked] { return ++asked > 60; })));
        QCOMPARE(fault({open}).code, ErrorCode::InvalidArgument); // not finished
        QCOMPARE(mergeIndexes({m_whole}, m_whole).error().code, ErrorCode::InvalidArgument);
        // Damage is found, in features and in records.
        const QString damaged = copied(m_whole, fresh());
        replaceByte(damaged + QStringLiteral("/features-00001.f16"), 200);
        QCOMPARE(fault({damaged}).code, ErrorCode::Corrupt);
        QVERIFY(fault({damaged}).message.contains(damaged));
        for (const char* sql :
             {"DELETE FROM picture WHERE shard=0 AND place=7", "DELETE FROM block WHERE shard=0",
              "UPDATE file SET frame_count=9 WHERE id=1", "UPDATE file SET status=0 WHERE status=1"}) {
            const QString changed = copied(m_whole, fresh());
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("change"));
                database.setDatabaseName(changed + QStringLiteral("/index.sqlite"));
                QVERIFY(database.open() && QSqlQuery(database).exec(QLatin1String(sql)));
            }
            QSqlDatabase::removeDatabase(QStringLiteral("change"));
            QVERIFY2(fault({changed}).code == ErrorCode::Corrupt, sql);
        }
    }

    void aFileOfTwoIndexesIsTakenOnce()
    {
        const QString one = fresh();
        const QString two = fresh();
        QVERIFY(build({m_cases + QStringLiteral("/0"), m_cases + QStringLiteral("/1")}, one));
        QVERIFY(build({m_cases + QStringLiteral("/1"), m_cases + QStringLiteral("/2")}, two));
        const QString index = fresh();
        const auto merged = mergeIndexes({one, two}, index);
        QVERIFY(merged);
        QCOMPARE(merged->doubled, 50);
        QCOMPARE(shards(index), shards(m_whole));
        const QString csv = table();
        QVERIFY(screenIndex(fakeIndexModel(), index, csv));
        QCOMPARE(readFile(csv), m_table);
    }

    void anotherEngineIsRefused()
    {
        QCOMPARE(screenIndex(fakeIndexModel('b'), m_whole, table()).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(searchIndex(fakeIndexModel('b'), m_whole, 3).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(buildIndex(fakeEncoder('b'), indexRequest({m_cases}, m_whole), openDecodePool()).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(screeningFault(m_dir.filePath(QStringLiteral("nowhere"))), ErrorCode::NotFound);
    }

    void damageIsTold()
    {
        const QString shard = QStringLiteral("/features-00001.f16");
        for (const qint64 place : {3, 13, 40, 64, 200}) { // magic, layout, digest, features
            const QString index = copied(m_whole, fresh());
            replaceByte(index + shard, place);
            QCOMPARE(screeningFault(index), ErrorCode::Corrupt);
        }
        QString index = copied(m_whole, fresh());
        QVERIFY(QFile::resize(index + shard, 100));
        QCOMPARE(screeningFault(index), ErrorCode::Corrupt);
        QCOMPARE(build({m_cases}, index).error().code, ErrorCode::Corrupt);
        index = copied(m_whole, fresh());
        QVERIFY(QFile::remove(index + shard));
        QCOMPARE(screeningFault(index), ErrorCode::Corrupt);
        QCOMPARE(build({m_cases}, index).error().code, ErrorCode::Corrupt);

        const QString records = QStringLiteral("/index.sqlite");
        index = copied(m_whole, fresh());
        writeFile(index + records, "no database, and long enough to be taken for one by who does not look at it");
        QCOMPARE(screeningFault(index), ErrorCode::Corrupt);
        index = copied(m_whole, fresh());
        QVERIFY(QFile::resize(index + records, QFileInfo(index + records).size() / 2));
        QCOMPARE(screeningFault(index), ErrorCode::Corrupt);
    }

    void findsTheMostLikely()
    {
        TaskPool pool(2);
        const auto found = searchIndex(fakeIndexModel(), m_whole, 5, &pool);
        QVERIFY(found);
        QCOMPARE(found->size(), size_t(3));
        const auto all = searchIndex(fakeIndexModel(), m_whole, mostFound);
        QVERIFY(all);
        for (size_t label = 0; label < 3; ++label) {
            const std::vector<CaseRecord>& cases = (*all)[label];
            QVERIFY(cases.size() > 5);
            for (size_t i = 0; i < cases.size(); ++i) {
                QVERIFY(!cases[i].is(Outcome::NoneOfThese));
                QVERIFY(i == 0 ||
                        cases[i].prediction()->probabilities[label] <= cases[i - 1].prediction()->probabilities[label]);
                if (i < 5)
                    QCOMPARE((*found)[label][i].row, cases[i].row);
            }
        }
    }

    void killedAtAnyMomentGivesTheSameIndex()
    {
        const QString index = fresh();
        QRandomGenerator random(7);
        int kills = 0;
        for (int i = 0; i < 12; ++i) {
            QProcess process;
            process.start(QStringLiteral(VIGNETTE_INDEX_VICTIM), {index, m_cases, QStringLiteral("25")});
            QVERIFY(process.waitForStarted());
            if (i >= 2)
                QVERIFY(process.waitForReadyRead(60000));
            if (process.waitForFinished(i < 2 ? 40 * i : int(random.bounded(60))))
                break;
            process.kill();
            QVERIFY(process.waitForFinished());
            ++kills;
        }
        QVERIFY(kills >= 3);
        QCOMPARE(QProcess::execute(QStringLiteral(VIGNETTE_INDEX_VICTIM), {index, m_cases, QStringLiteral("0")}), 0);
        QCOMPARE(shards(index), shards(m_whole));
        const QString csv = table();
        QVERIFY(screenIndex(fakeIndexModel(), index, csv));
        QCOMPARE(readFile(csv), m_table);
    }

    void numPyReadsTheSame()
    {
        const QString python = QStringLiteral(VIGNETTE_PYTHON);
        if (QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import numpy")}) != 0)
            QSKIP("python3-numpy is not installed");
        QProcess process;
        process.start(
            python, {QStringLiteral("-B"), QStringLiteral(VIGNETTE_SOURCE_DIR "/tests/index/read_index.py"), m_whole});
        QVERIFY(process.waitForFinished(60000));
        const QByteArrayList lines = process.readAllStandardOutput().trimmed().split('\n');
        // Of fakeModel() the features are the logits, which stand in the table.
        const std::vector<CsvRow> rows = parseCsv(QString::fromUtf8(m_table));
        qsizetype line = 0;
        for (const CsvRow& row : rows) {
            if (row[0] == QLatin1String("path") || row[10].isEmpty())
                continue;
            QVERIFY(line < lines.size());
            const QStringList read = QString::fromUtf8(lines[line++]).split(QLatin1Char('\t'));
            QCOMPARE(read.mid(0, 2), QStringList({row[0], row[4]}));
            for (int i = 0; i < 3; ++i)
                QCOMPARE(read[2 + i].toFloat(), row[10 + i].toFloat());
        }
        QCOMPARE(line, lines.size());
    }

    void theEngineEncodesAsItsClassifiersDo()
    {
        const QString samples = QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples");
        if (!QFile::exists(QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/engine/vignette-engine.safetensors")))
            QSKIP("there is no engine file in resources/engine");
        const auto run = [](const QString& arguments) {
            QProcess process;
            process.start(QStringLiteral(VIGNETTE_CLI), arguments.split(QLatin1Char(' ')));
            process.waitForFinished(300000);
            return process.exitCode();
        };
        const QString stem = fresh();
        QCOMPARE(run(QStringLiteral("synthesize %1/task.json --out %2.vignette").arg(samples, stem)), 0);
        // One sample is broken on purpose: exit code 1.
        QCOMPARE(run(QStringLiteral("encode %1/cases --index %2").arg(samples, stem)), 1);
        QCOMPARE(run(QStringLiteral("screen %2.vignette %1/cases --out %2-pictures.csv").arg(samples, stem)), 1);
        QCOMPARE(run(QStringLiteral("screen %1.vignette --index %1 --out %1-index.csv").arg(stem)), 1);
        const QByteArray pictures = readFile(stem + QStringLiteral("-pictures.csv"));
        QVERIFY(pictures.count('\n') > 20);
        QCOMPARE(readFile(stem + QStringLiteral("-index.csv")), pictures);
        QCOMPARE(run(QStringLiteral("search %1.vignette --index %1 --top 3 --json").arg(stem)), 0);
        QCOMPARE(run(QStringLiteral("search %1.vignette --index %1 --class nothing").arg(stem)), 2);
    }
};

QTEST_GUILESS_MAIN(IndexTest)
#include "index_test.moc"
