// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dovetail::ui {

class DataGrid;

/// Makes data grids known to screen readers, as tables: heads of columns with their statistics, and the cells
/// in sight. Costs nothing while nobody asks. Called once for all grids; again does no harm.
void installGridAccessibility();

/// Tells screen readers that another cell is the current one.
void tellCurrentCell(DataGrid* grid);

} // namespace dovetail::ui
