#include "core/task/task_spec.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vignette;

/// Broken task files give an error or a task, never a crash. More rounds by
/// VIGNETTE_FUZZ_ITERATIONS.
class TaskJsonFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenBytes()
    {
        const QByteArray good = R"({"format":"vignette-task","version":1,"name":"t","seed":7,
            "classes":[{"id":"a","name":"Ä","description":"red","examples":["r/1.jpg",
            {"path":"b.dcm","frame":3}],"codes":[{"system":"ICD-10","value":"L40"}]},
            {"name":"B","description":"blue \u00e9 \ud83d\ude00"}]})";
        static const QByteArrayList pieces = {"{",
                                              "}",
                                              "[",
                                              "]",
                                              "\"",
                                              ",",
                                              ":",
                                              "null",
                                              "true",
                                              "-1",
                                              "1e999",
                                              "0.5",
                                              "9223372036854775808",
                                              "\\u0000",
                                              "\\ud800",
                                              "\xff",
                                              "\"path\"",
                                              "\"examples\"",
                                              "\"classes\"",
                                              "\"seed\"",
                                              "{\"name\":\"B\"},",
                                              "\"\""};
        bool ok = false;
        int rounds = qEnvironmentVariableIntValue("VIGNETTE_FUZZ_ITERATIONS", &ok);
        if (!ok)
            rounds = 20'000;
        QRandomGenerator random(4711);
        int accepted = 0;
        for (int i = 0; i < rounds; ++i) {
            QByteArray bytes = good;
            for (int n = random.bounded(1, 5); n > 0 && !bytes.isEmpty(); --n) {
                const int at = random.bounded(int(bytes.size()));
                switch (random.bounded(5)) {
                case 0:
                    bytes[at] = char(random.bounded(256));
                    break;
                case 1:
                    bytes.truncate(at);
                    break;
                case 2:
                    bytes.remove(at, random.bounded(1, 40));
                    break;
                case 3:
                    bytes.insert(at, pieces[random.bounded(pieces.size())]);
                    break;
                case 4:
                    bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), 60));
                    break;
                }
            }
            const Result<TaskSpec> task = parseTask(bytes, QStringLiteral("/base"));
            if (!task) {
                QVERIFY(!task.error().message.isEmpty());
                continue;
            }
            ++accepted;
            for (const ClassSpec& spec : task->classes)
                QVERIFY(!spec.id.isEmpty() || spec.name.trimmed().isEmpty());
            if (task->checkLimits()) {
                for (const ClassSpec& spec : task->classes)
                    QVERIFY(spec.shot() <= TaskSpec::maxShot && spec.name.size() <= 120);
            }
            const Result<void> valid = task->validate();
            QVERIFY(valid || !valid.error().message.isEmpty());
        }
        // Otherwise the changes would be too coarse to reach validate().
        QVERIFY(accepted > rounds / 100);
    }
};

QTEST_GUILESS_MAIN(TaskJsonFuzz)
#include "task_json_fuzz.moc"
