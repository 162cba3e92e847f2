// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/example_picture.h"

#include "ui/canvas/canvas_style.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace dovetail::ui {

namespace {

constexpr double margin = 9;
constexpr double dot = 4.2; ///< radius

QPointF asPoint(const graph::Position& position) {
    return {position.x, position.y};
}

void paintArrow(QPainter& painter, QPointF from, QPointF to, bool bothWays) {
    const QLineF line(from, to);
    if (line.length() < 2 * dot + 2) return;
    const QPointF along = (to - from) / line.length();
    const QPointF start = from + along * (dot + 1);
    const QPointF end = to - along * (dot + 1.5);
    QPointF tipFrom = start;
    QPainterPath path(start);
    if (bothWays) {
        const QPointF bend = (start + end) / 2 + QPointF(along.y(), -along.x()) * line.length() * 0.28;
        path.quadTo(bend, end);
        tipFrom = bend;
    } else {
        path.lineTo(end);
    }
    QPen pen = painter.pen();
    pen.setStyle(bothWays ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    pen.setStyle(Qt::SolidLine);
    painter.setPen(pen);
    const auto head = [&](QPointF tip, QPointF behind) {
        const QPointF back = (behind - tip) / std::hypot(behind.x() - tip.x(), behind.y() - tip.y()) * 4.5;
        const QPointF side(-back.y() * 0.55, back.x() * 0.55);
        painter.drawPolyline(QPolygonF{tip + back + side, tip, tip + back - side});
    };
    head(end, tipFrom);
    if (bothWays) head(start, tipFrom);
}

} // namespace

QPixmap stampOf(const graph::CausalGraph& graph, const QSize& size, double ratio, const QPalette& palette) {
    const CanvasStyle style = CanvasStyle::of(palette, QFont());
    QPixmap stamp((QSizeF(size) * ratio).toSize());
    stamp.setDevicePixelRatio(ratio);
    stamp.fill(Qt::transparent);
    QRectF extent;
    for (const graph::Variable& variable : graph.variables()) {
        if (variable.position) extent |= QRectF(asPoint(*variable.position), QSizeF(0.1, 0.1));
    }
    const QSizeF room(size.width() - 2 * margin, size.height() - 2 * margin);
    const double scale = std::min(room.width() / std::max(extent.width(), 1.0),
                                  room.height() / std::max(extent.height(), 1.0));
    const auto place = [&](graph::VariableId id) {
        const graph::Position position = graph.variable(id).position.value_or(graph::Position{});
        return (asPoint(position) - extent.center()) * scale + QPointF(size.width(), size.height()) / 2;
    };
    QPainter painter(&stamp);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.edge, 1.2));
    for (const graph::Edge& edge : graph.edges())
        paintArrow(painter, place(edge.from), place(edge.to), edge.kind == graph::EdgeKind::Bidirected);
    for (const graph::Variable& variable : graph.variables()) {
        const bool treatment = variable.roles.has(graph::Role::Treatment);
        const bool outcome = variable.roles.has(graph::Role::Outcome);
        const bool latent = variable.roles.has(graph::Role::Latent);
        painter.setPen(QPen(style.nodeBorder, 1.2, latent ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(treatment ? style.treatmentFill : outcome ? style.outcomeFill : style.background);
        painter.drawEllipse(place(variable.id), dot, dot);
    }
    return stamp;
}

} // namespace dovetail::ui
