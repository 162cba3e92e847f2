// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/estimand/printing.h"
#include "core/graph/effects/instruments.h"
#include "core/identify/mediation.h"
#include "core/identify/remedies.h"

#include <string>

namespace dovetail::identify {

/// What can be said beside the verdict, and takes longer.
struct FurtherAnswers {
    /// Where the effect is not identified from the graph alone, and treatment and outcome are one each:
    /// they identify it with the further assumption that `instrumentText` states.
    graph::Instruments instruments;
    Remedies remedies;                  ///< where the effect is not identified
    std::optional<Mediation> mediation; ///< where there are mediators and time was enough
};

/// Nothing for a question that is not complete; in selected cases remedies only (selection_remedies.h). Roles
/// as in `identify`. `limits` holds for each of the three by itself.
FurtherAnswers furtherAnswers(const graph::CausalGraph& drawn, const Question& question,
                              const graph::ListLimits& limits = {}, const Progress& progress = {});

/// "“z” as an instrument ..., if ...", with the assumption that it needs.
Sentence instrumentText(const graph::CausalGraph& graph, const Question& question,
                        const graph::Instrument& instrument);
/// "Measure “u”, which is latent now." and the like.
Sentence remedyText(const graph::CausalGraph& graph, const Question& question, const Remedy& remedy);
/// Which direct and indirect effects follow, from what.
Sentence mediationText(const graph::CausalGraph& graph, const Question& question, const Mediation& mediation);
/// "P(y_{x, m_{x'}}) = Σ_{m} P(y | x, m) P(m | x')", or empty if it does not follow from the data.
std::string mediationFormula(const graph::CausalGraph& graph, const Question& question,
                             const Mediation& mediation,
                             estimand::Notation notation = estimand::Notation::Text);

} // namespace dovetail::identify
