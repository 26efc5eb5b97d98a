#include "core/base/csv.h"
#include "core/engine/engine_info.h"
#include "core/runtime/runtime.h"
#include "ui/common/class_colour.h"
#include "ui/session/questions.h"
#include "ui/session/session.h"
#include "ui/session/session_folder.h"
#include "ui/session/teaching.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace vignette;

namespace {

constexpr int patience = 120'000; ///< milliseconds; only a defect needs them
using State = Session::State;

QString samples()
{
    return QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples");
}

QString cases()
{
    return samples() + QStringLiteral("/cases");
}

/// What a session said, in its order.
struct Heard
{
    QList<State> states;
    QStringList faults;

    explicit Heard(Session& session)
    {
        QObject::connect(&session, &Session::stateChanged, &session, [&] { states += session.state(); });
        QObject::connect(&session, &Session::failed, &session, [&](const Error& error) { faults += error.message; });
    }
};

Review marked()
{
    Review review;
    review.marked = true;
    return review;
}

} // namespace

/// The work of the window without a window.
class SessionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<Workbench> m_bench;
    QTemporaryDir m_dir;

    static bool isIdle(const Session& session) { return session.state() == State::Idle; }
    bool hasEngine() const { return QFile::exists(defaultEnginePath()); }

    /// With the sample task's classifier; null after a fault.
    std::unique_ptr<Session> ready()
    {
        auto session = std::make_unique<Session>(*m_bench);
        session->open(samples() + QStringLiteral("/task.json"));
        session->synthesize();
        if (!QTest::qWaitFor([&] { return session->classifier().has_value() && isIdle(*session); }, patience))
            return nullptr;
        return session;
    }

    /// The same with the sample cases.
    std::unique_ptr<Session> screened()
    {
        auto session = ready();
        if (session)
            session->screen({cases()});
        const auto isDone = [&] { return session && isIdle(*session) && session->records().size() > 20; };
        return QTest::qWaitFor(isDone, patience) ? std::move(session) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(QStringLiteral("session-test"));
        QDir(dataFolder()).removeRecursively();
        m_runtime = std::make_unique<Runtime>();
        m_bench = std::make_unique<Workbench>();
    }

    void cleanup() { QDir(dataFolder()).removeRecursively(); }

    void cleanupTestCase()
    {
        m_bench.reset();
        m_runtime.reset();
    }

    void anEditIsUnsavedUntilItIsUndoneOrSaved()
    {
        Session session(*m_bench);
        QVERIFY(session.document().isEmpty() && session.document().isSaved());
        session.newTask();
        QCOMPARE(session.document().task().way(), 2);
        QVERIFY(session.document().isSaved()); // nothing is lost with it
        TaskSpec task = session.document().written();
        task.classes[0].name = QStringLiteral("Lichen planus");
        session.document().edit(task, TaskField::Name, 0);
        QCOMPARE(session.document().task().classes[0].id, QStringLiteral("lichen-planus"));
        QVERIFY(!session.document().isSaved());
        session.undoStack().undo();
        QVERIFY(session.document().isSaved());
        session.undoStack().redo();
        const QString path = m_dir.filePath(QStringLiteral("mine.json"));
        const QSignalSpy saved(&session, &Session::saved);
        session.saveTask(path);
        QCOMPARE(saved.size(), 1);
        QVERIFY(session.document().isSaved());
        QCOMPARE(session.document().path(), path);
        session.newTask();
        QVERIFY(!session.undoStack().canUndo());
        QVERIFY(session.document().path().isEmpty());
        Heard heard(session);
        session.saveTask(QStringLiteral("/proc/mine.json"));
        QCOMPARE(heard.faults.size(), 1);
        session.open(path);
        QCOMPARE(session.document().task().classes[0].name, QStringLiteral("Lichen planus"));
        QCOMPARE(session.document().path(), path);
    }

    void writingOnInAFieldIsOneStep()
    {
        Session session(*m_bench);
        session.newTask();
        const auto write = [&session](const QString& name, int place) {
            TaskSpec task = session.document().written();
            task.classes[size_t(place)].name = name;
            session.document().edit(task, TaskField::Name, place);
        };
        write(QStringLiteral("L"), 0);
        write(QStringLiteral("Li"), 0);
        QCOMPARE(session.undoStack().count(), 1);
        write(QStringLiteral("Li"), 0); // nothing new
        write(QStringLiteral("N"), 1);
        QCOMPARE(session.undoStack().count(), 2);
    }

    void whatCannotBeOpenedChangesNothing()
    {
        const QString broken = m_dir.filePath(QStringLiteral("broken.vignette"));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no such thing") > 0);
        file.close();
        Session session(*m_bench);
        session.newTask();
        Heard heard(session);
        session.open(broken);
        QCOMPARE(session.state(), State::Opening);
        session.screen({cases()}); // waits for it
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(session), patience);
        QCOMPARE(heard.states, (QList<State>{State::Opening, State::Idle}));
        QCOMPARE(heard.faults.size(), 1); // and the screening was forgotten
        QCOMPARE(session.document().task().way(), 2);
        session.open(m_dir.filePath(QStringLiteral("not-there.json")));
        QCOMPARE(heard.faults.size(), 2);
        session.screen({cases()});
        QVERIFY(heard.faults.last().contains(QStringLiteral("classifier first")));
        QVERIFY(isIdle(session));
    }

    void oneAfterTheOtherFromTaskToCases()
    {
        if (!hasEngine())
            QSKIP("The engine file is not here.");
        Session session(*m_bench);
        Heard heard(session);
        session.open(samples() + QStringLiteral("/task.json"));
        session.synthesize();
        QCOMPARE(session.state(), State::Synthesizing);
        session.synthesize(); // once is enough
        QSignalSpy started(&session, &Session::screeningStarted);
        session.screen({cases()});
        QVERIFY(started.isEmpty() && !session.isScreening());
        QSignalSpy made(&session, &Session::synthesized);
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, patience);
        QCOMPARE(made.size(), 1);
        QVERIFY(started[0][0].toBool()); // by a person
        QVERIFY(!session.isOutdated());
        QSignalSpy finished(&session, &Session::screeningFinished);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(session), patience);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(heard.states, (QList<State>{State::Synthesizing, State::Idle, State::Screening, State::Idle}));
        QVERIFY(session.records().size() > 20);
        QCOMPARE(session.screened(), QStringList{cases()});
        const TableRequest results = session.results();
        QCOMPARE(results.cases.size(), session.records().size());
        QCOMPARE(results.classIds.size(), 4);
        QCOMPARE(heard.faults, QStringList());

        // Its colours follow the task, which makes no other classifier of it.
        TaskSpec task = session.document().written();
        task.classes[2].colour = QStringLiteral("#123456");
        session.document().edit(task);
        QCOMPARE(session.classColours()[2], QColor(0x12, 0x34, 0x56));
        QCOMPARE(session.classColours()[0], classColor(0));
        QVERIFY(!session.isOutdated());
        task.classes[2].description += QStringLiteral(" Scaly.");
        session.document().edit(task);
        QVERIFY(session.isOutdated());
        session.undoStack().undo();
        QVERIFY(!session.isOutdated());

        // The file gives the same classes; they cannot be edited.
        const QString file = m_dir.filePath(QStringLiteral("made.vignette"));
        QSignalSpy saved(&session, &Session::saved);
        session.saveClassifier(file);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        Session other(*m_bench);
        other.open(file);
        other.screen({cases()});
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(other) && !other.records().empty(), patience);
        QVERIFY(other.document().manifest());
        QCOMPARE(other.records().size(), session.records().size());
        QCOMPARE(other.records()[3].prediction()->probabilities, session.records()[3].prediction()->probabilities);
        // Another task takes the place of classifier and cases.
        other.newTask();
        QVERIFY(!other.classifier() && other.records().empty() && !other.document().manifest());
        QCOMPARE(other.screened(), QStringList());
    }

    void aLateAnswerIsOfNoTask()
    {
        if (!hasEngine())
            QSKIP("The engine file is not here.");
        Session session(*m_bench);
        session.open(samples() + QStringLiteral("/task.json"));
        session.synthesize();
        session.screen({cases()});
        session.newTask(); // in the middle of it
        QVERIFY(isIdle(session));
        QSignalSpy made(&session, &Session::synthesized);
        QTest::qWait(3000);
        QVERIFY(made.isEmpty() && !session.classifier() && isIdle(session));
    }

    void whatIsCancelledIsIdleAtOnce()
    {
        if (!hasEngine())
            QSKIP("The engine file is not here.");
        const auto session = ready();
        QVERIFY(session);
        Heard heard(*session);
        QSignalSpy cancelled(session.get(), &Session::synthesisCancelled);
        session->synthesize();
        session->screen({cases()});
        session->cancelSynthesis();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(isIdle(*session));
        QVERIFY(session->classifier()); // the former
        session->cancelSynthesis();
        QCOMPARE(cancelled.size(), 1); // there was nothing

        QSignalSpy stopped(session.get(), &Session::screeningStopped);
        QSignalSpy started(session.get(), &Session::screeningStarted);
        session->screen({cases()});
        QCOMPARE(session->state(), State::Screening);
        session->screen({samples()});
        QVERIFY(heard.faults.last().contains(QStringLiteral("A screening is running")));
        session->setPrivate(true);
        QVERIFY(!session->isPrivate());
        session->cancelScreening();
        session->screen({cases()}); // begins once that is over
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(*session) && session->records().size() > 20, patience);
        QCOMPARE(started.size(), 2);
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(session->screened(), QStringList{cases()});
    }

    void liveWorkFollowsTheTask()
    {
        if (!hasEngine())
            QSKIP("The engine file is not here.");
        const auto session = screened();
        QVERIFY(session);
        const auto before = session->records()[0].prediction()->probabilities;
        QSignalSpy started(session.get(), &Session::screeningStarted);
        QSignalSpy judged(session.get(), &Session::judgedAnew);
        TaskSpec task = session->document().written();
        task.classes[0].description = QStringLiteral("Yellow pustules with crust.");
        session->document().edit(task);
        QTest::qWait(1000);
        QVERIFY(isIdle(*session) && session->isOutdated()); // nobody asked for it yet
        session->setLive(true);
        QTRY_COMPARE_WITH_TIMEOUT(judged.size(), 1, patience);
        QVERIFY(isIdle(*session) && started.isEmpty()); // from what is known of the cases
        QVERIFY(session->records()[0].prediction()->probabilities != before);
        QVERIFY(!session->isOutdated());
        // What is undone before its time is nothing.
        QSignalSpy made(session.get(), &Session::synthesized);
        task.classes[0].description += QStringLiteral(" Red.");
        session->document().edit(task);
        session->undoStack().undo();
        QTest::qWait(1000);
        QVERIFY(made.isEmpty());
    }

    void casesAreJudgedAnewAsIfTheyWereScreenedAgain()
    {
        if (!hasEngine())
            QSKIP("The engine file is not here.");
        const auto session = screened();
        QVERIFY(session);
        session->setReview(session->records()[3], marked());
        const std::vector<CaseRecord> before = session->records();
        QStringList order;
        connect(session.get(), &Session::classifierChanged, session.get(), [&] { order += QStringLiteral("emptied"); });
        connect(session.get(), &Session::synthesized, session.get(), [&] { order += QStringLiteral("made"); });
        JudgedAnew judged;
        connect(session.get(), &Session::judgedAnew, session.get(), [&](const JudgedAnew& told) {
            order += QStringLiteral("judged");
            judged = told;
        });
        TaskSpec task = session->document().written();
        std::swap(task.classes[0], task.classes[1]); // changes places, and no verdict
        session->document().edit(task);
        session->synthesize();
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(*session) && !session->isOutdated(), patience);
        QCOMPARE(order, (QStringList{QStringLiteral("judged"), QStringLiteral("made")}));
        QCOMPARE(session->records().size(), before.size());
        QVERIFY(judged.changed.empty());
        QCOMPARE(session->reviews()->review(reviewKey(session->records()[3])), marked());

        std::swap(task.classes[1].examples, task.classes[2].examples);
        std::swap(task.classes[1].description, task.classes[2].description);
        session->document().edit(task);
        session->synthesize();
        QTRY_COMPARE_WITH_TIMEOUT(order.size(), 4, patience);
        QVERIFY(!judged.changed.empty());
        const std::vector<CaseRecord> anew = session->records();
        session->screen({cases()});
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(*session), patience);
        QCOMPARE(session->records().size(), anew.size());
        for (size_t row = 0; row < anew.size(); ++row) {
            QCOMPARE(session->records()[row].path, anew[row].path);
            QCOMPARE(session->records()[row].reason, anew[row].reason);
            if (!anew[row].prediction())
                continue;
            QCOMPARE(session->records()[row].prediction()->logits, anew[row].prediction()->logits);
            QCOMPARE(session->records()[row].prediction()->set, anew[row].prediction()->set);
        }
    }

    void similarExamplesAreFound()
    {
        if (!hasEngine())
            QSKIP("The engine file is not here.");
        const auto session = screened();
        QVERIFY(session);
        int right = 0;
        int answers = 0;
        for (const CaseRecord& record : session->records()) {
            if (!record.is(Outcome::Likely))
                continue;
            Session::Similar found;
            session->findSimilar(record, [&](const Session::Similar& examples) { found = examples; });
            QTRY_COMPARE_WITH_TIMEOUT(found.size(), size_t(3), patience);
            ++answers;
            right += found.front().second == session->classNames()[record.prediction()->label];
            QVERIFY(session->isExample(found.front().first));
            QVERIFY(!record.isExample);
        }
        QVERIFY(answers > 10 && right > answers * 3 / 4); // what is named looks like what it is named after
    }

    void whatIsTaughtIsJudgedAtOnceAndUndone()
    {
        if (!hasEngine())
            QSKIP("The engine file is not here.");
        const auto session = screened();
        QVERIFY(session);
        Teaching teaching(*session);
        QSignalSpy judged(session.get(), &Session::judgedAnew);
        const int before = session->document().written().classes[0].shot();
        const CaseRecord taught = session->records()[5];
        const auto firstClass = [&] { return session->records()[5].prediction()->probabilities[0]; };
        const float untaught = firstClass();
        teaching.teach({&taught, 1}, 0);
        QVERIFY(session->isExample(exampleOf(taught)) && session->isCase(exampleOf(taught)));
        QTRY_COMPARE_WITH_TIMEOUT(judged.size(), 1, patience);
        QVERIFY(!session->isOutdated());
        QVERIFY(firstClass() > untaught);
        // It moves to where it is taught next; one step each.
        teaching.teach({&taught, 1}, 2);
        QCOMPARE(session->document().written().classes[0].shot(), before);
        QTRY_COMPARE_WITH_TIMEOUT(judged.size(), 2, patience);
        session->undoStack().undo();
        QCOMPARE(session->document().written().classes[0].shot(), before + 1);
        QTRY_COMPARE_WITH_TIMEOUT(judged.size(), 3, patience);
        QVERIFY(firstClass() > untaught);
        session->undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(judged.size(), 4, patience);
        QCOMPARE(firstClass(), untaught);
        QVERIFY(!session->isExample(exampleOf(taught)));
        // No class takes more than it can hold.
        QSignalSpy noted(&teaching, &Teaching::noted);
        std::vector<CaseRecord> all;
        for (const CaseRecord& record : session->records()) {
            if (record.prediction())
                all.push_back(record);
        }
        QVERIFY(all.size() > size_t(TaskSpec::maxShot));
        teaching.teach(all, 1);
        QCOMPARE(session->document().written().classes[1].shot(), TaskSpec::maxShot);
        QCOMPARE(noted.size(), 1);
    }

    void reviewedCasesTeach()
    {
        if (!hasEngine())
            QSKIP("The engine file is not here.");
        const auto session = screened();
        QVERIFY(session);
        Teaching teaching(*session);
        const QStringList names = session->classNames();
        QCOMPARE(teaching.classes(), names);
        QCOMPARE(teaching.reviewedCount(), 0);
        session->setReview(session->records()[2], reviewNaming(names[1], names, session->records()[2], marked()));
        session->setReview(session->records()[4], reviewNaming(names[3], names, session->records()[4], {}));
        session->setReview(session->records()[6], reviewNaming({}, names, session->records()[6], {})); // none of these
        Review other;
        other.decision = Review::Decision::Overruled;
        other.label = QStringLiteral("Something else");
        session->setReview(session->records()[7], other);
        QCOMPARE(teaching.reviewedCount(), 2);
        QVERIFY(session->reviews()->review(reviewKey(session->records()[2])).marked);
        const int steps = session->undoStack().count();
        teaching.teachReviewed();
        QCOMPARE(session->undoStack().count(), steps + 1);
        QVERIFY(session->isExample(exampleOf(session->records()[2])));
        QVERIFY(session->isExample(exampleOf(session->records()[4])));
        QVERIFY(!session->isExample(exampleOf(session->records()[6])));
        QCOMPARE(teaching.reviewedCount(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(*session) && !session->isOutdated(), patience);
        // Agreed to or overruled, as the verdict was; the name stays whatever is said of the case later.
        const auto review = session->reviews()->review(reviewKey(session->records()[4]));
        QCOMPARE(review.label, names[3]);
    }

    void questionsAreAskedAnsweredAndUndone()
    {
        if (!hasEngine())
            QSKIP("The engine file is not here.");
        Session session(*m_bench);
        Teaching teaching(session);
        Questions questions(session, teaching);
        session.open(samples() + QStringLiteral("/task.json"));
        TaskSpec task = session.document().written();
        for (ClassSpec& spec : task.classes)
            spec.examples.clear(); // words alone are a start
        session.document().edit(task);
        questions.start();
        QCOMPARE(questions.state(), Questions::State::Off); // there is nothing to ask about
        session.synthesize();
        session.screen({cases()});
        QTRY_VERIFY_WITH_TIMEOUT(session.records().size() > 20 && isIdle(session), patience);
        QVERIFY(session.canAsk());

        QSignalSpy judged(&session, &Session::judgedAnew);
        QList<qint64> asked;
        connect(&questions, &Questions::asked, &session, [&](const CaseRecord& record) { asked += record.row; });
        questions.start();
        QCOMPARE(questions.state(), Questions::State::Choosing);
        QTRY_COMPARE_WITH_TIMEOUT(questions.state(), Questions::State::Asking, patience);
        QCOMPARE(questions.count(), Questions::atOnce);
        QCOMPARE(questions.number(), 1);
        const CaseRecord first = questions.current();
        questions.answer(1);
        QVERIFY(session.isExample(exampleOf(first)));
        QCOMPARE(session.reviews()->review(reviewKey(first)).label, task.classes[1].name);
        QCOMPARE(questions.number(), 2);
        QCOMPARE(questions.lastChanged(), -1);
        QTRY_COMPARE_WITH_TIMEOUT(judged.size(), 1, patience);
        QVERIFY(questions.lastChanged() >= 0);
        QCOMPARE(questions.changes(), std::vector<int>{questions.lastChanged()});

        const CaseRecord second = questions.current();
        questions.answer(-1); // none of them is a review alone
        QVERIFY(!session.isExample(exampleOf(second)));
        QCOMPARE(session.reviews()->review(reviewKey(second)).decision, Review::Decision::Overruled);
        const CaseRecord third = questions.current();
        questions.skip();
        questions.answer(0);
        questions.answer(2); // faster than the classifier is made
        QCOMPARE(questions.state(), Questions::State::Answered);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(session) && !session.isOutdated(), patience);
        QCOMPARE(session.document().written().classes[2].shot(), 1);
        // Nothing is asked twice.
        questions.start();
        QTRY_COMPARE_WITH_TIMEOUT(questions.state(), Questions::State::Asking, patience);
        QCOMPARE(asked.size(), 6);
        QVERIFY(!asked.first(5).contains(asked[5]));
        QVERIFY(reviewKey(questions.current()) != reviewKey(third));
        questions.end();
        // An answer is one step back, for review and example alike.
        session.undoStack().undo();
        QCOMPARE(session.document().written().classes[2].shot(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(session) && !session.isOutdated(), patience);
        session.newTask();
        QVERIFY(!session.canAsk());
    }

    void anOpenedClassifierIsImproved()
    {
        if (!hasEngine())
            QSKIP("The engine file is not here.");
        const QString file = m_dir.filePath(QStringLiteral("improve.vignette"));
        {
            const auto maker = ready();
            QVERIFY(maker);
            QSignalSpy saved(maker.get(), &Session::saved);
            maker->saveClassifier(file);
            QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        }
        Session session(*m_bench);
        Teaching teaching(session);
        session.open(file);
        session.screen({samples() + QStringLiteral("/examples")}); // in other places than before, for all it knows
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(session) && !session.records().empty(), patience);
        QVERIFY(std::ranges::all_of(session.records(), &CaseRecord::isExample));
        session.newTask();
        session.improve(); // nothing was opened
        session.newTask();
        session.open(file);
        session.screen({cases()});
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(session) && session.records().size() > 20, patience);
        QVERIFY(teaching.classes().isEmpty());
        QSignalSpy noted(&session, &Session::noted);
        session.improve();
        QCOMPARE(noted.size(), 1);
        QVERIFY(!session.document().manifest() && session.classifier() && session.records().size() > 20);
        QCOMPARE(teaching.classes(), session.classNames());
        QVERIFY(!session.document().task().classes[0].description.isEmpty());
        QVERIFY(session.isOutdated());
        QSignalSpy judged(&session, &Session::judgedAnew);
        teaching.teach({&session.records()[1], 1}, 0);
        QTest::qWait(1000);
        QVERIFY(judged.isEmpty()); // of the examples that it had nothing is there yet: when, is for a person to say
        session.synthesize();
        QTRY_COMPARE_WITH_TIMEOUT(judged.size(), 1, patience); // by the same engine
        QVERIFY(!session.isOutdated());
    }

    void reviewsAreStoredUndoneAndPrivate()
    {
        if (!hasEngine())
            QSKIP("The engine file is not here.");
        const auto session = ready();
        QVERIFY(session);
        session->screen({cases()});
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(*session) && session->records().size() > 20, patience);
        const auto said = [&](size_t row) {
            const TableRequest results = session->results();
            return results.cases[row].review;
        };
        QSignalSpy reviewed(session.get(), &Session::reviewed);
        session->setReview(session->records()[0], marked());
        QCOMPARE(reviewed.size(), 1);
        QCOMPARE(said(0), marked());
        session->undoStack().undo();
        QCOMPARE(said(0), Review());
        session->undoStack().redo();
        const QString log = m_dir.filePath(QStringLiteral("audit.csv"));
        QVERIFY(session->writeAudit(log));
        QCOMPARE(readCsv(log)->size(), size_t(4)); // undo takes nothing away

        session->setPrivate(true);
        QVERIFY(session->isPrivate());
        QVERIFY(!session->undoStack().canUndo()); // its steps were of the other store
        QCOMPARE(said(0), marked());              // goes on with what is known
        session->setReview(session->records()[1], marked());
        QCOMPARE(said(1), marked());
        session->setPrivate(false);
        QCOMPARE(said(0), marked());
        QCOMPARE(said(1), Review()); // what was said privately is not kept
        // Another session finds them again.
        const auto other = ready();
        QVERIFY(other);
        other->screen({cases()});
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(*other) && other->records().size() > 20, patience);
        QCOMPARE(other->results().cases[0].review, marked());
    }

    void aDraftSurvivesACrash()
    {
        const QString folder = dataFolder() + QStringLiteral("/drafts");
        TaskSpec task = readTask(samples() + QStringLiteral("/task.json")).value();
        {
            Session session(*m_bench);
            QVERIFY(!session.document().keepDrafts());
            session.newTask();
            session.document().edit(task);
            QTRY_VERIFY(QFile::exists(folder + QStringLiteral("/draft-1.json")));
        } // a good end
        QVERIFY(!QFile::exists(folder + QStringLiteral("/draft-1.json")));
        QVERIFY(TaskDraft(folder).keep(task)); // like a crash: the lock is gone, the file is there
        Session session(*m_bench);
        QSignalSpy found(&session.document(), &TaskDocument::draftFound);
        QVERIFY(session.document().keepDrafts());
        QCOMPARE(found.size(), 1);
        session.document().recover();
        QCOMPARE(session.document().task(), task);
        QVERIFY(!session.document().isSaved()); // it has no file
    }

    void nothingIsKeptPrivately()
    {
        Session session(*m_bench);
        session.setPrivate(true);
        QVERIFY(!session.document().keepDrafts());
        session.newTask();
        session.document().edit(readTask(samples() + QStringLiteral("/task.json")).value());
        QTest::qWait(1300);
        QVERIFY(!session.document().keepPicture(QImage(20, 20, QImage::Format_RGB32)));
        QVERIFY(!QFile::exists(dataFolder()));
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
