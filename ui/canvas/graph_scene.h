// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout/positions.h"
#include "ui/canvas/canvas_highlights.h"
#include "ui/canvas/canvas_style.h"
#include "ui/canvas/glide.h"
#include "ui/canvas/modes/mode_layer.h"
#include "ui/canvas/node_item.h"
#include "ui/canvas/region_layer.h"
#include "ui/document/document.h"

#include <QGraphicsScene>

#include <map>
#include <optional>

namespace dovetail::ui {

class EdgeItem;
class NoteItem;

/// What is selected, or acted on together.
struct CanvasSelection {
    graph::VariableSet variables = {};
    std::vector<graph::Edge> edges = {};
    std::set<project::NoteId> notes = {};
    bool empty() const { return variables.empty() && edges.empty() && notes.empty(); }
    std::size_t size() const { return variables.size() + edges.size() + notes.size(); }
    bool operator==(const CanvasSelection&) const = default;
};

using NotePositions = std::map<project::NoteId, graph::Position>;

/// The items that mirror the document's graph, kept in step by `sync`. Never changes the document.
class GraphScene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit GraphScene(const Document& document, QObject* parent = nullptr);
    ~GraphScene() override;

    void sync(Changes changes);
    void setHighlights(CanvasHighlights highlights);
    const CanvasHighlights& highlights() const { return highlights_; }
    void setDistrictsVisible(bool visible);
    const RegionLayer& regions() const { return regions_; }
    void setStyle(const CanvasStyle& style);
    const CanvasStyle& style() const { return style_; }

    /// For what belongs to a gesture: above everything else, and gone when the caller deletes it.
    void addOverlay(QGraphicsItem* item) { item->setParentItem(overlay_); }
    const QGraphicsItem& overlay() const { return *overlay_; }
    /// Grows when items went, so that an address may stand for another one, or all look different.
    unsigned epoch() const { return epoch_; }
    void itemsReplaced() { ++epoch_; }

    /// The graph that follows from the drawing and is shown instead of it, if there is one.
    ModeLayer& mode() { return mode_; }
    const ModeLayer& mode() const { return mode_; }
    /// Called by it: variables and edges of the drawing fade with it.
    void modeMoved();
    const graph::CausalGraph& drawn() const { return document_.graph(); }

    NodeItem* node(graph::VariableId id) const;
    EdgeItem* edge(const graph::Edge& edge) const;
    const std::map<graph::VariableId, NodeItem*>& nodes() const { return nodes_; }
    const std::map<graph::Edge, EdgeItem*>& edges() const { return edges_; }
    NoteItem* note(project::NoteId id) const;
    const std::map<project::NoteId, NoteItem*>& notes() const { return notes_; }
    /// Of all variables, edges and notes, where they will be if they are moving; null if there are none.
    QRectF contentsRect() const;
    /// Of the variables alone, which costs less.
    QRectF nodesRect() const;
    /// As shown, also of variables that have no position in the document yet.
    graph::Positions positions() const;

    /// For gestures: shows variables somewhere else without changing the document.
    void showAt(const graph::Positions& positions);
    /// Takes back what `showAt` did.
    void showAsInDocument();
    void showNotesAt(const NotePositions& positions);
    void showNoteWidth(project::NoteId id, double width);
    void showNotesAsInDocument();
    /// One edge with this control point, or as if it had none.
    void showBend(const graph::Edge& edge, const std::optional<graph::Position>& control);
    void showBendsAsInDocument();
    /// After a layout, variables take a moment to arrive. Not any longer.
    void settle() { glide_.finish(); }
    bool isGliding() const { return glide_.isRunning(); }

    struct Hit {
        std::optional<graph::VariableId> variable = {};
        NodePart part = NodePart::None;
        std::optional<graph::Edge> edge = {};
        std::optional<project::NoteId> note = {};
        bool grip = false; ///< the handle that bends the edge, or the rim that widens the note
        bool nothing() const { return !variable && !edge && !note; }
    };
    Hit hitAt(const QPointF& position) const;
    std::optional<graph::VariableId> variableAt(const QPointF& position) const;

    void setHovered(const Hit& hit);
    std::optional<graph::VariableId> hoveredVariable() const { return hoveredVariable_; }

    graph::VariableSet selectedVariables() const;
    std::vector<graph::Edge> selectedEdges() const;
    std::set<project::NoteId> selectedNotes() const;
    CanvasSelection selection() const;
    void select(const graph::VariableSet& variables, const std::vector<graph::Edge>& edges = {},
                const std::set<project::NoteId>& notes = {});
    void setSelection(const CanvasSelection& selection) {
        select(selection.variables, selection.edges, selection.notes);
    }
    void toggle(const Hit& hit);
    /// The variable that the keyboard is at: the one selected last.
    std::optional<graph::VariableId> current() const { return current_; }

signals:
    /// Like selectionChanged, but never in the middle of `sync`.
    void selectionSettled();
    /// Something came, went or is shown somewhere else.
    void rearranged();

private:
    void syncGraph(Changes changes);
    void removeGone();
    void addNew();
    void syncPositions();
    void syncLabels();
    void syncNotes();
    std::optional<QPointF> storedBend(const graph::Edge& edge) const;
    void setOut(const graph::Positions& before);
    void applyHighlights();
    void applyMarks();
    void applyOpacity();
    void routeAll();
    void routeEdgesOf(NodeItem& node);
    void route(EdgeItem& edge);
    bool isClear(const EdgeItem& edge, double bend) const;
    void noteSelection();

    const Document& document_;
    CanvasStyle style_;
    QGraphicsItem* overlay_;
    unsigned epoch_ = 0;
    CanvasHighlights highlights_;
    std::map<graph::VariableId, NodeItem*> nodes_;
    std::map<graph::Edge, EdgeItem*> edges_;
    std::map<project::NoteId, NoteItem*> notes_;
    RegionLayer regions_{*this};
    ModeLayer mode_{*this};
    Glide glide_{*this};
    graph::VariableSet lastSelection_;
    std::optional<graph::VariableId> current_;
    std::optional<graph::VariableId> hoveredVariable_;
    std::optional<graph::Edge> hoveredEdge_;
    std::optional<project::NoteId> hoveredNote_;
    std::optional<std::pair<graph::Edge, std::optional<graph::Position>>> shownBend_; ///< see showBend
    bool syncing_ = false;
};

} // namespace dovetail::ui
