// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/minimap.h"

#include "ui/canvas/edge_item.h"
#include "ui/canvas/graph_view.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dovetail::ui {

using graph::Role;

namespace {

constexpr QSize mapSize(200, 140);
constexpr double minimapMargin = 10; ///< to the rims of the canvas
constexpr double minimapPadding = 6;
constexpr int redrawAfter = 100; ///< milliseconds
/// More lines would only make the picture a grey area, and take long.
constexpr std::size_t mostDrawnEdges = 3000;

} // namespace

Minimap::Minimap(GraphView* view) : QWidget(view->viewport()), view_(view) {
    setObjectName(QStringLiteral("canvas.minimapView"));
    resize(mapSize);
    setCursor(Qt::ArrowCursor);
    redraw_.setSingleShot(true);
    redraw_.setInterval(redrawAfter);
    connect(&redraw_, &QTimer::timeout, this, [this] {
        picture_ = {};
        update();
    });
    retranslate();
    hide();
}

void Minimap::retranslate() {
    setAccessibleName(tr("Overview of the graph"));
    setToolTip(tr("Click or drag to move the view, turn the wheel to zoom"));
}

bool Minimap::isWanted() const {
    return wanted_.value_or(view_->graphScene().nodes().size() > fromVariables);
}

void Minimap::setWanted(std::optional<bool> wanted) {
    wanted_ = wanted;
    place();
}

void Minimap::place() {
    const QSize room = parentWidget()->size();
    move(room.width() - width() - static_cast<int>(minimapMargin),
         room.height() - height() - static_cast<int>(minimapMargin));
    // A canvas that is too small for both shows the graph.
    const bool fits = room.width() >= 2 * width() && room.height() >= 2 * height();
    setVisible(fits && isWanted() && !view_->graphScene().nodes().empty());
    if (isVisible()) raise();
    if (std::exchange(wantedBefore_, isWanted()) != wantedBefore_) emit wantedChanged();
}

void Minimap::graphChanged() {
    place();
    if (isVisible() && !redraw_.isActive()) redraw_.start();
}

void Minimap::viewChanged() {
    if (isVisible()) update();
}

QPointF Minimap::toPixel(const QPointF& scene) const {
    return QRectF(rect()).center() + (scene - contents_.center()) * scale_;
}

QPointF Minimap::toScene(const QPointF& pixel) const {
    return contents_.center() + (pixel - QRectF(rect()).center()) / scale_;
}

QRectF Minimap::frame() const {
    const QRectF seen = view_->mapToScene(view_->viewport()->rect()).boundingRect();
    return {toPixel(seen.topLeft()), toPixel(seen.bottomRight())};
}

void Minimap::makePicture() {
    const GraphScene& scene = view_->graphScene();
    const CanvasStyle& style = scene.style();
    ++pictures_;
    contents_ = scene.nodesRect();
    const QSizeF room = QSizeF(width() - 2 * minimapPadding, height() - 2 * minimapPadding);
    scale_ = std::min({room.width() / std::max(contents_.width(), 1.0),
                       room.height() / std::max(contents_.height(), 1.0), 0.5});
    picture_ = QPixmap(this->size() * devicePixelRatioF());
    picture_.setDevicePixelRatio(devicePixelRatioF());
    picture_.fill(Qt::transparent);
    QPainter painter(&picture_);
    QColor line = style.edge;
    line.setAlphaF(0.45F);
    painter.setPen(line);
    if (scene.mode().isActive()) {
        for (const PassingEdge& edge : scene.mode().edges())
            painter.drawLine(toPixel(edge.path.tail), toPixel(edge.path.head));
    } else if (scene.edges().size() <= mostDrawnEdges) {
        painter.setRenderHint(QPainter::Antialiasing, scene.edges().size() <= mostDrawnEdges / 4);
        for (const auto& [edge, item] : scene.edges())
            painter.drawLine(toPixel(item->path().tail), toPixel(item->path().head));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto dot = [&](const NodeItem& node) {
        if (node.opacity() < 0.5) return;
        const NodeColours colours = node.colours();
        const bool strong = node.roles().has(Role::Treatment) || node.roles().has(Role::Outcome);
        QRectF body(toPixel(node.pos()), node.body().size() * scale_);
        body.setSize(
            {std::max(body.width(), strong ? 5.0 : 2.0), std::max(body.height(), strong ? 5.0 : 2.0)});
        body.moveCenter(toPixel(node.pos()));
        painter.fillRect(body, strong ? colours.fill : style.nodeBorder);
    };
    for (const auto& [id, item] : scene.nodes())
        dot(*item);
    for (const auto& [id, item] : scene.mode().added())
        dot(*item);
}

void Minimap::paintEvent(QPaintEvent*) {
    if (picture_.isNull()) makePicture();
    const CanvasStyle& style = view_->graphScene().style();
    QPainter painter(this);
    QColor ground = style.background;
    ground.setAlphaF(0.92F);
    QColor rim = style.nodeBorder;
    rim.setAlphaF(0.35F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(rim);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.drawPixmap(0, 0, picture_);
    QColor shade = style.focus;
    shade.setAlphaF(0.12F);
    painter.setPen(QPen(style.focus, 1.5));
    painter.setBrush(shade);
    const QRectF inside = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.drawRoundedRect(frame() & inside, 2, 2);
}

void Minimap::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const QPointF at = toScene(event->position());
    const QPointF middle = view_->mapToScene(view_->viewport()->rect().center());
    // The frame is taken where it is held; outside of it, it comes to the pointer.
    grip_ = frame().contains(event->position()) ? middle - at : QPointF();
    dragged_ = true;
    view_->centreOn(at + grip_);
    event->accept();
}

void Minimap::mouseMoveEvent(QMouseEvent* event) {
    if (dragged_) view_->centreOn(toScene(event->position()) + grip_);
    event->accept();
}

void Minimap::mouseReleaseEvent(QMouseEvent* event) {
    dragged_ = false;
    event->accept();
}

void Minimap::mouseDoubleClickEvent(QMouseEvent* event) {
    event->accept(); // no new variable on the canvas below
}

void Minimap::wheelEvent(QWheelEvent* event) {
    view_->zoomBy(std::pow(1.2, event->angleDelta().y() / 120.0));
    event->accept();
}

} // namespace dovetail::ui
