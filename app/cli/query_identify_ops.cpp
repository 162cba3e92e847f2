// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query_identify_ops.h"

#include "core/estimand/evaluation.h"
#include "core/estimand/printing.h"
#include "core/identify/district_engine.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace dovetail::cli {

using estimand::Factor;
using estimand::Symbol;
using estimand::Symbols;
using graph::CausalGraph;
using graph::VariableId;
using graph::VariableSet;
using identify::EffectAnswer;
using identify::EffectQuery;

namespace {

tl::unexpected<Error> wrongShape(std::string_view field, std::string_view shape) {
    return fail(ErrorCode::InvalidInput,
                "The field \"" + std::string(field) + "\" has to be " + std::string(shape) + ".");
}

/// Variables in the order in which they are named.
using Axes = std::vector<VariableId>;

Result<Axes> axesIn(const Request& request, const Json& list, std::string_view field) {
    if (!list.is_array()) return wrongShape(field, "a list of variables' names");
    Axes axes;
    for (const Json& name : list) {
        const auto found =
            name.is_string() ? request.graph().find(name.get_ref<const std::string&>()) : std::nullopt;
        if (!found) return wrongShape(field, "a list of variables of the graph");
        axes.push_back(*found);
    }
    return axes;
}

/// The parts of a query, as sets and in their order.
struct AskedEffect {
    EffectQuery query;
    Axes axes; ///< y, x, z
};

Result<AskedEffect> askedEffect(const Request& request) {
    const Json* query = request.find("query");
    if (!query || !query->is_object())
        return wrongShape("query", "an object with the lists \"y\", \"x\" and \"z\"");
    AskedEffect asked;
    const auto read = [&](const char* field, VariableSet& set) -> Result<void> {
        const auto list = query->find(field);
        if (list == query->end()) return {};
        const auto axes = axesIn(request, *list, field);
        if (!axes) return fail(axes.error());
        for (const VariableId id : *axes) {
            if (std::ranges::find(asked.axes, id) != asked.axes.end()) {
                return fail(ErrorCode::InvalidInput,
                            "The query names “" + request.graph().name(id) + "” twice.",
                            "Outcomes, treatments and conditions have to be different variables.");
            }
            asked.axes.push_back(id);
            set.insert(id);
        }
        return {};
    };
    if (auto done = read("y", asked.query.outcomes); !done) return fail(done.error());
    if (auto done = read("x", asked.query.treatments); !done) return fail(done.error());
    if (auto done = read("z", asked.query.given); !done) return fail(done.error());
    if (asked.query.outcomes.empty()) {
        return fail(ErrorCode::InvalidInput, "The query has no outcome.", "Name one or more in \"y\".");
    }
    return asked;
}

/// `names` and `card`: the axes of tables.
struct TableShape {
    Axes axes;
    std::map<VariableId, std::size_t> cardinality;
};

Result<TableShape> tableShape(const Request& request) {
    const Json* names = request.find("names");
    const Json* card = request.find("card");
    TableShape shape;
    if (!names) return wrongShape("names", "the list of the axes of the tables");
    auto axes = axesIn(request, *names, "names");
    if (!axes) return fail(axes.error());
    shape.axes = std::move(*axes);
    if (card && (!card->is_array() || card->size() != shape.axes.size()))
        return wrongShape("card", "a list with the number of values of each variable");
    for (std::size_t i = 0; i < shape.axes.size(); ++i) {
        if (card && (!(*card)[i].is_number_unsigned() || (*card)[i] == 0))
            return wrongShape("card", "a list of whole numbers, 1 or more");
        shape.cardinality[shape.axes[i]] = card ? (*card)[i].get<std::size_t>() : 2;
    }
    return shape;
}

/// A flat table over the axes, the last running fastest.
Result<Factor> tableIn(const Json& list, const Axes& axes, const TableShape& shape, std::string_view field) {
    Symbols symbols;
    std::vector<std::size_t> given;
    for (const VariableId id : axes) {
        symbols.insert(Symbol{id});
        given.push_back(shape.cardinality.at(id));
    }
    const std::size_t cells =
        std::accumulate(given.begin(), given.end(), std::size_t{1}, std::multiplies<>());
    if (!list.is_array() || list.size() != cells || symbols.size() != axes.size())
        return wrongShape(field, "a list of " + std::to_string(cells) + " numbers");
    // Read as if the axes were called by their ranks, then moved to where they belong.
    Symbols ranks;
    for (std::uint32_t i = 0; i < axes.size(); ++i)
        ranks.insert(ranks.end(), Symbol{VariableId{i}});
    std::vector<double> values;
    values.reserve(cells);
    for (const Json& value : list) {
        if (!value.is_number()) return wrongShape(field, "a list of numbers");
        values.push_back(value.get<double>());
    }
    return Factor(std::move(ranks), std::move(given), std::move(values)).renamed([&](Symbol rank) {
        return Symbol{axes[rank.variable.value]};
    });
}

Json described(const CausalGraph& graph, const estimand::Expression& estimand, const Symbols& asked) {
    const auto shown = estimand::withDistinctIndices(estimand, asked);
    return {{"text", estimand::print(shown, graph)},
            {"latex", estimand::print(shown, graph, {estimand::Notation::Latex, {}})}};
}

Json hedgeObject(const Request& request, const identify::Hedge& hedge) {
    return {{"F", request.names(hedge.larger)},
            {"F_prime", request.names(hedge.smaller)},
            {"query_y", request.names(hedge.outcomes)},
            {"query_x", request.names(hedge.treatments)}};
}

/// The estimand on the data, with the axes of the query. Other variables that it names do not change it.
Result<Json> valueOf(const estimand::Expression& estimand, const estimand::Distributions& data,
                     const AskedEffect& asked, const TableShape& shape) {
    auto value = estimand::evaluate(estimand, data);
    if (!value) return fail(value.error());
    std::vector<Symbol> axes;
    std::vector<std::size_t> cardinalities;
    for (const VariableId id : asked.axes) {
        axes.push_back(Symbol{id});
        cardinalities.push_back(shape.cardinality.at(id));
    }
    const Symbols free = value->symbols();
    for (const Symbol symbol : free) {
        if (std::ranges::find(axes, symbol) == axes.end()) *value = value->at(symbol, 0);
    }
    return Json(value->flat(axes, cardinalities));
}

Symbols symbolsOf(const AskedEffect& asked) {
    Symbols symbols;
    for (const VariableId id : asked.axes)
        symbols.insert(Symbol{id});
    return symbols;
}

Result<Json> identifyEffect(const Request& request) {
    const auto asked = askedEffect(request);
    if (!asked) return fail(asked.error());
    const EffectAnswer answer = identify::identifyEffect(request.graph(), asked->query);
    Json result{{"identifiable", answer.identified()}};
    if (!answer.identified()) {
        result["hedge"] = hedgeObject(request, *answer.hedge);
        return result;
    }
    result["estimand"] = described(request.graph(), *answer.estimand, symbolsOf(*asked));
    const Json* joint = request.find("joint");
    if (!joint) return result;
    const auto shape = tableShape(request);
    if (!shape) return fail(shape.error());
    auto table = tableIn(*joint, shape->axes, *shape, "joint");
    if (!table) return fail(table.error());
    estimand::JointTables data;
    data.add(0, {}, std::move(*table));
    auto value = valueOf(*answer.estimand, data, *asked, *shape);
    if (!value) return fail(value.error());
    result["value"] = std::move(*value);
    return result;
}

constexpr std::pair<std::string_view, Op> ops[] = {
    {"identify", identifyEffect},
};

} // namespace

Op identifyOp(std::string_view name) {
    const auto* found = std::ranges::find(ops, name, &std::pair<std::string_view, Op>::first);
    return found == std::ranges::end(ops) ? nullptr : found->second;
}

} // namespace dovetail::cli
