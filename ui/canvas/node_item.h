// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"
#include "ui/canvas/edge_path.h"

#include <QGraphicsItem>
#include <QPen>
#include <QStaticText>

namespace dovetail::ui {

struct CanvasStyle;
class EdgeItem;

/// Which part of a variable is under the pointer: its body moves it, the ring around it (and the four
/// handles on the ring) starts an edge.
enum class NodePart { None, Body, Ring };

/// What the answer to the query says of a variable beside its role; drawn as rings and badges.
enum class NodeMark : unsigned {
    Mediator = 1,
    Instrument = 2,
    Fork = 4,
    Collider = 8,
    Selection = 16, ///< which cases are in the data depends on it
};
Q_DECLARE_FLAGS(NodeMarks, NodeMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(NodeMarks)

/// How the body of a variable looks.
struct NodeColours {
    QColor fill;
    QPen border;
    QColor text;
};

/// A variable on the canvas. Shows what it is told; knows nothing of the document.
class NodeItem : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };

    NodeItem(graph::VariableId id, const CanvasStyle& style);

    int type() const override { return Type; }
    /// Grows whenever the item looks different, other than by its place, opacity or selection.
    unsigned revision() const { return revision_; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    graph::VariableId id() const { return id_; }
    QString name() const { return name_; }
    graph::Roles roles() const { return roles_; }
    void setVariable(const QString& name, graph::Roles roles);
    /// What people read beside the name, under which it is shown in small; may be empty.
    void setCaption(const QString& caption);
    QString caption() const { return caption_; }
    void setInAdjustmentSet(bool adjusted);
    bool isAdjusted() const { return inAdjustmentSet_ || roles_.has(graph::Role::Adjusted); }
    void setMarks(NodeMarks marks);
    NodeMarks marks() const { return marks_; }
    bool isElided() const { return shownName_ != name_ || shownCaption_ != caption_; }
    /// Shows the ring and the handles.
    void setHovered(bool hovered);
    /// Needs more than a body and a name to be painted right.
    bool isSpecial() const { return isSpokenOf() || marks_ || iconWidth() > 0; }
    /// Is it pointed at, or edited?
    bool isSpokenOf() const { return hovered_ || ringed_ || targeted_ || edited_; }
    /// Shows the ring without handles: the variable is spoken of.
    void setRinged(bool ringed);
    /// Shown as the place where an edge would end.
    void setTargeted(bool targeted);
    /// While the name is being edited in place, the editor is drawn instead.
    void setEdited(bool edited);
    /// After a change of font or colours.
    void styleChanged();

    /// In scene coordinates.
    NodeOutline outline() const;
    QRectF body() const { return body_; }
    NodePart partAt(const QPointF& scenePosition) const;
    /// The ring counts only where it can be seen.
    bool showsRing() const { return hovered_ || isSelected(); }

    std::vector<EdgeItem*>& edges() { return edges_; }

    NodeColours colours() const;
    QFont font() const;
    static QFont captionFont(const CanvasStyle& style);
    double cornerRadius() const;
    /// The name and the caption as they are shown, for those who paint many.
    const QStaticText& label() const { return label_; }
    const QStaticText& captionLabel() const { return captionLabel_; }
    /// Where they stand, in the item's own coordinates.
    QRectF labelPlace() const;
    QRectF captionPlace() const;

    /// Widest a variable gets; longer names are elided and shown in full as a tool tip.
    static constexpr double widest = 240;
    static constexpr double ringWidth = 10;

private:
    void changed();
    void measure();
    double iconWidth() const;
    void paintRing(QPainter* painter) const;
    void paintBody(QPainter* painter, bool detailed) const;
    void paintIcon(QPainter* painter, const QRectF& place, const QColor& colour) const;
    void paintMarkRings(QPainter* painter) const;
    void paintBadges(QPainter* painter) const;

    graph::VariableId id_;
    const CanvasStyle& style_;
    QString name_;
    QString shownName_;
    QString caption_;
    QString shownCaption_;
    QStaticText label_;
    QStaticText captionLabel_;
    QSizeF captionSize_;
    QSizeF labelSize_;
    graph::Roles roles_;
    QRectF body_;
    std::vector<EdgeItem*> edges_;
    NodeMarks marks_;
    unsigned revision_ = 0;
    bool inAdjustmentSet_ = false;
    bool hovered_ = false;
    bool ringed_ = false;
    bool targeted_ = false;
    bool edited_ = false;
};

} // namespace dovetail::ui
