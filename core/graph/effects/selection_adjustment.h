// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/effects/adjustment.h"
#include "core/graph/list_limits.h"

#include <functional>
#include <string>
#include <vector>

namespace dovetail::graph {

/// The total effect of the treatments together on the outcomes together, from data that hold only cases
/// chosen by `selected`.
struct SelectionQuestion {
    VariableSet treatments;
    VariableSet outcomes;
    VariableSet selected;
    VariableSet external = {}; ///< measured in all cases, too: in a census, say. Jointly, where several are

    /// As the roles in the graph have it.
    static SelectionQuestion fromRoles(const CausalGraph& graph, VariableSet external = {});
    bool operator==(const SelectionQuestion&) const = default;
};

/// What to adjust for, and which part of it has to be weighted by how frequent it is among all cases
/// instead of among the selected ones: the "adjustment pair" of the paper below.
struct SelectionAdjustment {
    VariableSet set;
    VariableSet external; ///< a subset of `set`
    bool operator==(const SelectionAdjustment&) const = default;
};

struct SelectionAdjustmentCheck {
    /// Problem::SelectedByOutcome: `path` joins outcome and selection whatever members are taken from
    /// outside the selected cases.
    AdjustmentCheck check;
    VariableSet external = {}; ///< if valid: of the set, what is to be taken from outside

    bool valid() const { return check.valid(); }
};

struct SelectionAdjustments {
    std::vector<SelectionAdjustment> list; ///< by size of the set, then by ids
    bool complete = true;                  ///< false if a limit, the time or the user cut the list
};

/// Adjustment under confounding and selection by the generalised adjustment criterion, types 1 to 3 in
/// one: Correa, Tian, Bareinboim, "Generalized adjustment under confounding and selection biases", AAAI
/// 2018 (GACT3, complete). A set Z with a part T of externally measured members is valid if
///  (a) no member of Z is forbidden (see AdjustmentProblem),
///  (b) Z and the selected variables together separate treatments and outcomes, and
///  (c) T separates outcomes and selected variables,
/// (b) and (c) in the proper back-door graph. Then, with S = 1 for "in the data",
///     P(y | do(x)) = Σ_z P(y | x, z, S=1) P(z without t | t, S=1) P(t).
/// With T empty this is type 1, whose conditions are those of DAGitty for selected data; with T = Z it is
/// type 2.
///
/// Keeps a pointer to the graph, which must outlive it unchanged. Treatments and outcomes have to be
/// disjoint and of the graph. Linear, unless a call says otherwise.
class SelectionAdjustmentProblem {
public:
    SelectionAdjustmentProblem(const CausalGraph& graph, SelectionQuestion question);

    const SelectionQuestion& question() const { return question_; }

    /// Is there a part of the set with which it is valid? The part named is one from which no member can
    /// be left out: as little as possible has to be measured outside.
    SelectionAdjustmentCheck check(const VariableSet& set) const;
    /// Is the set valid with this part, and no other, from outside?
    SelectionAdjustmentCheck checkPair(const SelectionAdjustment& adjustment) const;

    /// All ancestors of treatments, outcomes, selected and mandatory variables that may be in a set, if
    /// that is valid. Otherwise no set is.
    std::optional<SelectionAdjustment> canonical(const SetConstraints& constraints) const;
    /// A set from which no member other than a mandatory one can be left out. O(n (n + m)).
    std::optional<SelectionAdjustment> oneMinimal(const SetConstraints& constraints) const;

    /// Every valid set, each once, with one valid part; until `take` returns false. False if it was
    /// stopped. At most O(n (n + m)) between two sets: the paper's LISTADJ, which asks before each choice
    /// whether any set is left beyond it.
    bool forEach(const SetConstraints& constraints, const ListLimits& limits, const Progress& progress,
                 const std::function<bool(SelectionAdjustment)>& take) const;

    /// Every set from which no member other than a mandatory one can be left out, each once. Goes through
    /// the minimal separators of outcomes and selection, and for each through the minimal separators of
    /// treatments and outcomes that contain it. With polynomial delay if nothing is measured outside.
    SelectionAdjustments minimal(const SetConstraints& constraints, const ListLimits& limits = {},
                                 const Progress& progress = {}) const;

private:
    struct Part {
        VertexMask must, may; ///< `must` is in `may`
    };
    std::optional<Part> start(const SetConstraints& constraints) const;
    VertexMask candidate(const Part& part) const;
    bool separatesTreatments(const VertexMask& set) const;
    bool separatesSelection(const VertexMask& external) const;
    bool valid(const VertexMask& set) const;
    VertexMask externalOf(const VertexMask& set) const;
    SelectionAdjustment adjustment(const VertexMask& set) const;
    AdjustmentCheck setProblem(const VariableSet& set) const;

    const CausalGraph* graph_;
    SelectionQuestion question_;
    VertexMask treatments_, outcomes_, selected_, forbidden_;
    VertexGraph cut_;    ///< the proper back-door graph
    VertexMask helpful_; ///< external variables that could separate outcomes and selection
};

/// The formula that a valid adjustment licenses, as plain text; "s=1" says: in the data.
/// "P(y | do(x)) = Σ_{c, d} P(y | x, c, d, s=1) P(d | c, s=1) P(c)"
std::string selectionFormula(const CausalGraph& graph, const SelectionQuestion& question,
                             const SelectionAdjustment& adjustment);

} // namespace dovetail::graph
