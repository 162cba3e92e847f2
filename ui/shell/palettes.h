// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace dovetail::ui {

/// The colours of the two themes, with every role set for active, inactive and disabled. Text has a contrast
/// of at least 4.5:1 to what it stands on, as WCAG 2.1 asks in criterion 1.4.3; disabled text, which WCAG
/// exempts, at least 3:1.
QPalette lightPalette();
QPalette darkPalette();

/// Of WCAG 2.1: from 1 (the same) to 21 (black on white). Transparency is not looked at.
double contrast(const QColor& one, const QColor& other);

bool isDark(const QPalette& palette);

} // namespace dovetail::ui
