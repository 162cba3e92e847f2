// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/rubber_band_gesture.h"

#include "ui/canvas/edge_item.h"

#include <QPen>

namespace dovetail::ui {

RubberBandGesture::RubberBandGesture(GraphScene& scene, const QPointF& start, bool keep)
    : scene_(scene),
      start_(start),
      variablesBefore_(scene.selectedVariables()),
      edgesBefore_(scene.selectedEdges()),
      keep_(keep) {
    QPen pen(scene.style().focus, 1, Qt::DashLine);
    pen.setCosmetic(true);
    QColor fill = scene.style().focus;
    fill.setAlphaF(0.12F);
    band_.setPen(pen);
    band_.setBrush(fill);
    band_.setZValue(3);
    scene.addItem(&band_);
}

RubberBandGesture::~RubberBandGesture() {
    scene_.removeItem(&band_);
    if (!finished_) scene_.select(variablesBefore_, edgesBefore_);
}

void RubberBandGesture::move(const Pointer& pointer) {
    const QRectF rect = QRectF(start_, pointer.position).normalized();
    band_.setRect(rect);
    graph::VariableSet variables = keep_ ? variablesBefore_ : graph::VariableSet();
    std::vector<graph::Edge> edges = keep_ ? edgesBefore_ : std::vector<graph::Edge>();
    for (const auto& [id, item] : scene_.nodes()) {
        if (rect.intersects(item->outline().rect)) variables.insert(id);
    }
    // An edge only if it lies in the rectangle with all its length: a band is drawn for variables.
    for (const auto& [edge, item] : scene_.edges()) {
        const EdgePath& path = item->path();
        const bool inside = !path.isEmpty() && rect.contains(path.tail) && rect.contains(path.head) &&
                            rect.contains(path.line.pointAtPercent(0.5));
        if (inside) edges.push_back(edge);
    }
    scene_.select(variables, edges);
}

void RubberBandGesture::finish() {
    finished_ = true;
}

QString RubberBandGesture::hint() const {
    return tr("Draw the rectangle over what you want to select.");
}

} // namespace dovetail::ui
