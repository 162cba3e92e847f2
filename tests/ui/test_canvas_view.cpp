// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas_fixture.h"

#include <random>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;

class TestCanvasView : public QObject {
    Q_OBJECT
private slots:
    void highlightsReachTheItems() {
        Canvas canvas;
        const Edge first{canvas.size, canvas.treatment};
        const Edge second{canvas.treatment, canvas.success};
        canvas.view.setHighlights({{second}, {first, second, {canvas.success, canvas.size}}, {canvas.size}});
        QCOMPARE(canvas.view.graphScene().edge(first)->marks(), (EdgeMarks{false, true}));
        QCOMPARE(canvas.view.graphScene().edge(second)->marks(), (EdgeMarks{true, true}));
        QVERIFY(canvas.node(canvas.size).isAdjusted());
        // They stay while the graph is edited, until new ones come.
        canvas.document.remove({}, {second});
        canvas.undo();
        QCOMPARE(canvas.view.graphScene().edge(second)->marks(), (EdgeMarks{true, true}));
        canvas.view.setHighlights({});
        QCOMPARE(canvas.view.graphScene().edge(second)->marks(), EdgeMarks{});
        QVERIFY(!canvas.node(canvas.size).isAdjusted());
    }

    /// Two fingers: what lies between them stays there, and grows with their distance.
    void twoFingersZoom() {
        Canvas canvas;
        std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
        QWidget* viewport = canvas.view.viewport();
        const QPoint centre = canvas.body(canvas.success) + QPoint(0, 60);
        const QPointF between = canvas.view.mapToScene(centre);
        const auto fingers = [&](int distance, QPoint by = {}) {
            return std::pair(centre + by - QPoint(distance / 2, 0), centre + by + QPoint(distance / 2, 0));
        };
        auto [one, other] = fingers(80);
        QTest::touchEvent(viewport, screen.get()).press(0, one, viewport).press(1, other, viewport);
        for (int distance = 90; distance <= 160; distance += 10) {
            std::tie(one, other) = fingers(distance);
            QTest::touchEvent(viewport, screen.get()).move(0, one, viewport).move(1, other, viewport);
        }
        const double zoom = canvas.view.zoom();
        QVERIFY2(zoom > 1.5 && zoom < 2.2, qPrintable(QString::number(zoom)));
        QVERIFY((canvas.view.mapToScene(centre) - between).manhattanLength() < 5);
        // Both move: the drawing goes with them.
        for (int by = 10; by <= 50; by += 10) {
            std::tie(one, other) = fingers(160, {by, 0});
            QTest::touchEvent(viewport, screen.get()).move(0, one, viewport).move(1, other, viewport);
        }
        QVERIFY((canvas.view.mapToScene(centre + QPoint(50, 0)) - between).manhattanLength() < 5);
        QTest::touchEvent(viewport, screen.get()).release(0, one, viewport).release(1, other, viewport);
        QVERIFY(std::abs(canvas.view.zoom() - zoom) < 0.05);
        QVERIFY2(!canvas.document.undoStack()->canUndo(), "nothing is edited by it");
    }

    void everythingCanBePainted_data() {
        QTest::addColumn<double>("zoom");
        QTest::newRow("small") << 0.2;
        QTest::newRow("large") << 3.0;
    }
    void everythingCanBePainted() {
        QFETCH(double, zoom);
        Canvas canvas;
        canvas.join({canvas.size, canvas.success});
        canvas.join({canvas.size, canvas.treatment, EdgeKind::Bidirected});
        canvas.document.setRole(canvas.treatment, Role::Treatment, true);
        canvas.document.setRole(canvas.success, Role::Outcome, true);
        canvas.document.setRole(canvas.size, Role::Latent, true);
        canvas.view.setHighlights(
            {{{canvas.treatment, canvas.success}}, {{canvas.size, canvas.treatment}}, {}});
        const QImage before = canvas.view.grab().toImage();
        canvas.view.zoomBy(zoom);
        QVERIFY(canvas.view.grab().toImage() != before);
        canvas.view.setLegendVisible(false);
        QVERIFY(!canvas.action("legend")->isChecked());
    }

    void edgesEndAtOutlinesAndParallelOnesKeepApart() {
        Canvas canvas;
        const Edge directed{canvas.size, canvas.treatment};
        const Edge bidirected{canvas.size, canvas.treatment, EdgeKind::Bidirected};
        canvas.join(bidirected);
        const EdgePath straight = canvas.view.graphScene().edge(directed)->path();
        const EdgePath curved = canvas.view.graphScene().edge(bidirected)->path();
        for (const EdgePath& path : {straight, curved}) {
            const QRectF from = canvas.node(canvas.size).outline().rect;
            const QRectF to = canvas.node(canvas.treatment).outline().rect;
            QVERIFY(!from.contains(path.tail) && from.adjusted(-4, -4, 4, 4).contains(path.tail));
            QVERIFY(!to.contains(path.head) && to.adjusted(-4, -4, 4, 4).contains(path.head));
        }
        const QPointF apart = straight.line.pointAtPercent(0.5) - curved.line.pointAtPercent(0.5);
        QVERIFY(apart.manhattanLength() > 20);
    }

    void anEdgeBendsAroundAVariableInItsWay() {
        Canvas canvas;
        const Edge edge{canvas.size, canvas.success};
        canvas.join(edge); // treatment lies between the two
        const QPainterPath line = canvas.view.graphScene().edge(edge)->path().line;
        QVERIFY(!canvas.node(canvas.treatment).outline().rect.contains(line.pointAtPercent(0.5)));
        canvas.document.moveVariables({{canvas.treatment, {0, 200}}});
        QCOMPARE(canvas.view.graphScene().edge(edge)->bend(), 0.0);
    }

    void variablesWithoutPositionAreLaidOutAndStay() {
        Document document;
        GraphView view(&document);
        project::Project project;
        CausalGraph graph;
        const VariableId cause = graph.addVariable("cause").value();
        const VariableId effect = graph.addVariable("effect").value();
        QVERIFY(graph.addEdge({cause, effect}));
        project.content.graph = std::make_shared<CausalGraph>(graph);
        document.load(project, {});
        const QPointF shown = view.graphScene().node(effect)->pos();
        QVERIFY(shown.x() > view.graphScene().node(cause)->x());
        QVERIFY(document.addVariable(QStringLiteral("other"), {10, 300}));
        QCOMPARE(view.graphScene().node(effect)->pos(), shown);
        QVERIFY2(!document.graph().variable(effect).position, "showing is not editing");
    }

    void loadingReplacesEverything() {
        Canvas canvas;
        canvas.view.select({canvas.size});
        canvas.doubleClick(canvas.at({0, 200}));
        canvas.document.load({}, {});
        QVERIFY(canvas.view.graphScene().nodes().empty());
        QVERIFY(canvas.view.selectedVariables().empty());
        QVERIFY(!canvas.editor()->isVisible());
        QVERIFY(!canvas.view.grab().isNull()); // the empty state
    }

    void aLoadedGraphIsShownWholeUntilTheUserTouchesTheView() {
        Canvas canvas;
        project::Project project;
        CausalGraph graph;
        VariableId last = graph.addVariable("v0", {}, Position{0, 0}).value();
        for (int i = 1; i < 12; ++i)
            last = graph.addVariable("v" + std::to_string(i), {}, Position{i * 200.0, i * 30.0}).value();
        project.content.graph = std::make_shared<CausalGraph>(graph);
        canvas.document.load(project, {});
        const auto isSeen = [&] { return canvas.view.viewport()->rect().contains(canvas.body(last)); };
        QVERIFY(isSeen());
        canvas.view.resize(500, 400);
        QTRY_VERIFY(isSeen());
        canvas.view.zoomBy(4, QPointF(0, 0));
        QVERIFY(!isSeen());
        canvas.view.resize(520, 400);
        canvas.view.setHighlights({{}, {}, {last}});
        QVERIFY2(!isSeen(), "the user's own view stays");
    }

    void saysWhatIsSelected() {
        Canvas canvas;
        QVERIFY(!canvas.view.accessibleName().isEmpty());
        canvas.view.select({canvas.treatment});
        const QString description = canvas.view.accessibleDescription();
        QVERIFY(description.contains(QStringLiteral("treatment")));
        QVERIFY(description.contains(QStringLiteral("caused by stone_size")));
        QVERIFY(description.contains(QStringLiteral("causes success")));
        canvas.document.setRole(canvas.treatment, Role::Latent, true);
        QVERIFY(canvas.view.accessibleDescription().contains(QStringLiteral("latent")));
    }

    // Whatever is done, undoing all of it leads back, and redoing all of it forth again.
    void monkey_data() {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 2U, 3U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void monkey() {
        QFETCH(unsigned, seed);
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        const QSignalSpy changes(&canvas.document, &Document::changed);
        std::mt19937 random(seed);
        const auto below = [&](int limit) {
            return static_cast<int>(random() % static_cast<unsigned>(limit));
        };
        const auto anywhere = [&] {
            const auto& nodes = canvas.view.graphScene().nodes();
            if (!nodes.empty() && below(3) > 0) {
                const auto node = std::next(nodes.begin(), below(static_cast<int>(nodes.size())));
                const QPoint pixel = below(2) ? canvas.body(node->first) : canvas.ring(node->first);
                if (canvas.view.viewport()->rect().contains(pixel)) return pixel;
            }
            return QPoint(below(canvas.view.viewport()->width()), below(canvas.view.viewport()->height()));
        };
        const std::array keys{Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Left,  Qt::Key_Right, Qt::Key_Up,
                              Qt::Key_Down, Qt::Key_Return,  Qt::Key_F2,    Qt::Key_N,     Qt::Key_L,
                              Qt::Key_B,    Qt::Key_E,       Qt::Key_O,     Qt::Key_U,     Qt::Key_A,
                              Qt::Key_T,    Qt::Key_Escape,  Qt::Key_Space, Qt::Key_Delete};
        const std::array modifiers{Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier,
                                   Qt::AltModifier};
        for (int event = 0; event < 500; ++event) {
            const Qt::KeyboardModifiers modifier = modifiers[static_cast<std::size_t>(below(5))];
            switch (below(12)) {
            case 0:
                canvas.press(anywhere(), modifier);
                break;
            case 1:
            case 2:
                canvas.dragTo(anywhere(), modifier);
                break;
            case 3:
                canvas.release(anywhere(), modifier);
                break;
            case 4:
                canvas.doubleClick(anywhere());
                break;
            case 5:
                canvas.drag(anywhere(), anywhere(), modifier);
                break;
            case 6:
                canvas.hover(anywhere());
                break;
            case 7:
                canvas.undo();
                break;
            case 8:
                canvas.redo();
                break;
            case 9:
                if (canvas.editor()->isVisible()) canvas.typeName(qPrintable(QString::number(below(40))));
                break;
            default: {
                QWidget* focus =
                    canvas.editor()->isVisible() ? static_cast<QWidget*>(canvas.editor()) : &canvas.view;
                QTest::keyClick(focus, keys[static_cast<std::size_t>(below(static_cast<int>(keys.size())))],
                                modifier);
            }
            }
            QCOMPARE(canvas.view.graphScene().nodes().size(), canvas.graph().size());
            QCOMPARE(canvas.view.graphScene().edges().size(), canvas.graph().edgeCount());
        }
        canvas.editor()->close();
        QVERIFY2(changes.size() > 50, "the monkey slept");
        while (canvas.document.undoStack()->canRedo())
            canvas.redo();
        const CausalGraph after = canvas.graph();
        while (canvas.document.undoStack()->canUndo())
            canvas.undo();
        QVERIFY(canvas.graph() == before);
        while (canvas.document.undoStack()->canRedo())
            canvas.redo();
        QVERIFY(canvas.graph() == after);
        for (const Variable& variable : after.variables()) {
            if (!variable.position) continue;
            QCOMPARE(canvas.node(variable.id).pos(), QPointF(variable.position->x, variable.position->y));
        }
    }
};

QTEST_MAIN(TestCanvasView)
#include "test_canvas_view.moc"
