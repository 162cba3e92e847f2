// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace dovetail;
using nlohmann::json;

namespace {

json ask(const json& request) {
    return json::parse(cli::answerLine(request.dump()));
}

} // namespace

class TestQueryEffects : public QObject {
    Q_OBJECT private slots : void answers_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char* name, const char* request, const char* result) {
            QTest::newRow(name) << QByteArray(request) << QByteArray(result);
        };
        row("selected cases",
            R"json({"op": "selection_adjustment",
                "graph": "dag { x[e] y[o] s[s] x -> y x -> s c -> {x y} i -> c }"})json",
            R"json({"sets": [], "pairs": [], "complete": true})json");
        row("selected cases that say enough",
            R"json({"op": "selection_adjustment", "graph": "dag { x[e] y[o] s[s] x -> y c -> {x y} d -> s }"})json",
            R"json({"sets": [["c"]], "pairs": [{"set": ["c"], "external": [],
                "estimand": "P(y | do(x)) = Σ_{c} P(y | x, c, s=1) P(c | s=1)"
        }], "complete": true
        })json");
        row("selected cases and a census",
            R"json({"op": "selection_adjustment", "graph": "dag { x[e] y[o] s[s] x -> y c -> {x y s} }",
                "external": ["c"], "z": ["c"]})json",
            R"json({"sets": [["c"]], "pairs": [{"set": ["c"], "external": ["c"],
                "estimand": "P(y | do(x)) = Σ_{c} P(y | x, c, s=1) P(c)"
        }], "complete": true,
                "valid": true, "external": ["c"],
                "reason": "Adjusting for {c} closes every biasing path and leaves the causal paths open.",
                "estimand": "P(y | do(x)) = Σ_{c} P(y | x, c, s=1) P(c)"
        })json");
        row("a set that selection spoils",
            R"json({"op": "selection_adjustment", "graph": "dag { x[e] y[o] s[s] x -> y -> s }", "z": []})json",
            R"json({"sets": [], "pairs": [], "complete": true, "valid": false, "external": null,
                "reason": "The cases were selected by “s”, which depends on the outcome: y → s.",
                "estimand": null})json");
        row("no time for an effect",
            R"json({"op": "identify", "graph": "x -> m -> y x <-> y", "query": {"y": ["y"], "x": ["x"]},
                "seconds": 0})json",
            R"json({"identifiable": null, "reason": "Not decided in the time given."})json");
        row("no time for a counterfactual",
            R"json({"op": "counterfactual", "graph": "x -> y", "names": ["x", "y"], "seconds": 0,
                "terms": [{"coef": 1, "delta": [],
                    "gamma": [{"var": "y", "value": 1, "do": {"x": 1}}]}]})json",
            R"json({"identifiable_from_interventions": null, "identifiable_from_observations": null,
                "reason": "Not decided in the time given."})json");
        row("no time for a transport",
            R"json({"op": "transport", "graph": "x -> y", "names": ["x", "y"], "query": {"y": ["y"], "x": ["x"]},
                "data": [{"domain": 0, "do": [], "table": [0.1, 0.2, 0.3, 0.4]}], "seconds": 0})json",
            R"json({"identifiable": null, "reason": "Not decided in the time given."})json");
        row("every set for selected cases",
            R"json({"op": "selection_adjustment", "graph": "dag { x[e] y[o] s[s] x -> y x -> s i -> x }",
                "which": "all"})json",
            R"json({"sets": [[], ["i"]], "pairs": [
                {"set": [], "external": [], "estimand": "P(y | do(x)) = P(y | x, s=1)"},
                {"set": ["i"], "external": [],
                 "estimand": "P(y | do(x)) = Σ_{i} P(y | x, i, s=1) P(i | s=1)"}], "complete": true})json");
        row("every front-door set",
            R"json({"op": "frontdoor", "graph": "dag { x[e] y[o] x -> m -> n -> y x <-> y }",
                "which": "all"})json",
            R"json({"sets": [["m"], ["n"], ["m", "n"]], "complete": true})json");
        row("the largest front-door set",
            R"json({"op": "frontdoor", "graph": "dag { x[e] y[o] x -> m -> n -> y x <-> y }",
                "which": "largest"})json",
            R"json({"sets": [["m", "n"]], "complete": true})json");
        row("instrument sets",
            R"json({"op": "generalised_instruments",
                "graph": "dag { a[e] b[e] y[o] i -> {a b} j -> b a -> y b -> y a <-> y b <-> y }"})json",
            R"json({"sets": [[
                {"instrument": "i", "given": [], "exposure": "a", "path": "i → a"},
                {"instrument": "j", "given": [], "exposure": "b", "path": "j → b"}]], "complete": true})json");
        row("intervention distance",
            R"json({"op": "intervention_distance", "graph": "dag { a -> b -> c }", "other": "dag { c -> b -> a }"})json",
            R"json({"distance": 6, "class": {"lower": 0, "upper": 6}, "complete": true})json");
    }

    void answers() {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, result);
        const json got = ask(json::parse(request.toStdString()));
        QVERIFY2(got["ok"] == true, got.dump().c_str());
        QVERIFY2(got["result"] == json::parse(result.toStdString()), got.dump().c_str());
    }

    void whatIsWrongIsSaid_data() {
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char* name, const char* line) { QTest::newRow(name) << QByteArray(line); };
        row("nothing asked", R"({"op": "selection_adjustment", "graph": "dag { x[e] y }"})");
        row("unknown outside variable",
            R"({"op": "selection_adjustment", "graph": "dag { x[e] y[o] }", "external": ["q"]})");
        row("two outcomes", R"({"op": "generalised_instruments", "graph": "dag { x[e] y[o] z[o] x -> y }"})");
        row("other variables", R"({"op": "intervention_distance", "graph": "a -> b", "other": "a -> c"})");
        row("no other graph", R"({"op": "intervention_distance", "graph": "a -> b"})");
        row("bidirected edges", R"({"op": "intervention_distance", "graph": "a -> b", "other": "a <-> b"})");
    }

    void whatIsWrongIsSaid() {
        QFETCH(QByteArray, line);
        const json got = ask(json::parse(line.toStdString()));
        QVERIFY2(got["ok"] == false && !got["error"]["message"].get<std::string>().empty(),
                 got.dump().c_str());
    }

    void limitsCutEachList_data() {
        QTest::addColumn<QByteArray>("op");
        for (const char* op : {"selection_adjustment", "generalised_instruments"})
            QTest::newRow(op) << QByteArray(op);
    }

    void limitsCutEachList() {
        QFETCH(QByteArray, op);
        json request{{"op", op.toStdString()}, {"graph", "dag { x[e] y[o] i -> x -> y }"}};
        QVERIFY(ask(request)["result"]["complete"] == true);
        request["limit"] = 0;
        QVERIFY(ask(request)["result"]["complete"] == false);
    }
};

QTEST_APPLESS_MAIN(TestQueryEffects)
#include "test_query_effects.moc"
