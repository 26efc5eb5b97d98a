#include "core/task/task_spec.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace vignette;

namespace {

TaskSpec goodTask()
{
    TaskSpec task;
    task.name = QStringLiteral("Red and brown");
    task.classes = {
        {QStringLiteral("haemangioma"),
         QStringLiteral("Haemangioma"),
         QStringLiteral("A soft red papule."),
         {{QStringLiteral("a.jpg"), 0}, {QStringLiteral("b.dcm"), 0}, {QStringLiteral("b.dcm"), 1}},
         {{QStringLiteral("ICD-10"), QStringLiteral("D18.0")}}},
        {QStringLiteral("naevus"), QStringLiteral("Naevus"), QStringLiteral("A brown macule."), {}, {}},
    };
    return task;
}

using Change = std::function<void(TaskSpec&)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class TaskSpecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodTaskIsValid()
    {
        const TaskSpec task = goodTask();
        QVERIFY(task.validate());
        QCOMPARE(task.way(), 2);
        QCOMPARE(task.classes[0].shot(), 3);
    }

    void limitsAreInclusive()
    {
        TaskSpec task = goodTask();
        while (task.way() < TaskSpec::maxWay) {
            ClassSpec spec;
            spec.name = QStringLiteral("Class %1").arg(task.way());
            spec.id = makeClassId(spec.name, {});
            for (int i = 0; i < TaskSpec::maxShot; ++i)
                spec.examples.push_back({QStringLiteral("%1-%2.png").arg(spec.id).arg(i), 0});
            task.classes.push_back(spec);
        }
        task.classes[0].name = QString(120, u'n');
        task.classes[0].description = QString(4000, u'd');
        task.classes[0].otherDescriptions = QStringList(7, QString(4000, u'd'));
        QVERIFY(task.validate());
    }

    void everyFaultIsNamed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("who"); // must be in the message
        QTest::addColumn<QString>("what");

        const auto row = [](const char* name, Change change, const char* who, const char* what) {
            QTest::newRow(name) << change << QString::fromLatin1(who) << QString::fromUtf8(what);
        };
        row(
            "no class", [](TaskSpec& t) { t.classes.clear(); }, "task", "at least 2");
        row(
            "one class", [](TaskSpec& t) { t.classes.pop_back(); }, "task", "at least 2");
        row(
            "21 classes", [](TaskSpec& t) { t.classes.resize(21); }, "task", "at most 20");
        row(
            "long task name", [](TaskSpec& t) { t.name = QString(121, u'x'); }, "name of the task", "120");
        row(
            "task name of two lines", [](TaskSpec& t) { t.name = QStringLiteral("a\nb"); }, "name of the task",
            "one line");
        row(
            "no name", [](TaskSpec& t) { t.classes[1].name.clear(); }, "Class 2", "name is missing");
        row(
            "blank name", [](TaskSpec& t) { t.classes[1].name = QStringLiteral(" \t"); }, "Class 2", "name is missing");
        row(
            "long name", [](TaskSpec& t) { t.classes[1].name = QString(121, u'x'); }, "xxx", "120");
        row(
            "line break in name", [](TaskSpec& t) { t.classes[1].name = QStringLiteral("Nae\nvus"); }, "Nae vus",
            "line breaks");
        row(
            "escape in name", [](TaskSpec& t) { t.classes[1].name = QStringLiteral("Nae\x1b[2Jvus"); }, "Nae\\x1b",
            "not text");
        row(
            "zero in name", [](TaskSpec& t) { t.classes[1].name += QChar(0); }, "Naevus", "not text");
        row(
            "override in name", [](TaskSpec& t) { t.classes[1].name += QStringLiteral("\u202egpj"); },
            "Naevus\\u202egpj", "not text");
        row(
            "bell in task name", [](TaskSpec& t) { t.name = QStringLiteral("a\x07"); }, "name of the task", "one line");
        row(
            "half a surrogate pair", [](TaskSpec& t) { t.classes[1].name += QChar(0xD800); }, "Naevus", "not text");
        row(
            "same name", [](TaskSpec& t) { t.classes[1].name = QStringLiteral(" haemangioma"); }, "haemangioma",
            "class 1 has the same name");
        row(
            "same id", [](TaskSpec& t) { t.classes[1].id = t.classes[0].id; }, "Naevus", "class 1 has the same id");
        row(
            "no id", [](TaskSpec& t) { t.classes[1].id.clear(); }, "Naevus", "the id");
        row(
            "id with a capital", [](TaskSpec& t) { t.classes[1].id = QStringLiteral("Naevus"); }, "Naevus", "the id");
        row(
            "id with a line break", [](TaskSpec& t) { t.classes[1].id = QStringLiteral("naevus\n"); }, "Naevus",
            "the id");
        row(
            "long id", [](TaskSpec& t) { t.classes[1].id = QString(65, u'a'); }, "Naevus", "64");
        row(
            "long description", [](TaskSpec& t) { t.classes[1].description = QString(4001, u'x'); }, "Naevus", "4000");
        row(
            "long second description",
            [](TaskSpec& t) {
                t.classes[1].otherDescriptions = {QString(), QString(4001, u'x')};
            },
            "Naevus", "4000");
        row(
            "nine descriptions",
            [](TaskSpec& t) { t.classes[1].otherDescriptions = QStringList(8, QStringLiteral("d")); }, "Naevus",
            "more than 8");
        row(
            "zero in description", [](TaskSpec& t) { t.classes[1].description += QChar(0); }, "Naevus", "description");
        row(
            "zero-shot without words", [](TaskSpec& t) { t.classes[1].description = QStringLiteral(" \n"); }, "Naevus",
            "neither an example image nor a description");
        row(
            "21 examples", [](TaskSpec& t) { t.classes[1].examples.resize(21); }, "Naevus", "at most 20");
        row(
            "no path", [](TaskSpec& t) { t.classes[1].examples = {{}}; }, "Naevus", "no file name");
        row(
            "long path",
            [](TaskSpec& t) {
                t.classes[1].examples = {{QString(5000, u'a'), 0}};
            },
            "Naevus", "file name");
        row(
            "negative frame",
            [](TaskSpec& t) {
                t.classes[1].examples = {{QStringLiteral("c.png"), -1}};
            },
            "c.png", "negative frame");
        row(
            "same file twice", [](TaskSpec& t) { t.classes[0].examples[1] = t.classes[0].examples[0]; }, "Haemangioma",
            "a.jpg");
        row(
            "same file spelt otherwise",
            [](TaskSpec& t) {
                t.classes[0].examples[1] = {QStringLiteral("x/../a.jpg"), 0};
            },
            "Haemangioma", "given twice");
        row(
            "same file in two classes",
            [](TaskSpec& t) {
                t.classes[1].examples = {{QDir::current().filePath(QStringLiteral("a.jpg")), 0}};
            },
            "Naevus", "of \u201cHaemangioma\u201d");
        row(
            "code without value", [](TaskSpec& t) { t.classes[0].codes[0].value.clear(); }, "Haemangioma", "code");
        row(
            "17 codes", [](TaskSpec& t) { t.classes[0].codes.assign(17, t.classes[0].codes[0]); }, "Haemangioma", "16");
    }

    void everyFaultIsNamed()
    {
        QFETCH(Change, change);
        QFETCH(QString, who);
        QFETCH(QString, what);
        TaskSpec task = goodTask();
        change(task);
        const Result<void> result = task.validate();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidTask);
        const QString message = result.error().message;
        QVERIFY2(message.contains(who) && message.contains(what), qPrintable(message));
    }

    void aLinkIsTheFileItPointsTo()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.jpg"));
        const QString link = folder.filePath(QStringLiteral("b.jpg"));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(file, link));
        TaskSpec task = goodTask();
        task.classes[0].examples = {{file, 0}};
        task.classes[1].examples = {{link, 0}};
        const Result<void> result = task.validate();
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(QStringLiteral("b.jpg")), qPrintable(result.error().message));
    }

    void anotherFrameIsAnotherImage()
    {
        TaskSpec task = goodTask();
        task.classes[1].examples = {{QStringLiteral("b.dcm"), 2}};
        QVERIFY(task.validate());
    }

    void partsOfOnePictureMayBeSeveralLesions()
    {
        const Example whole{QStringLiteral("/a.png"), 0, {}};
        const Example left{QStringLiteral("/a.png"), 0, Region{0, 0, 100, 100}};
        const Example moved{QStringLiteral("/a.png"), 0, Region{40, 10, 80, 90}};
        const Example right{QStringLiteral("/a.png"), 0, Region{90, 0, 100, 100}};
        const Example elsewhere{QStringLiteral("/b.png"), 0, left.region};
        const Example wide{QStringLiteral("/a.png"), 0, Region{0, 0, 2'000'000'000, 2'000'000'000}};
        const std::array same{std::pair(whole, left), std::pair(left, left), std::pair(left, moved),
                              std::pair(left, wide)};
        for (const auto& [one, other] : same)
            QVERIFY(one.isSameLesion(other) && other.isSameLesion(one));
        for (const Example& other : {right, elsewhere})
            QVERIFY(!left.isSameLesion(other) && !other.isSameLesion(left) && left.isSamePicture(right));
    }

    void idsAreMadeFromNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("plain") << QStringLiteral("Lichen planus") << QStringLiteral("lichen-planus");
        QTest::newRow("accents") << QStringLiteral("Épithélioma (basal)") << QStringLiteral("epithelioma-basal");
        QTest::newRow("ligature") << QStringLiteral("Stage ﬁve") << QStringLiteral("stage-five");
        QTest::newRow("other script") << QStringLiteral("黒子") << QStringLiteral("class");
        QTest::newRow("nothing") << QString() << QStringLiteral("class");
        QTest::newRow("signs") << QStringLiteral(" -- A/B -- ") << QStringLiteral("a-b");
        QTest::newRow("long") << QString(100, u'x') << QString(40, u'x');
    }

    void idsAreMadeFromNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        QCOMPARE(makeClassId(name, {}), id);
        QCOMPARE(makeClassId(name, {id}), id + QStringLiteral("-2"));
        QCOMPARE(makeClassId(name, {id, id + QStringLiteral("-2")}), id + QStringLiteral("-3"));
    }
};

QTEST_GUILESS_MAIN(TaskSpecTest)
#include "task_spec_test.moc"
