// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout/arrangement.h"
#include "ui/canvas/fragment.h"
#include "ui/canvas/graph_scene.h"

namespace dovetail::ui {

/// An edge that still lacks its end.
struct EdgeStart {
    graph::VariableId from;
    graph::EdgeKind kind = graph::EdgeKind::Directed;
};

enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };
enum class Distribution { Horizontal, Vertical };

/// What gestures and keys can do to the document: each one undo step. What the document refuses is
/// reported by `refused` with the sentence for the user.
class CanvasEdits : public QObject {
    Q_OBJECT

public:
    CanvasEdits(Document& document, GraphScene& scene, QObject* parent = nullptr);

    /// From now on every edit is refused with this sentence; an empty one allows them again.
    void setReadOnly(const QString& why) { readOnly_ = why; }
    /// True, after saying so, while edits are refused.
    bool refuse();

    /// With `edge`, the new variable is its end. Selects the new variable.
    bool addVariable(const QString& name, const QPointF& position, std::optional<EdgeStart> edge = {});
    bool rename(graph::VariableId variable, const QString& name);
    bool addEdge(const graph::Edge& edge);
    void move(const graph::Positions& positions, const NotePositions& notes = {});
    /// Nudges in a row, of the same things, become one step. An edge alone is bent.
    void nudge(const CanvasSelection& things, const QPointF& by);
    /// Edges, centres or middles of all that is given come in line with those of the whole.
    void align(const CanvasSelection& things, Alignment alignment);
    /// Equal distances between centres; the outermost two stay.
    void distribute(const CanvasSelection& things, Distribution distribution);
    /// Its control point; none: the edge finds its way by itself again.
    void bend(const graph::Edge& edge, const std::optional<graph::Position>& control, int mergeKey = 0);
    bool setLabel(const graph::Edge& edge, const QString& label);
    bool setLabel(graph::VariableId variable, const QString& label);

    /// Selects the new note. An empty text makes none.
    void addNote(const QString& text, const QPointF& position);
    /// A note without text goes.
    void setNoteText(project::NoteId note, const QString& text);
    void setNoteWidth(project::NoteId note, double width);

    /// Selects what was put in.
    void paste(const Fragment& fragment, const QPointF& shift);
    void duplicate(const CanvasSelection& things, const QPointF& shift);
    void cut(const CanvasSelection& things);
    /// The role is given, or taken if all have it. Treatment and outcome then belong to these variables
    /// and no others.
    void toggleRole(const graph::VariableSet& variables, graph::Role role);
    void remove(const CanvasSelection& things);
    bool turnRound(const graph::Edge& edge);
    bool changeKind(const graph::Edge& edge);
    /// Only `movable`, where given: the others keep their positions.
    void layOut(graph::LayoutStyle style, const std::optional<graph::VariableSet>& movable);
    /// A column from the data panel: stands for `variable`, or becomes a new variable.
    void dropColumn(const QString& column, const QPointF& position,
                    std::optional<graph::VariableId> variable);

signals:
    void refused(const QString& sentence);

private:
    bool accept(const Result<void>& result);
    void insert(const StepName& step, const Fragment& fragment, const QPointF& shift);
    void moveAll(const StepName& step, const graph::Positions& positions, const NotePositions& notes,
                 int mergeKey = 0);
    bool replace(const StepName& step, const graph::Edge& edge, const graph::Edge& by);

    Document& document_;
    GraphScene& scene_;
    QString readOnly_;
    CanvasSelection nudged_;
    int nudgeKey_ = 0x10000; ///< merge keys of the canvas start here; other panels use other ranges
};

} // namespace dovetail::ui
