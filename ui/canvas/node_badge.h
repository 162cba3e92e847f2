// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/node_item.h"

#include <QPen>

namespace dovetail::ui {

/// The small signs on a variable, which the legend repeats: letters for what the variable is to the
/// formula, and the shape of a fork or a collider for what it does to a path.
void paintBadge(QPainter* painter, NodeMark mark, const QPointF& centre, const CanvasStyle& style);
double badgeWidth(NodeMark mark, const CanvasStyle& style);

/// The ring around a mediator or an instrument.
QPen ringPen(NodeMark mark, const CanvasStyle& style);

} // namespace dovetail::ui
