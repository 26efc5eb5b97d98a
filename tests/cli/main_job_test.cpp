#include "tests/base/kills.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>

#include <unistd.h>

/// The main job on the bundled samples with the real engine: synthesize, screen, be killed, resume.
class MainJobTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_classifier;
    const QString m_samples = QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples");

    QString out(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    static int run(const QStringList& arguments, QByteArray* output = nullptr)
    {
        QProcess process;
        process.start(QStringLiteral(VIGNETTE_CLI), arguments);
        if (!process.waitForFinished(300000) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        if (output)
            *output = process.readAllStandardOutput();
        return process.exitCode();
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QDir engines(QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/engine"));
        if (engines.entryList({QStringLiteral("*.safetensors"), QStringLiteral("*.engine")}).isEmpty())
            QSKIP("there is no engine file in resources/engine");
        if (!QFile::exists(m_samples + QStringLiteral("/task.json")))
            QSKIP("there are no samples in resources/samples");
        m_classifier = out("samples.vignette");
        QCOMPARE(run({QStringLiteral("synthesize"), m_samples + QStringLiteral("/task.json"), QStringLiteral("--out"),
                      m_classifier}),
                 0);
    }

    void doctorReportsADamagedEngine()
    {
        QByteArray bytes = read(QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/engine/vignette-engine.safetensors"));
        bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, '\0'));
        QFile file(out("damaged.safetensors"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QVERIFY(qputenv("VIGNETTE_ENGINE", file.fileName().toUtf8()));
        QByteArray output;
        const int code = run({QStringLiteral("doctor")}, &output);
        qunsetenv("VIGNETTE_ENGINE");
        QCOMPARE(code, 3);
        QVERIFY2(output.contains("checksum does not match"), output);
    }

    void inspectListsWhatIsInTheFile()
    {
        QByteArray output;
        QCOMPARE(run({QStringLiteral("inspect"), m_classifier, QStringLiteral("--json")}, &output), 0);
        const QJsonObject object = QJsonDocument::fromJson(output).object();
        QVERIFY(!object[QStringLiteral("digest")].toString().isEmpty());
        const QJsonObject sets =
            object[QStringLiteral("calibration")].toObject()[QStringLiteral("prediction_sets")].toObject();
        QCOMPARE(sets[QStringLiteral("coverage")].toDouble(), 0.9);
        QCOMPARE(sets[QStringLiteral("examples")].toInt(), 20);
        QVERIFY(!output.contains(m_samples.toUtf8()));
    }

    /// Words of another class are noticed from its examples, and right ones are not found fault with.
    void wrongWordsAreTold()
    {
        QJsonObject task = QJsonDocument::fromJson(read(m_samples + QStringLiteral("/task.json"))).object();
        QJsonArray classes = task[QStringLiteral("classes")].toArray();
        QStringList descriptions;
        for (qsizetype k = 0; k < classes.size(); ++k) {
            QJsonObject one = classes[k].toObject();
            descriptions += one[QStringLiteral("description")].toString();
            QJsonArray examples = one[QStringLiteral("examples")].toArray();
            for (QJsonValueRef example : examples)
                example = m_samples + QLatin1Char('/') + example.toString();
            one[QStringLiteral("examples")] = examples;
            classes[k] = one;
        }
        const auto contradicted = [&](const QStringList& words) {
            for (qsizetype k = 0; k < classes.size(); ++k) {
                QJsonObject one = classes[k].toObject();
                one[QStringLiteral("description")] = words[k];
                classes[k] = one;
            }
            task[QStringLiteral("classes")] = classes;
            QFile file(out("words.json"));
            QByteArray output;
            if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(task).toJson()) <= 0)
                return -1;
            file.close();
            if (run({QStringLiteral("synthesize"), file.fileName(), QStringLiteral("--out"), out("words.vignette"),
                     QStringLiteral("--json")},
                    &output) != 0)
                return -1;
            int count = 0;
            for (const QJsonValue& one : QJsonDocument::fromJson(output)[QStringLiteral("classes")].toArray())
                count += one.toObject()[QStringLiteral("contradicted")].toBool();
            return count;
        };
        QCOMPARE(classes.size(), 4);
        QCOMPARE(contradicted(descriptions), 0);
        QStringList exchanged = descriptions;
        exchanged.swapItemsAt(0, 3);
        exchanged.swapItemsAt(1, 2);
        QVERIFY(contradicted(exchanged) >= 2);
    }

    void exportsForOtherPrograms()
    {
        for (const char* name : {"samples.onnx", "samples.pt"}) {
            QByteArray output;
            QCOMPARE(run({QStringLiteral("export"), m_classifier, QStringLiteral("--out"), out(name),
                          QStringLiteral("--json")},
                         &output),
                     0);
            const QByteArray bytes = read(out(name));
            QCOMPARE(QJsonDocument::fromJson(output).object()[QStringLiteral("bytes")].toInt(), int(bytes.size()));
            QVERIFY(bytes.size() > 16'000'000); // four million values
            QVERIFY(bytes.contains("Research use only"));
            QVERIFY(!bytes.contains(m_samples.toUtf8()));
        }
        QCOMPARE(run({QStringLiteral("export"), m_classifier, QStringLiteral("--out"), out("samples.h5")}), 2);
        QVERIFY(!QFile::exists(out("samples.h5")));
    }

    void screenWritesVerdictsAndOverlays()
    {
        QByteArray output;
        // The samples hold a broken file on purpose.
        QCOMPARE(
            run({QStringLiteral("screen"), m_classifier, m_samples + QStringLiteral("/cases"), QStringLiteral("--out"),
                 out("results.csv"), QStringLiteral("--overlays"), out("overlays"), QStringLiteral("--json")},
                &output),
            1);
        const QJsonObject object = QJsonDocument::fromJson(output).object();
        const int rows = object[QStringLiteral("rows")].toInt();
        QVERIFY(rows > 10);
        QCOMPARE(read(out("results.csv")).count('\n'), rows + 1);
        // A likely case has its label first in its set, in the last column; a refused one has none.
        for (const QByteArray& line : read(out("results.csv")).trimmed().split('\n')) {
            if (line.contains(",likely,"))
                QVERIFY2(line.mid(line.lastIndexOf(',') + 1).startsWith(line.split(',')[6]), line);
            else if (line.contains(",none_of_these,"))
                QVERIFY2(line.endsWith(','), line);
        }
        QCOMPARE(int(QDir(out("overlays")).entryList(QDir::Files).size()),
                 object[QStringLiteral("overlays_written")].toInt());
    }

    /// Files and an index of them come to the same; file, card and table say that it is adapted.
    void screensAdaptedToTheFolder()
    {
        const QString task = m_samples + QStringLiteral("/task.json");
        const QString cases = m_samples + QStringLiteral("/cases");
        const QString adapted = out("adapted.vignette");
        QByteArray output;
        QCOMPARE(run({QStringLiteral("screen"), task, cases, QStringLiteral("--adapt"), QStringLiteral("--out"),
                      out("adapted.csv"), QStringLiteral("--classifier"), adapted, QStringLiteral("--json")},
                     &output),
                 1); // a broken file
        const QJsonObject said = QJsonDocument::fromJson(output).object();
        const int pictures = said[QStringLiteral("adapted")].toInt();
        QVERIFY(pictures > 10);
        const QByteArray table = read(out("adapted.csv"));
        QCOMPARE(int(table.count('\n')), said[QStringLiteral("rows")].toInt() + 1);
        QCOMPARE(int(table.count("adapted to a folder (pictures: " + QByteArray::number(pictures) + ')')), pictures);

        QCOMPARE(run({QStringLiteral("inspect"), adapted, QStringLiteral("--json")}, &output), 0);
        QCOMPARE(QJsonDocument::fromJson(output).object()[QStringLiteral("adapted")].toInt(), pictures);
        // To the same bytes by its file, on pictures.
        QCOMPARE(run({QStringLiteral("screen"), adapted, cases, QStringLiteral("--out"), out("by-file.csv")}), 1);
        QCOMPARE(read(out("by-file.csv")), table);
        QVERIFY(read(out("results.csv")) != table);

        QCOMPARE(run({QStringLiteral("encode"), cases, QStringLiteral("--index"), out("adapt.index")}), 1);
        QCOMPARE(run({QStringLiteral("screen"), task, QStringLiteral("--index"), out("adapt.index"),
                      QStringLiteral("--adapt"), QStringLiteral("--out"), out("by-index.csv")}),
                 1);
        QCOMPARE(read(out("by-index.csv")), table);

        QCOMPARE(run({QStringLiteral("screen"), task, cases, QStringLiteral("--adapt"), QStringLiteral("--out"), task}),
                 2);
        QVERIFY(read(task).contains("classes"));
    }

    void suggestsWhatToLabel()
    {
        const QString task = m_samples + QStringLiteral("/task.json");
        const auto suggested = [&](const QStringList& pictures, const char* count) {
            QByteArray output;
            const int code = run(QStringList{QStringLiteral("suggest"), task, QStringLiteral("--json"),
                                             QStringLiteral("--count"), QString::fromLatin1(count)} +
                                     pictures,
                                 &output);
            QStringList paths;
            for (const QJsonValue& one : QJsonDocument::fromJson(output).object()[QStringLiteral("cases")].toArray())
                paths += one.toObject()[QStringLiteral("path")].toString();
            return code == 0 ? paths : QStringList();
        };
        // What is labelled in the task is not asked for; without a count that fits, all the rest is.
        const QStringList all = suggested({m_samples}, "100");
        QVERIFY(all.size() > 10);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
        const QDir examples(m_samples + QStringLiteral("/examples"));
        for (const QString& path : all)
            QVERIFY2(!path.startsWith(examples.path()), qPrintable(path));
        const QStringList three = suggested({m_samples + QStringLiteral("/cases")}, "3");
        QCOMPARE(three.size(), 3);
        QCOMPARE(suggested({QStringLiteral("--index"), out("adapt.index")}, "3"), three);
    }

    void exportsATableAsDicom()
    {
        const QString table = out("for-dicom.csv");
        QCOMPARE(run({QStringLiteral("screen"), m_classifier, m_samples + QStringLiteral("/cases"),
                      QStringLiteral("--out"), table, QStringLiteral("--dicom"), out("dicom-screened")}),
                 1);
        const auto exported = [&](const QString& folder, const QStringList& more, int expected) {
            QByteArray output;
            const int code = run(QStringList{QStringLiteral("export-dicom"), m_classifier, table,
                                             QStringLiteral("--json"), QStringLiteral("--out"), folder} +
                                     more,
                                 &output);
            if (code != expected)
                qWarning("exit code %d: %s", code, output.constData());
            return QJsonDocument::fromJson(output).object();
        };
        const QByteArray lines = read(table);
        const auto verdicts =
            int(lines.count(",likely,") + lines.count(",uncertain,") + lines.count(",none_of_these,"));
        // Most samples are photographs, which need a patient.
        QJsonObject said = exported(out("dicom-none"), {}, 0);
        const int photographs = said[QStringLiteral("photographs_skipped")].toInt();
        QVERIFY(photographs > 0);
        QCOMPARE(said[QStringLiteral("reports")].toInt(), verdicts - photographs);
        QCOMPARE(int(QDir(out("dicom-screened")).entryList(QDir::Files).size()), verdicts - photographs);
        said = exported(out("dicom"), {QStringLiteral("--patient-id"), QStringLiteral("P-1")}, 0);
        QCOMPARE(said[QStringLiteral("reports")].toInt(), verdicts);
        QCOMPARE(said[QStringLiteral("photographs")].toInt(), photographs);
        QCOMPARE(int(QDir(out("dicom")).entryList(QDir::Files).size()), verdicts + photographs);

        // Numbers that this classifier did not give are not reported as its own.
        QVERIFY(verdicts > 0 && lines.count('\n') > 1);
        QList<QByteArray> rows = lines.split('\n');
        for (QByteArray& row : rows) {
            QList<QByteArray> fields = row.split(',');
            if (fields.size() > 12 && !fields[11].isEmpty() && !fields[0].startsWith("path"))
                fields[11] = "9.5"; // a logit
            row = fields.join(',');
        }
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rows.join('\n')) > 0);
        file.close();
        said = exported(out("dicom-other"), {}, 2);
        QVERIFY(said.contains(QStringLiteral("error")));
        QVERIFY(!QFile::exists(out("dicom-other")));
    }

    void evaluatesWhatIsLabelled()
    {
        const QString folder = out("labelled");
        QByteArray table = "file;label\n";
        for (const char* name : {"naevus", "melanoma", "haemangioma", "psoriasis"}) {
            const QString target = folder + QLatin1Char('/') + QString::fromLatin1(name).toUpper();
            QVERIFY(QDir().mkpath(target));
            for (const char* from : {"/cases", "/examples/%1"}) {
                const QDir source(m_samples +
                                  QString::fromLatin1(from).replace(QStringLiteral("%1"), QString::fromLatin1(name)));
                for (const QString& file : source.entryList({QString::fromLatin1(name) + QStringLiteral("*.jpg")})) {
                    const QString copy = source.dirName() + QLatin1Char('-') + file;
                    QVERIFY(QFile::copy(source.filePath(file), target + QLatin1Char('/') + copy));
                    table += copy.toUtf8() + ';' + name + '\n';
                }
            }
        }
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/other")));
        QVERIFY(QFile::copy(m_samples + QStringLiteral("/cases/room.jpg"), folder + QStringLiteral("/other/room.jpg")));
        table += "room.jpg;room\n";
        const int pictures = int(table.count('\n')) - 2;
        QFile file(out("truth.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(table) == table.size());
        file.close();

        QByteArray output;
        QCOMPARE(run({QStringLiteral("evaluate"), m_classifier, folder, QStringLiteral("--json")}, &output), 0);
        QJsonObject found = QJsonDocument::fromJson(output).object();
        QCOMPARE(found[QStringLiteral("n")].toInt(), pictures);
        QCOMPARE(found[QStringLiteral("n_others")].toInt(), 1);
        const QJsonObject accuracy = found[QStringLiteral("top1_accuracy")].toObject();
        QCOMPARE(accuracy[QStringLiteral("n")].toInt(), pictures);
        QVERIFY(accuracy[QStringLiteral("low_95")].toDouble() > 0.5); // phantoms, half of them examples
        QVERIFY(accuracy[QStringLiteral("high_95")].toDouble() <= 1);
        QVERIFY(found[QStringLiteral("others_refused")].toObject()[QStringLiteral("value")].isNull()); // of one
        int sum = 0;
        const QJsonObject confusion = found[QStringLiteral("confusion")].toObject();
        QCOMPARE(confusion[QStringLiteral("columns")].toArray().size(), 6);
        for (const auto row : confusion[QStringLiteral("counts")].toArray()) {
            for (const auto cell : row.toArray())
                sum += cell.toInt();
        }
        QCOMPARE(sum, pictures + 1);

        // The same by a table, which finds its pictures by their names.
        QVERIFY(QFile::copy(out("truth.csv"), folder + QStringLiteral("/truth.csv")));
        for (const QString& given : {folder, folder + QStringLiteral("/truth.csv")}) {
            QJsonObject byFolder = found;
            QCOMPARE(run({QStringLiteral("evaluate"), m_classifier, given, QStringLiteral("--json")}, &output), 0);
            QJsonObject byTable = QJsonDocument::fromJson(output).object();
            QCOMPARE(byTable[QStringLiteral("table")].toString(), QStringLiteral("truth.csv"));
            const auto expectedError = [](const QJsonObject& report) {
                return report[QStringLiteral("calibration")]
                    .toObject()[QStringLiteral("expected_calibration_error")]
                    .toObject()[QStringLiteral("value")]
                    .toDouble();
            };
            QVERIFY(std::abs(expectedError(byTable) - expectedError(byFolder)) < 1e-9);
            // The pictures come in another order, so that the bootstrap draws others for its intervals.
            for (const char* differs : {"table", "other_labels", "calibration"}) {
                byTable.remove(QString::fromLatin1(differs));
                byFolder.remove(QString::fromLatin1(differs));
            }
            QCOMPARE(byTable, byFolder);
        }

        QCOMPARE(run({QStringLiteral("evaluate"), m_classifier, folder}, &output), 0);
        QVERIFY2(output.contains("of " + QByteArray::number(pictures)), output);
        QVERIFY2(output.contains("Top-1 accuracy") && output.contains("True class") &&
                     output.contains("Expected calibration error") && output.contains("not enough to estimate"),
                 output);
        QCOMPARE(run({QStringLiteral("evaluate"), m_classifier, m_samples + QStringLiteral("/cases")}), 2);
    }

    void fewExamplesGiveNoGuarantee()
    {
        QJsonObject task = QJsonDocument::fromJson(read(m_samples + QStringLiteral("/task.json"))).object();
        QJsonArray classes = task[QStringLiteral("classes")].toArray();
        while (classes.size() > 2)
            classes.removeLast();
        for (QJsonValueRef entry : classes) { // 2 classes x 4 examples
            QJsonObject one = entry.toObject();
            QJsonArray examples = one[QStringLiteral("examples")].toArray();
            while (examples.size() > 4)
                examples.removeLast();
            for (QJsonValueRef example : examples)
                example = QString(m_samples + QLatin1Char('/') + example.toString());
            one[QStringLiteral("examples")] = examples;
            entry = one;
        }
        task[QStringLiteral("classes")] = classes;
        QFile file(out("few.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(task).toJson());
        file.close();
        QByteArray output;
        QCOMPARE(
            run({QStringLiteral("synthesize"), out("few.json"), QStringLiteral("--out"), out("few.vignette")}, &output),
            0);
        QVERIFY2(output.contains("too few examples for a guarantee (n = 8)"), output);
        QCOMPARE(run({QStringLiteral("inspect"), out("few.vignette")}, &output), 0);
        QVERIFY2(output.contains("too few examples for a guarantee (n = 8)"), output);
        QCOMPARE(run({QStringLiteral("screen"), out("few.vignette"), m_samples + QStringLiteral("/examples"),
                      QStringLiteral("--out"), out("few.csv")}),
                 0);
        const QList<QByteArray> lines = read(out("few.csv")).trimmed().split('\n');
        QVERIFY(lines.first().endsWith(",reason,set"));
        for (const QByteArray& line : lines.mid(1))
            QVERIFY2(line.endsWith(','), line);
    }

    void namesDoNotSteerTheTerminal()
    {
        const QString cases = out("steering");
        QVERIFY(QDir().mkpath(cases));
        const QString name = QStringLiteral("=cmd\x1b[2J\x07\n\u202egpj.jpg");
        QVERIFY(QFile::copy(m_samples + QStringLiteral("/cases/room.jpg"), cases + QLatin1Char('/') + name));
        QFile broken(cases + QStringLiteral("/broken\x1b[31m.jpg"));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("\xff\xd8\xff") == 3);
        broken.close();
        for (const bool json : {false, true}) {
            QProcess process;
            QStringList arguments = {QStringLiteral("screen"), m_classifier, cases, QStringLiteral("--out"),
                                     out("steering.csv")};
            if (json)
                arguments += QStringLiteral("--json");
            process.start(QStringLiteral(VIGNETTE_CLI), arguments);
            QVERIFY(process.waitForFinished(300000));
            QCOMPARE(process.exitCode(), 1);
            const QByteArray shown = process.readAllStandardOutput() + process.readAllStandardError();
            const QByteArray table = read(out("steering.csv"));
            for (const char* control : {"\x1b", "\x07", "\u202e"}) {
                QVERIFY2(!shown.contains(control), shown.toPercentEncoding());
                QVERIFY2(!table.contains(control), table.toPercentEncoding());
            }
            if (!json)
                QVERIFY2(shown.contains("=cmd\\x1b[2J\\x07\\x0a\\u202egpj.jpg"), shown);
            QVERIFY2(table.contains("/=cmd\\x1b[2J\\x07\n\\u202egpj.jpg\""), table);
        }
        // A JSON that says a path escapes it so that it reads back.
        QByteArray output;
        QCOMPARE(run({QStringLiteral("inspect"), cases + QStringLiteral("/missing\u202e"), QStringLiteral("--json")},
                     &output),
                 3);
        QVERIFY2(!output.contains("\u202e"), output);
        QVERIFY(QJsonDocument::fromJson(output)[QStringLiteral("error")][QStringLiteral("message")].toString().contains(
            QStringLiteral("missing\u202e")));
        for (const char* key : {"\\u001b", "\\n", "\\u202e", "\\u0000"}) {
            QFile task(out("steering.json"));
            QVERIFY(task.open(QIODevice::WriteOnly));
            task.write(
                QByteArray(R"({"classes": [{"name": "A%", "description": "red"}, {"name": "B", "description": "b"}]})")
                    .replace('%', key));
            task.close();
            QCOMPARE(run({QStringLiteral("synthesize"), task.fileName(), QStringLiteral("--out"), out("no.vignette")}),
                     2);
        }
    }

    void inputsAreNeverReplaced_data()
    {
        QTest::addColumn<QString>("arguments"); // %1: the folder of the test
        QTest::addColumn<QString>("kept");
        const auto row = [](const char* name, const char* arguments, const char* kept) {
            QTest::newRow(name) << QString::fromLatin1(arguments) << QString::fromLatin1(kept);
        };
        row("results onto a case", "screen %1/c.vignette %1/cases --out %1/cases/a.jpg", "cases/a.jpg");
        row("results onto a case that is given", "screen %1/c.vignette %1/cases/a.jpg --out %1/cases/a.jpg",
            "cases/a.jpg");
        row("results onto a case by a link", "screen %1/c.vignette %1/cases --out %1/link.csv", "cases/a.jpg");
        row("results onto a case by a hard link", "screen %1/c.vignette %1/cases --out %1/hard.csv", "hard.csv");
        row("results onto a case by a linked folder", "screen %1/c.vignette %1/cases --out %1/way/a.jpg",
            "cases/a.jpg");
        row("results onto a note", "screen %1/c.vignette %1/cases --out %1/cases/note.txt", "cases/note.txt");
        row("results onto the classifier", "screen %1/c.vignette %1/cases --out %1/c.vignette", "c.vignette");
        row("results onto the classifier by a hard link", "screen %1/c.vignette %1/cases --out %1/hard.vignette",
            "hard.vignette");
        row("results and ledger in one", "screen %1/c.vignette %1/cases --out %1/r.csv --ledger %1/way/../r.csv", "");
        row("ledger onto a case", "screen %1/c.vignette %1/cases --out %1/r.csv --ledger %1/cases/a.jpg",
            "cases/a.jpg");
        row("ledger onto the classifier", "screen %1/c.vignette %1/cases --out %1/r.csv --ledger %1/c.vignette",
            "c.vignette");
        row("results and store in one", "screen %1/c.vignette %1/cases --out %1/r.csv --store %1/r.csv", "");
        row("store onto a case", "screen %1/c.vignette %1/cases/a.jpg --out %1/r.csv --store %1/cases/a.jpg --restart",
            "cases/a.jpg");
        row("overlays into the cases", "screen %1/c.vignette %1/cases --out %1/r.csv --overlays %1/cases",
            "cases/a.jpg");
        row("overlays into the cases by a link", "screen %1/c.vignette %1/cases --out %1/r.csv --overlays %1/way",
            "cases/a.jpg");
        row("overlays onto cases named like them",
            "screen %1/c.vignette %1/cases --out %1/r.csv --overlays %1/cases/more", "cases/more/row-000001.png");
        row("overlays beside a given case", "screen %1/c.vignette %1/cases/a.jpg --out %1/r.csv --overlays %1/cases",
            "cases/a.jpg");
        row("reports among the cases", "screen %1/c.vignette %1/cases --out %1/r.csv --dicom %1/way/new", "");
        row("classifier onto its task", "synthesize %1/task/task.json --out %1/task/task.json", "task/task.json");
        row("classifier onto an example", "synthesize %1/task/task.json --out %1/task/a.jpg", "task/a.jpg");
        row("classifier onto an example by a link", "synthesize %1/task/task.json --out %1/example.vignette",
            "task/a.jpg");
        row("classifier onto the engine",
            "synthesize %1/task/task.json --engine %1/engine.safetensors --out %1/engine.safetensors",
            "engine.safetensors");
        row("export onto the classifier", "export %1/hard.onnx --out %1/hard.onnx", "hard.onnx");
        row("export onto the classifier by a hard link", "export %1/c.vignette --out %1/hard.onnx", "hard.onnx");
    }
    void inputsAreNeverReplaced()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, kept);
        const QTemporaryDir dir;
        const auto at = [&dir](const char* name) { return dir.filePath(QString::fromLatin1(name)); };
        const auto link = [&at](const char* target, const char* name, auto make) {
            QCOMPARE(make(QFile::encodeName(at(target)).constData(), QFile::encodeName(at(name)).constData()), 0);
        };
        QVERIFY(QDir().mkpath(at("cases/more")) && QDir().mkpath(at("task")));
        const QString picture = m_samples + QStringLiteral("/cases/room.jpg");
        for (const char* name : {"cases/a.jpg", "cases/b.jpg", "cases/more/row-000001.png", "task/a.jpg", "task/b.jpg",
                                 "engine.safetensors"})
            QVERIFY(QFile::copy(picture, at(name)));
        QVERIFY(QFile::copy(m_classifier, at("c.vignette")));
        QFile note(at("cases/note.txt"));
        QVERIFY(note.open(QIODevice::WriteOnly) && note.write("what a person wrote") > 0);
        note.close();
        QFile task(at("task/task.json"));
        QVERIFY(task.open(QIODevice::WriteOnly));
        task.write(R"({"classes": [{"name": "A", "examples": ["a.jpg"]}, {"name": "B", "examples": ["b.jpg"]}]})");
        task.close();
        link("cases/a.jpg", "link.csv", ::symlink);
        link("cases/a.jpg", "hard.csv", ::link);
        link("cases", "way", ::symlink);
        link("c.vignette", "hard.vignette", ::link);
        link("c.vignette", "hard.onnx", ::link);
        link("task/a.jpg", "example.vignette", ::symlink);
        const auto before = read(dir.filePath(kept));

        QStringList given = arguments.split(QLatin1Char(' '));
        for (QString& argument : given)
            argument.replace(QStringLiteral("%1"), dir.path());
        QByteArray output;
        QCOMPARE(run(given + QStringList{QStringLiteral("--json")}, &output), 2);
        const QJsonObject error = QJsonDocument::fromJson(output).object()[QStringLiteral("error")].toObject();
        QVERIFY(error[QStringLiteral("message")].toString().endsWith(QLatin1Char('.')));
        if (!kept.isEmpty())
            QCOMPARE(read(dir.filePath(kept)), before);
        QVERIFY(!QFile::exists(at("r.csv")));
    }

    void killedAtAnyMomentGivesTheSameBytes()
    {
        // The data set where it is there, so that a run is long enough to be killed in the middle.
        QString cases = m_samples;
        const QString ham = QStringLiteral(VIGNETTE_DATA_DIR "/data/ham10000/images");
        if (QDir(ham).exists()) {
            cases = out("cases");
            QVERIFY(QDir().mkpath(cases));
            QDirIterator files(ham, {QStringLiteral("*.jpg")}, QDir::Files);
            QStringList paths;
            while (files.hasNext())
                paths += files.next();
            paths.sort();
            for (const QString& path : paths.mid(0, 1200))
                QVERIFY(QFile::link(path, cases + QLatin1Char('/') + QFileInfo(path).fileName()));
        }
        const auto arguments = [&](const char* csv) {
            return QStringList{QStringLiteral("screen"), m_classifier, cases,
                               QStringLiteral("--out"),  out(csv),     QStringLiteral("--resume"),
                               QStringLiteral("--json")};
        };
        QVERIFY(run(arguments("whole.csv")) >= 0);
        const QByteArray whole = read(out("whole.csv"));
        QVERIFY(!whole.isEmpty());
        QRandomGenerator random(3);
        int killed = 0;
        for (int i = 0; i < vignette::test::kills(20); ++i) {
            QProcess process;
            process.start(QStringLiteral(VIGNETTE_CLI), arguments("broken.csv"));
            QVERIFY(process.waitForStarted());
            // From its first commit on, at any moment.
            const QString log = out("broken.csv.vignette-screening.sqlite-wal");
            const auto before = QFileInfo(log).lastModified();
            while (process.state() == QProcess::Running &&
                   (!QFileInfo::exists(log) || QFileInfo(log).lastModified() == before))
                QTest::qWait(10);
            if (process.waitForFinished(int(random.bounded(800)))) {
                QCOMPARE(read(out("broken.csv")), whole);
                QVERIFY(QFile::remove(out("broken.csv")));
                continue;
            }
            process.kill();
            // False too where it ended by itself a moment before.
            QVERIFY(process.waitForFinished() || process.state() == QProcess::NotRunning);
            ++killed;
        }
        QByteArray output;
        QVERIFY(run(arguments("broken.csv"), &output) >= 0);
        QCOMPARE(read(out("broken.csv")), whole);
        qInfo("%d kills, the last run found %d files finished", killed,
              QJsonDocument::fromJson(output).object()[QStringLiteral("resumed_files")].toInt());
    }

    void interruptIsGracefulAndResumable()
    {
        const QString ham = QStringLiteral(VIGNETTE_DATA_DIR "/data/ham10000/images");
        if (!QDir(ham).exists())
            QSKIP("data/ham10000/images is missing in VIGNETTE_DATA_DIR");
        QProcess process;
        process.start(QStringLiteral(VIGNETTE_CLI),
                      {QStringLiteral("screen"), m_classifier, ham, QStringLiteral("--out"), out("interrupted.csv")});
        QVERIFY(process.waitForStarted());
        QVERIFY(!process.waitForFinished(4000));
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("--resume"));
        QVERIFY(!QFile::exists(out("interrupted.csv")));
        QVERIFY(QFile::exists(out("interrupted.csv.vignette-screening.sqlite")));
    }
};

QTEST_GUILESS_MAIN(MainJobTest)
#include "main_job_test.moc"
