// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimand/expression.h"
#include "core/graph/causal_graph.h"

#include <optional>
#include <vector>

namespace dovetail::identify {

/// P(outcomes | do(treatments), given). The three sets are disjoint; outcomes are not empty.
struct EffectQuery {
    graph::VariableSet outcomes;
    graph::VariableSet treatments;
    graph::VariableSet given = {};
    bool operator==(const EffectQuery&) const = default;
};

/// A distribution that is known: P(measured | do(experiment)) in a population in which the mechanisms of
/// `differing` may be others than in the one that is asked about.
struct Source {
    graph::VariableSet differing = {};
    graph::VariableSet experiment = {};
    std::optional<graph::VariableSet> measured = {}; ///< none: all variables
    bool operator==(const Source&) const = default;
};

/// Why an effect is not identified: two sets, the smaller within the larger, each joined by bidirected edges
/// and with all of it above the smaller; the larger meets the treatments, the smaller does not and is above
/// the outcomes when the treatments are set (Shpitser and Pearl 2006, definition 7 and theorem 4).
struct Hedge {
    graph::VariableSet larger;
    graph::VariableSet smaller;
    /// The query P(outcomes | do(treatments)) that it is about: with conditions, what is left of the question
    /// after all that can be moved into do().
    graph::VariableSet outcomes;
    graph::VariableSet treatments;
};

/// That `of` is separated from `from` given `given`.
struct Separation {
    graph::VariableSet of, from, given;
};

/// One step of the way to the answer, with the part of the graph that it looks at.
struct Step {
    enum class Rule {
        Ancestors,     ///< line 2 of ID: what is not above the outcomes does not matter
        Intervene,     ///< line 3: setting `focus` as well changes nothing
        Districts,     ///< line 4: the districts `parts` can be asked about one by one
        Observed,      ///< line 6: the district `focus` is read off the known distribution
        Marginal,      ///< within a district, what is not above `focus` is summed out
        Narrow,        ///< line 7: `focus` lies in a district of what is left, with a distribution of its own
        Exchange,      ///< IDC: `focus` can be set instead of seen
        Condition,     ///< IDC: the answer is a ratio
        NotIdentified, ///< line 5: a hedge
        // From selected cases: algorithm RC (Correa, Tian and Bareinboim 2019)
        SumOutSelected, ///< what is above neither `focus` nor the selection is summed out
        ReadSelected,   ///< the district `focus` has no cause of the selection: read off the selected cases
        DivideOut,      ///< the districts `focus`, so known, are divided out; `subgraph` is left
        NotRecovered ///< every district of `subgraph` has a cause of the selection, or a hedge: `focus` not
    };
    Rule rule;
    graph::VariableSet subgraph; ///< the variables that are looked at
    graph::VariableSet focus;
    std::vector<graph::VariableSet> parts = {};
    std::optional<estimand::Expression> gives = {};
    /// ReadSelected: what licenses it, in the diagram of `subgraph`. A member of the district is separated
    /// from the selection, and from what comes before it, by what it depends on.
    std::vector<Separation> licences = {};
};

/// Identified: `estimand`. Not identified: the hedge, other than where a function says that it has none. Not
/// decided: neither.
struct EffectAnswer {
    std::optional<estimand::Expression> estimand;
    std::optional<Hedge> hedge;
    std::vector<Step> steps;
    /// False if time ran out, or somebody stopped the work, before there was an answer: it may be either.
    bool decided = true;
    /// The estimand was compared with the truth in a random model of the graph (see shownAnswer).
    bool checked = false;

    bool identified() const { return estimand.has_value(); }
};

} // namespace dovetail::identify
