// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/edge_item.h"

#include "ui/canvas/canvas_style.h"
#include "ui/canvas/edge_label.h"
#include "ui/canvas/node_item.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace dovetail::ui {

using graph::EdgeKind;

namespace {

constexpr double clickWidth = 12; ///< width of the strip in which an edge can be clicked
constexpr double headLength = 11;
constexpr double bendHandleRadius = 4;
constexpr double handleReach = 8; ///< around the middle of the handle

void paintStroke(QPainter* painter, const EdgePath& path, EdgeKind kind, const QPen& pen, bool openHead) {
    const double width = 8 + 0.8 * pen.widthF();
    const double length = headLength + (pen.widthF() > 2 ? 2 : 0);
    // A filled head covers the end of the line; an open one is drawn over it.
    const double cut = openHead ? 1 : length - 2;
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(shortened(path, kind == EdgeKind::Bidirected ? cut : 0, cut));
    QPen solid(pen.color(), openHead ? pen.widthF() : 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter->setPen(solid);
    painter->setBrush(openHead ? QBrush(Qt::NoBrush) : QBrush(pen.color()));
    painter->drawPath(arrowHead(path.head, path.headDirection, length, width, openHead));
    if (kind == EdgeKind::Bidirected) {
        painter->drawPath(arrowHead(path.tail, path.tailDirection, length, width, openHead));
    }
}

/// Two strokes across the line, before the head if there is one: nothing gets through.
void paintBars(QPainter* painter, const EdgePath& path, EdgeKind kind, const QPen& pen) {
    const double length = path.line.length();
    const double beforeHead = std::max(length - headLength - 7, length / 2);
    const double middle = path.line.percentAtLength(kind == EdgeKind::Directed ? beforeHead : length / 2);
    const QPointF centre = path.line.pointAtPercent(middle);
    const double angle = path.line.angleAtPercent(middle);
    painter->save();
    painter->translate(centre);
    painter->rotate(-angle);
    painter->setPen(QPen(pen.color(), 1.8));
    for (const double x : {-2.0, 2.0})
        painter->drawLine(QPointF(x - 2, 6), QPointF(x + 2, -6));
    painter->restore();
}

} // namespace

void paintEdge(QPainter* painter, const EdgePath& path, EdgeKind kind, EdgeMarks marks,
               const CanvasStyle& style) {
    if (path.isEmpty()) return;
    painter->setRenderHint(QPainter::Antialiasing);
    if (marks.cut) {
        QPen faint(style.faintText, 1.4, Qt::CustomDashLine, Qt::FlatCap);
        faint.setDashPattern({1.2, 2.6});
        paintStroke(painter, path, kind, faint, true);
        paintBars(painter, path, kind, faint);
        return;
    }
    QPen biasing(style.biasing, marks.causal ? 3 : 2.4, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    biasing.setDashPattern({3.2, 2});
    if (marks.causal) {
        const double width = marks.biasing ? 6.5 : 3;
        paintStroke(painter, path, kind, QPen(style.causal, width, Qt::SolidLine, Qt::FlatCap), false);
        if (!marks.biasing) return;
        painter->setPen(biasing);
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(shortened(path, kind == EdgeKind::Bidirected ? headLength : 0, headLength));
    } else if (marks.biasing) {
        paintStroke(painter, path, kind, biasing, true);
    } else {
        paintStroke(painter, path, kind, QPen(style.edge, 1.6, Qt::SolidLine, Qt::FlatCap), false);
    }
}

EdgeItem::EdgeItem(const graph::Edge& edge, NodeItem& from, NodeItem& to, const CanvasStyle& style)
    : edge_(edge), from_(from), to_(to), style_(style) {
    setFlag(ItemIsSelectable);
    from_.edges().push_back(this);
    to_.edges().push_back(this);
    route(0);
}

EdgeItem::~EdgeItem() {
    std::erase(from_.edges(), this);
    std::erase(to_.edges(), this);
}

QPainterPath EdgeItem::shape() const {
    QPainterPathStroker stroker;
    stroker.setWidth(clickWidth);
    return stroker.createStroke(path_.line);
}

void EdgeItem::changed() {
    ++revision_;
    update();
}

namespace {

bool isStraightLine(const EdgePath& path) {
    if (path.line.elementCount() != 4) return path.line.elementCount() == 2;
    const QPointF along = path.head - path.tail;
    const QPointF control = QPointF(path.line.elementAt(1)) - path.tail;
    const double across = along.x() * control.y() - along.y() * control.x();
    return across * across < QPointF::dotProduct(along, along) / 4; // half a unit off the line
}

} // namespace

QPointF EdgeItem::pointAt(double share) const {
    // QPainterPath has a cubic curve for any other. Its own pointAtPercent measures the length first.
    const QPainterPath& line = path_.line;
    if (line.elementCount() != 4) return line.pointAtPercent(share);
    const double rest = 1 - share;
    return rest * rest * rest * QPointF(line.elementAt(0)) +
           3 * rest * rest * share * QPointF(line.elementAt(1)) +
           3 * rest * share * share * QPointF(line.elementAt(2)) +
           share * share * share * QPointF(line.elementAt(3));
}

bool EdgeItem::isHit(const QPointF& point) const {
    if (path_.isEmpty() || !bounds_.contains(point)) return false;
    const int steps = isStraight() ? 1 : 24;
    QPointF from = path_.tail;
    for (int step = 1; step <= steps; ++step) {
        const QPointF to = pointAt(static_cast<double>(step) / steps);
        const QPointF along = to - from;
        const double length = QPointF::dotProduct(along, along);
        const double at =
            length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0;
        const QPointF off = point - (from + at * along);
        if (QPointF::dotProduct(off, off) <= clickWidth * clickWidth / 4) return true;
        from = to;
    }
    return false;
}

void EdgeItem::setMarks(EdgeMarks marks) {
    if (marks == marks_) return;
    marks_ = marks;
    // What concerns the query lies over what does not.
    setZValue(marks.causal || marks.biasing ? 0.5 : 0);
    changed();
}

void EdgeItem::setHovered(bool hovered) {
    if (hovered == hovered_) return;
    hovered_ = hovered;
    changed();
}

void EdgeItem::route(double bend) {
    prepareGeometryChange();
    bend_ = bend;
    control_ = bentControl(from_.pos(), to_.pos(), bend);
    path_ = edgePath(from_.outline(), to_.outline(), bend_);
    routed();
}

void EdgeItem::routeThrough(const QPointF& control) {
    prepareGeometryChange();
    control_ = control;
    const QPointF straight = to_.pos() - from_.pos();
    const QPointF off = (control - (from_.pos() + to_.pos()) / 2) / 2;
    const double length = std::hypot(straight.x(), straight.y());
    bend_ = length > 0 ? (off.x() * straight.y() - off.y() * straight.x()) / length : 0;
    path_ = edgePathThrough(from_.outline(), to_.outline(), control);
    routed();
}

void EdgeItem::routed() {
    straight_ = isStraightLine(path_);
    labelPlace_ = edgeLabelPlace(path_, bend_, label_, style_);
    bounds_ = path_.line.controlPointRect().adjusted(-clickWidth, -clickWidth, clickWidth, clickWidth) |
              labelPlace_.adjusted(-1, -1, 1, 1);
}

void EdgeItem::setLabel(const QString& label) {
    if (label == label_) return;
    prepareGeometryChange();
    label_ = label;
    measureLabel();
    routed();
    changed();
}

void EdgeItem::measureLabel() {
    labelText_.setTextFormat(Qt::PlainText);
    labelText_.setPerformanceHint(QStaticText::AggressiveCaching);
    labelText_.setText(shownEdgeLabel(label_, style_));
}

void EdgeItem::styleChanged() {
    prepareGeometryChange();
    if (!label_.isEmpty()) measureLabel();
    routed();
    changed();
}

std::optional<QPointF> EdgeItem::handle() const {
    if (path_.isEmpty()) return std::nullopt;
    const QPointF middle = (from_.pos() + 2 * control_ + to_.pos()) / 4;
    const bool hidden = from_.outline().rect.contains(middle) || to_.outline().rect.contains(middle);
    return hidden ? path_.line.pointAtPercent(0.5) : middle;
}

bool EdgeItem::isHandle(const QPointF& scenePosition) const {
    const auto place = handle();
    if (!place) return false;
    const QPointF off = *place - scenePosition;
    return std::hypot(off.x(), off.y()) <= handleReach;
}

void EdgeItem::shift(const QPointF& by) {
    prepareGeometryChange();
    path_.line.translate(by);
    path_.head += by;
    path_.tail += by;
    control_ += by;
    labelPlace_.translate(by);
    bounds_.translate(by);
}

void EdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    if (path_.isEmpty()) return;
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    if (selected || hovered_) {
        QColor halo = style_.focus;
        halo.setAlphaF(selected ? 0.45F : 0.2F);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(halo, clickWidth, Qt::SolidLine, Qt::RoundCap));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(path_.line);
    }
    paintEdge(painter, path_, edge_.kind, marks_, style_);
    if (!label_.isEmpty()) paintEdgeLabel(painter, labelPlace_, label_, style_);
    if (const auto place = selected || hovered_ ? handle() : std::nullopt) {
        painter->setPen(QPen(style_.focus, 1.5));
        painter->setBrush(style_.background);
        painter->drawEllipse(*place, bendHandleRadius, bendHandleRadius);
    }
}

} // namespace dovetail::ui
