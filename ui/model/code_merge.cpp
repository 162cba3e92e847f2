// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/code_merge.h"

#include "core/graph/layout/positions.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace dovetail::ui {

using graph::CausalGraph;
using graph::Edge;
using graph::EdgeKind;
using graph::Variable;
using graph::VariableId;
using graph::VariableSet;

namespace {

/// The edges of a variable to those whose names stay: kind, direction, name.
using Surroundings = std::set<std::tuple<EdgeKind, bool, std::string>>;

template <typename Stays>
Surroundings surroundings(const CausalGraph& graph, VariableId variable, const Stays& stays) {
    Surroundings found;
    const auto take = [&](const VariableSet& others, EdgeKind kind, bool away) {
        for (const VariableId other : others) {
            if (stays(graph.name(other))) found.emplace(kind, away, graph.name(other));
        }
    };
    take(graph.parents(variable), EdgeKind::Directed, false);
    take(graph.children(variable), EdgeKind::Directed, true);
    take(graph.siblings(variable), EdgeKind::Bidirected, false);
    return found;
}

class Recognition {
public:
    Recognition(CodeSession& session, const project::Content& now, const CausalGraph& written)
        : session_(session), now_(*now.graph), written_(written), names_(namesInText(written)) {}

    /// For each variable of the text, in its order.
    std::vector<VariableId> ids() {
        const CausalGraph& base = *session_.base.graph;
        for (const Variable& variable : written_.variables()) {
            if (const auto same = base.find(variable.name)) give(variable.name, *same);
        }
        matchRenamed(base, session_.baseNames);
        for (const Variable& variable : written_.variables()) {
            const auto same = now_.find(variable.name);
            if (same && !base.contains(*same)) give(variable.name, *same);
        }
        matchRenamed(now_, session_.lastNames);
        for (const CausalGraph* graph : {&base, &now_}) {
            for (const Variable& variable : graph->variables())
                session_.lastId = std::max(session_.lastId, variable.id.value);
        }
        std::vector<VariableId> all;
        for (const Variable& variable : written_.variables()) {
            if (!given_.contains(variable.name)) give(variable.name, {++session_.lastId});
            all.push_back(given_.at(variable.name));
        }
        return all;
    }

private:
    void give(const std::string& name, VariableId id) {
        if (given_.contains(name) || !taken_.insert(id).second) return;
        given_.emplace(name, id);
    }

    /// Names that are gone and names that are new with the same surroundings are the same variables.
    void matchRenamed(const CausalGraph& before, const NamesInText& order) {
        std::map<Surroundings, std::vector<std::string>> gone;
        std::map<Surroundings, std::vector<std::string>> fresh;
        const auto stays = [&](const std::string& name) {
            return before.find(name).has_value() && written_.find(name).has_value();
        };
        for (const std::string& name : order) {
            const auto id = before.find(name);
            if (id && !taken_.contains(*id) && !written_.find(name))
                gone[surroundings(before, *id, stays)].push_back(name);
        }
        if (gone.empty()) return;
        for (const std::string& name : names_) {
            if (!given_.contains(name))
                fresh[surroundings(written_, *written_.find(name), stays)].push_back(name);
        }
        for (const auto& [around, old] : gone) {
            const auto found = fresh.find(around);
            if (found == fresh.end() || found->second.size() != old.size()) continue;
            for (std::size_t i = 0; i < old.size(); ++i) {
                const std::string& renamed = found->second[i];
                const bool isolated = around.empty();
                if (isolated && placeOf(order, old[i]) != placeOf(names_, renamed)) continue;
                give(renamed, *before.find(old[i]));
            }
        }
    }

    static std::ptrdiff_t placeOf(const NamesInText& names, const std::string& name) {
        return std::ranges::find(names, name) - names.begin();
    }

    CodeSession& session_;
    const CausalGraph& now_;
    const CausalGraph& written_;
    NamesInText names_;
    std::map<std::string, VariableId> given_;
    std::set<VariableId> taken_;
};

const Variable* knownAs(VariableId id, const CausalGraph& base, const CausalGraph& now) {
    if (base.contains(id)) return &base.variable(id);
    return now.contains(id) ? &now.variable(id) : nullptr;
}

/// New variables come near their neighbours, and nothing that is there moves because of them.
void placeNew(CausalGraph& graph, const VariableSet& fresh) {
    if (fresh.empty()) return;
    for (const auto& [id, place] : graph::completed(graph)) {
        if (!graph.variable(id).position) graph.setPosition(id, place);
    }
}

} // namespace

NamesInText namesInText(const CausalGraph& written) {
    NamesInText names;
    for (const Variable& variable : written.variables())
        names.push_back(variable.name);
    return names;
}

project::Content withCode(CodeSession& session, const project::Content& now, const CausalGraph& written) {
    const CausalGraph& base = *session.base.graph;
    const std::vector<VariableId> ids = Recognition(session, now, written).ids();

    std::map<VariableId, const Variable*> wanted;
    for (std::size_t i = 0; i < ids.size(); ++i)
        wanted.emplace(ids[i], &written.variables()[i]);
    auto merged = std::make_shared<CausalGraph>();
    VariableSet fresh;
    const auto add = [&](VariableId id, const Variable& said) {
        Variable variable = said;
        variable.id = id;
        const Variable* known = knownAs(id, base, *now.graph);
        if (!variable.position && known) variable.position = known->position;
        if (!known) fresh.insert(id);
        (void)merged->restoreVariable(std::move(variable)); // names and ids are unique
    };
    // Those that were there keep their order.
    for (const CausalGraph* graph : {&base, now.graph.get()}) {
        for (const Variable& variable : graph->variables()) {
            const auto said = wanted.find(variable.id);
            if (said == wanted.end()) continue;
            add(variable.id, *said->second);
            wanted.erase(said);
        }
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (wanted.contains(ids[i])) add(ids[i], written.variables()[i]);
    }

    std::vector<std::pair<Edge, Edge>> edges; // as in the text, as in the drawing
    for (const Edge& edge : written.edges()) {
        Edge drawn{ids[written.index(edge.from)], ids[written.index(edge.to)], edge.kind};
        if (drawn.kind == EdgeKind::Bidirected && drawn.to < drawn.from) std::swap(drawn.from, drawn.to);
        edges.emplace_back(edge, drawn);
    }
    std::vector<Edge> all;
    for (const auto& [said, drawn] : edges)
        all.push_back(drawn);
    (void)merged->addEdges(all); // as acyclic as the text
    for (const auto& [said, drawn] : edges) {
        graph::EdgeDetails details = written.details(said);
        if (!session.positionsWritten && !details.bend)
            details.bend = (base.hasEdge(drawn) ? base : *now.graph).details(drawn).bend;
        if (!details.empty()) merged->setDetails(drawn, std::move(details));
    }
    merged->setAttributes(written.attributes());
    placeNew(*merged, fresh);
    session.lastNames = namesInText(written);

    project::Content after = now;
    after.bindings.clear();
    for (const Variable& variable : merged->variables()) {
        if (!base.contains(variable.id)) {
            // Of this session: what `now` says of it.
            if (const auto bound = now.bindings.find(variable.id); bound != now.bindings.end())
                after.bindings.insert(*bound);
            continue;
        }
        const auto bound = session.base.bindings.find(variable.id);
        const data::Column* column = session.base.column(variable.id);
        if (column && base.name(variable.id) != variable.name) {
            // As when it is renamed on the canvas: it keeps its column.
            if (column->name() != variable.name) after.bindings[variable.id] = column->name();
        } else if (bound != session.base.bindings.end()) {
            after.bindings.insert(*bound);
        }
    }
    after.chosenAdjustment = session.base.chosenAdjustment;
    if (after.chosenAdjustment &&
        !std::ranges::all_of(*after.chosenAdjustment, [&](VariableId id) { return merged->contains(id); }))
        after.chosenAdjustment.reset();
    after.graph = std::move(merged);
    return after;
}

} // namespace dovetail::ui
