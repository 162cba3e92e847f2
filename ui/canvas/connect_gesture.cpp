// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/connect_gesture.h"

#include "ui/canvas/edge_item.h"

#include <QPainter>

namespace dovetail::ui {

using graph::EdgeKind;

/// The arrow that follows the pointer.
class DraftEdgeItem : public QGraphicsItem {
public:
    explicit DraftEdgeItem(const CanvasStyle& style) : style_(style) { setZValue(2); }

    QRectF boundingRect() const override { return path_.line.controlPointRect().adjusted(-12, -12, 12, 12); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        if (path_.isEmpty()) return;
        CanvasStyle drafted = style_;
        drafted.causal = style_.focus;
        paintEdge(painter, path_, kind_, {.causal = true}, drafted);
    }
    void show(const EdgePath& path, EdgeKind kind) {
        prepareGeometryChange();
        path_ = path;
        kind_ = kind;
        update();
    }

private:
    const CanvasStyle& style_;
    EdgePath path_;
    EdgeKind kind_ = EdgeKind::Directed;
};

ConnectGesture::ConnectGesture(GraphScene& scene, CanvasEdits& edits, EdgeStart start, CreateAt createAt)
    : scene_(scene),
      edits_(edits),
      start_(start),
      kind_(start.kind),
      createAt_(std::move(createAt)),
      draft_(std::make_unique<DraftEdgeItem>(scene.style())) {
    scene_.addOverlay(draft_.get());
}

ConnectGesture::~ConnectGesture() {
    setTarget({});
}

void ConnectGesture::setTarget(std::optional<graph::VariableId> target) {
    if (target == target_) return;
    if (target_ && scene_.node(*target_)) scene_.node(*target_)->setTargeted(false);
    target_ = target;
    if (target_ && *target_ != start_.from) scene_.node(*target_)->setTargeted(true);
}

void ConnectGesture::move(const Pointer& pointer) {
    const bool bidirected = pointer.modifiers & (Qt::ShiftModifier | Qt::AltModifier);
    kind_ = bidirected ? EdgeKind::Bidirected : start_.kind;
    position_ = pointer.position;
    setTarget(scene_.variableAt(pointer.position));
    show();
}

void ConnectGesture::aimAt(graph::VariableId target) {
    position_.reset();
    setTarget(target);
    show();
}

void ConnectGesture::show() {
    const NodeItem* from = scene_.node(start_.from);
    if (!from) return;
    EdgePath path;
    if (target_ && *target_ != start_.from) {
        path = edgePath(from->outline(), scene_.node(*target_)->outline(),
                        kind_ == EdgeKind::Bidirected ? 30 : 0);
    } else if (!target_ && position_) {
        path = edgePath(from->outline(), *position_);
    }
    draft_->show(path, kind_);
}

void ConnectGesture::finish() {
    const EdgeStart start{start_.from, kind_};
    if (target_ && *target_ == start.from) return; // back where it began: nothing was meant
    if (target_) {
        edits_.addEdge({start.from, *target_, start.kind});
    } else if (position_) {
        createAt_(*position_, start);
    }
}

QString ConnectGesture::hint() const {
    const NodeItem* from = scene_.node(start_.from);
    const QString name = from ? from->name() : QString();
    if (start_.kind == EdgeKind::Bidirected) {
        return tr("Bidirected edge from “%1”: choose the other end with the pointer or the arrow keys, "
                  "Enter joins, Esc cancels.")
            .arg(name);
    }
    return tr("Edge from “%1”: choose the effect with the pointer or the arrow keys, Enter joins, "
              "Esc cancels. Shift makes it bidirected.")
        .arg(name);
}

} // namespace dovetail::ui
