// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace dovetail::ui {

/// Colours of a grid and its header, from those of the window, light or dark.
struct GridStyle {
    static constexpr int padding = 6; ///< between a cell's edge and its text

    QColor text;
    QColor muted;     ///< of missing cells, types and row numbers
    QColor base;      ///< behind cells
    QColor stripe;    ///< behind every other row
    QColor line;      ///< between columns
    QColor head;      ///< behind names and row numbers
    QColor accent;    ///< outline of the current cell, filters, sort arrows
    QColor bar;       ///< of histograms
    QColor selection; ///< on top of what is behind a cell
    QColor match;     ///< the same, of cells that contain what is searched for

    GridStyle(const QPalette& palette, bool focused) {
        const auto mixed = [](const QColor& one, const QColor& other, double share) {
            return QColor::fromRgbF(
                static_cast<float>(one.redF() + (other.redF() - one.redF()) * share),
                static_cast<float>(one.greenF() + (other.greenF() - one.greenF()) * share),
                static_cast<float>(one.blueF() + (other.blueF() - one.blueF()) * share));
        };
        text = palette.color(QPalette::Text);
        muted = palette.color(QPalette::PlaceholderText);
        base = palette.color(QPalette::Base);
        stripe = palette.color(QPalette::AlternateBase);
        line = mixed(base, text, 0.12);
        head = palette.color(QPalette::Window);
        accent = palette.color(QPalette::Highlight);
        // Readable on a dark ground too, where the highlight is dark.
        bar = mixed(palette.color(QPalette::Link), head, 0.25);
        selection = accent;
        selection.setAlphaF(focused ? 0.28F : 0.16F);
        match = QColor(0xff, 0xb3, 0x00, 0x60);
    }
};

} // namespace dovetail::ui
