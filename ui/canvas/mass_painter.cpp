// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/mass_painter.h"

#include "ui/canvas/edge_item.h"
#include "ui/canvas/edge_label.h"
#include "ui/canvas/graph_scene.h"
#include "ui/canvas/guide_item.h"

#include <QFontInfo>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>
#include <limits>

namespace dovetail::ui {

namespace {

constexpr std::size_t fewItems = 400; ///< in the scene: QGraphicsView does as well
constexpr std::size_t fewNodes = 60;  ///< in view: each is painted by itself
constexpr std::size_t fewEdges = 60;
constexpr double smallestWriting = 6; ///< pixels: what is smaller cannot be read
constexpr double massHeadLength = 11;
constexpr double massHeadWidth = 9;
constexpr double thinnest = 0.8; ///< pixels of a line

/// So many pieces of a curve of this length in pixels that no corner is seen.
int curveSteps(double length) {
    return std::clamp(static_cast<int>(std::sqrt(length)), 4, 24);
}

} // namespace

bool MassPainter::suits(const GraphScene& scene) {
    return scene.nodes().size() + scene.edges().size() > fewItems;
}

bool MassPainter::canDetail(const GraphSnapshot& graph, const PixelView& view, const QRect& image) {
    const QRectF seen((QPointF(image.topLeft()) - view.shift) / view.scale,
                      QSizeF(image.size()) / view.scale);
    std::size_t nodes = 0;
    for (const SnapshotNode& node : graph.nodes) {
        if (node.bounds.translated(node.place).intersects(seen) && ++nodes > fewNodes) return false;
    }
    std::size_t edges = 0;
    for (const SnapshotEdge& edge : graph.edges) {
        if (edge.bounds.intersects(seen) && ++edges > fewEdges) return false;
    }
    return true;
}

MassPainter::MassPainter(const GraphScene& scene, const GraphSnapshot& graph, QImage& image,
                         const PixelView& view, bool grid, bool detailed)
    : scene_(scene),
      graph_(graph),
      view_(view),
      transform_(view.scale, 0, 0, view.scale, view.shift.x(), view.shift.y()),
      grid_(grid),
      detailed_(detailed),
      image_(image),
      raster_(image),
      painter_(&image) {
    for (std::size_t n = 0; n < nameFonts_.size(); ++n) {
        QFont font = scene.style().font;
        font.setBold(n & 1U);
        font.setItalic(n & 2U);
        nameFonts_[n] = scaled(font);
    }
    captionFont_ = scaled(NodeItem::captionFont(scene.style()));
    labelFont_ = scaled(edgeLabelFont(scene.style()));
    named_ = isReadable(nameFonts_[0]);
    captioned_ = isReadable(captionFont_);
    labelled_ = isReadable(labelFont_);
    const auto selected =
        std::ranges::count_if(graph.edges, [](const auto& edge) { return edge.look.selected; });
    handled_ = named_ && static_cast<std::size_t>(selected) <= fewEdges;
}

QFont MassPainter::scaled(QFont font) const {
    // Rather than through the transform, which would lay the text out anew in each frame.
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * view_.scale);
    } else {
        font.setPixelSize(std::max(static_cast<int>(std::lround(font.pixelSize() * view_.scale)), 1));
    }
    return font;
}

bool MassPainter::isReadable(const QFont& font) const {
    return QFontInfo(font).pixelSize() >= smallestWriting * view_.ratio;
}

QRect MassPainter::boxOf(const QRectF& bounds) const {
    return view_.pixels(bounds).toAlignedRect().adjusted(-2, -2, 2, 2);
}

void MassPainter::paint(const QRegion& region) {
    const QRect all = region.boundingRect() & image_.rect();
    if (all.isEmpty()) return;
    const QRectF seen((QPointF(all.topLeft()) - view_.shift) / view_.scale, QSizeF(all.size()) / view_.scale);
    const QRectF near = seen.adjusted(-4 / view_.scale, -4 / view_.scale, 4 / view_.scale, 4 / view_.scale);
    nodes_.clear();
    edges_.clear();
    items_.clear();
    for (const SnapshotNode& node : graph_.nodes) {
        const QRectF bounds = node.bounds.translated(node.place);
        if (node.look.opacity > 0 && bounds.intersects(near)) nodes_.push_back({&node, boxOf(bounds)});
    }
    for (const SnapshotEdge& edge : graph_.edges) {
        if (edge.look.opacity > 0 && edge.bounds.intersects(near))
            edges_.push_back({&edge, boxOf(edge.bounds)});
    }
    // What concerns the query lies over what does not.
    std::ranges::stable_sort(edges_, {}, [](const auto& edge) { return edge.part->look.z; });
    for (const SnapshotItem& item : graph_.items) {
        if (item.look.opacity > 0 && item.bounds.intersects(near))
            items_.push_back({&item, boxOf(item.bounds)});
    }
    for (const QRect& piece : region)
        paintPiece(piece & image_.rect());
}

void MassPainter::paintPiece(const QRect& piece) {
    if (piece.isEmpty()) return;
    raster_.setClip(piece);
    painter_.setClipRect(piece);
    raster_.fill(piece, scene_.style().background.rgb());
    if (grid_) {
        painter_.setTransform(transform_);
        paintGrid(&painter_, transform_.inverted().mapRect(QRectF(piece).adjusted(-1, -1, 1, 1)),
                  view_.scale / view_.ratio, scene_.style());
        painter_.resetTransform();
    }
    constexpr double infinity = std::numeric_limits<double>::infinity();
    paintItems(piece, -infinity, 0);
    for (const auto& [edge, box] : edges_) {
        if (!box.intersects(piece)) continue;
        if (detailed_ || edge->item->isHovered() || (edge->look.selected && handled_)) {
            paintItem(*edge->item, edge->look.selected);
        } else {
            paintEdge(*edge);
        }
    }
    paintItems(piece, 0, 1);
    for (const auto& [node, box] : nodes_) {
        if (!box.intersects(piece)) continue;
        if (detailed_ || node->item->isSpokenOf() || (named_ && node->item->isSpecial())) {
            paintItem(*node->item, node->look.selected);
        } else {
            paintNode(*node);
            if (named_) paintWords(*node);
        }
    }
    paintItems(piece, 1, infinity);
}

/// What is neither a variable nor an edge of the drawing, from one depth up to another.
void MassPainter::paintItems(const QRect& piece, double fromZ, double belowZ) {
    for (const auto& [item, box] : items_) {
        const double z = item->look.z;
        if (z >= fromZ && z < belowZ && box.intersects(piece))
            paintItem(*item->item.item, item->look.selected);
    }
}

void MassPainter::paintItem(const QGraphicsItem& item, bool selected) {
    QStyleOptionGraphicsItem option;
    option.exposedRect = item.boundingRect();
    option.rect = option.exposedRect.toAlignedRect();
    option.state = selected ? QStyle::State_Selected | QStyle::State_Enabled : QStyle::State_Enabled;
    painter_.save();
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setTransform(QTransform::fromTranslate(item.x(), item.y()) * transform_);
    painter_.setOpacity(item.opacity());
    const_cast<QGraphicsItem&>(item).paint(&painter_, &option, nullptr); // which Qt has not as const
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

void MassPainter::paintHead(const QPointF& tip, const QPointF& direction, double width, QRgb colour) {
    const QPointF back = tip - direction * massHeadLength * view_.scale;
    const QPointF aside = QPointF(-direction.y(), direction.x()) * massHeadWidth / 2 * view_.scale;
    if (named_) raster_.triangle({tip, back + aside, back - aside}, colour);
    raster_.line({back + aside, tip}, width, colour);
    raster_.line({back - aside, tip}, width, colour);
}

void MassPainter::paintEdge(const SnapshotEdge& edge) {
    const CanvasStyle& style = scene_.style();
    const EdgeMarks marks = edge.item->marks();
    const bool selected = edge.look.selected;
    const QColor named = selected        ? style.focus
                         : marks.cut     ? style.faintText
                         : marks.causal  ? style.causal
                         : marks.biasing ? style.biasing
                                         : style.edge;
    const QRgb colour = onGround(named, edge.look.opacity);
    const bool plainBiasing = marks.biasing && !marks.cut && !marks.causal;
    const auto dashesOf = [&](double width, double on, double off) {
        const auto pixels = [&](double length) {
            return std::max(static_cast<int>(std::lround(length * width * view_.scale)), 2);
        };
        return PixelDashes{pixels(on), pixels(off)};
    };
    // As EdgeItem has them.
    const double units = marks.cut       ? 1.4
                         : marks.causal  ? (marks.biasing ? 6.5 : 3)
                         : marks.biasing ? 2.4
                                         : 1.6;
    PixelDashes dashes;
    if (marks.cut) dashes = dashesOf(1.4, 1.2, 2.6);
    if (plainBiasing) dashes = dashesOf(2.4, 3.2, 2);
    const bool strong = selected || marks.causal || marks.biasing;
    const double width = std::max(units * view_.scale, (strong ? 1.8 : thinnest) * view_.ratio);
    const bool both = marks.causal && marks.biasing && !marks.cut && !selected;
    const QRgb second = both ? onGround(style.biasing, edge.look.opacity) : colour;
    const auto stroke = [&](const QLineF& line) {
        raster_.line(line, width, colour, dashes);
        if (both) raster_.line(line, width * 0.45, second, dashesOf(3, 3.2, 2));
    };
    const QPointF tail = view_.pixel(edge.course.front());
    const QPointF head = view_.pixel(edge.course.back());
    if (edge.straight) {
        stroke({tail, head});
    } else {
        const QPointF span = head - tail;
        const int steps = curveSteps(std::hypot(span.x(), span.y()));
        QPointF before = tail;
        for (int step = 1; step <= steps; ++step) {
            const double t = static_cast<double>(step) / steps;
            const double rest = 1 - t;
            const QPointF next =
                view_.pixel(rest * rest * rest * edge.course[0] + 3 * rest * rest * t * edge.course[1] +
                            3 * rest * t * t * edge.course[2] + t * t * t * edge.course[3]);
            stroke({before, next});
            before = next;
        }
    }
    const EdgePath& path = edge.item->path();
    const double thin = std::min(width, std::max(1.6 * view_.scale, thinnest));
    paintHead(head, path.headDirection, thin, colour);
    if (edge.edge.kind == graph::EdgeKind::Bidirected) paintHead(tail, path.tailDirection, thin, colour);
    if (labelled_ && !edge.label.isEmpty()) paintEdgeLabel(edge);
}

void MassPainter::paintEdgeLabel(const SnapshotEdge& edge) {
    QColor ground = scene_.style().background;
    ground.setAlphaF(0.8F); // where another edge passes below
    const QRectF place = view_.pixels(edge.label);
    painter_.setOpacity(edge.look.opacity);
    painter_.fillRect(place.toRect(), ground);
    drawText(place.adjusted(2 * view_.scale, 0, 0, 0), edge.item->labelText(), labelFont_,
             scene_.style().faintText, edge.look.opacity);
}

void MassPainter::paintNode(const SnapshotNode& node) {
    const NodeItem& item = *node.item;
    const NodeColours colours = item.colours();
    const double opacity = node.look.opacity;
    const QRectF exact = view_.pixels(item.body().translated(node.place));
    const QRect body(static_cast<int>(std::lround(exact.x())), static_cast<int>(std::lround(exact.y())),
                     std::max(static_cast<int>(std::lround(exact.width())), 3),
                     std::max(static_cast<int>(std::lround(exact.height())), 3));
    const double line = std::max(colours.border.widthF() * view_.scale, view_.ratio);
    const double radius = item.cornerRadius() * view_.scale;
    const QRgb fill = onGround(colours.fill, opacity);
    if (node.look.selected) {
        const int gap = std::max(static_cast<int>(std::lround(4 * view_.scale)), 2);
        const int ring = std::max(static_cast<int>(std::lround(2 * view_.ratio)), 1);
        raster_.roundedRect(body.adjusted(-gap - ring, -gap - ring, gap + ring, gap + ring), radius + gap,
                            scene_.style().background.rgb(), ring, onGround(scene_.style().focus, 1));
    }
    raster_.roundedRect(body, radius, fill, line, onGround(colours.border.color(), opacity));
    const int inset = static_cast<int>(std::lround(3.5 * view_.scale));
    if (item.isAdjusted() && body.height() > 4 * inset && inset >= 2)
        raster_.roundedRect(body.adjusted(inset, inset, -inset, -inset), 0, fill,
                            std::max(view_.scale, view_.ratio), onGround(scene_.style().text, opacity));
}

void MassPainter::paintWords(const SnapshotNode& node) {
    const NodeItem& item = *node.item;
    const QColor colour = item.colours().text;
    const QFont wanted = item.font();
    drawText(view_.pixels(item.labelPlace().translated(node.place)), item.label(),
             nameFonts_[(wanted.bold() ? 1U : 0U) + (wanted.italic() ? 2U : 0U)], colour, node.look.opacity);
    if (!captioned_ || item.caption().isEmpty()) return;
    QColor faint = colour;
    faint.setAlphaF(0.8F);
    drawText(view_.pixels(item.captionPlace().translated(node.place)), item.captionLabel(), captionFont_,
             faint, node.look.opacity);
}

void MassPainter::drawText(const QRectF& place, const QStaticText& text, const QFont& font,
                           const QColor& colour, double opacity) {
    painter_.setOpacity(opacity);
    painter_.setFont(font);
    painter_.setPen(colour);
    painter_.drawStaticText(place.topLeft(), text);
}

} // namespace dovetail::ui
