// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/region_shape.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>

namespace dovetail::ui {

namespace {

/// Between points of a rim; less than any part is wide, so that none is stepped over.
constexpr double step = 7;

/// A hole that is smaller would only look like a mistake.
constexpr double smallestHole = 900;

double length(const QPointF& vector) {
    return std::hypot(vector.x(), vector.y());
}

double distanceToSegment(const QPointF& point, const QPointF& from, const QPointF& to) {
    const QPointF along = to - from;
    const double square = QPointF::dotProduct(along, along);
    const double t = square > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / square, 0.0, 1.0) : 0;
    return length(point - (from + t * along));
}

/// Of a closed line: positive if it runs clockwise as seen on the screen.
double doubleArea(const QPolygonF& loop) {
    double area = 0;
    for (qsizetype i = 0; i + 1 < loop.size(); ++i)
        area += loop[i].x() * loop[i + 1].y() - loop[i + 1].x() * loop[i].y();
    return area;
}

/// A rounded rectangle, or a strip along a course. Its rim is closed and runs clockwise.
class Part {
public:
    static Part around(const QRectF& body, double margin) {
        Part part;
        const QRectF outer = body.adjusted(-margin, -margin, margin, margin);
        part.reach_ = std::min({outer.width() / 2, outer.height() / 2, margin + 8});
        part.core_ = outer.adjusted(part.reach_, part.reach_, -part.reach_, -part.reach_);
        const QRectF& core = part.core_;
        const std::pair<QPointF, double> corners[] = {{core.topRight(), -90.0},
                                                      {core.bottomRight(), 0.0},
                                                      {core.bottomLeft(), 90.0},
                                                      {core.topLeft(), 180.0}};
        for (const auto& [centre, start] : corners) {
            const int parts = std::max(2, static_cast<int>(part.reach_ * 1.6 / step) + 1);
            for (int i = 0; i <= parts; ++i) {
                const double angle = (start + 90.0 * i / parts) * std::numbers::pi / 180;
                part.goTo(centre + part.reach_ * QPointF(std::cos(angle), std::sin(angle)));
            }
        }
        part.finish();
        return part;
    }

    static Part along(const std::vector<QPointF>& course, double reach) {
        Part part;
        part.reach_ = reach;
        part.course_ = course;
        const auto beside = [&](std::size_t i, double side) {
            const QPointF direction = course[std::min(i + 1, course.size() - 1)] - course[i > 0 ? i - 1 : 0];
            const double size = std::max(length(direction), 1e-9);
            return course[i] + side * reach / size * QPointF(-direction.y(), direction.x());
        };
        for (std::size_t i = 0; i < course.size(); ++i)
            part.goTo(beside(i, -1));
        for (std::size_t i = course.size(); i-- > 0;)
            part.goTo(beside(i, 1));
        part.finish();
        return part;
    }

    /// Closed, with points so near to each other that no other part fits between two of them.
    const QPolygonF& rim() const { return rim_; }
    /// The same with only the points that it needs.
    const QPolygonF& corners() const { return corners_; }
    const QRectF& bounds() const { return bounds_; }

    /// Negative inside.
    double distance(const QPointF& point) const {
        if (course_.empty()) {
            const double x = std::max({core_.left() - point.x(), 0.0, point.x() - core_.right()});
            const double y = std::max({core_.top() - point.y(), 0.0, point.y() - core_.bottom()});
            return std::hypot(x, y) - reach_;
        }
        double nearest = length(point - course_.front());
        for (std::size_t i = 0; i + 1 < course_.size(); ++i)
            nearest = std::min(nearest, distanceToSegment(point, course_[i], course_[i + 1]));
        return nearest - reach_;
    }

private:
    void goTo(QPointF point) { // a copy: it may be a point of the rim, which grows
        if (!rim_.isEmpty()) {
            const QPointF from = rim_.back();
            const int pieces = static_cast<int>(length(point - from) / step);
            for (int i = 1; i <= pieces; ++i)
                rim_ << from + (point - from) * i / (pieces + 1);
        }
        rim_ << point;
        corners_ << point;
    }
    void finish() {
        goTo(rim_.front());
        if (doubleArea(corners_) < 0) {
            std::ranges::reverse(rim_);
            std::ranges::reverse(corners_);
        }
        bounds_ = rim_.boundingRect();
    }

    QPolygonF rim_;
    QPolygonF corners_;
    QRectF bounds_;
    QRectF core_;
    std::vector<QPointF> course_;
    double reach_ = 0;
};

/// Without points in the middle of straight lines.
QPolygonF straightened(const QPolygonF& line) {
    QPolygonF kept;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isEnd = i == 0 || i + 1 == line.size();
        if (isEnd || distanceToSegment(line[i], kept.back(), line[i + 1]) > 0.02) kept << line[i];
    }
    return kept;
}

/// The stretches of a part's rim that lie in no other part.
class FreeRims {
public:
    explicit FreeRims(const std::vector<Part>& parts) : parts_(parts) {
        for (std::size_t i = 0; i < parts.size(); ++i)
            follow(i);
    }

    QPainterPath joined() {
        QPainterPath path;
        std::vector<bool> used(runs_.size(), false);
        std::multimap<double, std::size_t> starts;
        for (std::size_t i = 0; i < runs_.size(); ++i)
            starts.emplace(runs_[i].front().x(), i);
        constexpr double near = 1.5;
        const auto next = [&](const QPointF& end) -> std::optional<std::size_t> {
            for (auto at = starts.lower_bound(end.x() - near);
                 at != starts.end() && at->first <= end.x() + near; ++at) {
                if (!used[at->second] && length(runs_[at->second].front() - end) < near) return at->second;
            }
            return std::nullopt;
        };
        for (std::size_t first = 0; first < runs_.size(); ++first) {
            if (used[first]) continue;
            QPolygonF loop;
            for (std::optional<std::size_t> run = first; run; run = next(runs_[*run].back())) {
                used[*run] = true;
                loop << straightened(runs_[*run]);
            }
            const bool closed = length(loop.back() - loop.front()) < near;
            closed_ = closed_ && closed;
            // The rims of parts run clockwise, so those of holes do not.
            if (closed && doubleArea(loop) < 0 && doubleArea(loop) > -2 * smallestHole) continue;
            path.addPolygon(loop);
            if (closed) path.closeSubpath();
        }
        return path;
    }

    /// After `joined`: are all its lines loops?
    bool closed() const { return closed_; }

private:
    bool isFree(const QPointF& point) const {
        return std::ranges::none_of(near_, [&](const Part* other) {
            return other->bounds().contains(point) && other->distance(point) < -0.01;
        });
    }

    /// Where the rim changes sides between two points of it.
    QPointF change(QPointF free, QPointF covered) const {
        for (int i = 0; i < 6; ++i) {
            const QPointF middle = (free + covered) / 2;
            (isFree(middle) ? free : covered) = middle;
        }
        return free;
    }

    void follow(std::size_t which) {
        const Part& part = parts_[which];
        near_.clear();
        for (const Part& other : parts_) {
            if (&other != &part && other.bounds().intersects(part.bounds())) near_.push_back(&other);
        }
        const QPolygonF& rim = part.rim(); // its last point is its first
        const qsizetype size = rim.size() - 1;
        std::vector<bool> free(static_cast<std::size_t>(size));
        for (qsizetype i = 0; i < size; ++i)
            free[static_cast<std::size_t>(i)] = isFree(rim[i]);
        const auto isFreeAt = [&](qsizetype i) { return free[static_cast<std::size_t>(i % size)]; };
        const auto covered = std::ranges::find(free, false);
        if (covered == free.end()) {
            runs_.push_back(rim);
            return;
        }
        const qsizetype start = covered - free.begin();
        for (qsizetype i = start; i < start + size; ++i) {
            if (isFreeAt(i) || !isFreeAt(i + 1)) continue;
            QPolygonF run{change(rim[(i + 1) % size], rim[i % size])};
            qsizetype at = i + 1;
            for (; isFreeAt(at); ++at)
                run << rim[at % size];
            run << change(rim[(at - 1) % size], rim[at % size]);
            runs_.push_back(run);
        }
    }

    const std::vector<Part>& parts_;
    std::vector<const Part*> near_;
    std::vector<QPolygonF> runs_;
    bool closed_ = true;
};

/// By scan lines: where each line enters and leaves the parts, joined over the parts.
std::vector<QLineF> hatchOf(const std::vector<Part>& parts, const Hatch& hatch) {
    std::vector<QLineF> lines;
    if (hatch.spacing <= 0) return lines;
    const double angle = hatch.angle * std::numbers::pi / 180;
    const QPointF along(std::cos(angle), -std::sin(angle));
    const QPointF across(-along.y(), along.x());
    std::map<int, std::vector<std::pair<double, double>>> stretches;
    for (const Part& part : parts) {
        std::map<int, std::vector<double>> crossings;
        for (qsizetype i = 0; i + 1 < part.corners().size(); ++i) {
            QPointF from = part.corners()[i];
            QPointF to = part.corners()[i + 1];
            double begin = QPointF::dotProduct(from, across) / hatch.spacing;
            double end = QPointF::dotProduct(to, across) / hatch.spacing;
            if (begin > end) {
                std::swap(begin, end);
                std::swap(from, to);
            }
            for (int line = static_cast<int>(std::ceil(begin)); line < end; ++line) {
                const QPointF at = from + (to - from) * ((line - begin) / (end - begin));
                crossings[line].push_back(QPointF::dotProduct(at, along));
            }
        }
        for (auto& [line, places] : crossings) {
            std::ranges::sort(places);
            for (std::size_t i = 0; i + 1 < places.size(); i += 2)
                stretches[line].emplace_back(places[i], places[i + 1]);
        }
    }
    for (auto& [line, list] : stretches) {
        std::ranges::sort(list);
        const QPointF base = across * (line * hatch.spacing);
        for (std::size_t i = 0; i < list.size();) {
            auto [begin, end] = list[i];
            for (++i; i < list.size() && list[i].first <= end; ++i)
                end = std::max(end, list[i].second);
            lines.emplace_back(base + along * begin, base + along * end);
        }
    }
    return lines;
}

} // namespace

RegionShape regionShape(const RegionParts& parts, const Hatch& hatch) {
    std::vector<Part> all;
    all.reserve(parts.bodies.size() + parts.joints.size());
    for (const QRectF& body : parts.bodies)
        all.push_back(Part::around(body, parts.margin));
    for (const std::vector<QPointF>& joint : parts.joints) {
        if (joint.size() > 1) all.push_back(Part::along(joint, parts.reach));
    }
    RegionShape shape;
    shape.fill.setFillRule(Qt::WindingFill);
    for (const Part& part : all)
        shape.fill.addPolygon(part.corners());
    FreeRims rims(all);
    shape.outline = rims.joined();
    shape.area = rims.closed() ? shape.outline : shape.fill;
    shape.hatch = hatchOf(all, hatch);
    return shape;
}

} // namespace dovetail::ui
