// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/graph_snapshot.h"
#include "ui/canvas/mass_painter.h"

#include <QImage>
#include <QRegion>

namespace dovetail::ui {

/// What is to be seen of a scene.
struct RasterView {
    QTransform transform; ///< from the scene to the widget: scaled and shifted only
    QSize size;           ///< of the widget
    double ratio = 1;     ///< pixels of the screen to those of the widget
    bool grid = false;
    bool moving = false; ///< the graph or the view is on the move: a pixel more or less does not count
    QPointF focus;       ///< in the widget: what is looked at, which comes first
};

/// The picture of a large graph, kept from frame to frame so that none takes longer than a screen waits.
/// When the view is shifted, the picture is, too, and what came in is painted; when it is zoomed, the old
/// picture is stretched for a moment and painted anew in bands, as many in a frame as there is time. What
/// changes in the scene is found by comparing snapshots, and only the tiles that it touches are painted, in
/// bands, too, while nothing moves; if all moves together, the picture moves. Gestures are not part of the
/// picture.
class CanvasRaster {
public:
    explicit CanvasRaster(const GraphScene& scene) : scene_(scene) {}

    /// Brings the picture up to date. False if some of it is left for the next frame: ask soon again.
    bool update(const RasterView& view);
    const QImage& image() const { return image_; }
    /// Is every pixel as it should be?
    bool isComplete() const { return pending_.isEmpty() && !approximate_; }

    /// How many pixels the last frame painted, and whether by moving what was there.
    std::int64_t paintedPixels() const { return painted_; }

private:
    void follow(const PixelView& view);
    void scroll(const QPoint& by);
    void stretch(const PixelView& view);
    void moveTogether(const GraphSnapshot& now);
    QRegion changes(GraphSnapshot& now, bool moving);
    void paint(const QRegion& region);
    void paintPending(const QPointF& focus, std::int64_t nanoseconds);

    const GraphScene& scene_;
    QImage image_;
    QImage spare_;        ///< where the picture goes when it is stretched
    PixelView view_;      ///< of the picture
    PixelView spareView_; ///< of the spare one, if that is a picture of the graph as it is
    bool spareHolds_ = false;
    bool grid_ = false;
    bool detailed_ = false;
    bool approximate_ = false; ///< something is some tenths of a pixel off
    GraphSnapshot shown_;
    QRegion pending_; ///< to be painted when there is time
    std::int64_t painted_ = 0;
};

} // namespace dovetail::ui
