// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>

class QPainter;

namespace dovetail::ui {

class Document;
class GraphScene;

enum class PictureKind { Png, Svg, Pdf };

struct PictureOptions {
    bool legend = true;
    /// Light on dark; otherwise as for paper, whatever the window's colours are.
    bool dark = false;
    /// No background, where the kind knows none (PNG and SVG).
    bool transparent = false;
    /// Pixels a unit of the canvas; PNG alone. Fewer if the picture would get too large.
    double scale = 2;
};

/// The graph as `shown` shows it, highlights and regions included, as the content of a file: without
/// selection, whatever part of it the window shows. SVG and PDF are drawn in lines and text. Empty if a PNG
/// does not fit into memory.
QByteArray picture(PictureKind kind, const Document& document, const GraphScene& shown,
                   const PictureOptions& options = {});

/// The same on a page, as large as fits but not larger than on the screen, in its middle. `page` is in the
/// painter's units, of which `unitsPerPoint` are a seventy-second of an inch.
void paintPicture(QPainter* painter, const QRectF& page, double unitsPerPoint, const Document& document,
                  const GraphScene& shown, const PictureOptions& options = {});

} // namespace dovetail::ui
