// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the canvas shows of identification beside edges: districts, the hedge, marks on variables, and the
// legend of all that.
#include "tests/ui/canvas_fixture.h"
#include "ui/canvas/legend.h"

#include <QElapsedTimer>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;

namespace {

bool covers(const RegionItem* region, const NodeItem& node) {
    return region && region->region().contains(node.pos());
}

QStringList labels(const Canvas& canvas) {
    return legendLabels(canvas.view.graphScene());
}

CanvasHighlights marked(VariableId id, NodeMarks marks, const QString& sentence) {
    CanvasHighlights shown;
    if (marks.testFlag(NodeMark::Mediator)) shown.mediators = {id};
    if (marks.testFlag(NodeMark::Instrument)) shown.instruments = {id};
    if (marks.testFlag(NodeMark::Fork))
        shown.openers.push_back({id, HighlightedOpener::Kind::Fork, sentence});
    if (marks.testFlag(NodeMark::Collider))
        shown.openers.push_back({id, HighlightedOpener::Kind::Collider, sentence});
    return shown;
}

} // namespace

class TestCanvasRegions : public QObject {
    Q_OBJECT
private slots:
    void districtsAreShownByKeyAndFollowTheDrawing() {
        Canvas canvas;
        const RegionLayer& regions = canvas.view.graphScene().regions();
        canvas.join({canvas.size, canvas.success, EdgeKind::Bidirected});
        QCOMPARE(regions.districtCount(), std::size_t{0}); // not wanted yet
        QVERIFY(!labels(canvas).join(QLatin1Char(' ')).contains(QStringLiteral("District")));
        QVERIFY(!canvas.action("districts")->isChecked());
        const QImage plain = canvas.view.grab().toImage();

        canvas.key(Qt::Key_D);
        QVERIFY(canvas.action("districts")->isChecked());
        QCOMPARE(regions.districtCount(), std::size_t{1});
        QVERIFY(covers(regions.district(0), canvas.node(canvas.size)));
        QVERIFY(covers(regions.district(0), canvas.node(canvas.success)));
        QVERIFY2(!covers(regions.district(0), canvas.node(canvas.treatment)), "it lies between the two");
        QVERIFY(labels(canvas).join(QLatin1Char(' ')).contains(QStringLiteral("District")));
        QVERIFY(canvas.view.grab().toImage() != plain);

        // Edits change the districts at once, undo as well.
        canvas.join({canvas.treatment, canvas.success, EdgeKind::Bidirected});
        QCOMPARE(regions.districtCount(), std::size_t{1});
        QVERIFY(covers(regions.district(0), canvas.node(canvas.treatment)));
        canvas.undo();
        QVERIFY(!covers(regions.district(0), canvas.node(canvas.treatment)));
        canvas.document.remove({canvas.success}, {});
        QCOMPARE(regions.districtCount(), std::size_t{0});
        canvas.undo();
        canvas.key(Qt::Key_D);
        QCOMPARE(regions.districtCount(), std::size_t{0});
    }

    void aDistrictFollowsTheMouseAndNoOtherIsBuiltAnew() {
        Canvas canvas;
        const VariableId a = canvas.add("a", {-200, 150});
        const VariableId b = canvas.add("b", {0, 150});
        canvas.join({canvas.size, canvas.treatment, EdgeKind::Bidirected});
        canvas.join({a, b, EdgeKind::Bidirected});
        canvas.view.setDistrictsVisible(true);
        const RegionLayer& regions = canvas.view.graphScene().regions();
        const RegionItem* moving = regions.district(1);
        QVERIFY(covers(moving, canvas.node(b)));
        const int movingBefore = moving->builds();
        const int restingBefore = regions.district(0)->builds();
        canvas.press(canvas.body(b));
        for (int i = 1; i <= 10; ++i) {
            canvas.dragTo(canvas.body(b) + QPoint(6, 9));
            QVERIFY(covers(moving, canvas.node(b)));
        }
        QVERIFY(moving->builds() >= movingBefore + 9);
        QCOMPARE(regions.district(0)->builds(), restingBefore);
        canvas.release(canvas.body(b));
        QVERIFY(canvas.node(b).pos().y() > 200);
        QVERIFY(covers(moving, canvas.node(b)));
        canvas.undo();
        QVERIFY(covers(moving, canvas.node(b)));
    }

    void aLatentCauseJoinsADistrict() {
        Canvas canvas;
        const VariableId hidden = canvas.add("hidden", {0, -150});
        canvas.join({hidden, canvas.treatment});
        canvas.join({hidden, canvas.success});
        canvas.view.setDistrictsVisible(true);
        const RegionLayer& regions = canvas.view.graphScene().regions();
        QCOMPARE(regions.districtCount(), std::size_t{0});
        canvas.document.setRole(hidden, Role::Latent, true);
        QCOMPARE(regions.districtCount(), std::size_t{1});
        for (const VariableId id : {hidden, canvas.treatment, canvas.success})
            QVERIFY(covers(regions.district(0), canvas.node(id)));
        // A chance assignment cuts the treatment loose.
        canvas.document.setRole(canvas.treatment, Role::Randomised, true);
        QCOMPARE(regions.districtCount(), std::size_t{0});
    }

    void regionsAreNotInTheWayOfTheMouse() {
        Canvas canvas;
        canvas.join({canvas.size, canvas.success, EdgeKind::Bidirected});
        canvas.view.setDistrictsVisible(true);
        const QRectF body = canvas.node(canvas.size).outline().rect;
        const QPoint inMargin = canvas.at(body.topLeft() + QPointF(-11, 5));
        QVERIFY(canvas.view.graphScene().regions().district(0)->region().contains(
            canvas.view.mapToScene(inMargin)));
        canvas.click(inMargin);
        QVERIFY(canvas.view.selectedVariables().empty());
        canvas.doubleClick(inMargin);
        QVERIFY(canvas.editor()->isVisible()); // a new variable, as anywhere
    }

    void theHedgeIsARegionWithinARegion() {
        Canvas canvas;
        canvas.join({canvas.treatment, canvas.success, EdgeKind::Bidirected});
        CanvasHighlights shown;
        shown.hedge = HighlightedHedge{{canvas.treatment, canvas.success}, {canvas.success}};
        canvas.view.setHighlights(shown);
        const RegionLayer& regions = canvas.view.graphScene().regions();
        QVERIFY(covers(regions.largerForest(), canvas.node(canvas.treatment)));
        QVERIFY(covers(regions.largerForest(), canvas.node(canvas.success)));
        QVERIFY(covers(regions.smallerForest(), canvas.node(canvas.success)));
        QVERIFY(!covers(regions.smallerForest(), canvas.node(canvas.treatment)));
        QVERIFY(regions.largerForest()->boundingRect().contains(regions.smallerForest()->boundingRect()));
        QVERIFY(!regions.smallerForest()->region().hatch.empty());
        QVERIFY(!regions.largerForest()->look().dashes.isEmpty());
        QVERIFY(labels(canvas).contains(QStringLiteral("Hedge: the larger C-forest")));
        QVERIFY(labels(canvas).contains(QStringLiteral("Hedge: the smaller C-forest")));
        QVERIFY(canvas.node(canvas.success).toolTip().contains(QStringLiteral("both C-forests")));
        canvas.view.select({canvas.treatment});
        QVERIFY(canvas.view.accessibleDescription().contains(QStringLiteral("larger C-forest")));
        // It stays with what is left while the next verdict is on its way.
        canvas.document.remove({canvas.success}, {});
        QVERIFY(covers(regions.largerForest(), canvas.node(canvas.treatment)));
        canvas.undo();
        canvas.view.setHighlights({});
        QVERIFY(!regions.largerForest());
        QVERIFY(!regions.smallerForest());
        QVERIFY(!labels(canvas).join(QLatin1Char(' ')).contains(QStringLiteral("Hedge")));
    }

    // A role, not an answer: it is shown whatever the question.
    void aVariableThatSelectsCasesHasItsSign() {
        Canvas canvas;
        const QString sentence = QStringLiteral("Cases are selected by it");
        canvas.document.setRole(canvas.success, Role::Selected, true);
        QCOMPARE(canvas.node(canvas.success).marks(), NodeMarks(NodeMark::Selection));
        QCOMPARE(canvas.node(canvas.success).toolTip(), sentence);
        QCOMPARE(labels(canvas).filter(sentence).size(), 1);
        canvas.undo();
        QCOMPARE(canvas.node(canvas.success).marks(), NodeMarks());
    }

    void marksAreDrawnNamedAndExplained_data() {
        QTest::addColumn<NodeMark>("mark");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("tip");
        QTest::newRow("mediator") << NodeMark::Mediator << "Front-door mediator"
                                  << "A front-door mediator";
        QTest::newRow("instrument") << NodeMark::Instrument << "Instrument"
                                    << "An instrument";
        QTest::newRow("fork") << NodeMark::Fork << "Fork: opens a biasing path"
                              << "It forks x ← z → y";
        QTest::newRow("collider") << NodeMark::Collider << "Adjusted collider: opens a biasing path"
                                  << "It collides";
    }
    void marksAreDrawnNamedAndExplained() {
        QFETCH(NodeMark, mark);
        QFETCH(QString, label);
        QFETCH(QString, tip);
        Canvas canvas;
        canvas.view.setLegendVisible(false);
        QVERIFY(!labels(canvas).contains(label));
        const QImage plain = canvas.view.grab().toImage();
        canvas.view.setHighlights(marked(canvas.treatment, mark, tip));
        QCOMPARE(canvas.node(canvas.treatment).marks(), NodeMarks(mark));
        QCOMPARE(canvas.node(canvas.size).marks(), NodeMarks());
        QVERIFY(canvas.view.grab().toImage() != plain);
        QCOMPARE(labels(canvas).filter(label).size(), 1);
        QCOMPARE(canvas.node(canvas.treatment).toolTip(), tip);
        QCOMPARE(canvas.node(canvas.size).toolTip(), QString());
        canvas.view.setHighlights({});
        QVERIFY(canvas.view.grab().toImage() == plain);
    }

    // Two marks of which one cannot be seen would be one too few.
    void allMarksAtOnceLookDifferent() {
        Canvas canvas;
        canvas.view.setLegendVisible(false);
        std::vector<QImage> images;
        for (unsigned bits = 0; bits < 16; ++bits) {
            canvas.view.setHighlights(
                marked(canvas.treatment, NodeMarks::fromInt(static_cast<int>(bits)), {}));
            // Without colours, for eyes that see none.
            images.push_back(canvas.view.grab().toImage().convertToFormat(QImage::Format_Grayscale8));
        }
        for (std::size_t i = 0; i < images.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(images[i] != images[j], qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
        }
    }

    void aNoteStandsInTheCorner() {
        Canvas canvas;
        const auto* note = canvas.view.findChild<QLabel*>(QStringLiteral("canvas.note"));
        QVERIFY(!note->isVisible());
        canvas.view.setNote(QStringLiteral("Checking…"));
        QVERIFY(note->isVisible());
        QCOMPARE(note->accessibleName(), QStringLiteral("Checking…"));
        const auto isInCorner = [&] {
            return canvas.view.viewport()->rect().contains(note->geometry()) &&
                   canvas.view.viewport()->width() - note->geometry().right() < 20 && note->y() < 20;
        };
        QVERIFY(isInCorner());
        canvas.view.resize(600, 500);
        QTRY_VERIFY(isInCorner());
        canvas.view.setNote({});
        QVERIFY(!note->isVisible());
    }

    void darkColoursReachTheRegions() {
        Canvas canvas;
        canvas.join({canvas.size, canvas.success, EdgeKind::Bidirected});
        canvas.view.setDistrictsVisible(true);
        const QColor light = canvas.view.graphScene().regions().district(0)->look().colour;
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        canvas.view.setPalette(dark);
        QVERIFY(canvas.view.graphScene().regions().district(0)->look().colour.lightness() >
                light.lightness());
    }

    void draggingInALargeGraphStaysQuick() {
        Canvas canvas;
        project::Project project;
        CausalGraph graph;
        std::vector<VariableId> ids;
        for (int i = 0; i < 1000; ++i) {
            ids.push_back(
                graph.addVariable("v" + std::to_string(i), {}, Position{(i % 40) * 130.0, (i / 40) * 110.0})
                    .value());
        }
        // A hundred districts of ten.
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (i + 1 < ids.size()) QVERIFY(graph.addEdge({ids[i], ids[i + 1]}));
            if (i % 10 != 9) QVERIFY(graph.addEdge({ids[i], ids[i + 1], EdgeKind::Bidirected}));
        }
        project.content.graph = std::make_shared<CausalGraph>(graph);
        canvas.document.load(project, {});
        const auto drag = [&] {
            QElapsedTimer timer;
            canvas.press(canvas.body(ids[505]));
            timer.start();
            constexpr int moves = 20;
            for (int i = 0; i < moves; ++i)
                canvas.dragTo(canvas.body(ids[505]) + QPoint(12, 9));
            const double each = static_cast<double>(timer.nsecsElapsed()) / 1e6 / moves;
            canvas.release(canvas.body(ids[505]));
            return each;
        };
        canvas.view.zoomBy(0.5 / canvas.view.zoom());
        canvas.view.centerOn(canvas.node(ids[505]).pos());
        const double without = drag();
        QElapsedTimer timer;
        timer.start();
        canvas.view.grab();
        qInfo("a paint without districts: %.1f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
        timer.start();
        canvas.view.setDistrictsVisible(true);
        qInfo("100 districts: %.1f ms to build", static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QCOMPARE(canvas.view.graphScene().regions().districtCount(), std::size_t{100});
        const double with = drag();
        timer.start();
        canvas.view.grab();
        qInfo("a move: %.2f ms without, %.2f ms with districts; a paint: %.1f ms", without, with,
              static_cast<double>(timer.nsecsElapsed()) / 1e6);
        const int before = canvas.view.graphScene().regions().district(3)->builds();
        drag();
        QCOMPARE(canvas.view.graphScene().regions().district(3)->builds(), before);
    }
};

QTEST_MAIN(TestCanvasRegions)
#include "test_canvas_regions.moc"
