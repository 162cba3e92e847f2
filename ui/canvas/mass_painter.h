// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/graph_snapshot.h"
#include "ui/canvas/pixel_raster.h"

#include <QFont>
#include <QPainter>
#include <QRegion>
#include <QTransform>

#include <array>
#include <vector>

namespace dovetail::ui {

/// From the scene to the pixels of an image: scaled, then shifted.
struct PixelView {
    double scale = 1; ///< pixels of the image to a unit of the scene
    QPointF shift;
    double ratio = 1; ///< pixels of the image to those of the widget
    QPointF pixel(const QPointF& scene) const { return scene * scale + shift; }
    QRectF pixels(const QRectF& scene) const { return {pixel(scene.topLeft()), scene.size() * scale}; }
    bool operator==(const PixelView&) const = default;
};

/// Paints large graphs pixel by pixel, piece by piece. QGraphicsView asks, saves and restores for each item,
/// which alone takes longer than a frame for some thousand, and QPainter takes a frame for some hundred long
/// lines. The order is regions, edges, variables, everything else. The less of an item is left at a zoom, the
/// less of it is painted: no words that could not be read; badges and icons only beside a name.
class MassPainter {
public:
    /// The image is of the format RGB32, its device pixel ratio 1. `detailed`: each item is painted by
    /// itself, as QGraphicsView would.
    MassPainter(const GraphScene& scene, const GraphSnapshot& graph, QImage& image, const PixelView& view,
                bool grid, bool detailed);

    /// A piece looks as it does when the whole image is painted.
    void paint(const QRegion& region);

    /// Is the graph so large that this is quicker?
    static bool suits(const GraphScene& scene);
    /// Are so few variables and edges in view that each can be painted by itself?
    static bool canDetail(const GraphSnapshot& graph, const PixelView& view, const QRect& image);

private:
    template <typename Part>
    struct Visible {
        const Part* part;
        QRect box; ///< in pixels
    };

    void paintPiece(const QRect& piece);
    void paintItems(const QRect& piece, double fromZ, double belowZ);
    void paintItem(const QGraphicsItem& item, bool selected);
    void paintEdge(const SnapshotEdge& edge);
    void paintEdgeLabel(const SnapshotEdge& edge);
    void paintHead(const QPointF& tip, const QPointF& direction, double width, QRgb colour);
    void paintNode(const SnapshotNode& node);
    void paintWords(const SnapshotNode& node);
    void drawText(const QRectF& place, const QStaticText& text, const QFont& font, const QColor& colour,
                  double opacity);
    bool isReadable(const QFont& font) const;
    QFont scaled(QFont font) const;
    QRgb onGround(const QColor& colour, double opacity) const;
    QRect boxOf(const QRectF& bounds) const;

    const GraphScene& scene_;
    const GraphSnapshot& graph_;
    PixelView view_;
    QTransform transform_;
    bool grid_;
    bool detailed_;
    bool named_;     ///< names can be read
    bool captioned_; ///< so can captions
    bool labelled_;  ///< and labels of edges
    bool handled_;   ///< selected edges have handles to bend them by
    QImage& image_;
    PixelRaster raster_;
    QPainter painter_;
    std::array<QFont, 4> nameFonts_;
    QFont captionFont_;
    QFont labelFont_;
    std::vector<Visible<SnapshotNode>> nodes_;
    std::vector<Visible<SnapshotEdge>> edges_;
    std::vector<Visible<SnapshotItem>> items_;
};

} // namespace dovetail::ui
