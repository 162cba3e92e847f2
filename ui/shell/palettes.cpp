// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettes.h"

#include <algorithm>
#include <cmath>

namespace dovetail::ui {

namespace {

struct Colours {
    QRgb window;
    QRgb base;
    QRgb alternateBase;
    QRgb button;
    QRgb text;
    QRgb disabledText;
    QRgb placeholder;
    QRgb highlight;
    QRgb disabledHighlight;
    QRgb link;
    QRgb visitedLink;
    QRgb toolTipBase;
    QRgb toolTipText;
};

QPalette made(const Colours& colours) {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, colours.window);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternateBase);
    set(QPalette::Button, colours.button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        set(role, colours.text);
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::PlaceholderText, colours.placeholder);
    set(QPalette::Highlight, colours.highlight);
    set(QPalette::HighlightedText, 0xffffffff);
    set(QPalette::Link, colours.link);
    set(QPalette::LinkVisited, colours.visitedLink);
    set(QPalette::ToolTipBase, colours.toolTipBase);
    set(QPalette::ToolTipText, colours.toolTipText);
    // Bevels, from the colour of a button as QPalette itself does it.
    const QColor button(colours.button);
    palette.setColor(QPalette::Light, button.lighter(130));
    palette.setColor(QPalette::Midlight, button.lighter(112));
    palette.setColor(QPalette::Mid, button.darker(125));
    palette.setColor(QPalette::Dark, button.darker(165));
    palette.setColor(QPalette::Shadow, button.darker(300));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited})
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabledText));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.disabledHighlight));
    return palette;
}

/// Relative luminance of WCAG 2.1.
double luminance(const QColor& colour) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

QPalette lightPalette() {
    return made({.window = 0xfff3f4f7,
                 .base = 0xffffffff,
                 .alternateBase = 0xfff4f6fa,
                 .button = 0xffeceef2,
                 .text = 0xff1b2130,
                 .disabledText = 0xff7b828e,
                 .placeholder = 0xff667080,
                 .highlight = 0xff1b6ab0,
                 .disabledHighlight = 0xff7a8494,
                 .link = 0xff155a99,
                 .visitedLink = 0xff6a3d9a,
                 .toolTipBase = 0xff262f3d,
                 .toolTipText = 0xfff4f6fa});
}

QPalette darkPalette() {
    return made({.window = 0xff23272f,
                 .base = 0xff1a1d23,
                 .alternateBase = 0xff20242b,
                 .button = 0xff2f343e,
                 .text = 0xffe4e8ef,
                 .disabledText = 0xff838b98,
                 .placeholder = 0xff98a0ae,
                 .highlight = 0xff2f6fb0,
                 .disabledHighlight = 0xff5a626f,
                 .link = 0xff6db3f2,
                 .visitedLink = 0xffc8a2ee,
                 .toolTipBase = 0xff3a404c,
                 .toolTipText = 0xfff0f3f8});
}

double contrast(const QColor& one, const QColor& other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace dovetail::ui
