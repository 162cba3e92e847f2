// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/snapping.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace dovetail::ui {

namespace {

enum class Axis { X, Y };

struct Span {
    double low, middle, high;
};

Span spanOf(const QRectF& rect, Axis axis) {
    if (axis == Axis::X) return {rect.left(), rect.center().x(), rect.right()};
    return {rect.top(), rect.center().y(), rect.bottom()};
}

Axis across(Axis axis) {
    return axis == Axis::X ? Axis::Y : Axis::X;
}

/// Keeps the smallest shift that is offered; of equals the first.
class Best {
public:
    explicit Best(double reach) : reach_(reach) {}
    void offer(double shift) {
        if (std::abs(shift) > reach_ || (shift_ && std::abs(shift) >= std::abs(*shift_))) return;
        shift_ = shift;
    }
    std::optional<double> shift() const { return shift_; }

private:
    double reach_;
    std::optional<double> shift_;
};

std::array<std::pair<double, double>, 3> pairsOf(const Span& moved, const Span& other) {
    return {{{moved.middle, other.middle}, {moved.low, other.low}, {moved.high, other.high}}};
}

/// Centres of what lies in the same row (or column) as the rectangle, sorted.
std::vector<double> rowOf(const QRectF& moved, const std::vector<QRectF>& others, Axis axis) {
    const Span band = spanOf(moved, across(axis));
    std::vector<double> row;
    for (const QRectF& other : others) {
        const double middle = spanOf(other, across(axis)).middle;
        if (middle > band.low && middle < band.high) row.push_back(spanOf(other, axis).middle);
    }
    std::ranges::sort(row);
    return row;
}

/// Two equal distances that a place in the row would make, as the three centres in their order.
struct Step {
    double first, second, third;
    double wanted; ///< which of the three is that of the moved thing
};

std::vector<Step> stepsAround(const std::vector<double>& row, double place) {
    std::vector<Step> steps;
    const auto right = std::ranges::lower_bound(row, place);
    const auto left = right;
    if (std::ranges::distance(right, row.end()) >= 2) {
        const double near = *right, far = *std::next(right);
        steps.push_back({2 * near - far, near, far, 2 * near - far});
    }
    if (std::ranges::distance(row.begin(), left) >= 2) {
        const double near = *std::prev(left), far = *std::prev(left, 2);
        steps.push_back({far, near, 2 * near - far, 2 * near - far});
    }
    if (right != row.end() && left != row.begin()) {
        const double before = *std::prev(left), after = *right;
        steps.push_back({before, (before + after) / 2, after, (before + after) / 2});
    }
    return steps;
}

std::optional<double> alignment(const QRectF& grabbed, const std::vector<QRectF>& others, Axis axis,
                                double reach) {
    Best best(reach);
    for (const QRectF& other : others) {
        for (const auto& [from, to] : pairsOf(spanOf(grabbed, axis), spanOf(other, axis)))
            best.offer(to - from);
    }
    return best.shift();
}

double toGrid(double middle) {
    return std::round(middle / gridStep) * gridStep - middle;
}

QLineF lineAlong(Axis axis, double place, double from, double to) {
    return axis == Axis::X ? QLineF(place, from, place, to) : QLineF(from, place, to, place);
}

/// One line for each place in which the moved thing is in line with others, from end to end of them all.
void addAlignments(std::vector<SnapGuide>& guides, const QRectF& moved, const std::vector<QRectF>& others,
                   Axis axis) {
    constexpr double overhang = 8;
    const Span own = spanOf(moved, axis);
    // Where the centres are in line, edges of equal sizes are, too: that goes without saying.
    for (const auto& which : {&Span::middle, &Span::low, &Span::high}) {
        const double place = own.*which;
        Span reach = spanOf(moved, across(axis));
        bool any = false;
        for (const QRectF& other : others) {
            if (std::abs(spanOf(other, axis).*which - place) > 0.5) continue;
            any = true;
            reach.low = std::min(reach.low, spanOf(other, across(axis)).low);
            reach.high = std::max(reach.high, spanOf(other, across(axis)).high);
        }
        if (!any) continue;
        guides.push_back({lineAlong(axis, place, reach.low - overhang, reach.high + overhang),
                          SnapGuide::Kind::Alignment});
        if (which == &Span::middle) return;
    }
}

void addDistances(std::vector<SnapGuide>& guides, const QRectF& moved, const std::vector<QRectF>& others,
                  Axis axis) {
    const double place = spanOf(moved, axis).middle;
    const double beside = spanOf(moved, across(axis)).middle;
    for (const Step& step : stepsAround(rowOf(moved, others, axis), place)) {
        if (std::abs(step.wanted - place) > 0.5) continue;
        for (const auto& [from, to] :
             {std::pair(step.first, step.second), std::pair(step.second, step.third)})
            guides.push_back({lineAlong(across(axis), beside, from, to), SnapGuide::Kind::Distance});
        return;
    }
}

} // namespace

Snapper::Snapper(const QRectF& grabbed, std::vector<QRectF> others)
    : grabbed_(grabbed), others_(std::move(others)) {}

Snapped Snapper::snap(const QPointF& by, const SnapSettings& settings, double reach) const {
    std::optional<double> x, y;
    const QRectF grabbed = grabbed_.translated(by);
    if (settings.toOthers) {
        x = alignment(grabbed, others_, Axis::X, reach);
        y = alignment(grabbed, others_, Axis::Y, reach);
        const QRectF inRow = grabbed.translated(x.value_or(0), y.value_or(0));
        const auto equalSteps = [&](Axis axis) {
            Best best(reach);
            const double place = spanOf(inRow, axis).middle;
            for (const Step& step : stepsAround(rowOf(inRow, others_, axis), place))
                best.offer(step.wanted - place);
            return best.shift();
        };
        if (!x) x = equalSteps(Axis::X);
        if (!y) y = equalSteps(Axis::Y);
    }
    if (settings.toGrid) {
        if (!x) x = toGrid(grabbed.center().x());
        if (!y) y = toGrid(grabbed.center().y());
    }
    Snapped snapped{by + QPointF(x.value_or(0), y.value_or(0)), {}};
    if (!settings.toOthers) return snapped;
    const QRectF placed = grabbed_.translated(snapped.by);
    for (const Axis axis : {Axis::X, Axis::Y}) {
        addAlignments(snapped.guides, placed, others_, axis);
        addDistances(snapped.guides, placed, others_, axis);
    }
    return snapped;
}

} // namespace dovetail::ui
