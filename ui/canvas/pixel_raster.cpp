// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/pixel_raster.h"

#include <algorithm>
#include <cmath>

namespace dovetail::ui {

namespace {

/// `share` of 256 parts of the second colour.
QRgb mixed(QRgb below, QRgb above, unsigned share) {
    const unsigned rest = 256 - share;
    const unsigned redBlue = ((below & 0xFF00FFU) * rest + (above & 0xFF00FFU) * share) >> 8U;
    const unsigned green = ((below & 0x00FF00U) * rest + (above & 0x00FF00U) * share) >> 8U;
    return 0xFF000000U | (redBlue & 0xFF00FFU) | (green & 0x00FF00U);
}

} // namespace

PixelRaster::PixelRaster(QImage& image)
    : pixels_(reinterpret_cast<QRgb*>(image.bits())),
      stride_(image.bytesPerLine() / 4),
      width_(image.width()),
      height_(image.height()) {}

/// To where both neighbours of each point are in the image, too (Liang, Barsky 1984).
bool PixelRaster::clip(QLineF& line) const {
    double first = 0;
    double last = 1;
    const auto cut = [&](double direction, double room) {
        if (direction == 0) return room >= 0;
        const double at = room / direction;
        if (direction < 0) {
            first = std::max(first, at);
        } else {
            last = std::min(last, at);
        }
        return first <= last;
    };
    const double dx = line.dx();
    const double dy = line.dy();
    const bool inside = cut(-dx, line.x1() - 1) && cut(dx, width_ - 2 - line.x1()) &&
                        cut(-dy, line.y1() - 1) && cut(dy, height_ - 2 - line.y1());
    if (!inside) return false;
    line = QLineF(line.pointAt(first), line.pointAt(last));
    return true;
}

template <bool smooth, bool dashed>
void PixelRaster::walk(const QLineF& line, QRgb colour, PixelDashes dashes) {
    const bool steep = std::abs(line.dy()) > std::abs(line.dx());
    const double length = steep ? line.dy() : line.dx();
    const int steps = static_cast<int>(std::abs(length)) + 1;
    // One step along the longer axis for each pixel; 16 bits of the other axis are fractions. The pixel of
    // room that `clip` leaves makes up for what is lost by rounding.
    const double slope = length == 0 ? 0 : (steep ? line.dx() : line.dy()) / std::abs(length);
    const std::ptrdiff_t along = (length < 0 ? -1 : 1) * (steep ? stride_ : 1);
    const std::ptrdiff_t across = steep ? 1 : stride_;
    const double start = steep ? line.y1() : line.x1();
    const double aside = steep ? line.x1() : line.y1();
    QRgb* pixel = pixels_ + static_cast<std::ptrdiff_t>(start) * (steep ? stride_ : 1);
    int position = static_cast<int>(aside * 65536) - (smooth ? 32768 : 0);
    const int step = static_cast<int>(slope * 65536);
    const int period = dashes.on + dashes.off;
    int dash = 0;
    for (int n = 0; n < steps; ++n, pixel += along, position += step) {
        if constexpr (dashed) {
            const bool off = dash >= dashes.on;
            dash = dash + 1 == period ? 0 : dash + 1;
            if (off) continue;
        }
        QRgb* here = pixel + (position >> 16) * across;
        if constexpr (smooth) {
            const auto share = static_cast<unsigned>(position & 0xFFFF) >> 8U;
            *here = mixed(*here, colour, 256 - share);
            here[across] = mixed(here[across], colour, share);
        } else {
            *here = colour;
        }
    }
}

void PixelRaster::line(QLineF line, QRgb colour, bool smooth, PixelDashes dashes) {
    if (!clip(line)) return;
    const bool dashed = dashes.on + dashes.off > 0;
    if (smooth) {
        dashed ? walk<true, true>(line, colour, dashes) : walk<true, false>(line, colour, dashes);
    } else {
        dashed ? walk<false, true>(line, colour, dashes) : walk<false, false>(line, colour, dashes);
    }
}

void PixelRaster::triangle(const std::array<QPointF, 3>& corners, QRgb colour) {
    const auto [top, bottom] = std::ranges::minmax(corners, {}, &QPointF::y);
    const int from = std::max(static_cast<int>(std::ceil(top.y() - 0.5)), 0);
    const int to = std::min(static_cast<int>(std::floor(bottom.y() - 0.5)), height_ - 1);
    for (int y = from; y <= to; ++y) {
        double left = width_;
        double right = -1;
        for (std::size_t n = 0; n < 3; ++n) {
            const QPointF& a = corners[n];
            const QPointF& b = corners[(n + 1) % 3];
            const double at = y + 0.5;
            if ((a.y() <= at) == (b.y() <= at)) continue;
            const double x = a.x() + (b.x() - a.x()) * (at - a.y()) / (b.y() - a.y());
            left = std::min(left, x);
            right = std::max(right, x);
        }
        const int first = std::max(static_cast<int>(std::lround(left)), 0);
        const int last = std::min(static_cast<int>(std::lround(right)), width_);
        for (int x = first; x < last; ++x)
            at(x, y) = colour;
    }
}

void PixelRaster::fill(const QRect& rect, QRgb colour) {
    const QRect inside = rect & QRect(0, 0, width_, height_);
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        std::fill_n(&at(inside.left(), y), inside.width(), colour);
}

void PixelRaster::frame(const QRect& rect, QRgb colour) {
    fill({rect.left(), rect.top(), rect.width(), 1}, colour);
    fill({rect.left(), rect.bottom(), rect.width(), 1}, colour);
    fill({rect.left(), rect.top(), 1, rect.height()}, colour);
    fill({rect.right(), rect.top(), 1, rect.height()}, colour);
}

} // namespace dovetail::ui
