// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/derivation.h"

#include <compare>
#include <map>
#include <vector>

// How the ancestral factorisation of a counterfactual is told to people.
namespace dovetail::identify {

/// A counterfactual variable by its mechanism: it takes the value when its parents have theirs.
struct Mechanism {
    graph::VariableId variable;
    estimand::Symbol value;
    std::map<graph::VariableId, estimand::Symbol> parents;
    auto operator<=>(const Mechanism&) const = default;
};

/// "P(y_{x, m}, m_{x'})", summed over the indices.
std::string mechanismsText(const graph::CausalGraph& graph, const std::vector<Mechanism>& mechanisms,
                           const estimand::Symbols& over = {});

/// The event, or its condition, of all counterfactual ancestors.
ExplainedStep ancestorsStep(const graph::CausalGraph& graph, const std::vector<Mechanism>& mechanisms,
                            const estimand::Symbols& over, bool condition);
/// The members of a district, as the result of an experiment.
ExplainedStep experimentStep(const graph::CausalGraph& graph, const std::vector<Mechanism>& district,
                             const estimand::Expression& gives);
/// The members of a district, of which one is asked for in two worlds or depends on two of them.
ExplainedStep twoWorldsStep(const graph::CausalGraph& graph, const std::vector<Mechanism>& district);
/// What the experiment on a district would give, from observations; or that they do not tell.
ExplainedStep observationStep(const graph::CausalGraph& graph, const std::vector<Mechanism>& district,
                              const std::optional<estimand::Expression>& gives);

} // namespace dovetail::identify
