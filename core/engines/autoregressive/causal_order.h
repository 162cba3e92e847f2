// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/causal_graph.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dovetail::engines::autoregressive {

/// The order in which a model should write the observed variables to answer about one treatment T and
/// one outcome Y, by name:
///
///   1. ancestors of T or of Y that are not descendants of T
///   2. T
///   3. descendants of T that are ancestors of Y (mediators)
///   4. Y
///   5. all others
///
/// each part in topological order (ties: the graph's own order). This is a topological order of the
/// whole graph: a parent of a variable of part 1 is itself an ancestor of T or Y, and not a descendant
/// of T, or its child would be one; parents of T are in part 1; a parent of a mediator or of Y is an
/// ancestor of Y, so in one of the parts 1 to 3; and part 5 may have any parents. If T does not reach
/// Y, then Y is no descendant of T and falls into part 1.
///
/// Why this one: the variables before T are the observed part of An({T,Y}) \ De(T). For a single
/// treatment this is the canonical adjustment set (van der Zander, Liskiewicz and Textor 2014, 2019,
/// theorem on Adjust(X,Y,Z)): it is valid if any set of observed variables is. With A the variables
/// before T, a model of P(V) in this order that is forced to write t and left to write the rest gives
///
///   sum over a of P(a) P(y | t, a)
///
/// because whatever is drawn between T and Y is summed out again.
///
/// `observed` are the names that have a data column; the others count as latent and are left out.
/// Errors: T or Y is not in the graph or not observed, T equals Y.
Result<std::vector<std::string>> causalOrder(const graph::CausalGraph& graph, std::string_view treatment,
                                             std::string_view outcome, std::span<const std::string> observed);

/// The observed variables in a topological order of the graph, without a question in mind.
std::vector<std::string> topologicalOrder(const graph::CausalGraph& graph,
                                          std::span<const std::string> observed);

/// Says whether the variables that a model writes before the treatment justify its answer; the error
/// says why not. If the list contains the outcome, the model takes for granted that the treatment does
/// not act on the outcome.
using AdjustmentTest = std::function<Result<void>(const std::vector<std::string>& before)>;

/// "These names are a valid adjustment set for the effect of treatment on outcome in the graph, all
/// variables that were not measured counting as latent", or the reason why they are not.
using AdjustmentSetCheck =
    std::function<Result<void>(const graph::CausalGraph& graph, graph::VariableId treatment,
                               graph::VariableId outcome, const graph::VariableSet& set)>;

/// The test for one question on a graph: if the outcome is written before the treatment, the treatment
/// must not reach it; otherwise `isAdjustmentSet` decides. Names that are not in the graph are refused.
/// The graph is copied into the test.
AdjustmentTest adjustmentTest(const graph::CausalGraph& graph, std::string_view treatment,
                              std::string_view outcome, AdjustmentSetCheck isAdjustmentSet);

} // namespace dovetail::engines::autoregressive
