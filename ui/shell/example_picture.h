// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <QPalette>
#include <QPixmap>

namespace dovetail::ui {

/// A graph as small as a stamp: dots and arrows without names, treatment and outcome in the colours of the
/// canvas. `size` in pixels of the screen's unit, `ratio` its device pixels a unit.
QPixmap stampOf(const graph::CausalGraph& graph, const QSize& size, double ratio, const QPalette& palette);

} // namespace dovetail::ui
