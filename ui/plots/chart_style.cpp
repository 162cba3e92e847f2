// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/chart_style.h"

#include <QAbstractAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>

#include <array>

namespace dovetail::ui {

void prepareChart(QChart& chart) {
    chart.setMargins(QMargins(4, 4, 4, 4));
    chart.setBackgroundRoundness(0);
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->setAlignment(Qt::AlignBottom);
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setLocalizeNumbers(true);
}

void styleChart(QChart& chart, const QPalette& palette) {
    const QColor ink = palette.color(QPalette::Text);
    QColor grid = ink;
    grid.setAlpha(40);
    chart.setBackgroundBrush(palette.color(QPalette::Base));
    chart.setTitleBrush(ink);
    chart.legend()->setLabelColor(ink);
    for (QAbstractAxis* axis : chart.axes()) {
        axis->setLabelsBrush(ink);
        axis->setTitleBrush(ink);
        axis->setGridLinePen(QPen(grid, 1));
        axis->setLinePen(QPen(grid, 1));
        QFont plain = chart.font();
        axis->setTitleFont(plain);
        axis->setLabelsFont(plain);
    }
}

QColor seriesColour(int index, const QPalette& palette) {
    static constexpr std::array<QRgb, 8> colours{0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7,
                                                 0xff56b4e9, 0xffd55e00, 0xff666666, 0xfff0e442};
    const QColor colour(colours[static_cast<std::size_t>(index) % colours.size()]);
    return palette.color(QPalette::Base).lightness() < 128 ? colour.lighter(125) : colour;
}

Qt::BrushStyle seriesPattern(int index) {
    static constexpr std::array<Qt::BrushStyle, 4> patterns{Qt::SolidPattern, Qt::BDiagPattern,
                                                            Qt::Dense4Pattern, Qt::CrossPattern};
    return patterns[static_cast<std::size_t>(index) % patterns.size()];
}

} // namespace dovetail::ui
