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

/// Lines and rounded rectangles straight into the pixels of an image, in its pixels. Beside QPainter,
/// which takes an order of magnitude longer for thousands of long lines, for it asks at each pixel what is
/// to be done.
class PixelRaster {
public:
    /// The image must be of the format RGB32 and outlive the raster; nobody may copy it meanwhile.
    explicit PixelRaster(QImage& image);

    /// Nothing is painted outside of it; what is inside looks as without a clip, so that a picture can be
    /// painted piece by piece.
    void setClip(const QRect& clip);

    /// Smooth: pixels at the rim are shared out with what is below.
    void line(const QLineF& line, double width, QRgb colour, PixelDashes dashes = {});
    void triangle(const std::array<QPointF, 3>& corners, QRgb colour);
    void fill(const QRect& rect, QRgb colour);
    /// The border lies inside of the rectangle.
    void roundedRect(const QRect& rect, double radius, QRgb fill, double borderWidth, QRgb border);

private:
    struct Walk;
    template <bool checked, bool dashed>
    void walk(const Walk& walk, int from, int to);
    void blend(int x, int y, QRgb colour, double share);
    QRgb& at(int x, int y) { return pixels_[static_cast<std::ptrdiff_t>(y) * stride_ + x]; }

    QRgb* pixels_;
    std::ptrdiff_t stride_;
    QRect all_;
    QRect clip_;
};

} // namespace dovetail::ui
