// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/node_item.h"

#include "ui/canvas/canvas_style.h"
#include "ui/canvas/node_badge.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace dovetail::ui {

using graph::Role;

namespace {

constexpr double padding = 14;
constexpr double icon = 11;
constexpr double iconGap = 7;
constexpr double handleRadius = 4.5;

} // namespace

NodeItem::NodeItem(graph::VariableId id, const CanvasStyle& style) : id_(id), style_(style) {
    setFlag(ItemIsSelectable);
    setZValue(1);
    measure();
}

void NodeItem::changed() {
    ++revision_;
    update();
}

QRectF NodeItem::boundingRect() const {
    const double margin = ringWidth + 4;
    return body_.adjusted(-margin, -margin, margin, margin);
}

QPainterPath NodeItem::shape() const {
    QPainterPath path;
    path.addRoundedRect(body_, cornerRadius(), cornerRadius());
    return path;
}

void NodeItem::setVariable(const QString& name, graph::Roles roles) {
    if (name == name_ && roles == roles_) return;
    prepareGeometryChange();
    name_ = name;
    roles_ = roles;
    measure();
    changed();
}

void NodeItem::setCaption(const QString& caption) {
    const QString line = caption.simplified();
    if (line == caption_) return;
    prepareGeometryChange();
    caption_ = line;
    measure();
    changed();
}

void NodeItem::setInAdjustmentSet(bool adjusted) {
    if (adjusted == inAdjustmentSet_) return;
    inAdjustmentSet_ = adjusted;
    changed();
}

void NodeItem::setMarks(NodeMarks marks) {
    if (marks == marks_) return;
    marks_ = marks;
    changed();
}

void NodeItem::setHovered(bool hovered) {
    if (hovered == hovered_) return;
    hovered_ = hovered;
    changed();
}

void NodeItem::setRinged(bool ringed) {
    if (ringed == ringed_) return;
    ringed_ = ringed;
    changed();
}

void NodeItem::setTargeted(bool targeted) {
    if (targeted == targeted_) return;
    targeted_ = targeted;
    changed();
}

void NodeItem::setEdited(bool edited) {
    if (edited == edited_) return;
    edited_ = edited;
    changed();
}

void NodeItem::styleChanged() {
    prepareGeometryChange();
    measure();
    changed();
}

NodeOutline NodeItem::outline() const {
    return {body_.translated(pos()), cornerRadius()};
}

NodePart NodeItem::partAt(const QPointF& scenePosition) const {
    const QPointF point = scenePosition - pos();
    if (body_.contains(point)) return NodePart::Body;
    if (body_.adjusted(-ringWidth, -ringWidth, ringWidth, ringWidth).contains(point)) return NodePart::Ring;
    return NodePart::None;
}

QFont NodeItem::font() const {
    QFont font = style_.font;
    font.setItalic(roles_.has(Role::Latent));
    font.setBold(roles_.has(Role::Treatment) || roles_.has(Role::Outcome));
    return font;
}

QFont NodeItem::captionFont(const CanvasStyle& style) {
    QFont font = style.font;
    font.setPointSizeF(font.pointSizeF() * 0.82);
    return font;
}

double NodeItem::cornerRadius() const {
    return isAdjusted() ? 0 : std::min(body_.height() / 2, 11.0);
}

double NodeItem::iconWidth() const {
    return roles_.has(Role::Treatment) || roles_.has(Role::Outcome) ? icon + iconGap : 0;
}

void NodeItem::measure() {
    const QFontMetricsF metrics(font());
    shownName_ = metrics.elidedText(name_, Qt::ElideRight, widest - 2 * padding - iconWidth());
    label_.setTextFormat(Qt::PlainText);
    label_.setPerformanceHint(QStaticText::AggressiveCaching);
    label_.setText(shownName_);
    labelSize_ = QSizeF(metrics.horizontalAdvance(shownName_), metrics.height());
    const QFontMetricsF captionMetrics(captionFont(style_));
    shownCaption_ = captionMetrics.elidedText(caption_, Qt::ElideRight, widest - 2 * padding);
    captionLabel_.setTextFormat(Qt::PlainText);
    captionLabel_.setPerformanceHint(QStaticText::AggressiveCaching);
    captionLabel_.setText(shownCaption_);
    captionSize_ = QSizeF(captionMetrics.horizontalAdvance(shownCaption_), captionMetrics.height());
    const double text =
        std::max(labelSize_.width() + iconWidth(), captionMetrics.horizontalAdvance(shownCaption_));
    const double width = std::max(text + 2 * padding, 56.0);
    const double height = metrics.height() + 18 + (caption_.isEmpty() ? 0 : captionMetrics.height());
    // Whole units, so that outlines stay crisp at 100 %.
    const double halfWidth = std::ceil(width / 2);
    const double halfHeight = std::ceil(height / 2);
    body_ = QRectF(-halfWidth, -halfHeight, 2 * halfWidth, 2 * halfHeight);
}

QRectF NodeItem::labelPlace() const {
    QRectF room = body_.adjusted(padding + iconWidth(), 0, -padding, 0);
    if (!caption_.isEmpty()) room.setBottom(room.bottom() - captionSize_.height());
    QRectF place(QPointF(), labelSize_);
    place.moveCenter(room.center());
    return place;
}

QRectF NodeItem::captionPlace() const {
    QRectF place(QPointF(), captionSize_);
    place.moveCenter({body_.center().x(), body_.bottom() - 8 - captionSize_.height() / 2});
    return place;
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    painter->setRenderHint(QPainter::Antialiasing);
    if (hovered_ || ringed_ || targeted_ || option->state.testFlag(QStyle::State_Selected))
        paintRing(painter);
    paintMarkRings(painter);
    if (!edited_) paintBody(painter, detail >= 0.4);
    if (detail >= 0.3) paintBadges(painter);
}

void NodeItem::paintMarkRings(QPainter* painter) const {
    double distance = 4.5;
    for (const NodeMark mark : {NodeMark::Mediator, NodeMark::Instrument}) {
        if (!marks_.testFlag(mark)) continue;
        painter->setPen(ringPen(mark, style_));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(body_.adjusted(-distance, -distance, distance, distance),
                                 cornerRadius() + distance, cornerRadius() + distance);
        distance += 4;
    }
}

void NodeItem::paintBadges(QPainter* painter) const {
    // Words at the right corner, what opens paths at the left one.
    QPointF right = body_.topRight() + QPointF(-8, 0);
    QPointF left = body_.topLeft() + QPointF(8, 0);
    for (const NodeMark mark : {NodeMark::Selection, NodeMark::Mediator, NodeMark::Instrument, NodeMark::Fork,
                                NodeMark::Collider}) {
        if (!marks_.testFlag(mark)) continue;
        const double width = badgeWidth(mark, style_);
        const bool word = mark != NodeMark::Fork && mark != NodeMark::Collider;
        QPointF& place = word ? right : left;
        place.rx() += (word ? -1 : 1) * width / 2;
        paintBadge(painter, mark, place, style_);
        place.rx() += (word ? -1 : 1) * (width / 2 + 2);
    }
}

void NodeItem::paintRing(QPainter* painter) const {
    const bool selected = isSelected();
    const double middle = ringWidth / 2;
    if (hovered_ || targeted_ || ringed_) {
        QColor halo = style_.focus;
        halo.setAlphaF(targeted_ || ringed_ ? 0.55F : 0.22F);
        painter->setPen(QPen(halo, ringWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(body_.adjusted(-middle, -middle, middle, middle), cornerRadius() + middle,
                                 cornerRadius() + middle);
    }
    if (selected) {
        painter->setPen(QPen(style_.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(body_.adjusted(-4, -4, 4, 4), cornerRadius() + 4, cornerRadius() + 4);
    }
    if (targeted_ || !(hovered_ || selected)) return;
    const QRectF ring = body_.adjusted(-middle, -middle, middle, middle);
    painter->setPen(QPen(style_.focus, 1.5));
    painter->setBrush(style_.background);
    for (const QPointF& centre : {QPointF(ring.right(), 0), QPointF(ring.left(), 0), QPointF(0, ring.top()),
                                  QPointF(0, ring.bottom())}) {
        painter->drawEllipse(centre, handleRadius, handleRadius);
    }
}

NodeColours NodeItem::colours() const {
    if (roles_.has(Role::Treatment))
        return {style_.treatmentFill, QPen(style_.treatmentFill, 1.5), style_.treatmentText};
    if (roles_.has(Role::Outcome))
        return {style_.outcomeFill, QPen(style_.outcomeFill, 1.5), style_.outcomeText};
    if (roles_.has(Role::Latent)) {
        QPen border(style_.nodeBorder, 1.5);
        border.setDashPattern({4, 3});
        return {style_.background, border, style_.faintText};
    }
    return {style_.nodeFill, isAdjusted() ? QPen(style_.text, 1.8) : QPen(style_.nodeBorder, 1.5),
            style_.text};
}

void NodeItem::paintBody(QPainter* painter, bool detailed) const {
    const bool treatment = roles_.has(Role::Treatment);
    const bool outcome = roles_.has(Role::Outcome) && !treatment;
    const auto [fill, border, text] = colours();
    const double radius = cornerRadius();
    painter->setPen(border);
    painter->setBrush(fill);
    painter->drawRoundedRect(body_, radius, radius);
    if (outcome) { // the ring inside
        painter->setPen(QPen(style_.outcomeText, 1.4));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(body_.adjusted(3.5, 3.5, -3.5, -3.5), std::max(radius - 3.5, 0.0),
                                 std::max(radius - 3.5, 0.0));
    } else if (isAdjusted()) {
        painter->setPen(QPen(treatment ? text : style_.text, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(body_.adjusted(3.5, 3.5, -3.5, -3.5));
    }
    if (!detailed) return;

    QRectF label = body_.adjusted(padding, 0, -padding, 0);
    if (!caption_.isEmpty()) {
        const double height = QFontMetricsF(captionFont(style_)).height();
        const QRectF place(label.left(), label.bottom() - 8 - height, label.width(), height);
        QColor faint = text;
        faint.setAlphaF(0.8F);
        painter->setFont(captionFont(style_));
        painter->setPen(faint);
        painter->drawText(place, Qt::AlignCenter, shownCaption_);
        label.setBottom(label.bottom() - height);
    }
    if (iconWidth() > 0) {
        paintIcon(painter, QRectF(label.left(), label.center().y() - icon / 2, icon, icon), text);
        label.setLeft(label.left() + iconWidth());
    }
    painter->setFont(font());
    painter->setPen(text);
    painter->drawText(label, Qt::AlignCenter, shownName_);
}

void NodeItem::paintIcon(QPainter* painter, const QRectF& place, const QColor& colour) const {
    painter->setBrush(colour);
    painter->setPen(Qt::NoPen);
    if (roles_.has(Role::Treatment)) {
        painter->drawPolygon(QPolygonF({place.topLeft() + QPointF(1, 0), QPointF(place.right(), 0),
                                        place.bottomLeft() + QPointF(1, 0)}));
    } else { // the letter I, with bars, as DAGitty marks the outcome
        const double x = place.center().x();
        painter->drawRect(QRectF(x - 1.2, place.top(), 2.4, place.height()));
        painter->drawRect(QRectF(x - 4, place.top(), 8, 2.2));
        painter->drawRect(QRectF(x - 4, place.bottom() - 2.2, 8, 2.2));
    }
}

} // namespace dovetail::ui
