// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/guide_item.h"

#include "ui/canvas/canvas_style.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <cmath>

namespace dovetail::ui {

namespace {

constexpr double tick = 5; ///< half the height of the bars at the ends of a distance

QPen cosmetic(const QColor& colour, double width, Qt::PenStyle style = Qt::SolidLine) {
    QPen pen(colour, width, style);
    pen.setCosmetic(true);
    return pen;
}

} // namespace

GuideItem::GuideItem(const CanvasStyle& style) : style_(style) {
    setZValue(4);
}

void GuideItem::show(std::vector<SnapGuide> guides) {
    prepareGeometryChange();
    guides_ = std::move(guides);
    bounds_ = {};
    for (const SnapGuide& guide : guides_)
        bounds_ |= QRectF(guide.line.p1(), guide.line.p2()).normalized().adjusted(-8, -8, 8, 8);
    update();
}

void GuideItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    painter->setRenderHint(QPainter::Antialiasing, false);
    const double zoom = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    Q_UNUSED(option)
    for (const SnapGuide& guide : guides_) {
        if (guide.kind == SnapGuide::Kind::Alignment) {
            painter->setPen(cosmetic(style_.focus, 1, Qt::DashLine));
            painter->drawLine(guide.line);
            continue;
        }
        painter->setPen(cosmetic(style_.biasing, 2));
        painter->drawLine(guide.line);
        const QLineF normal = guide.line.normalVector().unitVector();
        const QPointF bar(normal.dx() * tick / zoom, normal.dy() * tick / zoom);
        for (const QPointF& end : {guide.line.p1(), guide.line.p2()})
            painter->drawLine(end - bar, end + bar);
    }
}

void paintGrid(QPainter* painter, const QRectF& part, double zoom, const CanvasStyle& style) {
    constexpr int strong = 5;
    constexpr double closest = 7; ///< pixels between two lines
    const int every = gridStep * zoom >= closest ? 1 : strong;
    if (gridStep * every * zoom < closest) return;
    const auto colour = [&](bool isStrong) {
        QColor line = style.text;
        line.setAlphaF(isStrong ? 0.16F : 0.08F);
        return line;
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    const auto lines = [&](double from, double to, const auto& draw) {
        const auto first = static_cast<int>(std::ceil(from / gridStep));
        const auto last = static_cast<int>(std::floor(to / gridStep));
        for (int i = first; i <= last; ++i) {
            if (i % every != 0) continue;
            painter->setPen(cosmetic(colour(i % strong == 0), 1));
            draw(i * gridStep);
        }
    };
    lines(part.left(), part.right(),
          [&](double x) { painter->drawLine(QLineF(x, part.top(), x, part.bottom())); });
    lines(part.top(), part.bottom(),
          [&](double y) { painter->drawLine(QLineF(part.left(), y, part.right(), y)); });
    painter->restore();
}

} // namespace dovetail::ui
