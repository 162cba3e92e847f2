// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/selection_adjustment.h"

#include "core/graph/minimal_separators.h"
#include "core/graph/subgraphs.h"
#include "core/graph/vertex_masks.h"

#include <algorithm>
#include <set>

namespace dovetail::graph {

using masks::any;
using masks::both;
using masks::either;
using masks::within;
using masks::without;
using Problem = AdjustmentCheck::Problem;

namespace {

VertexMask maskOfVertices(std::size_t size, const std::vector<Vertex>& vertices) {
    VertexMask mask(size, 0);
    for (const Vertex vertex : vertices)
        mask[vertex] = 1;
    return mask;
}

/// False if `take` returned false or time ran out.
template <typename Take>
bool forEachSeparator(const VertexGraph& graph, const SeparationTask& task, const ListClock& clock,
                      const Take& take) {
    const std::size_t size = graph.size();
    return MinimalSeparators(graph, task)
        .forEach([&](const auto& separator) { return take(maskOfVertices(size, separator)); },
                 [&] { return clock.over(); });
}

bool smallerFirst(const SelectionAdjustment& a, const SelectionAdjustment& b) {
    return a.set.size() != b.set.size() ? a.set.size() < b.set.size() : a.set < b.set;
}

} // namespace

SelectionQuestion SelectionQuestion::fromRoles(const CausalGraph& graph, VariableSet external) {
    return {graph.withRole(Role::Treatment), graph.withRole(Role::Outcome), graph.withRole(Role::Selected),
            std::move(external)};
}

SelectionAdjustmentProblem::SelectionAdjustmentProblem(const CausalGraph& graph, SelectionQuestion question)
    : graph_(&graph),
      question_(std::move(question)),
      treatments_(maskOf(graph, question_.treatments)),
      outcomes_(maskOf(graph, question_.outcomes)),
      selected_(maskOf(graph, question_.selected)),
      cut_(properBackDoorGraph(graph, question_.treatments, question_.outcomes)) {
    const VertexGraph whole(graph);
    forbidden_ = descendants(whole, onProperCausalPaths(whole, treatments_, outcomes_));
    // Every minimal separator consists of ancestors, and whatever separates does so with all of them.
    helpful_ = both(maskOf(graph, question_.external), ancestors(cut_, either(outcomes_, selected_)));
}

bool SelectionAdjustmentProblem::separatesTreatments(const VertexMask& set) const {
    return separated(cut_, treatments_, outcomes_, either(set, selected_));
}

bool SelectionAdjustmentProblem::separatesSelection(const VertexMask& external) const {
    return !any(both(selected_, outcomes_)) && separated(cut_, outcomes_, selected_, external);
}

bool SelectionAdjustmentProblem::valid(const VertexMask& set) const {
    return separatesTreatments(set) && separatesSelection(both(set, helpful_));
}

VertexMask SelectionAdjustmentProblem::externalOf(const VertexMask& set) const {
    const VertexMask nothing(set.size(), 0);
    VertexMask external = nothing;
    forEachSeparator(cut_, {outcomes_, selected_, nothing, both(set, helpful_)}, {{}, {}},
                     [&](VertexMask separator) {
                         external = std::move(separator);
                         return false;
                     });
    return external;
}

SelectionAdjustment SelectionAdjustmentProblem::adjustment(const VertexMask& set) const {
    return {setOf(*graph_, set), setOf(*graph_, externalOf(set))};
}

AdjustmentCheck SelectionAdjustmentProblem::setProblem(const VariableSet& set) const {
    const VertexMask members = maskOf(*graph_, set);
    for (const VariableId id : set) {
        const std::size_t vertex = graph_->index(id);
        if (treatments_[vertex] || outcomes_[vertex] || selected_[vertex]) {
            return {Problem::OverlapsQuestion, id};
        }
    }
    for (const VariableId id : set) {
        if (forbidden_[graph_->index(id)]) return {Problem::Forbidden, id};
    }
    for (const VariableId id : question_.selected) {
        const std::size_t vertex = graph_->index(id);
        if (treatments_[vertex] || outcomes_[vertex]) return {Problem::SelectedByOutcome, id};
    }
    if (auto path = openPath(*graph_, cut_, treatments_, outcomes_, either(members, selected_))) {
        return {Problem::OpenPath, {}, std::move(*path)};
    }
    return {};
}

SelectionAdjustmentCheck SelectionAdjustmentProblem::checkPair(const SelectionAdjustment& adjustment) const {
    for (const VariableId id : adjustment.external) {
        if (!adjustment.set.contains(id) || !question_.external.contains(id))
            return {{Problem::OverlapsQuestion, id}};
    }
    AdjustmentCheck found = setProblem(adjustment.set);
    const VertexMask external = maskOf(*graph_, adjustment.external);
    if (!found.valid() && found.problem != Problem::OpenPath) return {std::move(found)};
    if (auto path = openPath(*graph_, cut_, outcomes_, selected_, external)) {
        const VariableId end = path->vertices.back();
        return {{Problem::SelectedByOutcome, end, std::move(*path)}};
    }
    return {std::move(found), adjustment.external};
}

SelectionAdjustmentCheck SelectionAdjustmentProblem::check(const VariableSet& set) const {
    // If any part separates outcomes and selection, the helpful members together do.
    const VertexMask members = maskOf(*graph_, set);
    SelectionAdjustmentCheck found = checkPair({set, setOf(*graph_, both(members, helpful_))});
    if (found.valid()) found.external = setOf(*graph_, externalOf(members));
    return found;
}

std::optional<SelectionAdjustmentProblem::Part>
SelectionAdjustmentProblem::start(const SetConstraints& constraints) const {
    const VertexMask never = either(either(either(treatments_, outcomes_), either(selected_, forbidden_)),
                                    maskOf(*graph_, constraints.unavailable));
    Part part{maskOf(*graph_, constraints.mandatory), masks::complement(never)};
    if (!within(part.must, part.may) || any(both(selected_, either(treatments_, outcomes_)))) return {};
    return part;
}

/// If some set between `must` and `may` is valid, this one is: among the sets with these members the
/// ancestors separate treatments and outcomes if anything does (van der Zander, Liskiewicz, Textor 2019,
/// "constructive"), and they contain all helpful variables.
VertexMask SelectionAdjustmentProblem::candidate(const Part& part) const {
    const VertexMask roots = either(either(treatments_, outcomes_), either(selected_, part.must));
    return either(both(ancestors(VertexGraph(*graph_), roots), part.may), part.must);
}

std::optional<SelectionAdjustment>
SelectionAdjustmentProblem::canonical(const SetConstraints& constraints) const {
    const auto part = start(constraints);
    if (!part) return std::nullopt;
    const VertexMask set = candidate(*part);
    if (!valid(set)) return std::nullopt;
    return adjustment(set);
}

std::optional<SelectionAdjustment>
SelectionAdjustmentProblem::oneMinimal(const SetConstraints& constraints) const {
    const auto part = start(constraints);
    if (!part) return std::nullopt;
    VertexMask set = candidate(*part);
    if (!valid(set)) return std::nullopt;
    // Among the ancestors validity is monotone: a member that could be spared later can be spared now.
    for (Vertex vertex = 0; vertex < set.size(); ++vertex) {
        if (!set[vertex] || part->must[vertex]) continue;
        set[vertex] = 0;
        if (!valid(set)) set[vertex] = 1;
    }
    return adjustment(set);
}

bool SelectionAdjustmentProblem::forEach(const SetConstraints& constraints, const ListLimits& limits,
                                         const Progress& progress,
                                         const std::function<bool(SelectionAdjustment)>& take) const {
    const ListClock clock(limits, progress);
    const auto whole = start(constraints);
    if (!whole || !valid(candidate(*whole))) return true;
    std::size_t taken = 0;
    std::vector<Part> open{*whole}; // each holds at least one valid set
    while (!open.empty()) {
        if (clock.over()) return false;
        Part part = std::move(open.back());
        open.pop_back();
        const auto undecided = std::ranges::mismatch(part.must, part.may).in1;
        if (undecided == part.must.end()) {
            if (taken++ == limits.sets || !take(adjustment(part.must))) return false;
            continue;
        }
        const auto vertex = static_cast<std::size_t>(undecided - part.must.begin());
        Part with = part;
        with.must[vertex] = 1;
        if (valid(candidate(with))) open.push_back(std::move(with));
        part.may[vertex] = 0;
        if (valid(candidate(part))) open.push_back(std::move(part));
    }
    return true;
}

SelectionAdjustments SelectionAdjustmentProblem::minimal(const SetConstraints& constraints,
                                                         const ListLimits& limits,
                                                         const Progress& progress) const {
    SelectionAdjustments found;
    const ListClock clock(limits, progress);
    const auto part = start(constraints);
    if (!part || !valid(candidate(*part))) return found;
    const VertexMask nothing(graph_->size(), 0);
    const auto isMinimal = [&](VertexMask set) {
        for (Vertex vertex = 0; vertex < set.size(); ++vertex) {
            if (!set[vertex] || part->must[vertex]) continue;
            set[vertex] = 0;
            if (valid(set)) return false;
            set[vertex] = 1;
        }
        return true;
    };
    std::set<VertexMask> seen;
    const auto around = [&](const VertexMask& external) {
        const VertexMask must = either(part->must, external);
        return forEachSeparator(cut_, {treatments_, outcomes_, either(must, selected_), part->may}, clock,
                                [&](VertexMask separator) {
                                    VertexMask set = without(std::move(separator), selected_);
                                    if (!isMinimal(set) || !seen.insert(set).second) return true;
                                    if (found.list.size() == limits.sets) return false;
                                    found.list.push_back(adjustment(set));
                                    return true;
                                });
    };
    if (separatesSelection(both(part->must, helpful_))) {
        found.complete = around(nothing);
    } else {
        // Mandatory members serve as external ones if they can; they cost nothing.
        found.complete =
            forEachSeparator(cut_, {outcomes_, selected_, nothing, both(part->may, helpful_)}, clock, around);
    }
    std::ranges::sort(found.list, smallerFirst);
    return found;
}

std::string selectionFormula(const CausalGraph& graph, const SelectionQuestion& question,
                             const SelectionAdjustment& adjustment) {
    const auto list = [&](std::initializer_list<const VariableSet*> sets) {
        std::string text;
        for (const VariableSet* set : sets) {
            for (const VariableId id : *set)
                text += (text.empty() ? "" : ", ") + graph.name(id);
        }
        return text;
    };
    std::string inData;
    for (const VariableId id : question.selected)
        inData += ", " + graph.name(id) + "=1";
    const auto given = [](const std::string& what, const std::string& by) {
        return "P(" + what + (by.empty() ? "" : " | " + by) + ")";
    };
    VariableSet inside;
    std::ranges::set_difference(adjustment.set, adjustment.external, std::inserter(inside, inside.end()));
    const std::string outcomes = list({&question.outcomes});
    std::string text = "P(" + outcomes + " | do(" + list({&question.treatments}) + ")) = ";
    if (!adjustment.set.empty()) text += "Σ_{" + list({&adjustment.set}) + "} ";
    text += given(outcomes, list({&question.treatments, &adjustment.set}) + inData);
    if (!inside.empty()) {
        std::string by = list({&adjustment.external}) + inData;
        if (by.starts_with(", ")) by.erase(0, 2);
        text += " " + given(list({&inside}), by);
    }
    if (!adjustment.external.empty()) text += " " + given(list({&adjustment.external}), "");
    return text;
}

} // namespace dovetail::graph
