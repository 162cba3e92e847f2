// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/recipe.h"
#include "tests/support/test_data.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

using namespace dovetail;
using namespace dovetail::data;

namespace {

Expression expression(const std::string& text) {
    return *Expression::parse(text);
}

Table people() {
    return Table(
        std::vector{Column::numeric("age", ColumnType::Integer, {20, 30, 40, 50, Column::missingNumber}),
                    Column::coded("sex", ColumnType::Categorical, {0, 1, 1, 0, 1}, {"female", "male"})});
}

/// One step of each kind, and each choice within a kind.
std::vector<Step> allKinds() {
    return {Recode{"sex", {{"male", "m"}, {"female", std::nullopt}}, false, "s"},
            Recode{"sex", {{"male", "m"}}},
            Discretise{"age", EqualWidths{3}, {"a", "b", "c"}, "group"},
            Discretise{"age", Quantiles{4}},
            Discretise{"age", CutsByHand{{-0.5, 1e300}}},
            Standardise{"age"},
            Standardise{"age", "größe \"z\""},
            TakeLogarithm{"age", 10, 0.25, "l"},
            Compute{"b", expression("if(age > 30, 'old', 'young')")},
            FilterRows{expression("not isMissing(age)")},
            DropMissing{},
            DropMissing{{"age"}},
            Impute{{}, ImputeMean{}},
            Impute{{"age"}, ImputeMedian{}},
            Impute{{"age"}, ImputeMode{}},
            Impute{{"age"}, HotDeck{{"sex"}, 18'446'744'073'709'551'615ULL}},
            Impute{{"age"},
                   ChainedEquations{ChainedEquations::NumberMethod::BayesianRegression, 7, 3, {"sex"}, 99}},
            DummyCode{"sex"},
            DummyCode{"sex", "male", false, true},
            DummyCode{"sex", std::nullopt, true, false},
            RenameColumn{"age", "years"},
            DropColumns{{"age", "sex"}},
            RetypeColumn{"age", ColumnType::Ordinal, {"20", "30"}},
            RetypeColumn{"age", ColumnType::Date}};
}

} // namespace

class TestRecipe : public QObject {
    Q_OBJECT
private slots:
    void stepsFollowEachOther() {
        const Table table = people();
        const Recipe recipe({Impute{{"age"}, ImputeMean{}}, Compute{"decade", expression("floor(age / 10)")},
                             FilterRows{expression("decade >= 3")}, DummyCode{"sex"},
                             Standardise{"age", "z"}});
        const auto result = apply(table, recipe);
        QVERIFY2(result, result ? "" : result.error().message.english().c_str());
        QCOMPARE(result->rows(), 4U);
        QCOMPARE(result->columnCount(), 4U);
        QCOMPARE(result->findColumn("sex_male")->numbers()[3], 1.0);
        // 30, 40, 50 and the mean 35
        QVERIFY(std::abs(result->findColumn("z")->numbers()[2] - 11.25 / std::sqrt(218.75 / 3)) < 1e-12);
        QVERIFY(table == people()); // never in place
    }

    void anEmptyRecipeSharesEverything() {
        const Table table = people();
        QVERIFY(apply(table, Recipe())->columns()[0] == table.columns()[0]);
    }

    // Undo is a recipe with a step less; redo is the recipe that there was.
    void recipesAreValues() {
        const Recipe one({Standardise{"age"}});
        const Recipe two = one.with(RenameColumn{"age", "z"});
        QCOMPARE(one.steps().size(), 1U);
        QVERIFY(two.without(1) == one);
        QVERIFY(two.upTo(1) == one);
        QVERIFY(two.moved(0, 1) == Recipe({RenameColumn{"age", "z"}, Standardise{"age"}}));
        QVERIFY(two.moved(0, 1).moved(1, 0) == two);
        QVERIFY(two.replaced(1, DropMissing{}) == one.with(DropMissing{}));
        QVERIFY(*apply(people(), two.without(1)) == *apply(people(), one));
    }

    void errorsNameTheStep() {
        const auto result = apply(people(), Recipe({Standardise{"age"}, Standardise{"height"}}));
        QVERIFY(!result);
        QCOMPARE(
            result.error().message.english(),
            std::string("Step 2 (Standardise “height”) cannot be done: The data have no column “height”."));
        QCOMPARE(result.error().location.variable, std::string("height"));
        QVERIFY(!result.error().advice.empty());
    }

    void stopsBetweenSteps() {
        std::stop_source source;
        const Progress progress(source.get_token(), [&](double fraction, std::string_view) {
            if (fraction >= 0.5) source.request_stop();
        });
        const auto result = apply(people(), Recipe({Standardise{"age"}, DropMissing{}}), progress);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(result.error().message, Progress::stopped().value().message);
    }

    // ---- JSON -----------------------------------------------------------------------------------

    void everyStepComesBackFromJson() {
        for (const Step& step : allKinds()) {
            const Recipe recipe({step});
            const std::string text = toJson(recipe).dump();
            const auto read = recipeFromJson(nlohmann::json::parse(text));
            QVERIFY2(read, text.c_str());
            QVERIFY2(*read == recipe, text.c_str());
            QVERIFY(!describe(read->steps()[0]).empty());
        }
        const Recipe all(allKinds());
        QVERIFY(*recipeFromJson(toJson(all)) == all);
    }

    void theFormatIsAsDocumented() {
        QCOMPARE(toJson(Recipe({Standardise{"age"}})).dump(),
                 std::string(R"({"format":"dovetail recipe","steps":[{"column":"age","step":"standardise"}],)"
                             R"("version":1})"));
    }

    // The example of the handbook, as it stands there.
    void theHandbooksExampleIsRead() {
        const std::string page = test::readFile(test::sourceFolder() / "resources/handbook/recipes.md");
        const std::size_t begin = page.find("{\"format\"");
        QVERIFY(begin != std::string::npos);
        const auto json = nlohmann::json::parse(page.substr(begin, page.find("\n\n", begin) - begin));
        const auto recipe = recipeFromJson(json);
        QVERIFY2(recipe, recipe ? "" : recipe.error().message.english().c_str());
        QCOMPARE(recipe->steps().size(), 12U);
        QVERIFY(toJson(*recipe) == json);
    }

    void foreignJsonIsRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char* name, const char* text, const char* message) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(message);
        };
        const char* const foreign = "This is not a recipe for data.";
        row("null", "null", foreign);
        row("list", "[1, 2]", foreign);
        row("other object", R"({"a": 1})", foreign);
        row("other format", R"({"format": "x", "version": 1, "steps": []})", foreign);
        row("steps are no list", R"({"format": "dovetail recipe", "version": 1, "steps": 5})", foreign);
        row("newer", R"({"format": "dovetail recipe", "version": 2, "steps": []})",
            "The recipe is of version 2 of its format, which is newer than this program.");
        const auto step = [&](const char* name, const std::string& fields, const char* message) {
            const std::string text =
                R"({"format": "dovetail recipe", "version": 1, "steps": [)" + fields + "]}";
            QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(message);
        };
        step("no object", "3", "In step 1 of the recipe “step” is missing or is not what it should be.");
        step("unknown", R"({"step": "fly"})", "Step 1 of the recipe is of the unknown kind “fly”.");
        step("no column", R"({"step": "standardise"})",
             "In step 1 of the recipe “column” is missing or is not what it should be.");
        step("wrong kind", R"({"step": "drop", "columns": [1]})",
             "In step 1 of the recipe “columns” is missing or is not what it should be.");
        step("negative count", R"({"step": "discretise", "column": "a", "quantiles": -3})",
             "In step 1 of the recipe “quantiles” is missing or is not what it should be.");
        step("bad type", R"({"step": "type", "column": "a", "type": "colour"})",
             "In step 1 of the recipe “type” is missing or is not what it should be.");
        step("bad method", R"({"step": "impute", "method": "guess"})",
             "In step 1 of the recipe “method” is missing or is not what it should be.");
        step("bad change", R"({"step": "recode", "column": "a", "changes": [{"to": "b"}]})",
             "In step 1 of the recipe “from” is missing or is not what it should be.");
        step("bad expression", R"({"step": "filter", "condition": "a >"})",
             "At character 4 the expression ends where a value is expected.");
    }
    void foreignJsonIsRefused() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, message);
        const auto read = recipeFromJson(nlohmann::json::parse(text.toStdString()));
        QVERIFY(!read);
        QCOMPARE(QByteArray::fromStdString(read.error().message.english()), message);
        QVERIFY(!read.error().advice.empty());
    }

    // Any field of any step may be anything: refused, or read, but no exception.
    void damagedJsonNeverThrows() {
        const std::vector<nlohmann::json> strange{nullptr,
                                                  -1,
                                                  1.5,
                                                  "text",
                                                  true,
                                                  nlohmann::json::array({1}),
                                                  nlohmann::json::object(),
                                                  18'446'744'073'709'551'615ULL};
        const nlohmann::json whole = toJson(Recipe(allKinds()));
        for (std::size_t i = 0; i < whole["steps"].size(); ++i) {
            for (const auto& [field, value] : whole["steps"][i].items()) {
                for (const nlohmann::json& other : strange) {
                    nlohmann::json damaged = whole;
                    damaged["steps"][i][field] = other;
                    const auto read = recipeFromJson(damaged);
                    QVERIFY(read || !read.error().message.empty());
                    if (read) apply(people(), *read);
                }
                nlohmann::json without = whole;
                without["steps"][i].erase(field);
                const auto read = recipeFromJson(without);
                QVERIFY(read || !read.error().message.empty());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestRecipe)
#include "test_recipe.moc"
