// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/graph_file.h"
#include "app/cli/query.h"
#include "core/graph/formats/formats.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <iostream>
#include <sstream>

using namespace dovetail;
using nlohmann::json;

namespace {

json ask(const json& request) {
    return json::parse(cli::answerLine(request.dump()));
}

} // namespace

class TestQueryFormats : public QObject {
    Q_OBJECT
private slots:
    void exportsAndImportsEveryFormat() {
        const json request{{"op", "export"}, {"graph", "dag { x [e] y [o] x -> y }"}};
        for (const graph::formats::Format& format : graph::formats::formats()) {
            json exported = request;
            exported["format"] = format.name;
            const json answer = ask(exported);
            QVERIFY2(answer["ok"] == true, answer.dump().c_str());
            if (!format.read) continue;
            const json read =
                ask({{"op", "import"}, {"format", format.name}, {"text", answer["result"]["text"]}});
            QVERIFY2(read["ok"] == true, read.dump().c_str());
            QVERIFY(read["result"]["directed"] == json::parse("[[\"x\", \"y\"]]"));
            QVERIFY(read["result"]["format"] == format.name);
            QVERIFY(read["result"]["class"] == "dag");
        }
    }

    void rolesAndNamesOfTheRequestAreExported() {
        const json answer = ask({{"op", "export"},
                                 {"format", "dagitty"},
                                 {"names", {"a", "b"}},
                                 {"directed", json::array({{"a", "b"}})},
                                 {"latents", {"a"}}});
        QVERIFY2(answer["result"]["text"] == "dag {\na [latent]\nb\na -> b\n}\n", answer.dump().c_str());
    }

    void graphsWithMarks() {
        const json answer = ask({{"op", "export"}, {"format", "tetrad"}, {"graph", "pag { a @-> b @-@ c }"}});
        QVERIFY2(answer["ok"] == true, answer.dump().c_str());
        const json read = ask({{"op", "import"}, {"text", answer["result"]["text"]}})["result"];
        QVERIFY2(read["class"] == "pag" && read["format"] == "tetrad", read.dump().c_str());
        QVERIFY(read["circles"] == json::parse("[[\"a\", \"o->\", \"b\"], [\"b\", \"o-o\", \"c\"]]"));
        const json again = ask({{"op", "export"}, {"format", "tetrad"}, {"graph", read["graph"]}});
        QVERIFY(again == answer);
    }

    void standardInputIsCalledByItsName() {
        std::istringstream typed("dag { a -> }");
        auto* const before = std::cin.rdbuf(typed.rdbuf());
        const auto refused = cli::readDiagramFile("-");
        std::cin.rdbuf(before);
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().message.english().starts_with("standard input: line 1, column 12: "),
                 refused.error().message.english().c_str());
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const char* request, const char* says) {
            QTest::newRow(name) << QByteArray(request) << QByteArray(says);
        };
        row("no format", "{\"op\": \"export\", \"graph\": \"dag { a }\"}", "format");
        row("unknown format", "{\"op\": \"export\", \"graph\": \"dag { a }\", \"format\": \"doc\"}", "doc");
        row("no graph", "{\"op\": \"export\", \"format\": \"dot\"}", "no graph");
        row("no text", "{\"op\": \"import\", \"format\": \"dot\"}", "text");
        row("written only", "{\"op\": \"import\", \"format\": \"tikz\", \"text\": \"\"}", "tikz");
        row("a broken text", "{\"op\": \"import\", \"format\": \"dot\", \"text\": \"digraph {\"}",
            "line 1, column 10");
        row("no sign for it", "{\"op\": \"export\", \"graph\": \"dag { a <-> b }\", \"format\": \"bif\"}",
            "a");
    }
    void refuses() {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, says);
        const json answer = ask(json::parse(request.toStdString()));
        QVERIFY(answer["ok"] == false);
        const std::string message = answer["error"]["message"];
        QVERIFY2(QByteArray::fromStdString(message).contains(says), message.c_str());
    }
};

QTEST_APPLESS_MAIN(TestQueryFormats)
#include "test_query_formats.moc"
