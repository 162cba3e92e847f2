// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/json_fields.h"
#include "core/data/recipe/recipe.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace dovetail::data {

namespace {

using nlohmann::json;

constexpr std::string_view recipeFormat = "dovetail recipe";

// ---- Names ----------------------------------------------------------------------------------------------

constexpr std::string_view nameOf(const Recode&) {
    return "recode";
}
constexpr std::string_view nameOf(const Discretise&) {
    return "discretise";
}
constexpr std::string_view nameOf(const Standardise&) {
    return "standardise";
}
constexpr std::string_view nameOf(const TakeLogarithm&) {
    return "log";
}
constexpr std::string_view nameOf(const Compute&) {
    return "compute";
}
constexpr std::string_view nameOf(const FilterRows&) {
    return "filter";
}
constexpr std::string_view nameOf(const DropMissing&) {
    return "drop missing";
}
constexpr std::string_view nameOf(const Impute&) {
    return "impute";
}
constexpr std::string_view nameOf(const DummyCode&) {
    return "dummies";
}
constexpr std::string_view nameOf(const RenameColumn&) {
    return "rename";
}
constexpr std::string_view nameOf(const DropColumns&) {
    return "drop";
}
constexpr std::string_view nameOf(const RetypeColumn&) {
    return "type";
}

// ---- Writing --------------------------------------------------------------------------------------------

void writeInto(json& fields, const std::string& into) {
    if (!into.empty()) fields["into"] = into;
}

void writeStep(json& fields, const Recode& step) {
    json changes = json::array();
    for (const Recode::Change& change : step.changes)
        changes.push_back({{"from", change.from}, {"to", change.to ? json(*change.to) : json()}});
    fields.update(
        {{"column", step.column}, {"changes", std::move(changes)}, {"keep_others", step.keepOthers}});
    writeInto(fields, step.into);
}

void writeStep(json& fields, const Discretise& step) {
    fields["column"] = step.column;
    if (const auto* widths = std::get_if<EqualWidths>(&step.how)) fields["equal_widths"] = widths->count;
    if (const auto* quantiles = std::get_if<Quantiles>(&step.how)) fields["quantiles"] = quantiles->count;
    if (const auto* cuts = std::get_if<CutsByHand>(&step.how)) fields["cuts"] = cuts->cuts;
    if (!step.labels.empty()) fields["labels"] = step.labels;
    writeInto(fields, step.into);
}

void writeStep(json& fields, const Standardise& step) {
    fields["column"] = step.column;
    writeInto(fields, step.into);
}

void writeStep(json& fields, const TakeLogarithm& step) {
    fields.update({{"column", step.column}, {"base", step.base}, {"shift", step.shift}});
    writeInto(fields, step.into);
}

void writeStep(json& fields, const Compute& step) {
    fields.update({{"name", step.name}, {"expression", step.expression.text()}});
}

void writeStep(json& fields, const FilterRows& step) {
    fields["condition"] = step.condition.text();
}

void writeStep(json& fields, const DropMissing& step) {
    fields["columns"] = step.columns;
}

void writeStep(json& fields, const Impute& step) {
    fields["columns"] = step.columns;
    constexpr std::array<std::string_view, 5> methods{"mean", "median", "mode", "hot deck",
                                                      "chained equations"};
    fields["method"] = methods[step.method.index()];
    if (const auto* deck = std::get_if<HotDeck>(&step.method))
        fields.update({{"within", deck->within}, {"seed", deck->seed}});
    if (const auto* chained = std::get_if<ChainedEquations>(&step.method)) {
        const bool matching = chained->numbers == ChainedEquations::NumberMethod::PredictiveMeanMatching;
        fields.update({{"numbers", matching ? "predictive mean matching" : "regression"},
                       {"iterations", chained->iterations},
                       {"donors", chained->donors},
                       {"predictors", chained->predictors},
                       {"seed", chained->seed}});
    }
}

void writeStep(json& fields, const DummyCode& step) {
    fields.update(
        {{"column", step.column}, {"every_level", step.everyLevel}, {"keep_column", step.keepColumn}});
    if (step.reference) fields["reference"] = *step.reference;
}

void writeStep(json& fields, const RenameColumn& step) {
    fields.update({{"column", step.column}, {"name", step.name}});
}

void writeStep(json& fields, const DropColumns& step) {
    fields["columns"] = step.columns;
}

void writeStep(json& fields, const RetypeColumn& step) {
    fields.update({{"column", step.column}, {"type", typeName(step.type)}});
    if (!step.order.empty()) fields["order"] = step.order;
}

// ---- Reading: what is missing or wrong is kept by the fields, and looked at in the end ------------------

Step readRecode(JsonFields& fields) {
    Recode step{fields.text("column"), {}, fields.truth("keep_others", true), fields.text("into", "")};
    for (JsonFields& change : fields.objects("changes")) {
        step.changes.push_back({change.text("from"), change.optionalText("to")});
        fields.takeProblem(change);
    }
    return step;
}

Step readDiscretise(JsonFields& fields) {
    Discretise step{fields.text("column"), EqualWidths{}, fields.texts("labels"), fields.text("into", "")};
    if (fields.has("cuts")) {
        step.how = CutsByHand{fields.numbers("cuts")};
    } else if (fields.has("quantiles")) {
        step.how = Quantiles{fields.count("quantiles")};
    } else {
        step.how = EqualWidths{fields.count("equal_widths")};
    }
    return step;
}

Step readStandardise(JsonFields& fields) {
    return Standardise{fields.text("column"), fields.text("into", "")};
}

Step readLogarithm(JsonFields& fields) {
    return TakeLogarithm{fields.text("column"), fields.number("base", 0), fields.number("shift", 0),
                         fields.text("into", "")};
}

Step readImpute(JsonFields& fields) {
    Impute step{fields.texts("columns"), ImputeMean{}};
    const std::string method = fields.text("method");
    if (method == "median") {
        step.method = ImputeMedian{};
    } else if (method == "mode") {
        step.method = ImputeMode{};
    } else if (method == "hot deck") {
        step.method = HotDeck{fields.texts("within"), fields.count("seed")};
    } else if (method == "chained equations") {
        const std::string numbers = fields.text("numbers", "predictive mean matching");
        ChainedEquations chained;
        if (numbers == "regression") {
            chained.numbers = ChainedEquations::NumberMethod::BayesianRegression;
        } else if (numbers != "predictive mean matching") {
            fields.refuse("numbers");
        }
        chained.iterations = static_cast<std::size_t>(fields.count("iterations"));
        chained.donors = static_cast<std::size_t>(fields.count("donors"));
        chained.predictors = fields.texts("predictors");
        chained.seed = fields.count("seed");
        step.method = std::move(chained);
    } else if (method != "mean") {
        fields.refuse("method");
    }
    return step;
}

Step readDummies(JsonFields& fields) {
    return DummyCode{fields.text("column"), fields.optionalText("reference"),
                     fields.truth("every_level", false), fields.truth("keep_column", false)};
}

Step readType(JsonFields& fields) {
    RetypeColumn step{fields.text("column"), ColumnType::Continuous, fields.texts("order")};
    const std::string name = fields.text("type");
    const auto type = std::ranges::find(columnTypes, name, typeName);
    if (type == columnTypes.end()) {
        fields.refuse("type");
    } else {
        step.type = *type;
    }
    return step;
}

/// Steps that only hold columns and names.
Step readDropMissing(JsonFields& fields) {
    return DropMissing{fields.texts("columns")};
}
Step readRename(JsonFields& fields) {
    return RenameColumn{fields.text("column"), fields.text("name")};
}
Step readDrop(JsonFields& fields) {
    return DropColumns{fields.texts("columns")};
}

constexpr std::array<std::pair<std::string_view, Step (*)(JsonFields&)>, 10> stepReaders{{
    {"recode", readRecode},
    {"discretise", readDiscretise},
    {"standardise", readStandardise},
    {"log", readLogarithm},
    {"drop missing", readDropMissing},
    {"impute", readImpute},
    {"dummies", readDummies},
    {"rename", readRename},
    {"drop", readDrop},
    {"type", readType},
}};

/// Those with an expression, which may be refused for reasons of its own.
Result<Step> readComputation(JsonFields& fields, bool compute) {
    const std::string name = compute ? fields.text("name") : std::string();
    const std::string text = fields.text(compute ? "expression" : "condition");
    if (fields.problem()) return fail(*fields.problem());
    auto expression = Expression::parse(text);
    if (!expression) return fail(std::move(expression.error()));
    if (compute) return Compute{name, std::move(*expression)};
    return FilterRows{std::move(*expression)};
}

Result<Step> readStep(const json& entry, std::size_t number) {
    JsonFields fields(entry, number);
    const std::string name = fields.text("step");
    if (fields.problem()) return fail(*fields.problem());
    if (name == "compute" || name == "filter") return readComputation(fields, name == "compute");
    const auto reader = std::ranges::find(stepReaders, name, [](const auto& one) { return one.first; });
    if (reader == stepReaders.end()) {
        return fail(
            ErrorCode::Format,
            phrase("data", "Step %1 of the recipe is of the unknown kind “%2”.")(digits(number), name),
            phrase("data", "A newer version of Dovetail may know it."));
    }
    Step step = reader->second(fields);
    if (fields.problem()) return fail(*fields.problem());
    return step;
}

} // namespace

json toJson(const Recipe& recipe) {
    json steps = json::array();
    for (const Step& step : recipe.steps()) {
        json fields = std::visit([](const auto& one) { return json::object({{"step", nameOf(one)}}); }, step);
        std::visit([&](const auto& one) { writeStep(fields, one); }, step);
        steps.push_back(std::move(fields));
    }
    return {{"format", recipeFormat}, {"version", recipeVersion}, {"steps", std::move(steps)}};
}

Result<Recipe> recipeFromJson(const json& whole) {
    const auto isOurs = whole.is_object() && whole.contains("format") && whole["format"] == recipeFormat &&
                        whole.contains("version") && whole["version"].is_number_integer() &&
                        whole.contains("steps") && whole["steps"].is_array();
    if (!isOurs) {
        return fail(ErrorCode::Format, phrase("data", "This is not a recipe for data."),
                    phrase("data", "Choose a recipe that Dovetail has written."));
    }
    const json& version = whole["version"];
    if (version > recipeVersion) {
        return fail(ErrorCode::Format,
                    phrase("data", "The recipe is of version %1 of its format, which is newer than this "
                                   "program.")(version.dump()),
                    phrase("data", "Open it with a newer version of Dovetail."));
    }
    std::vector<Step> steps;
    for (const json& entry : whole["steps"]) {
        auto step = readStep(entry, steps.size() + 1);
        if (!step) return fail(std::move(step.error()));
        steps.push_back(std::move(*step));
    }
    return Recipe(std::move(steps));
}

} // namespace dovetail::data
