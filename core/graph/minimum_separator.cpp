// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/minimum_separator.h"

#include "core/graph/minimal_separators.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/boykov_kolmogorov_max_flow.hpp>

#include <cmath>
#include <limits>

namespace dovetail::graph {

namespace {

using Removable = SeparationHubs::Removable;
using Hub = SeparationHubs::Hub;

/// Flow leaves a removable vertex by another node than it enters, over an arc that has the vertex's cost as
/// its capacity; all other arcs, between these nodes and hubs, have room for any flow.
class FlowNetwork {
public:
    FlowNetwork(const SeparationHubs& hubs, std::span<const double> costs)
        : hubs_(hubs), network_(2 * hubs.removableCount() + hubs.hubCount()) {
        constexpr double unlimited = std::numeric_limits<double>::infinity();
        for (Removable removable = 0; removable < hubs.removableCount(); ++removable) {
            addArc(entry(removable), exit(removable), costs.empty() ? 1 : costs[hubs.vertexOf(removable)]);
            for (const Hub hub : hubs.hubs(removable)) {
                addArc(node(hub), entry(removable), unlimited);
                addArc(exit(removable), node(hub), unlimited);
            }
        }
    }

    /// The removable vertices of the least cut nearest to a.
    std::vector<Removable> leastCut() {
        const Node source = node(hubs_.hubOfA());
        boost::boykov_kolmogorov_max_flow(
            network_, get(&Arc::capacity, network_), get(&Arc::room, network_), get(&Arc::reverse, network_),
            boost::make_iterator_property_map(previous_.begin(), get(boost::vertex_index, network_)),
            boost::make_iterator_property_map(colour_.begin(), get(boost::vertex_index, network_)),
            boost::make_iterator_property_map(distance_.begin(), get(boost::vertex_index, network_)),
            get(boost::vertex_index, network_), source, node(hubs_.hubOfB()));
        const std::vector<std::uint8_t> reached = withRoomFrom(source);
        std::vector<Removable> cut;
        for (Removable removable = 0; removable < hubs_.removableCount(); ++removable) {
            if (reached[entry(removable)] && !reached[exit(removable)]) cut.push_back(removable);
        }
        return cut;
    }

private:
    struct Arc;
    using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::bidirectionalS>;
    struct Arc {
        double capacity = 0;
        double room = 0;
        Traits::edge_descriptor reverse = {};
    };
    using Network =
        boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, boost::no_property, Arc>;
    using Node = Traits::vertex_descriptor;

    static Node entry(Removable removable) { return 2 * Node{removable}; }
    static Node exit(Removable removable) { return 2 * Node{removable} + 1; }
    Node node(Hub hub) const { return 2 * hubs_.removableCount() + hub; }

    void addArc(Node from, Node to, double capacity) {
        const auto arc = add_edge(from, to, {capacity, 0, {}}, network_).first;
        const auto back = add_edge(to, from, {0, 0, arc}, network_).first;
        network_[arc].reverse = back;
    }

    std::vector<std::uint8_t> withRoomFrom(Node source) const {
        std::vector<std::uint8_t> reached(num_vertices(network_), 0);
        std::vector<Node> stack{source};
        reached[source] = 1;
        while (!stack.empty()) {
            const Node at = stack.back();
            stack.pop_back();
            for (const auto arc : boost::make_iterator_range(out_edges(at, network_))) {
                const Node to = target(arc, network_);
                if (reached[to] || network_[arc].room <= 0) continue;
                reached[to] = 1;
                stack.push_back(to);
            }
        }
        return reached;
    }

    const SeparationHubs& hubs_;
    Network network_;
    std::vector<Traits::edge_descriptor> previous_{num_vertices(network_)};
    std::vector<boost::default_color_type> colour_{num_vertices(network_)};
    std::vector<long> distance_{std::vector<long>(num_vertices(network_))};
};

} // namespace

std::optional<std::vector<Vertex>> minimumSeparator(const VertexGraph& graph, const SeparationTask& task,
                                                    std::span<const double> costs) {
    SeparationTask affordable = task;
    for (std::size_t vertex = 0; vertex < costs.size(); ++vertex)
        affordable.allowed[vertex] = task.allowed[vertex] && !std::isinf(costs[vertex]);
    const SeparationHubs hubs(graph, affordable);
    if (!hubs.separable()) return std::nullopt;
    VertexMask cut(graph.size(), 0);
    for (const Removable removable : FlowNetwork(hubs, costs).leastCut())
        cut[hubs.vertexOf(removable)] = 1;
    // A cut may hold vertices that cost nothing and do nothing.
    affordable.allowed = std::move(cut);
    MinimalSeparators needed(graph, affordable);
    const auto separator = needed.next();
    return std::vector<Vertex>(separator->begin(), separator->end());
}

} // namespace dovetail::graph
