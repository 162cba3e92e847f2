// SPDX-License-Identifier: GPL-3.0-or-later
// How GraphView shows a graph that follows from the drawing: variables can be selected and the view moved,
// nothing else.
#include "ui/canvas/canvas_actions.h"
#include "ui/canvas/canvas_input.h"
#include "ui/canvas/graph_view.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/modes/view_modes.h"

#include <QApplication>
#include <QMenu>

namespace dovetail::ui {

ViewMode GraphView::mode() const {
    return modes_->mode();
}

void GraphView::setMode(ViewMode mode) {
    modes_->setMode(mode);
}

QList<QAction*> GraphView::modeActions() const {
    return modes_->actions();
}

/// Those of what is seen; the property tells menus that they are no edits.
void GraphView::addViewActions() {
    addActions(modes_->actions());
    auto* modes = new QAction(this);
    modes->setObjectName(QStringLiteral("canvas.modes"));
    modes->setMenu(new QMenu(this));
    modes->menu()->addActions(modes_->actions());
    modes->menu()->setToolTipsVisible(true);
    auto* minimap = new QAction(this);
    minimap->setObjectName(QStringLiteral("canvas.minimap"));
    minimap->setCheckable(true);
    connect(minimap, &QAction::triggered, minimap_, [this](bool on) { minimap_->setWanted(on); });
    connect(minimap_, &Minimap::wantedChanged, minimap,
            [this, minimap] { minimap->setChecked(minimap_->isWanted()); });
    viewActions_ = {modes, minimap};
    for (QAction* action : viewActions_) {
        action->setProperty("canvasView", true);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    addActions(viewActions_);
    retranslateViews();
}

void GraphView::retranslateViews() {
    modes_->retranslate();
    minimap_->retranslate();
    const auto say = [](QAction* action, const QString& text, const QString& tip) {
        action->setText(text);
        action->setToolTip(tip);
        action->setStatusTip(tip);
    };
    say(viewActions_[0], tr("&Show As"), tr("Show the drawing, or a graph that follows from it"));
    viewActions_[0]->menu()->setAccessibleName(tr("Show As"));
    say(viewActions_[1], tr("O&verview"), tr("Show the whole graph in a corner of the canvas"));
}

void GraphView::onModeChanged() {
    edits_.setReadOnly({});
    input_->setTool(CanvasTool::Select); // ends what is under way
    edits_.setReadOnly(modes_->refusal());
    scene_.setHovered({});
    describeSelection();
    viewport()->update();
    emit modeChanged();
}

void GraphView::onModeShown() {
    const ModeGraph* graph = scene_.mode().graph();
    if (graph && !graph->added.empty()) {
        if (!outlook_) outlook_ = Outlook{transform(), mapToScene(viewport()->rect().center())};
        fit();
    } else if (outlook_) {
        setTransform(outlook_->transform);
        centerOn(outlook_->centre);
        outlook_.reset();
        emit zoomChanged(zoom());
    }
    viewport()->update();
}

void GraphView::lookPress(const QMouseEvent& event) {
    const QPoint pixel = event.position().toPoint();
    const auto variable = scene_.hitAt(mapToScene(pixel)).variable;
    if (variable && (event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))) {
        scene_.toggle({variable, NodePart::Body, {}});
    } else if (variable) {
        scene_.select({*variable});
    } else {
        scene_.select({});
        panFrom_ = pixel; // there is nothing else that a drag could mean
    }
    if (variable) lookedFrom_ = pixel;
}

void GraphView::lookMove(const QMouseEvent& event) {
    if (!lookedFrom_) return;
    const QPoint way = event.position().toPoint() - *lookedFrom_;
    if (way.manhattanLength() < QApplication::startDragDistance()) return;
    lookedFrom_.reset(); // said once
    edits_.refuse();
}

/// The keys that mean something else while a graph is only looked at. True if this was one.
bool GraphView::lookKey(const QKeyEvent& event) {
    if (mode() == ViewMode::Causal || event.key() != Qt::Key_Escape) return false;
    setMode(ViewMode::Causal);
    return true;
}

} // namespace dovetail::ui
