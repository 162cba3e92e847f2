// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/desktop_scheme.h"
#include "ui/shell/palettes.h"

#include <QApplication>
#include <QStyle>
#include <QToolTip>

namespace dovetail::ui {

Theme::Theme(const Preferences& preferences, const DesktopScheme& desktop, QObject* parent)
    : QObject(parent), preferences_(preferences), desktop_(desktop) {
    const QPalette found = QApplication::palette();
    if (found != QApplication::style()->standardPalette()) ownColours_ = found;
    connect(&preferences, &Preferences::changed, this, &Theme::apply);
    connect(&desktop, &DesktopScheme::changed, this, &Theme::apply);
    apply();
}

bool Theme::isDark() const {
    switch (preferences_.values().theme) {
    case ThemeChoice::Light:
        return false;
    case ThemeChoice::Dark:
        return true;
    case ThemeChoice::System:
        break;
    }
    if (desktop_.scheme() != ColourScheme::Unknown) return desktop_.scheme() == ColourScheme::Dark;
    return ownColours_ && ui::isDark(*ownColours_);
}

void Theme::apply() {
    // Where the desktop's own colours (an accent that somebody chose) fit, they are the best.
    const bool asDesktop = preferences_.values().theme == ThemeChoice::System && ownColours_ &&
                           ui::isDark(*ownColours_) == isDark();
    const QPalette palette = asDesktop ? *ownColours_ : isDark() ? darkPalette() : lightPalette();
    if (QApplication::palette() == palette) return;
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace dovetail::ui
