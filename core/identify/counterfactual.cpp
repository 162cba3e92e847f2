// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/counterfactual.h"

#include "core/graph/districts.h"
#include "core/graph/latent_projection.h"
#include "core/graph/subgraphs.h"
#include "core/graph/vertex_graph.h"
#include "core/identify/counterfactual_steps.h"
#include "core/identify/district_engine.h"

#include <algorithm>
#include <set>

namespace dovetail::identify {

using estimand::Expression;
using estimand::Symbol;
using estimand::Symbols;
using graph::CausalGraph;
using graph::VariableId;
using graph::VariableSet;

namespace {

using Setting = std::map<VariableId, Symbol>;

/// A counterfactual variable: the variable, and the settings that it depends on.
struct Node {
    VariableId variable;
    Setting set;
    auto operator<=>(const Node&) const = default;
};

/// The indices of sums, one for each counterfactual variable, so that what two events have in common is
/// called the same.
class Indices {
public:
    /// `used` are the values that the query names.
    explicit Indices(const Symbols& used) {
        for (const Symbol symbol : used)
            next_[symbol.variable] = std::max<unsigned>(next_[symbol.variable], symbol.primes + 1U);
    }
    Symbol of(const Node& node) {
        const auto known = ofNode_.find(node);
        if (known != ofNode_.end()) return known->second;
        const Symbol fresh{node.variable, static_cast<std::uint16_t>(next_[node.variable]++)};
        indices_.insert(fresh);
        return ofNode_[node] = fresh;
    }
    bool isIndex(Symbol symbol) const { return indices_.contains(symbol); }

private:
    std::map<VariableId, unsigned> next_;
    std::map<Node, Symbol> ofNode_;
    std::set<Symbol> indices_;
};

/// Which symbols are known to be the same value.
class Equalities {
public:
    explicit Equalities(const Indices& indices) : indices_(indices) {}

    Symbol operator()(Symbol symbol) const {
        for (auto found = same_.find(symbol); found != same_.end(); found = same_.find(symbol))
            symbol = found->second;
        return symbol;
    }
    Setting operator()(Setting setting) const {
        for (auto& [variable, value] : setting)
            value = (*this)(value);
        return setting;
    }
    /// False if they are different values.
    bool join(Symbol a, Symbol b) {
        a = (*this)(a);
        b = (*this)(b);
        if (a == b) return true;
        if (!indices_.isIndex(a)) std::swap(a, b);
        if (!indices_.isIndex(a)) return false;
        same_[a] = b;
        return true;
    }

private:
    const Indices& indices_;
    std::map<Symbol, Symbol> same_;
};

/// The event of all counterfactual ancestors of some events, by mechanisms.
class AncestralEvent {
public:
    AncestralEvent(const CausalGraph& graph, Indices& indices, const graph::ListClock& clock)
        : graph_(graph), indices_(indices), clock_(clock), equal_(indices) {}

    void add(const CounterfactualEvent& event) {
        const Setting set = unnested(event.of);
        if (const auto own = set.find(event.of.variable); own != set.end()) {
            possible_ = equal_.join(own->second, event.value) && possible_; // it was set to that
        } else {
            put(minimal(event.of.variable, set), event.value);
        }
    }

    /// Follows all equalities to their ends. False if the event is impossible, or the clock is over.
    bool settle() {
        for (std::size_t before = ~std::size_t{0}; possible_ && !clock_.over() && values_.size() != before;) {
            before = values_.size();
            addAncestors();
            merge();
        }
        return possible_ && !clock_.over();
    }

    /// By district of the diagram of all variables that occur.
    std::vector<std::vector<Mechanism>> factors() const {
        VariableSet occurring;
        for (const Mechanism& mechanism : mechanisms_)
            occurring.insert(mechanism.variable);
        std::vector<std::vector<Mechanism>> all;
        for (const VariableSet& district : graph::districts(graph::inducedSubgraph(graph_, occurring))) {
            std::vector<Mechanism> factor;
            for (const Mechanism& mechanism : mechanisms_) {
                if (district.contains(mechanism.variable)) factor.push_back(mechanism);
            }
            all.push_back(std::move(factor));
        }
        return all;
    }

private:
    /// Nested settings become values with an event of their own.
    Setting unnested(const CounterfactualVariable& nested) {
        Setting set;
        for (const auto& [variable, value] : nested.set) {
            if (const auto* symbol = std::get_if<Symbol>(&value)) {
                set[variable] = *symbol;
                continue;
            }
            const CounterfactualVariable& inner =
                *std::get<std::shared_ptr<const CounterfactualVariable>>(value);
            const Setting inThere = unnested(inner);
            if (const auto own = inThere.find(inner.variable); own != inThere.end()) {
                set[variable] = own->second;
            } else {
                const Node node = minimal(inner.variable, inThere);
                put(node, indices_.of(node));
                set[variable] = values_.at(node);
            }
        }
        return set;
    }

    /// Only what is set and has a way to the variable that avoids the rest of what is set matters.
    Node minimal(VariableId variable, const Setting& set) const {
        Node node{variable, {}};
        if (set.empty()) return node;
        graph::VertexMask isSet(graph_.size(), 0);
        for (const auto& [id, value] : set)
            isSet[graph_.index(id)] = 1;
        const graph::VertexGraph& vertices = graph_.vertexGraph();
        const graph::VertexMask above = graph::ancestors(vertices, graph::maskOf(graph_, {variable}), &isSet);
        for (const auto& [id, value] : set) {
            const auto children = vertices.children(static_cast<graph::Vertex>(graph_.index(id)));
            if (std::ranges::any_of(children, [&](graph::Vertex child) { return above[child] != 0; }))
                node.set.emplace(id, equal_(value));
        }
        return node;
    }

    void put(const Node& node, Symbol value) {
        const auto [known, isNew] = values_.emplace(node, value);
        if (!isNew) possible_ = equal_.join(known->second, value) && possible_;
    }

    Symbol parentValue(const Node& node, VariableId parent) const {
        const auto set = node.set.find(parent);
        return equal_(set == node.set.end() ? values_.at(minimal(parent, node.set)) : set->second);
    }

    void addAncestors() {
        std::vector<Node> waiting;
        for (const auto& [node, value] : values_)
            waiting.push_back(node);
        while (!waiting.empty() && !clock_.over()) {
            const Node node = waiting.back();
            waiting.pop_back();
            for (const VariableId parent : graph_.parents(node.variable)) {
                if (node.set.contains(parent)) continue;
                const Node above = minimal(parent, node.set);
                if (values_.contains(above)) continue;
                put(above, indices_.of(above));
                waiting.push_back(above);
            }
        }
    }

    /// Calls every counterfactual variable by what is known to be equal by now. False if that told more.
    bool renamed() {
        std::map<Node, Symbol> values;
        bool steady = true;
        for (const auto& [node, value] : values_) {
            const auto [known, isNew] = values.emplace(Node{node.variable, equal_(node.set)}, equal_(value));
            if (isNew || equal_(known->second) == equal_(value)) continue;
            possible_ = equal_.join(known->second, value) && possible_;
            steady = false;
        }
        values_ = std::move(values);
        return steady;
    }

    /// One variable with the same values of its parents has one value. False if that told more.
    bool unified() {
        std::map<std::pair<VariableId, Setting>, Symbol> byParents;
        mechanisms_.clear();
        for (const auto& [node, value] : values_) {
            Setting parents;
            for (const VariableId parent : graph_.parents(node.variable))
                parents[parent] = parentValue(node, parent);
            const auto [known, isNew] = byParents.emplace(std::pair(node.variable, parents), equal_(value));
            if (!isNew && equal_(known->second) != equal_(value)) {
                possible_ = equal_.join(known->second, value) && possible_;
                return false;
            }
            mechanisms_.insert({node.variable, equal_(value), std::move(parents)});
        }
        return true;
    }

    /// Every equality that is found may lead to others, so that all begins anew with it; there are no more of
    /// them than symbols.
    void merge() {
        while (possible_ && !clock_.over()) {
            if (!renamed()) continue;
            addAncestors(); // the renamed ones ask for parents in renamed worlds
            if (possible_ && !clock_.over() && unified()) return;
        }
    }

    const CausalGraph& graph_;
    Indices& indices_;
    const graph::ListClock& clock_;
    Equalities equal_;
    std::map<Node, Symbol> values_;
    std::set<Mechanism> mechanisms_;
    bool possible_ = true;
};

using FactorMechanisms = std::vector<Mechanism>;

/// Factors that share indices of sums, which can be summed apart from the others.
struct Group {
    std::vector<FactorMechanisms> factors;
    Symbols over;
    bool operator==(const Group&) const = default;
};

Symbols indicesOf(const FactorMechanisms& factor, const Indices& indices) {
    Symbols all;
    for (const Mechanism& mechanism : factor) {
        if (indices.isIndex(mechanism.value)) all.insert(mechanism.value);
        for (const auto& [parent, value] : mechanism.parents) {
            if (indices.isIndex(value)) all.insert(value);
        }
    }
    return all;
}

std::vector<Group> groupsOf(std::vector<FactorMechanisms> factors, const Indices& indices) {
    std::vector<Group> groups;
    for (FactorMechanisms& factor : factors) {
        Group merged{{}, indicesOf(factor, indices)};
        merged.factors.push_back(std::move(factor));
        std::erase_if(groups, [&](Group& group) {
            const bool apart =
                std::ranges::none_of(group.over, [&](Symbol symbol) { return merged.over.contains(symbol); });
            if (apart) return false;
            std::ranges::move(group.factors, std::back_inserter(merged.factors));
            merged.over.insert(group.over.begin(), group.over.end());
            return true;
        });
        groups.push_back(std::move(merged));
    }
    for (Group& group : groups)
        std::ranges::sort(group.factors);
    return groups;
}

/// All that the groups are about.
ExplainedStep eventStep(const CausalGraph& graph, const std::vector<Group>& groups, bool condition) {
    std::vector<Mechanism> mechanisms;
    Symbols over;
    for (const Group& group : groups) {
        over.insert(group.over.begin(), group.over.end());
        for (const FactorMechanisms& factor : group.factors)
            mechanisms.insert(mechanisms.end(), factor.begin(), factor.end());
    }
    return ancestorsStep(graph, mechanisms, over, condition);
}

enum class Data { Experiments, Observations };

/// What is identified, as far as the clock allows; `decided` turns false where it was over.
struct Attempt {
    const CausalGraph& graph;
    Data data;
    const graph::ListClock& clock;
    std::vector<ExplainedStep>& steps;
    bool decided = true;
};

/// The one world of a district's members: the value of each variable that they are or depend on. Nothing if
/// one of them has two.
std::optional<Setting> worldOf(const FactorMechanisms& factor) {
    Setting value;
    for (const Mechanism& mechanism : factor) {
        if (!value.emplace(mechanism.variable, mechanism.value).second) return std::nullopt;
    }
    for (const Mechanism& mechanism : factor) {
        for (const auto& [parent, symbol] : mechanism.parents) {
            if (value.emplace(parent, symbol).first->second != symbol) return std::nullopt;
        }
    }
    return value;
}

/// P(the members of a district have their values when everything else is set), if it is that.
std::optional<Expression> identified(Attempt& attempt, const FactorMechanisms& factor) {
    const auto world = worldOf(factor);
    if (!world) {
        attempt.steps.push_back(twoWorldsStep(attempt.graph, factor));
        return std::nullopt;
    }
    const Setting& value = *world;
    EffectQuery query;
    for (const Mechanism& mechanism : factor)
        query.outcomes.insert(mechanism.variable);
    for (const auto& [variable, symbol] : value) {
        if (!query.outcomes.contains(variable)) query.treatments.insert(variable);
    }
    const auto named = [&](const VariableSet& variables) {
        Symbols symbols;
        for (const VariableId variable : variables)
            symbols.insert(value.at(variable));
        return symbols;
    };
    if (attempt.data == Data::Experiments) {
        const std::uint32_t source = query.treatments.empty() ? 0 : 1;
        Expression gives = estimand::probability(named(query.outcomes), {}, named(query.treatments), source);
        attempt.steps.push_back(experimentStep(attempt.graph, factor, gives));
        return gives;
    }
    const EffectAnswer answer = identifyEffect(attempt.graph, query, attempt.clock);
    attempt.decided = attempt.decided && answer.decided;
    if (!answer.decided) return std::nullopt;
    std::optional<Expression> gives;
    if (answer.estimand) {
        gives = estimand::renamed(*answer.estimand, [&](Symbol symbol) {
            const auto known = value.find(symbol.variable);
            return known == value.end() || symbol.primes != 0 ? symbol : known->second;
        });
    }
    if (!query.treatments.empty()) attempt.steps.push_back(observationStep(attempt.graph, factor, gives));
    return gives;
}

std::optional<Expression> identified(Attempt& attempt, const std::vector<Group>& groups) {
    std::vector<Expression> all;
    for (const Group& group : groups) {
        std::vector<Expression> factors;
        for (const FactorMechanisms& factor : group.factors) {
            auto found = identified(attempt, factor);
            if (!found) return std::nullopt;
            factors.push_back(std::move(*found));
        }
        all.push_back(estimand::sum(group.over, estimand::product(std::move(factors))));
    }
    return estimand::product(std::move(all));
}

void collect(const CounterfactualVariable& of, Symbols& used) {
    for (const auto& [variable, value] : of.set) {
        if (const auto* symbol = std::get_if<Symbol>(&value)) {
            used.insert(*symbol);
        } else {
            collect(*std::get<std::shared_ptr<const CounterfactualVariable>>(value), used);
        }
    }
}

} // namespace

CounterfactualAnswer identifyCounterfactual(const CausalGraph& drawn, const CounterfactualQuery& query,
                                            const graph::ListClock& clock) {
    const CausalGraph graph = graph::latentProjection(drawn);
    Symbols used;
    for (const auto* events : {&query.events, &query.given}) {
        for (const CounterfactualEvent& event : *events) {
            used.insert(event.value);
            collect(event.of, used);
        }
    }
    Indices indices(used);
    AncestralEvent condition(graph, indices, clock);
    AncestralEvent together(graph, indices, clock);
    for (const CounterfactualEvent& event : query.given) {
        condition.add(event);
        together.add(event);
    }
    for (const CounterfactualEvent& event : query.events)
        together.add(event);

    CounterfactualAnswer answer;
    const bool hasCondition = condition.settle();
    const bool hasBoth = hasCondition && together.settle();
    answer.decided = !clock.over();
    if (!answer.decided) return answer;
    if (!hasCondition) {
        answer.undefined = true;
        return answer;
    }
    if (!hasBoth) {
        answer.fromExperiments = answer.fromObservations = estimand::number(0);
        return answer;
    }
    std::vector<Group> above = groupsOf(together.factors(), indices);
    std::vector<Group> below = groupsOf(condition.factors(), indices);
    answer.steps.push_back(eventStep(graph, above, false));
    if (!query.given.empty()) answer.steps.push_back(eventStep(graph, below, true));
    std::erase_if(above, [&](const Group& group) {
        const auto same = std::ranges::find(below, group);
        if (same == below.end()) return false;
        below.erase(same);
        return true;
    });
    const auto ratio = [&](Data data) -> std::optional<Expression> {
        Attempt attempt{graph, data, clock, answer.steps};
        const auto numerator = identified(attempt, above);
        const auto denominator = numerator ? identified(attempt, below) : std::nullopt;
        answer.decided = answer.decided && attempt.decided;
        if (!numerator || !denominator) return std::nullopt;
        return estimand::quotient(*numerator, *denominator);
    };
    answer.fromExperiments = ratio(Data::Experiments);
    if (answer.fromExperiments) answer.fromObservations = ratio(Data::Observations);
    return answer;
}

} // namespace dovetail::identify
