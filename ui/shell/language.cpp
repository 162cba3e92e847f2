// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

namespace dovetail::ui {

namespace {

constexpr auto settingKey = "interface/language";
/// The name of our translators among the children of the application; the code is their property.
constexpr auto translatorName = "translationOfTexts";
constexpr auto codeProperty = "languageCode";
/// What was asked for, which may be the desktop's language.
constexpr auto wantedProperty = "wantedCode";

bool isAvailable(const QString& code) {
    const auto languages = availableLanguages();
    return std::ranges::any_of(languages, [&](const Language& language) { return language.code == code; });
}

/// The first language of the desktop that is ours. Chinese has two scripts, and one cannot stand for the
/// other.
QString desktopLanguage() {
    const auto languages = availableLanguages();
    for (const QString& name : QLocale::system().uiLanguages()) {
        const QLocale wanted(name);
        for (const Language& language : languages) {
            const QLocale ours(language.code);
            if (wanted.language() == ours.language() && wanted.script() == ours.script())
                return language.code;
        }
    }
    return QStringLiteral("en");
}

/// Numbers as in the chosen language; the desktop's way of writing them where it is the same language.
QLocale localeFor(const QString& code) {
    const QLocale system = QLocale::system();
    if (code.isEmpty()) return system;
    const QLocale wanted(code);
    return wanted.language() == system.language() && wanted.script() == system.script() ? system : wanted;
}

void install(const QString& wanted, const QString& code, const QString& file, const QString& folder) {
    auto* texts = new QTranslator(QCoreApplication::instance());
    texts->setObjectName(QLatin1String(translatorName));
    texts->setProperty(codeProperty, code);
    texts->setProperty(wantedProperty, wanted);
    if (texts->load(file, folder)) {
        QCoreApplication::installTranslator(texts);
    } else {
        delete texts;
    }
}

} // namespace

std::vector<Language> availableLanguages() {
    return {{QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

QString chosenLanguage() {
    const QString code = QSettings().value(QLatin1String(settingKey)).toString();
    return isAvailable(code) ? code : QString();
}

void switchLanguage(const QString& code) {
    const auto former = QCoreApplication::instance()->findChildren<QTranslator*>(
        QLatin1String(translatorName), Qt::FindDirectChildrenOnly);
    if (!former.isEmpty() && former.first()->property(wantedProperty).toString() == code) return;
    for (QTranslator* translator : former) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    QLocale::setDefault(localeFor(code));
    const QString shown = code.isEmpty() ? desktopLanguage() : code;
    // Qt's texts first: the last one installed is asked first. The English file holds the plural forms.
    install(code, shown, QStringLiteral("qtbase_") + shown,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(code, shown, QStringLiteral("dovetail_") + shown, QStringLiteral(":/i18n"));
}

QString shownLanguage() {
    const auto* translator = QCoreApplication::instance()->findChild<QTranslator*>(
        QLatin1String(translatorName), Qt::FindDirectChildrenOnly);
    return translator ? translator->property(codeProperty).toString() : QStringLiteral("en");
}

} // namespace dovetail::ui
