// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "ui/jobs/job.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace dovetail;
using namespace dovetail::ui;
using namespace std::chrono_literals;

namespace {

/// Work that goes on until it is told to stop.
Result<int> endless(const Progress& progress) {
    while (!progress.cancelled())
        std::this_thread::sleep_for(1ms);
    return Progress::stopped();
}

} // namespace

class TestJob : public QObject {
    Q_OBJECT

private slots:
    void theResultComesOnceAndInTheThreadOfTheWindow() {
        QObject owner;
        int delivered = 0;
        QThread* workedIn = nullptr;
        QThread* deliveredIn = nullptr;
        Job* job = Job::start(
            &owner, QStringLiteral("Counting"),
            [&workedIn](const Progress&) -> Result<int> {
                workedIn = QThread::currentThread();
                return 42;
            },
            [&](Result<int> result) {
                ++delivered;
                deliveredIn = QThread::currentThread();
                QCOMPARE(*result, 42);
            });
        QCOMPARE(job->title(), QStringLiteral("Counting"));
        QVERIFY(job->isRunning());
        QSignalSpy finished(job, &Job::finished);
        QCOMPARE(delivered, 0); // never before the caller is through
        QTRY_COMPARE(delivered, 1);
        QTest::qWait(20);
        QCOMPARE(delivered, 1);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(deliveredIn, QThread::currentThread());
        QVERIFY(workedIn != deliveredIn);
        QTRY_VERIFY(owner.children().isEmpty());
    }

    void anErrorIsAResult() {
        QObject owner;
        std::optional<Error> error;
        Job::start(
            &owner, QString(),
            [](const Progress&) -> Result<int> { return fail(ErrorCode::Io, "The file is not there."); },
            [&](Result<int> result) { error = result.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->code, ErrorCode::Io);
        QCOMPARE(error->message, std::string("The file is not there."));
    }

    /// A result that cannot be copied, such as a large table, is moved all the way.
    void theResultIsMoved() {
        QObject owner;
        std::unique_ptr<int> got;
        Job::start(
            &owner, QString(),
            [](const Progress&) -> Result<std::unique_ptr<int>> { return std::make_unique<int>(7); },
            [&](Result<std::unique_ptr<int>> result) { got = std::move(*result); });
        QTRY_VERIFY(got);
        QCOMPARE(*got, 7);
    }

    void progressIsThrottled() {
        QObject owner;
        bool done = false;
        Job* job = Job::start(
            &owner, QString(),
            [](const Progress& progress) -> Result<int> {
                for (int i = 0; i < 300; ++i) {
                    progress.report(i / 300.0, "grübeln");
                    std::this_thread::sleep_for(1ms);
                }
                return 0;
            },
            [&](const Result<int>&) { done = true; });
        QElapsedTimer timer;
        timer.start();
        QSignalSpy progressed(job, &Job::progressed);
        QTRY_VERIFY(done);
        const auto atMost = timer.elapsed() / 50 + 2;
        QVERIFY(progressed.size() >= 2);
        QVERIFY2(progressed.size() <= atMost, qPrintable(QString::number(progressed.size())));
        QCOMPARE(progressed.first().at(1).toString(), QStringLiteral("grübeln"));
        double before = -1;
        for (const auto& report : progressed) {
            QVERIFY(report.at(0).toDouble() > before);
            before = report.at(0).toDouble();
        }
    }

    void cancelReturnsAtOnceAndDropsTheResult() {
        QObject owner;
        bool delivered = false;
        std::atomic<bool> ended = false;
        Job* job = Job::start(
            &owner, QString(),
            [&ended](const Progress& progress) -> Result<int> {
                while (!progress.cancelled())
                    std::this_thread::sleep_for(1ms);
                std::this_thread::sleep_for(150ms); // work that is slow to notice
                ended = true;
                return 1;
            },
            [&](const Result<int>&) { delivered = true; });
        QSignalSpy requested(job, &Job::cancelRequested);
        QSignalSpy finished(job, &Job::finished);
        job->cancel();
        QVERIFY(!ended); // did not wait
        QVERIFY(!job->isRunning());
        QCOMPARE(requested.size(), 1);
        job->cancel();
        QCOMPARE(requested.size(), 1);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(ended);
        QTest::qWait(20);
        QVERIFY(!delivered);
    }

    /// The work has ended, but its result still waits in the event queue.
    void cancelDropsAResultThatIsAlreadyThere() {
        QObject owner;
        bool delivered = false;
        std::atomic<bool> ended = false;
        Job* job = Job::start(
            &owner, QString(),
            [&ended](const Progress&) -> Result<int> {
                ended = true;
                return 1;
            },
            [&](const Result<int>&) { delivered = true; });
        while (!ended)
            std::this_thread::sleep_for(1ms);
        std::this_thread::sleep_for(20ms);
        job->cancel();
        QTRY_VERIFY(owner.children().isEmpty());
        QVERIFY(!delivered);
    }

    void afterCancelThereIsNoMoreProgress() {
        QObject owner;
        Job* job = Job::start(
            &owner, QString(),
            [](const Progress& progress) -> Result<int> {
                progress.report(0.5, "half");
                return endless(progress);
            },
            [](const Result<int>&) {});
        QSignalSpy progressed(job, &Job::progressed);
        std::this_thread::sleep_for(30ms); // the report waits in the event queue
        job->cancel();
        QTest::qWait(50);
        QVERIFY(progressed.isEmpty());
    }

    void anOwnerMayGoWhileItsWorkRuns() {
        bool delivered = false;
        auto owner = std::make_unique<QObject>();
        QPointer<Job> job =
            Job::start(owner.get(), QString(), endless, [&](const Result<int>&) { delivered = true; });
        owner.reset(); // stops the work and waits for its end
        QVERIFY(!job);
        QTest::qWait(20);
        QVERIFY(!delivered);
    }

    void anOwnerMayGoWhenItsWorkHasEnded() {
        bool delivered = false;
        auto owner = std::make_unique<QObject>();
        Job::start(
            owner.get(), QString(), [](const Progress&) -> Result<int> { return 1; },
            [&](const Result<int>&) { delivered = true; });
        std::this_thread::sleep_for(20ms); // the result waits in the event queue
        owner.reset();
        QTest::qWait(20);
        QVERIFY(!delivered);
    }

    /// A dialog that closes itself when its work is done.
    void doneMayDestroyTheOwner() {
        auto* owner = new QObject;
        QPointer<QObject> alive(owner);
        Job::start(
            owner, QString(), [](const Progress&) -> Result<int> { return 1; },
            [owner](const Result<int>&) { delete owner; });
        QTRY_VERIFY(!alive);
    }

    /// A status bar that closes its window when the last job has finished; the result is dropped then.
    void finishedMayDestroyTheOwner() {
        auto* owner = new QObject;
        QPointer<QObject> alive(owner);
        bool delivered = false;
        Job* job = Job::start(
            owner, QString(), [](const Progress&) -> Result<int> { return 1; },
            [&](const Result<int>&) { delivered = true; });
        connect(job, &Job::finished, this, [owner] { delete owner; });
        QTRY_VERIFY(!alive);
        QTest::qWait(20);
        QVERIFY(!delivered);
    }

    void doneMayStartTheNextJob() {
        QObject owner;
        int second = 0;
        Job::start(
            &owner, QString(), [](const Progress&) -> Result<int> { return 1; },
            [&](const Result<int>& first) {
                Job::start(
                    &owner, QString(), [from = *first](const Progress&) -> Result<int> { return from + 1; },
                    [&](const Result<int>& result) { second = *result; });
            });
        QTRY_COMPARE(second, 2);
    }

    void manyJobsInARow() {
        QObject owner;
        std::vector<int> got;
        for (int i = 0; i < 200; ++i) {
            Job* job = Job::start(
                &owner, QString(),
                [i](const Progress& progress) -> Result<int> {
                    progress.report(0.5);
                    return i;
                },
                [&](const Result<int>& result) { got.push_back(*result); });
            if (i % 3 == 0) job->cancel();
            if (i % 20 == 0) QCoreApplication::processEvents();
        }
        QTRY_VERIFY(owner.children().isEmpty());
        std::ranges::sort(got);
        std::vector<int> expected;
        for (int i = 0; i < 200; ++i) {
            if (i % 3) expected.push_back(i);
        }
        QCOMPARE(got, expected);
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "test_job.moc"
