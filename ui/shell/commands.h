// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenuBar;

namespace dovetail::ui {

/// Something that can be chosen from a menu, with the words to find it by.
struct Command {
    QAction* action;
    QString title; ///< "Open", without mnemonic and dots
    QString path;  ///< "File", or "File › Open Example"
    QStringList shortcuts;
};

/// Everything in the menus, in their order, that is visible; also what is disabled at the moment.
QList<Command> commandsOf(const QMenuBar& bar);

/// The words of a menu entry: without its mnemonic ("&File", "文件(&F)") and the dots at its end.
QString plainText(const QString& menuText);

} // namespace dovetail::ui
