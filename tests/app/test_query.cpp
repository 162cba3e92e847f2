// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query.h"
#include "core/base/random.h"
#include "tests/support/test_data.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>

using namespace dovetail;
using nlohmann::json;

namespace {

json ask(const json& request) {
    return json::parse(cli::answerLine(request.dump()));
}

// QCOMPARE would try to convert JSON to every number type of Qt.
void same(const json& got, const json& expected) {
    QVERIFY2(got == expected, (got.dump() + " is not " + expected.dump()).c_str());
}

/// A list whose order does not matter, with its members' order ignored, too, if they are sets.
json unordered(json list, bool ofSets = false) {
    if (!list.is_array()) return list;
    if (ofSets) {
        for (json& entry : list)
            entry = unordered(entry);
    }
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

class TestQuery : public QObject {
    Q_OBJECT
private slots:
    void answersAsTheContractSays() {
        const json answer = ask(json::parse(
            R"({"id": 7, "op": "dsep", "graph": "dag { a -> b -> c }", "x": ["a"], "y": ["c"], "z": ["b"]})"));
        QCOMPARE(answer.dump(), std::string(R"({"id":7,"ok":true,"result":{"separated":true}})"));
        const json bad = ask(json::parse("{\"id\": 8, \"op\": \"dsep\", \"graph\": \"dag { a -> b\", \"x\": "
                                         "[\"a\"], \"y\": [\"b\"], \"z\": []}"));
        same(bad["ok"], json(false));
        same(bad["id"], json(8));
        same(bad["error"]["code"], json("parse"));
        same(bad["error"]["line"], json(1));
        same(bad["error"]["column"], json(13));
        QVERIFY(bad["error"]["message"].get<std::string>().starts_with("line 1, column 13: "));
    }

    void theIdComesBackUnchanged_data() {
        QTest::addColumn<QByteArray>("id");
        for (const char* id : {"null", "\"seven\"", "-1", "1.5", R"({"b":1,"a":[2,{}]})", "[]", "true"})
            QTest::newRow(id) << QByteArray(id);
    }

    void theIdComesBackUnchanged() {
        QFETCH(QByteArray, id);
        const std::string line =
            "{\"op\": \"parse\", \"graph\": \"a -> b\", \"id\": " + id.toStdString() + "}";
        QVERIFY(cli::answerLine(line).starts_with("{\"id\":" + id.toStdString() + ",\"ok\":true,"));
    }

    void takesGraphsInParts() {
        const json request = json::parse(
            R"({"op": "adjustment_total", "names": ["x", "y", "c", "u"], "bidirected": [["u", "y"]],)"
            R"( "directed": [["x", "y"], ["c", "x"], ["c", "y"]], "exposures": ["x"], "outcomes": ["y"]})");
        same(ask(request)["result"]["sets"], json::parse(R"([["c"]])"));
        json latent = request;
        latent["latents"] = json::array({"c"});
        same(ask(latent)["result"]["sets"], json::array());
        same(ask(latent)["result"]["canonical"], json());
    }

    void givenRolesReplaceThoseOfTheText() {
        const json result = ask({{"op", "parse"},
                                 {"graph", "dag { a [e] b [o] c [l] }"},
                                 {"exposures", {"c"}},
                                 {"latents", json::array()}})["result"];
        same(result["exposures"], json({"c"}));
        same(result["outcomes"], json({"b"}));
        same(result["latents"], json::array());
    }

    void arrowsIntoRandomisedVariablesAreCut() {
        json request{{"op", "dsep"},
                     {"graph", "dag { u -> x -> y <- u }"},
                     {"x", {"x"}},
                     {"y", {"u"}},
                     {"z", json::array()}};
        same(ask(request)["result"]["separated"], json(false));
        request["randomised"] = {"x"};
        same(ask(request)["result"]["separated"], json(true));
        request["op"] = "parse";
        same(ask(request)["result"]["directed"].size(), json(3));
        same(ask(request)["result"]["randomised"], json({"x"}));
    }

    void everyOperationIsInTheHandbook_data() {
        QTest::addColumn<QString>("op");
        // From the tables in the sources, so that a new one cannot be forgotten.
        static const std::regex entry("\\{\"([a-z_]+)\", [a-zA-Z]+\\}");
        for (const auto& file : std::filesystem::directory_iterator(test::sourceFolder() / "app/cli")) {
            const std::string name = file.path().filename().string();
            if (!name.starts_with("query_") || !name.ends_with("_ops.cpp")) continue;
            const std::string source = test::readFile(file.path());
            const std::size_t table = source.find(" ops[]");
            if (table == std::string::npos) continue;
            const std::string rows = source.substr(table, source.find("};", table) - table);
            for (std::sregex_iterator found(rows.begin(), rows.end(), entry), end; found != end; ++found)
                QTest::addRow("%s in %s", (*found)[1].str().c_str(), name.c_str())
                    << QString::fromStdString((*found)[1]);
        }
    }
    void everyOperationIsInTheHandbook() {
        QFETCH(QString, op);
        const auto handbook =
            QString::fromStdString(test::readFile(test::sourceFolder() / "resources/handbook/scripting.md"));
        QVERIFY(handbook.contains(QStringLiteral("`%1`").arg(op)));
    }

    void limitsCutLists() {
        json request{
            {"op", "adjustment_total"}, {"graph", "x[e] y[o] x->y x<-a->b->y x<-c->d->y"}, {"limit", 3}};
        QCOMPARE(ask(request)["result"]["sets"].size(), 3U);
        same(ask(request)["result"]["complete"], json(false));
        request["limit"] = 4;
        same(ask(request)["result"]["complete"], json(true));
    }

    void whatIsWrongIsSaid_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const char* line, const char* code) {
            QTest::newRow(name) << QByteArray(line) << QByteArray(code);
        };
        row("empty", "", "parse");
        row("no JSON", "{\"id\": 1,", "parse");
        row("not UTF-8", "{\"op\": \"\xFF\"}", "parse");
        row("no object", "[1, 2]", "invalid_input");
        row("no op", R"({"graph": "a -> b"})", "invalid_input");
        row("op of a wrong type", R"({"op": ["dsep"]})", "invalid_input");
        row("unknown op", R"({"op": "fly", "graph": "a -> b"})", "invalid_input");
        row("no graph", R"({"op": "parse"})", "invalid_input");
        row("graph of a wrong type", R"({"op": "parse", "graph": 5})", "invalid_input");
        row("names of a wrong type", R"({"op": "parse", "names": {"a": 1}})", "invalid_input");
        row("a name of a wrong type", R"({"op": "parse", "names": ["a", 1]})", "invalid_input");
        row("a name twice", R"({"op": "parse", "names": ["a", "a"]})", "invalid_input");
        row("an edge of three", R"({"op": "parse", "names": ["a"], "directed": [["a", "a", "a"]]})",
            "invalid_input");
        row("an edge to nobody", R"({"op": "parse", "names": ["a"], "directed": [["a", "b"]]})",
            "invalid_input");
        row("a cycle", R"({"op": "parse", "names": ["a", "b"], "directed": [["a", "b"], ["b", "a"]]})",
            "invalid_input");
        row("a cycle in the text", R"({"op": "parse", "graph": "a -> b -> a"})", "parse");
        row("a missing field", R"({"op": "dsep", "graph": "a -> b", "x": ["a"], "y": ["b"]})",
            "invalid_input");
        row("a field of a wrong type", R"({"op": "dsep", "graph": "a -> b", "x": "a", "y": ["b"], "z": []})",
            "invalid_input");
        row("null for a list", R"({"op": "dsep", "graph": "a -> b", "x": null, "y": ["b"], "z": []})",
            "invalid_input");
        row("an unknown name", R"({"op": "dsep", "graph": "a -> b", "x": ["A"], "y": ["b"], "z": []})",
            "invalid_input");
        row("overlapping sets", R"({"op": "dsep", "graph": "a -> b", "x": ["a"], "y": ["b"], "z": ["a"]})",
            "invalid_input");
        row("reach from what is given", R"({"op": "reach", "graph": "a -> b", "x": ["a"], "z": ["a"]})",
            "invalid_input");
        row("no exposure", R"({"op": "adjustment_total", "graph": "a -> b"})", "invalid_input");
        row("exposure is outcome", R"({"op": "forbidden_total", "graph": "a [e,o]; a -> b"})",
            "invalid_input");
        row("negative limit", R"({"op": "adjustment_total", "graph": "a[e] b[o] a->b", "limit": -1})",
            "invalid_input");
        row("limit of a wrong type",
            R"({"op": "adjustment_total", "graph": "a[e] b[o] a->b", "limit": 1e300})", "invalid_input");
        row("seconds of a wrong type",
            R"({"op": "highlight", "graph": "a[e] b[o] a->b", "adjusted": [], "seconds": "5"})",
            "invalid_input");
        row("unknown effect",
            R"({"op": "adjustment_test", "graph": "a[e] b[o] a->b", "z": [], "effect": "odd"})",
            "invalid_input");
        row("roles of a wrong type", R"({"op": "parse", "graph": "a -> b", "exposures": "a"})",
            "invalid_input");
    }

    void whatIsWrongIsSaid() {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, code);
        const json answer = json::parse(cli::answerLine(line.toStdString()));
        same(answer["ok"], json(false));
        QVERIFY2(answer["error"]["code"] == code.toStdString(), answer.dump().c_str());
        QVERIFY(!answer["error"]["message"].get<std::string>().empty());
    }

    void deepNestingIsSurvived() {
        for (const char* bracket : {"[", "{\"a\":"}) {
            std::string line = "{\"op\": \"parse\", \"graph\": \"a\", \"id\": ";
            for (int i = 0; i < 200000; ++i)
                line += bracket;
            same(json::parse(cli::answerLine(line))["ok"], json(false));
        }
    }

    // Random damage to good requests: an answer to each, and the sanitizers watch.
    void damagedLinesAreSurvived() {
        const std::string line = json{{"id", 1},
                                      {"op", "adjustment_test"},
                                      {"effect", "direct"},
                                      {"limit", 4},
                                      {"z", {"m"}},
                                      {"graph", "dag { x [e] y [o] x -> { m \"b c\" } -> y }"}}
                                     .dump();
        Random random(1);
        for (int round = 0; round < 3000; ++round) {
            std::string damaged = line;
            for (std::size_t changes = 1 + random.below(3); changes > 0; --changes)
                damaged[random.below(damaged.size())] = static_cast<char>(32 + random.below(224));
            QVERIFY(json::parse(cli::answerLine(damaged)).contains("ok"));
        }
    }

    // Figures from DAGitty, recomputed by brute force; see golden/README.md.
    void agreesWithTheReferenceData() {
        const auto file = test::sharedFile("golden/dagitty.jsonl");
        if (!file) QSKIP("The reference collection (golden/dagitty.jsonl) is not beside the project.");
        std::ifstream stream(*file);
        int records = 0;
        for (std::string line; std::getline(stream, line); ++records) {
            const json record = json::parse(line);
            if (record["kind"] == "main") {
                checkMain(record);
            } else {
                checkSelection(record);
            }
            if (QTest::currentTestFailed()) return;
        }
        QVERIFY(records > 300);
    }

private:
    static void compare(const json& record, const json& request, const json& got, const json& expected) {
        QVERIFY2(got == expected, (record["id"].get<std::string>() + ": asked " + request.dump() + "\n got " +
                                   got.dump() + "\n expected " + expected.dump())
                                      .c_str());
    }

    static json resultOf(const json& record, json fields) {
        fields["graph"] = record["text"];
        const json answer = ask(fields);
        return answer.value("result", json{{"error", answer.value("error", json())}});
    }

    static void checkParse(const json& record) {
        std::vector<std::string> texts{record["text"]};
        for (const json& input : record.value("inputs", json::array()))
            texts.push_back(input["text"]);
        for (const std::string& text : texts) {
            const json request{{"op", "parse"}, {"graph", text}};
            const json answer = ask(request);
            QVERIFY2(answer["ok"] == true, answer.dump().c_str());
            std::string written = answer["result"]["text"];
            while (written.ends_with('\n'))
                written.pop_back();
            compare(record, request, written, record["text"]);
            for (const char* field :
                 {"class", "nodes", "directed", "bidirected", "exposures", "outcomes", "latents"}) {
                if (record.contains(field)) {
                    compare(record, request, unordered(answer["result"][field]), unordered(record[field]));
                }
            }
        }
    }

    static void checkMain(const json& record) {
        checkParse(record);
        for (const char* op : {"ancestors", "descendants"}) {
            if (record.contains(op)) compare(record, op, resultOf(record, {{"op", op}})[op], record[op]);
        }
        for (const json& query : record.value("dsep", json::array())) {
            const json request{{"op", "dsep"}, {"x", query["x"]}, {"y", query["y"]}, {"z", query["z"]}};
            compare(record, request, resultOf(record, request)["separated"], query["separated"]);
        }
        for (const json& query : record.value("reach", json::array())) {
            const json request{{"op", "reach"}, {"x", query["x"]}, {"z", query["z"]}};
            compare(record, request, resultOf(record, request)["connected"], query["connected"]);
        }
        if (record.contains("forbidden_total")) {
            const json request{{"op", "forbidden_total"}};
            compare(record, request, resultOf(record, request)["forbidden_total"], record["forbidden_total"]);
        }
        checkAdjustment(record);
        for (const json& drawn : record.value("highlight", json::array())) {
            const json request{{"op", "highlight"}, {"adjusted", drawn["adjusted"]}};
            const json result = resultOf(record, request);
            for (const char* kind : {"causal", "biasing"}) {
                if (drawn.contains(kind))
                    compare(record, request, unordered(result[kind]), unordered(drawn[kind]));
            }
        }
    }

    static void checkAdjustment(const json& record) {
        for (const auto& [field, effect] :
             {std::pair("adjustment_total", "total"), std::pair("adjustment_direct", "direct")}) {
            if (!record.contains(field)) continue;
            const json& expected = record[field];
            if (expected.contains("sets") && !expected["sets"].is_null()) {
                const json result = resultOf(record, {{"op", field}});
                compare(record, field, unordered(result["sets"], true), unordered(expected["sets"], true));
            }
            if (expected.contains("canonical")) {
                const json result = resultOf(record, {{"op", field}, {"limit", 1}});
                compare(record, field, unordered(result["canonical"]), unordered(expected["canonical"]));
            }
            for (const char* kind : {"queries", "latent_queries"}) {
                for (const json& query : expected.value(kind, json::array())) {
                    const json request{{"op", "adjustment_test"}, {"effect", effect}, {"z", query["z"]}};
                    compare(record, request, resultOf(record, request)["valid"], query["valid"]);
                }
            }
        }
        if (record.contains("adjustment_total_must") && record["adjustment_total_must"].is_object()) {
            const json& expected = record["adjustment_total_must"];
            if (!expected.contains("sets") || expected["sets"].is_null()) return;
            const json request{{"op", "adjustment_total_must"}, {"must", expected["must"]}};
            compare(record, request, unordered(resultOf(record, request)["sets"], true),
                    unordered(expected["sets"], true));
        }
    }

    static void checkSelection(const json& record) {
        checkParse(record);
        const json& expected = record["selection_total"];
        compare(record, "selection_total",
                unordered(resultOf(record, {{"op", "selection_total"}})["sets"], true),
                unordered(expected["sets"], true));
        for (const json& query : expected["queries"]) {
            const json request{{"op", "selection_total"}, {"z", query["z"]}};
            compare(record, request, resultOf(record, request)["valid"], query["valid"]);
        }
    }
};

QTEST_APPLESS_MAIN(TestQuery)
#include "test_query.moc"
