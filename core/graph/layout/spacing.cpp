// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/layout/spacing.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace dovetail::graph::layout {

namespace {

bool overlap(const Position& a, const Position& b, double width) {
    return std::abs(a.x - b.x) < width && std::abs(a.y - b.y) < nodeHeight + gap;
}

} // namespace

double estimatedWidth(const std::string& name) {
    const auto letters = std::ranges::count_if(name, [](char c) { return (c & '\xC0') != '\x80'; });
    return std::clamp(44 + 8 * static_cast<double>(letters), 72.0, 240.0);
}

double pairWidth(const CausalGraph& graph, VariableId a, VariableId b) {
    return (estimatedWidth(graph.name(a)) + estimatedWidth(graph.name(b))) / 2 + gap;
}

bool isFree(const CausalGraph& graph, const Positions& placed, VariableId id, const Position& position) {
    return std::ranges::none_of(placed, [&](const auto& other) {
        return overlap(position, other.second, pairWidth(graph, id, other.first));
    });
}

Position freePlace(const CausalGraph& graph, const Positions& placed, VariableId id, const Position& wanted) {
    for (int ring = 0;; ++ring) {
        std::optional<Position> best;
        double nearest = 0;
        for (int column = -ring; column <= ring; ++column) {
            for (int line = -ring; line <= ring; ++line) {
                if (std::max(std::abs(column), std::abs(line)) != ring) continue;
                const double dx = column * layerDistance / 2;
                const double dy = line * rowDistance;
                const Position tried{wanted.x + dx, wanted.y + dy};
                const double away = std::hypot(dx, dy);
                if ((best && away >= nearest) || !isFree(graph, placed, id, tried)) continue;
                best = tried;
                nearest = away;
            }
        }
        if (best) return *best;
    }
}

std::vector<double> spread(std::span<const double> wanted, std::span<const double> distances) {
    struct Block {
        double sum;
        std::size_t count;
        double mean() const { return sum / static_cast<double>(count); }
    };
    std::vector<double> offsets(wanted.size(), 0);
    for (std::size_t i = 1; i < wanted.size(); ++i)
        offsets[i] = offsets[i - 1] + distances[i - 1];
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        blocks.push_back({wanted[i] - offsets[i], 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    std::vector<double> placed;
    for (const Block& block : blocks) {
        for (std::size_t i = 0; i < block.count; ++i)
            placed.push_back(block.mean() + offsets[placed.size()]);
    }
    return placed;
}

} // namespace dovetail::graph::layout
