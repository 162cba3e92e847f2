// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/number_glyphs.h"

#include <QFontMetricsF>
#include <QPainter>

namespace dovetail::ui {

NumberGlyphs::NumberGlyphs(const QFont& font) : font_(QRawFont::fromFont(font)) {
    const QString signs = QStringLiteral("0123456789+-.,:einf ");
    const QList<quint32> indexes = font_.glyphIndexesForString(signs);
    if (indexes.size() != signs.size()) return;
    const QFontMetricsF metrics(font);
    for (qsizetype n = 0; n < signs.size(); ++n)
        glyphs_[signs[n].unicode() - firstSign] = {indexes[n], metrics.horizontalAdvance(signs[n])};
}

const NumberGlyphs::Glyph* NumberGlyphs::glyph(QChar sign) const {
    if (sign.unicode() < firstSign || sign.unicode() > lastSign) return nullptr;
    const Glyph& found = glyphs_[sign.unicode() - firstSign];
    return found.index == 0 ? nullptr : &found;
}

std::optional<double> NumberGlyphs::width(QStringView number) const {
    double width = 0;
    for (const QChar sign : number) {
        const Glyph* found = glyph(sign);
        if (!found) return std::nullopt;
        width += found->width;
    }
    return width;
}

void NumberGlyphs::add(QStringView number, QPointF place) {
    for (const QChar sign : number) {
        const Glyph* found = glyph(sign);
        if (!found) return;
        indexes_ << found->index;
        places_ << place;
        place.rx() += found->width;
    }
}

void NumberGlyphs::draw(QPainter& painter) {
    if (indexes_.isEmpty()) return;
    QGlyphRun run;
    run.setRawFont(font_);
    run.setGlyphIndexes(indexes_);
    run.setPositions(places_);
    painter.drawGlyphRun({}, run);
    indexes_.clear();
    places_.clear();
}

} // namespace dovetail::ui
