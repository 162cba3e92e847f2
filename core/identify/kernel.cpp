// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/kernel.h"

namespace dovetail::identify {

using estimand::Expression;
using estimand::Symbols;
using graph::Vertex;

namespace {

/// Of one probability term the marginal is a term again.
Expression summedOut(const Expression& expression, const Symbols& over) {
    const auto* term = expression.as<estimand::Probability>();
    const auto isOutcome = [&](const estimand::Symbol symbol) { return term->of.contains(symbol); };
    if (!term || !std::ranges::all_of(over, isOutcome)) return estimand::sum(over, expression);
    Symbols of = term->of;
    for (const estimand::Symbol symbol : over)
        of.erase(symbol);
    return estimand::probability(std::move(of), term->given, term->intervened, term->source);
}

} // namespace

Kernel marginal(const Diagram& diagram, const Kernel& kernel, const Nodes& kept) {
    return {kept, summedOut(kernel.expression, diagram.symbols(kernel.variables - kept))};
}

Kernel districtOf(const Diagram& diagram, const Kernel& kernel, const Nodes& block) {
    const auto* term = kernel.expression.as<estimand::Probability>();
    std::vector<Expression> chain;
    forEach(block, [&](Vertex node) {
        const Nodes pillow = diagram.pillow(node, kernel.variables);
        if (term) { // conditional of a known distribution
            Symbols given = term->given;
            for (const estimand::Symbol symbol : diagram.symbols(pillow))
                given.insert(symbol);
            chain.push_back(estimand::probability(diagram.symbols(diagram.only(node)), given,
                                                  term->intervened, term->source));
            return;
        }
        const Expression above = marginal(diagram, kernel, pillow | diagram.only(node)).expression;
        chain.push_back(estimand::quotient(above, summedOut(above, diagram.symbols(diagram.only(node)))));
    });
    return {block, estimand::product(std::move(chain))};
}

std::optional<Expression> narrowed(const Diagram& diagram, const Nodes& part, Kernel kernel,
                                   std::vector<Step>& steps, NarrowingFailure& failure,
                                   const graph::ListClock& clock) {
    while (kernel.variables != part) {
        if (clock.over()) return std::nullopt;
        const Nodes above = diagram.ancestors(part, kernel.variables);
        if (above == kernel.variables) {
            failure = {diagram.variables(kernel.variables), diagram.variables(part)};
            steps.push_back(
                {Step::Rule::NotIdentified, diagram.variables(kernel.variables), diagram.variables(part)});
            return std::nullopt;
        }
        kernel = marginal(diagram, kernel, above);
        steps.push_back(
            {Step::Rule::Marginal, diagram.variables(above), diagram.variables(part), {}, kernel.expression});
        if (above == part) break;
        const Nodes block = diagram.district(static_cast<Vertex>(part.find_first()), above);
        if (block == above) continue;
        kernel = districtOf(diagram, kernel, block);
        steps.push_back(
            {Step::Rule::Narrow, diagram.variables(above), diagram.variables(block), {}, kernel.expression});
    }
    return kernel.expression;
}

} // namespace dovetail::identify
