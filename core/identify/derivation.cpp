// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/derivation.h"

#include "core/base/sorted_sets.h"
#include "core/estimand/printing.h"
#include "core/identify/explanation.h"
#include "core/identify/shown_answer.h"

#include <algorithm>

namespace dovetail::identify {

using graph::CausalGraph;
using graph::VariableId;
using graph::VariableSet;

namespace {

std::string names(const CausalGraph& graph, const VariableSet& set) {
    return estimand::print(estimand::symbolsOf(set), graph);
}

/// Q[a, b]: the distribution of some variables when all others are set (Tian and Pearl 2002).
std::string kernelText(const CausalGraph& graph, const VariableSet& set) {
    return "Q[" + names(graph, set) + "]";
}

class Teller {
public:
    Teller(const CausalGraph& graph, const EffectQuery& query)
        : graph_(graph), query_(query), treatments_(query.treatments), given_(query.given) {}

    ExplainedStep tell(const Step& step) {
        if (step.rule == Step::Rule::Exchange) given_ = difference(given_, step.focus);
        ExplainedStep told{rule(step.rule), sentence(step), {}, step.subgraph, step.focus};
        if (step.gives && step.gives->size() <= longestShown) {
            const VariableSet& about = step.rule == Step::Rule::Marginal ? step.subgraph : step.focus;
            const std::string left =
                step.rule == Step::Rule::Condition ? queryText(graph_, query_) : kernelText(graph_, about);
            told.formula = left + " = " + estimand::print(estimand::withDistinctIndices(*step.gives), graph_);
        } else if (step.rule == Step::Rule::Districts) {
            told.formula = splitText(step);
        }
        if (step.rule == Step::Rule::Exchange) treatments_ = united(treatments_, step.focus);
        return told;
    }

private:
    static std::string rule(Step::Rule rule) {
        switch (rule) {
        case Step::Rule::Ancestors:
            return "Line 2 of ID";
        case Step::Rule::Intervene:
            return "Line 3 of ID (rule 3 of do-calculus)";
        case Step::Rule::Districts:
            return "Line 4 of ID";
        case Step::Rule::Observed:
            return "Line 6 of ID";
        case Step::Rule::Marginal:
            return "Line 2 of ID, within a district";
        case Step::Rule::Narrow:
            return "Line 7 of ID";
        case Step::Rule::Exchange:
            return "IDC (rule 2 of do-calculus)";
        case Step::Rule::Condition:
            return "IDC";
        case Step::Rule::NotIdentified:
            return "Line 5 of ID";
        }
        return {};
    }

    std::string sentence(const Step& step) {
        const std::string focus = explain::list(graph_, step.focus);
        const bool one = step.focus.size() == 1;
        switch (step.rule) {
        case Step::Rule::Ancestors:
            return "Only " + explain::list(graph_, step.subgraph) +
                   " can matter: nothing else is a cause of " + focus +
                   ", so the rest is summed out of the data.";
        case Step::Rule::Intervene:
            return "Without the arrows into " + explain::list(graph_, united(treatments_, step.focus)) +
                   ", " + focus + (one ? " is" : " are") + " separated from " + asked() + given(treatments_) +
                   ": " + (one ? "it" : "they") + " can be taken as set, too, to any value.";
        case Step::Rule::Districts:
            return "Unobserved common causes divide what is left into " + std::to_string(step.parts.size()) +
                   " districts, which are asked about one by one.";
        case Step::Rule::Observed:
            return "In the diagram of " + explain::list(graph_, step.subgraph) + ", the district of " +
                   focus + " is read off the data: each member given what it depends on.";
        case Step::Rule::Marginal:
            return "Within that district, nothing but " + explain::list(graph_, step.subgraph) +
                   " leads to " + focus + ", so the rest is summed out.";
        case Step::Rule::Narrow:
            return "Among " + explain::list(graph_, step.subgraph) +
                   ", unobserved causes tie together only " + focus +
                   ": its own part of the distribution, each member given what it depends on there.";
        case Step::Rule::Exchange:
            return "Without the arrows into " + nothingOr(treatments_) + " and out of " + focus + ", " +
                   focus + " is separated from " + explain::list(graph_, query_.outcomes) +
                   given(united(treatments_, given_)) + ": it can be set instead of seen.";
        case Step::Rule::Condition:
            return "What is asked about given " + focus +
                   " is the joint answer divided by its sum over the outcome.";
        case Step::Rule::NotIdentified:
            return explain::setText(graph_, step.subgraph) + " and, in it, " +
                   explain::setText(graph_, step.focus) +
                   " form a hedge: unobserved causes tie together each of the two sets, and only the larger "
                   "has " +
                   explain::list(graph_, intersection(step.subgraph, treatments_)) +
                   " in it. So the data do not tell what setting that would do.";
        }
        return {};
    }

    /// What the algorithm ID is asked about: with conditions, these too.
    std::string asked() const { return explain::list(graph_, united(query_.outcomes, given_)); }

    /// " given “x” and “z”", or nothing.
    std::string given(const VariableSet& set) const {
        return set.empty() ? "" : " given " + explain::list(graph_, set);
    }

    std::string nothingOr(const VariableSet& set) const {
        return set.empty() ? "nothing" : explain::list(graph_, set);
    }

    std::string splitText(const Step& step) const {
        const VariableSet summed = difference(difference(step.subgraph, query_.outcomes), query_.given);
        std::string text = summed.empty() ? "" : "Σ_{" + names(graph_, summed) + "} ";
        for (std::size_t i = 0; i < step.parts.size(); ++i)
            text += (i == 0 ? "" : " ") + kernelText(graph_, step.parts[i]);
        return text;
    }

    const CausalGraph& graph_;
    const EffectQuery& query_;
    // As the steps so far have left them.
    VariableSet treatments_, given_;
};

} // namespace

std::vector<ExplainedStep> explained(const CausalGraph& graph, const EffectQuery& query,
                                     std::span<const Step> steps) {
    Teller teller(graph, query);
    std::vector<ExplainedStep> told;
    told.reserve(steps.size());
    for (const Step& step : steps)
        told.push_back(teller.tell(step));
    return told;
}

std::string queryText(const CausalGraph& graph, const EffectQuery& query, estimand::Notation notation) {
    return estimand::print(estimand::probability(estimand::symbolsOf(query.outcomes),
                                                 estimand::symbolsOf(query.given),
                                                 estimand::symbolsOf(query.treatments)),
                           graph, {notation, {}});
}

} // namespace dovetail::identify
