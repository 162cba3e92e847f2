// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace dovetail::ui {

enum class ThemeChoice { System, Light, Dark };

/// What a person can set, with what holds until they do.
struct PreferenceValues {
    QString language; ///< "de"; empty: that of the desktop
    ThemeChoice theme = ThemeChoice::System;
    int canvasFontSize = 0; ///< points; 0: as in the rest of the window
    bool wheelZooms = true; ///< otherwise it pans, and Ctrl and wheel zoom
    bool snapToGrid = false;
    bool showGrid = false;
    bool animate = true;
    int autosaveSeconds = 4; ///< from a change to the writing of the recovery copy

    bool operator==(const PreferenceValues&) const = default;
};

/// The preferences, typed, kept in the settings of the program. One object for all windows; a change is
/// written and told at once. Tests set the folder by QSettings::setPath.
class Preferences : public QObject {
    Q_OBJECT

public:
    static constexpr int smallestFont = 6;
    static constexpr int largestFont = 48;
    static constexpr int shortestAutosave = 2; ///< seconds
    static constexpr int longestAutosave = 600;

    /// Reads what is stored; what makes no sense is replaced by what holds by default.
    explicit Preferences(QObject* parent = nullptr);

    const PreferenceValues& values() const { return values_; }
    void set(const PreferenceValues& values);

signals:
    void changed(const dovetail::ui::PreferenceValues& values);

private:
    PreferenceValues values_;
};

} // namespace dovetail::ui
