// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace dovetail;
using nlohmann::json;

/// Questions about graphs of the types pdag, mag and pag. What they are answered with is checked against all
/// members of classes in tests/core/graph/equivalence.
class TestQueryMarked : public QObject {
    Q_OBJECT
private slots:
    void answers_data() {
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("expected"); // fields of the result
        QTest::newRow("parse")
            << R"({"op": "parse", "graph": "pag { d --@ a @-> b <-> c }"})"
            << R"({"class": "pag", "edges": [["a","@--","d"],["a","@->","b"],["b","<->","c"]]})";
        QTest::newRow("dsep")
            << R"({"op": "dsep", "graph": "mag { a -- b -- c }", "x": ["a"], "y": ["c"], "z": ["b"]})"
            << R"({"separated": true})";
        QTest::newRow("reach")
            << R"({"op": "reach", "graph": "pag { a @-> b <-@ c }", "x": ["a"], "z": ["b"]})"
            << R"({"connected": ["c"]})";
        QTest::newRow("ancestors")
            << R"({"op": "ancestors", "graph": "pdag { a -- b }"})"
            << R"({"ancestors": {"a": ["a"], "b": ["b"]}, "possible_ancestors": {"a": ["a","b"], "b": ["a","b"]}})";
        QTest::newRow("descendants") << R"({"op": "descendants", "graph": "mag { a -> b <-> c }"})"
                                     << R"({"descendants": {"a": ["a","b"], "b": ["b"], "c": ["c"]}})";
        QTest::newRow("adjustment_total")
            << R"({"op": "adjustment_total", "graph": "pdag { x [e] y [o] a -> x <- b; x -> y; a -> y; b -> y }"})"
            << R"({"sets": [["a","b"]], "canonical": ["a","b"], "complete": true, "amenable": true})";
        QTest::newRow("not amenable")
            << R"({"op": "adjustment_total", "graph": "pdag { x [e] y [o] x -- y }"})"
            << R"({"sets": [], "canonical": null, "amenable": false})";
        QTest::newRow("adjustment_total_must")
            << R"({"op": "adjustment_total_must", "graph": "mag { x [e] y [o] c -> x -> y <- d }", "must": ["d"]})"
            << R"({"sets": [["d"]]})";
        QTest::newRow("forbidden_total")
            << R"({"op": "forbidden_total", "graph": "mag { x [e] y [o] c -> x -> m -> y -> d }"})"
            << R"({"forbidden_total": ["d","m","y"]})";
        QTest::newRow("adjustment_test")
            << R"({"op": "adjustment_test", "graph": "mag { x [e] y [o] c -> x -> m -> y }", "z": ["m"]})"
            << R"({"valid": false})";
        QTest::newRow("roles of the request")
            << R"({"op": "adjustment_test", "graph": "mag { c -> x -> y }", "exposures": ["x"], "outcomes": ["y"], "z": []})"
            << R"({"valid": true})";
        QTest::newRow("implications")
            << R"({"op": "implications", "graph": "pag { a @-> b <-@ c }"})"
            << R"({"implications": [{"x": "a", "y": "c", "z": []}], "complete": true})";
        QTest::newRow("paths")
            << R"({"op": "paths", "graph": "pag { a [e] c [o] a @-> b <-@ c }", "zsets": [[], ["b"]]})"
            << R"({"complete": true})";
        QTest::newRow("members of a pdag") << R"({"op": "equivalence_members", "graph": "pdag { a -- b }"})"
                                           << R"({"members": [[["a","b"]],[["b","a"]]], "complete": true})";
        QTest::newRow("members of a pag, with lines")
            << R"({"op": "equivalence_members", "graph": "pag { a @-@ b }", "undirected": "allowed"})"
            << R"({"members": [[["a","--","b"]],[["a","->","b"]],[["b","->","a"]],[["a","<->","b"]]]})";
        QTest::newRow("members, cut")
            << R"({"op": "equivalence_members", "graph": "mag { a -> b }", "limit": 2})"
            << R"({"complete": false})";
        QTest::newRow("members of a mag, no time")
            << R"({"op": "equivalence_members", "graph": "mag { a -> b <-> c }", "seconds": 0})"
            << R"({"members": [], "complete": false})";
        QTest::newRow("paths, no time")
            << R"({"op": "paths", "graph": "mag { a [e] b [o] a -> b }", "zsets": [[]], "seconds": 0})"
            << R"({"list": [], "complete": false})";
        QTest::newRow("paths, no time, of a dag")
            << R"({"op": "paths", "graph": "dag { a [e] b [o] a -> b }", "zsets": [[]], "seconds": 0})"
            << R"({"list": [], "complete": false})";
        QTest::newRow("class size, no time")
            << R"({"op": "cpdag", "graph": "pdag { a -- b -- c }", "seconds": 0})"
            << R"({"completed": true, "class_size": null})";
        QTest::newRow("class size, no time, of a dag")
            << R"({"op": "cpdag", "graph": "dag { a -> b -> c }", "seconds": 0})"
            << R"({"directed": [], "undirected": [["a","b"],["b","c"]], "class_size": null})";
        QTest::newRow("completed pdag") << R"({"op": "cpdag", "graph": "pdag { a -- b -- c }"})"
                                        << R"({"completed": true, "class_size": 3})";
        QTest::newRow("background knowledge")
            << R"({"op": "cpdag", "graph": "pdag { a -> b -- c }"})"
            << R"({"directed": [["a","b"],["b","c"]], "completed": false, "class_size": 1})";
        QTest::newRow("pag of a dag")
            << R"({"op": "pag", "graph": "dag { u [l] a -> b <- c; b <- u -> d; c -> d }"})"
            << R"({"pag": [["a","@->","b"],["c","@->","b"],["c","@-@","d"],["d","@->","b"]]})";
        QTest::newRow("pag of a mag") << R"({"op": "pag", "graph": "mag { a -> b <-> c }"})"
                                      << R"({"text": "pag {\na\nb\nc\na @-> b\nc @-> b\n}\n"})";
        QTest::newRow("member") << R"({"op": "member", "graph": "pag { a @-> b <-@ c }"})"
                                << R"({"edges": [["a","->","b"],["c","->","b"]]})";
        QTest::newRow("legal") << R"({"op": "legal", "graph": "mag { a -> b <-> c }"})"
                               << R"({"legal": true})";
        QTest::newRow("not legal") << R"({"op": "legal", "graph": "mag { a -> b -- c }"})"
                                   << R"({"legal": false})";
        QTest::newRow("mag, nothing selected")
            << R"({"op": "mag", "graph": "dag { s [s] a -> s <- b }"})"
            << R"({"mag": {"directed": [["a","s"],["b","s"]], "bidirected": [], "undirected": []}})";
        QTest::newRow("mag, selected")
            << R"({"op": "mag", "graph": "dag { a -> s <- b }", "selected": ["s"]})"
            << R"({"mag": {"directed": [], "bidirected": [], "undirected": [["a","b"]]}})";
    }
    void answers() {
        QFETCH(QString, request);
        QFETCH(QString, expected);
        const std::string line = cli::answerLine(request.toStdString());
        const json answer = json::parse(line);
        QVERIFY2(answer["ok"] == true, line.c_str());
        const json fields = json::parse(expected.toStdString());
        for (const auto& [field, value] : fields.items())
            QVERIFY2(answer["result"][field] == value, line.c_str());
    }

    void pathsSayWhatIsKnown() {
        const json answer = json::parse(cli::answerLine(
            R"({"op": "paths", "graph": "pag { a [e] c [o] a @-@ b; b @-@ c; a @-@ c }", "zsets": [[], ["b"]]})"));
        const json& list = answer["result"]["list"];
        QCOMPARE(list.size(), std::size_t{2});
        for (const json& path : list) {
            const bool direct = path["nodes"].size() == 2;
            QVERIFY(path["causal"] == false && path["possibly_causal"] == true);
            QVERIFY(path["open"] == (direct ? json{true, true} : json{nullptr, nullptr}));
        }
    }

    void refuses_data() {
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("message");
        QTest::newRow("other ops") << R"({"op": "tetrads", "graph": "mag { a -> b }"})"
                                   << "“tetrads” does not answer for graphs of the type mag";
        QTest::newRow("not a mag")
            << R"({"op": "reach", "graph": "mag { a -> b -- c }", "x": ["a"], "z": []})"
            << "not ancestral";
        QTest::newRow("pag of a mag, no time")
            << R"({"op": "pag", "graph": "mag { a -> b <-> c }", "seconds": 0})"
            << "The time was not enough";
        QTest::newRow("direct effects")
            << R"({"op": "adjustment_test", "effect": "direct", "graph": "mag { x [e] y [o] x -> y }", "z": []})"
            << "Direct effects";
        QTest::newRow("randomised") << R"({"op": "dsep", "graph": "mag { a -> b }", "randomised": ["a"]})"
                                    << "Randomised variables";
        QTest::newRow("cpdag of a pag") << R"({"op": "cpdag", "graph": "pag { a @-@ b }"})"
                                        << "the graph is a pag";
        QTest::newRow("overlap")
            << R"({"op": "dsep", "graph": "mag { a -> b }", "x": ["a"], "y": ["a"], "z": []})"
            << "overlap";
    }
    void refuses() {
        QFETCH(QString, request);
        QFETCH(QString, message);
        const json answer = json::parse(cli::answerLine(request.toStdString()));
        QVERIFY(answer["ok"] == false);
        const QString said = QString::fromStdString(answer["error"]["message"].get<std::string>());
        QVERIFY2(said.contains(message), qPrintable(said));
    }
};

QTEST_APPLESS_MAIN(TestQueryMarked)
#include "test_query_marked.moc"
