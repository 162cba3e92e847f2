// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_text.h"
#include "tests/support/graph_form.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

std::string canonical(const char* text) {
    const auto graph = parseDagitty(text);
    return graph ? writeDagitty(*graph, Detail::Structure) : "refused: " + graph.error().sentence().english();
}

} // namespace

class TestDagittyText : public QObject {
    Q_OBJECT
private slots:
    void readsWhatDagittyReads_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("same"); // a plain way to write the same graph
        QTest::newRow("nothing") << ""
                                 << "dag { }";
        QTest::newRow("no braces") << "a -> b"
                                   << "dag { a -> b }";
        QTest::newRow("digraph, name, case") << "DiGraph g1 { a -> b }"
                                             << "dag { a -> b }";
        QTest::newRow("strict digraph") << "strict digraph { a -> b }"
                                        << "dag { a -> b }";
        QTest::newRow("chain") << "dag{a->b<-c<->d}"
                               << "dag { a -> b c -> b c <-> d }";
        QTest::newRow("group") << "dag { x -> { a b -> c } <- z }"
                               << "dag { x -> a x -> b x -> c b -> c z -> a z -> b z -> c }";
        QTest::newRow("two groups") << "dag { {a b} -> {c d} }"
                                    << "dag { a->c a->d b->c b->d }";
        QTest::newRow("group of one kind") << "dag { {a {b}} }"
                                           << "dag { a b }";
        QTest::newRow("roles") << "dag { a [e] b [target,l] c [adjusted] d [u s] f [source] }"
                               << "dag { a [exposure] b [outcome,latent] c [a] d [latent,selected] f [e] }";
        QTest::newRow("statements run together") << "dag {a[e]b[o]a->b;;c}"
                                                 << "dag { a [e] b [o] a -> b c }";
        QTest::newRow("bb and other settings") << "dag { bb=\"0,0,1,1\" key=value a }"
                                               << "dag { a }";
        QTest::newRow("edge attributes") << "dag { a -> b [pos=\"1,1\",label=\"b1\",beta=\".3\"] c }"
                                         << "dag { a -> b c }";
        QTest::newRow("edges written twice") << "dag { a -> b a -> b a <-> b b <-> a }"
                                             << "dag { a->b a<->b }";
        QTest::newRow("joined strings") << "dag { \"a\" + \"b\" -> c }"
                                        << "dag { ab -> c }";
        QTest::newRow("names like words") << "dag { dag -> digraph -> e -> pos }"
                                          << "dag { dag -> digraph digraph -> e e -> pos }";
        QTest::newRow("minus and dots") << "dag { -1 -> 2.5 }"
                                        << "dag { \"-1\" -> 2.5 }";
        QTest::newRow("Windows line ends") << "dag {\r\na -> b\r\n}\r\n"
                                           << "dag { a -> b }";
        QTest::newRow("byte order mark") << "\uFEFFdag { a }"
                                         << "dag { a }";
        QTest::newRow("comments") << "// one\n# two {\ndag { /* three\n */ a -> # }\n b // c -> d\n}"
                                  << "dag { a -> b }";
        QTest::newRow("nothing but a comment") << "# nothing yet"
                                               << "dag { }";
        QTest::newRow("randomised") << "dag { x [e,randomized] z [randomised] }"
                                    << "dag { z [randomised] x [randomised,e] }";
        QTest::newRow("legacy list") << "x E @1,2\ny O\nu U\n\nx y\nu x @0.5,0.5 y"
                                     << "dag { x[e] y[o] u[l] x->y u->x u->y }";
        QTest::newRow("legacy, both directions") << "a 1\nb 1\n\na b\nb a"
                                                 << "dag { a <-> b }";
        QTest::newRow("legacy, encoded and spaced names")
            << "my%20name E\nother name O\n\nmy%20name other name"
            << "dag { \"my name\"[e] \"other name\"[o] \"my name\" -> \"other name\" }";
        QTest::newRow("legacy matrix") << "a E\nb O\nc 1\n\n0 1 0\n0 0 0\n1 1 0"
                                       << "dag { a[e] b[o] c a->b c->{a b} }";
    }

    void readsWhatDagittyReads() {
        QFETCH(QString, text);
        QFETCH(QString, same);
        QCOMPARE(canonical(text.toUtf8().constData()), canonical(same.toUtf8().constData()));
        QVERIFY(parseDagitty(same.toStdString()).has_value());
    }

    void writesAsDagittyDoes() {
        const char* text = "b <-> \"a b\" \"é\" -> b B [o,e] a [pos=\"0.5,-1.23456\"] a_ -> a";
        const CausalGraph graph = parseDagitty(text).value();
        QCOMPARE(writeDagitty(graph), std::string("dag {\n"
                                                  "\"a b\"\n"
                                                  "\"é\"\n"
                                                  "B [exposure,outcome]\n"
                                                  "a [pos=\"0.500,-1.23456\"]\n"
                                                  "a_\n"
                                                  "b\n"
                                                  "\"a b\" <-> b\n"
                                                  "\"é\" -> b\n"
                                                  "a_ -> a\n"
                                                  "}\n"));
    }

    void positionsAreKeptAsWritten() {
        const CausalGraph graph = parseDagitty("a [pos=\"1e-3, 2\"] b [pos=\"-0.5,+7\"] c").value();
        QVERIFY((graph.variable(*graph.find("a")).position == Position{0.001, 2}));
        QVERIFY((graph.variable(*graph.find("b")).position == Position{-0.5, 7}));
        QVERIFY(!graph.variable(*graph.find("c")).position);
    }

    void sortsAsJavaScriptDoes() {
        QVERIFY(lessUtf16("a", "b") && !lessUtf16("b", "a") && !lessUtf16("a", "a"));
        QVERIFY(lessUtf16("", "a") && lessUtf16("a", "aa") && !lessUtf16("aa", "a"));
        QVERIFY(lessUtf16("z", "é"));
        QVERIFY(lessUtf16("\U0001F600", "\uFF21") && !lessUtf16("\uFF21", "\U0001F600")); // surrogates
        QVERIFY(lessUtf16("\uD7FF", "\U0001F600") && lessUtf16("\U0001F600", "\uE000"));
    }

    void refusesWithAPlace_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("says");
        QTest::newRow("no closing brace") << "dag { a -> b" << 1 << 13 << "closing";
        QTest::newRow("brace too many") << "dag { a }\n}" << 2 << 1 << "after the end of the graph: “}”";
        QTest::newRow("second graph") << "dag { a }\n dag { b } \nc" << 2 << 2 << ": “dag { b }”";
        QTest::newRow("brace that closes nothing") << "a -> b }" << 1 << 8 << "closes nothing";
        QTest::newRow("edge to nothing") << "dag {\n a ->\n}" << 3 << 1 << "name should be here";
        QTest::newRow("edge at the end") << "a ->" << 1 << 5 << "ends";
        QTest::newRow("edge without a start") << "dag { -> a }" << 1 << 7 << "name should be here";
        QTest::newRow("open string") << "dag {\n \"é\" -> \"b\n}" << 2 << 9 << "does not end";
        QTest::newRow("character") << "dag { \"é\" ä }" << 1 << 11 << "ä";
        QTest::newRow("comment without an end") << "dag { a /* b\n }" << 1 << 9 << "comment";
        QTest::newRow("slash") << "dag { a / b }" << 1 << 9 << "/";
        QTest::newRow("name with a hash") << "dag { a#1 -> b }" << 1 << 8 << "#";
        // DAGitty reads this as the two variables a and -b.
        QTest::newRow("name with a minus") << "a-b -> c" << 1 << 2 << "-";
        QTest::newRow("empty name") << "dag { \"\" }" << 1 << 7 << "empty";
        QTest::newRow("circle mark") << "dag { a @-> b }" << 1 << 9 << "@->";
        QTest::newRow("line of three") << "pag { a --- b }" << 1 << 9 << "---";
        QTest::newRow("undirected graph") << "graph { a -- b }" << 1 << 1 << "graph";
        QTest::newRow("other graph type") << "\npag { a -> b }" << 2 << 1 << "pag";
        QTest::newRow("other graph type, named") << "mag g { a -> b }" << 1 << 1 << "mag";
        QTest::newRow("cycle") << "dag {\n a -> b -> c\n c -> a\n}" << 3 << 4 << "a → b → c → a";
        QTest::newRow("loop") << "dag { a -> a }" << 1 << 9 << "itself";
        QTest::newRow("group with itself") << "dag { {a b} -> {b c} }" << 1 << 13 << "itself";
        QTest::newRow("attribute of a group") << "dag { {a b} [e] }" << 1 << 13 << "group";
        QTest::newRow("open attributes") << "dag { a [e" << 1 << 11 << "]";
        QTest::newRow("position") << "dag { a [pos=\"left\"] }" << 1 << 14 << "two numbers, not “left”";
        QTest::newRow("position without a value") << "dag { a [e,pos] }" << 1 << 12 << "not nothing";
        QTest::newRow("double arrow") << "a => b" << 1 << 3 << "“=>” is no edge";
        QTest::newRow("double arrow in braces") << "dag { a=>b }" << 1 << 8 << "“=>” is no edge";
        QTest::newRow("greater") << "a > b" << 1 << 3 << "“>” is no edge";
        QTest::newRow("long arrow") << "dag {\na --> b }" << 2 << 3 << "“-->” is no edge";
        QTest::newRow("arrow of typography") << "dag { a → b }" << 1 << 9 << "“→” is no edge";
        // It would be a variable called dag, and a -> b.
        QTest::newRow("type without braces")
            << "dag a -> b" << 1 << 5 << "After “dag” should be a “{”, not “a”";
        QTest::newRow("type in a line of its own") << "PDAG\na -- b" << 2 << 1 << "“PDAG”";
        QTest::newRow("type and name without braces") << "mag \"g\" a -> b" << 1 << 5 << "not “g”";
        QTest::newRow("value") << "dag { bb= }" << 1 << 11 << "value";
        QTest::newRow("legacy role") << "hello world" << 1 << 7 << "world";
        QTest::newRow("legacy name twice") << "a 1\na 1\n\na" << 2 << 1 << "twice";
        QTest::newRow("legacy child") << "a 1\n\na nobody" << 3 << 3 << "nobody";
        QTest::newRow("legacy position") << "a 1 @1,2\nb 1 @left" << 2 << 5 << "not “@left”";
    }

    void refusesWithAPlace() {
        QFETCH(QString, text);
        QFETCH(QString, says);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto refused = parseDagitty(text.toStdString());
        QVERIFY(!refused.has_value());
        const Error& error = refused.error();
        QVERIFY(error.code == ErrorCode::Parse);
        QVERIFY2(QString::fromStdString(error.message).contains(says), error.message.english().c_str());
        QVERIFY(!error.advice.empty());
        const QString place = QStringLiteral("line %1, column %2: ").arg(line).arg(column);
        QVERIFY2(QString::fromStdString(error.message).startsWith(place), error.message.english().c_str());
        QCOMPARE(error.location.line, std::optional<std::size_t>(line));
        QCOMPARE(error.location.column, std::optional<std::size_t>(column));
    }

    /// A word for a type is a name where an edge or attributes follow.
    void typesAreNamesToo() {
        for (const char* text :
             {"dag -> x", "dag; x dag -> x", "dag [e] dag -> x", "\"dag\" x \"dag\" -> x"}) {
            const auto graph = parseDagitty(text);
            QVERIFY2(graph.has_value(), text);
            QCOMPARE(graph->size(), std::size_t{2});
            QVERIFY(graph->find("dag"));
        }
    }

    void hostileNamesRoundTrip() {
        CausalGraph graph;
        for (const char* name :
             {"say \"hi\"", "back\\", "\\\"", "a\nb", " ",   "a-b",    "-1",   "β2", "😀",   "graph", "node",
              "dag",        "x'1",    "{",    "}",    "[e]", "a -> b", "100%", "+",  "\\n", "=",     "@"}) {
            QVERIFY(graph.addVariable(name).has_value());
        }
        for (std::size_t i = 1; i < graph.size(); ++i) {
            QVERIFY(graph.addEdge({graph.idAt(i - 1), graph.idAt(i)}).has_value());
            if (i > 1) {
                QVERIFY(graph.addEdge({graph.idAt(i - 2), graph.idAt(i), EdgeKind::Bidirected}).has_value());
            }
        }
        const std::string text = writeDagitty(graph);
        const auto read = parseDagitty(text);
        QVERIFY2(read.has_value(), read ? "" : read.error().message.english().c_str());
        QCOMPARE(writeDagitty(*read), text);
        QCOMPARE(read->size(), graph.size());
    }

    void readsGraphsWithMarks_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("pdag") << "PDAG { a -- b -> c a -- c }"
                              << "pdag {\na\nb\nc\na -- b\na -- c\nb -> c\n}\n";
        QTest::newRow("mag") << "mag g { b <-> a -> c c -- d }"
                             << "mag {\na\nb\nc\nd\na -> c\na <-> b\nc -- d\n}\n";
        QTest::newRow("pag") << "pag { b <-@ a @-@ c --@ d a -- d b -> d }"
                             << "pag {\na\nb\nc\nd\na -- d\na @-> b\na @-@ c\nb -> d\nd @-- c\n}\n";
    }

    void readsGraphsWithMarks() {
        QFETCH(QString, text);
        const auto diagram = parseDagittyDiagram(text.toStdString());
        QVERIFY2(diagram.has_value(), diagram ? "" : diagram.error().message.english().c_str());
        QVERIFY(std::holds_alternative<MarkedDiagram>(*diagram));
        QTEST(QString::fromStdString(writeDagitty(*diagram, Detail::Structure)), "written");
        QVERIFY(!parseDagitty(text.toStdString()).has_value());
    }

    void marksThatDoNotFitAreRefused_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("undirected in a dag") << "dag { a -- b }"
                                             << "line 1, column 9";
        QTest::newRow("bidirected in a pdag") << "pdag { a -- b b <-> c }"
                                              << "line 1, column 17";
        QTest::newRow("circle in a mag") << "mag {\na @-> b }"
                                         << "line 2, column 3";
        QTest::newRow("two edges between one pair") << "pag { a -> b b @-> a }"
                                                    << "line 1, column 16";
        QTest::newRow("loop") << "pag { a -- a }"
                              << "line 1, column 9";
    }

    void marksThatDoNotFitAreRefused() {
        QFETCH(QString, text);
        QFETCH(QString, place);
        const auto refused = parseDagittyDiagram(text.toStdString());
        QVERIFY(!refused.has_value());
        QVERIFY2(QString::fromStdString(refused.error().message).startsWith(place),
                 refused.error().message.english().c_str());
        QVERIFY(!refused.error().advice.empty());
    }

    void keepsWhatItDoesNotUse() {
        const std::string text = "dag {\n"
                                 "source=\"a paper\"\n"
                                 "x [exposure,pos=\"1.000,2.000\",label=\"The X\",weight=\"3\",flag]\n"
                                 "y\n"
                                 "x -> y [pos=\"1.500,0.000\",label=\"my lab 5%25\",beta=\".3\"]\n"
                                 "}\n";
        const CausalGraph graph = parseDagitty(text).value();
        const EdgeDetails& details = graph.details(graph.edges().front());
        QCOMPARE(details.label, std::string("my lab 5%"));
        QVERIFY((details.bend == Position{1.5, 0}));
        QCOMPARE(graph.variable(*graph.find("x")).label, std::string("The X"));
        QCOMPARE(writeDagitty(graph), text);
    }

    void labelsOfEdgesAreDecodedAsDagittyEncodesThem() {
        const CausalGraph graph = parseDagitty("dag { a -> b [label=\"my%20lab\"] }").value();
        QCOMPARE(graph.details(graph.edges().front()).label, std::string("my lab"));
    }

    void attributesHoldForTheWholeChain() {
        const CausalGraph graph = parseDagitty("dag { a -> {b c} -> d [style=dashed] }").value();
        QCOMPARE(graph.edges().size(), std::size_t{4});
        for (const Edge& edge : graph.edges())
            QCOMPARE(graph.details(edge).attributes.size(), std::size_t{1});
    }

    void everythingReadsBackAsItWas() {
        Random random(3);
        for (int round = 0; round < 2000; ++round) {
            const CausalGraph graph = decoratedGraph(random, random.below(10));
            const std::string text = writeDagitty(graph);
            const auto read = parseDagitty(text);
            QVERIFY2(read.has_value(), read ? "" : (read.error().message.english() + "\n" + text).c_str());
            QVERIFY2(sortedByName(*read) == sortedByName(graph), text.c_str());
            QCOMPARE(writeDagitty(*read), text);

            const auto type = static_cast<GraphType>(random.below(3));
            const MarkedDiagram diagram = decoratedDiagram(random, random.below(8), type);
            const std::string marked = writeDagitty(diagram);
            const auto again = parseDagittyDiagram(marked);
            QVERIFY2(again.has_value(),
                     again ? "" : (again.error().message.english() + "\n" + marked).c_str());
            QVERIFY2(sortedByName(*again) == sortedByName(Diagram(diagram)), marked.c_str());
        }
    }

    // Cut and damaged texts are answered, never crashed on (the sanitizers watch).
    void damagedTextsAreSurvived() {
        const std::string text = "dag g { bb=\"0,0,1,1\" x [e,pos=\"1,-2\"] \"y \\\" z\" [o] "
                                 "x -> { a b -> c } <- \"y \\\" z\" c <-> d [label=\"l\"] }";
        Random random(17);
        for (std::size_t length = 0; length <= text.size(); ++length)
            (void)parseDagitty(text.substr(0, length));
        for (int round = 0; round < 3000; ++round) {
            std::string damaged = text;
            for (std::size_t changes = 1 + random.below(4); changes > 0; --changes) {
                damaged[random.below(damaged.size())] = static_cast<char>(random.below(256));
            }
            if (const auto read = parseDagitty(damaged)) (void)writeDagitty(*read);
        }
    }

    void deepNestingIsRefusedNotRecursed() {
        const std::string deep = "dag { " + std::string(100000, '{');
        const auto refused = parseDagitty(deep);
        QVERIFY(!refused.has_value());
        QVERIFY(QString::fromStdString(refused.error().message).contains("nested"));
    }
};

QTEST_APPLESS_MAIN(TestDagittyText)
#include "test_dagitty_text.moc"
