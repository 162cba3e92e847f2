// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query.h"
#include "tests/support/test_data.h"

#include <QElapsedTimer>
#include <QTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <map>

using namespace dovetail;
using nlohmann::json;

namespace {

json ask(const json& request) {
    return json::parse(cli::answerLine(request.dump()));
}

json sorted(json list) {
    std::sort(list.begin(), list.end());
    return list;
}

/// A list of objects with only these fields, in an order of its own.
json only(const json& list, std::initializer_list<const char*> fields) {
    json result = json::array();
    for (const json& entry : list) {
        json kept;
        for (const char* field : fields)
            kept[field] = entry[field];
        result.push_back(kept);
    }
    return sorted(result);
}

/// Each tetrad as the pair of pairs that it is about.
json asPairs(const json& tetrads) {
    json result = json::array();
    for (const json& t : tetrads) {
        result.push_back(
            sorted(json::array({sorted(json::array({t[0], t[3]})), sorted(json::array({t[1], t[2]}))})));
    }
    return sorted(result);
}

json named(const json& instruments) {
    json result = json::array();
    for (const json& entry : instruments)
        result.push_back(entry["instrument"]);
    return sorted(result);
}

} // namespace

class TestQueryListings : public QObject {
    Q_OBJECT
private slots:
    void answers_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char* name, const char* request, const char* result) {
            QTest::newRow(name) << QByteArray(request) << QByteArray(result);
        };
        row("paths", R"({"op": "paths", "graph": "x[e] y[o] x -> k <- y", "zsets": [[], ["k"]]})",
            R"({"list": [{"nodes": ["x", "k", "y"], "edges": ["->", "<-"], "causal": false,
                "open": [false, true],
                "why": ["Closed: neither the collider k nor a descendant of it is conditioned on.",
                        "Open: the collider k is conditioned on."]}], "complete": true})");
        row("implications", R"({"op": "implications", "graph": "dag { b -> m -> a }"})",
            R"({"implications": [{"x": "a", "y": "b", "z": ["m"]}], "complete": true})");
        row("one implication an edge",
            R"({"op": "implications", "per_edge": "one", "graph": "dag { a -> m -> n -> b m -> b }"})",
            R"({"implications": [{"x": "a", "y": "n", "z": ["m"]}, {"x": "a", "y": "b", "z": ["m"]}],
                "complete": true})");
        row("basis_set", R"({"op": "basis_set", "graph": "dag { a -> m -> b }"})",
            R"({"basis_set": [{"x": "b", "y": ["a"], "z": ["m"]}], "complete": true})");
        row("instruments", R"({"op": "instruments", "graph": "dag { x[e] y[o] x -> y x <-> y i -> x }"})",
            R"({"instruments": [{"instrument": "i", "given": [], "ancestral": true}], "complete": true})");
        row("instruments of two", R"({"op": "instruments", "graph": "dag { x[e] w[e] y[o] x -> y w -> y }"})",
            R"({"instruments": null, "complete": true})");
        row("odds ratio",
            R"({"op": "selection_odds_ratio", "graph": "dag { x[e] y[o] s[s] x -> y -> s }", "z": []})",
            R"({"valid": true})");
        row("frontdoor", R"({"op": "frontdoor", "graph": "dag { x[e] y[o] x -> m -> y x <-> y }", "z": []})",
            R"({"sets": [["m"]], "valid": false, "path": "x → m → y", "complete": true})");
        row("optimal", R"({"op": "optimal_adjustment", "graph": "dag { x[e] y[o] x -> y <- p c -> {x y} }"})",
            R"({"set": ["c", "p"]})");
        row("no optimal", R"({"op": "optimal_adjustment", "graph": "dag { x[e] y[o] y -> x }"})",
            R"({"set": null, "reason": "An outcome is not affected by any treatment."})");
        row("minimum", R"({"op": "adjustment_minimum",
                           "graph": "dag { x[e] y[o] x -> y x <- a <- c x <- b <- c c -> y }"})",
            R"({"set": ["c"], "cost": 1.0})");
        row("cheapest", R"({"op": "adjustment_minimum", "costs": {"c": 2.5, "a": 0.5},
                            "graph": "dag { x[e] y[o] x -> y x <- a <- c x <- b <- c c -> y }"})",
            R"({"set": ["a", "b"], "cost": 1.5})");
        row("minimum with a member that must be", R"({"op": "adjustment_minimum", "must": ["a"],
                            "graph": "dag { x[e] y[o] x -> y x <- a <- c x <- b <- c c -> y }"})",
            R"({"set": ["a", "b"], "cost": 2.0})");
        row("minimum for the direct effect", R"({"op": "adjustment_minimum", "effect": "direct",
                            "graph": "dag { x[e] y[o] x -> y x -> m -> y }"})",
            R"({"set": ["m"], "cost": 1.0})");
        row("no minimum", R"({"op": "adjustment_minimum", "graph": "dag { x[e] y[o] x -> y x <-> y }"})",
            R"({"set": null, "cost": null})");
        row("tetrads", R"({"op": "tetrads", "graph": "dag { f[l] f -> {a b c d} }", "limit": 1})",
            R"({"tetrads": [["a", "c", "d", "b"]], "complete": false})");
    }

    void answers() {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, result);
        json expected = json::parse(result.toStdString());
        json got = ask(json::parse(request.toStdString()));
        QVERIFY2(got["ok"] == true, got.dump().c_str());
        for (json* answer : {&expected, &got["result"]}) {
            if (answer->contains("implications"))
                (*answer)["implications"] = sorted((*answer)["implications"]);
        }
        QVERIFY2(got["result"] == expected, got.dump().c_str());
    }

    void limitsCutEachList_data() {
        QTest::addColumn<QByteArray>("op");
        for (const char* op : {"paths", "implications", "basis_set", "instruments", "frontdoor", "tetrads"})
            QTest::newRow(op) << QByteArray(op);
    }

    void limitsCutEachList() {
        QFETCH(QByteArray, op);
        json request{{"op", op.toStdString()},
                     {"graph", "dag { x[e] y[o] x -> a -> b -> y i -> x j -> x }"},
                     {"zsets", json::array()}};
        const json all = ask(request);
        QVERIFY2(all["result"]["complete"] == true, all.dump().c_str());
        request["limit"] = 0;
        QVERIFY(ask(request)["result"]["complete"] == false);
    }

    // Regression: only finding the paths was timed; judging them given many sets took minutes.
    void judgingPathsIsPartOfTheTime_data() {
        QTest::addColumn<QString>("type");
        QTest::newRow("dag") << "dag";
        QTest::newRow("mag") << "mag";
    }
    void judgingPathsIsPartOfTheTime() {
        QFETCH(QString, type);
        std::string graph = type.toStdString() + " { v0 [e] v11 [o] ";
        for (int from = 0; from < 12; ++from) {
            for (int to = from + 1; to < 12; ++to)
                graph += "v" + std::to_string(from) + " -> v" + std::to_string(to) + "\n";
        }
        const json sets(300, json{"v3", "v4", "v5"});
        QElapsedTimer clock;
        clock.start();
        const json found =
            ask({{"op", "paths"}, {"graph", graph + "}"}, {"zsets", sets}, {"seconds", 0.1}})["result"];
        QVERIFY(found["complete"] == false);
        for (const json& path : found["list"])
            QCOMPARE(path["open"].size(), sets.size());
        QVERIFY2(clock.elapsed() < 10'000, std::to_string(clock.elapsed()).c_str());
    }

    void whatIsWrongIsSaid_data() {
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char* name, const char* line) { QTest::newRow(name) << QByteArray(line); };
        row("paths to nothing", R"({"op": "paths", "graph": "dag { x[e] y }"})");
        row("a set of an unknown variable",
            R"({"op": "paths", "graph": "dag { x[e] y[o] x -> y }", "zsets": [["q"]]})");
        row("an unknown choice", R"({"op": "implications", "graph": "dag { a b }", "per_edge": "some"})");
        row("a basis set of a mixed graph", R"({"op": "basis_set", "graph": "dag { a <-> b }"})");
        row("exposure is outcome", R"({"op": "frontdoor", "graph": "dag { a[e,o] }"})");
        row("an odds ratio without selection",
            R"({"op": "selection_odds_ratio", "graph": "dag { x[e] y[o] x -> y }", "z": []})");
        row("no z", R"({"op": "selection_odds_ratio", "graph": "dag { x[e] y[o] s[s] x -> y -> s }"})");
    }

    void whatIsWrongIsSaid() {
        QFETCH(QByteArray, line);
        const json answer = json::parse(cli::answerLine(line.toStdString()));
        QVERIFY(answer["ok"] == false);
        QVERIFY2(answer["error"]["code"] == "invalid_input", answer.dump().c_str());
    }

    // Figures from DAGitty, recomputed by brute force; see golden/README.md.
    void agreesWithTheReferenceData() {
        const auto file = test::sharedFile("golden/dagitty.jsonl");
        if (!file) QSKIP("The reference collection (golden/dagitty.jsonl) is not beside the project.");
        std::ifstream stream(*file);
        std::map<std::string, int> compared;
        for (std::string line; std::getline(stream, line);) {
            const json record = json::parse(line);
            const auto field = [&](const char* name) {
                const bool there = record.contains(name) && !record[name].is_null();
                compared[name] += there;
                return there;
            };
            const auto result = [&](json request) {
                request["graph"] = record["text"];
                return ask(request).value("result", json::object());
            };
            const auto same = [&](const char* what, const json& got, const json& expected) {
                QVERIFY2(got == expected, (record["id"].get<std::string>() + ", " + what + ": got " +
                                           got.dump() + "\n expected " + expected.dump())
                                              .c_str());
            };
            if (field("paths")) {
                const json& paths = record["paths"];
                const auto fields = {"nodes", "edges", "causal", "open"};
                same("paths", only(result({{"op", "paths"}, {"zsets", paths["zsets"]}})["list"], fields),
                     only(paths["list"], fields));
            }
            for (const char* op : {"implications", "basis_set"}) {
                if (field(op)) same(op, sorted(result({{"op", op}})[op]), sorted(record[op]));
            }
            if (field("tetrads")) {
                same("tetrads", asPairs(result({{"op", "tetrads"}})["tetrads"]), asPairs(record["tetrads"]));
            }
            if (field("instruments")) {
                // The reference lists the ancestral ones.
                json got = result({{"op", "instruments"}})["instruments"];
                json ancestral = json::array();
                std::ranges::copy_if(got, std::back_inserter(ancestral),
                                     [](const json& entry) { return entry["ancestral"] == true; });
                same("instruments", named(ancestral), named(record["instruments"]));
            }
            if (field("selection_odds_ratio")) {
                for (const json& query : record["selection_odds_ratio"]["queries"]) {
                    same("odds ratio", result({{"op", "selection_odds_ratio"}, {"z", query["z"]}})["valid"],
                         query["valid"]);
                }
            }
            if (QTest::currentTestFailed()) return;
        }
        for (const auto& [name, count] : compared)
            QVERIFY2(count > 10, name.c_str());
    }
};

QTEST_APPLESS_MAIN(TestQueryListings)
#include "test_query_listings.moc"
