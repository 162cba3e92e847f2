// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/selection_recovery.h"

#include "core/graph/latent_projection.h"
#include "core/identify/kernel.h"

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

/// Works on P(V, selection) up to a factor that is the same for all cases.
class Recovery {
public:
    Recovery(const Diagram& diagram, Vertex selection, std::vector<Step>& steps,
             const graph::ListClock& clock)
        : diagram_(diagram), selection_(diagram.only(selection)), steps_(steps), clock_(clock) {}

    /// False after the clock was over before `district` had an answer.
    bool decided() const { return decided_; }

    /// Q[part], for a district of the diagram without some of its variables.
    std::optional<Expression> district(const Nodes& part) {
        const Nodes cases = diagram_.all() - selection_;
        Kernel kernel{cases, estimand::probability(diagram_.symbols(cases), diagram_.symbols(selection_))};
        NarrowingFailure failure;
        for (;;) {
            decided_ = !clock_.over();
            if (!decided_) return std::nullopt;
            // What is above neither the part nor the selection is summed out.
            const Nodes world = kernel.variables | selection_;
            const Nodes matter = diagram_.ancestors(part | selection_, world);
            kernel = marginal(diagram_, kernel, matter - selection_);
            if (matter != world)
                steps_.push_back({Step::Rule::SumOutSelected,
                                  diagram_.variables(matter - selection_),
                                  diagram_.variables(part),
                                  {},
                                  kernel.expression});
            const Nodes causes = diagram_.ancestors(selection_, matter);
            Nodes known = diagram_.none();
            for (const Nodes& block : diagram_.districts(matter)) {
                if (block.intersects(causes)) continue;
                if (part.is_subset_of(block)) {
                    Kernel found = free(kernel, block);
                    steps_.push_back({Step::Rule::ReadSelected,
                                      diagram_.variables(matter),
                                      diagram_.variables(block),
                                      {},
                                      found.expression,
                                      licences(kernel, block)});
                    auto result = narrowed(diagram_, part, std::move(found), steps_, failure, clock_);
                    decided_ = result.has_value() || !failure.larger.empty();
                    return result;
                }
                known |= block;
            }
            if (known.none()) {
                steps_.push_back(
                    {Step::Rule::NotRecovered, diagram_.variables(matter), diagram_.variables(part)});
                return std::nullopt;
            }
            const std::vector<Separation> licensed = licences(kernel, known);
            kernel = {kernel.variables - known,
                      estimand::quotient(kernel.expression, free(kernel, known).expression)};
            steps_.push_back({Step::Rule::DivideOut,
                              diagram_.variables(matter),
                              diagram_.variables(known),
                              {},
                              kernel.expression,
                              licensed});
        }
    }

private:
    /// Q[block] of districts without causes of the selection: each member given all others that are not below
    /// it; the causes of the selection come first in the order, then the selection, then these.
    Kernel free(const Kernel& kernel, const Nodes& block) const {
        std::vector<Expression> chain;
        const Nodes causes = diagram_.ancestors(selection_, kernel.variables | selection_);
        forEach(block, [&](Vertex node) {
            const Nodes earlier = diagram_.upTo(node, kernel.variables) | (causes & kernel.variables);
            const Nodes given = pillow(node, earlier);
            if (const auto* term = kernel.expression.as<estimand::Probability>()) {
                Symbols conditions = term->given;
                for (const Symbol symbol : diagram_.symbols(given))
                    conditions.insert(symbol);
                chain.push_back(estimand::probability(diagram_.symbols(diagram_.only(node)), conditions, {},
                                                      term->source));
                return;
            }
            const Expression above = marginal(diagram_, kernel, given | diagram_.only(node)).expression;
            chain.push_back(
                estimand::quotient(above, estimand::sum(diagram_.symbols(diagram_.only(node)), above)));
        });
        return {block, estimand::product(std::move(chain))};
    }

    /// Why `free` may do so: in the order of `free`, by the ordered Markov property with the selection before
    /// the members of the block.
    std::vector<Separation> licences(const Kernel& kernel, const Nodes& block) const {
        std::vector<Separation> found;
        const Nodes causes = diagram_.ancestors(selection_, kernel.variables | selection_);
        forEach(block, [&](Vertex node) {
            const Nodes earlier = diagram_.upTo(node, kernel.variables) | (causes & kernel.variables);
            const Nodes given = pillow(node, earlier);
            Nodes rest = (earlier - given) | selection_;
            rest.reset(node);
            found.push_back({diagram_.variables(diagram_.only(node)), diagram_.variables(rest),
                             diagram_.variables(given)});
        });
        return found;
    }

    /// What `node` depends on given `earlier`, which holds it: its district among them and their parents.
    Nodes pillow(Vertex node, const Nodes& earlier) const {
        const Nodes block = diagram_.district(node, earlier);
        Nodes found = (block | diagram_.parents(block)) & earlier;
        found.reset(node);
        return found;
    }

    const Diagram& diagram_;
    Nodes selection_;
    std::vector<Step>& steps_;
    const graph::ListClock& clock_;
    bool decided_ = true;
};

} // namespace

EffectAnswer recoverEffect(const CausalGraph& drawn, const EffectQuery& query, VariableId selection,
                           const graph::ListClock& clock) {
    assert(query.given.empty());
    VariableSet hidden = drawn.withRole(graph::Role::Latent);
    hidden.erase(selection);
    const CausalGraph graph = graph::latentProjection(drawn, hidden);
    const Diagram diagram(graph);
    const Nodes outcomes = diagram.nodes(query.outcomes);
    const Nodes matter = diagram.ancestors(outcomes, diagram.all() - diagram.nodes(query.treatments));
    EffectAnswer answer;
    const std::vector<Nodes> parts = diagram.districts(matter);
    answer.steps.push_back(
        {Step::Rule::Ancestors, diagram.variables(matter | diagram.nodes(query.treatments)), query.outcomes});
    if (parts.size() > 1) {
        Step split{Step::Rule::Districts, diagram.variables(matter), query.outcomes};
        for (const Nodes& part : parts)
            split.parts.push_back(diagram.variables(part));
        answer.steps.push_back(std::move(split));
    }
    Recovery recovery(diagram, static_cast<Vertex>(graph.index(selection)), answer.steps, clock);
    std::vector<Expression> factors;
    for (const Nodes& part : parts) {
        auto factor = recovery.district(part);
        answer.decided = recovery.decided();
        if (!factor) return answer;
        factors.push_back(std::move(*factor));
    }
    answer.estimand =
        estimand::sum(diagram.symbols(matter - outcomes), estimand::product(std::move(factors)));
    return answer;
}

} // namespace dovetail::identify
