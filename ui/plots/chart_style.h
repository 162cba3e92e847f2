// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QPalette>

class QChart;

namespace dovetail::ui {

/// Set once: margins, legend at the bottom, no animation.
void prepareChart(QChart& chart);
/// Background, text and grid from the palette. Call again when the palette changes.
void styleChart(QChart& chart, const QPalette& palette);
/// Colours that people with any colour vision can tell apart (Okabe and Ito 2008), adapted to a light
/// or dark background. Repeats after eight.
QColor seriesColour(int index, const QPalette& palette);
/// A fill pattern that goes with the colour, so that colour is never alone.
Qt::BrushStyle seriesPattern(int index);

} // namespace dovetail::ui
