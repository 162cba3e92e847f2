// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace dovetail::ui {

namespace {

void collect(QMenu* menu, const QString& path, QList<Command>& found) {
    emit menu->aboutToShow(); // some are filled when they open
    for (QAction* action : menu->actions()) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty()) continue;
        if (action->menu()) {
            collect(action->menu(), path + QStringLiteral(" › ") + plainText(action->text()), found);
            continue;
        }
        QStringList shortcuts;
        for (const QKeySequence& keys : action->shortcuts())
            shortcuts << keys.toString(QKeySequence::NativeText);
        found.append({action, plainText(action->text()), path, shortcuts});
    }
}

} // namespace

QList<Command> commandsOf(const QMenuBar& bar) {
    QList<Command> found;
    for (const QAction* title : bar.actions()) {
        if (title->menu()) collect(title->menu(), plainText(title->text()), found);
    }
    return found;
}

QString plainText(const QString& menuText) {
    static const QRegularExpression bracketedMnemonic(QStringLiteral("\\s*\\(&\\w\\)"));
    static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
    QString plain = menuText;
    plain.remove(bracketedMnemonic);
    plain.replace(mnemonic, QStringLiteral("\\1"));
    while (plain.endsWith(QChar(0x2026)) || plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    return plain;
}

} // namespace dovetail::ui
