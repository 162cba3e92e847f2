// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/estimand/printing.h"
#include "core/graph/causal_graph.h"
#include "core/identify/effect_query.h"

#include <span>
#include <string>
#include <vector>

namespace dovetail::identify {

/// A step of a derivation as a person reads it.
struct ExplainedStep {
    Sentence rule;                  ///< "Line 6 of ID"
    Sentence sentence;              ///< what is done and why it may be
    std::string formula;            ///< what it gives, in the notation that was asked for; may be empty
    graph::VariableSet subgraph;    ///< the variables that are looked at
    graph::VariableSet highlighted; ///< those that the step is about
    /// Under selection: the separations that license the step. Of adjustment they hold in the proper
    /// back-door graph, else in the diagram of `subgraph`.
    std::vector<Separation> licences = {};
};

/// The steps of `identifyEffect` in sentences, in terms that can be checked with pencil and paper: which line
/// of ID (Shpitser and Pearl 2006) or which rule of do-calculus (Pearl 1995), on which variables.
std::vector<ExplainedStep> explained(const graph::CausalGraph& graph, const EffectQuery& query,
                                     std::span<const Step> steps,
                                     estimand::Notation notation = estimand::Notation::Text);

/// "P(y | z, do(x))"
std::string queryText(const graph::CausalGraph& graph, const EffectQuery& query,
                      estimand::Notation notation = estimand::Notation::Text);

} // namespace dovetail::identify
