// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/equivalence/marked_model.h"

#include <functional>
#include <string>
#include <vector>

namespace dovetail::graph {

/// Paths of a graph with marks, as sequences of variables: its edges are one a pair.
struct MarkedPaths {
    std::vector<std::vector<VariableId>> paths;
    bool complete = true; ///< false if a limit, the time or the user cut the list
};

/// As graph::allPaths.
MarkedPaths allPaths(const MarkedModel& model, const VariableSet& treatments, const VariableSet& outcomes,
                     const ListLimits& limits = {}, const Progress& progress = {});
/// As graph::forEachPath.
bool forEachPath(const MarkedModel& model, const VariableSet& treatments, const VariableSet& outcomes,
                 const std::function<bool(const std::vector<VariableId>&)>& take,
                 const ListLimits& limits = {}, const Progress& progress = {});

/// Is the path directed from its start to its end in all graphs of the class, in some or in none?
enum class Causality { Causal, PossiblyCausal, NotCausal };
Causality causality(const MarkedModel& model, const std::vector<VariableId>& path);

struct MarkedPathStatus {
    enum class State {
        Open,    ///< in every graph of the class
        Closed,  ///< in every graph of the class
        Depends, ///< the marks do not tell
    };
    State state = State::Open;
    std::string why; ///< for people
};

/// Judges paths given a set. A variable on a path is a collider if both edges have arrows at it; it is none
/// in any graph of the class if an edge has a tail there, or its neighbours on the path are not adjacent
/// ("definite status": Zhang 2008; Perković et al. 2018). Keeps a pointer to the model.
class MarkedPathJudge {
public:
    MarkedPathJudge(const MarkedModel& model, const VariableSet& given);
    MarkedPathStatus status(const std::vector<VariableId>& path) const;

private:
    const MarkedModel* model_;
    VertexMask given_, aboveGiven_, maybeAboveGiven_;
};

} // namespace dovetail::graph
