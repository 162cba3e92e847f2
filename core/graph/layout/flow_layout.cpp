// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/layout/flow_layout.h"

#include "core/graph/layout/layered_layout.h"
#include "core/graph/layout/spacing.h"

#include <cmath>
#include <graphviz/gvc.h>
#include <mutex>
#include <utility>

namespace dovetail::graph {

using namespace layout;

namespace {

constexpr std::size_t largestForDot = 200; // a quarter of a second
/// One unit of the canvas is an inch of Graphviz's: then all sizes are whole numbers, which it reads the same
/// way whatever the decimal separator of the user's language.
constexpr double pointsPerUnit = 72;

std::string whole(double number) {
    return std::to_string(std::lround(number));
}

/// Graphviz's interface is of a time without const.
void set(void* object, const char* key, const std::string& value) {
    std::string name(key);
    std::string text(value);
    std::string none;
    agsafeset(object, name.data(), text.data(), none.data());
}

/// A graph in Graphviz's memory and its layout, as long as this lives.
class DotGraph {
public:
    DotGraph(const CausalGraph& graph, FlowDirection direction);
    ~DotGraph();
    DotGraph(const DotGraph&) = delete;
    DotGraph& operator=(const DotGraph&) = delete;

    /// Nothing if there is no layout engine.
    std::optional<Positions> positions();

private:
    void addVariables(const CausalGraph& graph);
    void addEdges(const CausalGraph& graph);

    std::vector<VariableId> ids_;
    GVC_t* context_;
    Agraph_t* graph_;
    std::vector<Agnode_t*> nodes_;
    bool laidOut_ = false;
};

DotGraph::DotGraph(const CausalGraph& graph, FlowDirection direction) : context_(gvContext()) {
    agseterr(AGMAX); // says nothing on the terminal
    std::string name = "graph";
    graph_ = agopen(name.data(), Agdirected, nullptr);
    const bool rightwards = direction == FlowDirection::Rightwards;
    set(graph_, "rankdir", rightwards ? "LR" : "TB");
    set(graph_, "splines", "false");
    set(graph_, "ranksep", whole(rightwards ? layerDistance / 2 : rowDistance));
    set(graph_, "nodesep", whole(rightwards ? rowDistance - nodeHeight : 2 * gap));
    set(graph_, "nslimit", "2");
    set(graph_, "nslimit1", "2");
    addVariables(graph);
    addEdges(graph);
}

DotGraph::~DotGraph() {
    if (laidOut_) gvFreeLayout(context_, graph_);
    agclose(graph_);
    gvFreeContext(context_);
}

void DotGraph::addVariables(const CausalGraph& graph) {
    for (const Variable& variable : graph.variables()) {
        std::string name = std::to_string(ids_.size());
        Agnode_t* node = agnode(graph_, name.data(), 1);
        set(node, "shape", "box");
        set(node, "fixedsize", "true");
        set(node, "label", "");
        set(node, "width", whole(estimatedWidth(variable.name)));
        set(node, "height", whole(nodeHeight));
        ids_.push_back(variable.id);
        nodes_.push_back(node);
    }
}

void DotGraph::addEdges(const CausalGraph& graph) {
    for (const Edge& edge : graph.edges()) {
        Agedge_t* drawn =
            agedge(graph_, nodes_[graph.index(edge.from)], nodes_[graph.index(edge.to)], nullptr, 1);
        if (edge.kind == EdgeKind::Bidirected) set(drawn, "constraint", "false");
    }
}

std::optional<Positions> DotGraph::positions() {
    laidOut_ = gvLayout(context_, graph_, "dot") == 0;
    if (!laidOut_) return std::nullopt;
    Positions found;
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        const pointf at = ND_coord(nodes_[i]);
        found[ids_[i]] = {at.x / pointsPerUnit, -at.y / pointsPerUnit}; // Graphviz's y grows upwards
    }
    return found;
}

Positions fromOrigin(Positions positions) {
    if (positions.empty()) return positions;
    Position low = positions.begin()->second;
    for (const auto& [id, position] : positions)
        low = {std::min(low.x, position.x), std::min(low.y, position.y)};
    for (auto& [id, position] : positions)
        position = {std::round(position.x - low.x), std::round(position.y - low.y)};
    return positions;
}

/// `layered` turned by a quarter: rows become columns, which need the room of the names.
Positions layeredFlow(const CausalGraph& graph, FlowDirection direction) {
    Positions placed = layered(graph);
    if (direction == FlowDirection::Rightwards) return placed;
    double widest = 0;
    for (const Variable& variable : graph.variables())
        widest = std::max(widest, estimatedWidth(variable.name) + gap);
    for (auto& [id, position] : placed) {
        position = {position.y / rowDistance * widest, position.x / layerDistance * rowDistance * 1.4};
    }
    return placed;
}

std::optional<Positions> dotLayout(const CausalGraph& graph, FlowDirection direction) {
    static std::mutex oneAtATime;
    const std::scoped_lock lock(oneAtATime);
    return DotGraph(graph, direction).positions();
}

} // namespace

Positions flowLayout(const CausalGraph& graph, FlowDirection direction) {
    if (graph.empty()) return {};
    if (graph.size() <= largestForDot) {
        if (auto found = dotLayout(graph, direction)) return fromOrigin(std::move(*found));
    }
    return fromOrigin(layeredFlow(graph, direction));
}

} // namespace dovetail::graph
