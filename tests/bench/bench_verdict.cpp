// SPDX-License-Identifier: GPL-3.0-or-later

// From a key press on the canvas to the updated verdict on the screen, in a whole window. A by-hand program,
// no part of the tests:
//   QT_QPA_PLATFORM=offscreen build/dev/tests/bench/bench_verdict
//
// For each example, each variable is selected in turn and gets and loses the role "always adjust" by the key
// A, and "latent" by U. The clock runs from the event until the analysis has said that it is up to date and
// everything has been painted, in processor time of the program, so that what else the machine does does
// not count.

#include "ui/canvas/graph_view.h"
#include "ui/document/document.h"
#include "ui/query/analysis.h"
#include "ui/shell/examples.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace dovetail;

namespace {

constexpr double target = 16;

double processorMilliseconds() {
    std::timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

std::vector<double> measure(ui::MainWindow& window) {
    auto* canvas = window.findChild<ui::GraphView*>();
    auto* analysis = window.findChild<ui::Analysis*>();
    bool updated = false;
    const auto watch = QObject::connect(analysis, &ui::Analysis::updated, analysis, [&] { updated = true; });
    std::vector<double> times;
    std::vector<graph::VariableId> variables;
    for (const auto& [id, item] : canvas->graphScene().nodes())
        variables.push_back(id);
    for (const graph::VariableId id : variables) {
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_A, Qt::Key_U, Qt::Key_U}) {
            canvas->select({id});
            QTest::qWait(20);
            updated = false;
            const double start = processorMilliseconds();
            QTest::sendKeyEvent(QTest::Click, canvas, key, QString(), Qt::NoModifier);
            while (!updated || analysis->isChecking())
                QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            times.push_back(processorMilliseconds() - start);
        }
    }
    QObject::disconnect(watch);
    return times;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    std::printf("%-28s %6s  %7s  %7s  %7s  %6s\n", "milliseconds", "keys", "50 %", "95 %", "worst", "target");
    for (const ui::Example& example : ui::examples()) {
        auto project = ui::loadExample(example.id);
        if (!project) continue;
        ui::MainWindow window;
        window.resize(1280, 800);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        window.activateWindow();
        window.document()->load(std::move(*project), QString());
        window.findChild<ui::GraphView*>()->setFocus();
        QTest::qWait(300);
        std::vector<double> times = measure(window);
        if (times.empty()) continue;
        std::ranges::sort(times);
        std::printf("%-28s %6zu  %7.1f  %7.1f  %7.1f  %6.0f  %s\n", qPrintable(example.id), times.size(),
                    times[times.size() / 2], times[times.size() * 95 / 100], times.back(), target,
                    times[times.size() * 95 / 100] <= target ? "ok" : "TOO LONG");
        std::fflush(stdout);
    }
}
