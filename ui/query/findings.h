// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/graph/effects/path_openers.h"
#include "core/identify/identification.h"
#include "core/project/workflow.h"
#include "ui/document/document.h"

namespace dovetail::ui {

/// What follows from the drawing, the question and the data.
struct Findings {
    identify::Identification identification;
    identify::Highlights highlights;
    /// What opens the biasing paths among the highlights.
    std::vector<graph::PathOpener> openers;
    /// The adjustment set in use: the one that the user picked while it is valid, else the first.
    std::optional<graph::VariableSet> adjustment;
    /// Of the formula that is shown: by adjustment for that set, or the other one.
    identify::Check check = identify::Check::None;
    /// How the effect is computed from the data at hand, or why it cannot be.
    Result<project::EstimationPlan> plan;
};

/// Computes anew what depends on `changes` and takes the rest from `before`. May be called in any thread.
Findings findingsOf(const project::Content& content, Changes changes, Findings before,
                    const identify::Limits& limits, const Progress& progress);

/// For the tool tip of a variable: "A fork on an open biasing path: x ← z → y".
QString openerSentence(const graph::CausalGraph& graph, const graph::PathOpener& opener);

} // namespace dovetail::ui
