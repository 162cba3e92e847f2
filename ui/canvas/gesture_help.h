// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace dovetail::ui {

/// What can be done on the canvas with the mouse and with keys that are no action, for the cheat sheet.
/// The keys of actions are not here: the actions have them.
struct GestureHelp {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::GestureHelp)

public:
    QString gesture; ///< "Double-click the canvas"
    QString effect;  ///< "A new variable there"
};

QList<GestureHelp> gestureHelp();

} // namespace dovetail::ui
