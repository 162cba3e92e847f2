// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <cmath>

using namespace dovetail;
using nlohmann::json;

namespace {

json ask(const json& request) {
    return json::parse(cli::answerLine(request.dump()));
}

void same(const json& answer, const json& expected) {
    QCOMPARE(QString::fromStdString(answer.dump()), QString::fromStdString(expected.dump()));
}

const json bow{
    {"op", "identify"}, {"graph", "dag { x -> y x <-> y w -> x }"}, {"query", {{"y", {"y"}}, {"x", {"x"}}}}};

/// P(x, y) of a model with the mechanisms of U, x and y, by the tables of the answer.
double observed(const json& mechanisms, const char* model, std::size_t x, std::size_t y) {
    double total = 0;
    for (std::size_t hidden = 0; hidden < 2; ++hidden) {
        double probability = 1;
        for (const json& mechanism : mechanisms) {
            std::size_t cell = 0;
            for (const json& axis : mechanism["axes"])
                cell = 2 * cell + (axis == "x" ? x : axis == "y" ? y : hidden);
            probability *= mechanism[model]["table"][cell].get<double>();
        }
        total += probability;
    }
    return total;
}

} // namespace

/// The field "models" of the op "identify".
class TestQueryModels : public QObject {
    Q_OBJECT
private slots:
    void aRefusalComesWithTwoModelsOnRequest() {
        json request = bow;
        QVERIFY(!ask(request)["result"].contains("models"));
        request["models"] = true;
        const json result = ask(request)["result"];
        QVERIFY(!result["identifiable"].get<bool>());
        const json& models = result["models"];
        same(models["query"], json("P(y = 1 | do(x = 0))"));
        same(models["at"], json({{"x", 0}, {"y", 1}}));
        same(models["first"], json(0.5));
        same(models["second"], json(0.125));
        same(models["others"], json({"w"}));
        same(models["construction"], json("parity"));
        QVERIFY(models["largest_difference"].get<double>() <= 1e-12);
        QVERIFY(models["text"].get<std::string>().find("is 0.5 in the first model") != std::string::npos);
        QCOMPARE(models["edges"].size(), 2U);
        const json& mechanisms = models["mechanisms"];
        QCOMPARE(mechanisms.size(), 3U);
        same(mechanisms[0]["behind"], json({"x", "y"}));
        same(mechanisms[2]["first"]["text"], json("y = x xor U, turned over with probability 1/8"));
        for (std::size_t cell = 0; cell < 4; ++cell) {
            const double first = observed(mechanisms, "first", cell / 2, cell % 2);
            QVERIFY(std::abs(first - observed(mechanisms, "second", cell / 2, cell % 2)) <= 1e-12);
        }
    }

    void anAnswerComesWithNone() {
        json request = bow;
        request["graph"] = "dag { x -> m -> y x <-> y }";
        request["models"] = true;
        const json result = ask(request)["result"];
        QVERIFY(result["identifiable"].get<bool>());
        QVERIFY(!result.contains("models"));
    }

    // A bow below which a chain leads to the outcome: what the models need grows with its length.
    void theWayDownMayBeLong_data() {
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("found");
        QTest::newRow("more than a table could hold") << 40 << true;
        QTest::newRow("more than is tried") << 600 << false;
    }
    void theWayDownMayBeLong() {
        QFETCH(int, length);
        QFETCH(bool, found);
        json request = bow;
        std::string chain = "dag { x <-> m1 x -> m1 m" + std::to_string(length) + " -> y ";
        for (int i = 1; i < length; ++i)
            chain += "m" + std::to_string(i) + " -> m" + std::to_string(i + 1) + " ";
        request["graph"] = chain + "}";
        request["models"] = true;
        const json models = ask(request)["result"]["models"];
        QCOMPARE(!models.is_null(), found);
        if (found) QVERIFY(models["largest_difference"].get<double>() <= 1e-12);
    }

    void aWishThatIsNoneIsRefused() {
        json request = bow;
        request["models"] = 2;
        const json answer = ask(request);
        QVERIFY(!answer["ok"].get<bool>());
        QVERIFY(answer["error"]["message"].get<std::string>().find("models") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestQueryModels)
#include "test_query_models.moc"
