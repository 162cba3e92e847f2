// SPDX-License-Identifier: GPL-3.0-or-later
//
// Step 4 of the main job: treatment and outcome are picked, and the verdict follows every edit of the
// graph. There is always a verdict, its reason and a next step.
#include "tests/app/workbench.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QUndoStack>

using namespace dovetail;
using test::Workbench;

namespace {

QString headline(Workbench& workbench) {
    return workbench.labelText("verdictHeadline");
}

/// A bare empty result is never shown.
bool verdictIsComplete(Workbench& workbench) {
    for (const char* part : {"verdictHeadline", "verdictReason", "verdictNextStep"}) {
        const auto* label = workbench.widget<QLabel>(part);
        if (!label->isVisible() || label->text().trimmed().isEmpty()) {
            qWarning("%s is empty or hidden.", part);
            return false;
        }
    }
    return true;
}

QStringList setsShown(Workbench& workbench) {
    QStringList sets;
    const auto* list = workbench.widget<QListWidget>("adjustmentSets");
    for (int row = 0; row < list->count(); ++row)
        sets << list->item(row)->text();
    return sets;
}

bool drawConfounding(Workbench& workbench) {
    if (!workbench.addByMouse({-150, 60}, "T") || !workbench.addByMouse({150, 60}, "Y") ||
        !workbench.addByMouse({0, -80}, "C")) {
        return false;
    }
    workbench.drawByMouse("T", "Y");
    workbench.drawByMouse("C", "T");
    workbench.drawByMouse("C", "Y");
    return workbench.graph().edgeCount() == 3;
}

class TestJobStep4Verdict : public QObject {
    Q_OBJECT

private slots:
    void thereIsAVerdictAtEveryStep() {
        Workbench workbench;
        QVERIFY(verdictIsComplete(workbench));
        QVERIFY(workbench.addByMouse({-150, 60}, "T"));
        QVERIFY(verdictIsComplete(workbench));
        QVERIFY(workbench.chooseInCombo("treatmentChoice", QStringLiteral("T")));
        QVERIFY(verdictIsComplete(workbench));
        const QString withoutOutcome = headline(workbench);
        QVERIFY(workbench.addByMouse({150, 60}, "Y"));
        QVERIFY(workbench.chooseInCombo("outcomeChoice", QStringLiteral("Y")));
        QVERIFY(verdictIsComplete(workbench));
        QVERIFY(headline(workbench) != withoutOutcome);
        QVERIFY(workbench.chooseInCombo("treatmentChoice", QStringLiteral("(choose)")));
        QVERIFY(verdictIsComplete(workbench));
        QVERIFY(workbench.graph().withRole(graph::Role::Treatment).empty());
    }

    void theVerdictFollowsTheDrawing() {
        Workbench workbench;
        QVERIFY(drawConfounding(workbench));
        QVERIFY(workbench.chooseQuestion("T", "Y"));
        QVERIFY(verdictIsComplete(workbench));
        const QString identified = headline(workbench);
        QCOMPARE(setsShown(workbench), QStringList{QStringLiteral("{ C }")});
        QVERIFY(workbench.labelText("estimand").contains(QStringLiteral("do(T)")));
        QVERIFY(workbench.showsAdjusted("C"));
        QVERIFY(workbench.showsCausal("T", "Y"));
        QVERIFY(!workbench.showsCausal("C", "Y"));
        // The path through C is closed by adjusting for C.
        QVERIFY(!workbench.showsBiasing("C", "T"));

        // Unmeasured, C cannot be adjusted for: why, and what to do.
        workbench.click("C");
        workbench.key(Qt::Key_U);
        QVERIFY(headline(workbench) != identified);
        QVERIFY(verdictIsComplete(workbench));
        QVERIFY2(workbench.labelText("verdictReason").contains(QLatin1Char('C')),
                 qPrintable(workbench.labelText("verdictReason")));
        QCOMPARE(setsShown(workbench), QStringList());
        QVERIFY(!workbench.widget<QListWidget>("adjustmentSets")->isVisible());
        QVERIFY(workbench.showsBiasing("C", "T"));
        QVERIFY(workbench.showsBiasing("C", "Y"));

        // Taken back, it is as before; without the edge into T there is nothing to adjust for.
        workbench.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(headline(workbench), identified);
        QTest::mouseClick(workbench.canvas().viewport(), Qt::LeftButton, {}, workbench.pixelOfEdge("C", "T"));
        workbench.key(Qt::Key_Delete);
        QVERIFY(!workbench.hasEdge("C", "T"));
        QCOMPARE(setsShown(workbench).size(), 1);
        QVERIFY(setsShown(workbench).constFirst().startsWith(QChar(0x2205)));
        QVERIFY(!workbench.showsAdjusted("C"));
        QVERIFY(verdictIsComplete(workbench));
    }

    /// Two sets close the one path; the chosen one is drawn on the canvas, by mouse and by keys.
    void anotherSetCanBeChosen() {
        Workbench workbench;
        QVERIFY(workbench.addByMouse({-150, 60}, "T"));
        QVERIFY(workbench.addByMouse({150, 60}, "Y"));
        QVERIFY(workbench.addByMouse({-90, -80}, "A"));
        QVERIFY(workbench.addByMouse({90, -80}, "B"));
        workbench.drawByMouse("T", "Y");
        workbench.drawByMouse("A", "T");
        workbench.drawByMouse("A", "B");
        workbench.drawByMouse("B", "Y");
        QCOMPARE(workbench.graph().edgeCount(), std::size_t{4});
        QVERIFY(workbench.chooseQuestion("T", "Y"));
        const QStringList sets{QStringLiteral("{ A }"), QStringLiteral("{ B }")};
        QCOMPARE(setsShown(workbench), sets);
        QVERIFY(workbench.showsAdjusted("A"));
        QVERIFY(!workbench.showsAdjusted("B"));
        QVERIFY(workbench.labelText("estimand").contains(QLatin1Char('A')));

        auto* list = workbench.widget<QListWidget>("adjustmentSets");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
        QVERIFY(workbench.showsAdjusted("B"));
        QVERIFY(!workbench.showsAdjusted("A"));
        QCOMPARE(list->currentRow(), 1);
        QVERIFY(!workbench.labelText("estimand").contains(QLatin1Char('A')));
        list->setFocus();
        workbench.key(Qt::Key_Up);
        QVERIFY(workbench.showsAdjusted("A"));
        QVERIFY(!workbench.showsAdjusted("B"));
        workbench.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(workbench.showsAdjusted("B"));
        // A set that no longer works is dropped, and another one taken, when the graph is edited.
        workbench.click("B");
        workbench.key(Qt::Key_U);
        QCOMPARE(setsShown(workbench), QStringList{QStringLiteral("{ A }")});
        QVERIFY(workbench.showsAdjusted("A"));
    }

    void theTreatmentCannotBeTheOutcome() {
        Workbench workbench;
        QVERIFY(drawConfounding(workbench));
        QVERIFY(workbench.chooseQuestion("T", "Y"));
        const graph::CausalGraph before = workbench.graph();
        const QString verdict = headline(workbench);
        QVERIFY(workbench.chooseInCombo("outcomeChoice", QStringLiteral("T")));
        QVERIFY2(workbench.notice().contains(QStringLiteral("T")), qPrintable(workbench.notice()));
        QVERIFY(workbench.graph() == before);
        QCOMPARE(headline(workbench), verdict);
        QCOMPARE(workbench.widget<QComboBox>("outcomeChoice")->currentText(), QStringLiteral("Y"));
        QCOMPARE(workbench.widget<QComboBox>("treatmentChoice")->currentText(), QStringLiteral("T"));
    }

    void aCycleIsRefused() {
        Workbench workbench;
        QVERIFY(drawConfounding(workbench));
        QVERIFY(workbench.chooseQuestion("T", "Y"));
        const graph::CausalGraph before = workbench.graph();
        const int steps = workbench.document().undoStack()->count();
        workbench.drawByMouse("Y", "C");
        QVERIFY(workbench.graph() == before);
        QCOMPARE(workbench.document().undoStack()->count(), steps);
        for (const char* named : {"Y", "C"})
            QVERIFY2(workbench.notice().contains(QLatin1String(named)), qPrintable(workbench.notice()));
        QVERIFY(verdictIsComplete(workbench));
    }
};

} // namespace

QTEST_MAIN(TestJobStep4Verdict)
#include "test_job_step_4_verdict.moc"
