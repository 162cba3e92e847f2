// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/project_files.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Dovetail"));
    QCoreApplication::setApplicationName(QStringLiteral("Dovetail"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOVETAIL_VERSION));

    QGuiApplication::setDesktopFileName(QStringLiteral("dovetail"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/dovetail.svg")));
    dovetail::ui::switchLanguage(dovetail::ui::chosenLanguage()); // before --help is told

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
    window.show();
    if (parser.isSet(example)) window.files()->openExample(parser.value(example));
    for (const QString& path : parser.positionalArguments())
        window.files()->openAny(path);
    return QApplication::exec();
}
