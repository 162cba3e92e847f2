// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_input.h"

#include "ui/canvas/move_gesture.h"
#include "ui/canvas/rubber_band_gesture.h"

#include <QApplication>

namespace dovetail::ui {

using graph::EdgeKind;
using graph::VariableId;
using graph::VariableSet;

namespace {

constexpr double nudgeStep = 10;
constexpr double fineNudgeStep = 1;

std::optional<Direction> directionOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Down:
        return Direction::Down;
    default:
        return std::nullopt;
    }
}

QPointF vectorOf(Direction direction) {
    switch (direction) {
    case Direction::Left:
        return {-1, 0};
    case Direction::Right:
        return {1, 0};
    case Direction::Up:
        return {0, -1};
    case Direction::Down:
        return {0, 1};
    }
    return {};
}

} // namespace

CanvasInput::CanvasInput(const Document& document, GraphScene& scene, CanvasEdits& edits, QObject* parent)
    : QObject(parent), document_(document), scene_(scene), edits_(edits) {}

CanvasInput::~CanvasInput() = default;

ConnectGesture* CanvasInput::connecting() const {
    return dynamic_cast<ConnectGesture*>(gesture_.get());
}

void CanvasInput::setTool(CanvasTool tool) {
    cancel();
    if (tool != CanvasTool::Select && edits_.refuse()) tool = CanvasTool::Select;
    tool_ = tool;
    const VariableSet selected = scene_.selectedVariables();
    if (tool != CanvasTool::Select && selected.size() == 1) {
        beginConnect({*selected.begin(),
                      tool == CanvasTool::BidirectedEdge ? EdgeKind::Bidirected : EdgeKind::Directed});
        sticky_ = true;
        oneShot_ = true;
    }
    emit toolChanged();
    showHint();
}

void CanvasInput::begin(std::unique_ptr<Gesture> gesture) {
    gesture_ = std::move(gesture);
    scene_.setHovered({});
    showHint();
}

void CanvasInput::beginConnect(EdgeStart start) {
    begin(std::make_unique<ConnectGesture>(
        scene_, edits_, start,
        [this](const QPointF& position, const EdgeStart& edge) { emit newVariableWanted(position, edge); }));
}

void CanvasInput::cancel() {
    press_.reset();
    sticky_ = false;
    gesture_.reset();
    if (std::exchange(oneShot_, false)) {
        tool_ = CanvasTool::Select;
        emit toolChanged();
    }
    showHint();
}

void CanvasInput::finish() {
    // No longer ours when the document changes, which cancels what is under way.
    const std::unique_ptr<Gesture> done = std::move(gesture_);
    cancel();
    done->finish();
}

void CanvasInput::showHint() {
    if (gesture_) {
        emit hint(gesture_->hint());
    } else if (tool_ == CanvasTool::Select) {
        emit hint(
            tr("Double-click adds a variable. Drag a variable to move it, or drag from its ring to draw "
               "an edge."));
    } else {
        emit hint(tr("Drag from one variable to another, or click the two. Esc returns to selecting."));
    }
}

void CanvasInput::press(const QMouseEvent& event, const QPointF& position) {
    const Pointer pointer{position, event.modifiers()};
    if (sticky_) {
        gesture_->move(pointer);
        return;
    }
    cancel();
    press_ = Press{scene_.hitAt(position), position, event.position().toPoint(), event.modifiers()};
    const GraphScene::Hit& hit = press_->hit;
    if (tool_ != CanvasTool::Select && hit.variable) {
        beginConnect(
            {*hit.variable, tool_ == CanvasTool::BidirectedEdge ? EdgeKind::Bidirected : EdgeKind::Directed});
        gesture_->move(pointer);
        return;
    }
    // Selected at once, so that it can be dragged at once; modifiers wait for the release.
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier));
    if (!plain) return;
    if (hit.variable && !scene_.node(*hit.variable)->isSelected()) scene_.select({*hit.variable});
    if (hit.edge) scene_.select({}, {*hit.edge});
}

void CanvasInput::beginDrag(const Press& press) {
    const GraphScene::Hit& hit = press.hit;
    const bool shift = press.modifiers & Qt::ShiftModifier;
    const bool alt = press.modifiers & Qt::AltModifier;
    if (!hit.variable) {
        const bool keep = shift || (press.modifiers & Qt::ControlModifier);
        begin(std::make_unique<RubberBandGesture>(scene_, press.position, keep));
    } else if (hit.part == NodePart::Ring || shift || alt) {
        beginConnect({*hit.variable, shift || alt ? EdgeKind::Bidirected : EdgeKind::Directed});
    } else {
        VariableSet moved = scene_.selectedVariables();
        if (moved.insert(*hit.variable).second) scene_.select(moved, scene_.selectedEdges());
        begin(std::make_unique<MoveGesture>(scene_, edits_, moved, press.position));
    }
}

void CanvasInput::move(const QMouseEvent& event, const QPointF& position) {
    const Pointer pointer{position, event.modifiers()};
    if (press_ && !press_->dragged) {
        const QPoint way = event.position().toPoint() - press_->pixel;
        press_->dragged = way.manhattanLength() >= QApplication::startDragDistance();
        if (press_->dragged && !gesture_) beginDrag(*press_);
    }
    if (gesture_) {
        gesture_->move(pointer);
    } else if (!press_) {
        hover(position);
    }
}

void CanvasInput::release(const QMouseEvent& event, const QPointF& position) {
    if (gesture_) {
        gesture_->move({position, event.modifiers()});
        const ConnectGesture* edge = connecting();
        const bool clickedSource = edge && edge->target() == edge->source() && press_ && !press_->dragged;
        if (clickedSource && !sticky_) {
            sticky_ = true;
            press_.reset();
            showHint();
            return;
        }
        finish();
        hover(position);
        return;
    }
    if (!press_) return;
    const Press pressed = *press_;
    press_.reset();
    if (!pressed.dragged) click(pressed);
}

void CanvasInput::click(const Press& press) {
    if (press.modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) {
        scene_.toggle(press.hit);
    } else if (press.hit.variable) {
        scene_.select({*press.hit.variable});
    } else if (press.hit.nothing()) {
        scene_.select({});
    }
}

void CanvasInput::doubleClick(const QPointF& position) {
    cancel();
    const GraphScene::Hit hit = scene_.hitAt(position);
    if (hit.variable) {
        emit renameWanted(*hit.variable);
    } else if (hit.nothing()) {
        emit newVariableWanted(position, {});
    }
}

void CanvasInput::leave() {
    scene_.setHovered({});
}

void CanvasInput::hover(const QPointF& position) {
    // The ring appears as soon as the pointer comes near, so that it can be hit when coming from outside.
    GraphScene::Hit hit = scene_.hitAt(position);
    if (!hit.variable) {
        if (const auto near = scene_.variableAt(position)) hit = {near, NodePart::Ring, {}};
    }
    scene_.setHovered(hit);
    if (tool_ != CanvasTool::Select) {
        emit cursorChanged(Qt::CrossCursor);
    } else if (hit.part == NodePart::Ring) {
        emit cursorChanged(Qt::CrossCursor);
    } else if (hit.variable) {
        emit cursorChanged(Qt::SizeAllCursor);
    } else {
        emit cursorChanged(hit.edge ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
}

bool CanvasInput::key(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Escape) {
        if (gesture_ || press_) {
            cancel();
        } else if (tool_ != CanvasTool::Select) {
            setTool(CanvasTool::Select);
        } else {
            scene_.select({});
        }
        return true;
    }
    if (connecting()) return connectKey(event);
    if (gesture_) return true; // one thing at a time
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (!scene_.current()) return false;
        emit renameWanted(*scene_.current());
        return true;
    }
    const auto direction = directionOf(event.key());
    return direction && step(*direction, event.modifiers());
}

bool CanvasInput::connectKey(const QKeyEvent& event) {
    ConnectGesture* edge = connecting();
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (edge->target()) finish();
        return true;
    }
    if (const auto direction = directionOf(event.key())) {
        const VariableId from = edge->target().value_or(edge->source());
        if (const auto next = nearestTowards(scene_.positions(), from, *direction)) {
            edge->aimAt(*next);
            emit arrivedAt(*next);
        }
    }
    return true;
}

bool CanvasInput::step(Direction direction, Qt::KeyboardModifiers modifiers) {
    if (scene_.nodes().empty()) return false;
    if (modifiers & Qt::ControlModifier) {
        const double by = modifiers & Qt::ShiftModifier ? fineNudgeStep : nudgeStep;
        edits_.nudge(scene_.selectedVariables(), vectorOf(direction) * by);
        return true;
    }
    const graph::Positions positions = scene_.positions();
    if (!scene_.current()) {
        go(causalOrder(document_.graph(), positions).front());
    } else if (const auto next = nearestTowards(positions, *scene_.current(), direction)) {
        go(*next, modifiers & Qt::ShiftModifier);
    }
    return true;
}

void CanvasInput::go(VariableId variable, bool extend) {
    if (extend) {
        VariableSet selected = scene_.selectedVariables();
        if (!selected.insert(variable).second) scene_.select({variable});
        scene_.select(selected);
    } else {
        scene_.select({variable});
    }
    emit arrivedAt(variable);
}

bool CanvasInput::tab(bool forwards) {
    ConnectGesture* edge = connecting();
    if (gesture_ && !edge) return true;
    std::vector<VariableId> order = causalOrder(document_.graph(), scene_.positions());
    if (!forwards) std::ranges::reverse(order);
    if (order.empty()) return false;
    if (edge) {
        std::erase_if(order, [&](VariableId id) { return id == edge->source() && id != edge->target(); });
        if (order.empty()) return true;
        const auto at = edge->target() ? std::ranges::find(order, *edge->target()) : order.end();
        auto next = at == order.end() || std::next(at) == order.end() ? order.begin() : std::next(at);
        if (*next == edge->source()) next = order.begin();
        edge->aimAt(*next);
        emit arrivedAt(*next);
        return true;
    }
    const auto current = scene_.current();
    const auto at = current ? std::ranges::find(order, *current) : order.end();
    if (at == order.end()) {
        go(order.front());
        return true;
    }
    if (std::next(at) == order.end()) return false;
    go(*std::next(at));
    return true;
}

} // namespace dovetail::ui
