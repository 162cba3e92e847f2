// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/layout/role_layout.h"

#include "core/graph/layout/flow_layout.h"
#include "core/graph/layout/spacing.h"
#include "core/graph/separation.h"

#include <algorithm>
#include <cmath>

namespace dovetail::graph {

using namespace layout;

namespace {

enum class Place { Treatment, Mediator, Outcome, Above, Left, Right, Below, Apart };

class RolePicture {
public:
    explicit RolePicture(const CausalGraph& graph);
    Positions positions();

private:
    using Depths = std::map<VariableId, std::size_t>;

    void classify();
    bool leadsOnlyToTreatment(VariableId id) const;
    VariableSet at(Place place) const;
    Depths depths(const VariableSet& within, bool fromCauses) const;
    std::vector<VariableSet> layersOf(const Depths& depths) const;
    void placeLine();
    void stack(const VariableSet& variables, double x);
    void placeRows(Place place, double direction);
    void placeColumns(Place place, double direction);
    void placeApart();
    double meanOfNeighbours(VariableId id, bool across) const;
    double widthOf(const VariableSet& variables) const;

    const CausalGraph& graph_;
    VariableSet treatments_;
    VariableSet outcomes_;
    std::vector<VariableId> order_; ///< causes first
    std::map<VariableId, Place> places_;
    Positions placed_;
};

RolePicture::RolePicture(const CausalGraph& graph)
    : graph_(graph),
      treatments_(graph.withRole(Role::Treatment)),
      outcomes_(graph.withRole(Role::Outcome)),
      order_(topologicalOrder(graph)) {
    classify();
}

/// All its effects lead to the outcome through the treatment only, if at all.
bool RolePicture::leadsOnlyToTreatment(VariableId id) const {
    const VariableSet children = graph_.children(id);
    return graph_.siblings(id).empty() && !children.empty() &&
           std::ranges::all_of(children, [&](VariableId child) {
               const auto place = places_.find(child);
               return treatments_.contains(child) || (place != places_.end() && place->second == Place::Left);
           });
}

void RolePicture::classify() {
    const VariableSet effects = descendants(graph_, treatments_);
    const VariableSet causes = ancestors(graph_, outcomes_);
    const VariableSet afterOutcome = descendants(graph_, outcomes_);
    for (auto next = order_.rbegin(); next != order_.rend(); ++next) { // effects first
        const VariableId id = *next;
        Place place = Place::Above;
        if (treatments_.contains(id)) {
            place = Place::Treatment;
        } else if (outcomes_.contains(id)) {
            place = Place::Outcome;
        } else if (graph_.parents(id).empty() && graph_.children(id).empty() && graph_.siblings(id).empty()) {
            place = Place::Apart;
        } else if (effects.contains(id) && causes.contains(id)) {
            place = Place::Mediator;
        } else if (effects.contains(id) || afterOutcome.contains(id)) {
            const auto behind = [&](VariableId parent) { return afterOutcome.contains(parent); };
            place = std::ranges::all_of(graph_.parents(id), behind) ? Place::Right : Place::Below;
        } else if (leadsOnlyToTreatment(id)) {
            place = Place::Left;
        }
        places_[id] = place;
    }
}

VariableSet RolePicture::at(Place place) const {
    VariableSet found;
    for (const auto& [id, its] : places_) {
        if (its == place) found.insert(id);
    }
    return found;
}

/// How many steps each variable is away from the first (or last) of its ancestors (descendants) in the set.
RolePicture::Depths RolePicture::depths(const VariableSet& within, bool fromCauses) const {
    Depths found;
    const auto visit = [&](VariableId id) {
        if (!within.contains(id)) return;
        std::size_t depth = 0;
        for (const VariableId other : fromCauses ? graph_.parents(id) : graph_.children(id)) {
            if (const auto before = found.find(other); before != found.end())
                depth = std::max(depth, before->second + 1);
        }
        found[id] = depth;
    };
    if (fromCauses) {
        std::ranges::for_each(order_, visit);
    } else {
        std::for_each(order_.rbegin(), order_.rend(), visit);
    }
    return found;
}

std::vector<VariableSet> RolePicture::layersOf(const Depths& depths) const {
    std::vector<VariableSet> layers;
    for (const auto& [id, depth] : depths) {
        if (layers.size() <= depth) layers.resize(depth + 1);
        layers[depth].insert(id);
    }
    return layers;
}

double RolePicture::widthOf(const VariableSet& variables) const {
    double widest = 0;
    for (const VariableId id : variables)
        widest = std::max(widest, estimatedWidth(graph_.name(id)));
    return widest;
}

/// Under each other, around the line.
void RolePicture::stack(const VariableSet& variables, double x) {
    double y = -rowDistance * (static_cast<double>(variables.size()) - 1) / 2;
    for (const VariableId id : variables) {
        placed_[id] = {x, y};
        y += rowDistance;
    }
}

void RolePicture::placeLine() {
    std::vector<VariableSet> columns{at(Place::Treatment)};
    for (VariableSet& layer : layersOf(depths(at(Place::Mediator), true)))
        columns.push_back(std::move(layer));
    columns.push_back(at(Place::Outcome));
    double x = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0) {
            const double needed = (widthOf(columns[i - 1]) + widthOf(columns[i])) / 2 + 2 * gap;
            // Room for the confounders above the edge from the treatment to the outcome.
            x += std::max(columns.size() == 2 ? 2 * layerDistance : layerDistance, needed);
        }
        stack(columns[i], x);
    }
}

/// The mean x (or y) of those of its neighbours that have a place; of everything if none has.
double RolePicture::meanOfNeighbours(VariableId id, bool across) const {
    double sum = 0;
    double count = 0;
    const auto add = [&](const Position& position) {
        sum += across ? position.x : position.y;
        count += 1;
    };
    for (const VariableSet& neighbours : {graph_.parents(id), graph_.children(id), graph_.siblings(id)}) {
        for (const VariableId other : neighbours) {
            if (const auto found = placed_.find(other); found != placed_.end()) add(found->second);
        }
    }
    if (count == 0) {
        for (const auto& [other, position] : placed_)
            add(position);
    }
    return sum / count;
}

/// Rows above (direction -1) or below (1) what is placed, each variable near the middle of its neighbours.
void RolePicture::placeRows(Place place, double direction) {
    if (at(place).empty()) return;
    double y = 0;
    for (const auto& [id, position] : placed_)
        y = direction < 0 ? std::min(y, position.y) : std::max(y, position.y);
    for (const VariableSet& layer : layersOf(depths(at(place), place == Place::Below))) {
        y += direction * rowDistance * 1.3;
        std::vector<std::pair<double, VariableId>> wanted;
        for (const VariableId id : layer)
            wanted.emplace_back(meanOfNeighbours(id, true), id);
        std::ranges::sort(wanted);
        std::vector<double> middles;
        std::vector<double> distances;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            middles.push_back(wanted[i].first);
            if (i > 0) distances.push_back(pairWidth(graph_, wanted[i - 1].second, wanted[i].second) + gap);
        }
        const std::vector<double> x = spread(middles, distances);
        for (std::size_t i = 0; i < wanted.size(); ++i)
            placed_[wanted[i].second] = {x[i], y};
    }
}

/// Columns left (direction -1) or right (1) of the line.
void RolePicture::placeColumns(Place place, double direction) {
    const VariableSet anchors = at(place == Place::Left ? Place::Treatment : Place::Outcome);
    double x = placed_.at(*anchors.begin()).x;
    double width = widthOf(anchors);
    for (const VariableSet& layer : layersOf(depths(at(place), place == Place::Right))) {
        const double own = widthOf(layer);
        x += direction * std::max(layerDistance, (width + own) / 2 + 2 * gap);
        width = own;
        std::vector<std::pair<double, VariableId>> wanted;
        for (const VariableId id : layer)
            wanted.emplace_back(meanOfNeighbours(id, false), id);
        std::ranges::sort(wanted);
        std::vector<double> middles;
        for (const auto& [middle, id] : wanted)
            middles.push_back(middle);
        const std::vector<double> y = spread(middles, std::vector(middles.size(), rowDistance));
        for (std::size_t i = 0; i < wanted.size(); ++i)
            placed_[wanted[i].second] = {x, y[i]};
    }
}

/// What is joined to nothing: in rows under everything.
void RolePicture::placeApart() {
    double left = 0;
    double bottom = 0;
    for (const auto& [id, position] : placed_) {
        left = std::min(left, position.x);
        bottom = std::max(bottom, position.y);
    }
    const VariableSet apart = at(Place::Apart);
    const double width = widthOf(apart) + gap;
    constexpr std::size_t rowLength = 6;
    std::size_t number = 0;
    for (const VariableId id : apart) {
        placed_[id] = {left + static_cast<double>(number % rowLength) * width,
                       bottom + static_cast<double>(number / rowLength + 1) * rowDistance * 1.3};
        ++number;
    }
}

Positions RolePicture::positions() {
    placeLine();
    placeColumns(Place::Left, -1);
    placeColumns(Place::Right, 1);
    placeRows(Place::Above, -1);
    placeRows(Place::Below, 1);
    placeApart();
    for (auto& [id, position] : placed_)
        position = {std::round(position.x), std::round(position.y)};
    return placed_;
}

} // namespace

Positions roleLayout(const CausalGraph& graph) {
    if (graph.withRole(Role::Treatment).empty() || graph.withRole(Role::Outcome).empty())
        return flowLayout(graph, FlowDirection::Rightwards);
    return RolePicture(graph).positions();
}

} // namespace dovetail::graph
