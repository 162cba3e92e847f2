// SPDX-License-Identifier: GPL-3.0-or-later
//
// A graph of 1,000 variables and 2,000 edges is painted from a kept picture and searched otherwise than a
// small one; what a person does to it must not differ.
#include "tests/ui/canvas_fixture.h"
#include "ui/canvas/mass_painter.h"

#include <functional>
#include <map>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;

namespace {

constexpr int variables = 1000;
constexpr int edges = 2000;

/// The three variables of the fixture in the middle; all others stand below them, in rows of forty.
struct LargeCanvas : Canvas {
    LargeCanvas() {
        CausalGraph large = graph();
        std::vector<VariableId> ids;
        for (int n = 0; static_cast<int>(large.size()) < variables; ++n)
            ids.push_back(*large.addVariable("v" + std::to_string(n), {},
                                             Position{n % 40 * 140.0 - 2800, 200 + n / 40 * 90.0}));
        std::vector<Edge> all;
        const auto wanted = edges - large.edgeCount();
        for (const std::size_t step : {1U, 37U, 53U}) {
            for (std::size_t n = 0; n + step < ids.size() && all.size() < wanted; ++n)
                all.push_back({ids[n], ids[n + step]});
        }
        if (!large.addEdges(all)) qFatal("the edges are refused");
        (void)document.editGraph([] { return QStringLiteral("grow"); },
                                 [&](CausalGraph& graph) -> Result<void> {
                                     graph = large;
                                     return {};
                                 });
        document.undoStack()->clear();
        view.zoomBy(1 / view.zoom());
        view.centerOn(0, 0);
        view.setFocus();
    }
};

struct Gesture {
    std::function<void(LargeCanvas&)> make;
    std::function<bool(const LargeCanvas&)> hasWorked;
};

const std::map<QString, Gesture>& gestures() {
    static const std::map<QString, Gesture> all{
        {QStringLiteral("a double click adds"),
         {[](LargeCanvas& canvas) {
              canvas.doubleClick(canvas.at({50, 120}));
              canvas.typeName("age");
          },
          [](const LargeCanvas& canvas) {
              return canvas.graph().variable(canvas.find("age")).position == Position{50, 120};
          }}},
        {QStringLiteral("F2 renames"),
         {[](LargeCanvas& canvas) {
              canvas.click(canvas.body(canvas.size));
              canvas.key(Qt::Key_F2);
              canvas.editor()->selectAll();
              canvas.typeName("diameter");
          },
          [](const LargeCanvas& canvas) { return canvas.graph().name(canvas.size) == "diameter"; }}},
        {QStringLiteral("a drag from the rim joins"),
         {[](LargeCanvas& canvas) { canvas.drag(canvas.ring(canvas.size), canvas.body(canvas.find("v18"))); },
          [](const LargeCanvas& canvas) {
              return canvas.graph().hasEdge({canvas.size, canvas.find("v18")});
          }}},
        {QStringLiteral("a drag moves one"),
         {[](LargeCanvas& canvas) {
              canvas.drag(canvas.body(canvas.size), canvas.at({-180, -150}));
          },
          [](const LargeCanvas& canvas) { return canvas.node(canvas.size).pos() == QPointF(-180, -150); }}},
        {QStringLiteral("a drag moves what the rubber band took"),
         {[](LargeCanvas& canvas) {
              canvas.drag(canvas.at({-330, -120}), canvas.at({60, 100}));
              canvas.drag(canvas.body(canvas.size), canvas.at({-200, -100}));
          },
          [](const LargeCanvas& canvas) {
              return canvas.node(canvas.size).pos() == QPointF(-200, -100) &&
                     canvas.node(canvas.treatment).pos() == QPointF(0, -100) &&
                     canvas.node(canvas.success).pos() == QPointF(200, 0);
          }}},
        {QStringLiteral("an edge is bent"),
         {[](LargeCanvas& canvas) {
              canvas.drag(canvas.middle({canvas.size, canvas.treatment}), canvas.at({-100, -60}));
          },
          [](const LargeCanvas& canvas) {
              return canvas.graph().details({canvas.size, canvas.treatment}).bend.has_value();
          }}},
        {QStringLiteral("Delete deletes"),
         {[](LargeCanvas& canvas) {
              canvas.click(canvas.body(canvas.treatment));
              canvas.key(Qt::Key_Delete);
          },
          [](const LargeCanvas& canvas) { return !canvas.graph().find("treatment"); }}},
        {QStringLiteral("a key gives a role"),
         {[](LargeCanvas& canvas) {
              canvas.click(canvas.body(canvas.treatment));
              canvas.key(Qt::Key_E);
          },
          [](const LargeCanvas& canvas) {
              return canvas.graph().variable(canvas.treatment).roles.has(Role::Treatment);
          }}},
        {QStringLiteral("copies are pasted"),
         {[](LargeCanvas& canvas) {
              canvas.view.select({canvas.size, canvas.treatment});
              canvas.key(Qt::Key_C, Qt::ControlModifier);
              canvas.key(Qt::Key_V, Qt::ControlModifier);
          },
          [](const LargeCanvas& canvas) { return canvas.graph().size() == variables + 2; }}},
        {QStringLiteral("all is laid out"),
         {[](LargeCanvas& canvas) { canvas.view.layOut(LayoutStyle::FlowRightwards); },
          [](const LargeCanvas& canvas) {
              return canvas.graph().variable(canvas.size).position != Position{-200, 0};
          }}},
    };
    return all;
}

} // namespace

class TestCanvasLarge : public QObject {
    Q_OBJECT
private slots:
    void aGestureIsOneStep_data() {
        QTest::addColumn<QString>("name");
        for (const auto& [name, gesture] : gestures())
            QTest::newRow(qPrintable(name)) << name;
    }
    void aGestureIsOneStep() {
        QFETCH(QString, name);
        const Gesture& gesture = gestures().at(name);
        LargeCanvas canvas;
        QCOMPARE(canvas.graph().size(), static_cast<std::size_t>(variables));
        QCOMPARE(canvas.graph().edgeCount(), static_cast<std::size_t>(edges));
        QVERIFY(MassPainter::suits(canvas.view.graphScene()));
        const CausalGraph before = canvas.graph();
        gesture.make(canvas);
        QVERIFY(gesture.hasWorked(canvas));
        VERIFY_ONE_STEP(canvas, before);
    }

    void escapePutsBackWhatWasDragged() {
        LargeCanvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.press(canvas.body(canvas.size));
        canvas.dragTo(canvas.at({-150, 80}));
        canvas.key(Qt::Key_Escape);
        canvas.release(canvas.at({-150, 80}));
        QVERIFY(canvas.graph() == before);
        QCOMPARE(canvas.node(canvas.size).pos(), QPointF(-200, 0));
        QCOMPARE(canvas.steps(), 0);
    }

    void undoDuringADragIsSafe() {
        LargeCanvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.drag(canvas.body(canvas.size), canvas.at({-180, -150}));
        canvas.press(canvas.body(canvas.treatment));
        canvas.dragTo(canvas.at({30, 90}));
        canvas.undo();
        canvas.release(canvas.at({30, 90}));
        canvas.undo();
        QVERIFY(canvas.graph() == before);
    }

    /// As in a small graph: what is clicked is what is seen there.
    void clicksHitWhatIsThere() {
        LargeCanvas canvas;
        const VariableId other = canvas.find("v20");
        canvas.click(canvas.body(other));
        QCOMPARE(canvas.view.selectedVariables(), VariableSet{other});
        const Edge edge{canvas.treatment, canvas.success};
        canvas.click(canvas.middle(edge));
        QCOMPARE(canvas.view.selectedEdges(), std::vector<Edge>{edge});
        canvas.click(canvas.at({0, 120}));
        QVERIFY(canvas.view.selectedEdges().empty() && canvas.view.selectedVariables().empty());
    }
};

QTEST_MAIN(TestCanvasLarge)
#include "test_canvas_large.moc"
