// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_text.h"
#include "tests/ui/canvas_fixture.h"
#include "ui/canvas/fragment.h"

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;

namespace {

QClipboard& clipboard() {
    return *QGuiApplication::clipboard();
}

} // namespace

class TestCanvasClipboard : public QObject {
    Q_OBJECT
private slots:
    void init() { clipboard().clear(); }

    void copiesGetTheNextNumber_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("copy");
        QTest::newRow("free") << QStringLiteral("z") << QStringLiteral("z");
        QTest::newRow("taken") << QStringLiteral("x") << QStringLiteral("x4");
        QTest::newRow("with a number") << QStringLiteral("x2") << QStringLiteral("x4");
        QTest::newRow("a number alone") << QStringLiteral("7") << QStringLiteral("72");
        QTest::newRow("more digits than there are numbers")
            << QStringLiteral("a12345678901234567890") << QStringLiteral("a123456789012345678902");
    }
    void copiesGetTheNextNumber() {
        QFETCH(QString, name);
        QFETCH(QString, copy);
        CausalGraph graph;
        for (const char* taken : {"x", "x2", "x3", "7", "a12345678901234567890"})
            QVERIFY(graph.addVariable(taken));
        QCOMPARE(QString::fromStdString(nextFreeName(graph, name.toStdString())), copy);
    }

    void copyAndPasteByKeys() {
        Canvas canvas;
        canvas.document.setRole(canvas.size, Role::Latent, true);
        canvas.document.undoStack()->clear();
        const CausalGraph before = canvas.graph();
        canvas.view.select({canvas.size, canvas.treatment});
        canvas.key(Qt::Key_C, Qt::ControlModifier);
        canvas.hover(canvas.at({0, 150}));
        canvas.key(Qt::Key_V, Qt::ControlModifier);
        const VariableId size = canvas.find("stone_size2");
        const VariableId treatment = canvas.find("treatment2");
        QVERIFY(canvas.graph().hasEdge({size, treatment}));
        QVERIFY(canvas.graph().variable(size).roles.has(Role::Latent));
        QCOMPARE(*canvas.graph().variable(size).position, (Position{-100, 150}));
        QCOMPARE(*canvas.graph().variable(treatment).position, (Position{100, 150}));
        QCOMPARE(canvas.view.selectedVariables(), (VariableSet{size, treatment}));
        QCOMPARE(canvas.view.selectedEdges(), (std::vector<Edge>{{size, treatment}}));
        QCOMPARE(canvas.document.undoStack()->text(0), QStringLiteral("Paste 2 Item(s)"));
        VERIFY_ONE_STEP(canvas, before);
    }

    void whatIsCopiedIsAlsoModelCodeAndAPicture() {
        Canvas canvas;
        canvas.view.select({canvas.size, canvas.treatment});
        canvas.key(Qt::Key_C, Qt::ControlModifier);
        const QMimeData* data = clipboard().mimeData();
        const auto read = parseDagitty(data->text().toStdString());
        QVERIFY(read);
        QCOMPARE(read->size(), 2U);
        QVERIFY(read->hasEdge({*read->find("stone_size"), *read->find("treatment")}));
        QVERIFY(data->hasImage());
        const auto image = qvariant_cast<QImage>(data->imageData());
        QVERIFY(image.width() > 300);
        QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
        QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("stone_size"));
        QVERIFY(!data->data(QStringLiteral("image/svg+xml")).contains("success"));
    }

    void anEdgeIsCopiedWithItsEnds() {
        Canvas canvas;
        canvas.view.select({}, {{canvas.size, canvas.treatment}});
        canvas.key(Qt::Key_C, Qt::ControlModifier);
        canvas.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(canvas.graph().hasEdge({canvas.find("stone_size2"), canvas.find("treatment2")}));
    }

    void modelCodeFromElsewhereJustWorks_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("DAGitty") << QStringLiteral("dag { age -> sex; age [pos=\"0,0\"] sex [pos=\"1,1\"] }");
        QTest::newRow("DAGitty without the frame") << QStringLiteral("age -> sex");
        QTest::newRow("Graphviz") << QStringLiteral("digraph G { age -> sex; }");
        QTest::newRow("lavaan") << QStringLiteral("sex ~ age\n");
    }
    void modelCodeFromElsewhereJustWorks() {
        QFETCH(QString, text);
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        clipboard().setText(text);
        canvas.hover(canvas.at({20, 160}));
        canvas.key(Qt::Key_V, Qt::ControlModifier);
        const VariableId age = canvas.find("age");
        const VariableId sex = canvas.find("sex");
        QVERIFY(canvas.graph().hasEdge({age, sex}));
        const Position one = *canvas.graph().variable(age).position;
        const Position other = *canvas.graph().variable(sex).position;
        QVERIFY2(std::hypot(one.x - other.x, one.y - other.y) > 40, "they do not lie on one another");
        QVERIFY(std::abs((one.x + other.x) / 2 - 20) <= 1);
        QVERIFY(std::abs((one.y + other.y) / 2 - 160) <= 1);
        VERIFY_ONE_STEP(canvas, before);
    }

    void aRefusedPasteSaysWhy_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << QString() << QStringLiteral("nothing on the clipboard");
        QTest::newRow("a cycle") << QStringLiteral("dag { a -> b; b -> a }") << QStringLiteral("cycle");
        QTest::newRow("broken off") << QStringLiteral("dag { a -> ") << QStringLiteral("line 1");
    }
    void aRefusedPasteSaysWhy() {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        Canvas canvas;
        if (!text.isEmpty()) clipboard().setText(text);
        canvas.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(canvas.refused.size(), 1);
        QVERIFY2(canvas.refused.first().first().toString().contains(sentence),
                 qPrintable(canvas.refused.first().first().toString()));
        QVERIFY(canvas.view.findChild<QLabel*>(QStringLiteral("canvas.bubble"))->isVisible());
        QCOMPARE(canvas.steps(), 0);
    }

    void whatIsNotOursIsRefused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a newer version") << QByteArray(R"({"version": 99})");
        QTest::newRow("two of one name")
            << QByteArray(R"({"version": 1, "variables": [{"name": "a"}, {"name": "a"}]})");
        QTest::newRow("an edge to nowhere")
            << QByteArray(R"({"version": 1, "variables": [{"name": "a"}], "edges": [{"from": 0, "to": 7}]})");
    }
    void whatIsNotOursIsRefused() {
        QFETCH(QByteArray, json);
        QMimeData data;
        data.setData(QLatin1String(fragmentMimeType), json);
        QVERIFY(!fromMimeData(data));
    }

    void everythingSaidComesThrough() {
        project::Content content;
        CausalGraph graph;
        const VariableId a =
            *graph.addVariable("a", Roles(Role::Treatment).with(Role::Selected), Position{1, 2});
        const VariableId b = *graph.addVariable("b", {}, Position{101, 2});
        QVERIFY(graph.addEdges(std::vector<Edge>{{a, b}, {a, b, EdgeKind::Bidirected}}));
        graph.setLabel(a, "Alter “in Jahren”");
        graph.setAttributes(a, {{"beta", "0.3"}, {"bare", {}}});
        graph.setDetails({a, b}, {"strong", Position{50, -40}, {{"p", "1"}}});
        content.graph = std::make_shared<const CausalGraph>(graph);
        content.notes = {{{3}, {5, 6}, "two\nlines", 90}};
        const Fragment fragment = fragmentOf(content, {{a, b}, {}, {{3}}}, {{a, {1, 2}}, {b, {101, 2}}});
        const std::unique_ptr<QMimeData> data(toMimeData(fragment, QFont()));
        const auto read = fromMimeData(*data);
        QVERIFY(read);
        QVERIFY(read->graph == graph);
        QCOMPARE(read->notes.front().text, content.notes.front().text);
        QCOMPARE(read->notes.front().width, 90.0);

        // Into a drawing that has a treatment: the copy is none.
        const Inserted result = inserted(content, *read, {10, 20});
        const CausalGraph& after = *result.content.graph;
        const VariableId copy = *after.find("a2");
        const Edge edge{copy, *after.find("b2")};
        QCOMPARE(after.variable(copy).roles, Roles(Role::Selected));
        QCOMPARE(after.variable(copy).label, graph.variable(a).label);
        QVERIFY(after.variable(copy).attributes == graph.variable(a).attributes);
        QCOMPARE(after.details(edge).bend, (std::optional(Position{60, -20})));
        QCOMPARE(after.details(edge).label, std::string("strong"));
        QVERIFY(after.hasEdge({edge.from, edge.to, EdgeKind::Bidirected}));
        QCOMPARE(result.content.notes.size(), 2U);
        QCOMPARE(result.content.notes.back().position, (Position{15, 26}));
    }

    void betweenWindows() {
        Canvas one;
        Canvas other;
        other.document.remove({other.size, other.treatment, other.success}, {});
        one.view.select({one.size, one.treatment});
        one.view.copy();
        other.view.paste();
        QVERIFY(other.graph().hasEdge({other.find("stone_size"), other.find("treatment")}));
        QCOMPARE(*other.graph().variable(other.find("stone_size")).position, (Position{-200, 0}));
    }

    void cutTakesAwayWhatItCopies() {
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.view.select({canvas.success});
        canvas.key(Qt::Key_X, Qt::ControlModifier);
        QVERIFY(!canvas.graph().find("success"));
        QCOMPARE(canvas.document.undoStack()->text(0), QStringLiteral("Cut 1 Item(s)"));
        VERIFY_ONE_STEP(canvas, before);
        QTest::mouseMove(canvas.view.viewport(), QPoint(1, 1));
        canvas.hover(canvas.at({100, 100}));
        canvas.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(*canvas.graph().variable(canvas.find("success")).position, (Position{100, 100}));
    }

    void duplicating() {
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.view.select({canvas.size, canvas.treatment});
        canvas.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(*canvas.graph().variable(canvas.find("stone_size2")).position, (Position{-170, 30}));
        QVERIFY(canvas.graph().hasEdge({canvas.find("stone_size2"), canvas.find("treatment2")}));
        VERIFY_ONE_STEP(canvas, before);
        canvas.view.select({canvas.size});
        canvas.key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY2(*canvas.graph().variable(canvas.find("stone_size3")).position != (Position{-170, 30}),
                 "the second copy does not hide the first");
    }

    void ctrlAndDraggingCopies() {
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.view.select({canvas.size, canvas.treatment});
        canvas.drag(canvas.body(canvas.size), canvas.at({-203, 149}), Qt::ControlModifier);
        QCOMPARE(*canvas.graph().variable(canvas.size).position, (Position{-200, 0}));
        const VariableId copy = canvas.find("stone_size2");
        QCOMPARE(*canvas.graph().variable(copy).position, (Position{-200, 149})); // in line with the first
        QVERIFY(canvas.graph().hasEdge({copy, canvas.find("treatment2")}));
        QCOMPARE(canvas.view.selectedVariables(), (VariableSet{copy, canvas.find("treatment2")}));
        VERIFY_ONE_STEP(canvas, before);
    }

    void escapeDuringCtrlAndDraggingCopiesNothing() {
        Canvas canvas;
        const auto items = canvas.view.scene()->items().size();
        canvas.press(canvas.body(canvas.size), Qt::ControlModifier);
        canvas.dragTo(canvas.at({-100, 100}), Qt::ControlModifier);
        QVERIFY(canvas.view.scene()->items().size() > items);
        canvas.key(Qt::Key_Escape);
        canvas.release(canvas.at({-100, 100}), Qt::ControlModifier);
        QCOMPARE(canvas.view.scene()->items().size(), items);
        QCOMPARE(canvas.steps(), 0);
    }

    void nothingEndsOutOfView() {
        Canvas canvas;
        const auto seen = [&](VariableId id) {
            return canvas.view.viewport()->rect().contains(canvas.body(id));
        };
        canvas.view.select({canvas.success});
        canvas.view.copy();
        canvas.view.centerOn(5000, 5000);
        canvas.view.duplicate();
        QVERIFY(seen(canvas.find("success2")));
        canvas.view.centerOn(5000, 5000);
        canvas.undo();
        canvas.view.centerOn(5000, 5000);
        canvas.redo();
        QVERIFY(seen(canvas.find("success2")));
        canvas.view.centerOn(-5000, 5000);
        canvas.document.moveVariables({{canvas.size, {-300, 40}}});
        QVERIFY(seen(canvas.size));
        canvas.view.centerOn(-5000, 5000);
        canvas.undo();
        QVERIFY(seen(canvas.size));
    }

    void actionsAreThereWhenThereIsSomethingToCopy() {
        Canvas canvas;
        canvas.view.select({});
        for (const char* name : {"cut", "copy", "duplicate"})
            QVERIFY(!canvas.action(name)->isEnabled());
        canvas.view.select({canvas.size});
        for (const char* name : {"cut", "copy", "duplicate", "paste"})
            QVERIFY(canvas.action(name)->isEnabled());
    }
};

QTEST_MAIN(TestCanvasClipboard)
#include "test_canvas_clipboard.moc"
