// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/selection_steps.h"

#include "core/base/sorted_sets.h"
#include "core/graph/subgraphs.h"
#include "core/identify/explanation.h"

namespace dovetail::identify {

using explain::list;
using explain::setText;
using graph::CausalGraph;
using graph::VariableSet;

std::vector<ExplainedStep> selectionSteps(const CausalGraph& drawn, const Question& question,
                                          const graph::SelectionAdjustment& adjustment) {
    const CausalGraph graph = graph::randomisedGraph(drawn);
    const VariableSet selected = graph.withRole(graph::Role::Selected);
    const VariableSet& set = adjustment.set;
    VariableSet all;
    for (const graph::Variable& variable : graph.variables())
        all.insert(variable.id);
    const Sentence x = list(graph, question.treatments);
    const Sentence y = list(graph, question.outcomes);
    const Sentence s = list(graph, selected);
    const VariableSet both = united(set, selected);

    std::vector<ExplainedStep> steps;
    steps.push_back(
        {phrase("derivation", "Generalised adjustment, condition (a)"),
         set.empty() ? Sentence(phrase("derivation",
                                       "Nothing is adjusted for, so nothing on or behind a causal path is."))
                     : phrase("derivation", "No member of %1 lies on a causal path from %2 to %3 or is an "
                                            "effect of what does.")(setText(graph, set), x, y),
         {},
         all,
         set,
         {}});
    steps.push_back({phrase("derivation", "Generalised adjustment, condition (b)"),
                     phrase("derivation", "Without the arrows out of %1 that begin a causal path, %1 is "
                                          "separated from %2 given %3: in the selected cases nothing but "
                                          "the effect joins them.")(x, y, list(graph, both)),
                     {},
                     all,
                     both,
                     {{question.treatments, question.outcomes, both}}});
    const Sentence last =
        adjustment.external.empty()
            ? phrase("derivation", "In the same graph %1 is separated from %2: how the cases were selected "
                                   "says nothing about the outcome but by what is set.")(y, s)
            : phrase("derivation", "In the same graph %1 is separated from %2 given %3, which is measured in "
                                   "all cases: its distribution there makes up for the selection.")(
                  y, s, list(graph, adjustment.external));
    steps.push_back({phrase("derivation", "Generalised adjustment, condition (c)"),
                     last,
                     {},
                     all,
                     united(selected, adjustment.external),
                     {{question.outcomes, selected, adjustment.external}}});
    steps.push_back(
        {phrase("derivation", "Generalised adjustment, theorem 3"),
         phrase("derivation", "So the effect among all cases is the one of the selected cases, "
                              "weighted by what was adjusted for (Correa, Tian and Bareinboim 2018)."),
         graph::selectionFormula(
             graph, {question.treatments, question.outcomes, selected, adjustment.external}, adjustment),
         all,
         united(question.treatments, question.outcomes),
         {}});
    return steps;
}

} // namespace dovetail::identify
