// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text in DAGitty's language that follows a drawing, and a drawing that follows a text.
#include "core/base/random.h"
#include "core/graph/formats/dagitty_text.h"
#include "ui/model/code_merge.h"
#include "ui/model/code_rewrite.h"
#include "ui/model/code_statements.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::ui;
using graph::CausalGraph;
using graph::Edge;
using graph::EdgeKind;
using graph::Role;
using graph::VariableId;

namespace {

CausalGraph read(const std::string& code) {
    auto graph = graph::parseDagitty(code);
    if (!graph) qFatal("%s: %s", code.c_str(), graph.error().sentence().english().c_str());
    return std::move(*graph);
}

/// As a session begins: the drawing shows the text.
CodeSession sessionOf(const std::string& code) {
    CodeSession session;
    session.base.graph = std::make_shared<CausalGraph>(read(code));
    session.baseNames = session.lastNames = namesInText(*session.base.graph);
    return session;
}

std::string nameOf(const project::Content& content, VariableId id) {
    return content.graph->contains(id) ? content.graph->name(id) : std::string();
}

const std::string commented = "// Smoking and what comes of it\n"
                              "dag {\n"
                              "  smoking [exposure]   # asked in 1990\n"
                              "  cancer [outcome]\n"
                              "  smoking -> tar -> cancer  /* the chain */\n"
                              "  gene -> {smoking cancer}\n"
                              "  a <-> b // why not\n"
                              "}\n";

} // namespace

class TestModelCodeText : public QObject {
    Q_OBJECT

private slots:
    void statementsAreFound() {
        const auto outline = outlineOf(commented);
        QVERIFY(outline.has_value());
        using Kind = CodeStatement::Kind;
        std::vector<Kind> kinds;
        for (const CodeStatement& statement : outline->statements)
            kinds.push_back(statement.kind);
        const std::vector<Kind> expected{Kind::Variable, Kind::Variable, Kind::Several, Kind::Several,
                                         Kind::Edge};
        QVERIFY(kinds == expected);
        const CodeStatement& edge = outline->statements.back();
        QCOMPARE(commented.substr(edge.begin, edge.end - edge.begin), std::string("a <-> b"));
        QVERIFY(!outlineOf("dag { a --> b }").has_value());
    }

    /// What a change elsewhere makes of a text with comments and the user's own layout.
    void onlyWhatChangesIsRewritten_data() {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("becomes");
        const auto row = [](const char* name, const char* line, const char* becomes) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(line)
                                << QString::fromUtf8(becomes);
        };
        row("rename", "  gene -> {smoking cancer}\n", "  \"the gene\" -> {smoking cancer}\n");
        row("role", "  cancer [outcome]\n", "  cancer [adjusted]\n");
        row("first role", "  cancer [outcome]\n", "  cancer [outcome]\n  tar [latent]\n");
        // Their only mention goes with the edge; they move to the other variables.
        row("delete an edge",
            "  smoking -> tar -> cancer  /* the chain */\n  gene -> {smoking cancer}\n  a <-> b // why not\n",
            "  a\n  b\n  smoking -> tar -> cancer  /* the chain */\n  gene -> {smoking cancer}\n"
            "  // why not\n");
        row("turn an edge", "  a <-> b // why not\n", "  a -> b // why not\n");
        row("break a chain", "  smoking -> tar -> cancer  /* the chain */\n",
            "  smoking -> tar  /* the chain */\n");
        row("add", "  a <-> b // why not\n}\n", "  a <-> b // why not\n  tar -> a\n}\n");
    }
    void onlyWhatChangesIsRewritten() {
        QFETCH(QString, change);
        QFETCH(QString, line);
        QFETCH(QString, becomes);
        const CausalGraph before = read(commented);
        const auto id = [&](const char* name) { return before.find(name).value(); };
        CausalGraph after = before;
        if (change == QStringLiteral("rename")) {
            QVERIFY(after.rename(id("gene"), "the gene"));
        } else if (change == QStringLiteral("role")) {
            after.setRoles(id("cancer"), Role::Adjusted);
        } else if (change == QStringLiteral("first role")) {
            after.setRoles(id("tar"), Role::Latent);
        } else if (change == QStringLiteral("delete an edge")) {
            after.removeEdge({id("a"), id("b"), EdgeKind::Bidirected});
        } else if (change == QStringLiteral("turn an edge")) {
            after.removeEdge({id("a"), id("b"), EdgeKind::Bidirected});
            QVERIFY(after.addEdge({id("a"), id("b")}));
        } else if (change == QStringLiteral("break a chain")) {
            after.removeEdge({id("tar"), id("cancer")});
        } else {
            QVERIFY(after.addEdge({id("tar"), id("a")}));
        }
        QString expected = QString::fromStdString(commented);
        QVERIFY(expected.contains(line));
        expected.replace(line, becomes);
        QCOMPARE(QString::fromStdString(rewrittenCode(commented, before, after, true)), expected);
    }

    void theLastVariableLeavesAnEmptyGraph() {
        const CausalGraph before = read("dag { a }");
        CausalGraph after = before;
        after.removeVariable(before.find("a").value());
        QVERIFY(read(rewrittenCode("dag { a }", before, after, true)).empty());
    }

    void positionsMayBeLeftOut() {
        CausalGraph graph = read("dag { a [pos=\"1,2\"] a -> b [pos=\"3,4\"] }");
        QVERIFY(!QString::fromStdString(codeOf(graph, false)).contains(QStringLiteral("pos")));
        CausalGraph moved = graph;
        moved.setPosition(graph.find("a").value(), graph::Position{9, 9});
        const std::string code = "dag { a->b }";
        QCOMPARE(rewrittenCode(code, graph, moved, false), code);
        QVERIFY(QString::fromStdString(rewrittenCode(codeOf(graph, true), graph, moved, true))
                    .contains(QStringLiteral("9.000,9.000")));
    }

    /// Whatever is changed, the text says what the drawing is.
    void randomEditsAreFollowed() {
        Random random(7);
        for (int round = 0; round < 60; ++round) {
            std::string code = commented;
            CausalGraph graph = read(code);
            for (int step = 0; step < 15; ++step) {
                CausalGraph after = graph;
                const auto any = [&] { return after.idAt(random.below(after.size())); };
                switch (after.size() < 2 ? 0 : random.below(7)) {
                case 0:
                    (void)after.addVariable(after.freeName("new one"));
                    break;
                case 1:
                    after.removeVariable(any());
                    break;
                case 2:
                    (void)after.rename(any(), after.freeName("n"));
                    break;
                case 3:
                    after.setRoles(any(), Role::Latent);
                    break;
                case 4:
                    after.setPosition(any(), graph::Position{1.0 * step, 2});
                    break;
                case 5:
                    (void)after.addEdge(
                        {any(), any(), step % 2 == 0 ? EdgeKind::Directed : EdgeKind::Bidirected});
                    break;
                default:
                    if (after.edgeCount() > 0)
                        after.removeEdge(after.edges()[random.below(after.edgeCount())]);
                }
                const std::string next = rewrittenCode(code, graph, after, true);
                QCOMPARE(codeOf(read(next), true), codeOf(after, true));
                code = next;
                graph = after;
            }
            QVERIFY2(code.starts_with("// Smoking"), "comments stay");
        }
    }

    void aTextThatSaysTheSameChangesNothing() {
        CodeSession session = sessionOf("dag { a [exposure,pos=\"1,2\"] b [label=\"B\"] a -> b }");
        const project::Content now = session.base;
        const auto after = withCode(session, now, read("dag { a -> b b [label=\"B\"] a [exposure] }"));
        QVERIFY(*after.graph == *now.graph);
        QCOMPARE(after.bindings, now.bindings);
    }

    /// Typed letter by letter, at one place of the text after the other.
    void aRenamedVariableStaysItself() {
        CodeSession session = sessionOf("dag { z x [pos=\"1,2\"] x -> y }");
        const VariableId x = session.base.graph->find("x").value();
        session.base.bindings[x] = "column";
        project::Content now = session.base;
        const auto type = [&](const char* code) { now = withCode(session, now, read(code)); };
        type("dag { z xx [pos=\"1,2\"] x -> y }"); // two variables for a moment
        QCOMPARE(now.graph->size(), std::size_t{4});
        type("dag { z xx [pos=\"1,2\"] xx -> y }");
        QCOMPARE(nameOf(now, x), std::string("xx"));
        QCOMPARE(now.bindings.at(x), std::string("column"));
        type("dag { zz xx [pos=\"1,2\"] xx -> y }"); // isolated: by its place
        QCOMPARE(nameOf(now, session.base.graph->find("z").value()), std::string("zz"));
        type("dag { xx -> y }");
        QCOMPARE(now.graph->size(), std::size_t{2});
        QVERIFY(now.graph->variable(x).position == (graph::Position{1, 2}));
        type("dag { x -> y }");
        QCOMPARE(nameOf(now, x), std::string("x"));
    }

    void aDeletedVariableComesBackAsItWas() {
        CodeSession session = sessionOf("dag { x [pos=\"1,2\"] x -> y }");
        const VariableId x = session.base.graph->find("x").value();
        session.base.bindings[x] = "column";
        session.base.chosenAdjustment = graph::VariableSet{x};
        project::Content now = withCode(session, session.base, read("dag { y }"));
        QVERIFY(now.bindings.empty());
        QVERIFY(!now.chosenAdjustment);
        now = withCode(session, now, read("dag { y x }"));
        QCOMPARE(nameOf(now, x), std::string("x"));
        QVERIFY(now.graph->variable(x).position == (graph::Position{1, 2}));
        QCOMPARE(now.bindings.at(x), std::string("column"));
        QVERIFY(now.chosenAdjustment.has_value());
    }

    /// Its name grows letter by letter; it must not jump about.
    void aNewVariableKeepsItsIdAndPlace() {
        CodeSession session = sessionOf("dag { x [pos=\"0,0\"] y [pos=\"200,0\"] x -> y }");
        project::Content now = withCode(session, session.base, read("dag { x -> y t -> x }"));
        const VariableId added = now.graph->find("t").value();
        const auto place = now.graph->variable(added).position;
        QVERIFY(place.has_value());
        for (const char* code : {"dag { x -> y ta -> x }", "dag { x -> y tar -> x }"})
            now = withCode(session, now, read(code));
        QCOMPARE(nameOf(now, added), std::string("tar"));
        QVERIFY(now.graph->variable(added).position == place);
        now = withCode(session, now, read("dag { x -> y tar -> x new }"));
        QVERIFY(now.graph->find("new").value() != added);
    }

    void bendsStayWherePositionsAreNotShown() {
        CodeSession session = sessionOf("dag { x -> y [pos=\"3,4\",label=\"l\"] }");
        session.positionsWritten = false;
        project::Content now = withCode(session, session.base, read("dag { x -> y }"));
        const Edge edge = now.graph->edges().front();
        QVERIFY(now.graph->details(edge).bend.has_value());
        QVERIFY2(now.graph->details(edge).label.empty(), "the text carries labels");
        session.positionsWritten = true;
        now = withCode(session, now, read("dag { x -> y }"));
        QVERIFY(!now.graph->details(edge).bend);
    }
};

QTEST_APPLESS_MAIN(TestModelCodeText)
#include "test_model_code_text.moc"
