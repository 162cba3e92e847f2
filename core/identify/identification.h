// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/sentence.h"
#include "core/graph/causal_graph.h"
#include "core/graph/effects/adjustment.h"
#include "core/graph/effects/selection_adjustment.h"
#include "core/identify/effect_query.h"
#include "core/identify/named_way.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace dovetail::identify {

/// "What happens to the outcomes if the treatments are set?"
struct Question {
    graph::VariableSet treatments;
    graph::VariableSet outcomes;
    bool operator==(const Question&) const = default;
};

/// The question that the roles in the graph ask.
Question questionOf(const graph::CausalGraph& graph);

/// How much work one look at the graph may be: whether there is an adjustment set is told in linear time
/// whatever the limits, which cut lists. Other formulas are looked for in what the lists leave of the time;
/// where it ends first the verdict is Undecided, never that there is none.
struct Limits {
    std::size_t sets = 200;
    std::chrono::milliseconds time{10};
};

enum class Verdict {
    Incomplete,             ///< no treatment or no outcome yet, or one variable is both
    IdentifiedByAdjustment, ///< `minimalSets` has at least one set
    IdentifiedByFormula,    ///< there is no adjustment set, but `formula`
    NotByAdjustment, ///< a mark or the selection of cases is in the way; other ways were not looked for
    NotIdentified,   ///< no formula exists: `hedge`, or a variable of the question is latent
    Undecided,       ///< time ran out, or the work was stopped
};

/// Whether the formula that is told was compared with the truth in a random model of the graph before.
enum class Check {
    None,  ///< no formula is told
    Right, ///< it gives the truth
    Wrong, ///< it does not: a mistake of the program
    Open,  ///< not compared in the time given: `checkOf` does it with more (formula_check.h)
};

/// The answer to a question, in words and in sets. The texts are for people and never empty, except
/// `estimand`.
struct Identification {
    Verdict verdict = Verdict::Incomplete;
    Way way = Way::None; ///< the short name of how the effect is identified
    Sentence headline;   ///< "The effect can be computed by adjustment."
    Sentence reason;     ///< one or two sentences: why
    Sentence nextStep;   ///< what the user can do now
    /// By size, then by ids. Each contains all variables with the role Adjusted.
    std::vector<graph::VariableSet> minimalSets;
    bool complete = true; ///< false if `minimalSets` was cut by a limit
    std::optional<graph::VariableSet> canonicalSet;
    /// With the first minimal set, as plain text:
    /// "P(success | do(treatment)) = Σ_{stone_size} P(success | treatment, stone_size) P(stone_size)".
    /// Empty if there is none. With selected variables every factor is one among the selected cases:
    /// "P(y | x, c, s=1) P(c | s=1)".
    std::string estimand;
    /// IdentifiedByFormula: P(outcomes | do(treatments)) in the distribution of the observed variables,
    /// simplified.
    std::optional<estimand::Expression> formula = {};
    /// Of `formula`, else of the first minimal set. Never Wrong: no such formula is told, the verdict is
    /// Undecided then.
    Check check = Check::None;
    /// IdentifiedByFormula: a smallest front-door set, if that is what the formula rests on.
    std::optional<graph::VariableSet> frontdoorSet = {};
    std::optional<Hedge> hedge = {};
    /// How the verdict was reached, where adjustment alone does not decide it.
    std::vector<Step> derivation = {};
    /// Without an adjustment set: the edges of a biasing path that no set of observed variables closes. May
    /// be empty if the reason is another (a latent treatment, a marked variable that must not be adjusted).
    std::vector<graph::Edge> witness;
    /// Without an adjustment set: a set of latent variables that would be enough if they were measured.
    graph::VariableSet wouldSuffice;
    /// NotByAdjustment because of how the cases were selected: what to adjust for if its `external` part
    /// were also measured among all cases, selected or not. As few external variables as possible.
    std::optional<graph::SelectionAdjustment> withOutsideData = {};
    /// False: the graph says that the treatments do not affect the outcomes at all, so that
    /// P(outcome | do(treatment)) = P(outcome). May come with either of the two verdicts.
    bool hasCausalPath = true;
};

/// Variables with the role Latent are not measured, those with the role Adjusted are in every set,
/// those with the role Selected are what the cases in the data were chosen by: the generalised adjustment
/// criterion (Correa, Tian, Bareinboim 2018) decides then, with everything measured in the selected cases
/// only. Nothing causes variables with the role Randomised: arrows into them count as absent here and in the
/// functions below. Variables of the question must be of the graph. Linear where adjustment decides.
Identification identify(const graph::CausalGraph& graph, const Question& question, const Limits& limits = {},
                        const Progress& progress = {});

/// P(outcomes | do(treatments)) by adjustment for `adjusted`; with `selected` among the conditions of each
/// factor, for the values that they have in the selected cases.
estimand::Expression adjustmentEstimand(const Question& question, const graph::VariableSet& adjusted,
                                        const graph::VariableSet& selected = {});

/// The same with what it stands for before it, as plain text; from the selected cases if there are selected
/// variables.
std::string adjustmentFormula(const graph::CausalGraph& graph, const Question& question,
                              const graph::VariableSet& adjusted);

/// What the canvas draws for the chosen adjustment set.
struct Highlights {
    std::vector<graph::Edge> causal;
    std::vector<graph::Edge> biasing;
    bool complete = true; ///< false: time ran out, further edges may be on open biasing paths
};

Highlights highlights(const graph::CausalGraph& graph, const Question& question,
                      const graph::VariableSet& adjusted, const Limits& limits = {});

/// Verdict on one set of variables: valid, or the sentence why not. `reason` is never empty.
struct SetVerdict {
    bool valid = false;
    Sentence reason;
};

SetVerdict judge(const graph::CausalGraph& graph, const Question& question,
                 const graph::VariableSet& adjusted);
SetVerdict judge(const graph::CausalGraph& graph, const graph::AdjustmentProblem& problem,
                 const graph::VariableSet& adjusted);

} // namespace dovetail::identify
