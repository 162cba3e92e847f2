// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QLineF>
#include <QRect>

#include <array>

namespace dovetail::ui {

/// Pixels on and off, from the start of the line; all on if both are 0.
struct PixelDashes {
    int on = 0;
    int off = 0;
};

/// Thin lines and plain rectangles straight into the pixels of an image, in its pixels. Beside QPainter,
/// which takes an order of magnitude longer for thousands of long lines, for it asks at each pixel what is
/// to be done.
class PixelRaster {
public:
    /// The image must be of the format RGB32 and outlive the raster; nobody may copy it meanwhile.
    explicit PixelRaster(QImage& image);

    /// One pixel wide. Smooth lines are shared out between the two nearest pixels (Wu, "An efficient
    /// antialiasing technique", 1991).
    void line(QLineF line, QRgb colour, bool smooth, PixelDashes dashes = {});
    void triangle(const std::array<QPointF, 3>& corners, QRgb colour);
    void fill(const QRect& rect, QRgb colour);
    /// The outermost pixels of the rectangle.
    void frame(const QRect& rect, QRgb colour);

private:
    bool clip(QLineF& line) const;
    template <bool smooth, bool dashed>
    void walk(const QLineF& line, QRgb colour, PixelDashes dashes);
    QRgb& at(int x, int y) { return pixels_[static_cast<std::ptrdiff_t>(y) * stride_ + x]; }

    QRgb* pixels_;
    std::ptrdiff_t stride_;
    int width_;
    int height_;
};

} // namespace dovetail::ui
