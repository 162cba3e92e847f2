// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/motion.h"

#include <QApplication>
#include <QSettings>
#include <QStyle>

namespace dovetail::ui {

namespace {

constexpr std::size_t mostParts = 300;
constexpr int time = 250;

bool wantsMotion() {
    const QVariant setting = QSettings().value(QStringLiteral("canvas/animate"));
    if (setting.isValid()) return setting.toBool();
    const QString platform = QGuiApplication::platformName();
    if (platform == QStringLiteral("offscreen") || platform == QStringLiteral("minimal")) return false;
    // Of the desktops only KDE tells Qt 6.4 whether it wants animations.
    const bool kde = qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QStringLiteral("KDE"));
    return !kde || QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

} // namespace

int motionTime(std::size_t parts) {
    return parts <= mostParts && wantsMotion() ? time : 0;
}

} // namespace dovetail::ui
