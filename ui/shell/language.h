// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

// The language of the window. The source texts are English; the translations are part of the program.
namespace dovetail::ui {

struct Language {
    QString code;    ///< "de"; the name of its file without "dovetail_"
    QString ownName; ///< "Deutsch"
};

/// All languages that the program speaks, by their own names.
std::vector<Language> availableLanguages();

/// The code that is kept in the settings (`interface/language`); empty: that of the desktop.
QString chosenLanguage();

/// Switches all texts of the program and of Qt, and the numbers (QLocale's default). An empty code means the
/// desktop's language, or English where the program does not speak that. Windows that are open get
/// QEvent::LanguageChange.
void switchLanguage(const QString& code);
/// The code of the language that the texts are in now.
QString shownLanguage();

} // namespace dovetail::ui
