// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/graph/list_limits.h"
#include "core/identify/effect_query.h"

#include <vector>

// What would help: which further knowledge would make an effect identified that is not.
namespace dovetail::identify {

/// One way out, as small as possible: no part of it is enough.
struct Remedy {
    enum class Kind {
        Measure,      ///< `variables`, now latent, are measured
        Experiment,   ///< beside the data there is an experiment that sets `variables` and measures the rest
        Unconfounded, ///< `edges` (bidirected) are not there, or their hidden causes are measured
        Census,       ///< `variables` are measured in all cases, too, not only in the selected ones
        Unselected    ///< cases are not selected by what `edges` come from
    };
    Kind kind;
    graph::VariableSet variables = {};
    std::vector<graph::Edge> edges = {};
    bool operator==(const Remedy&) const = default;
};

struct Remedies {
    std::vector<Remedy> list; ///< by kind, then by size, then in the order of the graph
    bool complete = true; ///< false: time or the limit ran out; every entry is right, others may be missing
};

/// All remedies of one or two variables or edges, for an effect that is not identified; none if it is, or if
/// it is about latent variables. With conditions, experiments are not looked for. An experiment on variables
/// that are not above the outcomes helps in nothing. Tests each candidate with `identifyEffect`: at most the
/// square of the variables or edges times its cost, which the limit cuts.
Remedies remedies(const graph::CausalGraph& graph, const EffectQuery& query,
                  const graph::ListLimits& limits = {}, const Progress& progress = {});

} // namespace dovetail::identify
