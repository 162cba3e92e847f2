// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"
#include "ui/canvas/edge_path.h"

#include <QGraphicsItem>
#include <QStaticText>

#include <optional>

namespace dovetail::ui {

struct CanvasStyle;
class NodeItem;

/// What is known of an edge with regard to the query. An edge can be both.
struct EdgeMarks {
    bool causal = false;  ///< on a causal path from treatment to outcome
    bool biasing = false; ///< on an open biasing path
    bool cut = false;     ///< points at a randomised variable and so does not count
    bool operator==(const EdgeMarks&) const = default;
};

/// An edge in one of its styles; the legend draws its samples with the same function.
void paintEdge(QPainter* painter, const EdgePath& path, graph::EdgeKind kind, EdgeMarks marks,
               const CanvasStyle& style);

/// An edge on the canvas. Its course is computed when one of its ends moves, not when it is painted.
class EdgeItem : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };

    EdgeItem(const graph::Edge& edge, NodeItem& from, NodeItem& to, const CanvasStyle& style);
    ~EdgeItem() override;

    int type() const override { return Type; }
    /// Grows whenever the item looks different, other than by its course, opacity or selection.
    unsigned revision() const { return revision_; }
    QRectF boundingRect() const override { return bounds_; }
    QPainterPath shape() const override;
    /// Is a point within the strip in which the edge can be clicked? Unlike `shape`, at no cost.
    bool isHit(const QPointF& point) const;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    const graph::Edge& edge() const { return edge_; }
    EdgeMarks marks() const { return marks_; }
    void setMarks(EdgeMarks marks);
    void setHovered(bool hovered);
    bool isHovered() const { return hovered_; }
    /// After one of the ends moved or changed its size. `bend`: see `edgePath`.
    void route(double bend);
    /// The same with the control point that the user has chosen.
    void routeThrough(const QPointF& control);
    /// How far the middle of the curve is off the straight line.
    double bend() const { return bend_; }
    QPointF control() const { return control_; }
    /// What is said of the edge, beside its line.
    void setLabel(const QString& label);
    QString label() const { return label_; }
    /// As it is shown, for those who paint many.
    const QStaticText& labelText() const { return labelText_; }
    /// Where the label is painted; empty if there is none.
    QRectF labelPlace() const { return labelPlace_; }
    /// After a change of font or colours.
    void styleChanged();
    /// In the middle of the line, where it is bent; none on an edge that cannot be seen.
    std::optional<QPointF> handle() const;
    bool isHandle(const QPointF& scenePosition) const;
    const EdgePath& path() const { return path_; }
    /// Both ends were moved by this.
    void shift(const QPointF& by);
    bool isStraight() const { return straight_; }
    /// A point of the course, from 0 at the tail to 1 at the head.
    QPointF pointAt(double share) const;

private:
    void changed();
    void routed();
    void measureLabel();

    graph::Edge edge_;
    NodeItem& from_;
    NodeItem& to_;
    const CanvasStyle& style_;
    EdgeMarks marks_;
    EdgePath path_;
    QRectF bounds_;
    double bend_ = 0;
    QPointF control_;
    QString label_;
    QRectF labelPlace_;
    QStaticText labelText_;
    bool straight_ = true;
    bool hovered_ = false;
    unsigned revision_ = 0;
};

} // namespace dovetail::ui
