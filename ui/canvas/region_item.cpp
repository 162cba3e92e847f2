// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/region_item.h"

#include "ui/canvas/canvas_style.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <array>
#include <cmath>

namespace dovetail::ui {

namespace {

struct Regions {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::Regions)
};

bool isDark(const CanvasStyle& style) {
    return style.background.lightness() < 128;
}

} // namespace

RegionLook districtLook(std::size_t number, const CanvasStyle& style) {
    // Of the palette of Okabe and Ito (2008) those that stand for nothing else on the canvas, darker on
    // white. Colours, dashes and hatchings have cycles of different lengths: 60 looks.
    const std::array light{QColor(0x00, 0x84, 0x60), QColor(0x2A, 0x7F, 0xB5), QColor(0x85, 0x76, 0x00)};
    const std::array dark{QColor(0x2F, 0xC3, 0x98), QColor(0x56, 0xB4, 0xE9), QColor(0xE0, 0xD4, 0x3C)};
    const std::array<QList<qreal>, 4> dashes{{{}, {6, 3}, {1.5, 2.5}, {7, 2.5, 1.5, 2.5}}};
    const std::array angles{45.0, 135.0, 0.0, 90.0, 22.0};
    const std::size_t index = number - 1;
    RegionLook look;
    look.tag = Regions::tr("District %1").arg(number);
    look.colour = (isDark(style) ? dark : light)[index % light.size()];
    look.dashes = dashes[index % dashes.size()];
    look.hatch = {angles[index % angles.size()], 11};
    return look;
}

RegionLook largerForestLook(const CanvasStyle& style) {
    return {Regions::tr("larger C-forest"), style.hedge, 0.05, 2.2, {5, 3}, {}};
}

RegionLook smallerForestLook(const CanvasStyle& style) {
    return {Regions::tr("smaller C-forest"), style.hedge, 0.10, 1.6, {}, {60, 6}};
}

void paintRegion(QPainter* painter, const RegionShape& shape, const RegionLook& look) {
    painter->setRenderHint(QPainter::Antialiasing);
    QColor area = look.colour;
    area.setAlphaF(static_cast<float>(look.shade));
    painter->fillPath(shape.area, area);
    if (!shape.hatch.empty()) {
        QColor lines = look.colour;
        lines.setAlphaF(0.35F);
        painter->setPen(QPen(lines, 1, Qt::SolidLine, Qt::FlatCap));
        painter->setBrush(Qt::NoBrush);
        painter->drawLines(shape.hatch.data(), static_cast<int>(shape.hatch.size()));
    }
    QPen rim(look.colour, look.width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
    if (!look.dashes.isEmpty()) rim.setDashPattern(look.dashes);
    painter->setPen(rim);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(shape.outline);
}

RegionItem::RegionItem(RegionLook look) : look_(std::move(look)) {
    setZValue(-1);
}

void RegionItem::setLook(RegionLook look) {
    const bool same = look.hatch == look_.hatch;
    look_ = std::move(look);
    if (!same) build();
    ++revision_;
    update();
}

void RegionItem::setParts(const RegionParts& parts) {
    if (parts == parts_) return;
    parts_ = parts;
    build();
}

void RegionItem::build() {
    prepareGeometryChange();
    shape_ = regionShape(parts_, look_.hatch);
    bounds_ = shape_.fill.boundingRect().adjusted(-3, -3, 3, 3);
    ++builds_;
    ++revision_;
}

void RegionItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    paintRegion(painter, shape_, look_);
}

RegionTag::RegionTag(const RegionItem& region, const CanvasStyle& style) : region_(region), style_(style) {
    setZValue(0.8);
    styleChanged();
}

QFont RegionTag::font() const {
    QFont font = style_.font;
    font.setPointSizeF(std::max(font.pointSizeF() * 0.8, 6.0));
    return font;
}

void RegionTag::styleChanged() {
    prepareGeometryChange();
    const QFontMetricsF metrics(font());
    const double width = std::ceil(metrics.horizontalAdvance(region_.look().tag)) + 12;
    const double height = std::ceil(metrics.height()) + 2;
    bounds_ = QRectF(-width / 2, -height / 2, width, height);
    ++revision_;
    update();
}

void RegionTag::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    if (QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) < 0.4) return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(region_.look().colour, 1.2));
    painter->setBrush(style_.background);
    const QRectF pill = bounds_.adjusted(1, 1, -1, -1);
    painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter->setFont(font());
    painter->setPen(style_.text);
    painter->drawText(bounds_, Qt::AlignCenter, region_.look().tag);
}

} // namespace dovetail::ui
