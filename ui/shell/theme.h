// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/preferences.h"

#include <QPalette>

namespace dovetail::ui {

class DesktopScheme;

/// Gives the program its colours: light, dark, or as the desktop has it. Canvas, charts and icons take
/// theirs from the palette and follow by themselves. Belongs to main.
class Theme : public QObject {
    Q_OBJECT

public:
    /// Both must live longer.
    Theme(const Preferences& preferences, const DesktopScheme& desktop, QObject* parent = nullptr);

    bool isDark() const;

private:
    void apply();

    const Preferences& preferences_;
    const DesktopScheme& desktop_;
    /// What the desktop's own colours are, unless it has none and Qt made them up.
    std::optional<QPalette> ownColours_;
};

} // namespace dovetail::ui
