// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/formats/formats.h"
#include "core/graph/formats/text_cursor.h"
#include "tests/support/diagram_content.h"
#include "tests/support/test_data.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::graph;

namespace {

/// The structure of a diagram in DAGitty's language, or why there is none.
std::string structure(const Result<Diagram>& diagram) {
    return diagram ? writeDagitty(*diagram, Detail::Structure)
                   : "refused: " + diagram.error().sentence().english();
}

Result<Diagram> example(const std::string& name) {
    const std::string text =
        test::readFile(test::sourceFolder() / "tests/core/graph/formats/examples" / name);
    return formats::read(formats::guessFormat(name, text), text);
}

} // namespace

/// Files as other programs write them; examples/README.md says which.
class TestExamples : public QObject {
    Q_OBJECT
private slots:
    void meansWhatItsProgramMeans_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("meaning"); // in DAGitty's language
        const auto row = [](const char* file, const char* meaning) {
            QTest::newRow(file) << QString::fromUtf8(file) << QString::fromUtf8(meaning);
        };
        row("causal_learn_pag.dot", "pag { X1 @-> X2 X2 -> X3 X3 @-@ X4 X1 <-> X4 }");
        row("dowhy.dot", "dag { Treatment [e] U [l] U -> Treatment U -> Outcome Treatment -> Outcome }");
        row("graphviz_groups.dot", "dag { struct -> \"größe\" a -> {b c d} c -> d {b c d} -> e f g -> h "
                                   "\"1st part\" -> html \"-2.5\" -> e }");
        row("dashed_arcs.dot", "dag { L [l] X -> M -> Y X <-> Y L -> Y }");
        row("igraph.graphml", "dag { w -> x -> y w <-> y }");
        row("networkx.graphml",
            "dag { genes [l] \"blood pressure\" -> stroke genes -> {\"blood pressure\" stroke} }");
        row("yed.graphml", "dag { Smoking -> Tar -> Cancer Smoking <-> Cancer }");
        row("bnlearn.bif", "dag { asia -> tub age.group -> tub }");
        row("javabayes.bif", "dag { \"family-out\" -> \"light-on\" }");
        row("tetrad_graph.tetrad", "pag { L1 [l] X1 @-> X2 X2 -> X3 X1 <-> X3 L1 @-@ X2 }");
        row("causal_learn.tetrad", "pdag { X1 -> X2 X1 -- X3 }");
        row("holzinger.lavaan", "dag { visual [l] textual [l] visual -> {x1 x2 x3} textual -> {x4 x5 x6} "
                                "visual -> textual age -> textual x1 <-> x4 }");
        row("growth.lavaan", "dag { u x1 -> y x2 -> y x3 x1 -> m m -> y x2 <-> x3 }");
        row("edges.csv", "dag { age -> \"income, yearly\" \"say \\\"hi\\\"\" <-> age alone }");
        row("semicolons.csv", "dag { a -> b c -> b c <-> d }");
    }
    void meansWhatItsProgramMeans() {
        QFETCH(QString, file);
        QFETCH(QString, meaning);
        const auto read = example(file.toStdString());
        QCOMPARE(QString::fromStdString(structure(read)),
                 QString::fromStdString(structure(parseDagittyDiagram(meaning.toStdString()))));
        // And nothing of it is lost in its own format.
        const formats::Format& format = formats::format(formats::guessFormat(file.toStdString(), ""));
        const auto text = formats::write(format.id, *read);
        QVERIFY(text.has_value());
        const auto again = formats::read(format.id, *text);
        QVERIFY(again.has_value());
        const test::DiagramContent before = test::DiagramContent(*read).kept(format);
        const test::DiagramContent after = test::DiagramContent(*again).kept(format);
        QVERIFY2(before == after, (before.text() + "\n" + after.text()).c_str());
    }

    void whatIsNotUnderstoodIsKept() {
        const auto guide = test::DiagramContent(example("graphviz_groups.dot").value());
        QCOMPARE(guide.attributes.at("rankdir"), std::string("LR"));
        QCOMPARE(guide.nodes.at("f").attributes.at("shape"), std::string("circle"));
        QCOMPARE(guide.nodes.at("a").attributes.at("shape"), std::string("box"));
        QCOMPARE(guide.nodes.at("html").label, std::string("<<b>bold</b> &amp; more>"));
        QCOMPARE(guide.edges.at({"d", "->", "e"}).attributes.at("weight"), std::string("2"));
        QCOMPARE(guide.edges.at({"g", "->", "h"}).attributes.at("color"), std::string("gray"));
        const auto arcs = test::DiagramContent(example("dashed_arcs.dot").value());
        QCOMPARE(arcs.edges.at({"L", "->", "Y"}).label, std::string("λ\nload"));
        QVERIFY((arcs.nodes.at("Y").position == Position{2, -0.5}));
        const auto network = test::DiagramContent(example("networkx.graphml").value());
        QCOMPARE(network.nodes.at("blood pressure").attributes.at("unit"), std::string("mm Hg <μ>"));
        QCOMPARE(network.edges.at({"blood pressure", "->", "stroke"}).attributes.at("weight"),
                 std::string("0.5"));
        const auto drawn = test::DiagramContent(example("yed.graphml").value());
        QVERIFY((drawn.nodes.at("Smoking").position == Position{130, 100}));
        QCOMPARE(drawn.nodes.at("Smoking").attributes.at("url"), std::string("http://example.org/a"));
        QCOMPARE(drawn.edges.at({"Tar", "->", "Cancer"}).label, std::string("b2"));
        const auto bayes = test::DiagramContent(example("bnlearn.bif").value());
        QCOMPARE(bayes.nodes.at("age.group").attributes.at("states"), std::string("<40, 40-60, >60"));
        const auto dog = test::DiagramContent(example("javabayes.bif").value());
        QVERIFY((dog.nodes.at("light-on").position == Position{218, 195}));
        QCOMPARE(dog.attributes.at("author"), std::string("somebody"));
        const auto pag = test::DiagramContent(example("tetrad_graph.tetrad").value());
        QVERIFY(pag.edges.at({"X2", "->", "X3"}).attributes.contains("dd"));
        QCOMPARE(pag.attributes.at("BIC"), std::string("-1234.5678"));
        const auto growth = test::DiagramContent(example("growth.lavaan").value());
        QCOMPARE(growth.edges.at({"x1", "->", "y"}).label, std::string("b1"));
        QCOMPARE(growth.edges.at({"x2", "->", "y"}).attributes.at("modifier"), std::string("start(0.5)"));
        const auto edges = test::DiagramContent(example("edges.csv").value());
        QCOMPARE(edges.edges.at({"age", "->", "income, yearly"}).attributes.at("strength"),
                 std::string("0.5"));
    }

    void refusesWithAPlace_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("says");
        int number = 0;
        const auto row = [&](const char* format, const char* text, int line, int column, const char* says) {
            QTest::addRow("%s %d", format, ++number) << QString::fromUtf8(format) << QString::fromUtf8(text)
                                                     << line << column << QString::fromUtf8(says);
        };
        row("dot", "digraph {\n  a -> ;\n}", 2, 8,
            "“;” was not expected: a variable's name or a group in braces");
        row("dot", "digraph {\n  a -> b", 2, 9, "ends too early");
        row("dot", "digraph {\n  a [b=]\n}", 2, 8,
            "“]” was not expected: the attribute's value should follow");
        row("dot", "digraph { é -- b }", 1, 13, "“--”");
        row("dot", "graph { a -> b }", 1, 11, "“->”");
        row("dot", "digraph { a } b", 1, 15, "“b” was not expected: nothing should follow");
        row("dot", "digraph { a [;] }", 1, 14, "“;” was not expected: the name of an attribute");
        row("dot", "digraph { a [b=c d=e f", 1, 23, "ends too early: the name of an attribute or a closing");
        row("dot", "digraph { node a }", 1, 16, "“a” was not expected: a “[” should follow");
        row("dot", "digraph ->", 1, 9, "“->” was not expected: a “{” or the graph's name");
        row("dot", "dag { a }", 1, 1, "“dag” was not expected: a graph starts with");
        row("dot", "digraph { \"é }", 1, 11, "does not end");
        row("dot", "digraph { /* }", 1, 11, "comment does not end");
        row("dot", "digraph { 1a }", 1, 11, "number");
        row("dot", "digraph { a % b }", 1, 13, "“%”");
        row("dot", "digraph { a -> b;\n a -> a }", 2, 4, "itself");
        row("dot", "digraph { type=dag; a -> b [dir=none] }", 1, 23, "without arrow heads");
        row("dot", "", 1, 1, "ends too early");
        row("graphml", "<graphml><graph><node id='a'></graph></graphml>", 1, 32,
            "damaged at “</graph></graphml>”: here should be </node>");
        row("graphml", "<graphml>\n <graph a=1/>", 2, 11, "at “1/>”: here is a character");
        row("graphml", "<graphml>\n <graph>", 2, 9, "the end of the text: </graph> is missing");
        row("graphml", "<graphml/>\n<graph/>", 2, 1, "nothing should follow");
        row("graphml", "<graphml>&x;</graphml>", 1, 10, "“&x;</graphml>”: the names between & and ;");
        row("graphml", "a -> b", 1, 1, "“a -> b”: here should be a tag");
        row("graphml", "<graphml><graph>\n<node name='a'/></graph></graphml>", 2, 1,
            "no id: “<node name='a'/></graph></graphml>”");
        row("graphml", "<graphml><graph>\n<edge source='a'/>\n</graph></graphml>", 2, 1,
            "no target: “<edge source='a'/>”");
        row("graphml", "<a/>", 1, 1, "not <graphml>");
        row("graphml", "<graphml>\n <graph><edge source='a' target='b'/></graph></graphml>", 2, 9, "“a”");
        row("graphml", "<graphml><graph/><graph/></graphml>", 1, 18, "second <graph>");
        row("graphml", "<graphml><graph><hyperedge/></graph></graphml>", 1, 17, "hyperedge");
        row("graphml", "<graphml/>", 1, 11, "no <graph>");
        row("bif", "variable a { type discrete [ 3 ] { x, y }; }", 1, 30, "2 states");
        row("bif", "variable a { }\nprobability ( a | b ) { }", 2, 19, "“b”");
        row("bif", "variable a { type discrete [ 2 ] { x, y }; }\nprobability ( a ) { table 1, 0, 0; }", 2,
            21, "3 numbers");
        row("bif", "variable a { }\nvariable a { }", 2, 10, "another variable");
        row("bif", "variable a {", 1, 13, "ends in the middle");
        row("bif", "hello", 1, 1, "“hello”");
        row("tetrad", "Graph Nodes:\na;b\n\nGraph Edges:\n1. a -> c\n", 5, 9, "“c”");
        row("tetrad", "Graph Nodes:\na;b\n\nGraph Edges:\n1. a ~> b\n", 5, 6, "“~>”");
        row("tetrad", "Graph Nodes:\na;a\n\nGraph Edges:\n", 2, 3, "twice");
        row("tetrad", "Graph Edges:\n", 1, 1, "Graph Nodes:");
        row("lavaan", "y ~ x +\n", 2, 1, "the end");
        row("lavaan", "y ~ x\nz\n", 2, 2, "operator");
        row("lavaan", "y ~ é ] x", 1, 7, "“]”");
        row("lavaan", "group: 1\ny ~ x", 1, 1, "several groups");
        row("lavaan", "y ~ start(1*x", 1, 5, "“start(1*x” is not closed");
        row("lavaan", "x:z ~ y", 1, 1, "interaction “x:z”");
        row("lavaan", "f =~ a + x:z", 1, 10, "interaction “x:z”");
        row("lavaan", "y ~~ x:z", 1, 6, "interaction “x:z”");
        row("csv", "source,target,kind\na,b,=>\n", 2, 5, "“=>”");
        row("csv", "a,\"b\n", 1, 3, "does not end");
        row("csv", "a,\"b\"c\n", 1, 6, "“c”");
        row("csv", "a,b\n,b\n", 2, 1, "The row “,b” has no source.");
        row("csv", "a,b\na,b,->,big\n", 2, 8, "The row “a,b,->,big” has a fourth field, “big”.");
    }
    void refusesWithAPlace() {
        QFETCH(QString, format);
        QFETCH(QString, text);
        QFETCH(QString, says);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto read = formats::read(formats::formatNamed(format.toStdString())->id, text.toStdString());
        QVERIFY(!read.has_value());
        const Error& error = read.error();
        const QString message = QString::fromStdString(error.message);
        QVERIFY2(message.contains(says), error.message.english().c_str());
        QVERIFY2(message.startsWith(QStringLiteral("line %1, column %2: ").arg(line).arg(column)),
                 error.message.english().c_str());
        QVERIFY(!error.advice.empty());
    }

    /// A group's members are also those that its edges name, and groups may be nested and named.
    void dotGroups_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meaning");
        QTest::newRow("edges in a group") << "digraph { x -> { a b -> c } }"
                                          << "dag { x -> {a b c} b -> c }";
        QTest::newRow("group first") << "digraph { {a b} -> c; {d} e }"
                                     << "dag { {a b} -> c d e }";
        QTest::newRow("nested") << "digraph { x -> { a { b -> c } } }"
                                << "dag { x -> {a b c} b -> c }";
        QTest::newRow("named") << "digraph { subgraph s { a -> b }; c -> subgraph s }"
                               << "dag { a -> b c -> {a b} }";
        QTest::newRow("undirected") << "graph { a -- b; b -- c [dir=forward] }"
                                    << "pdag { a -- b b -> c }";
        QTest::newRow("empty statements") << "digraph { ;; a;; b;;; }"
                                          << "dag { a b }";
        QTest::newRow("upper case") << "DiGraph { NODE [a=b]; Edge [c=d]; x -> y }"
                                    << "dag { x -> y }";
        QTest::newRow("attributes that are words") << "digraph { a [b]; \"node\" -> \"a b\" }"
                                                   << "dag { a \"node\" -> \"a b\" }";
    }
    void dotGroups() {
        QFETCH(QString, text);
        QFETCH(QString, meaning);
        QCOMPARE(QString::fromStdString(structure(formats::read(formats::FormatId::Dot, text.toStdString()))),
                 QString::fromStdString(structure(parseDagittyDiagram(meaning.toStdString()))));
    }
};

QTEST_APPLESS_MAIN(TestExamples)
#include "test_examples.moc"
