// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace dovetail::ui {

/// The grid of the canvas, in canvas units.
constexpr double gridStep = 20;

/// To what things on the canvas snap while they are moved.
struct SnapSettings {
    bool toOthers = true; ///< centres and edges of what does not move, and equal distances between centres
    bool toGrid = false;  ///< centres
};

/// Shows with what something has come in line, or two distances that are equal.
struct SnapGuide {
    enum class Kind { Alignment, Distance };
    QLineF line;
    Kind kind = Kind::Alignment;
};

struct Snapped {
    QPointF by; ///< how far to move
    std::vector<SnapGuide> guides;
};

/// Decides where what is being moved comes to lie. What is near (within `reach`) to being in line with
/// something else, is; alignments go before equal distances, and both before the grid. Linear in the
/// number of others, n log n in the length of a row.
class Snapper {
public:
    /// `grabbed`: where the thing under the pointer lay before. Whatever moves with it just follows, so that
    /// the same move does not end elsewhere because more was selected. `others`: what stays where it is.
    Snapper(const QRectF& grabbed, std::vector<QRectF> others);

    /// `by`: how far the pointer has moved it.
    Snapped snap(const QPointF& by, const SnapSettings& settings, double reach) const;

private:
    QRectF grabbed_;
    std::vector<QRectF> others_;
};

} // namespace dovetail::ui
