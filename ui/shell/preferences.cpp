// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QSettings>

#include <algorithm>

namespace dovetail::ui {

namespace {

namespace key {
// Other folders of ui read some of these themselves.
constexpr QLatin1String language("interface/language");
constexpr QLatin1String theme("interface/theme");
constexpr QLatin1String animate("canvas/animate");
constexpr QLatin1String fontSize("canvas/fontSize");
constexpr QLatin1String wheelZooms("canvas/wheelZooms");
constexpr QLatin1String snapToGrid("canvas/snapToGrid");
constexpr QLatin1String showGrid("canvas/showGrid");
constexpr QLatin1String autosave("document/autosaveSeconds");
} // namespace key

const QStringList& themeNames() {
    static const QStringList names{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
    return names;
}

PreferenceValues read() {
    const QSettings settings;
    const PreferenceValues byDefault;
    PreferenceValues values;
    values.language = settings.value(key::language).toString();
    const qsizetype theme = themeNames().indexOf(settings.value(key::theme).toString());
    values.theme = theme < 0 ? byDefault.theme : static_cast<ThemeChoice>(theme);
    values.animate = settings.value(key::animate, byDefault.animate).toBool();
    const int size = settings.value(key::fontSize, byDefault.canvasFontSize).toInt();
    values.canvasFontSize =
        size <= 0 ? 0 : std::clamp(size, Preferences::smallestFont, Preferences::largestFont);
    values.wheelZooms = settings.value(key::wheelZooms, byDefault.wheelZooms).toBool();
    values.snapToGrid = settings.value(key::snapToGrid, byDefault.snapToGrid).toBool();
    values.showGrid = settings.value(key::showGrid, byDefault.showGrid).toBool();
    bool isNumber = false;
    const int seconds = settings.value(key::autosave, byDefault.autosaveSeconds).toInt(&isNumber);
    values.autosaveSeconds =
        isNumber ? std::clamp(seconds, Preferences::shortestAutosave, Preferences::longestAutosave)
                 : byDefault.autosaveSeconds;
    return values;
}

/// What is as by default is not kept, so that a better default reaches those who have chosen nothing.
template <typename T>
void keep(QSettings& settings, QLatin1String name, const T& value, const T& byDefault) {
    if (value == byDefault) {
        settings.remove(name);
    } else {
        settings.setValue(name, value);
    }
}

void write(const PreferenceValues& values) {
    const PreferenceValues byDefault;
    const auto themeName = [](ThemeChoice theme) { return themeNames().at(static_cast<qsizetype>(theme)); };
    QSettings settings;
    keep(settings, key::language, values.language, byDefault.language);
    keep(settings, key::theme, themeName(values.theme), themeName(byDefault.theme));
    keep(settings, key::animate, values.animate, byDefault.animate);
    keep(settings, key::fontSize, values.canvasFontSize, byDefault.canvasFontSize);
    keep(settings, key::wheelZooms, values.wheelZooms, byDefault.wheelZooms);
    keep(settings, key::snapToGrid, values.snapToGrid, byDefault.snapToGrid);
    keep(settings, key::showGrid, values.showGrid, byDefault.showGrid);
    keep(settings, key::autosave, values.autosaveSeconds, byDefault.autosaveSeconds);
}

} // namespace

Preferences::Preferences(QObject* parent) : QObject(parent), values_(read()) {}

void Preferences::set(const PreferenceValues& values) {
    if (values == values_) return;
    values_ = values;
    write(values);
    emit changed(values_);
}

} // namespace dovetail::ui
