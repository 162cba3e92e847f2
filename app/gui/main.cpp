// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/recovery.h"
#include "ui/shell/main_window.h"
#include "ui/shell/project_files.h"
#include "ui/shell/safekeeping.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

int main(int argc, char** argv) {
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

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "A workbench for causal questions"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption example(QStringLiteral("example"),
                                     QCoreApplication::translate("main", "Open an example project."),
                                     QStringLiteral("name"));
    parser.addOption(example);
    parser.addPositionalArgument(
        QStringLiteral("file"),
        QCoreApplication::translate("main", "A project, a graph or a data file to open."),
        QStringLiteral("[file...]"));
    parser.process(application);

    dovetail::ui::MainWindow window;
    window.restoreLayout();
    auto* safekeeping = new dovetail::ui::Safekeeping(&window, dovetail::ui::Recovery::standardFolder());
    window.show();
    safekeeping->offerRecovered();
    if (parser.isSet(example)) window.files()->openExample(parser.value(example));
    for (const QString& path : parser.positionalArguments())
        window.files()->openAny(path);
    return QApplication::exec();
}
