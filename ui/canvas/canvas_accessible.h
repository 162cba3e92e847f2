// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_edits.h"
#include "ui/document/document.h"

#include <QObject>

class QAccessibleInterface;

namespace dovetail::ui {

class GraphView;

/// Makes the canvas known to screen readers, as a container of its variables, edges and notes (in the order
/// of GraphScene), each with a name, a description, a place, states and actions. Costs nothing while nobody
/// asks. Called once for all canvases; again does no harm.
void installCanvasAccessibility();

/// Tells screen readers what happens on a canvas.
class CanvasAnnouncer : public QObject {
    Q_OBJECT

public:
    explicit CanvasAnnouncer(GraphView* view);

    void selectionChanged();
    void structureChanged();

signals:
    /// What was told (a QAccessible::Event), and of what. Said also while no screen reader listens.
    void told(int event, const QString& name);

private:
    void tell(QAccessibleInterface* about, int event);

    GraphView* view_;
    graph::VariableSet variables_; ///< that were selected
    std::vector<graph::Edge> edges_;
    std::set<project::NoteId> notes_;
    std::optional<graph::VariableId> current_;
};

} // namespace dovetail::ui
