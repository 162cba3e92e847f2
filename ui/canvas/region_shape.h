// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace dovetail::ui {

/// What a region on the canvas is made of: the outlines of its members, and the lines that join them. It
/// covers these with a margin and nothing else, so that what lies between two members is not swallowed.
struct RegionParts {
    std::vector<QRectF> bodies;
    std::vector<std::vector<QPointF>> joints; ///< each from the middle of a body to that of another
    double margin = 14;                       ///< around bodies
    double reach = 11;                        ///< to either side of joints
    bool operator==(const RegionParts&) const = default;
};

/// Parallel lines across a region; none if `spacing` is 0.
struct Hatch {
    double angle = 45; ///< in degrees, against the horizontal
    double spacing = 0;
    bool operator==(const Hatch&) const = default;
};

struct RegionShape {
    QPainterPath fill;         ///< the parts one by one, closed, for the winding rule
    QPainterPath area;         ///< the same in fewer lines, for the painter: the rim, without small holes
    QPainterPath outline;      ///< the rim of the whole, as lines
    std::vector<QLineF> hatch; ///< inside the rim
    bool contains(const QPointF& point) const { return fill.contains(point); }
};

/// The union of the parts. Everything is lines, without clipping or brush patterns, so that it looks the
/// same on paper. About linear in the length of the rim where only neighbouring parts overlap.
RegionShape regionShape(const RegionParts& parts, const Hatch& hatch);

} // namespace dovetail::ui
