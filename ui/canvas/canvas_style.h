// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace dovetail::ui {

/// The colours of the canvas, derived from the palette so that they fit a light and a dark window.
/// Blue and orange can be told apart with any kind of colour vision; dashes, thickness and arrow heads
/// say the same once more.
struct CanvasStyle {
    QFont font;
    QColor background;
    QColor text;
    QColor faintText;
    QColor nodeFill;
    QColor nodeBorder;
    QColor treatmentFill;
    QColor treatmentText;
    QColor outcomeFill;
    QColor outcomeText;
    QColor edge;
    QColor causal;
    QColor biasing;
    QColor mediator;
    QColor instrument;
    QColor hedge;
    QColor focus; ///< selection rings, handles and everything that belongs to a gesture
    QColor bubbleFill;
    QColor bubbleText;

    static CanvasStyle of(const QPalette& palette, const QFont& font);
};

} // namespace dovetail::ui
