#include "core/task/task_spec.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace vignette;

namespace {

const char* const goodJson = R"({
  "format": "vignette-task", "version": 1, "name": "Rouge et brun", "seed": 7,
  "x-note": {"anything": [1, 2]},
  "classes": [
    {"id": "red", "name": "Hémangiome", "description": "A soft red papule.",
     "examples": ["red/1.jpg", {"path": "red/2.dcm", "frame": 3}, "/elsewhere/3.png"],
     "codes": [{"system": "ICD-10", "value": "D18.0"}], "colour": "#CC79A7"},
    {"name": "Red", "description": "Only words.", "x-colour": "#800"}
  ]})";

QString write(const QTemporaryDir& folder, const QByteArray& bytes)
{
    const QString path = folder.filePath(QStringLiteral("task.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the fixture");
    return path;
}

/// A valid task with texts that are awkward to store.
TaskSpec randomTask(QRandomGenerator& random, const QDir& folder)
{
    // Whole characters: half of a surrogate pair would not be text.
    static const QList<uint> letters = QStringLiteral("abcXYZ 0189-_.,:;!?\"'\\/{}[]%1%n äöüß éñ Ωж "
                                                      "黒子 😀 \u200f\u0301<&>")
                                           .toUcs4();
    const auto text = [&](int length) {
        QString result = QStringLiteral("a");
        for (int i = 0; i < length; ++i) {
            const char32_t letter = letters[random.bounded(int(letters.size()))];
            result += QString::fromUcs4(&letter, 1);
        }
        return result;
    };
    TaskSpec task;
    task.name = text(random.bounded(40));
    task.seed = random.generate64() >> random.bounded(64);
    const int way = random.bounded(2, 21);
    QStringList ids;
    for (int k = 0; k < way; ++k) {
        ClassSpec spec;
        spec.name = QString::number(k) + text(random.bounded(40));
        ids += spec.id = makeClassId(spec.name, ids);
        spec.description = text(random.bounded(300)) + QStringLiteral("\n\ttwo lines");
        const int shot = random.bounded(0, 21);
        for (int i = 0; i < shot; ++i) {
            const QString name = QStringLiteral("%1 %2%3.jpg").arg(k).arg(i).arg(text(8).remove(u'/').remove(u'\\'));
            spec.examples.push_back({QDir::cleanPath(i % 3 ? folder.filePath(name) : QStringLiteral("/other/") + name),
                                     i % 4 ? 0 : int(random.bounded(100))});
        }
        for (int i = 0; i < int(random.bounded(3)); ++i)
            spec.codes.push_back({QStringLiteral("SNOMED CT"), text(10)});
        for (int i = 0; i < int(random.bounded(4)); ++i)
            spec.otherDescriptions += text(random.bounded(300));
        if (random.bounded(2))
            spec.colour = QStringLiteral("#%1").arg(random.bounded(1 << 24), 6, 16, QLatin1Char('0'));
        task.classes.push_back(spec);
    }
    return task;
}

} // namespace

class TaskJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsRead()
    {
        const Result<TaskSpec> task = parseTask(goodJson, QStringLiteral("/base/"));
        QVERIFY(task);
        QCOMPARE(task->name, QStringLiteral("Rouge et brun"));
        QCOMPARE(task->seed, uint64_t(7));
        QCOMPARE(task->way(), 2);
        const ClassSpec& red = task->classes[0];
        QCOMPARE(red.id, QStringLiteral("red"));
        QCOMPARE(red.name, QStringLiteral("Hémangiome"));
        QCOMPARE(red.shot(), 3);
        QCOMPARE(red.examples[0], (Example{QStringLiteral("/base/red/1.jpg"), 0}));
        QCOMPARE(red.examples[1], (Example{QStringLiteral("/base/red/2.dcm"), 3}));
        QCOMPARE(red.examples[2], (Example{QStringLiteral("/elsewhere/3.png"), 0}));
        QCOMPARE(red.codes.size(), size_t(1));
        QCOMPARE(red.codes[0].value, QStringLiteral("D18.0"));
        QCOMPARE(red.colour, QStringLiteral("#cc79a7"));
        // The name would give "red", which the file already uses.
        QCOMPARE(task->classes[1].id, QStringLiteral("red-2"));
        QVERIFY(task->validate());
    }

    void optionalKeysMayBeAbsent()
    {
        const Result<TaskSpec> task =
            parseTask("\xEF\xBB\xBF{\"format\": \"vignette-task\", \"classes\": "
                      "[{\"name\": \"A\", \"description\": \"d\"}, {\"name\": \"B\", \"examples\": "
                      "[\"b.png\"]}]}",
                      QStringLiteral("/base"));
        QVERIFY(task);
        QVERIFY(task->validate());
        QCOMPARE(task->seed, uint64_t(0));
        QCOMPARE(task->classes[1].id, QStringLiteral("b"));
    }

    void aSeedOf64BitsIsKept()
    {
        const Result<TaskSpec> task =
            parseTask(R"({"format": "vignette-task", "seed": "18446744073709551615", "classes": []})", {});
        QVERIFY(task);
        QCOMPARE(task->seed, ~uint64_t(0));
    }

    void severalDescriptionsNeedVersionTwo()
    {
        const auto task = parseTask(R"({"format": "vignette-task", "version": 2, "classes": [
            {"name": "A", "descriptions": ["red", "scarlet", ""]}, {"name": "B", "description": "blue"},
            {"name": "C", "descriptions": []}]})",
                                    QStringLiteral("/"));
        QVERIFY(task.has_value());
        QCOMPARE(task->classes[0].description, QStringLiteral("red"));
        QCOMPARE(task->classes[0].descriptions(), QStringList({QStringLiteral("red"), QStringLiteral("scarlet")}));
        QCOMPARE(task->classes[1].descriptions(), QStringList(QStringLiteral("blue")));
        QVERIFY(task->classes[2].descriptions().isEmpty());
        // What one description is enough for stays a file that older programs read.
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("task.json"));
        const auto version = [&](const TaskSpec& written) {
            if (!writeTask(written, path))
                return 0;
            QFile file(path);
            return file.open(QIODevice::ReadOnly)
                       ? QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("version")).toInt()
                       : 0;
        };
        QCOMPARE(version(*task), 2);
        TaskSpec plain = *task;
        plain.classes[0].otherDescriptions.clear();
        QCOMPARE(version(plain), 1);
    }

    void wrongSchemaNamesTheField_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const QByteArray& json, const char* field) {
            QTest::newRow(name) << json << QString::fromLatin1(field);
        };
        const auto file = [](const QByteArray& rest) {
            return QByteArray("{\"format\": \"vignette-task\", " + rest + "}");
        };
        const auto oneClass = [&](const QByteArray& keys) {
            return file("\"classes\": [{\"name\": \"A\", \"description\": \"d\"}, {" + keys + "}]");
        };
        row("empty", "", "JSON (line 1)");
        row("not JSON", "\n\nclasses: a", "JSON (line 3)");
        row("cut off", QByteArray(goodJson).left(200), "JSON");
        row("not UTF-8", "{\"name\": \"\xff\xfe\"}", "JSON");
        row("an array", "[]", "not a task file");
        row("nested too deep", QByteArray(100'000, '['), "JSON");
        row("other format", R"({"format": "gimp", "classes": []})", "format");
        row("no format", R"({"classes": []})", "format");
        row("format of other type", R"({"format": 1, "classes": []})", "format");
        row("newer version", file("\"version\": 4, \"classes\": []"), "version");
        row("version 0", file("\"version\": 0, \"classes\": []"), "version");
        const auto second = [&](const QByteArray& keys) {
            return file("\"version\": 2, \"classes\": [{\"name\": \"A\", " + keys + "}]");
        };
        row("descriptions in version 1", file("\"version\": 1, \"classes\": [{\"name\": \"A\", \"descriptions\": []}]"),
            "classes[0].descriptions");
        row("both", second("\"description\": \"d\", \"descriptions\": [\"e\"]"), "classes[0].descriptions");
        row("descriptions of other type", second("\"descriptions\": \"d\""), "classes[0].descriptions");
        row("a description of other type", second("\"descriptions\": [\"d\", 7]"), "classes[0].descriptions[1]");
        row("nine descriptions", second("\"descriptions\": [" + QByteArray("\"d\",").repeated(8) + "\"d\"]"),
            "at most 8");
        row("version as text", file("\"version\": \"1\", \"classes\": []"), "version");
        row("no classes", file("\"name\": \"x\""), "classes");
        row("classes of other type", file("\"classes\": {}"), "classes");
        row("classes null", file("\"classes\": null"), "classes");
        row("21 classes", file("\"classes\": [" + QByteArray("{\"name\": \"a\"},").repeated(20) + "{\"name\": \"a\"}]"),
            "at most 20");
        row("class of other type", file("\"classes\": [1]"), "classes[0]");
        row("name of other type", file("\"name\": 1, \"classes\": []"), "name");
        row("negative seed", file("\"seed\": -1, \"classes\": []"), "seed");
        row("fraction as seed", file("\"seed\": 1.5, \"classes\": []"), "seed");
        row("huge seed", file("\"seed\": \"18446744073709551616\", \"classes\": []"), "seed");
        row("misspelt key", file("\"clases\": []"), "clases");
        row("class without name", oneClass("\"description\": \"d\""), "classes[1].name");
        row("misspelt key of a class", oneClass("\"name\": \"B\", \"Examples\": []"), "classes[1].Examples");
        row("description of other type", oneClass("\"name\": \"B\", \"description\": []"), "classes[1].description");
        row("examples of other type", oneClass("\"name\": \"B\", \"examples\": \"b.png\""), "classes[1].examples");
        row("example of other type", oneClass("\"name\": \"B\", \"examples\": [7]"), "classes[1].examples[0]");
        row("example without path", oneClass("\"name\": \"B\", \"examples\": [{\"frame\": 1}]"),
            "classes[1].examples[0].path");
        row("empty path", oneClass("\"name\": \"B\", \"examples\": [\"\"]"), "classes[1].examples[0]");
        row("negative frame", oneClass("\"name\": \"B\", \"examples\": [{\"path\": \"b\", \"frame\": -1}]"),
            "classes[1].examples[0].frame");
        row("fraction as frame", oneClass("\"name\": \"B\", \"examples\": [{\"path\": \"b\", \"frame\": 0.5}]"),
            "classes[1].examples[0].frame");
        row("huge frame", oneClass("\"name\": \"B\", \"examples\": [{\"path\": \"b\", \"frame\": 1e300}]"),
            "classes[1].examples[0].frame");
        row("code of other type", oneClass("\"name\": \"B\", \"codes\": [\"L40\"]"), "classes[1].codes[0]");
        row("code without value", oneClass("\"name\": \"B\", \"codes\": [{\"system\": \"ICD-10\"}]"),
            "classes[1].codes[0].value");
        for (const char* colour : {"\"red\"", "\"#fff\"", "\"#12345\"", "\"#1234567\"", "\"#12345g\"", "\" #123456\"",
                                   "\"#123456\\n\"", "\"#123456;background:url(http://x)\"", "\"#12\\u00003456\"",
                                   "\"#\uff11\uff12\uff13\uff14\uff15\uff16\"", "7", "null", "[]", "{}", "true"})
            row(colour, oneClass(QByteArray("\"name\": \"B\", \"colour\": ") + colour), "classes[1].colour");
        row("colour of a megabyte", oneClass("\"name\": \"B\", \"colour\": \"#" + QByteArray(1 << 20, '1') + "\""),
            "classes[1].colour");
    }

    void wrongSchemaNamesTheField()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        const Result<TaskSpec> task = parseTask(json, QStringLiteral("/base"));
        QVERIFY(!task);
        QCOMPARE(task.error().code, ErrorCode::Corrupt);
        QVERIFY2(task.error().message.contains(field), qPrintable(task.error().message));
    }

    void aTaskInWorkIsReadOnlyWhereItMayBe()
    {
        const QByteArray one = "{\"format\": \"vignette-task\", \"classes\": [{\"name\": \"Alone\"}, {\"name\": \"\", "
                               "\"description\": \"" +
                               QByteArray(5000, 'a') + "\"}]}";
        const QTemporaryDir folder;
        const Result<TaskSpec> task = readTask(write(folder, one));
        QVERIFY(!task);
        QCOMPARE(task.error().code, ErrorCode::InvalidTask);
        Result<TaskSpec> inWork = readTaskInWork(write(folder, one));
        QVERIFY(inWork);
        QCOMPARE(inWork->classes[1].id, QString()); // made with the name
        const QString kept = folder.filePath(QStringLiteral("kept.json"));
        QVERIFY(writeTask(*inWork, kept));
        QCOMPARE(readTaskInWork(kept).value(), *inWork);
        for (const QByteArray& never :
             {QByteArray("{\"name\": \"") + QByteArray(200, 'a') + "\"}",
              QByteArray("{\"name\": \"A\", \"id\": \"A B\"}"),
              QByteArray("{\"name\": \"A\", \"id\": \"x\"}, {\"name\": \"B\", \"id\": \"x\"}"), QByteArray()}) {
            const QByteArray json = "{\"format\": \"vignette-task\", \"classes\": [" + never + "]}";
            const Result<TaskSpec> refused = readTaskInWork(write(folder, json));
            QVERIFY2(!refused, json);
            QCOMPARE(refused.error().code, ErrorCode::InvalidTask);
        }
    }

    void unreadableFilesAreRefused()
    {
        const QTemporaryDir folder;
        QCOMPARE(readTask(folder.filePath(QStringLiteral("none.json"))).error().code, ErrorCode::NotFound);
        QCOMPARE(readTask(folder.path()).error().code, ErrorCode::Unreadable);
        QCOMPARE(readTask(write(folder, QByteArray((4 << 20) + 1, ' '))).error().code, ErrorCode::TooLarge);
        QCOMPARE(writeTask({}, folder.filePath(QStringLiteral("none/task.json"))).error().code, ErrorCode::WriteFailed);
        QCOMPARE(writeTask({}, folder.path()).error().code, ErrorCode::WriteFailed);
    }

    void pathsStayRelativeWhereTheyCan()
    {
        const QTemporaryDir folder;
        const TaskSpec task = *parseTask(goodJson, folder.path());
        const QString path = folder.filePath(QStringLiteral("out.json"));
        QVERIFY(writeTask(task, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(folder.path().toUtf8()));
        QVERIFY(bytes.contains("\"red/1.jpg\""));
        QVERIFY(bytes.contains("\"/elsewhere/3.png\""));

        // A task that moves with its pictures finds them again.
        const QTemporaryDir other;
        const QString moved = other.filePath(QStringLiteral("out.json"));
        QVERIFY(QFile::copy(path, moved));
        const Result<TaskSpec> again = readTask(moved);
        QVERIFY(again);
        QCOMPARE(again->classes[0].examples[0].path, other.filePath(QStringLiteral("red/1.jpg")));
    }

    void randomTasksSurviveWritingAndReading()
    {
        const QTemporaryDir folder;
        QRandomGenerator random(20240607);
        for (int i = 0; i < 60; ++i) { // each write waits for the disk
            const TaskSpec task = randomTask(random, QDir(folder.path()));
            const Result<void> valid = task.validate();
            QVERIFY2(valid, valid ? "" : qPrintable(valid.error().message));
            const QString path = folder.filePath(QStringLiteral("task.json"));
            QVERIFY(writeTask(task, path));
            const Result<TaskSpec> again = readTask(path);
            QVERIFY2(again, again ? "" : qPrintable(again.error().message));
            QVERIFY(*again == task);
        }
    }

    void regionsOfExamples()
    {
        const QTemporaryDir dir;
        TaskSpec task;
        task.classes.resize(2);
        for (size_t k = 0; k < 2; ++k) {
            task.classes[k].name = QString(QChar(u'A' + int(k)));
            task.classes[k].id = QString(QChar(u'a' + int(k)));
            task.classes[k].examples.push_back({dir.filePath(QStringLiteral("one.png")), 0});
        }
        task.classes[0].examples[0].region = Region{0, 5, 40, 30};
        task.classes[1].examples[0].region = Region{50, 5, 40, 30}; // two lesions of one picture
        const QString path = dir.filePath(QStringLiteral("task.json"));
        QVERIFY(writeTask(task, path));
        const auto read = readTask(path);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(*read, task);
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray json = file.readAll();
        QVERIFY(json.contains("\"version\": 3"));
        for (const char* wrong : {"[0, 5, 40]", "[0, 5, 40, 30, 1]", "[-1, 5, 40, 30]", "[0.5, 5, 40, 30]", "7", "[]",
                                  "[0, 5, \"40\", 30]"}) {
            QByteArray broken = QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact);
            QVERIFY(broken.contains("[0,5,40,30]"));
            broken.replace("[0,5,40,30]", wrong);
            QCOMPARE(parseTask(broken, dir.path()).error().code, ErrorCode::Corrupt);
        }
        QByteArray older = json;
        older.replace("\"version\": 3", "\"version\": 2");
        QCOMPARE(parseTask(older, dir.path()).error().code, ErrorCode::Corrupt);
        task.classes[0].examples[0].region = Region{0, 5, 0, 30};
        QCOMPARE(task.validate().error().code, ErrorCode::InvalidTask);
        task.classes[0].examples[0].region = task.classes[1].examples[0].region;
        QCOMPARE(task.validate().error().code, ErrorCode::InvalidTask); // the same image in two classes
    }
};

QTEST_GUILESS_MAIN(TaskJsonTest)
#include "task_json_test.moc"
