// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/recovery.h"
#include "ui/shell/command_line.h"
#include "ui/shell/desktop_scheme.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/project_files.h"
#include "ui/shell/safekeeping.h"
#include "ui/shell/theme.h"
#include "ui/shell/windows.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

int main(int argc, char** argv) {
    using namespace dovetail::ui;
    if (needsNoDisplay(argc, argv)) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Dovetail"));
    QCoreApplication::setApplicationName(QStringLiteral("Dovetail"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOVETAIL_VERSION));

    QGuiApplication::setDesktopFileName(QStringLiteral("dovetail"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/dovetail.svg")));
    switchLanguage(chosenLanguage()); // before --help is told

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
    QObject::connect(&preferences, &Preferences::changed, &application,
                     [](const PreferenceValues& values) { switchLanguage(values.language); });
    const DesktopScheme* desktop = DesktopScheme::ofSession(&application);
    const Theme theme(preferences, *desktop);
    Windows windows(preferences);
    windows.setRecoveryFolder(Recovery::standardFolder());
    MainWindow& first = windows.add();
    first.findChild<Safekeeping*>()->offerRecovered();
    if (!wanted.exampleId.isEmpty()) first.files()->openExample(wanted.exampleId);
    windows.open(wanted.files, first);
    return QApplication::exec();
}
