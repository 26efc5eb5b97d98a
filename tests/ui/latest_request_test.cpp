#include "ui/common/latest_request.h"

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>
#include <thread>

using namespace vignette;

namespace {

/// Work whose end the test decides.
struct Work
{
    QPromise<Result<int>> promise;

    Work() { promise.start(); }
    QFuture<Result<int>> future() { return promise.future(); }
    void answer(Result<int> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

/// What a request was told.
struct Told
{
    QList<int> values;
    QList<ErrorCode> errors;

    void ask(LatestRequest<int>& request, Work& work)
    {
        request.start(
            work.future(), [this](int value) { values += value; },
            [this](const Error& error) { errors += error.code; });
    }
    bool isEmpty() const { return values.isEmpty() && errors.isEmpty(); }
};

} // namespace

class LatestRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueAndAnErrorAreTold()
    {
        LatestRequest<int> request;
        Told told;
        QCOMPARE(request.state(), RequestState::Idle);
        Work good;
        told.ask(request, good);
        QVERIFY(request.isRunning());
        good.answer(7);
        QVERIFY(told.isEmpty()); // not from within the work
        QTRY_COMPARE(told.values, QList<int>{7});
        QCOMPARE(request.state(), RequestState::Answered);
        Work bad;
        told.ask(request, bad);
        bad.answer(fail(ErrorCode::Unreadable, {}));
        QTRY_COMPARE(told.errors, QList<ErrorCode>{ErrorCode::Unreadable});
        QCOMPARE(request.state(), RequestState::Failed);
        QCOMPARE(told.values.size(), 1);
    }

    void onlyTheLatestIsTold()
    {
        LatestRequest<int> request;
        Told told;
        Work first;
        Work second;
        Work finishedInTime;
        told.ask(request, finishedInTime);
        finishedInTime.answer(1); // its answer is on the way
        told.ask(request, first);
        told.ask(request, second);
        QVERIFY(first.promise.isCanceled()); // nobody waits for it
        second.answer(2);
        first.answer(3); // it did not hear of it
        QTRY_COMPARE(told.values, QList<int>{2});
        QTest::qWait(20);
        QCOMPARE(told.values, QList<int>{2});
        QVERIFY(told.errors.isEmpty());
    }

    void whatIsCancelledIsNotTold()
    {
        LatestRequest<int> request;
        Told told;
        Work work;
        told.ask(request, work);
        request.cancel();
        QCOMPARE(request.state(), RequestState::Cancelled);
        QVERIFY(work.promise.isCanceled());
        work.answer(1);
        QTest::qWait(20);
        QVERIFY(told.isEmpty());
    }

    void whatOthersCancelIsAState()
    {
        LatestRequest<int> request;
        Told told;
        Work work;
        told.ask(request, work);
        work.future().cancel(); // as a Workbench does that goes
        work.promise.finish();
        QTRY_COMPARE(told.errors, QList<ErrorCode>{ErrorCode::Cancelled});
        QCOMPARE(request.state(), RequestState::Cancelled);
        QVERIFY(told.values.isEmpty());
    }

    void itMayGoWhileTheWorkRuns()
    {
        Told told;
        Work work;
        auto request = std::make_unique<LatestRequest<int>>();
        told.ask(*request, work);
        request.reset();
        QVERIFY(work.promise.isCanceled());
        work.answer(1);
        QTest::qWait(20);
        QVERIFY(told.isEmpty());
    }

    void anAnswerMayAskAgain()
    {
        LatestRequest<int> request;
        Told told;
        Work first;
        Work second;
        request.start(first.future(), [&](int) { told.ask(request, second); });
        first.answer(1);
        QTRY_VERIFY(second.future().isRunning() && request.isRunning());
        second.answer(2);
        QTRY_COMPARE(told.values, QList<int>{2});
    }

    void itIsToldInTheThreadOfTheWindow()
    {
        LatestRequest<int> request;
        const QThread* told = nullptr;
        QList<int> steps;
        Work work;
        request.start(
            work.future(), [&](int) { told = QThread::currentThread(); }, {},
            [&steps](int done, int total) {
                steps = {done, total};
            });
        std::jthread worker([&work] {
            work.promise.setProgressRange(0, 4);
            work.promise.setProgressValue(3);
            QThread::msleep(100);
            work.answer(1);
        });
        QTRY_COMPARE(steps, (QList<int>{3, 4}));
        QTRY_COMPARE(told, QThread::currentThread());
    }

    void eachOfSeveralIsTold()
    {
        QList<int> values;
        Work first;
        Work second;
        auto owner = std::make_unique<QObject>();
        for (Work* work : {&first, &second})
            deliver(owner.get(), work->future(), [&values](const Result<int>& result) { values += result.value(); });
        second.answer(2);
        QTRY_COMPARE(values, QList<int>{2});
        first.answer(1);
        owner.reset(); // and with it what was on the way
        QTest::qWait(20);
        QCOMPARE(values, QList<int>{2});
    }
};

QTEST_GUILESS_MAIN(LatestRequestTest)
#include "latest_request_test.moc"
