// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_line.h"

#include "ui/canvas/graph_view.h"
#include "ui/document/document.h"
#include "ui/query/analysis.h"
#include "ui/shell/main_window.h"
#include "ui/shell/picture_export.h"
#include "ui/shell/project_files.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QSaveFile>

#include <cstdio>
#include <string_view>

namespace dovetail::ui {

namespace {

constexpr double largestScale = 16;

QString words(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

int complain(const QString& sentence) {
    std::fputs(qPrintable(QStringLiteral("dovetail: %1\n").arg(sentence)), stderr);
    return 1;
}

} // namespace

bool needsNoDisplay(int argc, const char* const* argv) {
    for (int n = 1; n < argc; ++n) {
        const std::string_view argument = argv[n];
        if (argument == "--") return false;
        for (const std::string_view name : {"-h", "--help", "--help-all", "-v", "--version"}) {
            if (argument == name) return true;
        }
        if (argument == "--export" || argument.starts_with("--export=")) return true;
    }
    return false;
}

CommandLine parsed(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "A workbench for causal questions"));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption example(QStringLiteral("example"),
                                     QCoreApplication::translate("main", "Open an example project."),
                                     QStringLiteral("name"));
    const QCommandLineOption picture(
        QStringLiteral("export"),
        words(QT_TRANSLATE_NOOP("CommandLine",
                                "Write the graph of the file as a picture (.svg, .pdf, .png or .tex by the "
                                "ending of its name), without a window or a display.")),
        QStringLiteral("picture"));
    const QCommandLineOption dark(
        QStringLiteral("dark"),
        words(QT_TRANSLATE_NOOP("CommandLine", "With --export: light on dark. Otherwise dark on white.")));
    const QCommandLineOption noLegend(
        QStringLiteral("no-legend"),
        words(QT_TRANSLATE_NOOP("CommandLine", "With --export: without the legend.")));
    const QCommandLineOption transparent(
        QStringLiteral("transparent"),
        words(QT_TRANSLATE_NOOP("CommandLine", "With --export to PNG or SVG: without a background.")));
    const QCommandLineOption scale(
        QStringLiteral("scale"),
        words(QT_TRANSLATE_NOOP("CommandLine", "With --export to PNG: pixels a unit, 2 if not given.")),
        QStringLiteral("factor"));
    parser.addOptions({example, picture, dark, noLegend, transparent, scale});
    parser.addPositionalArgument(
        QStringLiteral("file"),
        QCoreApplication::translate("main", "A project, a graph or a data file to open."),
        QStringLiteral("[file...]"));

    CommandLine wanted;
    if (!parser.parse(arguments)) {
        wanted.problem = parser.errorText();
        return wanted;
    }
    if (parser.isSet(help)) {
        wanted.answer = parser.helpText();
        return wanted;
    }
    if (parser.isSet(version)) {
        wanted.answer = QStringLiteral("%1 %2\n").arg(QCoreApplication::applicationName(),
                                                      QCoreApplication::applicationVersion());
        return wanted;
    }
    wanted.exampleId = parser.value(example);
    wanted.exportPath = parser.value(picture);
    wanted.files = parser.positionalArguments();
    wanted.picture.dark = parser.isSet(dark);
    wanted.picture.legend = !parser.isSet(noLegend);
    wanted.picture.transparent = parser.isSet(transparent);
    if (parser.isSet(scale)) {
        bool isNumber = false;
        wanted.picture.scale = parser.value(scale).toDouble(&isNumber);
        if (!isNumber || !(wanted.picture.scale > 0) || wanted.picture.scale > largestScale) {
            wanted.problem = words(QT_TRANSLATE_NOOP("CommandLine",
                                                     "“%1” is not a scale: give a number between 0 and 16."))
                                 .arg(parser.value(scale));
        }
    }
    const auto inputs = wanted.files.size() + (wanted.exampleId.isEmpty() ? 0 : 1);
    if (parser.isSet(picture) && inputs != 1) {
        wanted.problem = words(QT_TRANSLATE_NOOP(
            "CommandLine", "--export takes the picture of one file: give its name (or --example) after it."));
    }
    return wanted;
}

int exportWithoutWindow(const CommandLine& wanted) {
    MainWindow window;
    QString problem;
    QObject::connect(window.files(), &ProjectFiles::problem, &window,
                     [&problem](const QString& sentence) { problem = sentence; });
    bool isOpen = false;
    if (!wanted.exampleId.isEmpty()) {
        isOpen = window.files()->openExample(wanted.exampleId);
    } else if (window.files()->isData(wanted.files.constFirst())) {
        return complain(words(QT_TRANSLATE_NOOP("CommandLine",
                                                "“%1” holds data and no graph: give a project or a graph."))
                            .arg(wanted.files.constFirst()));
    } else {
        isOpen = window.files()->openAny(wanted.files.constFirst());
    }
    if (!isOpen) return complain(problem);
    if (window.document()->graph().empty()) {
        return complain(
            words(QT_TRANSLATE_NOOP("CommandLine", "“%1” has no variables: there is nothing to draw."))
                .arg(wanted.files.value(0, wanted.exampleId)));
    }
    // The marks of the answer belong to the picture.
    while (window.analysis()->isChecking())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const auto content =
        pictureFor(wanted.exportPath, *window.document(), window.canvas()->graphScene(), wanted.picture);
    if (!content) return complain(text(content.error().sentence()));
    QSaveFile file(wanted.exportPath);
    if (!file.open(QIODevice::WriteOnly) || file.write(*content) != content->size() || !file.commit()) {
        return complain(words(QT_TRANSLATE_NOOP("CommandLine", "“%1” could not be written: %2"))
                            .arg(wanted.exportPath, file.errorString()));
    }
    return 0;
}

} // namespace dovetail::ui
