// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

namespace dovetail::graph {

/// The graph over the variables that are not in `latents`: a -> b where a directed path has only latent
/// inner variables, a <-> b where a path without colliders, with arrows into both ends, has only latent
/// inner variables. Separates the rest as `graph` does, and ancestors remain ancestors (Verma, Pearl 1990;
/// Richardson, Evans, Robins, Shpitser 2023, section 3.4). Linear for each observed variable and each
/// topmost latent one, and the edges written.
CausalGraph latentProjection(const CausalGraph& graph, const VariableSet& latents);
/// Over those without the role Latent.
CausalGraph latentProjection(const CausalGraph& graph);

} // namespace dovetail::graph
