// SPDX-License-Identifier: GPL-3.0-or-later
//
// Step 5 of the main job: Train, watch, cancel. How fast is measured by tests/bench/heartbeat.cpp; here is
// what is certain on any machine.
#include "core/engines/autoregressive/model.h"
#include "tests/app/workbench.h"
#include "ui/jobs/job.h"
#include "ui/training/loss_chart.h"

#include <QChart>
#include <QLabel>
#include <QLineSeries>
#include <QPushButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QToolButton>

using namespace dovetail;
using test::Workbench;

namespace {

bool openKidneyStones(Workbench& workbench) {
    return workbench.addByMouse({-150, 60}, "treatment") && workbench.addByMouse({150, 60}, "success") &&
           workbench.addByMouse({0, -80}, "stone_size") &&
           (workbench.drawByMouse("treatment", "success"), workbench.drawByMouse("stone_size", "treatment"),
            workbench.drawByMouse("stone_size", "success"), workbench.graph().edgeCount() == 3) &&
           test::importThroughDialogs(workbench, test::dataPath("kidney_stones.csv")) &&
           workbench.chooseQuestion("treatment", "success");
}

void setEpochs(Workbench& workbench, const char* digits) {
    auto* epochs = workbench.widget<QSpinBox>("trainingEpochs");
    epochs->setFocus();
    epochs->selectAll();
    QTest::keyClicks(epochs, QLatin1String(digits));
    QTest::keyClick(epochs, Qt::Key_Return);
}

int points(Workbench& workbench, int series) {
    const auto all = workbench.widget<ui::LossChart>("lossChart")->chart()->series();
    return static_cast<int>(static_cast<QLineSeries*>(all.at(series))->count());
}

class TestJobStep5Train : public QObject {
    Q_OBJECT

private slots:
    void withoutDataTrainingSaysWhatIsMissing() {
        Workbench workbench;
        QVERIFY(workbench.chooseFromMenu("trainAction"));
        QVERIFY(!workbench.notice().isEmpty());
        QVERIFY(!workbench.document().results().trained);
    }

    void theLossCurveGrowsAndAModelIsThere() {
        Workbench workbench;
        QVERIFY(openKidneyStones(workbench));
        const auto* cancel = workbench.widget<QPushButton>("cancelTrainingButton");
        QVERIFY(workbench.chooseFromMenu("trainAction"));
        QVERIFY(cancel->isVisible());
        // While it runs: both curves, the speed, the time left.
        QString speedShown;
        bool grewWhileRunning = false;
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                     if (cancel->isVisible()) {
                                         const QString speed = workbench.labelText("trainingSpeed");
                                         if (!speed.isEmpty()) speedShown = speed;
                                         grewWhileRunning |=
                                             points(workbench, 0) > 0 && points(workbench, 1) > 0;
                                     }
                                     return workbench.document().results().trained.has_value();
                                 }()),
                                 test::patience);
        QVERIFY(grewWhileRunning);
        QVERIFY2(speedShown.contains(QStringLiteral("tokens/s")), qPrintable(speedShown));
        QVERIFY2(speedShown.contains(QStringLiteral("left")), qPrintable(speedShown));
        QVERIFY(!cancel->isVisible());
        QVERIFY(points(workbench, 0) > 1);
        QVERIFY(points(workbench, 1) > 1);
        QVERIFY(workbench.labelText("trainingStatus").contains(QStringLiteral("700")));
        QCOMPARE(workbench.document().results().trained->model->seed(), std::uint64_t{1});
        // The effect is estimated with the new model at once.
        QTRY_VERIFY_WITH_TIMEOUT(workbench.document().results().transformer.has_value(), test::patience);
    }

    /// From the panel, from the status bar and from the menu.
    void cancelEndsTheJobAtOnceAndChangesNothing_data() {
        QTest::addColumn<QString>("by");
        for (const char* by : {"cancelTrainingButton", "cancelJobButton", "cancelTrainingAction"})
            QTest::newRow(by) << QString::fromLatin1(by);
    }

    void cancelEndsTheJobAtOnceAndChangesNothing() {
        QFETCH(QString, by);
        Workbench workbench;
        QVERIFY(openKidneyStones(workbench));
        setEpochs(workbench, "10000"); // longer than anybody waits
        const project::Project before = workbench.document().snapshot();
        QTest::mouseClick(showTraining(workbench), Qt::LeftButton);
        const QPointer<ui::Job> job = workbench.window().findChild<ui::Job*>();
        QVERIFY(job);
        QTRY_VERIFY_WITH_TIMEOUT(points(workbench, 0) > 0, test::patience);

        if (by == QStringLiteral("cancelTrainingAction")) {
            QVERIFY(workbench.chooseFromMenu("cancelTrainingAction"));
        } else {
            QTest::mouseClick(workbench.widget<QWidget>(qPrintable(by)), Qt::LeftButton);
        }
        // The window is free at once; the thread ends soon after.
        QVERIFY(!workbench.widget<QPushButton>("cancelTrainingButton")->isVisible());
        QVERIFY(workbench.widget<QPushButton>("trainButton")->isEnabled());
        QVERIFY(workbench.labelText("trainingStatus").contains(QStringLiteral("cancelled")));
        QTRY_VERIFY_WITH_TIMEOUT(job.isNull(), 2000);
        const project::Project after = workbench.document().snapshot();
        QVERIFY(after.content.graph == before.content.graph);
        QVERIFY(after.content.table == before.content.table);
        QVERIFY(!after.results.trained);
        QVERIFY(!after.results.transformer);

        // And it can be trained again.
        setEpochs(workbench, "2");
        QTest::mouseClick(workbench.widget<QPushButton>("trainButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(workbench.document().results().trained.has_value(), test::patience);
    }

    /// A model that is there stays when a second training is cancelled.
    void cancelKeepsTheModelThatIsThere() {
        Workbench workbench;
        QVERIFY(openKidneyStones(workbench));
        setEpochs(workbench, "2");
        QTest::mouseClick(showTraining(workbench), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(workbench.document().results().transformer.has_value(), test::patience);
        const auto model = workbench.document().results().trained->model;
        const int shown = points(workbench, 0);
        setEpochs(workbench, "10000");
        QTest::mouseClick(showTraining(workbench), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(points(workbench, 0) > 0, test::patience);
        QTest::mouseClick(workbench.widget<QPushButton>("cancelTrainingButton"), Qt::LeftButton);
        QCOMPARE(workbench.document().results().trained->model, model);
        QVERIFY(workbench.document().results().transformer);
        QCOMPARE(points(workbench, 0), shown); // the curve of the model that is there
    }

    /// The drawing can be edited while a model is trained.
    void theGraphCanBeEditedMeanwhile() {
        Workbench workbench;
        QVERIFY(openKidneyStones(workbench));
        setEpochs(workbench, "10000");
        QTest::mouseClick(showTraining(workbench), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(points(workbench, 0) > 0, test::patience);
        QVERIFY(workbench.addByMouse({0, 150}, "surgeon"));
        workbench.drawByMouse("surgeon", "success");
        QVERIFY(workbench.hasEdge("surgeon", "success"));
        QVERIFY(workbench.widget<QPushButton>("cancelTrainingButton")->isVisible());
        QTest::mouseClick(workbench.widget<QPushButton>("cancelTrainingButton"), Qt::LeftButton);
    }

    /// Closing the window while a model is trained must not crash, hang or ask about the model.
    void theWindowCanBeClosedMeanwhile() {
        Workbench workbench;
        QVERIFY(openKidneyStones(workbench));
        setEpochs(workbench, "10000");
        QTest::mouseClick(showTraining(workbench), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(points(workbench, 0) > 0, test::patience);
        // Destroyed here.
    }

private:
    /// The Train button, with its dock in front.
    static QPushButton* showTraining(Workbench& workbench) {
        workbench.widget<QWidget>("trainingDock")->raise();
        QCoreApplication::processEvents();
        return workbench.widget<QPushButton>("trainButton");
    }
};

} // namespace

QTEST_MAIN(TestJobStep5Train)
#include "test_job_step_5_train.moc"
