// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/note_item.h"

#include "ui/canvas/canvas_style.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <cmath>

namespace dovetail::ui {

namespace {

constexpr double gripSize = 7;
constexpr double corner = 3;

} // namespace

NoteItem::NoteItem(project::NoteId id, const CanvasStyle& style) : id_(id), style_(style) {
    setFlag(ItemIsSelectable);
    setZValue(0.7);
    layOut();
}

void NoteItem::setNote(const QString& text, double width) {
    width = std::max(width, narrowest);
    if (text == text_ && width == body_.width()) return;
    text_ = text;
    body_.setWidth(width);
    layOut();
}

void NoteItem::layOut() {
    prepareGeometryChange();
    QString shown = text_;
    layout_.setText(shown.replace(QLatin1Char('\n'), QChar::LineSeparator));
    layout_.setFont(style_.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout_.setTextOption(option);
    layout_.setCacheEnabled(true);
    double y = padding;
    layout_.beginLayout();
    for (QTextLine line = layout_.createLine(); line.isValid(); line = layout_.createLine()) {
        line.setLineWidth(std::max(body_.width(), narrowest) - 2 * padding);
        line.setPosition({padding, y});
        y += line.height();
    }
    layout_.endLayout();
    y = std::max(y, padding + QFontMetricsF(style_.font).height());
    body_ = QRectF(0, 0, std::max(body_.width(), narrowest), std::ceil(y + padding));
    changed();
}

void NoteItem::changed() {
    ++revision_;
    update();
}

void NoteItem::styleChanged() {
    layOut();
}

void NoteItem::setHovered(bool hovered) {
    if (hovered == hovered_) return;
    hovered_ = hovered;
    changed();
}

void NoteItem::setEdited(bool edited) {
    if (edited == edited_) return;
    edited_ = edited;
    changed();
}

QPainterPath NoteItem::shape() const {
    QPainterPath path;
    path.addRect(body_);
    return path;
}

bool NoteItem::isGrip(const QPointF& scenePosition) const {
    const QRectF all = rect();
    return QRectF(all.right() - gripSize, all.top(), gripSize, all.height()).contains(scenePosition);
}

void NoteItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    if (edited_) return;
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    QColor fill = style_.nodeFill;
    fill.setAlphaF(0.75F);
    QColor border = style_.nodeBorder;
    border.setAlphaF(hovered_ ? 0.9F : 0.45F);
    painter->setPen(QPen(border, 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(body_, corner, corner);
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (detail >= 0.3) {
        painter->setPen(style_.text);
        layout_.draw(painter, {});
    }
    if (!selected) return;
    painter->setPen(QPen(style_.focus, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(body_.adjusted(-3, -3, 3, 3), corner + 3, corner + 3);
    // The handle at the rim that changes the width.
    const QPointF middle(body_.right() + 3, body_.center().y());
    painter->setPen(QPen(style_.focus, 1.5));
    painter->setBrush(style_.background);
    painter->drawRoundedRect(QRectF(middle.x() - 3, middle.y() - 7, 6, 14), 3, 3);
}

} // namespace dovetail::ui
