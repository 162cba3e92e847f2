// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_line.h"
#include "ui/shell/desktop_scheme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/project_files.h"
#include "ui/shell/theme.h"
#include "ui/shell/windows.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

int main(int argc, char** argv) {
    using namespace dovetail::ui;
    const bool withoutDisplay = needsNoDisplay(argc, argv);
    if (withoutDisplay) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Dovetail"));
    QCoreApplication::setApplicationName(QStringLiteral("Dovetail"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOVETAIL_VERSION));

    QGuiApplication::setDesktopFileName(QStringLiteral("dovetail"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/dovetail.svg")));

    QTranslator ownTexts;
    // The source texts are English; the English file only holds the plural forms.
    if (!ownTexts.load(QLocale(), QStringLiteral("dovetail"), QStringLiteral("_"),
                       QStringLiteral(":/i18n"))) {
        (void)ownTexts.load(QStringLiteral(":/i18n/dovetail_en.qm"));
    }
    QCoreApplication::installTranslator(&ownTexts);
    QTranslator qtTexts;
    if (qtTexts.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&qtTexts);
    }

    const CommandLine wanted = parsed(QCoreApplication::arguments());
    if (wanted.problem) {
        std::fputs(qPrintable(QStringLiteral("dovetail: %1\n").arg(*wanted.problem)), stderr);
        return 2;
    }
    if (wanted.answer) {
        std::fputs(qPrintable(*wanted.answer), stdout);
        return 0;
    }
    if (!wanted.exportPath.isEmpty()) return exportWithoutWindow(wanted);

    Preferences preferences;
    const DesktopScheme* desktop = DesktopScheme::ofSession(&application);
    const Theme theme(preferences, *desktop);
    Windows windows(preferences);
    MainWindow& first = windows.add();
    if (!wanted.exampleId.isEmpty()) first.files()->openExample(wanted.exampleId);
    windows.open(wanted.files, first);
    return QApplication::exec();
}
