// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/region_layer.h"

#include "core/graph/districts.h"
#include "core/graph/latent_projection.h"
#include "core/graph/subgraphs.h"
#include "ui/canvas/edge_item.h"
#include "ui/canvas/graph_scene.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace dovetail::ui {

using graph::EdgeKind;
using graph::Role;
using graph::VariableId;
using graph::VariableSet;

namespace {

constexpr double districtMargin = 13;
constexpr double largerMargin = 24;
constexpr double smallerMargin = 18.5;
/// Beyond this many variables a region may run over those that are not its own.
constexpr std::size_t regionDetourLimit = 300;

struct Link {
    VariableId from;
    VariableId to;
    std::vector<QPointF> course;
    double cost = 0;
};

/// Sets that grow together (Tarjan 1975).
class Clusters {
public:
    explicit Clusters(const VariableSet& all) {
        for (const VariableId id : all)
            above_[id] = id;
    }
    bool join(VariableId a, VariableId b) {
        const VariableId rootA = root(a);
        const VariableId rootB = root(b);
        if (rootA == rootB) return false;
        above_[rootA] = rootB;
        return true;
    }

private:
    VariableId root(VariableId id) {
        while (above_.at(id) != id) {
            above_[id] = above_.at(above_.at(id));
            id = above_.at(id);
        }
        return id;
    }
    std::map<VariableId, VariableId> above_;
};

/// How the members hang together on the canvas.
class Joints {
public:
    Joints(const GraphScene& scene, const VariableSet& members) : scene_(scene), members_(members) {
        for (const VariableId id : members) {
            if (scene.node(id)) all_.insert(id);
        }
        addLatentCauses();
        collectLinks();
        choose();
        dropLooseEnds();
    }

    const VariableSet& variables() const { return all_; }
    const std::vector<Link>& links() const { return tree_; }

private:
    bool isLatent(VariableId id) const { return scene_.node(id)->roles().has(Role::Latent); }

    void addLatentCauses() {
        std::vector<VariableId> open(all_.begin(), all_.end());
        while (!open.empty()) {
            NodeItem* node = scene_.node(open.back());
            open.pop_back();
            for (const EdgeItem* item : node->edges()) {
                const graph::Edge& edge = item->edge();
                if (item->marks().cut || edge.to != node->id() || edge.kind != EdgeKind::Directed) continue;
                if (isLatent(edge.from) && all_.insert(edge.from).second) open.push_back(edge.from);
            }
        }
    }

    void collectLinks() {
        for (const VariableId id : all_) {
            for (const EdgeItem* item : scene_.node(id)->edges()) {
                const graph::Edge& edge = item->edge();
                if (edge.from != id || !all_.contains(edge.to) || item->marks().cut) continue;
                if (edge.kind == EdgeKind::Directed && !isLatent(edge.from)) continue;
                Link link{edge.from, edge.to,
                          edgeCourseThrough(scene_.node(edge.from)->pos(), scene_.node(edge.to)->pos(),
                                            item->control(), item->bend() == 0 ? 20 : 10),
                          0};
                const QPointF across = link.course.back() - link.course.front();
                link.cost = std::hypot(across.x(), across.y()) * (1 + 3 * foreignersOn(link));
                links_.push_back(std::move(link));
            }
        }
    }

    /// Others that a strip along the link would cover.
    int foreignersOn(const Link& link) const {
        if (scene_.nodes().size() > regionDetourLimit) return 0;
        return static_cast<int>(std::ranges::count_if(scene_.nodes(), [&](const auto& other) {
            if (all_.contains(other.first)) return false;
            const QRectF body = other.second->outline().rect.adjusted(-6, -6, 6, 6);
            return std::ranges::any_of(link.course,
                                       [&](const QPointF& point) { return body.contains(point); });
        }));
    }

    /// A cheapest spanning forest (Kruskal 1956).
    void choose() {
        std::ranges::stable_sort(links_, {}, &Link::cost);
        Clusters clusters(all_);
        for (Link& link : links_) {
            if (clusters.join(link.from, link.to)) tree_.push_back(std::move(link));
        }
    }

    /// Latent variables are there to join others.
    void dropLooseEnds() {
        for (bool dropped = true; dropped;) {
            dropped = false;
            std::map<VariableId, int> degree;
            for (const Link& link : tree_) {
                ++degree[link.from];
                ++degree[link.to];
            }
            const VariableSet before = all_;
            for (const VariableId id : before) {
                if (members_.contains(id) || degree[id] > 1) continue;
                all_.erase(id);
                std::erase_if(tree_, [id](const Link& link) { return link.from == id || link.to == id; });
                dropped = true;
            }
        }
    }

    const GraphScene& scene_;
    const VariableSet& members_;
    VariableSet all_;
    std::vector<Link> links_;
    std::vector<Link> tree_;
};

} // namespace

std::vector<VariableSet> districtsToShow(const graph::CausalGraph& graph) {
    auto all = graph::districts(graph::latentProjection(graph::randomisedGraph(graph)));
    std::erase_if(all, [](const VariableSet& district) { return district.size() < 2; });
    return all;
}

RegionLayer::~RegionLayer() = default;

template <typename Do>
void RegionLayer::each(const Do& act) const {
    for (const Region& region : districts_)
        act(region);
    if (larger_) act(*larger_);
    if (smaller_) act(*smaller_);
}

RegionLayer::Region RegionLayer::makeRegion(const VariableSet& members, RegionLook look, double margin) {
    scene_.itemsReplaced();
    Region region;
    region.members = members;
    region.tagged = members;
    region.margin = margin;
    region.item = std::make_unique<RegionItem>(std::move(look));
    region.tag = std::make_unique<RegionTag>(*region.item, scene_.style());
    scene_.addItem(region.item.get());
    scene_.addItem(region.tag.get());
    region.item->setOpacity(visible_ ? 1 : 0);
    region.tag->setOpacity(visible_ ? 1 : 0);
    return region;
}

void RegionLayer::place(Region& region) {
    const Joints joints(scene_, region.members);
    region.touched = joints.variables();
    for (const VariableId id : region.members)
        region.touched.insert(id);
    RegionParts parts;
    parts.margin = region.margin;
    parts.reach = region.margin - 2;
    for (const VariableId id : joints.variables())
        parts.bodies.push_back(scene_.node(id)->outline().rect);
    for (const Link& link : joints.links())
        parts.joints.push_back(link.course);
    region.item->setParts(parts);

    const QRectF* outermost = nullptr;
    std::vector<QRectF> bodies;
    for (const VariableId id : region.tagged) {
        if (const NodeItem* node = scene_.node(id)) bodies.push_back(node->outline().rect);
    }
    for (const QRectF& body : bodies) {
        const bool further =
            !outermost || (region.tagPlace == TagPlace::Top ? body.top() < outermost->top()
                                                            : body.bottom() > outermost->bottom());
        if (further) outermost = &body;
    }
    region.tag->setVisible(outermost != nullptr);
    if (!outermost) return;
    const double y = region.tagPlace == TagPlace::Top ? outermost->top() - region.margin
                                                      : outermost->bottom() + region.margin;
    region.tag->setPos(outermost->center().x(), y);
}

void RegionLayer::setDistrictsVisible(bool visible, const graph::CausalGraph& graph) {
    if (visible == districtsVisible_) return;
    districtsVisible_ = visible;
    makeDistricts(graph);
}

void RegionLayer::makeDistricts(const graph::CausalGraph& graph) {
    std::vector<VariableSet> wanted;
    if (districtsVisible_) wanted = districtsToShow(graph);
    if (wanted != shownDistricts_) {
        shownDistricts_ = std::move(wanted);
        scene_.itemsReplaced();
        districts_.clear();
        std::size_t number = 0;
        for (const VariableSet& members : shownDistricts_)
            districts_.push_back(makeRegion(members, districtLook(++number, scene_.style()), districtMargin));
    }
    for (Region& region : districts_)
        place(region);
}

void RegionLayer::setHedge(const std::optional<HighlightedHedge>& hedge) {
    if (hedge == hedge_) return;
    hedge_ = hedge;
    scene_.itemsReplaced();
    larger_.reset();
    smaller_.reset();
    if (!hedge) return;
    larger_ = makeRegion(hedge->larger, largerForestLook(scene_.style()), largerMargin);
    smaller_ = makeRegion(hedge->smaller, smallerForestLook(scene_.style()), smallerMargin);
    // The tags are never at the same variable: the larger one has members of its own.
    for (const VariableId id : hedge->smaller)
        larger_->tagged.erase(id);
    larger_->tagPlace = TagPlace::Bottom;
    smaller_->tagPlace = TagPlace::Bottom;
    place(*larger_);
    place(*smaller_);
}

void RegionLayer::structureChanged(const graph::CausalGraph& graph) {
    makeDistricts(graph);
}

void RegionLayer::follow() {
    for (Region& region : districts_)
        place(region);
    if (larger_) place(*larger_);
    if (smaller_) place(*smaller_);
}

void RegionLayer::follow(const VariableSet& moved) {
    const auto concerned = [&](const Region& region) {
        return std::ranges::any_of(moved, [&](VariableId id) { return region.touched.contains(id); });
    };
    for (Region& region : districts_) {
        if (concerned(region)) place(region);
    }
    if (larger_ && concerned(*larger_)) place(*larger_);
    if (smaller_ && concerned(*smaller_)) place(*smaller_);
}

void RegionLayer::styleChanged() {
    std::size_t number = 0;
    for (Region& region : districts_)
        region.item->setLook(districtLook(++number, scene_.style()));
    if (larger_) larger_->item->setLook(largerForestLook(scene_.style()));
    if (smaller_) smaller_->item->setLook(smallerForestLook(scene_.style()));
    each([](const Region& region) { region.tag->styleChanged(); });
    follow();
}

void RegionLayer::setVisible(bool visible) {
    if (visible == visible_) return;
    visible_ = visible;
    each([&](const Region& region) {
        region.item->setOpacity(visible ? 1 : 0);
        region.tag->setOpacity(visible ? 1 : 0);
    });
}

const RegionItem* RegionLayer::district(std::size_t index) const {
    return index < districts_.size() ? districts_[index].item.get() : nullptr;
}

QRectF RegionLayer::bounds() const {
    QRectF all;
    each([&](const Region& region) {
        all |= region.item->boundingRect();
        if (region.tag->isVisible()) all |= region.tag->sceneBoundingRect();
    });
    return all;
}

void RegionLayer::collect(std::vector<RevisedItem>& items) const {
    each([&](const Region& region) {
        items.push_back({region.item.get(), region.item->revision()});
        items.push_back({region.tag.get(), region.tag->revision()});
    });
}

} // namespace dovetail::ui
