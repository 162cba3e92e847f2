// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query.h"
#include "tests/support/test_data.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

using namespace dovetail;
using nlohmann::json;

namespace {

json resultOf(const json& record, const char* op) {
    const json answer = json::parse(cli::answerLine(json{{"op", op}, {"graph", record["text"]}}.dump()));
    return answer.value("result", json{{op, answer.value("error", json())}});
}

/// Edges in any order, those without a direction with their ends in any order, too.
json edges(json list, bool directed) {
    if (!directed) {
        for (json& edge : list)
            std::sort(edge.begin(), edge.end());
    }
    std::sort(list.begin(), list.end());
    return list;
}

void compare(const json& record, const char* op, const json& got, const json& expected) {
    QVERIFY2(got == expected, (record["id"].dump() + " " + op + ": " + got.dump()).c_str());
}

void compareKinds(const json& record, const char* op, const json& got, const json& expected) {
    for (const char* kind : {"directed", "bidirected", "undirected"}) {
        if (!expected.contains(kind)) continue;
        const bool directed = std::string_view(kind) == "directed";
        compare(record, op, edges(got.value(kind, json()), directed), edges(expected[kind], directed));
    }
}

} // namespace

class TestQueryDerived : public QObject {
    Q_OBJECT
private slots:
    void agreesWithTheReferenceData() {
        const auto path = test::sharedFile("golden/dagitty.jsonl");
        if (!path) QSKIP("The reference data are not there.");
        std::ifstream file(*path);
        for (std::string line; std::getline(file, line);) {
            const json record = json::parse(line);
            for (const char* op : {"markov_blanket", "node_status"}) {
                if (record.contains(op)) compare(record, op, resultOf(record, op)[op], record[op]);
            }
            for (const char* op : {"moral_graph", "moral_view", "correlation_graph", "atomic_edges"}) {
                if (!record.contains(op) || record[op].is_null()) continue;
                const bool directed = std::string_view(op) == "atomic_edges";
                compare(record, op, edges(resultOf(record, op)[op], directed), edges(record[op], directed));
            }
            if (record.contains("mag") && !record["mag"].is_null()) {
                compareKinds(record, "mag", resultOf(record, "mag")["mag"], record["mag"]);
            }
            if (record.contains("cpdag") && !record["cpdag"].is_null()) {
                const json result = resultOf(record, "cpdag");
                compareKinds(record, "cpdag", result, record["cpdag"]);
                const json size = record["cpdag"].value("class_size", json());
                if (!size.is_null()) compare(record, "class_size", result["class_size"], size);
            }
        }
    }

    void listsAndCountsTheSameClass() {
        const json record{{"id", "square"}, {"text", "dag { a -> b -> c -> d; b -> d; a -> e }"}};
        const json members = resultOf(record, "equivalence_members");
        QVERIFY(members["complete"] == true);
        QVERIFY(resultOf(record, "cpdag")["class_size"] == members["members"].size());
    }
};

QTEST_APPLESS_MAIN(TestQueryDerived)
#include "test_query_derived.moc"
