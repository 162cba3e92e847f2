// SPDX-License-Identifier: GPL-3.0-or-later
//
// What runs in the background, in the status bar.
#include "ui/jobs/job.h"
#include "ui/shell/job_status.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace dovetail;
using namespace dovetail::ui;

namespace {

/// Runs until it is cancelled or `go` is set.
Job* start(QObject* owner, const char* title, const std::atomic<bool>& go) {
    return Job::start(
        owner, QLatin1String(title),
        [&go](const Progress& progress) -> Result<int> {
            while (!go && !progress.cancelled())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return 1;
        },
        [](const Result<int>&) {});
}

class TestJobStatus : public QObject {
    Q_OBJECT

private slots:
    void timeLeft_data() {
        QTest::addColumn<double>("fraction");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("shown");
        QTest::newRow("too early") << 0.5 << 0.4 << "";
        QTest::newRow("too little done") << 0.001 << 10.0 << "";
        QTest::newRow("half") << 0.5 << 20.0 << "about 20 s left";
        QTest::newRow("minutes") << 0.1 << 60.0 << "about 9 min left";
        QTest::newRow("done") << 1.0 << 60.0 << "";
    }
    void timeLeft() {
        QFETCH(double, fraction);
        QFETCH(double, seconds);
        QTEST(JobRow::timeLeft(fraction, seconds), "shown");
    }

    void eachHasItsRow() {
        QObject owner;
        std::atomic<bool> go = false;
        JobStatus status;
        status.setAnimated(false);
        status.watch(start(&owner, "Training", go));
        status.watch(start(&owner, "Estimating", go));
        QCOMPARE(status.running(), 2);
        QVERIFY(!status.isHidden());

        // Each is cancelled by its own button.
        const auto rows = status.findChildren<JobRow*>();
        QCOMPARE(rows.at(1)->title(), QStringLiteral("Estimating"));
        auto* cancel = rows.at(1)->findChild<QToolButton*>(QStringLiteral("cancelJobButton"));
        QVERIFY(cancel->accessibleName().contains(QStringLiteral("Estimating")));
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(status.running(), 1);

        go = true;
        QTRY_COMPARE(status.running(), 0);
        auto* note = status.findChild<QLabel*>(QStringLiteral("jobNote"));
        QVERIFY(note->text().contains(QStringLiteral("Training")));
        QTRY_VERIFY_WITH_TIMEOUT(status.isHidden(), 20'000);
    }
};

} // namespace

QTEST_MAIN(TestJobStatus)
#include "test_job_status.moc"
