// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/edge_label.h"

#include "ui/canvas/canvas_style.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

#include <cmath>

namespace dovetail::ui {

namespace {

constexpr double widestLabel = 200;
constexpr double gap = 5; ///< between the line and the label

QString shownLabel(const QString& label, const QFontMetricsF& metrics) {
    return metrics.elidedText(label.simplified(), Qt::ElideRight, widestLabel);
}

} // namespace

QFont edgeLabelFont(const CanvasStyle& style) {
    QFont font = style.font;
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QString shownEdgeLabel(const QString& label, const CanvasStyle& style) {
    return shownLabel(label, QFontMetricsF(edgeLabelFont(style)));
}

QRectF edgeLabelPlace(const EdgePath& path, double bend, const QString& label, const CanvasStyle& style) {
    if (path.isEmpty() || label.isEmpty()) return {};
    const QFontMetricsF metrics(edgeLabelFont(style));
    const QSizeF size(std::ceil(metrics.horizontalAdvance(shownLabel(label, metrics))) + 4, metrics.height());
    const double angle = qDegreesToRadians(path.line.angleAtPercent(0.5));
    QPointF normal(-std::sin(angle), -std::cos(angle)); // to the left
    const bool flat = std::abs(bend) < 1;
    // Outwards; upwards if it is straight, and to the right of a line straight down.
    if (flat ? normal.y() > 1e-6 || (std::abs(normal.y()) <= 1e-6 && normal.x() < 0) : bend < 0)
        normal = -normal;
    // So far that the corner nearest to the line is a gap away from it.
    const double reach =
        std::abs(normal.x()) * size.width() / 2 + std::abs(normal.y()) * size.height() / 2 + gap;
    QRectF place(QPointF(), size);
    place.moveCenter(path.line.pointAtPercent(0.5) + normal * reach);
    return place;
}

void paintEdgeLabel(QPainter* painter, const QRectF& place, const QString& label, const CanvasStyle& style) {
    QColor ground = style.background;
    ground.setAlphaF(0.8F); // where another edge passes below
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(place, 3, 3);
    painter->setFont(edgeLabelFont(style));
    painter->setPen(style.faintText);
    painter->drawText(place, Qt::AlignCenter, shownEdgeLabel(label, style));
}

} // namespace dovetail::ui
