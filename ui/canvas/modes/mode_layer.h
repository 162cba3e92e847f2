// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/edge_path.h"
#include "ui/canvas/modes/mode_graph.h"
#include "ui/canvas/revised_item.h"

#include <QRectF>
#include <QVariantAnimation>

#include <map>
#include <memory>
#include <optional>

class QPainter;

namespace dovetail::ui {

struct CanvasStyle;
class GraphScene;
class ModeEdgesItem;
class NodeItem;

/// An edge on its way from one graph to the next.
struct PassingEdge {
    ShownEdge before;
    ShownEdge after;
    bool was = false;   ///< in the graph before
    bool stays = false; ///< in the graph after
    bool added = false; ///< joins what the drawing does not join
    double bendBefore = 0;
    double bendAfter = 0;
    EdgePath path;
};

/// An edge with the marks of one graph, as the legend has it, too.
void paintMarkedEdge(QPainter* painter, const EdgePath& path, graph::Mark atTail, graph::Mark atHead,
                     const QColor& colour, const QColor& background);
/// Of an edge that joins what the drawing does not join.
QColor addedColour(const CanvasStyle& style);

/// A graph that follows from the drawing, shown in place of it: variables keep their places, edges fade,
/// come or change their marks, and variables that the drawing does not have move out of those that they
/// belong to.
class ModeLayer : public QObject {
    Q_OBJECT

public:
    explicit ModeLayer(GraphScene& scene);
    ~ModeLayer() override;

    /// Null goes back to the drawing. With 0 milliseconds it is there at once.
    void show(std::optional<ModeGraph> graph, int milliseconds);
    /// What is shown or on its way; null: the drawing.
    const ModeGraph* graph() const { return graph_ ? &*graph_ : nullptr; }
    /// False while the scene shows the drawing and nothing else.
    bool isActive() const { return item_ != nullptr; }
    bool isMoving() const { return motion_.state() == QAbstractAnimation::Running; }

    /// How much of a variable of the drawing is seen: 1, or 0 if the graph does not have it.
    double presence(graph::VariableId id) const;
    /// After variables moved.
    void follow();
    void styleChanged();
    /// Of what the scene does not have without this.
    QRectF bounds() const;

    const std::vector<PassingEdge>& edges() const { return edges_; }
    double progress() const { return progress_; }
    /// Variables that the drawing does not have.
    const std::map<graph::VariableId, std::unique_ptr<NodeItem>>& added() const { return added_; }
    const NodeItem* node(graph::VariableId id) const;
    /// All items that the scene does not have without this.
    void collect(std::vector<RevisedItem>& items) const;

private:
    void setProgress(double progress);
    void arrive();
    void matchEdges(const std::vector<ShownEdge>& before);
    void placeAdded();
    void route();
    void routeNow();
    double freeBend(const ShownEdge& edge, double taken) const;

    GraphScene& scene_;
    std::optional<ModeGraph> graph_;
    graph::VariableSet keptBefore_;
    std::vector<PassingEdge> edges_;
    std::map<graph::VariableId, std::unique_ptr<NodeItem>> added_;
    std::map<graph::VariableId, QPointF> homes_; ///< where added variables come from
    std::map<graph::VariableId, QPointF> places_;
    std::unique_ptr<ModeEdgesItem> item_;
    QVariantAnimation motion_;
    double progress_ = 1;
    unsigned revision_ = 0; ///< of the edges
};

} // namespace dovetail::ui
