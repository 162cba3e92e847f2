// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/edge_path.h"

#include <QFont>
#include <QString>

class QPainter;

namespace dovetail::ui {

struct CanvasStyle;

/// Where a label stands: beside the middle of the line, on the outer side of a bend, so that the line
/// does not run through it; above a straight line, or right of it. Empty if there is nothing to show.
QRectF edgeLabelPlace(const EdgePath& path, double bend, const QString& label, const CanvasStyle& style);

/// On one line, cut off where it is too long.
QString shownEdgeLabel(const QString& label, const CanvasStyle& style);
QFont edgeLabelFont(const CanvasStyle& style);

void paintEdgeLabel(QPainter* painter, const QRectF& place, const QString& label, const CanvasStyle& style);

} // namespace dovetail::ui
