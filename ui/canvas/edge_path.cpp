// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/edge_path.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace dovetail::ui {

namespace {

constexpr double clearance = 2; ///< between an outline and the tip of an arrow

struct Curve {
    QPointF start, control, end;

    QPointF at(double t) const {
        const double s = 1 - t;
        return s * s * start + 2 * s * t * control + t * t * end;
    }
    /// The part between two parameters, by blossoming.
    Curve part(double t0, double t1) const {
        const auto blossom = [this](double u, double v) {
            return (1 - u) * (1 - v) * start + (u * (1 - v) + v * (1 - u)) * control + u * v * end;
        };
        return {blossom(t0, t0), blossom(t0, t1), blossom(t1, t1)};
    }
};

QPointF unit(const QPointF& vector) {
    const double length = std::hypot(vector.x(), vector.y());
    return length > 0 ? vector / length : QPointF();
}

/// Distance to a rounded rectangle; negative inside.
double distanceTo(const NodeOutline& node, const QPointF& point) {
    const QPointF centre = node.rect.center();
    const double radius = std::min({node.radius, node.rect.width() / 2, node.rect.height() / 2});
    const double dx = std::abs(point.x() - centre.x()) - (node.rect.width() / 2 - radius);
    const double dy = std::abs(point.y() - centre.y()) - (node.rect.height() / 2 - radius);
    const double outside = std::hypot(std::max(dx, 0.0), std::max(dy, 0.0));
    return outside + std::min(std::max(dx, dy), 0.0) - radius;
}

/// Where the curve leaves `node`, between an inner and an outer parameter.
double crossing(const Curve& curve, const NodeOutline& node, double inside, double outside) {
    for (int step = 0; step < 24; ++step) {
        const double middle = (inside + outside) / 2;
        (distanceTo(node, curve.at(middle)) < clearance ? inside : outside) = middle;
    }
    return outside;
}

Curve bentCurve(const QPointF& start, const QPointF& end, double bend) {
    return {start, bentControl(start, end, bend), end};
}

EdgePath pathOf(const Curve& curve) {
    EdgePath path;
    path.line.moveTo(curve.start);
    path.line.quadTo(curve.control, curve.end);
    path.head = curve.end;
    path.tail = curve.start;
    path.headDirection = unit(curve.end - curve.control);
    path.tailDirection = unit(curve.start - curve.control);
    return path;
}

} // namespace

EdgePath edgePath(const NodeOutline& from, const NodeOutline& to, double bend) {
    const Curve curve = bentCurve(from.rect.center(), to.rect.center(), bend);
    const double middle = 0.5;
    if (distanceTo(from, curve.at(middle)) < clearance || distanceTo(to, curve.at(middle)) < clearance) {
        return {};
    }
    return pathOf(curve.part(crossing(curve, from, 0, middle), crossing(curve, to, 1, middle)));
}

QPointF bentControl(const QPointF& from, const QPointF& to, double bend) {
    const QPointF along = unit(to - from);
    const QPointF left(along.y(), -along.x());
    return (from + to) / 2 + 2 * bend * left;
}

EdgePath edgePathThrough(const NodeOutline& from, const NodeOutline& to, const QPointF& control) {
    const Curve curve{from.rect.center(), control, to.rect.center()};
    for (const double middle : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9}) {
        const QPointF place = curve.at(middle);
        if (distanceTo(from, place) < clearance || distanceTo(to, place) < clearance) continue;
        return pathOf(curve.part(crossing(curve, from, 0, middle), crossing(curve, to, 1, middle)));
    }
    return edgePath(from, to, 0);
}

std::vector<QPointF> edgeCourse(const QPointF& from, const QPointF& to, double bend, double spacing) {
    return edgeCourseThrough(from, to, bentControl(from, to, bend), spacing);
}

std::vector<QPointF> edgeCourseThrough(const QPointF& from, const QPointF& to, const QPointF& control,
                                       double spacing) {
    const Curve curve{from, control, to};
    const QPointF off = control - (from + to) / 2;
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y()) + std::hypot(off.x(), off.y());
    const int steps = std::clamp(static_cast<int>(length / spacing), 4, 200);
    std::vector<QPointF> course;
    course.reserve(static_cast<std::size_t>(steps) + 1);
    for (int step = 0; step <= steps; ++step)
        course.push_back(curve.at(static_cast<double>(step) / steps));
    return course;
}

EdgePath edgePath(const NodeOutline& from, const QPointF& to) {
    if (distanceTo(from, to) < clearance) return {};
    const QPointF start = from.rect.center();
    const Curve curve{start, (start + to) / 2, to};
    return pathOf(curve.part(crossing(curve, from, 0, 1), 1));
}

QPainterPath shortened(const EdgePath& path, double atTail, double atHead) {
    if (path.isEmpty()) return {};
    // QPainterPath keeps a quadratic curve as the cubic one with control points at two thirds.
    const QPointF first = path.line.elementAt(0);
    const QPointF control = first + 1.5 * (QPointF(path.line.elementAt(1)) - first);
    const Curve curve{first, control, path.line.elementAt(3)};
    const double length = std::max(path.line.length(), 1.0);
    const double start = std::min(atTail / length, 0.5);
    const double end = std::max(1 - atHead / length, 0.5);
    const Curve rest = curve.part(start, end);
    QPainterPath line(rest.start);
    line.quadTo(rest.control, rest.end);
    return line;
}

QPainterPath arrowHead(const QPointF& tip, const QPointF& direction, double length, double width, bool open) {
    const QPointF across(-direction.y(), direction.x());
    const QPointF base = tip - direction * length;
    QPainterPath head(base + across * width / 2);
    head.lineTo(tip);
    head.lineTo(base - across * width / 2);
    if (!open) head.closeSubpath();
    return head;
}

} // namespace dovetail::ui
