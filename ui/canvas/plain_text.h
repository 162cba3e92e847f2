// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace dovetail::ui {

/// A menu's text as a button or a tip shows it: without the mark of the underlined letter, and without that
/// letter where it was only added for it ("选择(&S)").
inline QString withoutMnemonic(QString text) {
    static const QRegularExpression added(QStringLiteral("\\s*\\(&[A-Za-z0-9]\\)"));
    return text.remove(added).remove(QLatin1Char('&'));
}

} // namespace dovetail::ui
