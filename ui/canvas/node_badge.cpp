// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/node_badge.h"

#include "ui/canvas/canvas_style.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace dovetail::ui {

namespace {

constexpr double height = 15;

struct Badge {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::Badge)
};

QColor colourOf(NodeMark mark, const CanvasStyle& style) {
    switch (mark) {
    case NodeMark::Mediator:
        return style.mediator;
    case NodeMark::Instrument:
        return style.instrument;
    case NodeMark::Selection:
        return style.faintText;
    case NodeMark::Fork:
    case NodeMark::Collider:
        break;
    }
    return style.biasing;
}

/// Empty for what has a shape.
QString lettersOf(NodeMark mark) {
    switch (mark) {
    case NodeMark::Mediator:
        return Badge::tr("M", "badge of a front-door mediator");
    case NodeMark::Instrument:
        return Badge::tr("IV", "badge of an instrument");
    case NodeMark::Selection:
        return Badge::tr("S", "badge of a variable that selects cases");
    case NodeMark::Fork:
    case NodeMark::Collider:
        break;
    }
    return {};
}

QFont badgeFont(const CanvasStyle& style) {
    QFont font = style.font;
    font.setPixelSize(10);
    font.setBold(true);
    return font;
}

/// An arrow with an open head.
void paintArrow(QPainter* painter, const QPointF& from, const QPointF& to) {
    painter->drawLine(from, to);
    const double angle = std::atan2(to.y() - from.y(), to.x() - from.x());
    for (const double turn : {2.5, -2.5})
        painter->drawLine(to, to + 3.4 * QPointF(std::cos(angle + turn), std::sin(angle + turn)));
}

} // namespace

double badgeWidth(NodeMark mark, const CanvasStyle& style) {
    const QString letters = lettersOf(mark);
    if (letters.isEmpty()) return 21;
    return std::max(height, std::ceil(QFontMetricsF(badgeFont(style)).horizontalAdvance(letters)) + 8);
}

void paintBadge(QPainter* painter, NodeMark mark, const QPointF& centre, const CanvasStyle& style) {
    const QColor colour = colourOf(mark, style);
    const double width = badgeWidth(mark, style);
    const QRectF pill(centre - QPointF(width, height) / 2, QSizeF(width, height));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.3));
    painter->setBrush(style.background);
    painter->drawRoundedRect(pill, height / 2, height / 2);
    const QString letters = lettersOf(mark);
    if (!letters.isEmpty()) {
        painter->setFont(badgeFont(style));
        painter->setPen(style.text);
        painter->drawText(pill, Qt::AlignCenter, letters);
    } else {
        // A fork sends arrows out to both sides, a collider takes them in.
        painter->setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap));
        const bool fork = mark == NodeMark::Fork;
        const QPointF middle = centre + QPointF(0, fork ? -3.5 : 3.5);
        const double far = fork ? 3.5 : -3.5;
        for (const double side : {-6.5, 6.5}) {
            const QPointF end = centre + QPointF(side, far);
            const QPointF start = middle + QPointF(side > 0 ? 1.5 : -1.5, 0);
            fork ? paintArrow(painter, start, end) : paintArrow(painter, end, start);
        }
        painter->setBrush(colour);
        painter->drawEllipse(middle, 1.3, 1.3);
    }
    painter->restore();
}

QPen ringPen(NodeMark mark, const CanvasStyle& style) {
    QPen pen(colourOf(mark, style), 1.8, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern(mark == NodeMark::Mediator ? QList<qreal>{5, 2} : QList<qreal>{1.2, 1.6});
    return pen;
}

} // namespace dovetail::ui
