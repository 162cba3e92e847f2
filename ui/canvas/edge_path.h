// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace dovetail::ui {

/// What an edge must know of a variable: its outline.
struct NodeOutline {
    QRectF rect;
    double radius = 0; ///< of the corners
};

/// The course of an edge from outline to outline. `headDirection` and `tailDirection` are unit vectors
/// that point out of the line, the way an arrow there would point.
struct EdgePath {
    QPainterPath line;
    QPointF head;
    QPointF headDirection;
    QPointF tail;
    QPointF tailDirection;

    bool isEmpty() const { return line.isEmpty(); }
};

/// A straight line (`bend` 0) or a quadratic curve whose middle is `bend` units off the straight line,
/// to the left seen from `from`. Empty if the outlines overlap so far that nothing is left to draw.
EdgePath edgePath(const NodeOutline& from, const NodeOutline& to, double bend);

/// The control point of such a curve.
QPointF bentControl(const QPointF& from, const QPointF& to, double bend);

/// The curve with this control point. If its middle lies within an outline, what is left outside of them
/// is drawn; if nothing is, as without a bend.
EdgePath edgePathThrough(const NodeOutline& from, const NodeOutline& to, const QPointF& control);

/// Points along such an edge, from centre to centre, about as far apart; by itself less than a variable's
/// height.
std::vector<QPointF> edgeCourse(const QPointF& from, const QPointF& to, double bend, double spacing = 20);
std::vector<QPointF> edgeCourseThrough(const QPointF& from, const QPointF& to, const QPointF& control,
                                       double spacing = 20);

/// To a point instead of a variable: the arrow that follows the pointer.
EdgePath edgePath(const NodeOutline& from, const QPointF& to);

/// The path with both ends cut, so that a thick line does not stick out of its arrow heads.
QPainterPath shortened(const EdgePath& path, double atTail, double atHead);

/// A triangle with its tip at `tip`.
QPainterPath arrowHead(const QPointF& tip, const QPointF& direction, double length, double width, bool open);

} // namespace dovetail::ui
