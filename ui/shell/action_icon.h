// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QAction;

namespace dovetail::ui {

/// One of the drawings in resources/icons/actions, in the colours of the palette at the time of painting,
/// sharp at every size and resolution. Null if there is none of that name.
QIcon actionIcon(const QString& name);

/// The icon that goes with an action by its object name: "openAction" and "canvas.fit" have "open" and "fit".
void giveIcon(QAction* action);

} // namespace dovetail::ui
