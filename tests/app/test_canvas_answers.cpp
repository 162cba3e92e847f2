// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window says of identification on the canvas: the hedge, mediators, what opens a path, districts,
// pictures of all that, and that it is still checking where that takes a while.
#include "tests/app/workbench.h"
#include "ui/canvas/edge_item.h"
#include "ui/canvas/legend.h"

#include <QFileInfo>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QUndoStack>

using namespace dovetail;
using namespace dovetail::graph;
using test::Workbench;

namespace {

const ui::RegionLayer& regions(Workbench& workbench) {
    return workbench.canvas().graphScene().regions();
}

QString legend(Workbench& workbench) {
    return ui::legendLabels(workbench.canvas().graphScene()).join(QStringLiteral("; "));
}

bool drawBow(Workbench& workbench) {
    if (!workbench.addByMouse({-150, 0}, "X") || !workbench.addByMouse({150, 0}, "Y")) return false;
    workbench.drawByMouse("X", "Y");
    if (!workbench.chooseQuestion("X", "Y")) return false;
    workbench.canvas().setFocus();
    workbench.click("X");
    workbench.key(Qt::Key_B);
    workbench.click("Y");
    workbench.key(Qt::Key_Escape);
    return workbench.graph().edgeCount() == 2;
}

/// Layers of variables with many unobserved common causes: x at the start, y at the end.
project::Project largeProject(std::size_t size) {
    CausalGraph graph;
    std::vector<VariableId> ids;
    for (std::size_t i = 0; i < size; ++i) {
        const Position place{static_cast<double>(i % 15) * 120, static_cast<double>(i / 15) * 100};
        ids.push_back(graph.addVariable("v" + std::to_string(i), {}, place).value());
    }
    std::vector<Edge> edges;
    for (std::size_t i = 0; i + 1 < size; ++i) {
        edges.push_back({ids[i], ids[i + 1]});
        if (i + 7 < size) edges.push_back({ids[i], ids[i + 7]});
        if (i + 3 < size && i % 2 == 0) edges.push_back({ids[i], ids[i + 3], EdgeKind::Bidirected});
    }
    if (!graph.addEdges(edges)) qFatal("The graph is refused.");
    graph.setRoles(ids.front(), Role::Treatment);
    graph.setRoles(ids.back(), Role::Outcome);
    project::Project project;
    project.content.graph = std::make_shared<CausalGraph>(graph);
    return project;
}

bool isChecking(Workbench& workbench) {
    return workbench.labelText("verdictHeadline") == QStringLiteral("Checking…");
}

} // namespace

class TestCanvasAnswers : public QObject {
    Q_OBJECT
private slots:
    void theHedgeOfTheBow() {
        Workbench workbench;
        QVERIFY(drawBow(workbench));
        const auto* larger = regions(workbench).largerForest();
        const auto* smaller = regions(workbench).smallerForest();
        QVERIFY(larger);
        QVERIFY(smaller);
        const auto place = [&](const char* name) {
            return workbench.canvas().graphScene().node(workbench.id(name))->pos();
        };
        QVERIFY(larger->region().contains(place("X")));
        QVERIFY(larger->region().contains(place("Y")));
        QVERIFY(smaller->region().contains(place("Y")));
        QVERIFY(!smaller->region().contains(place("X")));
        QVERIFY(legend(workbench).contains(QStringLiteral("Hedge: the larger C-forest")));
        // A common cause is no effect.
        QVERIFY(workbench.showsCausal("X", "Y"));
        const Edge bow{workbench.id("X"), workbench.id("Y"), EdgeKind::Bidirected};
        QVERIFY(!workbench.canvas().graphScene().edge(bow)->marks().causal);
        QVERIFY(workbench.canvas().graphScene().edge(bow)->marks().biasing);
        // Dragged, it goes along.
        workbench.dragByMouse(workbench.pixelOf("X"), workbench.pixelOf("X") + QPoint(0, 60));
        QVERIFY(regions(workbench).largerForest()->region().contains(place("X")));
        workbench.key(Qt::Key_Z, Qt::ControlModifier);
        // Without the common cause there is nothing in the way.
        workbench.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(workbench.graph().edgeCount(), std::size_t{1});
        QVERIFY(!regions(workbench).largerForest());
        QVERIFY(!legend(workbench).contains(QStringLiteral("Hedge")));
    }

    void theFrontDoorIsMarked() {
        Workbench workbench;
        QVERIFY(workbench.window().findChild<QAction*>(QStringLiteral("example-smoking-front-door")));
        workbench.window().findChild<QAction*>(QStringLiteral("example-smoking-front-door"))->trigger();
        const auto& scene = workbench.canvas().graphScene();
        QCOMPARE(scene.node(workbench.id("tar"))->marks(), ui::NodeMarks(ui::NodeMark::Mediator));
        QCOMPARE(scene.node(workbench.id("genotype"))->marks(), ui::NodeMarks(ui::NodeMark::Fork));
        QCOMPARE(scene.node(workbench.id("genotype"))->toolTip(),
                 QStringLiteral("A fork on an open biasing path: smoking ← genotype → cancer"));
        QVERIFY(legend(workbench).contains(QStringLiteral("Front-door mediator")));
    }

    void districtsAreRemembered() {
        {
            Workbench workbench;
            QVERIFY(drawBow(workbench));
            QCOMPARE(regions(workbench).districtCount(), std::size_t{0});
            QVERIFY(workbench.chooseFromMenu("canvas.districts"));
            QCOMPARE(regions(workbench).districtCount(), std::size_t{1});
            workbench.document().undoStack()->clear();
            workbench.document().markSaved(QStringLiteral("saved"));
            QVERIFY(workbench.window().close());
        }
        {
            Workbench workbench;
            workbench.window().restoreLayout();
            QVERIFY(workbench.canvas().areDistrictsVisible());
            QVERIFY(workbench.chooseFromMenu("canvas.districts"));
            QVERIFY(!workbench.canvas().areDistrictsVisible());
            QVERIFY(workbench.window().close());
        }
        Workbench workbench;
        workbench.window().restoreLayout();
        QVERIFY(!workbench.canvas().areDistrictsVisible());
    }

    void aPictureIsExported_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("svg") << "figure.svg"
                             << "figure.svg" << QByteArray("<?xml");
        QTest::newRow("pdf") << "figure.pdf"
                             << "figure.pdf" << QByteArray("%PDF");
        QTest::newRow("png") << "figure.PNG"
                             << "figure.PNG" << QByteArray("\x89PNG");
        QTest::newRow("no ending") << "figure"
                                   << "figure.svg" << QByteArray("<?xml");
        QTest::newRow("another ending") << "figure.doc"
                                        << "" << QByteArray();
    }
    void aPictureIsExported() {
        QFETCH(QString, name);
        QFETCH(QString, written);
        QFETCH(QByteArray, start);
        const QTemporaryDir folder;
        Workbench workbench;
        QVERIFY(drawBow(workbench));
        test::DialogScript dialogs({test::chooseFile(folder.filePath(name))});
        QVERIFY(workbench.chooseFromMenu("exportPictureAction"));
        QVERIFY(dialogs.done());
        if (written.isEmpty()) {
            QVERIFY2(workbench.notice().contains(QStringLiteral(".svg")), qPrintable(workbench.notice()));
            return;
        }
        QFile file(folder.filePath(written));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith(start));
        QVERIFY(workbench.status().contains(written));
        if (written.endsWith(QStringLiteral("svg"))) {
            QVERIFY2(content.contains("Hedge: the larger C-forest"), "the legend is part of it");
        }
    }

    void anEmptyCanvasHasNoPicture() {
        Workbench workbench;
        QVERIFY(workbench.chooseFromMenu("exportPictureAction"));
        QVERIFY(!workbench.notice().isEmpty());
    }

    /// Edits go on while the question is checked, and the verdict is that of the last one.
    void editsDuringACheck() {
        Workbench workbench;
        workbench.document().load(largeProject(150), {});
        workbench.canvas().setFocus();
        // Whether it is through or not: never is a verdict shown that is not about this graph.
        workbench.click("v70");
        for (int i = 0; i < 5; ++i)
            workbench.key(Qt::Key_U);
        workbench.key(Qt::Key_Delete);
        QVERIFY(!workbench.graph().find("v70"));
        QTRY_VERIFY_WITH_TIMEOUT(!isChecking(workbench), test::patience);
        QTRY_VERIFY_WITH_TIMEOUT(!workbench.widget<QLabel>("canvas.note")->isVisible() ||
                                     workbench.labelText("canvas.note") != QStringLiteral("Checking…"),
                                 test::patience);
        QVERIFY(!workbench.labelText("verdictHeadline").isEmpty());
        const QString found = workbench.labelText("verdictHeadline");
        const QString why = workbench.labelText("verdictReason");
        // The same graph, looked at in a new window.
        Workbench other;
        project::Project same;
        same.content.graph = std::make_shared<CausalGraph>(workbench.graph());
        other.document().load(same, {});
        QTRY_VERIFY_WITH_TIMEOUT(!isChecking(other) && other.labelText("verdictHeadline") == found,
                                 test::patience);
        QCOMPARE(other.labelText("verdictReason"), why);
    }

    void theWindowMayGoDuringACheck() {
        for (int wait : {0, 1, 20, 120}) {
            Workbench workbench;
            workbench.document().load(largeProject(120), {});
            QTest::qWait(wait);
            workbench.document().remove({workbench.id("v5")}, {});
        }
    }
};

QTEST_MAIN(TestCanvasAnswers)
#include "test_canvas_answers.moc"
