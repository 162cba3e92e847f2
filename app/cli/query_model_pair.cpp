// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query_model_pair.h"

#include "app/cli/query_names.h"
#include "core/identify/disagreeing_models.h"
#include "core/identify/model_text.h"

#include <algorithm>

namespace dovetail::cli {

using graph::CausalGraph;
using graph::VariableId;
using identify::DisagreeingModels;

namespace {

/// P(variable = 1), P(hidden cause) and so on: the axes causes first, the variable last.
Json tableOf(const scm::DiscreteModel& model, const std::vector<VariableId>& axes) {
    std::vector<estimand::Symbol> symbols;
    std::vector<std::size_t> cardinalities;
    for (const VariableId id : axes) {
        symbols.push_back(estimand::Symbol{id});
        cardinalities.push_back(model.values(id));
    }
    return model.table(axes.back()).flat(symbols, cardinalities);
}

Json mechanism(const DisagreeingModels& models, const identify::MechanismLine& line) {
    const CausalGraph& graph = models.first.graph();
    const graph::VariableSet parents = graph.parents(line.variable);
    std::vector<VariableId> axes(parents.begin(), parents.end());
    axes.push_back(line.variable);
    Json names = Json::array();
    Json card = Json::array();
    for (const VariableId id : axes) {
        names.push_back(graph.name(id));
        card.push_back(models.first.values(id));
    }
    Json object{{"variable", graph.name(line.variable)},
                {"axes", names},
                {"card", card},
                {"first", {{"text", line.first}, {"table", tableOf(models.first, axes)}}},
                {"second", {{"text", line.second}, {"table", tableOf(models.second, axes)}}}};
    if (line.hidden) object["behind"] = {graph.name(line.causeOf.front()), graph.name(line.causeOf.back())};
    return object;
}

std::string_view nameOf(identify::ModelConstruction construction) {
    switch (construction) {
    case identify::ModelConstruction::Parity:
        return "parity";
    case identify::ModelConstruction::BiasedParity:
        return "biased parity";
    case identify::ModelConstruction::Search:
        break;
    }
    return "search";
}

} // namespace

Result<Json> modelPair(const Request& request, const identify::EffectQuery& query) {
    const auto found = identify::disagreeingModels(request.graph(), query);
    if (!found) return fail(found.error());
    if (!*found) return Json();
    const DisagreeingModels& models = **found;
    Json mechanisms = Json::array();
    for (const auto& line : identify::mechanismLines(models))
        mechanisms.push_back(mechanism(models, line));
    Json at = Json::object();
    for (const auto& [id, value] : models.at)
        at[models.part.name(id)] = value;
    return Json{{"text", identify::text(models)},
                {"query", identify::queryText(models)},
                {"at", at},
                {"first", models.inFirst},
                {"second", models.inSecond},
                {"largest_difference", models.largestDifference},
                {"construction", nameOf(models.construction)},
                {"edges", drawnEdges(models.part, models.part.edges())},
                {"others", request.names(models.others)},
                {"mechanisms", mechanisms}};
}

} // namespace dovetail::cli
