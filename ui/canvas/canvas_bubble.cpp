// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_bubble.h"

#include "ui/canvas/canvas_style.h"

#include <QPainter>

namespace dovetail::ui {

namespace {

constexpr int widest = 340;
constexpr int longEnoughToRead = 7000; ///< ms

} // namespace

CanvasBubble::CanvasBubble(QWidget* viewport) : QLabel(viewport) {
    setObjectName(QStringLiteral("canvas.bubble"));
    setAccessibleName(tr("Message"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(12, 8, 12, 8);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void CanvasBubble::say(const QString& sentence, const QPoint& near) {
    setText(sentence);
    const QRect room = parentWidget()->rect().adjusted(6, 6, -6, -6);
    const QMargins margins = contentsMargins();
    const int around = margins.left() + margins.right();
    const int width =
        std::min({widest, room.width(), fontMetrics().horizontalAdvance(sentence) + around + 8});
    resize(width, heightForWidth(width));
    // Below right of the pointer, but inside the canvas and not under the pointer.
    QPoint place = near + QPoint(14, 18);
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width)));
    if (place.y() + height() > room.bottom()) place.setY(near.y() - 14 - height());
    move(place.x(), std::max(place.y(), room.top()));
    show();
    raise();
    timer_.start(longEnoughToRead);
}

void CanvasBubble::setStyle(const CanvasStyle& style) {
    QPalette colours = palette();
    colours.setColor(QPalette::Window, style.bubbleFill);
    colours.setColor(QPalette::WindowText, style.bubbleText);
    colours.setColor(QPalette::Mid, style.biasing);
    setPalette(colours);
}

void CanvasBubble::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.5));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace dovetail::ui
