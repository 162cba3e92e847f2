// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_note.h"

#include "ui/canvas/canvas_style.h"

#include <QAccessible>
#include <QPainter>

namespace dovetail::ui {

CanvasNote::CanvasNote(QWidget* viewport) : QLabel(viewport) {
    setObjectName(QStringLiteral("canvas.note"));
    setTextFormat(Qt::PlainText);
    setContentsMargins(10, 4, 10, 4);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void CanvasNote::tell(const QString& sentence) {
    if (sentence == text()) return;
    setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty()) return;
    place();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CanvasNote::place() {
    adjustSize();
    move(parentWidget()->width() - width() - 10, 10);
}

void CanvasNote::setStyle(const CanvasStyle& style) {
    QPalette colours = palette();
    colours.setColor(QPalette::Window, style.background);
    colours.setColor(QPalette::WindowText, style.faintText);
    colours.setColor(QPalette::Mid, style.nodeBorder);
    setPalette(colours);
}

void CanvasNote::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Window));
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace dovetail::ui
