// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/graph_snapshot.h"

#include "ui/canvas/edge_item.h"
#include "ui/canvas/graph_scene.h"
#include "ui/canvas/note_item.h"

#include <algorithm>

namespace dovetail::ui {

namespace {

SnapshotLook lookOf(const QGraphicsItem& item, unsigned revision) {
    return {revision, item.isVisible() ? item.opacity() : 0, item.zValue(), item.isSelected()};
}

} // namespace

GraphSnapshot GraphSnapshot::of(const GraphScene& scene) {
    GraphSnapshot all;
    all.epoch = scene.epoch();
    all.nodes.reserve(scene.nodes().size());
    for (const auto& [id, item] : scene.nodes())
        all.nodes.push_back({id, item, item->pos(), item->boundingRect(), lookOf(*item, item->revision())});
    all.edges.reserve(scene.edges().size());
    for (const auto& [edge, item] : scene.edges()) {
        SnapshotEdge& one = all.edges.emplace_back();
        one.edge = edge;
        one.item = item;
        one.look = lookOf(*item, item->revision());
        const EdgePath& path = item->path();
        if (path.isEmpty()) {
            one.look.opacity = 0;
            continue;
        }
        one.straight = item->isStraight();
        one.course = {path.tail, path.tail, path.head, path.head};
        if (!one.straight && path.line.elementCount() == 4) {
            one.course[1] = path.line.elementAt(1);
            one.course[2] = path.line.elementAt(2);
        }
        one.bounds = item->boundingRect();
        one.label = item->labelPlace();
    }
    std::vector<RevisedItem> others;
    scene.regions().collect(others);
    for (const auto& [id, item] : scene.notes())
        others.push_back({item, item->revision()});
    scene.mode().collect(others);
    for (const RevisedItem& other : others)
        all.items.push_back({other, other.item->sceneBoundingRect(), lookOf(*other.item, other.revision)});
    std::ranges::stable_sort(all.items, {}, [](const SnapshotItem& item) { return item.look.z; });
    return all;
}

} // namespace dovetail::ui
