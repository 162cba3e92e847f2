// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/grid_header_painter.h"

#include "ui/data/column_list_model.h"
#include "ui/data/grid_text.h"
#include "ui/document/text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace dovetail::ui {

namespace {

constexpr int gap = 4;
constexpr int histogramHeight = 30;

QFont nameFont(QFont font) {
    font.setBold(true);
    return font;
}

QFont kindFont(QFont font) {
    constexpr double smaller = 0.85;
    if (font.pointSizeF() > 0) font.setPointSizeF(font.pointSizeF() * smaller);
    return font;
}

int funnelSize(const QFont& font) {
    return QFontMetrics(font).ascent();
}

} // namespace

HeaderPainter::HeaderPainter(QPainter& painter, const GridStyle& style, const QFont& font)
    : painter_(painter), style_(style), font_(font) {}

int HeaderPainter::height(const QFont& font) {
    return gap + QFontMetrics(nameFont(font)).height() + QFontMetrics(kindFont(font)).height() + gap +
           histogramHeight + gap;
}

int HeaderPainter::neededWidth(const QFont& font, const data::Column& column) {
    // Name, arrow with a number and funnel side by side; below, the kind; bars that can be told apart.
    constexpr qsizetype longest = 40;
    constexpr int narrowestHistogram = 80;
    const int arrow = funnelSize(font) + QFontMetrics(kindFont(font)).horizontalAdvance(QLatin1Char('8'));
    const QString name = text(column.name()).left(longest);
    const int names =
        QFontMetrics(nameFont(font)).horizontalAdvance(name) + arrow + funnelSize(font) + 3 * gap;
    const int kind = QFontMetrics(kindFont(font)).horizontalAdvance(typeText(column.type()));
    return std::max({names, kind, narrowestHistogram}) + 2 * GridStyle::padding;
}

QRect HeaderPainter::funnelRect(const QRect& place, const QFont& font) {
    const int size = funnelSize(font) + gap;
    return {place.right() - GridStyle::padding - size + 2, place.top() + gap, size, size};
}

void HeaderPainter::paint(const Head& head, const QRect& place) const {
    painter_.save();
    painter_.setClipRect(place);
    if (head.selected) painter_.fillRect(place, style_.selection);
    painter_.fillRect(place.right(), place.top(), 1, place.height(), style_.line);
    const int nameHeight = QFontMetrics(nameFont(font_)).height();
    const int kindHeight = QFontMetrics(kindFont(font_)).height();
    const QRect inner = place.adjusted(GridStyle::padding, gap, -GridStyle::padding, -gap);
    paintName(head, {inner.left(), inner.top(), inner.width(), nameHeight});
    paintKind(head, {inner.left(), inner.top() + nameHeight, inner.width(), kindHeight});
    paintHistogram(head,
                   {inner.left(), inner.bottom() - histogramHeight + 1, inner.width(), histogramHeight});
    painter_.restore();
}

void HeaderPainter::paintName(const Head& head, const QRect& place) const {
    const QRect funnel = funnelRect(place.adjusted(-GridStyle::padding, -gap, GridStyle::padding, 0), font_);
    paintFunnel(head, funnel);
    QRect room = place;
    room.setRight(funnel.left() - gap);
    if (head.sortKey) room.setRight(room.right() - paintArrow(head, room) - gap);
    painter_.setFont(nameFont(font_));
    painter_.setPen(style_.text);
    const QString name = QFontMetrics(painter_.font())
                             .elidedText(text(head.column.name()).simplified(), Qt::ElideRight, room.width());
    painter_.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
}

void HeaderPainter::paintKind(const Head& head, const QRect& place) const {
    painter_.setFont(kindFont(font_));
    painter_.setPen(style_.muted);
    QString kind = typeText(head.column.type());
    const QFontMetrics metrics(painter_.font());
    if (head.profile && head.profile->missing > 0) {
        const QString both = QStringLiteral("%1 · %2").arg(kind, missingShare(*head.profile));
        // Where there is no room for both, what is missing matters more.
        kind = metrics.horizontalAdvance(both) <= place.width() ? both : missingShare(*head.profile);
    }
    painter_.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(kind, Qt::ElideRight, place.width()));
}

void HeaderPainter::paintHistogram(const Head& head, const QRect& place) const {
    painter_.fillRect(place.left(), place.bottom(), place.width(), 1, style_.line);
    if (!head.profile || head.profile->bins.empty()) return;
    const auto& bins = head.profile->bins;
    const auto isOthers = [&](const data::ColumnProfile::Bin& bin) {
        return !head.column.isNumeric() && bin.code == data::Column::missingCode;
    };
    // Names and the like: bars of one row each beside one of all others say nothing.
    constexpr double mostly = 0.8;
    if (isOthers(bins.back()) &&
        static_cast<double>(bins.back().rows) >
            mostly * static_cast<double>(head.profile->rows - head.profile->missing)) {
        painter_.setFont(kindFont(font_));
        painter_.setPen(style_.muted);
        painter_.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(painter_.font())
                              .elidedText(differentValues(*head.profile), Qt::ElideRight, place.width()));
        return;
    }
    const std::size_t most = std::ranges::max_element(bins, {}, &data::ColumnProfile::Bin::rows)->rows;
    if (most == 0) return;
    const auto count = static_cast<int>(bins.size());
    // Few bars would be as wide as walls.
    constexpr int widestBar = 22;
    const int width = std::min(place.width(), count * widestBar);
    for (int n = 0; n < count; ++n) {
        const auto& bin = bins[static_cast<std::size_t>(n)];
        if (bin.rows == 0) continue;
        const int left = place.left() + n * width / count;
        const int right = place.left() + (n + 1) * width / count;
        const int space = right - left > 3 ? 1 : 0;
        const auto paintBar = [&](std::size_t rows, const QColor& colour) {
            const double share = static_cast<double>(rows) / static_cast<double>(most);
            const int height = std::max(1, static_cast<int>(share * (place.height() - 1) + 0.5));
            painter_.fillRect(left, place.bottom() - height, right - left - space, height, colour);
        };
        const QColor colour = isOthers(bin) ? style_.muted : style_.bar;
        if (!head.shown) {
            paintBar(bin.rows, colour);
            continue;
        }
        // What is shown stands in front of the whole.
        QColor faint = colour;
        faint.setAlphaF(0.3F);
        paintBar(bin.rows, faint);
        if (const std::size_t shown = (*head.shown)[static_cast<std::size_t>(n)]; shown > 0)
            paintBar(shown, colour);
    }
}

void HeaderPainter::paintFunnel(const Head& head, const QRect& place) const {
    painter_.save();
    painter_.setRenderHint(QPainter::Antialiasing);
    const double side = place.width() - gap;
    QPainterPath funnel;
    funnel.moveTo(0, 0.1 * side);
    funnel.lineTo(side, 0.1 * side);
    funnel.lineTo(0.6 * side, 0.55 * side);
    funnel.lineTo(0.6 * side, 0.85 * side);
    funnel.lineTo(0.4 * side, 0.98 * side);
    funnel.lineTo(0.4 * side, 0.55 * side);
    funnel.closeSubpath();
    painter_.translate(place.left() + gap / 2.0, place.top() + gap / 2.0);
    if (head.filter) {
        painter_.fillPath(funnel, style_.bar);
        painter_.strokePath(funnel, QPen(style_.text, 1));
    } else {
        QColor colour = style_.muted;
        constexpr float faint = 0.55F;
        if (!head.hovered) colour.setAlphaF(faint);
        painter_.strokePath(funnel, QPen(colour, 1));
    }
    painter_.restore();
}

int HeaderPainter::paintArrow(const Head& head, const QRect& place) const {
    painter_.save();
    painter_.setFont(kindFont(font_));
    const QString number = head.sortPlace > 0 ? QString::number(head.sortPlace) : QString();
    const int numberWidth = QFontMetrics(painter_.font()).horizontalAdvance(number);
    const int side = QFontMetrics(font_).ascent() * 2 / 3;
    painter_.setPen(style_.text);
    painter_.drawText(place, Qt::AlignRight | Qt::AlignVCenter, number);
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.translate(place.right() - numberWidth - side - 1, place.center().y() - side / 3.0);
    const double tip = head.sortKey->descending ? 0.7 * side : 0;
    const double base = 0.7 * side - tip;
    QPainterPath arrow;
    arrow.moveTo(0, base);
    arrow.lineTo(side, base);
    arrow.lineTo(side / 2.0, tip);
    arrow.closeSubpath();
    painter_.fillPath(arrow, style_.text);
    painter_.restore();
    return side + numberWidth + 1;
}

} // namespace dovetail::ui
