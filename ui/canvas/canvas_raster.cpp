// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_raster.h"

#include "ui/canvas/graph_scene.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <map>

namespace dovetail::ui {

namespace {

constexpr int tile = 32;
constexpr int bandHeight = 48;
constexpr qint64 budget = 3'500'000;     ///< nanoseconds of a frame for what can wait
constexpr qint64 restBudget = 8'000'000; ///< the same while nothing moves
/// Pixels that a moving graph may be off.
constexpr double tolerance = 0.75;

/// The tiles of an image that are to be painted anew.
class Tiles {
public:
    explicit Tiles(const QSize& size)
        : columns_((size.width() + tile - 1) / tile),
          rows_((size.height() + tile - 1) / tile),
          marked_(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_)) {}

    void add(const QRectF& rect) {
        const int left = std::max(index(rect.left()), 0);
        const int right = std::min(index(rect.right()), columns_ - 1);
        const int top = std::max(index(rect.top()), 0);
        const int bottom = std::min(index(rect.bottom()), rows_ - 1);
        for (int row = top; row <= bottom; ++row) {
            for (int column = left; column <= right; ++column)
                at(row, column) = 1;
        }
    }

    /// All that comes near to a line.
    void add(const QLineF& line, double near) {
        const double lowest = std::min(line.y1(), line.y2()) - near;
        const double highest = std::max(line.y1(), line.y2()) + near;
        const int from = std::max(index(lowest), 0);
        const int to = std::min(index(highest), rows_ - 1);
        for (int row = from; row <= to; ++row) {
            // The part of the line in this row of tiles.
            const double top = row * tile - near;
            const double bottom = (row + 1) * tile + near;
            double a = line.x1();
            double b = line.x2();
            if (std::abs(line.dy()) > 1e-9) {
                const auto xAt = [&](double y) {
                    const double share = std::clamp((y - line.y1()) / line.dy(), 0.0, 1.0);
                    return line.x1() + share * line.dx();
                };
                a = xAt(top);
                b = xAt(bottom);
            }
            const int left = std::max(index(std::min(a, b) - near), 0);
            const int right = std::min(index(std::max(a, b) + near), columns_ - 1);
            for (int column = left; column <= right; ++column)
                at(row, column) = 1;
        }
    }

    QRegion region(const QRect& image) const {
        std::vector<QRect> rects;
        for (int row = 0; row < rows_; ++row) {
            for (int column = 0; column < columns_;) {
                if (!at(row, column)) {
                    ++column;
                    continue;
                }
                const int first = column;
                while (column < columns_ && at(row, column))
                    ++column;
                rects.push_back(QRect(first * tile, row * tile, (column - first) * tile, tile));
            }
        }
        QRegion all;
        all.setRects(rects.data(), static_cast<int>(rects.size()));
        return all & image;
    }

private:
    static int index(double pixel) {
        return static_cast<int>(std::floor(std::clamp(pixel, -1e6, 1e6) / tile));
    }
    char& at(int row, int column) { return marked_[static_cast<std::size_t>(row * columns_ + column)]; }
    char at(int row, int column) const { return marked_[static_cast<std::size_t>(row * columns_ + column)]; }

    int columns_;
    int rows_;
    std::vector<char> marked_;
};

void mark(Tiles& tiles, const PixelView& view, const SnapshotNode& node) {
    if (node.look.opacity > 0)
        tiles.add(view.pixels(node.bounds.translated(node.place)).adjusted(-2, -2, 2, 2));
}

void mark(Tiles& tiles, const PixelView& view, const SnapshotEdge& edge) {
    if (edge.look.opacity == 0) return;
    const double near = std::max(13 * view.scale, 3.0); // the halo, and half an arrow head
    std::array<QPointF, 4> course;
    std::ranges::transform(edge.course, course.begin(), [&](const QPointF& p) { return view.pixel(p); });
    if (edge.straight) {
        tiles.add(QLineF(course.front(), course.back()), near);
    } else {
        constexpr int steps = 12;
        QPointF before = course.front();
        for (int step = 1; step <= steps; ++step) {
            const double t = static_cast<double>(step) / steps;
            const double rest = 1 - t;
            const QPointF next = rest * rest * rest * course[0] + 3 * rest * rest * t * course[1] +
                                 3 * rest * t * t * course[2] + t * t * t * course[3];
            // The curve leaves its chords by little; a pixel or two are to spare.
            tiles.add(QLineF(before, next), near + 2);
            before = next;
        }
    }
    if (!edge.label.isEmpty()) tiles.add(view.pixels(edge.label).adjusted(-3, -3, 3, 3));
}

void mark(Tiles& tiles, const PixelView& view, const SnapshotItem& item) {
    if (item.look.opacity > 0) tiles.add(view.pixels(item.bounds).adjusted(-2, -2, 2, 2));
}

double distance(const QPointF& a, const QPointF& b) {
    return std::max(std::abs(a.x() - b.x()), std::abs(a.y() - b.y()));
}

/// How far the shape of a part has moved; infinite if it has another shape.
double moved(const SnapshotNode& a, const SnapshotNode& b) {
    return a.bounds == b.bounds ? distance(a.place, b.place) : std::numeric_limits<double>::infinity();
}

double moved(const SnapshotEdge& a, const SnapshotEdge& b) {
    if (a.straight != b.straight || a.label.size() != b.label.size())
        return std::numeric_limits<double>::infinity();
    double most = distance(a.label.topLeft(), b.label.topLeft());
    for (std::size_t n = 0; n < a.course.size(); ++n)
        most = std::max(most, distance(a.course[n], b.course[n]));
    return most;
}

void translate(SnapshotNode& node, const QPointF& by) {
    node.place += by;
}

void translate(SnapshotEdge& edge, const QPointF& by) {
    for (QPointF& point : edge.course)
        point += by;
    edge.bounds.translate(by);
    if (!edge.label.isEmpty()) edge.label.translate(by);
}

graph::VariableId keyOf(const SnapshotNode& node) {
    return node.id;
}
const graph::Edge& keyOf(const SnapshotEdge& edge) {
    return edge.edge;
}

} // namespace

bool CanvasRaster::update(const RasterView& wanted) {
    painted_ = 0;
    PixelView view{wanted.transform.m11() * wanted.ratio, {}, wanted.ratio};
    // Whole pixels, so that the picture can be shifted.
    view.shift = {std::round(wanted.transform.dx() * wanted.ratio),
                  std::round(wanted.transform.dy() * wanted.ratio)};
    GraphSnapshot now = GraphSnapshot::of(scene_);
    const QSize size = (QSizeF(wanted.size) * wanted.ratio).toSize();
    if (size != image_.size() || view.ratio != view_.ratio || wanted.grid != grid_ ||
        now.epoch != shown_.epoch) {
        if (size != image_.size()) {
            image_ = QImage(size, QImage::Format_RGB32);
            spare_ = QImage(size, QImage::Format_RGB32);
        }
        grid_ = wanted.grid;
        view_ = view;
        pending_ = {};
        spareHolds_ = approximate_ = false;
        shown_ = std::move(now);
        detailed_ = MassPainter::canDetail(shown_, view_, image_.rect());
        paint(image_.rect());
        return true;
    }
    follow(view);
    const bool detailed = MassPainter::canDetail(now, view_, image_.rect());
    if (detailed != detailed_) pending_ = image_.rect();
    detailed_ = detailed;
    if (wanted.moving) moveTogether(now);
    approximate_ = false;
    const QRegion changed = changes(now, wanted.moving);
    shown_ = std::move(now);
    if (!changed.isEmpty()) spareHolds_ = false;
    if (wanted.moving) { // A line in pieces would be seen.
        if (!changed.isEmpty()) paint(changed);
        pending_ -= changed;
    } else { // Marks and highlights may come over a few frames, and what is hardly off can wait.
        pending_ |= changed;
    }
    paintPending(wanted.focus * wanted.ratio, wanted.moving ? budget : restBudget);
    return pending_.isEmpty();
}

/// To where the view is now.
void CanvasRaster::follow(const PixelView& view) {
    if (view == view_) return;
    if (view.scale == view_.scale) {
        scroll((view.shift - view_.shift).toPoint());
        view_ = view;
    } else {
        stretch(view);
    }
}

void CanvasRaster::scroll(const QPoint& by) {
    const QRect all = image_.rect();
    const QRect kept = all & all.translated(by);
    if (kept.isEmpty()) {
        pending_ = all;
        image_.fill(scene_.style().background);
        return;
    }
    const auto stride = image_.bytesPerLine();
    const auto bytes = static_cast<std::size_t>(kept.width()) * 4;
    uchar* const bits = image_.bits();
    const auto row = [&](int y, int x) { return bits + y * stride + static_cast<std::ptrdiff_t>(x) * 4; };
    const auto moveRow = [&](int y) {
        std::memmove(row(y, kept.left()), row(y - by.y(), kept.left() - by.x()), bytes);
    };
    if (by.y() > 0) {
        for (int y = kept.bottom(); y >= kept.top(); --y)
            moveRow(y);
    } else {
        for (int y = kept.top(); y <= kept.bottom(); ++y)
            moveRow(y);
    }
    const QRegion came = QRegion(all) - kept;
    PixelRaster raster(image_);
    for (const QRect& rect : came)
        raster.fill(rect, scene_.style().background.rgb());
    pending_ = (pending_.translated(by) & all) | came;
}

/// The picture as it is, larger or smaller: not crisp, but at once.
void CanvasRaster::stretch(const PixelView& view) {
    // Enlarged from an enlarged picture it would become coarser from step to step.
    const bool again = spareHolds_ && !pending_.isEmpty() && view.scale > view_.scale;
    if (!again) {
        std::swap(image_, spare_);
        spareView_ = view_;
        spareHolds_ = true;
    }
    const double share = spareView_.scale / view.scale;
    const int width = image_.width();
    std::vector<int> columns(static_cast<std::size_t>(width));
    for (int x = 0; x < width; ++x) {
        const double from = (x + 0.5 - view.shift.x()) * share + spareView_.shift.x();
        columns[static_cast<std::size_t>(x)] = from >= 0 && from < width ? static_cast<int>(from) : -1;
    }
    const auto first = std::ranges::find_if(columns, [](int x) { return x >= 0; });
    const auto last = std::find_if(first, columns.end(), [](int x) { return x < 0; });
    const QRgb ground = scene_.style().background.rgb();
    int before = -1;
    for (int y = 0; y < image_.height(); ++y) {
        auto* to = reinterpret_cast<QRgb*>(image_.scanLine(y));
        const double fromY = (y + 0.5 - view.shift.y()) * share + spareView_.shift.y();
        const int row = fromY >= 0 && fromY < image_.height() ? static_cast<int>(fromY) : -1;
        if (row < 0) {
            std::fill_n(to, width, ground);
        } else if (row == before) {
            std::memcpy(to, image_.constScanLine(y - 1), static_cast<std::size_t>(width) * 4);
        } else {
            const auto* from = reinterpret_cast<const QRgb*>(spare_.constScanLine(row));
            QRgb* pixel = std::fill_n(to, first - columns.begin(), ground);
            for (auto column = first; column != last; ++column)
                *pixel++ = from[*column];
            std::fill(pixel, to + width, ground);
        }
        before = row;
    }
    view_ = view;
    pending_ = image_.rect();
}

/// If most of what is shown has moved by the same way, the picture moves with it.
void CanvasRaster::moveTogether(const GraphSnapshot& now) {
    const auto& before = shown_.nodes;
    if (before.size() != now.nodes.size()) return;
    const double grain = 0.5 / view_.scale; // those that lag behind by parts of a pixel count with the others
    std::map<std::pair<double, double>, std::size_t> ways;
    std::size_t seen = 0;
    const QRectF image = image_.rect();
    for (std::size_t n = 0; n < before.size(); ++n) {
        if (before[n].id != now.nodes[n].id) return;
        if (!image.contains(view_.pixel(before[n].place))) continue;
        ++seen;
        const QPointF way = now.nodes[n].place - before[n].place;
        if (!way.isNull()) ++ways[{std::round(way.x() / grain), std::round(way.y() / grain)}];
    }
    const auto most = std::ranges::max_element(ways, {}, [](const auto& way) { return way.second; });
    if (most == ways.end() || most->second * 2 < seen) return;
    const QPointF way(most->first.first * grain, most->first.second * grain);
    const QPoint pixels = (way * view_.scale).toPoint();
    if (pixels.isNull()) return;
    scroll(pixels);
    const QPointF by = QPointF(pixels) / view_.scale;
    for (SnapshotNode& node : shown_.nodes)
        translate(node, by);
    for (SnapshotEdge& edge : shown_.edges)
        translate(edge, by);
    for (SnapshotItem& item : shown_.items)
        item.bounds.translate(by);
    if (grid_) pending_ = image_.rect(); // which stays where it is
}

/// What is to be painted anew because the scene has changed.
QRegion CanvasRaster::changes(GraphSnapshot& now, bool moving) {
    Tiles tiles(image_.size());
    bool any = false;
    const double allowed = moving ? tolerance / view_.scale : 0;
    const auto compare = [&](auto& before, auto& after) {
        auto old = before.begin();
        auto one = after.begin();
        while (old != before.end() || one != after.end()) {
            if (one == after.end() || (old != before.end() && keyOf(*old) < keyOf(*one))) {
                mark(tiles, view_, *old++);
                any = true;
            } else if (old == before.end() || keyOf(*one) < keyOf(*old)) {
                mark(tiles, view_, *one++);
                any = true;
            } else {
                const double way = old->look == one->look && old->item == one->item
                                       ? moved(*old, *one)
                                       : std::numeric_limits<double>::infinity();
                if (way > allowed) {
                    mark(tiles, view_, *old);
                    mark(tiles, view_, *one);
                    any = true;
                } else if (way > 0) {
                    *one = *old; // so is the picture
                    approximate_ = true;
                }
                ++old;
                ++one;
            }
        }
    };
    compare(shown_.nodes, now.nodes);
    compare(shown_.edges, now.edges);
    const auto same = [&](const SnapshotItem& a, const SnapshotItem& b) {
        return a.item == b.item && a.look == b.look &&
               (a.bounds == b.bounds || (a.bounds.size() == b.bounds.size() &&
                                         distance(a.bounds.topLeft(), b.bounds.topLeft()) <= allowed));
    };
    for (const auto& [items, others] : {std::pair(&shown_.items, &now.items), {&now.items, &shown_.items}}) {
        for (const SnapshotItem& item : *items) {
            if (std::ranges::any_of(*others, [&](const auto& other) { return same(item, other); })) continue;
            mark(tiles, view_, item);
            any = true;
        }
    }
    return any ? tiles.region(image_.rect()) : QRegion();
}

void CanvasRaster::paint(const QRegion& region) {
    MassPainter(scene_, shown_, image_, view_, grid_, detailed_).paint(region);
    for (const QRect& rect : region)
        painted_ += static_cast<std::int64_t>(rect.width()) * rect.height();
}

/// Band by band, those around what is looked at first, as long as there is time; one at least.
void CanvasRaster::paintPending(const QPointF& focus, std::int64_t nanoseconds) {
    if (pending_.isEmpty()) return;
    QElapsedTimer clock;
    clock.start();
    MassPainter painter(scene_, shown_, image_, view_, grid_, detailed_);
    const int bands = (image_.height() + bandHeight - 1) / bandHeight;
    const int middle = std::clamp(static_cast<int>(focus.y()) / bandHeight, 0, bands - 1);
    for (int step = 0; step < 2 * bands; ++step) {
        const int band = middle + (step % 2 == 0 ? step / 2 : -(step + 1) / 2);
        if (band < 0 || band >= bands) continue;
        const QRegion part = pending_ & QRect(0, band * bandHeight, image_.width(), bandHeight);
        if (part.isEmpty()) continue;
        painter.paint(part);
        pending_ -= part;
        for (const QRect& rect : part)
            painted_ += static_cast<std::int64_t>(rect.width()) * rect.height();
        if (clock.nsecsElapsed() > nanoseconds) return;
    }
}

} // namespace dovetail::ui
