// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/district_engine.h"

#include "core/base/sorted_sets.h"
#include "core/graph/latent_projection.h"
#include "core/graph/separation.h"
#include "core/graph/subgraphs.h"
#include "core/identify/kernel.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <memory>

namespace dovetail::identify {

using estimand::Expression;
using graph::CausalGraph;
using graph::ListClock;
using graph::VariableId;
using graph::VariableSet;
using graph::Vertex;

namespace {

VariableSet allOf(const CausalGraph& graph) {
    VariableSet all;
    for (const graph::Variable& variable : graph.variables())
        all.insert(variable.id);
    return all;
}

/// One known distribution and the diagram of the variables that it is about.
class KnownDistribution {
public:
    KnownDistribution(const CausalGraph& graph, const Source& source, std::uint32_t number)
        : source_(source), number_(number) {
        const VariableSet all = allOf(graph);
        const VariableSet about = source.measured ? united(*source.measured, source.experiment) : all;
        if (!within(all, about)) {
            projected_ =
                std::make_unique<const CausalGraph>(graph::latentProjection(graph, difference(all, about)));
        }
        diagram_ = std::make_unique<Diagram>(projected_ ? *projected_ : graph);
    }

    /// The distribution P(part | do(everything else)), of a district of the diagram that is asked about;
    /// `above` are the variables that matter there.
    std::optional<Expression> find(const VariableSet& part, const VariableSet& parents,
                                   const VariableSet& above, std::vector<Step>& steps,
                                   NarrowingFailure& failure, const ListClock& clock) const {
        const VariableSet about = allOf(diagram_->graph());
        if (meets(part, source_.differing) || meets(part, source_.experiment) ||
            !within(united(part, parents), about))
            return std::nullopt;
        Nodes members = diagram_->none();
        for (const VariableId id : above) {
            if (about.contains(id) && !source_.experiment.contains(id))
                members.set(diagram_->graph().index(id));
        }
        // What is above in this diagram is above in the other, so that nothing that matters is left out.
        const Nodes wanted = diagram_->nodes(part);
        const Kernel observed{members,
                              estimand::probability(diagram_->symbols(members), {},
                                                    estimand::symbolsOf(source_.experiment), number_)};
        const Nodes whole = diagram_->district(static_cast<Vertex>(wanted.find_first()), members);
        Kernel kernel = districtOf(*diagram_, observed, whole);
        steps.push_back({Step::Rule::Observed,
                         diagram_->variables(members),
                         diagram_->variables(whole),
                         {},
                         kernel.expression});
        return narrowed(*diagram_, wanted, std::move(kernel), steps, failure, clock);
    }

    const Diagram& diagram() const { return *diagram_; }

private:
    Source source_;
    std::uint32_t number_;
    std::unique_ptr<const CausalGraph> projected_; // the diagram is of it, if it is there
    std::unique_ptr<const Diagram> diagram_;
};

/// P(outcomes | do(treatments)), one district after the other. What is not identified comes with the hedge
/// that the last distribution ended in.
EffectAnswer effect(const Diagram& diagram, const std::vector<KnownDistribution>& known,
                    const VariableSet& outcomeSet, const VariableSet& treatmentSet, const ListClock& clock) {
    EffectAnswer answer;
    const Nodes outcomes = diagram.nodes(outcomeSet);
    const Nodes treatments = diagram.nodes(treatmentSet);
    const Nodes above = diagram.ancestors(outcomes, diagram.all());
    if (above != diagram.all())
        answer.steps.push_back({Step::Rule::Ancestors, diagram.variables(above), outcomeSet});
    const Nodes matter = diagram.ancestors(outcomes, diagram.all() - treatments);
    const Nodes set = (above - matter) - treatments;
    if (set.any())
        answer.steps.push_back({Step::Rule::Intervene, diagram.variables(above), diagram.variables(set)});
    const std::vector<Nodes> parts = diagram.districts(matter);
    if (parts.size() > 1) {
        Step step{Step::Rule::Districts, diagram.variables(matter), {}};
        for (const Nodes& part : parts)
            step.parts.push_back(diagram.variables(part));
        answer.steps.push_back(std::move(step));
    }
    const VariableSet relevant = diagram.variables(above);
    std::vector<Expression> factors;
    for (const Nodes& part : parts) {
        const VariableSet members = diagram.variables(part);
        const VariableSet parents = diagram.variables(diagram.parents(part));
        std::optional<Expression> factor;
        NarrowingFailure failure;
        NarrowingFailure lastFailure;
        for (const KnownDistribution& distribution : known) {
            answer.decided = !clock.over();
            if (!answer.decided) return answer;
            failure = {};
            const std::size_t before = answer.steps.size();
            factor = distribution.find(members, parents, relevant, answer.steps, failure, clock);
            if (factor) break;
            // Steps that led nowhere and say not why: the clock stopped them.
            answer.decided = answer.steps.size() == before || !failure.larger.empty();
            if (!answer.decided) return answer;
            if (!failure.larger.empty()) lastFailure = failure;
        }
        if (!factor) {
            if (!lastFailure.larger.empty())
                answer.hedge = Hedge{lastFailure.larger, lastFailure.smaller, outcomeSet, treatmentSet};
            return answer;
        }
        factors.push_back(std::move(*factor));
    }
    answer.estimand =
        estimand::sum(diagram.symbols(matter - outcomes), estimand::product(std::move(factors)));
    return answer;
}

std::vector<KnownDistribution> knownDistributions(const CausalGraph& graph, std::span<const Source> sources) {
    std::vector<KnownDistribution> known;
    known.reserve(sources.size());
    for (std::uint32_t number = 0; number < sources.size(); ++number)
        known.emplace_back(graph, sources[number], number);
    return known;
}

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

EffectAnswer identifyEffect(const CausalGraph& drawn, const EffectQuery& asked, const ListClock& clock) {
    static const std::array<Source, 1> observed{};
    const bool hidden = !drawn.withRole(graph::Role::Latent).empty();
    const CausalGraph projected = hidden ? graph::latentProjection(drawn) : CausalGraph();
    const CausalGraph& graph = hidden ? projected : drawn;
    EffectQuery query = asked;
    std::vector<Step> steps;
    for (std::size_t i = 0; i < query.given.size();) {
        if (clock.over()) {
            EffectAnswer stopped;
            stopped.decided = false;
            return stopped;
        }
        const VariableId one = *query.given.nth(i++);
        if (!canBeSet(graph, query, one)) continue;
        steps.push_back({Step::Rule::Exchange, {}, {one}});
        query.treatments.insert(one);
        query.given.erase(one);
        i = 0; // what could not be moved before may be movable now
    }
    const auto known = knownDistributions(graph, observed);
    const VariableSet all = united(query.outcomes, query.given);
    EffectAnswer answer = effect(known.front().diagram(), known, all, query.treatments, clock);
    answer.steps.insert(answer.steps.begin(), steps.begin(), steps.end());
    if (answer.estimand && !query.given.empty()) {
        const Expression joint = *answer.estimand;
        answer.estimand =
            estimand::quotient(joint, estimand::sum(estimand::symbolsOf(query.outcomes), joint));
        answer.steps.push_back({Step::Rule::Condition, all, query.given, {}, answer.estimand});
    }
    return answer;
}

namespace {

/// From the sources as they are about the diagram without `hidden`.
EffectAnswer effectWithout(const CausalGraph& graph, const VariableSet& hidden, const EffectQuery& query,
                           std::span<const Source> sources, const ListClock& clock) {
    const CausalGraph smaller = graph::latentProjection(graph, hidden);
    const Diagram diagram(smaller);
    std::vector<KnownDistribution> known;
    known.reserve(sources.size());
    for (std::uint32_t number = 0; number < sources.size(); ++number) {
        Source source = sources[number];
        // What differs stays in sight, so that its effects are not taken for what does not differ.
        if (meets(source.experiment, hidden) || meets(source.differing, hidden)) continue;
        const VariableSet measured = source.measured.value_or(difference(allOf(graph), source.experiment));
        source.measured = difference(measured, hidden);
        known.emplace_back(smaller, source, number);
    }
    return effect(diagram, known, query.outcomes, query.treatments, clock);
}

/// As if every source were about all variables: what is not identified then is not from less.
bool identifiedFromWhole(const CausalGraph& graph, const EffectQuery& query, std::span<const Source> sources,
                         const ListClock& clock) {
    std::vector<Source> whole(sources.begin(), sources.end());
    for (Source& source : whole)
        source.measured.reset();
    const EffectAnswer answer = effectWithout(graph, {}, query, whole, clock);
    return answer.identified() || !answer.decided;
}

} // namespace

EffectAnswer identifyEffect(const CausalGraph& drawn, const EffectQuery& query,
                            std::span<const Source> sources, const ListClock& clock) {
    assert(query.given.empty());
    const bool hasLatent = !drawn.withRole(graph::Role::Latent).empty();
    const CausalGraph projected = hasLatent ? graph::latentProjection(drawn) : CausalGraph();
    const CausalGraph& graph = hasLatent ? projected : drawn;
    EffectAnswer first = effectWithout(graph, {}, query, sources, clock);
    const bool partial =
        std::ranges::any_of(sources, [](const Source& source) { return source.measured.has_value(); });
    if (first.identified() || !first.decided || !partial) return first;
    if (!identifiedFromWhole(graph, query, sources, clock)) return first;
    // A district of the diagram of fewer variables may be what a distribution is about.
    const VariableSet optional =
        difference(graph::ancestors(graph, query.outcomes), united(query.outcomes, query.treatments));
    // First what one of the distributions, or none, is about, which is often enough.
    std::vector<VariableSet> likely;
    VariableSet unseen = optional;
    for (const Source& source : sources) {
        if (!source.measured) {
            unseen.clear();
            continue;
        }
        likely.push_back(difference(optional, united(*source.measured, source.experiment)));
        unseen = difference(unseen, united(*source.measured, source.experiment));
    }
    likely.push_back(unseen);
    for (const VariableSet& hidden : likely) {
        if (hidden.empty()) continue;
        EffectAnswer answer = effectWithout(graph, hidden, query, sources, clock);
        if (answer.identified() || !answer.decided) return answer;
    }
    constexpr std::size_t mostOptional = 16;
    const std::size_t choices = std::size_t{1} << std::min(optional.size(), mostOptional);
    for (std::size_t choice = 1; choice < choices; ++choice) {
        VariableSet hidden;
        for (std::size_t i = 0; choice >> i != 0; ++i) {
            if ((choice >> i & 1) != 0) hidden.insert(*optional.nth(i));
        }
        EffectAnswer answer = effectWithout(graph, hidden, query, sources, clock);
        if (answer.identified() || !answer.decided) return answer;
    }
    if (optional.size() > mostOptional) {
        first.decided = false;
        first.hedge.reset();
    }
    return first;
}

} // namespace dovetail::identify
