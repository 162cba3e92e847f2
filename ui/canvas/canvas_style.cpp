// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_style.h"

namespace dovetail::ui {

namespace {

QColor mixed(const QColor& a, const QColor& b, double shareOfB) {
    const auto mix = [shareOfB](double x, double y) { return static_cast<float>(x + (y - x) * shareOfB); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

} // namespace

CanvasStyle CanvasStyle::of(const QPalette& palette, const QFont& font) {
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    // Qt 6.4 cannot say whether the desktop is dark.
    const bool dark = base.lightness() < 128;
    CanvasStyle style;
    style.font = font;
    style.background = base;
    style.text = text;
    style.faintText = mixed(base, text, 0.62);
    style.nodeFill = dark ? mixed(base, text, 0.12) : mixed(base, QColor(0xEE, 0xF2, 0xF7), 0.8);
    style.nodeBorder = mixed(base, text, dark ? 0.55 : 0.5);
    style.treatmentFill = dark ? QColor(0x2F, 0x80, 0xC8) : QColor(0x1B, 0x6A, 0xB0);
    style.treatmentText = Qt::white;
    style.outcomeFill = dark ? QColor(0xE4, 0xE9, 0xF0) : QColor(0x28, 0x32, 0x40);
    style.outcomeText = dark ? QColor(0x18, 0x1E, 0x26) : QColor(Qt::white);
    style.edge = mixed(base, text, 0.52);
    style.causal = dark ? QColor(0x5C, 0xB0, 0xF2) : QColor(0x1B, 0x6A, 0xB0);
    style.biasing = dark ? QColor(0xF5, 0xA1, 0x42) : QColor(0xD4, 0x68, 0x06);
    // Bluish green, yellow and reddish purple of Okabe and Ito (2008), dark enough for lines on white.
    style.mediator = dark ? QColor(0x3F, 0xC9, 0xA0) : QColor(0x00, 0x7A, 0x59);
    style.instrument = dark ? QColor(0xF0, 0xE4, 0x42) : QColor(0x7D, 0x6A, 0x00);
    style.hedge = dark ? QColor(0xE9, 0x9F, 0xC8) : QColor(0x9C, 0x3B, 0x73);
    style.focus = palette.color(QPalette::Highlight);
    style.bubbleFill = palette.color(QPalette::ToolTipBase);
    style.bubbleText = palette.color(QPalette::ToolTipText);
    return style;
}

} // namespace dovetail::ui
