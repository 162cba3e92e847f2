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

/// Q[a, b]: the distribution of some variables when all others are set (Tian and Pearl 2002).
std::string kernelText(const CausalGraph& graph, const VariableSet& set, estimand::Notation notation) {
    return "Q[" + estimand::print(estimand::symbolsOf(set), graph, notation) + "]";
}

class Teller {
public:
    Teller(const CausalGraph& graph, const EffectQuery& query, estimand::Notation notation)
        : graph_(graph),
          query_(query),
          notation_(notation),
          treatments_(query.treatments),
          given_(query.given) {}

    ExplainedStep tell(const Step& step) {
        if (step.rule == Step::Rule::Exchange) given_ = difference(given_, step.focus);
        ExplainedStep told{rule(step.rule), sentence(step), {}, step.subgraph, step.focus, step.licences};
        if (step.gives && step.gives->size() <= longestShown) {
            const bool whole = step.rule == Step::Rule::Marginal || step.rule == Step::Rule::SumOutSelected;
            const VariableSet about = step.rule == Step::Rule::DivideOut
                                          ? difference(step.subgraph, step.focus)
                                      : whole ? step.subgraph
                                              : step.focus;
            const std::string left = step.rule == Step::Rule::Condition
                                         ? queryText(graph_, query_, notation_)
                                         : kernelText(graph_, about, notation_);
            told.formula =
                left + " = " +
                estimand::print(estimand::withDistinctIndices(*step.gives), graph_, {notation_, {}});
        } else if (step.rule == Step::Rule::Districts) {
            told.formula = splitText(step);
        }
        if (step.rule == Step::Rule::Exchange) treatments_ = united(treatments_, step.focus);
        return told;
    }

private:
    static Sentence rule(Step::Rule rule) {
        switch (rule) {
        case Step::Rule::Ancestors:
            return phrase("derivation", "Line 2 of ID");
        case Step::Rule::Intervene:
            return phrase("derivation", "Line 3 of ID (rule 3 of do-calculus)");
        case Step::Rule::Districts:
            return phrase("derivation", "Line 4 of ID");
        case Step::Rule::Observed:
            return phrase("derivation", "Line 6 of ID");
        case Step::Rule::Marginal:
            return phrase("derivation", "Line 2 of ID, within a district");
        case Step::Rule::Narrow:
            return phrase("derivation", "Line 7 of ID");
        case Step::Rule::Exchange:
            return phrase("derivation", "IDC (rule 2 of do-calculus)");
        case Step::Rule::Condition:
            return "IDC";
        case Step::Rule::NotIdentified:
            return phrase("derivation", "Line 5 of ID");
        case Step::Rule::SumOutSelected:
        case Step::Rule::ReadSelected:
        case Step::Rule::DivideOut:
        case Step::Rule::NotRecovered:
            return phrase("derivation", "RC (recovery from selection)");
        }
        return {};
    }

    Sentence sentence(const Step& step) const {
        const Sentence focus = explain::list(graph_, step.focus);
        const Sentence subgraph = explain::list(graph_, step.subgraph);
        switch (step.rule) {
        case Step::Rule::Ancestors:
            return phrase("derivation", "Only %1 can matter: nothing else is a cause of %2, so the rest is "
                                        "summed out of the data.")(subgraph, focus);
        case Step::Rule::Intervene:
            return intervene(step, focus);
        case Step::Rule::Districts:
            return countedPhrase(
                "derivation",
                "Unobserved common causes divide what is left into %n districts, which are asked about one "
                "by one.",
                "Unobserved common causes divide what is left into %n districts, which are asked about one "
                "by one.",
                step.parts.size());
        case Step::Rule::Observed:
            return phrase("derivation", "In the diagram of %1, the district of %2 is read off the data: each "
                                        "member given what it depends on.")(subgraph, focus);
        case Step::Rule::Marginal:
            return phrase("derivation", "Within that district, nothing but %1 leads to %2, so the rest is "
                                        "summed out.")(subgraph, focus);
        case Step::Rule::Narrow:
            return phrase("derivation",
                          "Among %1, unobserved causes tie together only %2: its own part of the "
                          "distribution, each member given what it depends on there.")(subgraph, focus);
        case Step::Rule::Exchange:
            return exchange(focus);
        case Step::Rule::Condition:
            return phrase("derivation", "What is asked about given %1 is the joint answer divided by its sum "
                                        "over the outcome.")(focus);
        case Step::Rule::NotIdentified:
            return phrase("derivation",
                          "%1 and, in it, %2 form a hedge: unobserved causes tie together each of the two "
                          "sets, and only the larger has %3 in it. So the data do not tell what setting that "
                          "would do.")(explain::setText(graph_, step.subgraph),
                                       explain::setText(graph_, step.focus),
                                       explain::list(graph_, intersection(step.subgraph, treatments_)));
        case Step::Rule::SumOutSelected:
            return phrase("derivation", "Only %1 can matter for %2 and for the selection: the rest is summed "
                                        "out of the selected cases.")(subgraph, focus);
        case Step::Rule::ReadSelected: {
            Sentence read =
                phrase("derivation", "No cause of the selection lies in the district of %1, so it "
                                     "is read off the selected cases: each member given what it "
                                     "depends on.")(focus);
            read += licences(step);
            return read;
        }
        case Step::Rule::DivideOut:
            return divideOut(step, focus, subgraph);
        case Step::Rule::NotRecovered:
            return phrase("derivation", "Among %1 every district that is left has a cause of the selection: "
                                        "the selected cases do not tell the part of %2.")(subgraph, focus);
        }
        return {};
    }

    Sentence divideOut(const Step& step, const Sentence& focus, const Sentence& subgraph) const {
        Sentence divided =
            phrase("derivation", "No cause of the selection lies in the districts of %1, so the "
                                 "selected cases tell them: they are divided out of what is "
                                 "known of %2.")(focus, subgraph);
        divided += licences(step);
        return divided;
    }

    Sentence licences(const Step& step) const {
        Sentence all;
        for (const Separation& separation : step.licences) {
            const Sentence of = explain::list(graph_, separation.of);
            const Sentence from = explain::list(graph_, separation.from);
            all += separation.given.empty() ? phrase("derivation", "%1 is separated from %2.")(of, from)
                                            : phrase("derivation", "%1 is separated from %2 given %3.")(
                                                  of, from, explain::list(graph_, separation.given));
        }
        return all;
    }

    Sentence intervene(const Step& step, const Sentence& focus) const {
        const bool one = step.focus.size() == 1;
        const Sentence cut = explain::list(graph_, united(treatments_, step.focus));
        // What the algorithm ID is asked about: with conditions, these too.
        const Sentence asked = explain::list(graph_, united(query_.outcomes, given_));
        if (treatments_.empty()) {
            return (
                one ? phrase("derivation", "Without the arrows into %1, %2 is separated from %3: it can be "
                                           "taken as set, too, to any value.")
                    : phrase("derivation", "Without the arrows into %1, %2 are separated from %3: they can "
                                           "be taken as set, too, to any value."))(cut, focus, asked);
        }
        return (
            one ? phrase("derivation", "Without the arrows into %1, %2 is separated from %3 given %4: it can "
                                       "be taken as set, too, to any value.")
                : phrase("derivation", "Without the arrows into %1, %2 are separated from %3 given %4: they "
                                       "can be taken as set, too, to any value."))(
            cut, focus, asked, explain::list(graph_, treatments_));
    }

    Sentence exchange(const Sentence& focus) const {
        const Sentence set =
            treatments_.empty() ? phrase("derivation", "nothing") : explain::list(graph_, treatments_);
        const Sentence outcomes = explain::list(graph_, query_.outcomes);
        const VariableSet given = united(treatments_, given_);
        if (given.empty()) {
            return phrase("derivation",
                          "Without the arrows into %1 and out of %2, %2 is separated from %3: it "
                          "can be set instead of seen.")(set, focus, outcomes);
        }
        return phrase("derivation", "Without the arrows into %1 and out of %2, %2 is separated from %3 given "
                                    "%4: it can be set instead of seen.")(set, focus, outcomes,
                                                                          explain::list(graph_, given));
    }

    std::string splitText(const Step& step) const {
        const VariableSet summed = difference(difference(step.subgraph, query_.outcomes), query_.given);
        const bool rich = notation_ == estimand::Notation::Rich;
        std::string text;
        if (!summed.empty()) {
            text = (rich ? "Σ<sub>" : "Σ_{") +
                   estimand::print(estimand::symbolsOf(summed), graph_, notation_) +
                   (rich ? "</sub> " : "} ");
        }
        for (std::size_t i = 0; i < step.parts.size(); ++i)
            text += (i == 0 ? "" : " ") + kernelText(graph_, step.parts[i], notation_);
        return text;
    }

    const CausalGraph& graph_;
    const EffectQuery& query_;
    estimand::Notation notation_;
    // As the steps so far have left them.
    VariableSet treatments_, given_;
};

} // namespace

std::vector<ExplainedStep> explained(const CausalGraph& graph, const EffectQuery& query,
                                     std::span<const Step> steps, estimand::Notation notation) {
    Teller teller(graph, query, notation);
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
