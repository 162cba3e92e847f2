// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/legend.h"

#include "ui/canvas/edge_item.h"
#include "ui/canvas/graph_scene.h"
#include "ui/canvas/node_badge.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <functional>

namespace dovetail::ui {

using graph::EdgeKind;
using graph::Mark;
using graph::Role;

namespace {

constexpr double legendMargin = 10;
constexpr double legendPadding = 7;
constexpr double sampleWidth = 36;
constexpr double sampleGap = 9;

struct Entry {
    QString label;
    std::function<void(QPainter*, const QRectF&)> paintSample;
};

Entry edgeEntry(const QString& label, EdgeKind kind, EdgeMarks marks, const CanvasStyle& style) {
    return {label, [=, &style](QPainter* painter, const QRectF& place) {
                const double y = kind == EdgeKind::Bidirected ? place.center().y() + 4 : place.center().y();
                const NodeOutline left{QRectF(place.left() - 2, y, 0, 0), 0};
                const NodeOutline right{QRectF(place.right() + 2, y, 0, 0), 0};
                const double bend = kind == EdgeKind::Bidirected ? 5 : 0;
                paintEdge(painter, edgePath(left, right, bend), kind, marks, style);
            }};
}

Entry nodeEntry(const QString& label, graph::Roles roles, const CanvasStyle& style) {
    return {label, [=, &style](QPainter* painter, const QRectF& place) {
                // The variable itself, made small.
                NodeItem sample({}, style);
                sample.setVariable(QStringLiteral("  "), roles);
                const double scale = std::min(0.5, place.width() / sample.body().width());
                painter->save();
                painter->translate(place.center());
                painter->scale(scale, scale);
                QStyleOptionGraphicsItem option;
                sample.paint(painter, &option, nullptr);
                painter->restore();
            }};
}

/// A ring with its badge.
Entry markEntry(const QString& label, NodeMark mark, const CanvasStyle& style) {
    return {label, [=, &style](QPainter* painter, const QRectF& place) {
                const QRectF body(place.left() + 3, place.center().y() - 5, place.width() - 10, 10);
                painter->setPen(ringPen(mark, style));
                painter->setBrush(style.nodeFill);
                painter->drawRoundedRect(body, 4, 4);
                const double width = badgeWidth(mark, style);
                paintBadge(painter, mark, QPointF(place.right() - width / 2, place.center().y()), style);
            }};
}

Entry badgeEntry(const QString& label, NodeMark mark, const CanvasStyle& style) {
    return {label, [=, &style](QPainter* painter, const QRectF& place) {
                paintBadge(painter, mark, place.center(), style);
            }};
}

Entry regionEntry(const QString& label, const RegionLook& look) {
    return {label, [look](QPainter* painter, const QRectF& place) {
                RegionParts parts;
                parts.bodies = {place.adjusted(6, 6, -6, -6)};
                parts.margin = 3;
                Hatch hatch = look.hatch;
                hatch.spacing = std::min(hatch.spacing, 6.0);
                paintRegion(painter, regionShape(parts, hatch), look);
            }};
}

struct Legend {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::Legend)
};

Entry markedEntry(const QString& label, Mark atTail, Mark atHead, const QColor& colour,
                  const CanvasStyle& style) {
    return {label, [=, &style](QPainter* painter, const QRectF& place) {
                const NodeOutline left{QRectF(place.left() - 2, place.center().y(), 0, 0), 0};
                const NodeOutline right{QRectF(place.right() + 2, place.center().y(), 0, 0), 0};
                paintMarkedEdge(painter, edgePath(left, right, 0), atTail, atHead, colour, style.background);
            }};
}

QString undirectedLabel(ViewMode mode) {
    switch (mode) {
    case ViewMode::Moral:
        return Legend::tr("Depend on each other given the rest");
    case ViewMode::Correlation:
        return Legend::tr("May depend on each other");
    case ViewMode::Equivalence:
        return Legend::tr("May point either way");
    default:
        return Legend::tr("Both lead to selection");
    }
}

/// Of a graph that follows from the drawing.
std::vector<Entry> entriesFor(const GraphScene& scene, const ModeGraph& shown) {
    const CanvasStyle& style = scene.style();
    std::vector<Entry> entries;
    const auto has = [&](Role role) {
        return std::ranges::any_of(scene.nodes(), [&](const auto& node) {
            return shown.kept.contains(node.first) && node.second->roles().has(role);
        });
    };
    if (has(Role::Treatment)) entries.push_back(nodeEntry(Legend::tr("Treatment"), Role::Treatment, style));
    if (has(Role::Outcome)) entries.push_back(nodeEntry(Legend::tr("Outcome"), Role::Outcome, style));
    if (has(Role::Latent))
        entries.push_back(nodeEntry(Legend::tr("Latent (not measured)"), Role::Latent, style));
    if (shown.mode == ViewMode::Twin)
        entries.push_back(nodeEntry(Legend::tr("What both worlds share"), Role::Latent, style));
    bool directed = false, bidirected = false, undirected = false, circle = false, added = false;
    for (const PassingEdge& edge : scene.mode().edges()) {
        if (!edge.stays) continue;
        const auto [a, b, atA, atB] = edge.after;
        circle |= atA == Mark::Circle || atB == Mark::Circle;
        bidirected |= atA == Mark::Arrow && atB == Mark::Arrow;
        undirected |= atA == Mark::Tail && atB == Mark::Tail;
        directed |= (atA == Mark::Tail && atB == Mark::Arrow) || (atA == Mark::Arrow && atB == Mark::Tail);
        added |= edge.added;
    }
    const bool ancestral = shown.mode == ViewMode::Ancestral || shown.partial;
    if (directed) {
        entries.push_back(
            markedEntry(ancestral ? Legend::tr("From an ancestor") : Legend::tr("From cause to effect"),
                        Mark::Tail, Mark::Arrow, style.edge, style));
    }
    if (bidirected) {
        entries.push_back(markedEntry(ancestral ? Legend::tr("Neither is an ancestor of the other")
                                                : Legend::tr("Unobserved common cause"),
                                      Mark::Arrow, Mark::Arrow, style.edge, style));
    }
    if (undirected)
        entries.push_back(
            markedEntry(undirectedLabel(shown.mode), Mark::Tail, Mark::Tail, style.edge, style));
    if (circle) {
        entries.push_back(markedEntry(Legend::tr("Arrow head or tail: not known"), Mark::Circle, Mark::Arrow,
                                      style.edge, style));
    }
    if (added) {
        entries.push_back(markedEntry(Legend::tr("Not joined in the drawing"), Mark::Tail, Mark::Tail,
                                      addedColour(style), style));
    }
    return entries;
}

std::vector<Entry> entriesFor(const GraphScene& scene) {
    if (const ModeGraph* shown = scene.mode().graph()) return entriesFor(scene, *shown);
    const CanvasStyle& style = scene.style();
    bool treatment = false, outcome = false, adjusted = false, latent = false;
    for (const auto& [id, node] : scene.nodes()) {
        treatment |= node->roles().has(Role::Treatment);
        outcome |= node->roles().has(Role::Outcome);
        latent |= node->roles().has(Role::Latent);
        adjusted |= node->isAdjusted();
    }
    bool causal = false, biasing = false, both = false, cut = false, other = false, bidirected = false;
    for (const auto& [edge, item] : scene.edges()) {
        const EdgeMarks drawn = item->marks();
        cut |= drawn.cut;
        if (drawn.cut) continue;
        both |= drawn.causal && drawn.biasing;
        causal |= drawn.causal && !drawn.biasing;
        biasing |= drawn.biasing && !drawn.causal;
        other |= !drawn.causal && !drawn.biasing && edge.kind == EdgeKind::Directed;
        bidirected |= edge.kind == EdgeKind::Bidirected;
    }
    NodeMarks marks;
    for (const auto& [id, node] : scene.nodes())
        marks |= node->marks();
    std::vector<Entry> entries;
    if (treatment) entries.push_back(nodeEntry(Legend::tr("Treatment"), Role::Treatment, style));
    if (outcome) entries.push_back(nodeEntry(Legend::tr("Outcome"), Role::Outcome, style));
    if (adjusted) entries.push_back(nodeEntry(Legend::tr("Adjusted for"), Role::Adjusted, style));
    if (latent) entries.push_back(nodeEntry(Legend::tr("Latent (not measured)"), Role::Latent, style));
    if (marks.testFlag(NodeMark::Mediator))
        entries.push_back(markEntry(Legend::tr("Front-door mediator"), NodeMark::Mediator, style));
    if (marks.testFlag(NodeMark::Instrument))
        entries.push_back(markEntry(Legend::tr("Instrument"), NodeMark::Instrument, style));
    if (marks.testFlag(NodeMark::Selection))
        entries.push_back(badgeEntry(Legend::tr("Cases are selected by it"), NodeMark::Selection, style));
    if (causal)
        entries.push_back(edgeEntry(Legend::tr("Causal path"), EdgeKind::Directed,
                                    {.causal = true, .biasing = false}, style));
    if (biasing) {
        entries.push_back(edgeEntry(Legend::tr("Open biasing path"), EdgeKind::Directed,
                                    {.causal = false, .biasing = true}, style));
    }
    if (marks.testFlag(NodeMark::Fork))
        entries.push_back(badgeEntry(Legend::tr("Fork: opens a biasing path"), NodeMark::Fork, style));
    if (marks.testFlag(NodeMark::Collider)) {
        entries.push_back(
            badgeEntry(Legend::tr("Adjusted collider: opens a biasing path"), NodeMark::Collider, style));
    }
    if (both)
        entries.push_back(edgeEntry(Legend::tr("Causal and biasing"), EdgeKind::Directed,
                                    {.causal = true, .biasing = true}, style));
    if (other && (causal || biasing || both)) {
        entries.push_back(edgeEntry(Legend::tr("Other edge"), EdgeKind::Directed, {}, style));
    }
    if (bidirected) {
        entries.push_back(edgeEntry(Legend::tr("Unobserved common cause"), EdgeKind::Bidirected, {}, style));
    }
    if (cut) {
        entries.push_back(edgeEntry(Legend::tr("Cut by randomisation"), EdgeKind::Directed,
                                    {.causal = false, .biasing = false, .cut = true}, style));
    }
    const RegionLayer& regions = scene.regions();
    if (const RegionItem* first = regions.district(0))
        entries.push_back(regionEntry(Legend::tr("District, by number"), first->look()));
    if (const RegionItem* larger = regions.largerForest())
        entries.push_back(regionEntry(Legend::tr("Hedge: the larger C-forest"), larger->look()));
    if (const RegionItem* smaller = regions.smallerForest())
        entries.push_back(regionEntry(Legend::tr("Hedge: the smaller C-forest"), smaller->look()));
    return entries;
}

QFont legendFont(const CanvasStyle& style) {
    QFont font = style.font;
    font.setPointSizeF(std::max(font.pointSizeF() * 0.9, 7.0));
    return font;
}

double rowHeightFor(const QFont& font) {
    return std::max(QFontMetricsF(font).height() + 3, 18.0);
}

QSizeF sizeOf(const std::vector<Entry>& entries, const QFont& font) {
    if (entries.empty()) return {};
    double textWidth = 0;
    for (const Entry& entry : entries)
        textWidth = std::max(textWidth, QFontMetricsF(font).horizontalAdvance(entry.label));
    return {2 * legendPadding + sampleWidth + sampleGap + textWidth,
            2 * legendPadding + rowHeightFor(font) * static_cast<double>(entries.size())};
}

QRectF frameFor(const std::vector<Entry>& entries, const QRectF& viewport, const QFont& font) {
    const QSizeF size = sizeOf(entries, font);
    if (size.isEmpty()) return {};
    // A canvas that is too small for both shows the graph.
    if (size.width() > viewport.width() * 0.6 || size.height() > viewport.height() * 0.7) return {};
    return {QPointF(viewport.left() + legendMargin, viewport.bottom() - legendMargin - size.height()), size};
}

void paintEntries(QPainter* painter, const QRectF& frame, const std::vector<Entry>& entries,
                  const CanvasStyle& style) {
    const QFont font = legendFont(style);
    const double rowHeight = rowHeightFor(font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor fill = style.background;
    fill.setAlphaF(0.9F);
    QColor line = style.nodeBorder;
    line.setAlphaF(0.35F);
    painter->setPen(QPen(line, 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QPointF corner = frame.topLeft() + QPointF(legendPadding, legendPadding);
    for (const Entry& entry : entries) {
        entry.paintSample(painter, QRectF(corner, QSizeF(sampleWidth, rowHeight)));
        painter->setFont(font);
        painter->setPen(style.text);
        painter->drawText(QRectF(corner.x() + sampleWidth + sampleGap, corner.y(),
                                 frame.right() - corner.x() - sampleWidth - sampleGap, rowHeight),
                          Qt::AlignVCenter | Qt::AlignLeft, entry.label);
        corner.ry() += rowHeight;
    }
    painter->restore();
}

} // namespace

QRectF legendFrame(const QRectF& viewport, const GraphScene& scene) {
    return frameFor(entriesFor(scene), viewport, legendFont(scene.style()));
}

void paintLegend(QPainter* painter, const QRectF& viewport, const GraphScene& scene) {
    const std::vector<Entry> entries = entriesFor(scene);
    const QRectF frame = frameFor(entries, viewport, legendFont(scene.style()));
    if (!frame.isEmpty()) paintEntries(painter, frame, entries, scene.style());
}

QSizeF legendSize(const GraphScene& scene) {
    return sizeOf(entriesFor(scene), legendFont(scene.style()));
}

void paintLegendAt(QPainter* painter, const QPointF& corner, const GraphScene& scene) {
    const std::vector<Entry> entries = entriesFor(scene);
    const QSizeF size = sizeOf(entries, legendFont(scene.style()));
    if (!size.isEmpty()) paintEntries(painter, QRectF(corner, size), entries, scene.style());
}

QStringList legendLabels(const GraphScene& scene) {
    QStringList labels;
    for (const Entry& entry : entriesFor(scene))
        labels << entry.label;
    return labels;
}

} // namespace dovetail::ui
