// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/autoregressive/model.h"
#include "core/engines/autoregressive/training.h"
#include "core/project/project.h"

#include <QtGlobal>
#include <nlohmann/json.hpp>

#include <cmath>
#include <set>
#include <string>
#include <vector>

namespace dovetail::test {

/// The value, or the end of the program with the reason why there is none.
template <typename T>
T unwrap(Result<T> result) {
    if (!result) qFatal("%s", result.error().sentence().english().c_str());
    return std::move(*result);
}
inline void unwrap(const Result<void>& result) {
    if (!result) qFatal("%s", result.error().sentence().english().c_str());
}

/// 60 rows: a treatment, a confounder and an outcome to train on, and columns that are hard to store.
inline data::Table awkwardTable() {
    using data::Column;
    using data::ColumnType;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    constexpr std::size_t rows = 60;
    std::vector<std::int32_t> treatment, size, flag, category;
    std::vector<double> success, number, integer, lower, upper;
    Random random(1);
    for (std::size_t row = 0; row < rows; ++row) {
        size.push_back(static_cast<std::int32_t>(random.below(2)));
        treatment.push_back(random.uniform() < (size.back() ? 0.8 : 0.2) ? 1 : 0);
        success.push_back(random.uniform() < 0.3 + 0.2 * treatment.back() + 0.3 * size.back() ? 1 : 0);
        flag.push_back(row % 7 == 0 ? Column::missingCode : static_cast<std::int32_t>(row % 2));
        category.push_back(static_cast<std::int32_t>(row % 5) - 1); // never the last level
        number.push_back(random.normal());
        integer.push_back(static_cast<double>(row));
        lower.push_back(static_cast<double>(row) / 3);
        upper.push_back(-static_cast<double>(row) / 3);
    }
    const std::vector<double> extremes{infinity, -infinity, Column::missingNumber, 0.1, 1e300, 5e-324, -0.0};
    std::ranges::copy(extremes, number.begin());
    const std::vector<double> bigIntegers{0x1p53, -0x1p53, 0x1p60, 1e300, Column::missingNumber, -3};
    std::ranges::copy(bigIntegers, integer.begin());
    std::vector<Column> columns;
    columns.push_back(Column::coded("treatment", ColumnType::Categorical, treatment, {"A", "B"}));
    columns.push_back(Column::coded("stone size", ColumnType::Categorical, size, {"small", "large"}));
    columns.push_back(Column::numeric("success", ColumnType::Integer, success));
    columns.push_back(Column::numeric("number", ColumnType::Continuous, number));
    columns.push_back(Column::numeric("integer", ColumnType::Integer, integer));
    columns.push_back(Column::coded("flag", ColumnType::Boolean, flag, {"nein", "ja"}));
    columns.push_back(Column::coded("category", ColumnType::Categorical, category,
                                    {"z last comes first", "", "NULL", "\"'\n🪨", "never used"}));
    columns.push_back(Column::numeric("a", ColumnType::Continuous, lower));
    columns.push_back(Column::numeric("A", ColumnType::Continuous, upper));
    // What the data tables call their own key, in two spellings, and SQLite's name for it.
    columns.push_back(Column::numeric("row", ColumnType::Continuous, lower));
    columns.push_back(Column::numeric("Row", ColumnType::Continuous, upper));
    columns.push_back(Column::numeric("rowid", ColumnType::Continuous, lower));
    columns.push_back(
        Column::numeric("\"); DROP TABLE variable; --\n'🪨'", ColumnType::Continuous, std::move(upper)));
    return data::Table(std::move(columns));
}

/// Ids with a gap, every role, variables with and without a position, both kinds of edges.
inline graph::CausalGraph awkwardGraph() {
    using graph::EdgeKind;
    using graph::Role;
    graph::CausalGraph graph;
    const auto size = unwrap(graph.addVariable("stone size", {}, graph::Position{-1.5, 1e6}));
    const auto gone = unwrap(graph.addVariable("gone"));
    const auto treatment = unwrap(graph.addVariable("treatment", Role::Treatment, graph::Position{0, 0}));
    const auto success = unwrap(graph.addVariable("success", Role::Outcome));
    const auto latent = unwrap(graph.addVariable("it's \"latent\"", Role::Latent));
    const auto hostile =
        unwrap(graph.addVariable("Robert'); DROP TABLE variable;--\n\t🪨", graph::Roles(Role::Selected)));
    const auto lower = unwrap(graph.addVariable("a", graph::Roles(Role::Adjusted)));
    const auto upper = unwrap(graph.addVariable("A"));
    graph.removeVariable(gone);
    const std::vector<graph::Edge> edges{{size, treatment},
                                         {size, success},
                                         {treatment, success},
                                         {latent, hostile},
                                         {lower, upper},
                                         {size, lower, EdgeKind::Bidirected},
                                         {lower, upper, EdgeKind::Bidirected}};
    unwrap(graph.addEdges(edges));
    return graph;
}

inline project::TrainedModel tinyModel(const std::shared_ptr<const data::Table>& table) {
    engines::autoregressive::TrainingOptions options;
    options.layers = 1;
    options.width = 8;
    options.heads = 2;
    options.epochs = 3;
    options.threads = 1;
    options.seed = 7;
    auto model = unwrap(
        engines::autoregressive::train(*table, {"stone size", "treatment", "success", "number"}, options));
    return {std::make_shared<const engines::autoregressive::Model>(std::move(model)), table};
}

/// Interval by interval different numbers, among them some that JSON does not know.
inline estimate::Effect inventedEffect(const data::Table& table, const std::string& method) {
    using data::ValueScale;
    estimate::Effect effect;
    effect.method = method;
    effect.treatment = "treatment";
    effect.outcome = "number";
    effect.adjustment = {"stone size", "a \"quoted\" name 🪨"};
    effect.treatmentScale = ValueScale::levels(*table.findColumn("treatment"));
    effect.outcomeScale = ValueScale::quantiles(*table.findColumn("number"), 5);
    for (const auto& group : effect.treatmentScale.groups()) {
        const double share = 1.0 / static_cast<double>(effect.outcomeScale.size());
        const estimate::Distribution seen{std::vector<double>(effect.outcomeScale.size(), share),
                                          {0.1, 0.2, 0.3, 0.7}};
        estimate::Distribution set = seen;
        set.mean = {1.0 / 3, std::nan(""), std::nan(""), std::nan("")};
        effect.levels.push_back({group.label, 30, seen, set});
    }
    effect.to = 1;
    effect.observationalDifference = {1, 2, 3, 4};
    effect.interventionalDifference = {-1, 0.5, -2, 1e-300};
    effect.intervalMeaning = "95 %, invented";
    effect.rows = 58;
    effect.dropped = 2;
    effect.seed = std::numeric_limits<std::uint64_t>::max();
    effect.notes = {"A note.", "Another; with 'quotes'."};
    return effect;
}

/// Something of everything that a project can hold.
inline project::Project fullProject() {
    project::Project project;
    project::Content& content = project.content;
    auto graph = awkwardGraph();
    content.bindings = {{*graph.find("it's \"latent\""), "category"}, {*graph.find("A"), ""}};
    content.chosenAdjustment = graph::VariableSet{*graph.find("stone size"), *graph.find("a")};
    content.graph = std::make_shared<const graph::CausalGraph>(std::move(graph));
    content.table = std::make_shared<const data::Table>(awkwardTable());
    content.notes = {{{1}, {-20.5, 1e-3}, "Who says so?\nBecker (2015), p. 3: \"…\" 🪨", 180},
                     {{4}, {0, 300}, "", 60}};
    content.dataSource = "Müllers \"Daten\".csv";
    project.results.trained = tinyModel(content.table);
    project.results.adjustment = inventedEffect(*content.table, "adjustment (strata)");
    project.results.transformer = inventedEffect(*content.table, "transformer");
    project.results.effectTable = content.table;
    project.viewState = R"({"zoom": 1.5, "name": "🪨"})";
    return project;
}

/// The parts in which two projects differ; nothing if they are equal.
inline std::vector<std::string> differences(const project::Project& a, const project::Project& b) {
    std::vector<std::string> parts;
    const auto check = [&](bool same, const char* part) {
        if (!same) parts.emplace_back(part);
    };
    check(*a.content.graph == *b.content.graph, "graph");
    const auto sameTable = [](const auto& one, const auto& other) {
        return one && other ? *one == *other : !one && !other;
    };
    check(sameTable(a.content.table, b.content.table), "table");
    check(a.content.dataSource == b.content.dataSource, "data source");
    check(a.content.bindings == b.content.bindings, "bindings");
    check(a.content.chosenAdjustment == b.content.chosenAdjustment, "chosen adjustment");
    check(a.content.notes == b.content.notes, "notes");
    check(a.viewState == b.viewState, "view state");
    const auto modelBytes = [](const project::Project& project) {
        return project.results.trained ? project.results.trained->model->serialize() : std::string();
    };
    check(modelBytes(a) == modelBytes(b), "model");
    const auto modelIsCurrent = [](const project::Project& project) {
        const auto& trained = project.results.trained;
        return trained && trained->table && trained->table == project.content.table;
    };
    check(modelIsCurrent(a) == modelIsCurrent(b), "data of the model");
    const auto effectText = [](const std::optional<estimate::Effect>& effect) {
        return effect ? effect->toJson().dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)
                      : std::string();
    };
    check(effectText(a.results.adjustment) == effectText(b.results.adjustment), "adjustment");
    check(effectText(a.results.transformer) == effectText(b.results.transformer), "transformer");
    check((a.results.effectTable == a.content.table) == (b.results.effectTable == b.content.table),
          "data of the effects");
    return parts;
}

} // namespace dovetail::test
