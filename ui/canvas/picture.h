// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace dovetail::ui {

class Document;
class GraphScene;

enum class PictureKind { Png, Svg, Pdf };
enum class PictureLegend { With, Without };

/// The graph as `shown` shows it, highlights and regions included, with its legend, as the content of a
/// file: in light colours for paper, without selection, whatever part of it the window shows. SVG and PDF
/// are drawn in lines and text; PNG has two pixels a unit, or fewer if it would get too large.
QByteArray picture(PictureKind kind, const Document& document, const GraphScene& shown,
                   PictureLegend legend = PictureLegend::With);

} // namespace dovetail::ui
