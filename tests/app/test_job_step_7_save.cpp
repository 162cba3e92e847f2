// SPDX-License-Identifier: GPL-3.0-or-later
//
// Step 7 of the main job: save, close, reopen. Graph, layout, data, trained model, results and plots are
// all there, from one file.
#include "core/engines/autoregressive/model.h"
#include "tests/app/workbench.h"
#include "ui/training/loss_chart.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QLabel>
#include <QLineSeries>
#include <QMessageBox>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QUndoStack>

using namespace dovetail;
using test::DialogScript;
using test::Workbench;

namespace {

bool drawKidneyStones(Workbench& workbench) {
    if (!workbench.addByMouse({-150, 60}, "treatment") || !workbench.addByMouse({150, 60}, "success") ||
        !workbench.addByMouse({0, -80}, "stone_size")) {
        return false;
    }
    workbench.drawByMouse("treatment", "success");
    workbench.drawByMouse("stone_size", "treatment");
    workbench.drawByMouse("stone_size", "success");
    return test::importThroughDialogs(workbench, test::dataPath("kidney_stones.csv")) &&
           workbench.chooseQuestion("treatment", "success");
}

bool train(Workbench& workbench) {
    auto* epochs = workbench.widget<QSpinBox>("trainingEpochs");
    epochs->setFocus();
    epochs->selectAll();
    QTest::keyClicks(epochs, QStringLiteral("3"));
    QTest::keyClick(epochs, Qt::Key_Return);
    return workbench.chooseFromMenu("trainAction") &&
           QTest::qWaitFor([&] { return workbench.document().results().transformer.has_value(); },
                           test::patience);
}

bool saveAs(Workbench& workbench, const QString& path) {
    DialogScript script({test::chooseFile(path)});
    return workbench.chooseFromMenu("saveAsAction") && script.done();
}

bool open(Workbench& workbench, const QString& path) {
    DialogScript script({test::chooseFile(path)});
    return workbench.chooseFromMenu("openAction") && script.done();
}

/// What the two charts and the table of numbers show.
QStringList plots(Workbench& workbench) {
    QStringList shown;
    for (const char* chart : {"seenChart", "setChart"}) {
        const auto* view = workbench.widget<QChartView>(chart);
        shown << view->chart()->title();
        for (QAbstractSeries* series : view->chart()->series()) {
            for (const QBarSet* bars : static_cast<QBarSeries*>(series)->barSets()) {
                shown << bars->label();
                for (int n = 0; n < bars->count(); ++n)
                    shown << QString::number(bars->at(n), 'g', 17);
            }
        }
    }
    const auto* numbers = workbench.widget<QTableWidget>("effectNumbers");
    for (int row = 0; row < numbers->rowCount(); ++row) {
        for (int column = 0; column < numbers->columnCount(); ++column)
            shown << numbers->item(row, column)->text();
    }
    return shown << workbench.labelText("effectHeadline") << workbench.labelText("effectNotes");
}

QList<QPointF> lossCurve(Workbench& workbench, int which) {
    const auto all = workbench.widget<ui::LossChart>("lossChart")->chart()->series();
    return static_cast<QLineSeries*>(all.at(which))->points();
}

class TestJobStep7Save : public QObject {
    Q_OBJECT

private slots:
    void everythingIsThereAfterReopening() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kidney.dovetail"));
        Workbench workbench;
        QVERIFY(drawKidneyStones(workbench));
        QVERIFY(train(workbench));
        const QPoint from = workbench.pixelOf("stone_size");
        workbench.dragByMouse(from, from + QPoint(23, -17));
        QVERIFY(workbench.window().isWindowModified());
        QVERIFY(saveAs(workbench, path));
        QVERIFY(QFile::exists(path));
        QVERIFY(!workbench.window().isWindowModified());
        QVERIFY(workbench.window().windowTitle().contains(QStringLiteral("kidney.dovetail")));
        QVERIFY(workbench.window().close()); // nothing is asked

        Workbench again;
        QVERIFY(open(again, path));
        QVERIFY(again.graph() == workbench.graph());
        for (const auto& [id, node] : workbench.canvas().graphScene().nodes())
            QCOMPARE(again.canvas().graphScene().node(id)->pos(), node->pos());
        const project::Content& before = workbench.document().content();
        const project::Content& after = again.document().content();
        QVERIFY(after.table);
        QCOMPARE(after.table->rows(), before.table->rows());
        QCOMPARE(after.table->columnCount(), before.table->columnCount());
        QCOMPARE(after.dataSource, before.dataSource);
        QVERIFY(after.bindings == before.bindings);
        QCOMPARE(again.labelText("verdictHeadline"), workbench.labelText("verdictHeadline"));

        const auto& model = again.document().results().trained;
        QVERIFY(model);
        QCOMPARE(model->model->order(), workbench.document().results().trained->model->order());
        QVERIFY(model->table == after.table); // not out of date
        QCOMPARE(lossCurve(again, 0), lossCurve(workbench, 0));
        QCOMPARE(lossCurve(again, 1), lossCurve(workbench, 1));
        QCOMPARE(again.labelText("trainingStatus"), workbench.labelText("trainingStatus"));
        QCOMPARE(plots(again), plots(workbench));
        QVERIFY(!again.window().isWindowModified());
        QCOMPARE(again.document().undoStack()->count(), 0);

        // The model is not only stored, it works: the same seed gives the same bits.
        QTest::mouseClick(again.widget<QWidget>("estimateButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(again.window().isWindowModified(), test::patience);
        QCOMPARE(plots(again), plots(workbench));
    }

    /// Ctrl+S after a first save asks nothing and writes to the same file.
    void savingAgainAsksNothing() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("small.dovetail"));
        Workbench workbench;
        QVERIFY(workbench.addByMouse({0, 0}, "X"));
        QVERIFY(saveAs(workbench, path));
        QVERIFY(workbench.addByMouse({0, 100}, "Y"));
        QVERIFY(workbench.window().isWindowModified());
        workbench.key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!workbench.window().isWindowModified());
        Workbench again;
        QVERIFY(open(again, path));
        QCOMPARE(again.graph().size(), std::size_t{2});
    }

    /// The name is completed.
    void theSuffixIsAdded() {
        const QTemporaryDir folder;
        Workbench workbench;
        QVERIFY(workbench.addByMouse({0, 0}, "X"));
        QVERIFY(saveAs(workbench, folder.filePath(QStringLiteral("plain"))));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("plain.dovetail"))));
    }

    void unsavedChangesAreAskedAbout_data() {
        QTest::addColumn<int>("button");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<bool>("saves");
        QTest::newRow("Save") << int(QMessageBox::Save) << true << true;
        QTest::newRow("Discard") << int(QMessageBox::Discard) << true << false;
        QTest::newRow("Cancel") << int(QMessageBox::Cancel) << false << false;
    }

    void unsavedChangesAreAskedAbout() {
        QFETCH(int, button);
        QFETCH(bool, closes);
        QFETCH(bool, saves);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("asked.dovetail"));
        Workbench workbench;
        QVERIFY(workbench.addByMouse({0, 0}, "X"));
        std::vector<DialogScript::Answer> answers{test::press(button)};
        if (saves) answers.push_back(test::chooseFile(path));
        DialogScript script(std::move(answers));
        QCOMPARE(workbench.window().close(), closes);
        QVERIFY(script.done());
        QCOMPARE(workbench.window().isVisible(), !closes);
        QCOMPARE(QFile::exists(path), saves);
        QCOMPARE(workbench.graph().size(), std::size_t{1});
    }

    /// Whoever wants to save but then leaves the file dialog has not saved: the window stays.
    void leavingTheFileDialogIsNotSaving() {
        Workbench workbench;
        QVERIFY(workbench.addByMouse({0, 0}, "X"));
        DialogScript script({test::press(QMessageBox::Save), [](QWidget& dialog) {
                                 QTest::keyClick(&dialog, Qt::Key_Escape);
                                 return true;
                             }});
        QVERIFY(!workbench.window().close());
        QVERIFY(script.done());
        QVERIFY(workbench.window().isVisible());
        QVERIFY(workbench.window().isWindowModified());
    }

    /// The same question before New, Open and an example take the place of what is open.
    void anotherProjectAsksToo() {
        Workbench workbench;
        QVERIFY(workbench.addByMouse({0, 0}, "X"));
        {
            DialogScript script({test::press(QMessageBox::Cancel)});
            QVERIFY(workbench.chooseFromMenu("newAction"));
            QVERIFY(script.done());
            QCOMPARE(workbench.graph().size(), std::size_t{1});
        }
        DialogScript script({test::press(QMessageBox::Discard)});
        QVERIFY(workbench.chooseFromMenu("newAction"));
        QVERIFY(script.done());
        QVERIFY(workbench.graph().empty());
        QVERIFY(!workbench.window().isWindowModified());
    }
};

} // namespace

QTEST_MAIN(TestJobStep7Save)
#include "test_job_step_7_save.moc"
