// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout/positions.h"

namespace dovetail::graph {

/// The picture that textbooks draw of a causal question: the treatment on the left and the outcome on the
/// right of one line, mediators on it between them, what comes before the treatment (confounders) above,
/// causes of the treatment alone (instruments) left of it, effects of the outcome right of it, and what is
/// caused by them without leading to the outcome (colliders, side effects) below. Several treatments or
/// outcomes stand under each other.
///
/// Where everything stands without a treatment and an outcome is not defined: then it is `flowLayout`.
/// Deterministic, no two variables overlap. O(V log V + E) but for a quadratic last check of the room.
Positions roleLayout(const CausalGraph& graph);

} // namespace dovetail::graph
