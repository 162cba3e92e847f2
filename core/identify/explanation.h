// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/graph/causal_graph.h"
#include "core/graph/effects/adjustment.h"
#include "core/identify/identification.h"

// Every sentence that identification says to a person, in one place. Each function returns whole
// sentences; none decides anything.
namespace dovetail::identify::explain {

/// “stone_size”
Sentence quoted(const graph::CausalGraph& graph, graph::VariableId id);
/// “a”, “b” and “c”
Sentence list(const graph::CausalGraph& graph, const graph::VariableSet& set);
/// {a, b}, or "nothing"
Sentence setText(const graph::CausalGraph& graph, const graph::VariableSet& set);

void incomplete(Identification& answer, const graph::CausalGraph& graph, const Question& question);
void unmeasured(Identification& answer, const graph::CausalGraph& graph, const graph::VariableSet& latent);
/// `minimalSets`, `complete`, `hasCausalPath` are filled in.
void identified(Identification& answer, const graph::CausalGraph& graph, const Question& question);
/// After `identified`: why the way in which cases were selected does no harm. Nothing is said if it was not.
void selectionIsHarmless(Identification& answer, const graph::CausalGraph& graph, const Question& question);
/// The marked variables `culprits` are what stands in the way; without the marks there is a set.
void marksInTheWay(Identification& answer, const graph::CausalGraph& graph, const Question& question,
                   const graph::AdjustmentCheck& check, const graph::VariableSet& marked);
/// `path` stays open, whatever is measured; `wouldSuffice` and `hasCausalPath` are filled in.
/// `confounded` are the bidirected edges whose hidden causes would have to be measured, too.
void openPath(Identification& answer, const graph::CausalGraph& graph, const Question& question,
              const graph::AdjustmentProblem& problem, const graph::Path& path,
              const std::vector<graph::Edge>& confounded, const graph::VariableSet& together);
/// After `openPath`: no set works, but `formula` does; `frontdoorSet` is filled in.
void byFormula(Identification& answer, const graph::CausalGraph& graph, const Question& question);
/// After `openPath`: whether another formula exists was not found out in the time given.
void undecided(Identification& answer);
/// After `openPath`: nothing works; `hedge` is filled in.
void notIdentified(Identification& answer, const graph::CausalGraph& graph, const Question& question);
/// `withOutsideData` and `hasCausalPath` are filled in.
void selectedByOutcome(Identification& answer, const graph::CausalGraph& graph, const Question& question,
                       const graph::AdjustmentCheck& check);
/// Adds to the reason which arrows of the drawing do not count.
void randomised(Identification& answer, const graph::CausalGraph& drawn);

/// Why one set is or is not an adjustment set.
Sentence verdictOn(const graph::CausalGraph& graph, const graph::AdjustmentProblem& problem,
                   const graph::VariableSet& adjusted, const graph::AdjustmentCheck& check);

} // namespace dovetail::identify::explain
