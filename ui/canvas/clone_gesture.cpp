// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/clone_gesture.h"

#include "ui/canvas/edge_item.h"
#include "ui/canvas/note_item.h"

#include <QPainter>

#include <cmath>

namespace dovetail::ui {

/// The outlines of what is being copied.
class GhostItem : public QGraphicsItem {
public:
    GhostItem(const GraphScene& scene, const CanvasSelection& copied) : colour_(scene.style().focus) {
        setZValue(3);
        for (const graph::VariableId id : copied.variables) {
            const NodeOutline outline = scene.node(id)->outline();
            shape_.addRoundedRect(outline.rect, outline.radius, outline.radius);
        }
        for (const project::NoteId id : copied.notes)
            shape_.addRect(scene.note(id)->rect());
        for (const auto& [edge, item] : scene.edges()) {
            if (copied.variables.contains(edge.from) && copied.variables.contains(edge.to))
                shape_.addPath(item->path().line);
        }
    }

    QRectF boundingRect() const override { return shape_.controlPointRect().adjusted(-3, -3, 3, 3); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        QPen pen(colour_, 1.5, Qt::DashLine);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(shape_);
    }

private:
    QColor colour_;
    QPainterPath shape_;
};

CloneGesture::CloneGesture(GraphScene& scene, CanvasEdits& edits, const SnapSettings& settings,
                           const CanvasSelection& copied, const QRectF& grabbed, const Pointer& start)
    : scene_(scene),
      edits_(edits),
      copied_(copied),
      drag_(scene, settings, copied, grabbed, start, true),
      ghost_(std::make_unique<GhostItem>(scene, copied)) {
    scene_.addOverlay(ghost_.get());
}

CloneGesture::~CloneGesture() = default;

void CloneGesture::move(const Pointer& pointer) {
    const QPointF by = drag_.to(pointer);
    by_ = {std::round(by.x()), std::round(by.y())};
    ghost_->setPos(by_);
}

void CloneGesture::finish() {
    drag_.hideGuides();
    if (!by_.isNull()) edits_.duplicate(copied_, by_);
}

QString CloneGesture::hint() const {
    return tr("Release to put the copy here, Esc takes it back.");
}

} // namespace dovetail::ui
