// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/vertex_graph.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dovetail::graph {

/// What to separate in an ADMG, and with what. `a`, `b` and `mandatory` are disjoint.
struct SeparationTask {
    VertexMask a;
    VertexMask b;
    VertexMask mandatory; ///< in every separator
    VertexMask allowed;   ///< what else may be in a separator; a, b and mandatory do not count here
};

/// A separation task boiled down to the vertices that a separator could be made of.
///
/// A separator that is minimal consists of ancestors of a, b and the mandatory vertices and separates a
/// and b in the augmented (moral) graph of these ancestors (van der Zander, Liskiewicz, Textor,
/// "Separators and adjustment sets in causal graphs", 2019, section 5; Richardson 2003 for bidirected
/// edges). That graph is a union of cliques, one a district with its parents. Here a clique is a hub that
/// is joined with its members and is never written out; mandatory vertices are gone; and what cannot be
/// removed is one hub with all the hubs that it joins. So remain removable vertices and hubs, each of
/// the one kind joined only with the other, and two hubs that contain all of a and all of b.
///
/// Vertices that are joined with one hub only are left out: no path leads through them.
class SeparationHubs {
public:
    using Hub = std::uint32_t;
    /// Number of a removable vertex here; in the order of the graph's vertices.
    using Removable = std::uint32_t;

    /// Linear (nearly: disjoint sets).
    SeparationHubs(const VertexGraph& graph, const SeparationTask& task);

    std::size_t removableCount() const { return vertices_.size(); }
    std::size_t hubCount() const { return memberBegins_.size() - 1; }
    Hub hubOfA() const { return hubOfA_; }
    Hub hubOfB() const { return hubOfB_; }
    /// If not, no set separates a and b.
    bool separable() const { return hubOfA_ != hubOfB_; }
    Vertex vertexOf(Removable removable) const { return vertices_[removable]; }
    const std::vector<Vertex>& mandatory() const { return mandatory_; }

    std::span<const Hub> hubs(Removable removable) const {
        return {hubs_.data() + hubBegins_[removable], hubs_.data() + hubBegins_[removable + 1]};
    }
    std::span<const Removable> members(Hub hub) const {
        return {members_.data() + memberBegins_[hub], members_.data() + memberBegins_[hub + 1]};
    }

private:
    std::vector<Vertex> mandatory_;
    std::vector<Vertex> vertices_;
    std::vector<std::uint32_t> hubBegins_, memberBegins_;
    std::vector<Hub> hubs_;
    std::vector<Removable> members_;
    Hub hubOfA_ = 0;
    Hub hubOfB_ = 0;
};

} // namespace dovetail::graph
