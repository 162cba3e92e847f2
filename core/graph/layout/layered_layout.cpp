// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/layout/layered_layout.h"

#include "core/graph/layout/spacing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dovetail::graph {

using namespace layout;

namespace {

constexpr double slotDistance = 60; ///< of an edge that passes through a layer
constexpr int orderSweeps = 24;
constexpr int alignSweeps = 12;

/// Longest path from a source, then sources pulled right next to their first effect.
std::vector<std::size_t> layersOf(const CausalGraph& graph) {
    const auto& directed = graph.directed();
    std::vector<std::size_t> waiting(graph.size());
    std::vector<std::size_t> order;
    for (std::size_t v = 0; v < graph.size(); ++v) {
        waiting[v] = in_degree(v, directed);
        if (waiting[v] == 0) order.push_back(v);
    }
    std::vector<std::size_t> layer(graph.size(), 0);
    for (std::size_t next = 0; next < order.size(); ++next) {
        for (const auto edge : boost::make_iterator_range(out_edges(order[next], directed))) {
            const std::size_t child = target(edge, directed);
            layer[child] = std::max(layer[child], layer[order[next]] + 1);
            if (--waiting[child] == 0) order.push_back(child);
        }
    }
    for (const std::size_t v : order) {
        if (in_degree(v, directed) > 0 || out_degree(v, directed) == 0) continue;
        std::size_t first = graph.size();
        for (const auto edge : boost::make_iterator_range(out_edges(v, directed))) {
            first = std::min(first, layer[target(edge, directed)]);
        }
        layer[v] = first - 1;
    }
    return layer;
}

/// The layered graph: variables first (with their index), then the empty slots of long edges.
class LayeredGraph {
public:
    explicit LayeredGraph(const CausalGraph& graph);

    void reduceCrossings();
    Positions positions(const CausalGraph& graph) const;

private:
    using Order = std::vector<std::vector<std::size_t>>;

    bool isSlot(std::size_t v) const { return v >= variables_; }
    void join(std::size_t from, std::size_t to);
    std::size_t addSlot(std::size_t layer);
    void rank();
    std::size_t crossings() const;
    void sortByNeighbours(std::size_t layer, bool byLeft);
    double distance(std::size_t above, std::size_t below) const;
    std::vector<double> rows() const;
    std::vector<double> distances(const std::vector<std::size_t>& layer) const;

    std::size_t variables_;
    std::vector<std::size_t> layer_;
    std::vector<std::vector<std::size_t>> left_, right_, level_; ///< neighbours by layer; level: same layer
    Order order_;
    std::vector<std::size_t> rank_; ///< place within the layer
};

LayeredGraph::LayeredGraph(const CausalGraph& graph)
    : variables_(graph.size()),
      layer_(layersOf(graph)),
      left_(graph.size()),
      right_(graph.size()),
      level_(graph.size()) {
    const std::size_t layers = layer_.empty() ? 0 : std::ranges::max(layer_) + 1;
    order_.resize(layers);
    for (std::size_t v = 0; v < variables_; ++v)
        order_[layer_[v]].push_back(v);
    for (const Edge& edge : graph.edges())
        join(graph.index(edge.from), graph.index(edge.to));
    rank_.resize(layer_.size());
    rank();
}

std::size_t LayeredGraph::addSlot(std::size_t layer) {
    const std::size_t slot = layer_.size();
    layer_.push_back(layer);
    left_.emplace_back();
    right_.emplace_back();
    level_.emplace_back();
    order_[layer].push_back(slot);
    return slot;
}

void LayeredGraph::join(std::size_t from, std::size_t to) {
    if (layer_[from] == layer_[to]) {
        level_[from].push_back(to);
        level_[to].push_back(from);
        return;
    }
    if (layer_[from] > layer_[to]) std::swap(from, to);
    std::size_t previous = from;
    while (layer_[previous] + 1 < layer_[to]) {
        const std::size_t slot = addSlot(layer_[previous] + 1);
        right_[previous].push_back(slot);
        left_[slot].push_back(previous);
        previous = slot;
    }
    right_[previous].push_back(to);
    left_[to].push_back(previous);
}

void LayeredGraph::rank() {
    for (const auto& layer : order_) {
        for (std::size_t place = 0; place < layer.size(); ++place)
            rank_[layer[place]] = place;
    }
}

/// Inversions of the right ends of the edges between neighbouring layers, sorted by their left ends.
std::size_t LayeredGraph::crossings() const {
    std::size_t count = 0;
    for (const auto& layer : order_) {
        std::vector<std::size_t> ends;
        for (const std::size_t v : layer) {
            std::vector<std::size_t> own;
            for (const std::size_t neighbour : right_[v])
                own.push_back(rank_[neighbour]);
            std::ranges::sort(own);
            for (const std::size_t end : own) {
                const auto later = std::ranges::upper_bound(ends, end);
                count += static_cast<std::size_t>(ends.end() - later);
            }
            for (const std::size_t end : own)
                ends.insert(std::ranges::upper_bound(ends, end), end);
        }
    }
    return count;
}

void LayeredGraph::sortByNeighbours(std::size_t layer, bool byLeft) {
    std::vector<std::pair<double, std::size_t>> keys;
    for (const std::size_t v : order_[layer]) {
        const auto& neighbours = byLeft ? left_[v] : right_[v];
        double sum = 0;
        double weight = 0;
        for (const std::size_t neighbour : neighbours) {
            const double size = static_cast<double>(order_[layer_[neighbour]].size());
            sum += (static_cast<double>(rank_[neighbour]) + 0.5) / size;
            weight += 1;
        }
        for (const std::size_t neighbour : level_[v]) {
            sum += 0.5 * (static_cast<double>(rank_[neighbour]) + 0.5) /
                   static_cast<double>(order_[layer].size());
            weight += 0.5;
        }
        const double own = (static_cast<double>(rank_[v]) + 0.5) / static_cast<double>(order_[layer].size());
        keys.emplace_back(weight > 0 ? sum / weight : own, v);
    }
    std::ranges::stable_sort(keys, {}, &std::pair<double, std::size_t>::first);
    for (std::size_t place = 0; place < keys.size(); ++place) {
        order_[layer][place] = keys[place].second;
        rank_[keys[place].second] = place;
    }
}

void LayeredGraph::reduceCrossings() {
    Order best = order_;
    std::size_t fewest = crossings();
    for (int sweep = 0; sweep < orderSweeps && fewest > 0; ++sweep) {
        const bool rightwards = sweep % 2 == 0;
        for (std::size_t step = 0; step < order_.size(); ++step) {
            sortByNeighbours(rightwards ? step : order_.size() - 1 - step, rightwards);
        }
        if (const std::size_t now = crossings(); now < fewest) {
            fewest = now;
            best = order_;
        }
    }
    order_ = best;
    rank();
}

double LayeredGraph::distance(std::size_t above, std::size_t below) const {
    return isSlot(above) || isSlot(below) ? slotDistance : rowDistance;
}

std::vector<double> LayeredGraph::distances(const std::vector<std::size_t>& layer) const {
    std::vector<double> between;
    for (std::size_t i = 1; i < layer.size(); ++i)
        between.push_back(distance(layer[i - 1], layer[i]));
    return between;
}

std::vector<double> LayeredGraph::rows() const {
    std::vector<double> row(layer_.size(), 0);
    const auto align = [&](const std::vector<std::size_t>& layer, bool byNeighbours) {
        std::vector<double> wanted;
        for (const std::size_t v : layer) {
            const std::size_t neighbours = left_[v].size() + right_[v].size();
            if (!byNeighbours || neighbours == 0) {
                wanted.push_back(row[v]);
                continue;
            }
            double sum = 0;
            for (const std::size_t neighbour : left_[v])
                sum += row[neighbour];
            for (const std::size_t neighbour : right_[v])
                sum += row[neighbour];
            wanted.push_back(sum / static_cast<double>(neighbours));
        }
        const std::vector<double> placed = spread(wanted, distances(layer));
        for (std::size_t i = 0; i < layer.size(); ++i)
            row[layer[i]] = placed[i];
    };
    for (const auto& layer : order_)
        align(layer, false);
    for (int sweep = 0; sweep < alignSweeps; ++sweep) {
        for (std::size_t step = 0; step < order_.size(); ++step) {
            align(order_[sweep % 2 == 0 ? step : order_.size() - 1 - step], true);
        }
    }
    return row;
}

Positions LayeredGraph::positions(const CausalGraph& graph) const {
    const std::vector<double> row = rows();
    std::vector<double> width(order_.size(), 0);
    for (std::size_t v = 0; v < variables_; ++v)
        width[layer_[v]] = std::max(width[layer_[v]], estimatedWidth(graph.name(graph.idAt(v))));
    std::vector<double> column(order_.size(), 0);
    for (std::size_t layer = 1; layer < order_.size(); ++layer) {
        const double needed = (width[layer - 1] + width[layer]) / 2 + 2 * gap;
        column[layer] = column[layer - 1] + std::max(layerDistance, needed);
    }
    Positions found;
    for (std::size_t v = 0; v < variables_; ++v)
        found[graph.idAt(v)] = {std::round(column[layer_[v]]), std::round(row[v])};
    return found;
}

} // namespace

Positions layered(const CausalGraph& graph) {
    LayeredGraph layers(graph);
    layers.reduceCrossings();
    return layers.positions(graph);
}

} // namespace dovetail::graph
