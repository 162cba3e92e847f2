// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>

class QPainter;

namespace dovetail::ui {

class GraphScene;

/// Explains the styles that the canvas shows at this moment, in the lower left corner of `viewport`.
/// Paints nothing when there is nothing to explain.
void paintLegend(QPainter* painter, const QRectF& viewport, const GraphScene& scene);

/// The place that it takes; empty if nothing is painted.
QRectF legendFrame(const QRectF& viewport, const GraphScene& scene);

/// For pictures: the same without regard to a viewport, and with its upper left corner given.
QSizeF legendSize(const GraphScene& scene);
void paintLegendAt(QPainter* painter, const QPointF& corner, const GraphScene& scene);

/// The words of the legend as it is now, from top to bottom.
QStringList legendLabels(const GraphScene& scene);

} // namespace dovetail::ui
