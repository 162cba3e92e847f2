// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/twin_network.h"

#include "core/graph/separation.h"

#include <cassert>

namespace dovetail::graph {

namespace {

class Builder {
public:
    Builder(const CausalGraph& graph, const VariableSet& set)
        : graph_(graph), set_(set), changed_(descendants(graph, set)) {}

    TwinNetwork build() {
        for (const Variable& variable : graph_.variables()) {
            [[maybe_unused]] const auto restored = twin_.graph.restoreVariable(variable);
            assert(restored);
        }
        for (const VariableId id : changed_)
            twin_.counterparts[id] = add(graph_.name(id) + "*", {});
        for (const VariableId id : changed_) {
            if (!set_.contains(id)) share("U_" + graph_.name(id), {id});
        }
        for (const Edge& edge : graph_.edges()) {
            if (edge.kind == EdgeKind::Directed) {
                directed(edge);
            } else {
                bidirected(edge);
            }
        }
        [[maybe_unused]] const auto added = twin_.graph.addEdges(edges_);
        assert(added);
        return std::move(twin_);
    }

private:
    VariableId add(const std::string& name, Roles roles) {
        const auto added = twin_.graph.addVariable(twin_.graph.freeName(name), roles);
        assert(added);
        return *added;
    }

    /// Has causes in the other world that are drawn there.
    bool responds(VariableId id) const { return changed_.contains(id) && !set_.contains(id); }
    VariableId inOtherWorld(VariableId id) const {
        const auto found = twin_.counterparts.find(id);
        return found == twin_.counterparts.end() ? id : found->second;
    }

    /// An exogenous variable that causes these in both worlds.
    void share(const std::string& name, const VariableSet& effects) {
        const VariableId cause = add(name, Role::Latent);
        twin_.exogenous[cause] = effects;
        for (const VariableId id : effects) {
            edges_.push_back({cause, id});
            if (responds(id)) edges_.push_back({cause, inOtherWorld(id)});
        }
    }

    void directed(const Edge& edge) {
        edges_.push_back(edge);
        if (responds(edge.to)) edges_.push_back({inOtherWorld(edge.from), inOtherWorld(edge.to)});
    }

    void bidirected(const Edge& edge) {
        if (!responds(edge.from) && !responds(edge.to)) {
            edges_.push_back(edge);
        } else {
            share("U_" + graph_.name(edge.from) + "_" + graph_.name(edge.to), {edge.from, edge.to});
        }
    }

    const CausalGraph& graph_;
    const VariableSet& set_;
    VariableSet changed_;
    TwinNetwork twin_;
    std::vector<Edge> edges_;
};

} // namespace

TwinNetwork twinNetwork(const CausalGraph& graph, const VariableSet& set) {
    return Builder(graph, set).build();
}

} // namespace dovetail::graph
