// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/rubber_band_gesture.h"

#include "ui/canvas/edge_item.h"
#include "ui/canvas/note_item.h"

#include <QPen>

namespace dovetail::ui {

RubberBandGesture::RubberBandGesture(GraphScene& scene, const QPointF& start, bool keep)
    : scene_(scene), start_(start), before_(scene.selection()), keep_(keep) {
    QPen pen(scene.style().focus, 1, Qt::DashLine);
    pen.setCosmetic(true);
    QColor fill = scene.style().focus;
    fill.setAlphaF(0.12F);
    band_.setPen(pen);
    band_.setBrush(fill);
    band_.setZValue(3);
    scene.addOverlay(&band_);
}

RubberBandGesture::~RubberBandGesture() {
    scene_.removeItem(&band_);
    if (!finished_) scene_.setSelection(before_);
}

void RubberBandGesture::move(const Pointer& pointer) {
    const QRectF rect = QRectF(start_, pointer.position).normalized();
    band_.setRect(rect);
    CanvasSelection touched = keep_ ? before_ : CanvasSelection();
    for (const auto& [id, item] : scene_.nodes()) {
        if (rect.intersects(item->outline().rect)) touched.variables.insert(id);
    }
    // An edge only if it lies in the rectangle with all its length: a band is drawn for variables.
    for (const auto& [edge, item] : scene_.edges()) {
        const EdgePath& path = item->path();
        const bool inside = !path.isEmpty() && rect.contains(path.tail) && rect.contains(path.head) &&
                            rect.contains(path.line.pointAtPercent(0.5));
        if (inside) touched.edges.push_back(edge);
    }
    for (const auto& [id, item] : scene_.notes()) {
        if (rect.intersects(item->rect())) touched.notes.insert(id);
    }
    scene_.setSelection(touched);
}

void RubberBandGesture::finish() {
    finished_ = true;
}

QString RubberBandGesture::hint() const {
    return tr("Draw the rectangle over what you want to select.");
}

} // namespace dovetail::ui
