// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas_fixture.h"
#include "ui/canvas/legend.h"
#include "ui/canvas/modes/mode_banner.h"
#include "ui/canvas/modes/mode_graph.h"
#include "ui/canvas/picture.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;

namespace {

/// stone_size -> treatment -> success, stone_size -> success, with roles.
struct Modes : Canvas {
    Modes() {
        join({size, success});
        document.setRole(treatment, Role::Treatment, true);
        document.setRole(success, Role::Outcome, true);
        document.undoStack()->clear();
    }

    void show(const char* mode) {
        action(qPrintable(QStringLiteral("mode.") + QLatin1String(mode)))->trigger();
    }
    const ModeLayer& layer() const { return view.graphScene().mode(); }
    ModeBanner* banner() const { return view.findChild<ModeBanner*>(); }
    std::optional<ShownEdge> edge(VariableId a, VariableId b) const {
        for (const PassingEdge& edge : layer().edges()) {
            if (edge.after.a == a && edge.after.b == b) return edge.after;
            if (edge.after.a == b && edge.after.b == a)
                return ShownEdge{a, b, edge.after.atB, edge.after.atA};
        }
        return std::nullopt;
    }
    bool isDrawing() const { return view.mode() == ViewMode::Causal && !layer().isActive(); }
};

constexpr Mark tail = Mark::Tail;
constexpr Mark arrow = Mark::Arrow;
constexpr Mark circle = Mark::Circle;

} // namespace

class TestCanvasModes : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(settings_.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings_.path());
    }
    void init() { QSettings().clear(); }

    void oneModeIsChecked() {
        Modes canvas;
        QVERIFY(canvas.action("mode.causal")->isChecked());
        canvas.show("moral");
        QVERIFY(canvas.action("mode.moral")->isChecked());
        QVERIFY(!canvas.action("mode.causal")->isChecked());
        QCOMPARE(canvas.view.mode(), ViewMode::Moral);
        canvas.show("moral"); // once more changes nothing
        QVERIFY(canvas.action("mode.moral")->isChecked());
        canvas.show("causal");
        QVERIFY(canvas.isDrawing());
        QVERIFY(canvas.view.canvasActions().contains(canvas.action("modes")));
    }

    void theMoralGraphMarriesParents() {
        Modes canvas;
        const VariableId other = canvas.add("other", {0, 150});
        canvas.join({other, canvas.success});
        canvas.show("moral");
        QCOMPARE(canvas.edge(other, canvas.treatment), (ShownEdge{other, canvas.treatment, tail, tail}));
        QCOMPARE(canvas.edge(canvas.treatment, canvas.success)->atB, tail);
        for (const PassingEdge& edge : canvas.layer().edges()) {
            const bool drawn = canvas.graph().hasEdge({edge.after.a, edge.after.b}) ||
                               canvas.graph().hasEdge({edge.after.b, edge.after.a});
            QCOMPARE(edge.added, !drawn);
            QVERIFY(!edge.path.isEmpty());
        }
        // The drawing's own edges are out of sight and out of reach.
        for (const auto& [edge, item] : canvas.view.graphScene().edges())
            QCOMPARE(item->opacity(), 0.0);
        canvas.click(canvas.middle({canvas.treatment, canvas.success}));
        QVERIFY(canvas.view.selectedEdges().empty());
    }

    void marks_data() {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<bool>("latent");
        QTest::addColumn<int>("atA"); // of treatment and success
        QTest::addColumn<int>("atB");
        const auto row = [](const char* name, const char* mode, bool latent, Mark a, Mark b) {
            QTest::newRow(name) << QByteArray(mode) << latent << static_cast<int>(a) << static_cast<int>(b);
        };
        row("CPDAG: all are joined, so none is directed", "equivalence", false, tail, tail);
        row("PAG: nothing is known", "equivalence", true, circle, circle);
        row("correlation", "correlation", false, tail, tail);
        row("MAG keeps ancestors", "ancestral", true, tail, arrow);
        row("projection keeps causes", "projection", true, tail, arrow);
        row("intervention keeps effects", "intervention", false, tail, arrow);
    }
    void marks() {
        QFETCH(QByteArray, mode);
        QFETCH(bool, latent);
        QFETCH(int, atA);
        QFETCH(int, atB);
        Modes canvas;
        if (latent) canvas.document.setRole(canvas.size, Role::Latent, true);
        canvas.show(mode.constData());
        const auto edge = canvas.edge(canvas.treatment, canvas.success);
        QVERIFY(edge);
        QCOMPARE(static_cast<int>(edge->atA), atA);
        QCOMPARE(static_cast<int>(edge->atB), atB);
        QCOMPARE(canvas.layer().presence(canvas.size), latent ? 0.0 : 1.0);
        QVERIFY(!canvas.view.grab().isNull());
    }

    void aProjectionPutsABidirectedEdgeInPlaceOfALatentCause() {
        Modes canvas;
        const VariableId hidden = canvas.add("hidden", {0, 200});
        canvas.join({hidden, canvas.treatment});
        canvas.join({hidden, canvas.success});
        canvas.document.setRole(hidden, Role::Latent, true);
        canvas.show("projection");
        int between = 0;
        for (const PassingEdge& edge : canvas.layer().edges()) {
            const bool pair = edge.after == ShownEdge{canvas.treatment, canvas.success, arrow, arrow} ||
                              edge.after == ShownEdge{canvas.treatment, canvas.success, tail, arrow};
            between += pair ? 1 : 0;
        }
        QCOMPARE(between, 2); // the arrow, and what the latent cause leaves behind
        QCOMPARE(canvas.node(hidden).opacity(), 0.0);
        canvas.click(canvas.body(hidden));
        QVERIFY2(canvas.view.selectedVariables().empty(), "what is not there cannot be clicked");
    }

    void anInterventionCutsWhatLeadsToTheTreatment() {
        Modes canvas;
        canvas.show("intervention");
        QVERIFY(!canvas.edge(canvas.size, canvas.treatment));
        QVERIFY(canvas.edge(canvas.size, canvas.success));
        QVERIFY(canvas.banner()->accessibleDescription().contains(QStringLiteral("do(treatment)")));
    }

    void withoutATreatmentTheSelectedVariableIsSet() {
        Canvas canvas;
        canvas.action("mode.intervention")->trigger();
        QCOMPARE(canvas.view.mode(), ViewMode::Causal);
        QCOMPARE(canvas.refused.size(), 1);
        QVERIFY(canvas.action("mode.causal")->isChecked());
        canvas.view.select({canvas.success});
        canvas.action("mode.intervention")->trigger();
        QCOMPARE(canvas.view.mode(), ViewMode::Intervention);
        QCOMPARE(canvas.view.graphScene().mode().edges().size(), 1U);
    }

    void theTwinNetworkStandsBelowTheDrawingAndInView() {
        Modes canvas;
        canvas.show("twin");
        const auto& added = canvas.layer().added();
        QCOMPARE(added.size(), 3U); // treatment*, success*, U_success
        const QRectF drawing = canvas.node(canvas.size).outline().rect;
        for (const auto& [id, node] : added) {
            QVERIFY2(node->y() > drawing.bottom(), qPrintable(node->name()));
            QVERIFY(canvas.view.viewport()->rect().contains(canvas.at(node->pos())));
        }
        QVERIFY(!canvas.banner()->isHidden());
        canvas.show("causal");
        QVERIFY(canvas.isDrawing());
        QVERIFY(added.empty());
        QCOMPARE(canvas.view.zoom(), 1.0); // as it was before
    }

    void escAndTheButtonLeadBack() {
        Modes canvas;
        canvas.show("moral");
        QVERIFY(!canvas.banner()->isHidden());
        QVERIFY(!canvas.banner()->accessibleName().isEmpty());
        QTest::keyClick(&canvas.view, Qt::Key_Escape);
        QVERIFY(canvas.isDrawing());
        QVERIFY(canvas.banner()->isHidden());
        canvas.show("moral");
        QTest::mouseClick(canvas.view.findChild<QToolButton*>(QStringLiteral("canvas.modeBack")),
                          Qt::LeftButton);
        QVERIFY(canvas.isDrawing());
    }

    void editsAreRefusedWithASentence_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifier");
        const auto row = [](const char* name, Qt::Key key, Qt::KeyboardModifier modifier = Qt::NoModifier) {
            QTest::newRow(name) << static_cast<int>(key) << static_cast<int>(modifier);
        };
        row("add", Qt::Key_N);
        row("rename", Qt::Key_F2);
        row("rename by Enter", Qt::Key_Return);
        row("delete", Qt::Key_Delete);
        row("role", Qt::Key_O);
        row("nudge", Qt::Key_Left, Qt::ControlModifier);
        row("edge", Qt::Key_L);
        row("lay out", Qt::Key_L, Qt::ControlModifier);
    }
    void editsAreRefusedWithASentence() {
        QFETCH(int, key);
        QFETCH(int, modifier);
        Modes canvas;
        canvas.view.select({canvas.size});
        canvas.show("moral");
        QTest::keyClick(&canvas.view, static_cast<Qt::Key>(key), static_cast<Qt::KeyboardModifier>(modifier));
        QCOMPARE(canvas.steps(), 0);
        QCOMPARE(canvas.refused.size(), 1);
        QVERIFY(canvas.refused.front().front().toString().contains(QStringLiteral("Esc")));
        QVERIFY(!canvas.editor()->isVisible());
        QCOMPARE(canvas.view.mode(), ViewMode::Moral);
        // In the drawing the same keys work again.
        canvas.show("causal");
        QVERIFY(canvas.document.addVariable(QStringLiteral("more"), {0, 90}));
    }

    void theMouseSelectsButDoesNotMove() {
        Modes canvas;
        canvas.show("correlation");
        canvas.click(canvas.body(canvas.size));
        QCOMPARE(canvas.view.selectedVariables(), VariableSet{canvas.size});
        canvas.drag(canvas.body(canvas.size), canvas.body(canvas.size) + QPoint(60, 60));
        canvas.drag(canvas.ring(canvas.size), canvas.body(canvas.success));
        canvas.doubleClick(canvas.at({0, 200}));
        QCOMPARE(canvas.steps(), 0);
        QVERIFY(!canvas.editor()->isVisible());
        QCOMPARE(canvas.refused.size(), 3);
        canvas.click(canvas.at({0, 120}));
        QVERIFY(canvas.view.selectedVariables().empty());
    }

    void editsMadeElsewhereAreFollowed() {
        Modes canvas;
        canvas.show("moral");
        const std::size_t before = canvas.layer().edges().size();
        const VariableId other = canvas.document.addVariable(QStringLiteral("other"), {0, 150}).value();
        QVERIFY(canvas.document.addEdge({other, canvas.success}));
        QCOMPARE(canvas.view.mode(), ViewMode::Moral);
        QCOMPARE(canvas.layer().edges().size(), before + 3); // and its marriages to the other two parents
        canvas.undo();
        canvas.undo();
        QCOMPARE(canvas.layer().edges().size(), before);
        canvas.document.remove({canvas.size}, {});
        QCOMPARE(canvas.layer().edges().size(), 1U);
        canvas.document.moveVariables({{canvas.success, {300, 90}}});
        QVERIFY(canvas.layer().edges().front().path.line.boundingRect().bottom() > 40);
        canvas.document.load({}, {});
        QVERIFY(canvas.isDrawing());
    }

    void theWayThereIsAnimatedAndCanBeTurnedBack() {
        Modes canvas;
        QSettings().setValue(QStringLiteral("canvas/animate"), true);
        const VariableId hidden = canvas.add("hidden", {0, 200});
        canvas.join({hidden, canvas.success});
        canvas.document.setRole(hidden, Role::Latent, true);
        canvas.show("projection");
        QVERIFY(canvas.layer().isMoving());
        QVERIFY(canvas.layer().presence(hidden) > 0.9);
        QTRY_VERIFY(canvas.layer().presence(hidden) < 0.9 && canvas.layer().presence(hidden) > 0);
        QTest::keyClick(&canvas.view, Qt::Key_Escape);
        QTRY_VERIFY(canvas.isDrawing());
        QCOMPARE(canvas.node(hidden).opacity(), 1.0);
        canvas.show("projection");
        canvas.document.remove({canvas.size}, {}); // in the middle of it
        QTRY_COMPARE(canvas.node(hidden).opacity(), 0.0);
        QVERIFY(!canvas.layer().isMoving());
    }

    void largeGraphsAreWorkedOnInTheBackground() {
        Modes canvas;
        for (int n = 0; n < 60; ++n)
            canvas.add(qPrintable(QStringLiteral("v%1").arg(n)), {n % 10 * 150.0, 200 + n / 10 * 80.0});
        canvas.show("correlation");
        QVERIFY(!canvas.banner()->isHidden());
        QTRY_VERIFY(canvas.layer().graph());
        QCOMPARE(canvas.layer().edges().size(), 3U);
        // One that is no longer wanted does not come.
        canvas.show("causal");
        canvas.show("moral");
        canvas.show("causal");
        QTest::qWait(100);
        QVERIFY(canvas.isDrawing());
    }

    void picturesAndTheLegendShowTheSame() {
        Modes canvas;
        const QByteArray drawing = picture(PictureKind::Svg, canvas.document, canvas.view.graphScene());
        const QStringList legend = legendLabels(canvas.view.graphScene());
        canvas.show("twin");
        const QByteArray twin = picture(PictureKind::Svg, canvas.document, canvas.view.graphScene());
        QVERIFY(!drawing.contains("success*"));
        QVERIFY(twin.contains("success*"));
        QVERIFY(legendLabels(canvas.view.graphScene()) != legend);
        canvas.document.setRole(canvas.size, Role::Latent, true);
        canvas.show("equivalence");
        QVERIFY(legendLabels(canvas.view.graphScene()).join(QString()).contains(QStringLiteral("not known")));
    }

    void aRandomisedTreatmentHasNoCausesInAnyOfThem() {
        Modes canvas;
        canvas.document.setRole(canvas.treatment, Role::Randomised, true);
        canvas.show("correlation");
        QVERIFY(!canvas.edge(canvas.size, canvas.treatment));
    }

private:
    QTemporaryDir settings_;
};

QTEST_MAIN(TestCanvasModes)
#include "test_canvas_modes.moc"
