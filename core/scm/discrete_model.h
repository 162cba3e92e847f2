// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/estimand/evaluation.h"
#include "core/graph/causal_graph.h"

#include <map>
#include <vector>

namespace dovetail::scm {

/// How a random model is drawn.
struct DiscreteShape {
    std::size_t values = 2;       ///< of a variable that `valuesOf` does not name
    std::size_t hiddenValues = 2; ///< of the hidden cause that stands for a bidirected edge
    std::map<graph::VariableId, std::size_t> valuesOf = {};
    std::size_t largestTable = std::size_t{1} << 18; ///< cells of any table that is worked with
};

/// A structural causal model with discrete variables: a table P(variable | its causes) for each variable of
/// an ADMG, and a hidden cause with a distribution of its own for each bidirected edge. Exact: probabilities
/// are sums, no samples. A value.
///
/// As distributions, every source is this model: P(of | do(intervened)) by truncated factorisation.
class DiscreteModel : public estimand::Distributions {
public:
    /// Every probability is positive. Refused if a variable has so many causes that its table would have more
    /// than 2^16 cells, or all of them together more than `largestTable`.
    static Result<DiscreteModel> random(const graph::CausalGraph& graph, Random& random,
                                        const DiscreteShape& shape = {});

    /// The model with these tables P(variable | parents), one for each variable of `dag`, which has no
    /// bidirected edges: hidden causes are variables of it (canonicalDag puts them in their place). Refused
    /// unless the axes of each table are the variable and its parents, with the same number of values
    /// everywhere, and its entries are probabilities that sum to 1 (to 1e-9) for all values of the parents.
    static Result<DiscreteModel> withTables(const graph::CausalGraph& dag,
                                            std::map<graph::VariableId, estimand::Factor> tables);

    /// With the hidden causes as variables, which have the role Latent.
    const graph::CausalGraph& graph() const { return graph_; }
    /// P(variable | parents), both by that graph.
    const estimand::Factor& table(graph::VariableId variable) const { return tables_.at(variable); }
    std::size_t values(graph::VariableId variable) const { return values_.at(variable); }

    /// P(of | do(intervened)), with an axis for every variable of both sets. Eliminates one variable after
    /// the other; refused if a table would have more than `largestTable` cells.
    Result<estimand::Factor> marginal(std::uint32_t source, const estimand::Symbols& of,
                                      const estimand::Symbols& intervened) const override;

    /// P(outcomes | do(treatments), given), with an axis for every variable named.
    Result<estimand::Factor> effect(const graph::VariableSet& outcomes, const graph::VariableSet& treatments,
                                    const graph::VariableSet& given = {}) const;

private:
    graph::CausalGraph graph_; ///< with the hidden causes as variables
    std::map<graph::VariableId, std::size_t> values_;
    std::map<graph::VariableId, estimand::Factor> tables_; ///< P(variable | parents)
    double largestTable_ = 0;
};

} // namespace dovetail::scm
