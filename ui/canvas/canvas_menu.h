// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/graph_scene.h"

#include <functional>

class QMenu;

namespace dovetail::ui {

class CanvasActions;

/// The context menu for what is under the pointer: a variable, an edge or the canvas. The caller owns
/// it. `addHere` adds a variable where the menu was asked for.
QMenu* contextMenu(const GraphScene::Hit& hit, const CanvasActions& actions, std::function<void()> addHere,
                   QWidget* parent);

} // namespace dovetail::ui
