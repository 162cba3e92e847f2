// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/move_gesture.h"

#include <cmath>

namespace dovetail::ui {

MoveGesture::MoveGesture(GraphScene& scene, CanvasEdits& edits, const graph::VariableSet& variables,
                         const QPointF& start)
    : scene_(scene), edits_(edits), start_(start) {
    for (const auto& [id, shown] : scene.positions()) {
        if (variables.contains(id)) before_[id] = shown;
    }
    now_ = before_;
}

MoveGesture::~MoveGesture() {
    if (before_.empty()) return;
    scene_.showAt(before_);
    scene_.showAsInDocument();
}

void MoveGesture::move(const Pointer& pointer) {
    const QPointF by = pointer.position - start_;
    for (auto& [id, position] : now_) {
        const graph::Position& from = before_.at(id);
        position = {std::round(from.x + by.x()), std::round(from.y + by.y())};
    }
    scene_.showAt(now_);
}

void MoveGesture::finish() {
    before_.clear();
    edits_.move(now_);
}

QString MoveGesture::hint() const {
    return tr("Release to put it here. Esc takes it back.");
}

} // namespace dovetail::ui
