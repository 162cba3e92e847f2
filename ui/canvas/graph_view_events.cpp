// SPDX-License-Identifier: GPL-3.0-or-later
// The events of GraphView: panning, zooming, menus, drag and drop; gestures go to CanvasInput.
#include "ui/canvas/canvas_actions.h"
#include "ui/canvas/canvas_input.h"
#include "ui/canvas/canvas_menu.h"
#include "ui/canvas/canvas_note.h"
#include "ui/canvas/canvas_raster.h"
#include "ui/canvas/graph_view.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/modes/mode_banner.h"
#include "ui/canvas/modes/view_modes.h"
#include "ui/canvas/name_editor.h"
#include "ui/canvas/note_item.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QMenu>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace dovetail::ui {

namespace {

constexpr double zoomPerWheelStep = 1.2;

} // namespace

void GraphView::resizeEvent(QResizeEvent* event) {
    const QRectF contents = scene_.contentsRect();
    const QRectF before = mapToScene(QRect(QPoint(), event->oldSize())).boundingRect();
    QGraphicsView::resizeEvent(event);
    note_->place();
    modes_->banner()->place();
    minimap_->place();
    if (!isVisible()) return;
    const QRectF now = mapToScene(viewport()->rect()).boundingRect();
    // Who has seen the whole graph sees it still, also if a panel takes some of the room.
    if (untouched_ || (before.contains(contents) && !now.contains(contents))) fit();
}

void GraphView::mousePressEvent(QMouseEvent* event) {
    scene_.settle();
    const bool left = event->button() == Qt::LeftButton;
    pointer_ = event->position().toPoint();
    untouched_ = false;
    if (event->button() == Qt::MiddleButton || (left && spaceHeld_)) {
        panFrom_ = event->position().toPoint();
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (left && mode() != ViewMode::Causal) {
        setFocus(Qt::MouseFocusReason);
        lookPress(*event);
    } else if (left) {
        setFocus(Qt::MouseFocusReason);
        input_->press(*event, mapToScene(event->position().toPoint()));
    }
    event->accept();
}

void GraphView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint pixel = event->position().toPoint();
    pointer_ = pixel;
    if (panFrom_) {
        const QPoint by = pixel - *panFrom_;
        panFrom_ = pixel;
        panBy(by);
    } else if (mode() != ViewMode::Causal) {
        lookMove(*event);
    } else {
        if (input_->isBusy()) noteMotion();
        input_->move(*event, mapToScene(pixel));
    }
    event->accept();
}

void GraphView::mouseReleaseEvent(QMouseEvent* event) {
    pointer_ = event->position().toPoint();
    lookedFrom_.reset();
    if (panFrom_) {
        panFrom_.reset();
        viewport()->setCursor(spaceHeld_ ? Qt::OpenHandCursor : Qt::ArrowCursor);
    } else if (mode() == ViewMode::Causal && event->button() == Qt::LeftButton) {
        input_->release(*event, mapToScene(event->position().toPoint()));
    }
    event->accept();
}

void GraphView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !spaceHeld_) {
        if (mode() != ViewMode::Causal) {
            edits_.refuse();
            event->accept();
            return;
        }
        input_->doubleClick(*event, mapToScene(event->position().toPoint()));
    }
    event->accept();
}

void GraphView::wheelEvent(QWheelEvent* event) {
    scene_.settle();
    const bool zooms = (event->modifiers() & Qt::ControlModifier) ||
                       QSettings().value(QStringLiteral("canvas/wheelZooms"), true).toBool();
    const QPoint turned = event->angleDelta();
    if (zooms) {
        if (turned.y() != 0) zoomBy(std::pow(zoomPerWheelStep, turned.y() / 120.0), event->position());
    } else {
        untouched_ = false;
        QPoint by = event->pixelDelta().isNull() ? turned / 2 : event->pixelDelta();
        if ((event->modifiers() & Qt::ShiftModifier) && by.x() == 0) by = {by.y(), 0};
        panBy(by);
    }
    event->accept();
}

bool GraphView::viewportEvent(QEvent* event) {
    // A large graph is not painted by QGraphicsView, which therefore waits for ever with what it thinks is
    // still to be painted. To look once more costs little: only what has changed is painted.
    const bool byUser = event->type() != QEvent::Paint && event->type() != QEvent::UpdateRequest &&
                        (event->isInputEvent() || event->isPointerEvent() || event->type() == QEvent::Leave ||
                         event->type() == QEvent::DragMove || event->type() == QEvent::DragLeave ||
                         event->type() == QEvent::Drop);
    if (byUser && raster_) viewport()->update();
    if (event->type() == QEvent::Leave) {
        pointer_.reset();
        input_->leave();
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        auto* gesture = static_cast<QGestureEvent*>(event);
        if (const auto* pinch = static_cast<QPinchGesture*>(gesture->gesture(Qt::PinchGesture))) {
            const QPointF centre = viewport()->mapFromGlobal(pinch->centerPoint());
            zoomBy(pinch->scaleFactor(), centre);
            panBy((pinch->centerPoint() - pinch->lastCenterPoint()).toPoint());
            gesture->accept();
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void GraphView::contextMenuEvent(QContextMenuEvent* event) {
    input_->cancel();
    QPoint pixel = event->pos();
    GraphScene::Hit hit = scene_.hitAt(mapToScene(pixel));
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const auto edges = scene_.selectedEdges();
        hit = {scene_.current(), NodePart::Body, {}};
        if (!hit.variable && edges.size() == 1) hit.edge = edges.front();
        const auto notes = scene_.selectedNotes();
        if (hit.nothing() && notes.size() == 1) hit.note = *notes.begin();
        pixel = viewport()->rect().center();
        if (hit.variable) pixel = mapFromScene(scene_.node(*hit.variable)->pos());
    }
    if (hit.variable && !scene_.node(*hit.variable)->isSelected()) scene_.select({*hit.variable});
    if (hit.edge) scene_.select({}, {*hit.edge});
    if (hit.note && !scene_.note(*hit.note)->isSelected()) scene_.select({}, {}, {*hit.note});
    if (hit.nothing()) scene_.select({});
    const QPointF place = mapToScene(pixel);
    QMenu* menu = contextMenu(
        hit, *actions_, [this, place] { createAt(place, {}); }, this);
    menu->popup(viewport()->mapToGlobal(pixel));
    event->accept();
}

void GraphView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat() && !input_->isBusy()) {
            spaceHeld_ = true;
            viewport()->setCursor(Qt::OpenHandCursor);
        }
        event->accept();
        return;
    }
    // The first half of a shortcut, which may be one of the window's, does nothing to the view.
    const auto modifiers = {Qt::Key_Control, Qt::Key_Shift, Qt::Key_Alt, Qt::Key_AltGr, Qt::Key_Meta};
    if (std::ranges::find(modifiers, event->key()) == modifiers.end()) untouched_ = false;
    scene_.settle();
    event->setAccepted(lookKey(*event) || input_->key(*event));
    if (raster_) viewport()->update();
}

void GraphView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        spaceHeld_ = false;
        viewport()->setCursor(Qt::ArrowCursor);
    }
    event->accept();
}

bool GraphView::focusNextPrevChild(bool next) {
    return input_->tab(next) || QAbstractScrollArea::focusNextPrevChild(next);
}

void GraphView::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    viewport()->update();
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && !scene_.current()) input_->tab(event->reason() == Qt::TabFocusReason);
}

void GraphView::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
    spaceHeld_ = false; // its release will go elsewhere
}

void GraphView::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasFormat(QLatin1String(columnMimeType))) event->acceptProposedAction();
}

void GraphView::dragMoveEvent(QDragMoveEvent* event) {
    if (!event->mimeData()->hasFormat(QLatin1String(columnMimeType))) return;
    highlightDrop(mapToScene(event->position().toPoint()));
    event->acceptProposedAction();
}

void GraphView::dragLeaveEvent(QDragLeaveEvent* event) {
    if (dropTarget_ && scene_.node(*dropTarget_)) scene_.node(*dropTarget_)->setTargeted(false);
    dropTarget_.reset();
    event->accept();
}

void GraphView::highlightDrop(const QPointF& position) {
    const auto target = scene_.variableAt(position);
    if (target == dropTarget_) return;
    if (dropTarget_ && scene_.node(*dropTarget_)) scene_.node(*dropTarget_)->setTargeted(false);
    dropTarget_ = target;
    if (target) scene_.node(*target)->setTargeted(true);
}

void GraphView::dropEvent(QDropEvent* event) {
    if (!event->mimeData()->hasFormat(QLatin1String(columnMimeType))) return;
    pointer_ = event->position().toPoint();
    const QPointF position = mapToScene(*pointer_);
    highlightDrop(position);
    const auto target = std::exchange(dropTarget_, std::nullopt);
    if (target) scene_.node(*target)->setTargeted(false);
    edits_.dropColumn(QString::fromUtf8(event->mimeData()->data(QLatin1String(columnMimeType))), position,
                      target);
    event->acceptProposedAction();
}

} // namespace dovetail::ui
