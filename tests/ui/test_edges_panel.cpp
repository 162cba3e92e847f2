// SPDX-License-Identifier: GPL-3.0-or-later
//
// The edges as a table: everything about them by keyboard alone.
#include "tests/ui/table_fixture.h"
#include "ui/model/edges_model.h"
#include "ui/model/edges_panel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace dovetail;
using namespace dovetail::ui;
using graph::Edge;
using graph::EdgeKind;
using Field = EdgesModel::Field;

class TestEdgesPanel : public QObject {
    Q_OBJECT

private slots:
    void theModelFollowsTheDocument() {
        Drawing drawing;
        EdgesModel model(&drawing.document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        drawing.document.remove({drawing.tar}, {});
        QCOMPARE(model.rowCount(), 0);
        drawing.document.undoStack()->undo();
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(drawing.document.addEdge({drawing.cancer, drawing.smoking, EdgeKind::Bidirected}));
        QCOMPARE(model.index(2, Field::Kind).data().toString(), QStringLiteral("↔"));
        QVERIFY(model.index(2, Field::Kind)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("bidirected")));
    }

    void drawnByKeys() {
        Drawing drawing;
        EdgesPanel panel(&drawing.document);
        TableUser user(panel);
        user.type("newEdgeFrom", "smoking", false);
        user.type("newEdgeTo", "cancer");
        const Edge drawn{drawing.smoking, drawing.cancer};
        QVERIFY(drawing.graph().hasEdge(drawn));
        QCOMPARE(panel.selectedEdges(), std::vector<Edge>{drawn});
        QCOMPARE(drawing.steps(), 1);
    }

    void whatCannotBeIsRefusedInline_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("why");
        QTest::newRow("a cycle") << QByteArray("cancer") << QByteArray("smoking") << QStringLiteral("cycle");
        QTest::newRow("there") << QByteArray("tar") << QByteArray("cancer")
                               << QStringLiteral("already there");
        QTest::newRow("a loop") << QByteArray("tar") << QByteArray("tar") << QStringLiteral("itself");
        QTest::newRow("nobody") << QByteArray("tar") << QByteArray("ash") << QStringLiteral("no variable");
        QTest::newRow("nothing") << QByteArray("tar") << QByteArray("") << QStringLiteral("each end");
    }
    void whatCannotBeIsRefusedInline() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, why);
        Drawing drawing;
        EdgesPanel panel(&drawing.document);
        TableUser user(panel);
        user.type("newEdgeFrom", from.constData(), false);
        user.type("newEdgeTo", to.constData());
        QVERIFY2(user.problem().contains(why), qPrintable(user.problem()));
        QCOMPARE(drawing.steps(), 0);
    }

    void endsAndKindsByKeys() {
        Drawing drawing;
        EdgesPanel panel(&drawing.document);
        TableUser user(panel);
        user.write(1, Field::Label, "strong");
        user.choose(1, Field::From, QStringLiteral("smoking"));
        const Edge moved{drawing.smoking, drawing.cancer};
        QVERIFY(drawing.graph().hasEdge(moved));
        QVERIFY(!drawing.graph().hasEdge({drawing.tar, drawing.cancer}));
        QCOMPARE(drawing.graph().details(moved).label, std::string("strong"));
        user.choose(1, Field::Kind, QStringLiteral("↔"));
        const Edge confounded{drawing.smoking, drawing.cancer, EdgeKind::Bidirected};
        QVERIFY(drawing.graph().hasEdge(confounded));
        QCOMPARE(drawing.graph().details(confounded).label, std::string("strong"));
        QCOMPARE(drawing.steps(), 3);
    }

    void turnedRoundByKeys() {
        Drawing drawing;
        EdgesPanel panel(&drawing.document);
        TableUser user(panel);
        user.goTo(1, 0);
        user.key(Qt::Key_R, Qt::ControlModifier);
        const Edge turned{drawing.cancer, drawing.tar};
        QVERIFY(drawing.graph().hasEdge(turned));
        QCOMPARE(panel.selectedEdges(), std::vector<Edge>{turned});
        QTest::mouseClick(user.part<QPushButton>("turnEdgesButton"), Qt::LeftButton);
        QVERIFY(drawing.graph().hasEdge({drawing.tar, drawing.cancer}));
    }

    void deletedByKeys() {
        Drawing drawing;
        EdgesPanel panel(&drawing.document);
        TableUser user(panel);
        user.goTo(0, 0);
        user.key(Qt::Key_Down, Qt::ShiftModifier);
        user.key(Qt::Key_Delete);
        QCOMPARE(drawing.graph().edgeCount(), std::size_t{0});
        QCOMPARE(drawing.steps(), 1);
    }

    void selectionGoesBothWays() {
        Drawing drawing;
        EdgesPanel panel(&drawing.document);
        QSignalSpy selected(&panel, &TablePanel::selectionEdited);
        TableUser user(panel);
        user.goTo(1, 0);
        QCOMPARE(panel.selectedEdges(), (std::vector<Edge>{{drawing.tar, drawing.cancer}}));
        const auto said = selected.count();
        panel.select({{drawing.smoking, drawing.tar}});
        QCOMPARE(panel.selectedEdges(), (std::vector<Edge>{{drawing.smoking, drawing.tar}}));
        QCOMPARE(selected.count(), said);
    }

    void searched() {
        Drawing drawing;
        EdgesPanel panel(&drawing.document);
        TableUser user(panel);
        user.type("edgesSearch", "cancer", false);
        QCOMPARE(user.rows(), 1);
        QCOMPARE(user.text(0, Field::From), QStringLiteral("tar"));
    }
};

QTEST_MAIN(TestEdgesPanel)
#include "test_edges_panel.moc"
