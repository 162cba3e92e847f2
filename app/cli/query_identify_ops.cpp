// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query_identify_ops.h"

#include "app/cli/query_model_pair.h"
#include "core/estimand/evaluation.h"
#include "core/estimand/printing.h"
#include "core/graph/effects/adjustment.h"
#include "core/identify/counterfactual.h"
#include "core/identify/counterfactual_verification.h"
#include "core/identify/derivation.h"
#include "core/identify/district_engine.h"
#include "core/identify/further_answers.h"
#include "core/identify/named_way.h"
#include "core/identify/selection_recovery.h"
#include "core/identify/shown_answer.h"
#include "core/identify/verification.h"

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
            if (request.graph().variable(id).roles.has(graph::Role::Latent) ||
                request.graph().variable(id).roles.has(graph::Role::Selected)) {
                return fail(ErrorCode::InvalidInput,
                            "The query names “" + request.graph().name(id) +
                                "”, which is latent or selects the cases.",
                            "Ask about observed variables.");
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

constexpr double mostCells = 1 << 26;
constexpr std::size_t mostValues = 10000; ///< of one variable in a counterfactual query

tl::unexpected<Error> tooLarge() {
    return fail(ErrorCode::InvalidInput, "The table of all combinations of values does not fit into memory.",
                "Use fewer variables or fewer values.");
}

tl::unexpected<Error> noAxis(VariableId) {
    return fail(ErrorCode::InvalidInput, "A variable of the request is no axis of its tables.",
                "List it in \"names\".");
}

/// A flat table over the axes, the last running fastest.
Result<Factor> tableIn(const Json& list, const Axes& axes, const TableShape& shape, std::string_view field) {
    Symbols symbols;
    std::vector<std::size_t> given;
    for (const VariableId id : axes) {
        if (!shape.cardinality.contains(id)) return noAxis(id);
        symbols.insert(Symbol{id});
        given.push_back(shape.cardinality.at(id));
    }
    const double exactly = std::accumulate(given.begin(), given.end(), 1.0, std::multiplies<>());
    if (exactly > mostCells) return tooLarge();
    const auto cells = static_cast<std::size_t>(exactly);
    if (!list.is_array() || list.size() != cells || symbols.size() != axes.size())
        return wrongShape(field, "a list of " + std::to_string(cells) + " numbers");
    // Read as if the axes were called by their ranks, then moved to where they belong.
    Symbols ranks;
    for (std::uint32_t i = 0; i < axes.size(); ++i)
        ranks.insert(ranks.end(), Symbol{VariableId{i}});
    std::vector<double> values;
    values.reserve(cells);
    for (const Json& value : list) {
        if (!value.is_number() || value.get<double>() < 0)
            return wrongShape(field, "a list of numbers that are not negative");
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

Json derivationArray(const Request& request, std::span<const identify::ExplainedStep> steps) {
    Json array = Json::array();
    for (const auto& step : steps) {
        array.push_back({{"rule", step.rule.english()},
                         {"text", step.sentence.english()},
                         {"formula", step.formula},
                         {"subgraph", request.names(step.subgraph)},
                         {"about", request.names(step.highlighted)}});
    }
    return array;
}

/// The table without an axis along which it does not change, other than where that value never occurs.
Factor withoutInfluence(const Factor& table, Symbol symbol) {
    Symbols others = table.symbols();
    others.erase(symbol);
    const Factor totals = table.summedOver(others);
    const auto best =
        std::ranges::max_element(totals.values(), {}, [](double total) { return std::abs(total); });
    return table.at(symbol, static_cast<std::size_t>(best - totals.values().begin()));
}

/// The estimand on the data, with the axes of the query. Other variables that it names do not change it.
Result<Json> valueOf(const estimand::Expression& estimand, const estimand::Distributions& data,
                     const AskedEffect& asked, const TableShape& shape) {
    auto value = estimand::evaluate(estimand, data);
    if (!value) return fail(value.error());
    std::vector<Symbol> axes;
    std::vector<std::size_t> cardinalities;
    double cells = 1;
    for (const VariableId id : asked.axes) {
        if (!shape.cardinality.contains(id)) return noAxis(id);
        axes.push_back(Symbol{id});
        cardinalities.push_back(shape.cardinality.at(id));
        cells *= static_cast<double>(cardinalities.back());
    }
    if (cells > mostCells) return tooLarge();
    const Symbols free = value->symbols();
    for (const Symbol symbol : free) {
        if (std::ranges::find(axes, symbol) == axes.end()) *value = withoutInfluence(*value, symbol);
    }
    return Json(value->flat(axes, cardinalities));
}

Symbols symbolsOf(const AskedEffect& asked) {
    Symbols symbols;
    for (const VariableId id : asked.axes)
        symbols.insert(Symbol{id});
    return symbols;
}

std::string_view kindName(identify::Remedy::Kind kind) {
    switch (kind) {
    case identify::Remedy::Kind::Measure:
        return "measure";
    case identify::Remedy::Kind::Experiment:
        return "experiment";
    case identify::Remedy::Kind::Census:
        return "census";
    case identify::Remedy::Kind::Unselected:
        return "unselected";
    case identify::Remedy::Kind::Unconfounded:
        break;
    }
    return "unconfounded";
}

/// What would help, instruments, and what the mediators tell: on request, since it takes longer.
Result<Json> furtherObject(const Request& request, const CausalGraph& graph, const EffectQuery& query) {
    const auto limits = request.limits();
    if (!limits) return fail(limits.error());
    const identify::Question question{query.treatments, query.outcomes};
    const auto further = identify::furtherAnswers(graph, question, *limits);
    Json object{{"would_help", Json::array()}, {"instruments", Json::array()}};
    for (const auto& remedy : further.remedies.list) {
        Json edges = Json::array();
        for (const graph::Edge& edge : remedy.edges)
            edges.push_back({graph.name(edge.from), graph.name(edge.to)});
        object["would_help"].push_back({{"kind", kindName(remedy.kind)},
                                        {"variables", request.names(remedy.variables)},
                                        {"edges", std::move(edges)},
                                        {"text", identify::remedyText(graph, question, remedy).english()}});
    }
    for (const auto& instrument : further.instruments.list) {
        object["instruments"].push_back(
            {{"instrument", graph.name(instrument.instrument)},
             {"given", request.names(instrument.given)},
             {"text", identify::instrumentText(graph, question, instrument).english()}});
    }
    object["complete"] = further.remedies.complete && further.instruments.complete;
    if (further.mediation) {
        const auto& mediation = *further.mediation;
        object["mediation"] = {{"mediators", request.names(mediation.mediators)},
                               {"from_observations", mediation.fromObservations.has_value()},
                               {"from_experiments", mediation.fromExperiments.has_value()},
                               {"checked", mediation.checked},
                               {"text", identify::mediationText(graph, question, mediation).english()},
                               {"formula", identify::mediationFormula(graph, question, mediation)}};
    }
    return object;
}

/// "seconds", from now on.
Result<graph::ListClock> clockOf(const Request& request) {
    const auto limits = request.limits();
    if (!limits) return fail(limits.error());
    return graph::ListClock(*limits, {});
}

/// Neither true nor false.
Json undecided() {
    return {{"identifiable", nullptr}, {"reason", "Not decided in the time given."}};
}

Result<Json> identifyEffect(const Request& request) {
    const auto asked = askedEffect(request);
    if (!asked) return fail(asked.error());
    const Json* wantsModels = request.find("models");
    if (wantsModels && !wantsModels->is_boolean()) return wrongShape("models", "true or false");
    const auto clock = clockOf(request);
    if (!clock) return fail(clock.error());
    const EffectAnswer answer = identify::shownAnswer(request.graph(), asked->query, *clock);
    if (!answer.decided) return undecided();
    Json result{{"identifiable", answer.identified()}};
    const Json* further = request.find("further");
    if (further && !further->is_boolean()) return wrongShape("further", "true or false");
    if (further && *further == true) {
        if (!asked->query.given.empty()) {
            return fail(ErrorCode::InvalidInput,
                        "What would help is told for queries without conditions only.",
                        "Leave \"z\" out of the query.");
        }
        auto object = furtherObject(request, request.graph(), asked->query);
        if (!object) return fail(object.error());
        result["further"] = std::move(*object);
    }
    result["derivation"] =
        derivationArray(request, identify::explained(request.graph(), asked->query, answer.steps));
    if (!answer.identified()) {
        result["hedge"] = hedgeObject(request, *answer.hedge);
        result["reason"] = result["derivation"].back()["text"];
        if (wantsModels && wantsModels->get<bool>()) {
            auto models = modelPair(request, asked->query);
            if (!models) return fail(models.error());
            result["models"] = std::move(*models);
        }
        return result;
    }
    result["checked"] = answer.checked;
    result["method"] = identify::nameOf(identify::wayOf(request.graph(), asked->query, *answer.estimand));
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

/// One of the entries of "data": what it is about, and its table.
struct KnownData {
    identify::Source source;
    Factor table;
};

Result<std::vector<KnownData>> knownData(const Request& request, const TableShape& shape) {
    const Json* data = request.find("data");
    const Json* domains = request.find("domains");
    if (!data || !data->is_array()) return wrongShape("data", "a list of known distributions");
    std::vector<KnownData> all;
    for (const Json& entry : *data) {
        if (!entry.is_object() || !entry.contains("table"))
            return wrongShape("data", "a list of objects with a \"table\"");
        KnownData known;
        const auto intervened = axesIn(request, entry.value("do", Json::array()), "do");
        if (!intervened) return fail(intervened.error());
        known.source.experiment.insert(intervened->begin(), intervened->end());
        Axes axes = shape.axes;
        if (entry.contains("measured")) {
            auto measured = axesIn(request, entry["measured"], "measured");
            if (!measured) return fail(measured.error());
            known.source.measured.emplace(measured->begin(), measured->end());
            axes = std::move(*measured);
            axes.insert(axes.end(), intervened->begin(), intervened->end());
        }
        if (domains) {
            const auto number = entry.value("domain", Json(0U));
            if (!number.is_number_unsigned() || !domains->is_array() ||
                number.get<std::size_t>() >= domains->size() ||
                !(*domains)[number.get<std::size_t>()].is_object())
                return wrongShape("domain", "the number of one of the \"domains\"");
            const auto differs = axesIn(
                request, (*domains)[number.get<std::size_t>()].value("differs", Json::array()), "differs");
            if (!differs) return fail(differs.error());
            known.source.differing.insert(differs->begin(), differs->end());
        }
        auto table = tableIn(entry["table"], axes, shape, "table");
        if (!table) return fail(table.error());
        known.table = std::move(*table);
        all.push_back(std::move(known));
    }
    return all;
}

Result<Json> transport(const Request& request) {
    const auto asked = askedEffect(request);
    if (!asked) return fail(asked.error());
    const auto shape = tableShape(request);
    if (!shape) return fail(shape.error());
    const auto known = knownData(request, *shape);
    if (!known) return fail(known.error());
    if (!asked->query.given.empty()) {
        return fail(ErrorCode::InvalidInput, "Transport answers queries without conditions only.",
                    "Leave \"z\" out of the query.");
    }
    const auto clock = clockOf(request);
    if (!clock) return fail(clock.error());
    estimand::JointTables tables;
    EffectAnswer answer;
    std::vector<identify::Source> sources;
    std::optional<VariableId> selected;
    if (request.find("selection")) {
        const auto name = request.text("selection");
        if (!name) return fail(name.error());
        const auto selection = request.graph().find(*name);
        const bool plain =
            known->size() == 1 && known->front().source.experiment.empty() && !known->front().source.measured;
        if (!selection || !plain || shape->cardinality.contains(*selection))
            return wrongShape("selection", "a variable, with one distribution in \"data\"");
        selected = selection;
        answer = identify::recoverEffect(request.graph(), asked->query, *selection, *clock);
        // The selection has one value, in which all that is known was seen.
        tables.add(0, {}, known->front().table * Factor({Symbol{*selection}}, {1}, {1.0}));
        sources.push_back({});
    } else {
        for (const KnownData& one : *known) {
            tables.add(static_cast<std::uint32_t>(sources.size()), estimand::symbolsOf(one.source.experiment),
                       one.table);
            sources.push_back(one.source);
        }
        answer = identify::identifyEffect(request.graph(), asked->query, sources, *clock);
    }
    if (!answer.decided) return undecided();
    Json result{{"identifiable", answer.identified()}};
    if (selected && request.find("further") && *request.find("further") == true) {
        CausalGraph graph = request.graph();
        graph.setRoles(*selected, graph.variable(*selected).roles.with(graph::Role::Selected));
        auto object = furtherObject(request, graph, asked->query);
        if (!object) return fail(object.error());
        result["further"] = std::move(*object);
    }
    result["derivation"] =
        derivationArray(request, identify::explained(request.graph(), asked->query, answer.steps));
    if (!answer.identified()) {
        const bool hedge = answer.hedge && !result["derivation"].empty();
        result["reason"] = hedge ? result["derivation"].back()["text"]
                                 : Json("The known distributions do not determine the effect.");
        return result;
    }
    constexpr std::uint64_t seed = 1;
    const auto verification =
        identify::verify(request.graph(), asked->query, sources, *answer.estimand, seed, *clock);
    if (verification == identify::Verification::Wrong) return undecided();
    result["checked"] = verification == identify::Verification::Right;
    result["estimand"] = described(request.graph(), *answer.estimand, symbolsOf(*asked));
    auto value = valueOf(*answer.estimand, tables, *asked, *shape);
    if (!value) return fail(value.error());
    result["value"] = std::move(*value);
    return result;
}

/// The values that a query names, each as a symbol.
class NamedValues {
public:
    Symbol symbol(VariableId variable, std::size_t value) {
        const auto [known, isNew] = primes_[variable].emplace(value, primes_[variable].size());
        return {variable, static_cast<std::uint16_t>(known->second)};
    }
    /// The number that each stands for.
    Factor at(Factor table) const {
        for (const auto& [variable, values] : primes_) {
            for (const auto& [value, primes] : values)
                table = table.at({variable, static_cast<std::uint16_t>(primes)}, value);
        }
        return table;
    }

private:
    std::map<VariableId, std::map<std::size_t, std::size_t>> primes_;
};

/// Reads the "terms" of a counterfactual request.
class CounterfactualReader {
public:
    CounterfactualReader(const Request& request, const TableShape& shape)
        : request_(request), shape_(shape) {}

    Result<std::vector<identify::CounterfactualEvent>> events(const Json& list) {
        if (!list.is_array()) return bad();
        std::vector<identify::CounterfactualEvent> events;
        for (const Json& atom : list) {
            auto of = variable(atom);
            if (!of) return fail(of.error());
            if (!atom.contains("value")) return bad();
            const auto value = symbol(of->variable, atom["value"]);
            if (!value) return fail(value.error());
            events.push_back({std::move(*of), *value});
        }
        return events;
    }
    const NamedValues& values() const { return values_; }

private:
    static tl::unexpected<Error> bad() {
        return wrongShape("terms", "a list of {\"coef\", \"gamma\", \"delta\"} with lists of "
                                   "{\"var\", \"value\", \"do\"}");
    }

    Result<VariableId> named(const Json& name) const {
        const auto found =
            name.is_string() ? request_.graph().find(name.get_ref<const std::string&>()) : std::nullopt;
        if (found && request_.graph().variable(*found).roles.has(graph::Role::Latent)) return bad();
        if (!found || !shape_.cardinality.contains(*found)) return bad();
        return *found;
    }

    Result<Symbol> symbol(VariableId variable, const Json& value) {
        if (!value.is_number_unsigned() || value.get<std::size_t>() >= shape_.cardinality.at(variable))
            return bad();
        if (value.get<std::size_t>() > mostValues) return tooLarge();
        return values_.symbol(variable, value.get<std::size_t>());
    }

    Result<identify::CounterfactualVariable> variable(const Json& atom) {
        if (!atom.is_object() || !atom.contains("var")) return bad();
        const auto id = named(atom["var"]);
        if (!id) return fail(id.error());
        identify::CounterfactualVariable of{*id, {}};
        const Json settings = atom.value("do", Json::object());
        if (!settings.is_object()) return bad();
        for (const auto& [name, setting] : settings.items()) {
            const auto target = named(name);
            if (!target) return fail(target.error());
            if (setting.is_object()) {
                auto inner = variable(setting);
                if (!inner) return fail(inner.error());
                if (inner->variable != *target) {
                    return fail(
                        ErrorCode::InvalidInput,
                        "“" + name + "” is set to what another variable is in another world.",
                        "A variable can be set to a value, or to what it is itself in another world.");
                }
                of.set[*target] = std::make_shared<const identify::CounterfactualVariable>(std::move(*inner));
            } else {
                const auto value = symbol(*target, setting);
                if (!value) return fail(value.error());
                of.set[*target] = *value;
            }
        }
        return of;
    }

    const Request& request_;
    const TableShape& shape_;
    NamedValues values_;
};

Result<Json> counterfactual(const Request& request) {
    const auto shape = tableShape(request);
    if (!shape) return fail(shape.error());
    const Json* terms = request.find("terms");
    if (!terms || !terms->is_array()) return wrongShape("terms", "a list");
    CounterfactualReader reader(request, *shape);
    std::vector<estimand::Combination::Part> experiments;
    std::vector<estimand::Combination::Part> observations;
    const auto clock = clockOf(request);
    if (!clock) return fail(clock.error());
    bool undefined = false;
    bool checked = true;
    bool fromExperiments = true;
    bool fromObservations = true;
    Json derivation = Json::array();
    for (const Json& term : *terms) {
        if (!term.is_object()) return wrongShape("terms", "a list of objects");
        auto events = reader.events(term.value("gamma", Json::array()));
        if (!events) return fail(events.error());
        auto given = reader.events(term.value("delta", Json::array()));
        if (!given) return fail(given.error());
        const identify::CounterfactualQuery asked{std::move(*events), std::move(*given)};
        const auto answer = identify::identifyCounterfactual(request.graph(), asked, *clock);
        constexpr std::uint64_t seed = 1;
        using identify::Verification;
        Verification check = Verification::Right;
        for (const auto* told : {&answer.fromObservations, &answer.fromExperiments}) {
            if (!*told || check != Verification::Right) continue;
            check = identify::verify(request.graph(), asked, **told, seed, *clock);
        }
        checked = checked && check == Verification::Right;
        if (!answer.decided || check == Verification::Wrong) {
            return Json{{"identifiable_from_interventions", nullptr},
                        {"identifiable_from_observations", nullptr},
                        {"reason", "Not decided in the time given."}};
        }
        const Json coefficient = term.value("coef", Json(1));
        if (!coefficient.is_number()) return wrongShape("coef", "a number");
        for (Json& step : derivationArray(request, answer.steps))
            derivation.push_back(std::move(step));
        undefined = undefined || answer.undefined;
        fromExperiments = fromExperiments && answer.fromExperiments;
        fromObservations = fromObservations && answer.fromObservations;
        if (answer.fromExperiments)
            experiments.push_back({coefficient.get<double>(), *answer.fromExperiments});
        if (answer.fromObservations)
            observations.push_back({coefficient.get<double>(), *answer.fromObservations});
    }
    if (undefined) return Json{{"undefined", true}};
    Json result{{"undefined", false},
                {"identifiable_from_interventions", fromExperiments},
                {"identifiable_from_observations", fromObservations},
                {"derivation", std::move(derivation)}};
    if (!fromExperiments) return result;
    const auto estimand = estimand::combination(fromObservations ? observations : experiments);
    result["checked"] = checked;
    result["estimand"] = described(request.graph(), estimand, {});

    estimand::JointTables tables;
    if (const Json* joint = request.find("joint")) {
        auto table = tableIn(*joint, shape->axes, *shape, "joint");
        if (!table) return fail(table.error());
        tables.add(0, {}, std::move(*table));
    } else {
        return result;
    }
    if (const Json* list = request.find("interventional"); list && list->is_array()) {
        for (const Json& entry : *list) {
            if (!entry.is_object()) return wrongShape("interventional", "a list of {\"do\", \"table\"}");
            const auto intervened = axesIn(request, entry.value("do", Json::array()), "do");
            if (!intervened) return fail(intervened.error());
            auto table = tableIn(entry.value("table", Json()), shape->axes, *shape, "table");
            if (!table) return fail(table.error());
            tables.add(1, estimand::symbolsOf({intervened->begin(), intervened->end()}), std::move(*table));
        }
    } else if (!fromObservations) {
        return result;
    }
    auto value = estimand::evaluate(estimand, tables);
    if (!value) return fail(value.error());
    Factor number = reader.values().at(std::move(*value));
    const Symbols rest = number.symbols(); // named, but without an influence
    for (const Symbol symbol : rest)
        number = withoutInfluence(number, symbol);
    result["value"] = number.values().front();
    return result;
}

constexpr NamedOp ops[] = {
    {"counterfactual", counterfactual},
    {"transport", transport},
    {"identify", identifyEffect},
};

} // namespace

Op identifyOp(std::string_view name) {
    return opNamed(ops, name);
}

} // namespace dovetail::cli
