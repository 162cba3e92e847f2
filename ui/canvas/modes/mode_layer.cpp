// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/modes/mode_layer.h"

#include "ui/canvas/edge_item.h"
#include "ui/canvas/graph_scene.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace dovetail::ui {

using graph::Mark;
using graph::VariableId;
using graph::VariableSet;

namespace {

constexpr double modeHeadLength = 11;
constexpr double modeHeadWidth = 9;
constexpr double circleSize = 8;
constexpr double worldGap = 190; ///< between the two worlds of a twin network
/// Beyond this many variables edges stay straight rather than looking for a way around the others.
constexpr std::size_t modeDetourLimit = 120;

double between(double from, double to, double share) {
    return from + (to - from) * share;
}

/// What a mark takes off the end of its line.
double lengthOf(Mark mark) {
    return mark == Mark::Arrow ? modeHeadLength - 2 : mark == Mark::Circle ? circleSize : 0;
}

void paintMark(QPainter* painter, const QPointF& tip, const QPointF& direction, Mark mark,
               const QColor& colour, const QColor& background) {
    if (mark == Mark::Arrow) {
        painter->setPen(QPen(colour, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(colour);
        painter->drawPath(arrowHead(tip, direction, modeHeadLength, modeHeadWidth, false));
    } else if (mark == Mark::Circle) {
        painter->setPen(QPen(colour, 1.6));
        painter->setBrush(background);
        const double radius = circleSize / 2 - 0.4;
        painter->drawEllipse(tip - direction * circleSize / 2, radius, radius);
    }
}

/// The graph without direction, for telling which edges are the same.
std::pair<VariableId, VariableId> pairOf(const ShownEdge& edge) {
    return std::minmax(edge.a, edge.b);
}

/// The same edge with `a` where the other one has it.
ShownEdge alongside(const ShownEdge& edge, const ShownEdge& other) {
    return edge.a == other.a ? edge : ShownEdge{edge.b, edge.a, edge.atB, edge.atA};
}

} // namespace

QColor addedColour(const CanvasStyle& style) {
    return style.hedge;
}

void paintMarkedEdge(QPainter* painter, const EdgePath& path, Mark atTail, Mark atHead, const QColor& colour,
                     const QColor& background) {
    if (path.isEmpty()) return;
    painter->setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::FlatCap));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(shortened(path, lengthOf(atTail), lengthOf(atHead)));
    paintMark(painter, path.tail, path.tailDirection, atTail, colour, background);
    paintMark(painter, path.head, path.headDirection, atHead, colour, background);
}

/// All edges of a derived graph. One item, for there may be thousands.
class ModeEdgesItem : public QGraphicsItem {
public:
    enum { Type = UserType + 9 };

    ModeEdgesItem(const ModeLayer& layer, const CanvasStyle& style) : layer_(layer), style_(style) {
        setZValue(0.2);
    }

    int type() const override { return Type; }
    QRectF boundingRect() const override { return bounds_; }
    QPainterPath shape() const override { return {}; }

    void changed() {
        prepareGeometryChange();
        bounds_ = {};
        for (const PassingEdge& edge : layer_.edges())
            bounds_ |= edge.path.line.controlPointRect();
        bounds_.adjust(-modeHeadLength, -modeHeadLength, modeHeadLength, modeHeadLength);
        update();
    }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        const double scale = painter->worldTransform().m11();
        const bool plain = layer_.edges().size() > 1500 || scale < 0.25;
        painter->setRenderHint(QPainter::Antialiasing, layer_.edges().size() <= 4000);
        const double opacity = painter->opacity();
        for (const PassingEdge& edge : layer_.edges()) {
            const double seen = (edge.was ? 1 - layer_.progress() : 0) + (edge.stays ? layer_.progress() : 0);
            if (seen <= 0.01) continue;
            painter->setOpacity(opacity * std::min(seen, 1.0));
            const QColor colour = edge.added ? addedColour(style_) : style_.edge;
            if (plain) {
                painter->setPen(QPen(colour, 0));
                painter->drawLine(edge.path.tail, edge.path.head);
            } else {
                // Half-way the marks change; an edge that stays is a line all the time.
                const bool late = edge.stays && (!edge.was || layer_.progress() > 0.5);
                const ShownEdge& now = late ? edge.after : edge.before;
                paintMarkedEdge(painter, edge.path, now.atA, now.atB, colour, style_.background);
            }
        }
        painter->setOpacity(opacity);
    }

private:
    const ModeLayer& layer_;
    const CanvasStyle& style_;
    QRectF bounds_;
};

ModeLayer::ModeLayer(GraphScene& scene) : scene_(scene) {
    motion_.setStartValue(0.0);
    motion_.setEndValue(1.0);
    motion_.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&motion_, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { setProgress(value.toDouble()); });
    connect(&motion_, &QVariantAnimation::finished, this, &ModeLayer::arrive);
}

ModeLayer::~ModeLayer() {
    motion_.disconnect(this);
}

const NodeItem* ModeLayer::node(VariableId id) const {
    const auto found = added_.find(id);
    return found != added_.end() ? found->second.get() : scene_.node(id);
}

void ModeLayer::show(std::optional<ModeGraph> graph, int milliseconds) {
    if (!graph && !isActive()) return;
    motion_.stop();
    // From what is seen now.
    const std::vector<ShownEdge> before = graph_ ? graph_->edges : drawnEdges(scene_.drawn());
    keptBefore_.clear();
    for (const auto& [id, item] : scene_.nodes()) {
        if (presence(id) > 0.5) keptBefore_.insert(id);
    }
    graph_ = std::move(graph);
    if (!item_) {
        scene_.itemsReplaced();
        item_ = std::make_unique<ModeEdgesItem>(*this, scene_.style());
        scene_.addItem(item_.get());
    }
    placeAdded();
    matchEdges(before);
    route();
    setProgress(0);
    if (milliseconds > 0) {
        motion_.setDuration(milliseconds);
        motion_.start();
    } else {
        arrive();
    }
}

void ModeLayer::arrive() {
    std::erase_if(edges_, [](const PassingEdge& edge) { return !edge.stays; });
    if (graph_) {
        setProgress(1);
        return;
    }
    progress_ = 1;
    scene_.itemsReplaced();
    item_.reset();
    edges_.clear();
    added_.clear();
    homes_.clear();
    places_.clear();
    keptBefore_.clear();
    scene_.modeMoved();
}

double ModeLayer::presence(VariableId id) const {
    if (!isActive()) return 1;
    const double before = keptBefore_.contains(id) ? 1 : 0;
    const double after = !graph_ || graph_->kept.contains(id) ? 1 : 0;
    return between(before, after, progress_);
}

void ModeLayer::setProgress(double progress) {
    progress_ = progress;
    for (const auto& [id, item] : added_) {
        const QPointF home = homes_.at(id);
        item->setPos(home + (places_.at(id) - home) * progress);
        item->setOpacity(progress);
    }
    routeNow();
    scene_.modeMoved();
}

void ModeLayer::matchEdges(const std::vector<ShownEdge>& before) {
    VariableSet known;
    for (const auto& [id, item] : scene_.nodes())
        known.insert(id);
    for (const auto& [id, item] : added_)
        known.insert(id);
    std::multimap<std::pair<VariableId, VariableId>, ShownEdge> old;
    for (const ShownEdge& edge : before) {
        if (known.contains(edge.a) && known.contains(edge.b)) old.emplace(pairOf(edge), edge);
    }
    std::set<std::pair<VariableId, VariableId>> drawn;
    for (const auto& [edge, item] : scene_.edges())
        drawn.insert(std::minmax(edge.from, edge.to));
    const bool twin = graph_ && graph_->mode == ViewMode::Twin;
    edges_.clear();
    const std::vector<ShownEdge> after = graph_ ? graph_->edges : drawnEdges(scene_.drawn());
    for (const ShownEdge& edge : after) {
        if (!known.contains(edge.a) || !known.contains(edge.b)) continue;
        PassingEdge passing;
        passing.after = edge;
        passing.stays = true;
        passing.added = !twin && !drawn.contains(pairOf(edge));
        // Of two edges between a pair the one that has not changed.
        const auto [first, last] = old.equal_range(pairOf(edge));
        auto match =
            std::find_if(first, last, [&](const auto& one) { return alongside(one.second, edge) == edge; });
        if (match == last) match = first;
        if (match != last) {
            passing.was = true;
            passing.before = alongside(match->second, edge);
            old.erase(match);
        } else {
            passing.before = edge;
        }
        edges_.push_back(passing);
    }
    for (const auto& [pair, edge] : old) {
        PassingEdge passing;
        passing.before = passing.after = edge;
        passing.was = true;
        passing.added = !drawn.contains(pair);
        edges_.push_back(passing);
    }
}

void ModeLayer::placeAdded() {
    if (!added_.empty()) scene_.itemsReplaced();
    added_.clear();
    homes_.clear();
    places_.clear();
    if (!graph_ || graph_->added.empty()) return;
    QRectF world;
    for (const auto& [id, item] : scene_.nodes())
        world |= item->outline().rect;
    const double below = world.height() + worldGap;
    std::vector<std::pair<VariableId, double>> exogenous;
    for (const AddedVariable& variable : graph_->added) {
        auto item = std::make_unique<NodeItem>(variable.id, scene_.style());
        item->setVariable(variable.name, variable.roles);
        item->setFlag(QGraphicsItem::ItemIsSelectable, false);
        scene_.addItem(item.get());
        QPointF middle;
        for (const VariableId id : variable.of) {
            if (const NodeItem* original = scene_.node(id))
                middle += original->pos() / static_cast<double>(variable.of.size());
        }
        homes_[variable.id] = middle;
        places_[variable.id] = middle + QPointF(0, below);
        if (variable.kind == AddedVariable::Kind::Exogenous) exogenous.push_back({variable.id, middle.x()});
        added_[variable.id] = std::move(item);
    }
    // What both worlds share stands in a row between them, as near to its effects as there is room.
    std::ranges::sort(exogenous, {}, &std::pair<VariableId, double>::second);
    double free = -std::numeric_limits<double>::infinity();
    double drift = 0;
    for (auto& [id, x] : exogenous) {
        const double half = added_.at(id)->body().width() / 2;
        const double wanted = x;
        x = std::max(x, free + half);
        free = x + half + 24;
        drift += (x - wanted) / static_cast<double>(exogenous.size());
    }
    for (const auto& [id, x] : exogenous)
        places_[id] = QPointF(x - drift, world.bottom() + worldGap / 2);
}

double ModeLayer::freeBend(const ShownEdge& edge, double taken) const {
    const auto outlineOf = [this](VariableId id) {
        const NodeItem* item = node(id);
        const auto place = places_.find(id);
        return item->body().translated(place == places_.end() ? item->pos() : place->second);
    };
    const QPointF from = outlineOf(edge.a).center();
    const QPointF to = outlineOf(edge.b).center();
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    const double step = std::clamp(0.16 * length, 30.0, 60.0);
    const double up = to.x() >= from.x() ? 1 : -1;
    if (edge.bidirected() && taken == 0) return step * up;
    if (taken != 0) return -taken;
    if (scene_.nodes().size() + added_.size() > modeDetourLimit || edges_.size() > 3 * modeDetourLimit)
        return 0;
    const auto isClear = [&](double bend) {
        const std::vector<QPointF> course = edgeCourse(from, to, bend);
        const auto blocks = [&](VariableId id) {
            if (id == edge.a || id == edge.b) return false;
            const QRectF body = outlineOf(id).adjusted(-8, -8, 8, 8);
            return std::ranges::any_of(course, [&](const QPointF& point) { return body.contains(point); });
        };
        const auto isBlocked = [&](const auto& entry) { return blocks(entry.first); };
        return std::ranges::none_of(added_, isBlocked) &&
               std::ranges::none_of(scene_.nodes(), [&](const auto& entry) {
                   return (!graph_ || graph_->kept.contains(entry.first)) && isBlocked(entry);
               });
    };
    for (const double bend : {0.0, step * up, -step * up, 1.8 * step * up, -1.8 * step * up}) {
        if (isClear(bend)) return bend;
    }
    return 0;
}

/// The bends of all edges, for where everything will be.
void ModeLayer::route() {
    // In the drawing an edge keeps the bend that it has there.
    std::map<std::pair<VariableId, VariableId>, std::vector<const EdgeItem*>> drawn;
    for (const auto& [edge, item] : scene_.edges())
        drawn[std::minmax(edge.from, edge.to)].push_back(item);
    const auto drawnBend = [&](const ShownEdge& edge) -> std::optional<double> {
        const auto found = drawn.find(pairOf(edge));
        if (found == drawn.end()) return std::nullopt;
        for (const EdgeItem* item : found->second) {
            const bool both = item->edge().kind == graph::EdgeKind::Bidirected;
            if (both != edge.bidirected() && found->second.size() > 1) continue;
            return item->edge().from == edge.a ? item->bend() : -item->bend();
        }
        return std::nullopt;
    };
    std::map<std::pair<VariableId, VariableId>, double> taken;
    for (PassingEdge& edge : edges_) {
        const auto there = drawnBend(edge.after);
        double bend = there.value_or(0);
        if (!there) {
            const double other = taken.contains(pairOf(edge.after)) ? taken.at(pairOf(edge.after)) : 0;
            bend = freeBend(edge.after, other);
        }
        taken[pairOf(edge.after)] = bend;
        edge.bendBefore = edge.bendAfter = bend;
    }
    routeNow();
}

void ModeLayer::routeNow() {
    for (PassingEdge& edge : edges_) {
        const NodeItem* from = node(edge.after.a);
        const NodeItem* to = node(edge.after.b);
        const double bend = between(edge.bendBefore, edge.bendAfter, progress_);
        edge.path = from && to ? edgePath(from->outline(), to->outline(), bend) : EdgePath();
    }
    ++revision_;
    if (item_) item_->changed();
}

void ModeLayer::follow() {
    if (!isActive()) return;
    const double progress = progress_;
    if (graph_ && !graph_->added.empty()) {
        placeAdded();
        for (const auto& [id, item] : added_) {
            item->setPos(homes_.at(id) + (places_.at(id) - homes_.at(id)) * progress);
            item->setOpacity(progress);
        }
    }
    std::erase_if(edges_,
                  [this](const PassingEdge& edge) { return !node(edge.after.a) || !node(edge.after.b); });
    route();
}

void ModeLayer::styleChanged() {
    for (const auto& [id, item] : added_)
        item->styleChanged();
    if (isActive()) route();
}

void ModeLayer::collect(std::vector<RevisedItem>& items) const {
    if (item_) items.push_back({item_.get(), revision_});
    for (const auto& [id, item] : added_)
        items.push_back({item.get(), item->revision()});
}

QRectF ModeLayer::bounds() const {
    QRectF all;
    for (const auto& [id, item] : added_) {
        const QPointF shift = places_.at(id) - item->pos();
        all |= item->sceneBoundingRect().translated(shift);
    }
    for (const PassingEdge& edge : edges_) {
        if (edge.stays) all |= edge.path.line.boundingRect();
    }
    return all;
}

} // namespace dovetail::ui
