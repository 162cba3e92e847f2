// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/graph_scene.h"

#include "ui/canvas/edge_item.h"
#include "ui/canvas/motion.h"
#include "ui/canvas/note_item.h"

#include <QGraphicsRectItem>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace dovetail::ui {

using graph::Edge;
using graph::EdgeKind;
using graph::VariableId;
using graph::VariableSet;

namespace {

/// Far more than anyone draws on, and fixed, so that no move makes Qt add up all bounding boxes.
constexpr double sceneExtent = 30000;
/// Beyond this many variables edges stay straight rather than looking for a way around the others.
constexpr std::size_t detourLimit = 300;

QPointF point(const graph::Position& position) {
    return {position.x, position.y};
}

} // namespace

GraphScene::GraphScene(const Document& document, QObject* parent)
    : QGraphicsScene(parent),
      document_(document),
      style_(CanvasStyle::of(QGuiApplication::palette(), QGuiApplication::font())),
      overlay_(new QGraphicsRectItem) {
    overlay_->setFlag(QGraphicsItem::ItemHasNoContents);
    overlay_->setZValue(2);
    addItem(overlay_);
    setItemIndexMethod(NoIndex);
    setSceneRect(-sceneExtent, -sceneExtent, 2 * sceneExtent, 2 * sceneExtent);
    connect(this, &QGraphicsScene::selectionChanged, this, &GraphScene::noteSelection);
    sync(allChanges);
}

GraphScene::~GraphScene() {
    disconnect(this, nullptr, this, nullptr); // the base class still clears the selection
    // Edges before the variables that they take themselves off.
    for (const auto& [edge, item] : edges_)
        delete item;
    edges_.clear();
}

void GraphScene::sync(Changes changes) {
    const bool graphChanged = bool(changes & (Changes(Change::Structure) | Change::Layout));
    if (!graphChanged && !changes.testFlag(Change::Notes)) return;
    syncing_ = true;
    glide_.stop();
    const graph::Positions before =
        changes.testFlag(Change::Layout) && changes != allChanges ? positions() : graph::Positions();
    if (changes == allChanges) { // another document: nothing of the old one is kept
        ++epoch_;
        for (const auto& [edge, item] : edges_)
            delete item;
        edges_.clear();
        for (const auto& [id, item] : nodes_)
            delete item;
        nodes_.clear();
        for (const auto& [id, item] : notes_)
            delete item;
        notes_.clear();
    }
    if (changes.testFlag(Change::Notes)) syncNotes();
    if (graphChanged) syncGraph(changes);
    syncing_ = false;
    if (graphChanged) setOut(before);
    emit rearranged();
    if (hoveredVariable_ && !nodes_.contains(*hoveredVariable_)) hoveredVariable_.reset();
    if (hoveredEdge_ && !edges_.contains(*hoveredEdge_)) hoveredEdge_.reset();
    noteSelection();
}

void GraphScene::syncGraph(Changes changes) {
    if (changes.testFlag(Change::Structure)) {
        removeGone();
        addNew();
    }
    syncPositions();
    syncLabels();
    applyHighlights();
    routeAll();
    if (changes.testFlag(Change::Structure)) {
        regions_.structureChanged(document_.graph());
    }
    regions_.follow();
    mode_.follow();
}

void GraphScene::removeGone() {
    const graph::CausalGraph& graph = document_.graph();
    // Edges first: they hold on to their ends.
    for (auto next = edges_.begin(); next != edges_.end();) {
        if (graph.hasEdge(next->first)) {
            ++next;
            continue;
        }
        ++epoch_;
        delete next->second;
        next = edges_.erase(next);
    }
    for (auto next = nodes_.begin(); next != nodes_.end();) {
        if (graph.contains(next->first)) {
            ++next;
            continue;
        }
        ++epoch_;
        delete next->second;
        next = nodes_.erase(next);
    }
}

void GraphScene::addNew() {
    const graph::CausalGraph& graph = document_.graph();
    graph::Positions places;
    for (const graph::Variable& variable : graph.variables()) {
        NodeItem*& item = nodes_[variable.id];
        if (!item) {
            item = new NodeItem(variable.id, style_);
            if (places.empty()) places = graph::completed(graph);
            item->setPos(point(places.at(variable.id)));
            addItem(item);
        }
        item->setVariable(text(variable.name), variable.roles);
    }
    for (const Edge& edge : graph.edges()) {
        EdgeItem*& item = edges_[edge];
        if (item) continue;
        item = new EdgeItem(edge, *nodes_.at(edge.from), *nodes_.at(edge.to), style_);
        addItem(item);
    }
}

void GraphScene::syncPositions() {
    // A variable without a position stays where it was shown first.
    for (const graph::Variable& variable : document_.graph().variables()) {
        NodeItem* item = node(variable.id);
        if (item && variable.position) item->setPos(point(*variable.position));
    }
}

/// Lets variables that the document has moved glide to their new places, if they are several: one that is
/// dragged or nudged is there already.
void GraphScene::setOut(const graph::Positions& before) {
    graph::Positions moved;
    for (const auto& [id, place] : before) {
        const NodeItem* item = node(id);
        if (item && item->pos() != point(place)) moved[id] = place;
    }
    if (moved.size() < 2) return;
    if (const int time = motionTime(nodes_.size())) glide_.start(moved, time);
}

void GraphScene::setHighlights(CanvasHighlights highlights) {
    if (highlights == highlights_) return;
    std::vector<NodeItem*> reshaped; // the corners of what is adjusted for are square
    for (const auto& [id, item] : nodes_) {
        if (highlights.adjusted.contains(id) != highlights_.adjusted.contains(id)) reshaped.push_back(item);
    }
    highlights_ = std::move(highlights);
    applyHighlights();
    for (NodeItem* item : reshaped)
        routeEdgesOf(*item);
    regions_.setHedge(highlights_.hedge);
}

void GraphScene::setDistrictsVisible(bool visible) {
    regions_.setDistrictsVisible(visible, document_.graph());
}

void GraphScene::applyMarks() {
    std::map<VariableId, NodeMarks> marks;
    for (const VariableId id : highlights_.mediators)
        marks[id] |= NodeMark::Mediator;
    for (const VariableId id : highlights_.instruments)
        marks[id] |= NodeMark::Instrument;
    for (const HighlightedOpener& opener : highlights_.openers) {
        marks[opener.variable] |=
            opener.kind == HighlightedOpener::Kind::Fork ? NodeMark::Fork : NodeMark::Collider;
    }
    for (const auto& [id, item] : nodes_) {
        if (item->roles().has(graph::Role::Selected)) marks[id] |= NodeMark::Selection;
        const auto found = marks.find(id);
        item->setMarks(found == marks.end() ? NodeMarks() : found->second);
        QStringList lines = describeMarks(highlights_, id);
        if (item->roles().has(graph::Role::Selected)) lines << tr("Cases are selected by it");
        if (item->isElided()) {
            if (!item->caption().isEmpty()) lines.prepend(item->caption());
            lines.prepend(item->name());
        }
        item->setToolTip(lines.join(QLatin1Char('\n')));
    }
}

void GraphScene::applyHighlights() {
    for (const auto& [id, item] : nodes_) {
        item->setInAdjustmentSet(highlights_.adjusted.contains(id));
        item->setRinged(highlights_.ringed.contains(id));
    }
    applyMarks();
    applyOpacity();
    std::map<Edge, EdgeMarks> marks;
    for (const Edge& edge : highlights_.causal)
        marks[edge].causal = true;
    for (const Edge& edge : highlights_.biasing)
        marks[edge].biasing = true;
    const auto randomised = [this](VariableId id) {
        return nodes_.at(id)->roles().has(graph::Role::Randomised);
    };
    for (const auto& [edge, item] : edges_) {
        const bool arrowAtStart = edge.kind == graph::EdgeKind::Bidirected;
        EdgeMarks& all = marks[edge];
        all.cut = randomised(edge.to) || (arrowAtStart && randomised(edge.from));
        item->setMarks(all);
    }
}

/// What is not looked at is faint; what a derived graph does not have is not seen.
void GraphScene::applyOpacity() {
    constexpr double faded = 0.2;
    const auto& subgraph = highlights_.subgraph;
    const bool derived = mode_.isActive();
    const auto lookedAt = [&](VariableId id) { return derived || !subgraph || subgraph->contains(id); };
    for (const auto& [id, item] : nodes_)
        item->setOpacity((lookedAt(id) ? 1 : faded) * mode_.presence(id));
    for (const auto& [edge, item] : edges_)
        item->setOpacity(derived ? 0 : lookedAt(edge.from) && lookedAt(edge.to) ? 1 : faded);
}

void GraphScene::modeMoved() {
    applyOpacity();
    regions_.setVisible(!mode_.isActive());
    emit rearranged();
}

void GraphScene::setStyle(const CanvasStyle& style) {
    ++epoch_;
    style_ = style;
    setBackgroundBrush(style.background);
    for (const auto& [id, item] : nodes_)
        item->styleChanged();
    for (const auto& [edge, item] : edges_)
        item->styleChanged();
    for (const auto& [id, item] : notes_)
        item->styleChanged();
    routeAll();
    regions_.styleChanged();
    mode_.styleChanged();
    update();
}

NodeItem* GraphScene::node(VariableId id) const {
    const auto found = nodes_.find(id);
    return found == nodes_.end() ? nullptr : found->second;
}

EdgeItem* GraphScene::edge(const Edge& edge) const {
    const auto found = edges_.find(edge);
    return found == edges_.end() ? nullptr : found->second;
}

QRectF GraphScene::nodesRect() const {
    QRectF all;
    for (const auto& [id, item] : nodes_)
        all |= item->body().translated(item->pos());
    for (const auto& [id, item] : mode_.added())
        all |= item->body().translated(item->pos());
    return all;
}

QRectF GraphScene::contentsRect() const {
    if (glide_.isRunning()) return glide_.contents();
    QRectF all;
    for (const auto& [id, item] : nodes_)
        all |= item->sceneBoundingRect();
    for (const auto& [edge, item] : edges_)
        all |= item->path().line.boundingRect() | item->labelPlace();
    for (const auto& [id, item] : notes_)
        all |= item->rect();
    if (mode_.isActive()) return all | mode_.bounds();
    return all | regions_.bounds();
}

graph::Positions GraphScene::positions() const {
    graph::Positions shown;
    for (const auto& [id, item] : nodes_)
        shown[id] = {item->x(), item->y()};
    return shown;
}

void GraphScene::showAt(const graph::Positions& positions) {
    std::map<VariableId, QPointF> shifts;
    std::vector<EdgeItem*> touched;
    for (const auto& [id, position] : positions) {
        NodeItem* item = node(id);
        if (!item) continue;
        shifts.emplace_hint(shifts.end(), id, point(position) - item->pos());
        item->setPos(point(position));
        touched.insert(touched.end(), item->edges().begin(), item->edges().end());
    }
    std::ranges::sort(touched);
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    const bool detours = nodes_.size() <= detourLimit; // then it matters what else is there
    for (EdgeItem* edge : touched) {
        const auto from = shifts.find(edge->edge().from);
        const auto to = shifts.find(edge->edge().to);
        const bool together = from != shifts.end() && to != shifts.end() && from->second == to->second;
        if (together && !detours) {
            edge->shift(from->second);
        } else {
            route(*edge);
        }
    }
    VariableSet moved;
    for (const auto& [id, shift] : shifts)
        moved.insert(moved.end(), id);
    regions_.follow(moved);
    mode_.follow();
    emit rearranged();
}

void GraphScene::showAsInDocument() {
    syncPositions();
    routeAll();
    regions_.follow();
    mode_.follow();
    emit rearranged();
}

GraphScene::Hit GraphScene::hitAt(const QPointF& position) const {
    // Bodies win over rings, rings over edges; what was selected or hovered shows its ring.
    Hit ring;
    for (const auto& [id, item] : nodes_) {
        if (item->opacity() == 0) continue; // a derived graph does not have it
        const NodePart part = item->partAt(position);
        if (part == NodePart::Body) return {id, part, {}};
        if (part == NodePart::Ring && item->showsRing()) ring = {id, part, {}};
    }
    if (ring.variable) return ring;
    for (const auto& [id, item] : notes_) {
        if (item->isHit(position)) return {.note = id, .grip = item->isGrip(position)};
    }
    // The handle of a selected edge may lie where others cross it.
    for (const auto& [edge, item] : edges_) {
        if (item->isSelected() && item->isHandle(position)) return {.edge = edge, .grip = true};
    }
    for (const auto& [edge, item] : edges_) {
        if (item->opacity() > 0 && item->isHit(position))
            return {.edge = edge, .grip = item->isHandle(position)};
    }
    return {};
}

std::optional<VariableId> GraphScene::variableAt(const QPointF& position) const {
    std::optional<VariableId> near;
    for (const auto& [id, item] : nodes_) {
        const NodePart part = item->partAt(position);
        if (part == NodePart::Body) return id;
        if (part == NodePart::Ring) near = id;
    }
    return near;
}

void GraphScene::setHovered(const Hit& hit) {
    if (hit.variable != hoveredVariable_) {
        if (hoveredVariable_ && node(*hoveredVariable_)) node(*hoveredVariable_)->setHovered(false);
        hoveredVariable_ = hit.variable;
        if (hoveredVariable_) node(*hoveredVariable_)->setHovered(true);
    }
    if (hit.edge != hoveredEdge_) {
        if (hoveredEdge_ && edge(*hoveredEdge_)) edge(*hoveredEdge_)->setHovered(false);
        hoveredEdge_ = hit.edge;
        if (hoveredEdge_) edge(*hoveredEdge_)->setHovered(true);
    }
    if (hit.note != hoveredNote_) {
        if (hoveredNote_ && note(*hoveredNote_)) note(*hoveredNote_)->setHovered(false);
        hoveredNote_ = hit.note;
        if (hoveredNote_) note(*hoveredNote_)->setHovered(true);
    }
}

VariableSet GraphScene::selectedVariables() const {
    VariableSet selected;
    for (const auto& [id, item] : nodes_) {
        if (item->isSelected()) selected.insert(id);
    }
    return selected;
}

std::vector<Edge> GraphScene::selectedEdges() const {
    std::vector<Edge> selected;
    for (const auto& [edge, item] : edges_) {
        if (item->isSelected()) selected.push_back(edge);
    }
    return selected;
}

void GraphScene::select(const VariableSet& variables, const std::vector<Edge>& edges,
                        const std::set<project::NoteId>& notes) {
    syncing_ = true;
    const boost::container::flat_set<Edge> chosen(edges.begin(), edges.end());
    for (const auto& [id, item] : nodes_)
        item->setSelected(variables.contains(id));
    for (const auto& [edge, item] : edges_)
        item->setSelected(chosen.contains(edge));
    for (const auto& [id, item] : notes_)
        item->setSelected(notes.contains(id));
    syncing_ = false;
    noteSelection();
}

void GraphScene::toggle(const Hit& hit) {
    if (hit.variable) {
        node(*hit.variable)->setSelected(!node(*hit.variable)->isSelected());
    } else if (hit.edge) {
        edge(*hit.edge)->setSelected(!edge(*hit.edge)->isSelected());
    } else if (hit.note) {
        note(*hit.note)->setSelected(!note(*hit.note)->isSelected());
    }
}

void GraphScene::noteSelection() {
    if (syncing_) return;
    const VariableSet selected = selectedVariables();
    for (const VariableId id : selected) {
        if (!lastSelection_.contains(id)) current_ = id;
    }
    if (current_ && !selected.contains(*current_)) {
        current_ = selected.empty() ? std::nullopt : std::optional(*selected.rbegin());
    }
    lastSelection_ = selected;
    emit selectionSettled();
}

void GraphScene::routeAll() {
    for (const auto& [edge, item] : edges_)
        route(*item);
}

void GraphScene::routeEdgesOf(NodeItem& node) {
    for (EdgeItem* edge : node.edges())
        route(*edge);
}

/// As the user has bent it; otherwise the first of a few bends that leads past the other variables. A
/// bidirected edge is always bent, and never along the directed edge of the same pair.
void GraphScene::route(EdgeItem& item) {
    const Edge& edge = item.edge();
    if (const auto control = storedBend(edge)) {
        item.routeThrough(*control);
        return;
    }
    const QPointF from = nodes_.at(edge.from)->pos();
    const QPointF to = nodes_.at(edge.to)->pos();
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    // Positive bends go to the left seen from `from`: upwards when the edge runs to the right.
    const double up = to.x() >= from.x() ? 1 : -1;
    if (edge.kind == EdgeKind::Directed) {
        const double step = std::clamp(0.16 * length, 30.0, 60.0);
        const std::array bends{0.0, step * up, -step * up, 1.8 * step * up, -1.8 * step * up};
        const auto clear = std::ranges::find_if(bends, [&](double bend) { return isClear(item, bend); });
        item.route(clear == bends.end() ? 0 : *clear);
    } else {
        const double step = std::clamp(0.2 * length, 34.0, 80.0);
        double taken = 0;
        for (const Edge other : {Edge{edge.from, edge.to}, Edge{edge.to, edge.from}}) {
            const EdgeItem* beside = this->edge(other);
            if (beside) taken = other.from == edge.from ? beside->bend() : -beside->bend();
        }
        const std::array bends{step * up, -step * up, 1.8 * step * up, -1.8 * step * up};
        const auto fits = [&](double bend) { return std::abs(bend - taken) > 24 && isClear(item, bend); };
        const auto clear = std::ranges::find_if(bends, fits);
        item.route(clear == bends.end() ? (taken * up > 0 ? -step : step) * up : *clear);
    }
}

bool GraphScene::isClear(const EdgeItem& item, double bend) const {
    if (nodes_.size() > detourLimit) return true;
    const Edge& edge = item.edge();
    const std::vector<QPointF> course =
        edgeCourse(nodes_.at(edge.from)->pos(), nodes_.at(edge.to)->pos(), bend);
    const auto [left, right] = std::ranges::minmax(course, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax(course, {}, &QPointF::y);
    // At least a pixel high and wide, because an empty rectangle intersects nothing.
    const QRectF bounds(left.x() - 1, top.y() - 1, right.x() - left.x() + 2, bottom.y() - top.y() + 2);
    return std::ranges::none_of(nodes_, [&](const auto& other) {
        if (other.first == edge.from || other.first == edge.to) return false;
        const QRectF body = other.second->outline().rect.adjusted(-8, -8, 8, 8);
        return bounds.intersects(body) &&
               std::ranges::any_of(course, [&](const QPointF& point) { return body.contains(point); });
    });
}

} // namespace dovetail::ui
