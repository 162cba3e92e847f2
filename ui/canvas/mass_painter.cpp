// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/mass_painter.h"

#include "ui/canvas/edge_item.h"
#include "ui/canvas/graph_scene.h"

#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace dovetail::ui {

using graph::Role;

namespace {

constexpr std::size_t fewItems = 400; ///< in the scene: QGraphicsView does as well
constexpr std::size_t fewNodes = 60;  ///< in view: each is painted in full
constexpr std::size_t fewEdges = 60;
/// In view: smooth lines would make each look at the still graph take too long.
constexpr std::size_t manyEdges = 4000;
constexpr double labelZoom = 0.5;
constexpr double headLength = 11;
constexpr double headWidth = 9;
constexpr int curveSteps = 10;

} // namespace

bool MassPainter::suits(const GraphScene& scene) {
    return scene.nodes().size() + scene.edges().size() > fewItems;
}

MassPainter::MassPainter(const GraphScene& scene, QImage& image, const QTransform& view)
    : scene_(scene),
      view_(view),
      exposed_(view.inverted().mapRect(QRectF(QPointF(), QSizeF(image.size()) / image.devicePixelRatio()))),
      ratio_(image.devicePixelRatio()),
      scale_(view.m11() * ratio_),
      shift_(QPointF(view.dx(), view.dy()) * ratio_),
      image_(image),
      raster_(image),
      painter_(&image) {}

void MassPainter::paint(PaintQuality quality) {
    findVisible();
    raster_.fill(image_.rect(), scene_.style().background.rgb());
    paintOthers(-std::numeric_limits<double>::infinity(), 0);
    // What concerns the query lies over what does not.
    std::ranges::stable_sort(edges_, {}, [](const EdgeItem* edge) { return edge->zValue(); });
    const bool few = edges_.size() <= fewEdges;
    const bool smooth = quality == PaintQuality::Still && edges_.size() <= manyEdges;
    for (EdgeItem* edge : edges_) {
        if (few || (edge->isHovered() && scale_ >= labelZoom)) {
            paintItem(*edge);
        } else {
            paintEdge(*edge, smooth);
        }
    }
    paintOthers(0, 1);
    paintNodes();
    paintOthers(1, std::numeric_limits<double>::infinity());
}

void MassPainter::findVisible() {
    for (const auto& [id, item] : scene_.nodes()) {
        if (item->isVisible() && item->opacity() > 0 &&
            item->boundingRect().translated(item->pos()).intersects(exposed_)) {
            nodes_.push_back(item);
        }
    }
    for (const auto& [edge, item] : scene_.edges()) {
        if (item->isVisible() && item->opacity() > 0 && item->boundingRect().intersects(exposed_))
            edges_.push_back(item);
    }
    for (QGraphicsItem* item : scene_.items(Qt::AscendingOrder)) {
        if (item->type() == EdgeItem::Type || !item->isVisible()) continue;
        const auto* node = qgraphicsitem_cast<const NodeItem*>(item);
        if (!node || scene_.node(node->id()) != node) others_.push_back(item);
    }
}

/// What is neither a variable nor an edge, from one depth up to another.
void MassPainter::paintOthers(double aboveZ, double belowZ) {
    for (QGraphicsItem* item : others_) {
        const double z = item->topLevelItem()->zValue();
        if (z >= aboveZ && z < belowZ && item->sceneBoundingRect().intersects(exposed_)) paintItem(*item);
    }
}

void MassPainter::paintItem(QGraphicsItem& item) {
    QStyleOptionGraphicsItem option;
    option.exposedRect = item.boundingRect();
    option.rect = option.exposedRect.toAlignedRect();
    option.state = item.isSelected() ? QStyle::State_Selected | QStyle::State_Enabled : QStyle::State_Enabled;
    painter_.save();
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setTransform(item.deviceTransform(view_));
    painter_.setOpacity(item.effectiveOpacity());
    item.paint(&painter_, &option, nullptr);
    painter_.restore();
}

QRgb MassPainter::onGround(const QColor& colour, double opacity) const {
    const QColor ground = scene_.style().background;
    const auto mix = [&](int below, int above) {
        return static_cast<int>(std::lround(below + (above - below) * opacity * colour.alphaF()));
    };
    return qRgb(mix(ground.red(), colour.red()), mix(ground.green(), colour.green()),
                mix(ground.blue(), colour.blue()));
}

void MassPainter::paintHead(const QPointF& tip, const QPointF& direction, QRgb colour, bool smooth) {
    const QPointF at = pixel(tip);
    if (!QRectF(image_.rect()).contains(at)) return;
    const QPointF back = at - direction * headLength * scale_;
    const QPointF aside = QPointF(-direction.y(), direction.x()) * headWidth / 2 * scale_;
    if (scale_ >= labelZoom * ratio_) raster_.triangle({at, back + aside, back - aside}, colour);
    raster_.line({back + aside, at}, colour, smooth);
    raster_.line({back - aside, at}, colour, smooth);
}

void MassPainter::paintEdge(const EdgeItem& edge, bool smooth) {
    const EdgePath& path = edge.path();
    if (path.isEmpty()) return;
    const CanvasStyle& style = scene_.style();
    const EdgeMarks marks = edge.marks();
    const bool strong = edge.isSelected() || edge.isHovered() || (marks.causal && !marks.cut);
    const QColor named = edge.isSelected() || edge.isHovered() ? style.focus
                         : marks.cut                           ? style.faintText
                         : marks.causal                        ? style.causal
                         : marks.biasing                       ? style.biasing
                                                               : style.edge;
    const QRgb colour = onGround(named, edge.opacity());
    PixelDashes dashes;
    if (marks.cut) dashes = {2, 4};
    if (marks.biasing && !marks.cut && !marks.causal) dashes = {7, 4};
    const auto stroke = [&](const QLineF& line) {
        raster_.line(line, colour, smooth, dashes);
        if (!strong) return;
        const bool steep = std::abs(line.dy()) > std::abs(line.dx());
        const QLineF beside = line.translated(steep ? QPointF(1, 0) : QPointF(0, 1));
        const bool both = marks.causal && marks.biasing && !edge.isSelected();
        raster_.line(beside, both ? onGround(style.biasing, edge.opacity()) : colour, smooth,
                     both ? PixelDashes{7, 4} : PixelDashes());
    };
    if (edge.isStraight()) {
        stroke({pixel(path.tail), pixel(path.head)});
    } else {
        QPointF before = pixel(path.tail);
        for (int step = 1; step <= curveSteps; ++step) {
            const QPointF next = pixel(edge.pointAt(static_cast<double>(step) / curveSteps));
            stroke({before, next});
            before = next;
        }
    }
    paintHead(path.head, path.headDirection, colour, smooth);
    if (edge.edge().kind == graph::EdgeKind::Bidirected)
        paintHead(path.tail, path.tailDirection, colour, smooth);
}

void MassPainter::paintNodes() {
    const bool labelled = scale_ >= labelZoom * ratio_;
    const bool few = labelled && nodes_.size() <= fewNodes;
    std::array<QFont, 4> fonts;
    for (std::size_t n = 0; n < fonts.size(); ++n) {
        fonts[n] = scene_.style().font;
        fonts[n].setPointSizeF(fonts[n].pointSizeF() * view_.m11());
        fonts[n].setBold(n & 1U);
        fonts[n].setItalic(n & 2U);
    }
    for (NodeItem* node : nodes_) {
        if (few || (labelled && node->isSpecial())) {
            paintItem(*node);
            continue;
        }
        paintNode(*node);
        if (!labelled) continue;
        const QFont wanted = node->font();
        paintLabel(*node, fonts[(wanted.bold() ? 1U : 0U) + (wanted.italic() ? 2U : 0U)]);
    }
}

void MassPainter::paintNode(const NodeItem& node) {
    const NodeColours colours = node.colours();
    const double opacity = node.opacity();
    const QPointF centre = pixel(node.pos());
    const QSizeF size = node.body().size() * scale_;
    const QRect body(static_cast<int>(std::lround(centre.x() - size.width() / 2)),
                     static_cast<int>(std::lround(centre.y() - size.height() / 2)),
                     std::max(static_cast<int>(size.width()), 3),
                     std::max(static_cast<int>(size.height()), 3));
    const QRgb border = onGround(colours.border.color(), opacity);
    const int line = std::max(static_cast<int>(std::lround(ratio_)), 1);
    const int gap = std::max(static_cast<int>(4 * scale_), 2);
    if (node.isSelected()) {
        const QRgb ring = onGround(scene_.style().focus, 1);
        for (int n = 0; n < 2 * line; ++n)
            raster_.frame(body.adjusted(-gap - n, -gap - n, gap + n, gap + n), ring);
    }
    raster_.fill(body, border);
    raster_.fill(body.adjusted(line, line, -line, -line), onGround(colours.fill, opacity));
    if (node.isAdjusted()) raster_.frame(body.adjusted(2 * line, 2 * line, -2 * line, -2 * line), border);
    // Round corners, as far as three pixels can tell; what is adjusted for is square.
    if (!node.isAdjusted() && body.height() >= 9) {
        const QRgb ground = onGround(scene_.style().background, 1);
        for (const QPoint& corner : {body.topLeft(), QPoint(body.right() - line + 1, body.top()),
                                     QPoint(body.left(), body.bottom() - line + 1),
                                     QPoint(body.right() - line + 1, body.bottom() - line + 1)})
            raster_.fill(QRect(corner, QSize(line, line)), ground);
    }
}

void MassPainter::paintLabel(const NodeItem& node, const QFont& font) {
    // In pixels rather than through the transform, which would lay the text out anew in each frame.
    const QPointF centre = view_.map(node.pos());
    const QSizeF size = node.labelSize() * view_.m11();
    painter_.setOpacity(node.opacity());
    painter_.setFont(font);
    painter_.setPen(node.colours().text);
    painter_.drawStaticText(QPointF(centre.x() - size.width() / 2, centre.y() - size.height() / 2),
                            node.label());
}

} // namespace dovetail::ui
