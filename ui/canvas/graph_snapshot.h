// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"
#include "ui/canvas/revised_item.h"

#include <QPointF>
#include <QRectF>

#include <array>
#include <vector>

namespace dovetail::ui {

class EdgeItem;
class GraphScene;
class NodeItem;

/// How an item looks, apart from where it is.
struct SnapshotLook {
    unsigned revision = 0;
    double opacity = 1; ///< 0: not seen
    double z = 0;
    bool selected = false;
    bool operator==(const SnapshotLook&) const = default;
};

struct SnapshotNode {
    graph::VariableId id;
    NodeItem* item = nullptr;
    QPointF place;
    QRectF bounds; ///< of all that is painted of it, about its place
    SnapshotLook look;
};

struct SnapshotEdge {
    graph::Edge edge;
    EdgeItem* item = nullptr;
    std::array<QPointF, 4> course; ///< the control points of the curve; if it is straight, the first and last
    bool straight = true;
    QRectF bounds;
    QRectF label; ///< empty if there is none
    SnapshotLook look;
};

/// Regions, notes and other things that are few.
struct SnapshotItem {
    RevisedItem item;
    QRectF bounds;
    SnapshotLook look;
};

/// What a scene shows, in scene coordinates, without gestures: enough to tell what has changed since.
/// The items are looked at only as long as the scene has them.
struct GraphSnapshot {
    std::vector<SnapshotNode> nodes; ///< by id
    std::vector<SnapshotEdge> edges; ///< by edge
    std::vector<SnapshotItem> items; ///< by depth
    unsigned epoch = 0;              ///< see GraphScene

    static GraphSnapshot of(const GraphScene& scene);
};

} // namespace dovetail::ui
