// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout/arrangement.h"
#include "ui/canvas/graph_scene.h"

namespace dovetail::ui {

/// An edge that still lacks its end.
struct EdgeStart {
    graph::VariableId from;
    graph::EdgeKind kind = graph::EdgeKind::Directed;
};

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
    void move(const graph::Positions& positions);
    /// Nudges in a row, of the same variables, become one step.
    void nudge(const graph::VariableSet& variables, const QPointF& by);
    /// The role is given, or taken if all have it. Treatment and outcome then belong to these variables
    /// and no others.
    void toggleRole(const graph::VariableSet& variables, graph::Role role);
    void remove(const graph::VariableSet& variables, const std::vector<graph::Edge>& edges);
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
    bool replace(const QString& step, const graph::Edge& edge, const graph::Edge& by);

    Document& document_;
    GraphScene& scene_;
    QString readOnly_;
    graph::VariableSet nudged_;
    int nudgeKey_ = 0;
};

} // namespace dovetail::ui
