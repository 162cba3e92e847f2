// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_highlights.h"
#include "ui/canvas/region_item.h"
#include "ui/canvas/revised_item.h"

#include <memory>
#include <span>

namespace dovetail::ui {

class GraphScene;

/// The regions of a scene: the districts, if they are to be seen, and the hedge. A region follows its
/// members and the edges that join them: bidirected ones, and those of the latent causes of members.
class RegionLayer {
public:
    explicit RegionLayer(GraphScene& scene) : scene_(scene) {}
    ~RegionLayer();

    void setDistrictsVisible(bool visible, const graph::CausalGraph& graph);
    bool areDistrictsVisible() const { return districtsVisible_; }
    void setHedge(const std::optional<HighlightedHedge>& hedge);

    /// After variables or edges came or went, or roles changed.
    void structureChanged(const graph::CausalGraph& graph);
    /// After variables or the course of edges changed.
    void follow();
    /// Only those that contain one of these variables.
    void follow(const graph::VariableSet& moved);
    void styleChanged();
    /// Whether any region is seen at all: those of the drawing say nothing of a graph that follows from it.
    void setVisible(bool visible);

    std::size_t districtCount() const { return districts_.size(); }
    /// Null if there is none of this number, counted from 0.
    const RegionItem* district(std::size_t index) const;
    const RegionItem* largerForest() const { return larger_ ? larger_->item.get() : nullptr; }
    const RegionItem* smallerForest() const { return smaller_ ? smaller_->item.get() : nullptr; }
    QRectF bounds() const;
    /// All items of the regions.
    void collect(std::vector<RevisedItem>& items) const;

private:
    enum class TagPlace { Top, Bottom };
    struct Region {
        graph::VariableSet members;
        graph::VariableSet touched; ///< members and the latent variables that join them
        graph::VariableSet tagged;  ///< those among which the tag finds its place
        TagPlace tagPlace = TagPlace::Top;
        double margin = 0;
        std::unique_ptr<RegionItem> item;
        std::unique_ptr<RegionTag> tag;
    };
    Region makeRegion(const graph::VariableSet& members, RegionLook look, double margin);
    void place(Region& region);
    template <typename Do>
    void each(const Do& act) const;
    void makeDistricts(const graph::CausalGraph& graph);

    GraphScene& scene_;
    bool districtsVisible_ = false;
    bool visible_ = true;
    std::vector<Region> districts_;
    std::vector<graph::VariableSet> shownDistricts_;
    std::optional<HighlightedHedge> hedge_;
    std::optional<Region> larger_;
    std::optional<Region> smaller_;
};

/// The districts with two or more members, as the data see them: latent variables count as the bidirected
/// edges that they are among the others, arrows into randomised variables as absent. In the order of the
/// graph.
std::vector<graph::VariableSet> districtsToShow(const graph::CausalGraph& graph);

} // namespace dovetail::ui
