// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/district_engine.h"

#include "core/graph/latent_projection.h"
#include "core/graph/separation.h"
#include "core/graph/subgraphs.h"
#include "core/graph/vertex_graph.h"

#include <boost/dynamic_bitset.hpp>

#include <algorithm>
#include <array>
#include <cassert>

namespace dovetail::identify {

using estimand::Expression;
using estimand::Symbol;
using estimand::Symbols;
using graph::CausalGraph;
using graph::VariableId;
using graph::VariableSet;
using graph::Vertex;

namespace {

using Nodes = boost::dynamic_bitset<>;

template <typename Visit>
void forEach(const Nodes& nodes, const Visit& visit) {
    for (std::size_t node = nodes.find_first(); node != Nodes::npos; node = nodes.find_next(node))
        visit(static_cast<Vertex>(node));
}

/// An ADMG in which questions about subsets of its variables are asked.
class Diagram {
public:
    explicit Diagram(const CausalGraph& graph) : graph_(graph), vertices_(graph), rank_(graph.size()) {
        for (const VariableId id : graph::topologicalOrder(graph)) {
            rank_[graph.index(id)] = order_.size();
            order_.push_back(static_cast<Vertex>(graph.index(id)));
        }
    }

    std::size_t size() const { return graph_.size(); }
    Nodes none() const { return Nodes(size()); }
    Nodes all() const { return ~Nodes(size()); }

    Nodes nodes(const VariableSet& set) const {
        Nodes result(size());
        for (const VariableId id : set)
            result.set(graph_.index(id));
        return result;
    }
    VariableSet variables(const Nodes& nodes) const {
        VariableSet set;
        forEach(nodes, [&](Vertex node) { set.insert(graph_.idAt(node)); });
        return set;
    }
    Symbols symbols(const Nodes& nodes) const { return estimand::symbolsOf(variables(nodes)); }

    /// `of` and everything above it by edges among `within`; `of` lies in `within`.
    Nodes ancestors(const Nodes& of, const Nodes& within) const {
        Nodes above = of;
        std::vector<Vertex> stack;
        forEach(of, [&](Vertex node) { stack.push_back(node); });
        while (!stack.empty()) {
            const Vertex node = stack.back();
            stack.pop_back();
            for (const Vertex parent : vertices_.parents(node)) {
                if (!within.test(parent) || above.test(parent)) continue;
                above.set(parent);
                stack.push_back(parent);
            }
        }
        return above;
    }

    /// The district of `start` among `within`.
    Nodes district(Vertex start, const Nodes& within) const {
        Nodes found(size());
        found.set(start);
        std::vector<Vertex> stack{start};
        while (!stack.empty()) {
            const Vertex node = stack.back();
            stack.pop_back();
            for (const Vertex sibling : vertices_.siblings(node)) {
                if (!within.test(sibling) || found.test(sibling)) continue;
                found.set(sibling);
                stack.push_back(sibling);
            }
        }
        return found;
    }

    /// In the order of their first members.
    std::vector<Nodes> districts(const Nodes& within) const {
        std::vector<Nodes> all;
        Nodes left = within;
        while (left.any()) {
            all.push_back(district(static_cast<Vertex>(left.find_first()), within));
            left -= all.back();
        }
        return all;
    }

    /// Causes first.
    std::vector<Vertex> ordered(const Nodes& nodes) const {
        std::vector<Vertex> list;
        forEach(nodes, [&](Vertex node) { list.push_back(node); });
        std::ranges::sort(list, {}, [&](Vertex node) { return rank_[node]; });
        return list;
    }

    Nodes upTo(Vertex node, const Nodes& within) const {
        Nodes before = within;
        forEach(within, [&](Vertex other) {
            if (rank_[other] > rank_[node]) before.reset(other);
        });
        return before;
    }

    /// What `node` depends on in the distribution of `within` given all before it: its district among them
    /// and the parents of that, those outside of `within` not counted (the ordered Markov property,
    /// Richardson 2003, section 3.1; Tian 2002, lemma 4).
    Nodes pillow(Vertex node, const Nodes& within) const {
        const Nodes block = district(node, upTo(node, within));
        Nodes found = block;
        forEach(block, [&](Vertex member) {
            for (const Vertex parent : vertices_.parents(member)) {
                if (within.test(parent)) found.set(parent);
            }
        });
        found.reset(node);
        return found;
    }

private:
    const CausalGraph& graph_;
    graph::VertexGraph vertices_;
    std::vector<Vertex> order_;
    std::vector<std::size_t> rank_;
};

/// The distribution Q[variables] of some variables when all others are set.
struct Kernel {
    Nodes variables;
    Expression expression;
};

/// Asks for one district after the other.
class Identifier {
public:
    Identifier(const Diagram& diagram, std::span<const Source> sources, std::vector<Step>& steps)
        : diagram_(diagram), steps_(steps) {
        for (const Source& source : sources)
            sources_.push_back({diagram.nodes(source.differing), diagram.nodes(source.experiment)});
    }

    /// P(outcomes | do(treatments)); what is not identified comes with a hedge if there is one source only.
    EffectAnswer effect(const Nodes& outcomes, const Nodes& treatments) {
        EffectAnswer answer;
        const Nodes above = diagram_.ancestors(outcomes, diagram_.all());
        if (above != diagram_.all())
            note({Step::Rule::Ancestors, diagram_.variables(above), diagram_.variables(outcomes)});
        const Nodes matter = diagram_.ancestors(outcomes, diagram_.all() - treatments);
        const Nodes set = (above - matter) - treatments;
        if (set.any()) note({Step::Rule::Intervene, diagram_.variables(above), diagram_.variables(set)});
        const std::vector<Nodes> parts = diagram_.districts(matter);
        if (parts.size() > 1) {
            Step step{Step::Rule::Districts, diagram_.variables(matter), {}};
            for (const Nodes& part : parts)
                step.parts.push_back(diagram_.variables(part));
            note(std::move(step));
        }
        std::vector<Expression> factors;
        for (const Nodes& part : parts) {
            auto factor = district(part, above);
            if (!factor) {
                answer.hedge = Hedge{diagram_.variables(failed_.larger), diagram_.variables(failed_.smaller),
                                     diagram_.variables(outcomes), diagram_.variables(treatments)};
                return answer;
            }
            factors.push_back(std::move(*factor));
        }
        answer.estimand =
            estimand::sum(diagram_.symbols(matter - outcomes), estimand::product(std::move(factors)));
        return answer;
    }

private:
    struct KnownDistribution {
        Nodes differing, experiment;
    };
    struct Failure {
        Nodes larger, smaller;
    };

    void note(Step step) { steps_.push_back(std::move(step)); }

    /// Q[part] from the first source that has it. `above`: the variables that matter to the query.
    std::optional<Expression> district(const Nodes& part, const Nodes& above) {
        for (std::uint32_t number = 0; number < sources_.size(); ++number) {
            const KnownDistribution& source = sources_[number];
            if (part.intersects(source.differing) || part.intersects(source.experiment)) continue;
            const Nodes within = above - source.experiment;
            const Nodes whole = diagram_.district(static_cast<Vertex>(part.find_first()), within);
            Kernel kernel{whole, observed(whole, within, source.experiment, number)};
            note({Step::Rule::Observed,
                  diagram_.variables(within),
                  diagram_.variables(whole),
                  {},
                  kernel.expression});
            if (auto found = narrowed(part, std::move(kernel))) return found;
        }
        return std::nullopt;
    }

    /// The district Q[whole] of a known distribution of `within`: each variable given what it depends on
    /// (Tian and Pearl 2002, equation 37).
    Expression observed(const Nodes& whole, const Nodes& within, const Nodes& experiment,
                        std::uint32_t source) const {
        std::vector<Expression> chain;
        const Symbols intervened = diagram_.symbols(experiment);
        forEach(whole, [&](Vertex node) {
            chain.push_back(estimand::probability(diagram_.symbols(only(node)),
                                                  diagram_.symbols(diagram_.pillow(node, within)), intervened,
                                                  source));
        });
        return estimand::product(std::move(chain));
    }

    /// Q[part] from Q[kernel.variables], of which it is part of one district (Tian and Pearl 2002, algorithm
    /// Identify; Huang and Valtorta 2006).
    std::optional<Expression> narrowed(const Nodes& part, Kernel kernel) {
        while (kernel.variables != part) {
            const Nodes above = diagram_.ancestors(part, kernel.variables);
            if (above == kernel.variables) {
                failed_ = {kernel.variables, part};
                note({Step::Rule::NotIdentified, diagram_.variables(kernel.variables),
                      diagram_.variables(part)});
                return std::nullopt;
            }
            kernel = marginal(kernel, above);
            note({Step::Rule::Marginal,
                  diagram_.variables(above),
                  diagram_.variables(part),
                  {},
                  kernel.expression});
            if (above == part) break;
            const Nodes block = diagram_.district(static_cast<Vertex>(part.find_first()), above);
            if (block == above) continue;
            kernel = within(kernel, block);
            note({Step::Rule::Narrow,
                  diagram_.variables(above),
                  diagram_.variables(block),
                  {},
                  kernel.expression});
        }
        return kernel.expression;
    }

    Nodes only(Vertex node) const {
        Nodes one = diagram_.none();
        one.set(node);
        return one;
    }

    /// What is left of Q after summing out all but `kept`; indices that it does not depend on stay out.
    Kernel marginal(const Kernel& kernel, const Nodes& kept) const {
        return {kept, estimand::sum(diagram_.symbols(kernel.variables - kept), kernel.expression)};
    }

    /// The district `block` of Q: each member given what it depends on in Q (Tian and Pearl 2002, lemma 4).
    Kernel within(const Kernel& kernel, const Nodes& block) const {
        std::vector<Expression> chain;
        forEach(block, [&](Vertex node) {
            Nodes kept = diagram_.pillow(node, kernel.variables);
            kept.set(node);
            const Expression above = marginal(kernel, kept).expression;
            chain.push_back(estimand::quotient(above, estimand::sum(diagram_.symbols(only(node)), above)));
        });
        return {block, estimand::product(std::move(chain))};
    }

    const Diagram& diagram_;
    std::vector<KnownDistribution> sources_;
    std::vector<Step>& steps_;
    Failure failed_;
};

/// Rule 2 of do-calculus: may `one` be set instead of seen, given the other conditions?
bool canBeSet(const CausalGraph& graph, const EffectQuery& query, VariableId one) {
    const VariableSet outcomes = query.outcomes;
    const VariableSet self{one};
    CausalGraph cut = graph::mutilatedGraph(graph, query.treatments);
    cut = graph::backDoorGraph(cut, self);
    VariableSet given = query.treatments;
    for (const VariableId id : query.given) {
        if (id != one) given.insert(id);
    }
    return graph::separated(cut, outcomes, self, given);
}

} // namespace

EffectAnswer identifyEffect(const CausalGraph& drawn, const EffectQuery& asked) {
    static const std::array<Source, 1> observed{};
    const bool hidden = !drawn.withRole(graph::Role::Latent).empty();
    const CausalGraph projected = hidden ? graph::latentProjection(drawn) : CausalGraph();
    const CausalGraph& graph = hidden ? projected : drawn;
    EffectQuery query = asked;
    std::vector<Step> steps;
    for (auto one = query.given.begin(); one != query.given.end();) {
        if (!canBeSet(graph, query, *one)) {
            ++one;
            continue;
        }
        steps.push_back({Step::Rule::Exchange, {}, {*one}});
        query.treatments.insert(*one);
        query.given.erase(one);
        one = query.given.begin(); // what could not be moved before may be movable now
    }
    const Diagram diagram(graph);
    Identifier identifier(diagram, observed, steps);
    VariableSet all = query.outcomes;
    all.insert(query.given.begin(), query.given.end());
    EffectAnswer answer = identifier.effect(diagram.nodes(all), diagram.nodes(query.treatments));
    if (answer.estimand && !query.given.empty()) {
        const Expression joint = *answer.estimand;
        answer.estimand =
            estimand::quotient(joint, estimand::sum(estimand::symbolsOf(query.outcomes), joint));
        steps.push_back({Step::Rule::Condition, all, query.given, {}, answer.estimand});
    }
    answer.steps = std::move(steps);
    return answer;
}

EffectAnswer identifyEffect(const CausalGraph& drawn, const EffectQuery& query,
                            std::span<const Source> sources) {
    assert(query.given.empty());
    const bool hidden = !drawn.withRole(graph::Role::Latent).empty();
    const CausalGraph projected = hidden ? graph::latentProjection(drawn) : CausalGraph();
    const Diagram diagram(hidden ? projected : drawn);
    std::vector<Step> steps;
    Identifier identifier(diagram, sources, steps);
    EffectAnswer answer = identifier.effect(diagram.nodes(query.outcomes), diagram.nodes(query.treatments));
    answer.steps = std::move(steps);
    return answer;
}

} // namespace dovetail::identify
