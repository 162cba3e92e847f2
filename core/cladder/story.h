// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cladder/wording.h"
#include "core/graph/causal_graph.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dovetail::cladder {

/// The world that a background describes: who has a direct effect on whom, and what is unobserved.
struct Story {
    graph::CausalGraph graph; ///< unobserved variables have the role Latent; in the order of being named

    std::optional<graph::VariableId> find(std::string_view name) const; ///< in any case
};

/// Reads one sentence into the story: "A has a direct effect on B and C", "A is unobserved". False if it is
/// of another kind. Refused: a circle of effects.
Result<bool> readBackground(std::string_view sentence, Story& story);

} // namespace dovetail::cladder
