// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/pixel_raster.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace dovetail::ui {

namespace {

/// `share` of 256 parts of the second colour.
QRgb mixed(QRgb below, QRgb above, unsigned share) {
    const unsigned rest = 256 - share;
    const unsigned redBlue = ((below & 0xFF00FFU) * rest + (above & 0xFF00FFU) * share) >> 8U;
    const unsigned green = ((below & 0x00FF00U) * rest + (above & 0x00FF00U) * share) >> 8U;
    return 0xFF000000U | (redBlue & 0xFF00FFU) | (green & 0x00FF00U);
}

constexpr int fractionBits = 32;
constexpr std::int64_t one = std::int64_t{1} << fractionBits;

/// Of 256 parts.
unsigned shareOf(std::int64_t fixed) {
    return static_cast<unsigned>(fixed >> (fractionBits - 8));
}

/// Coordinates far beyond any screen would not fit into the fixed point numbers.
constexpr double farthest = 1e8;

} // namespace

/// A line as a walk of one pixel at a time along its longer axis. At each step it covers a stretch of the
/// other axis, in fixed point numbers with 32 bits of fractions.
struct PixelRaster::Walk {
    QRgb* origin = nullptr;    ///< the pixel (0, 0)
    std::ptrdiff_t along = 1;  ///< to the next pixel of the longer axis
    std::ptrdiff_t across = 1; ///< to the next one of the other axis
    int low = 0;               ///< of the other axis, inside of the clip
    int high = 0;              ///< the same, the first outside
    double place = 0;          ///< where the stretch begins at pixel 0 of the longer axis
    double slope = 0;          ///< by how much it moves with each pixel
    std::int64_t extent = one; ///< its length
    QRgb colour = 0;
    PixelDashes dashes;
    int dashStart = 0; ///< the pixel of the longer axis at which the line starts
    int dashStep = 1;  ///< which way it goes
};

PixelRaster::PixelRaster(QImage& image)
    : pixels_(reinterpret_cast<QRgb*>(image.bits())),
      stride_(image.bytesPerLine() / 4),
      all_(image.rect()),
      clip_(all_) {}

void PixelRaster::setClip(const QRect& clip) {
    clip_ = clip & all_;
}

template <bool checked, bool dashed>
void PixelRaster::walk(const Walk& walk, int from, int to) {
    const int period = std::max(walk.dashes.on + walk.dashes.off, 1);
    QRgb* pixel = walk.origin + from * walk.along;
    // Reckoned from where the line starts, so that the pieces of a line fit together.
    auto position =
        static_cast<std::int64_t>(std::llround((walk.place + walk.slope * from) * static_cast<double>(one)));
    const auto step = static_cast<std::int64_t>(std::llround(walk.slope * static_cast<double>(one)));
    for (int n = from; n < to; ++n, pixel += walk.along, position += step) {
        if constexpr (dashed) {
            const int done = (n - walk.dashStart) * walk.dashStep;
            if (((done % period) + period) % period >= walk.dashes.on) continue;
        }
        const std::int64_t end = position + walk.extent;
        int row = static_cast<int>(position >> fractionBits);
        const int last = static_cast<int>((end - 1) >> fractionBits);
        QRgb* here = pixel + row * walk.across;
        const auto put = [&](unsigned share) {
            if (!checked || (row >= walk.low && row < walk.high)) *here = mixed(*here, walk.colour, share);
        };
        if (row == last) {
            put(shareOf(walk.extent));
            continue;
        }
        put(shareOf(one - (position & (one - 1))));
        for (++row, here += walk.across; row < last; ++row, here += walk.across)
            put(256);
        put(shareOf(((end - 1) & (one - 1)) + 1));
    }
}

void PixelRaster::line(const QLineF& line, double width, QRgb colour, PixelDashes dashes) {
    if (clip_.isEmpty()) return;
    const bool steep = std::abs(line.dy()) > std::abs(line.dx());
    double start = steep ? line.y1() : line.x1();
    double end = steep ? line.y2() : line.x2();
    const double length = end - start;
    // Also false for numbers that are none.
    if (!(std::abs(start) < farthest && std::abs(end) < farthest)) return;
    const double slope = length == 0 ? 0 : (steep ? line.dx() : line.dy()) / length;
    const double extent = width * std::sqrt(1 + slope * slope);
    Walk way;
    way.origin = pixels_;
    way.along = steep ? stride_ : 1;
    way.across = steep ? 1 : stride_;
    way.low = steep ? clip_.left() : clip_.top();
    way.high = (steep ? clip_.right() : clip_.bottom()) + 1;
    way.slope = slope;
    way.place = (steep ? line.x1() : line.y1()) + slope * (0.5 - start) - extent / 2;
    way.extent = std::max<std::int64_t>(std::llround(extent * static_cast<double>(one)), 1);
    way.colour = colour;
    way.dashes = dashes;
    way.dashStart = static_cast<int>(std::floor(start));
    way.dashStep = length < 0 ? -1 : 1;
    if (start > end) std::swap(start, end);
    // Those pixels whose middle the line passes.
    int from = static_cast<int>(std::ceil(start - 0.5));
    int to = static_cast<int>(std::ceil(end - 0.5));
    from = std::max(from, steep ? clip_.top() : clip_.left());
    to = std::min(to, (steep ? clip_.bottom() : clip_.right()) + 1);
    // Where the stretch touches the clip, and where it is inside with a pixel to spare.
    const auto narrow = [&](double lowest, double highest, int& first, int& last) {
        if (highest <= lowest || std::abs(slope) < 1e-9) {
            if (highest <= lowest || way.place < lowest || way.place > highest) last = first;
            return;
        }
        const double a = std::clamp((lowest - way.place) / slope, -farthest, farthest);
        const double b = std::clamp((highest - way.place) / slope, -farthest, farthest);
        first = std::max(first, static_cast<int>(std::ceil(std::min(a, b))));
        last = std::max(std::min(last, static_cast<int>(std::floor(std::max(a, b))) + 1), first);
    };
    if (to <= from) return;
    narrow(way.low - extent - 1, way.high + 1, from, to);
    if (to <= from) return;
    int safeFrom = from;
    int safeTo = to;
    narrow(way.low + 1, way.high - extent - 2, safeFrom, safeTo);
    if (safeTo <= safeFrom) safeFrom = safeTo = to;
    if (dashes.on + dashes.off > 0) {
        walk<true, true>(way, from, to);
    } else {
        walk<true, false>(way, from, safeFrom);
        walk<false, false>(way, safeFrom, safeTo);
        walk<true, false>(way, safeTo, to);
    }
}

void PixelRaster::triangle(const std::array<QPointF, 3>& corners, QRgb colour) {
    const auto [top, bottom] = std::ranges::minmax(corners, {}, &QPointF::y);
    const int from = std::max(static_cast<int>(std::ceil(top.y() - 0.5)), clip_.top());
    const int to = std::min(static_cast<int>(std::floor(bottom.y() - 0.5)), clip_.bottom());
    for (int y = from; y <= to; ++y) {
        double left = clip_.right() + 1;
        double right = clip_.left();
        for (std::size_t n = 0; n < 3; ++n) {
            const QPointF& a = corners[n];
            const QPointF& b = corners[(n + 1) % 3];
            const double at = y + 0.5;
            if ((a.y() <= at) == (b.y() <= at)) continue;
            const double x = a.x() + (b.x() - a.x()) * (at - a.y()) / (b.y() - a.y());
            left = std::min(left, x);
            right = std::max(right, x);
        }
        const int first = std::max(static_cast<int>(std::lround(left)), clip_.left());
        const int last = std::min(static_cast<int>(std::lround(right)), clip_.right() + 1);
        for (int x = first; x < last; ++x)
            at(x, y) = colour;
    }
}

void PixelRaster::fill(const QRect& rect, QRgb colour) {
    const QRect inside = rect & clip_;
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        std::fill_n(&at(inside.left(), y), inside.width(), colour);
}

void PixelRaster::blend(int x, int y, QRgb colour, double share) {
    if (share <= 0) return;
    QRgb& pixel = at(x, y);
    pixel = share >= 1 ? colour : mixed(pixel, colour, static_cast<unsigned>(share * 256));
}

void PixelRaster::roundedRect(const QRect& rect, double radius, QRgb fillColour, double borderWidth,
                              QRgb border) {
    const QRect inside = rect & clip_;
    if (inside.isEmpty()) return;
    radius = std::min({radius, rect.width() / 2.0, rect.height() / 2.0});
    const int corner = static_cast<int>(std::ceil(radius));
    const int edge = static_cast<int>(std::ceil(borderWidth));
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const int fromRim = std::min(y - rect.top(), rect.bottom() - y);
        const int plain = fromRim < corner ? std::max(corner, edge) : edge; // from here on all is the same
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const int aside = std::min(x - rect.left(), rect.right() - x);
            if (fromRim >= edge && aside >= plain) {
                const int end = std::min(inside.right(), rect.right() - plain);
                std::fill_n(&at(x, y), end - x + 1, fillColour);
                x = end;
                continue;
            }
            if (fromRim < corner && aside < corner) {
                const double depth = // of the middle of the pixel
                    aside + 0.5 < radius && fromRim + 0.5 < radius
                        ? radius - std::hypot(radius - aside - 0.5, radius - fromRim - 0.5)
                        : std::min(aside, fromRim) + 0.5;
                blend(x, y, border, depth + 0.5);
                blend(x, y, fillColour, depth + 0.5 - borderWidth);
                continue;
            }
            at(x, y) = border;
            blend(x, y, fillColour, std::min(aside, fromRim) + 1 - borderWidth);
        }
    }
}

} // namespace dovetail::ui
