// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_input.h"

#include "ui/canvas/tools/edge_tool.h"
#include "ui/canvas/tools/note_tool.h"
#include "ui/canvas/tools/select_tool.h"
#include "ui/canvas/tools/variable_tool.h"

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
    : QObject(parent), document_(document), scene_(scene), edits_(edits) {
    tools_.push_back(std::make_unique<SelectTool>(*this));
    tools_.push_back(std::make_unique<VariableTool>(*this));
    tools_.push_back(std::make_unique<EdgeTool>(*this, EdgeKind::Directed));
    tools_.push_back(std::make_unique<EdgeTool>(*this, EdgeKind::Bidirected));
    tools_.push_back(std::make_unique<NoteTool>(*this));
    active_ = tools_.front().get();
}

CanvasInput::~CanvasInput() = default;

ConnectGesture* CanvasInput::connecting() const {
    return dynamic_cast<ConnectGesture*>(gesture_.get());
}

Tool& CanvasInput::toolOf(CanvasTool tool) const {
    return **std::ranges::find(tools_, tool, [](const auto& one) { return one->id(); });
}

void CanvasInput::activate(CanvasTool tool) {
    if (tool == active_->id()) return;
    previous_ = active_->id();
    active_ = &toolOf(tool);
}

void CanvasInput::setTool(CanvasTool tool) {
    const bool again = tool == active_->id() && tool != CanvasTool::Select;
    const bool wasOneShot = oneShot_;
    cancel();
    if (tool != CanvasTool::Select && !again && edits_.refuse()) tool = CanvasTool::Select;
    if (!again) {
        activate(tool);
        active_->chosen();
    } else if (!wasOneShot) { // which cancelling has ended
        activate(previous_);
    }
    emit toolChanged();
    showHint();
}

void CanvasInput::connectFrom(const VariableSet& variables) {
    if (const ConnectGesture* edge = connecting();
        edge && edge->target() && *edge->target() != edge->source()) {
        finish();
    } else if (connecting()) {
        cancel();
    } else if (variables.size() == 1) {
        cancel();
        if (edits_.refuse()) return;
        activate(CanvasTool::DirectedEdge);
        connectOnce({*variables.begin(), EdgeKind::Directed});
        emit toolChanged();
    } else {
        setTool(CanvasTool::DirectedEdge);
    }
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

void CanvasInput::connectOnce(EdgeStart start) {
    sticky_ = true;
    oneShot_ = true;
    beginConnect(start);
}

void CanvasInput::cancel() {
    press_.reset();
    sticky_ = false;
    gesture_.reset();
    if (std::exchange(oneShot_, false)) {
        activate(previous_);
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
    emit hint(gesture_ ? gesture_->hint() : active_->status());
}

void CanvasInput::press(const QMouseEvent& event, const QPointF& position) {
    const Pointer pointer{position, event.modifiers()};
    if (sticky_) {
        gesture_->move(pointer);
        return;
    }
    cancel();
    press_ = CanvasPress{scene_.hitAt(position), position, event.position().toPoint(), event.modifiers()};
    active_->press(*press_);
    if (gesture_) gesture_->move(pointer);
}

void CanvasInput::move(const QMouseEvent& event, const QPointF& position) {
    const Pointer pointer{position, event.modifiers()};
    if (press_ && !press_->dragged) {
        const QPoint way = event.position().toPoint() - press_->pixel;
        press_->dragged = way.manhattanLength() >= QApplication::startDragDistance();
        if (press_->dragged && !gesture_) active_->drag(*press_);
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
    const CanvasPress pressed = *press_;
    press_.reset();
    if (!pressed.dragged) active_->click(pressed);
}

void CanvasInput::doubleClick(const QMouseEvent& event, const QPointF& position) {
    cancel();
    active_->doubleClick({scene_.hitAt(position), position, event.position().toPoint(), event.modifiers()});
}

void CanvasInput::leave() {
    scene_.setHovered({});
}

void CanvasInput::hover(const QPointF& position) {
    // The ring appears as soon as the pointer comes near, so that it can be hit when coming from outside.
    GraphScene::Hit hit = scene_.hitAt(position);
    if (!hit.variable) {
        if (const auto near = scene_.variableAt(position)) hit = {.variable = near, .part = NodePart::Ring};
    }
    scene_.setHovered(hit);
    emit cursorChanged(active_->cursor(hit));
}

bool CanvasInput::key(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Escape) {
        if (gesture_ || press_) {
            cancel();
        } else if (tool() != CanvasTool::Select) {
            setTool(CanvasTool::Select);
        } else {
            scene_.select({});
        }
        return true;
    }
    if (connecting()) return connectKey(event);
    if (gesture_) return true; // one thing at a time
    if (active_->key(event)) return true;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        return editSelected();
    }
    const auto direction = directionOf(event.key());
    return direction && step(*direction, event.modifiers());
}

bool CanvasInput::editSelected() {
    const CanvasSelection selected = scene_.selection();
    if (scene_.current()) {
        emit renameWanted(*scene_.current());
    } else if (selected.size() == 1 && !selected.edges.empty()) {
        emit edgeLabelWanted(selected.edges.front());
    } else if (selected.size() == 1 && !selected.notes.empty()) {
        emit noteEditWanted(*selected.notes.begin());
    } else {
        return false;
    }
    return true;
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
    if (modifiers & Qt::ControlModifier) {
        const double by = modifiers & Qt::ShiftModifier ? fineNudgeStep : nudgeStep;
        edits_.nudge(scene_.selection(), vectorOf(direction) * by);
        return true;
    }
    if (scene_.nodes().empty()) return false;
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
