// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/findings.h"

#include "core/graph/subgraphs.h"
#include "core/identify/formula_check.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace dovetail::ui {

namespace {

std::optional<graph::VariableSet> adjustmentInUse(const project::Content& content,
                                                  const identify::Identification& identification) {
    if (identification.verdict != identify::Verdict::IdentifiedByAdjustment) return std::nullopt;
    const auto& picked = content.chosenAdjustment;
    const auto& sets = identification.minimalSets;
    if (picked && std::ranges::find(sets, *picked) != sets.end()) return picked;
    // Without a pick: a set that the data can serve before one that they cannot.
    const auto best = std::ranges::find_if(sets, [&](const graph::VariableSet& set) {
        return std::ranges::all_of(set, [&](graph::VariableId id) { return content.column(id); });
    });
    if (best != sets.end()) return *best;
    return sets.empty() ? std::nullopt : std::optional(sets.front());
}

/// The first set's formula was checked with the verdict.
identify::Check checkOf(const graph::CausalGraph& graph, const Findings& found,
                        const identify::Limits& limits, const Progress& progress) {
    const auto& sets = found.identification.minimalSets;
    if (!found.adjustment || (!sets.empty() && sets.front() == *found.adjustment))
        return found.identification.check;
    const identify::Question question = identify::questionOf(graph);
    const auto formula = identify::toldFormula(graph, question, found.identification, found.adjustment);
    return identify::checkOf(graph, question, *formula, graph::ListClock({.time = limits.time}, progress));
}

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::Sentences)
};

/// More paths than anyone looks at.
constexpr std::size_t pathsLookedAt = 20'000;
constexpr std::chrono::milliseconds shortestForPlan(40);

} // namespace

Findings findingsOf(const project::Content& content, Changes changes, Findings before,
                    const identify::Limits& limits, const Progress& progress) {
    Findings found = std::move(before);
    const graph::CausalGraph& graph = *content.graph;
    const identify::Question question = identify::questionOf(graph);
    if (changes.testFlag(Change::Structure)) {
        found.identification = identify::identify(graph, question, limits, progress);
    }
    if (progress.cancelled()) return found;
    const auto adjustmentBefore =
        std::exchange(found.adjustment, adjustmentInUse(content, found.identification));
    if (changes.testFlag(Change::Structure) || found.adjustment != adjustmentBefore)
        found.check = checkOf(graph, found, limits, progress);
    if (changes & (Changes(Change::Structure) | Change::Adjustment)) {
        const graph::VariableSet adjusted = found.adjustment.value_or(graph.withRole(graph::Role::Adjusted));
        found.highlights = identify::highlights(graph, question, adjusted, limits);
        // DAGitty, and with it the op "highlight", also takes a bidirected edge between two variables on
        // causal paths for a causal one; but what is common to them is no effect of one on the other.
        std::erase_if(found.highlights.causal,
                      [](const graph::Edge& edge) { return edge.kind == graph::EdgeKind::Bidirected; });
        found.openers = graph::pathOpeners(graph::randomisedGraph(graph), question.treatments,
                                           question.outcomes, adjusted, found.highlights.biasing,
                                           {.sets = pathsLookedAt, .time = limits.time}, progress)
                            .list;
    }
    if (progress.cancelled()) return found;
    // What has a verdict shall have a plan, too: the same question to a graph with fewer measured variables.
    const identify::Limits planLimits{limits.sets, std::max(limits.time, shortestForPlan)};
    found.plan = project::estimationPlan(content, planLimits, progress);
    return found;
}

QString openerSentence(const graph::CausalGraph& graph, const graph::PathOpener& opener) {
    const QString path = text(graph::text(graph, opener.path));
    if (opener.kind == graph::PathOpener::Kind::Fork)
        return Sentences::tr("A fork on an open biasing path: %1").arg(path);
    if (opener.adjusted == opener.variable)
        return Sentences::tr("A collider that is adjusted for opens %1").arg(path);
    return Sentences::tr("A collider whose effect %1 is adjusted for opens %2")
        .arg(text(graph.name(opener.adjusted)), path);
}

} // namespace dovetail::ui
