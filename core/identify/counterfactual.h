// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimand/expression.h"
#include "core/graph/causal_graph.h"
#include "core/graph/list_limits.h"
#include "core/identify/derivation.h"

#include <map>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace dovetail::identify {

/// A variable in the world in which others are set: to a value, or to what they are themselves in yet another
/// world (nested; the variable of the nested one is that which is set). Nothing set: the factual world.
struct CounterfactualVariable {
    using Setting = std::variant<estimand::Symbol, std::shared_ptr<const CounterfactualVariable>>;
    graph::VariableId variable;
    std::map<graph::VariableId, Setting> set = {};
};

/// The variable takes the value. Different symbols of one variable are different values.
struct CounterfactualEvent {
    CounterfactualVariable of;
    estimand::Symbol value;
};

/// P(all events | all given).
struct CounterfactualQuery {
    std::vector<CounterfactualEvent> events;
    std::vector<CounterfactualEvent> given = {};
};

struct CounterfactualAnswer {
    /// The condition has probability 0 in every model of the diagram.
    bool undefined = false;
    /// False if time ran out or somebody stopped the work: what is missing below may exist.
    bool decided = true;
    /// In interventional distributions, which have source number 1.
    std::optional<estimand::Expression> fromExperiments;
    /// In the distribution of the observed variables, which has source number 0.
    std::optional<estimand::Expression> fromObservations;
    /// The way there, or to where it ends.
    std::vector<ExplainedStep> steps;
};

/// By ancestral factorisation (Correa, Lee and Bareinboim, "Nested counterfactual identification from
/// arbitrary surrogate experiments", NeurIPS 2021): nested variables are replaced by sums (theorem 1), the
/// event by the event of all its counterfactual ancestors (theorem 2), whose probability is a product over
/// the districts (theorem 3). A factor is an interventional probability if no variable has two values in it
/// (theorem 4); otherwise it is not identified from any experiments. For variables with any number of values:
/// that of two values sometimes allows more. Factors that condition and event share cancel.
///
/// Variables with the role Latent are projected out and may not occur in the query.
CounterfactualAnswer identifyCounterfactual(const graph::CausalGraph& graph, const CounterfactualQuery& query,
                                            const graph::ListClock& clock = {});

} // namespace dovetail::identify
