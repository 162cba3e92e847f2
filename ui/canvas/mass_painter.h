// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/node_item.h"
#include "ui/canvas/pixel_raster.h"

#include <QPainter>
#include <QTransform>

#include <vector>

namespace dovetail::ui {

class EdgeItem;
class GraphScene;

/// How carefully a graph is painted when much of it is in view.
enum class PaintQuality {
    Moving, ///< as fast as can be: while the view or the graph moves
    Still,  ///< with smooth lines
};

/// Paints large graphs pixel by pixel. QGraphicsView asks, saves and restores for each item, which alone
/// takes longer than a frame for some thousand, and QPainter takes a frame for some hundred long lines. The
/// order is regions, edges, variables, everything else. The less of an item is left at a zoom, the less of
/// it is painted: names from 50 % on, round corners, badges and rings only where few variables are in view.
/// The pictures of files are always painted in full, item by item.
class MassPainter {
public:
    /// `view` maps the scene to the image's pixels (divided by its ratio): scaled and shifted only. The
    /// image is of the format RGB32.
    MassPainter(const GraphScene& scene, QImage& image, const QTransform& view);

    void paint(PaintQuality quality);

    /// Is the graph so large that this is quicker?
    static bool suits(const GraphScene& scene);

private:
    void findVisible();
    void paintOthers(double aboveZ, double belowZ);
    void paintItem(QGraphicsItem& item);
    void paintEdge(const EdgeItem& edge, bool smooth);
    void paintHead(const QPointF& tip, const QPointF& direction, QRgb colour, bool smooth);
    void paintNodes();
    void paintNode(const NodeItem& node);
    void paintLabel(const NodeItem& node, const QFont& font);
    QRgb onGround(const QColor& colour, double opacity) const;
    /// In the image, other than the painter's coordinates.
    QPointF pixel(const QPointF& scenePosition) const { return scenePosition * scale_ + shift_; }

    const GraphScene& scene_;
    QTransform view_;
    QRectF exposed_;
    double ratio_; ///< pixels of the image to those of the widget
    double scale_; ///< of the scene to pixels of the image
    QPointF shift_;
    QImage& image_;
    PixelRaster raster_;
    QPainter painter_;
    std::vector<NodeItem*> nodes_;
    std::vector<EdgeItem*> edges_;
    std::vector<QGraphicsItem*> others_;
};

} // namespace dovetail::ui
