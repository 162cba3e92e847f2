// SPDX-License-Identifier: GPL-3.0-or-later

// Does the window stay alive while it works? A by-hand program, no part of the tests:
//   QT_QPA_PLATFORM=offscreen build/dev/tests/bench/heartbeat [rows of the larger table]
//
// A timer beats every 5 ms in the event loop of a real window. What lies between two beats is a gap; while
// a model is trained and an effect estimated, none should exceed 50 ms. And from a click on Cancel to the
// end of the job's thread there should be no more than 100 ms.

#include "core/base/random.h"
#include "core/data/csv_import.h"
#include "core/graph/causal_graph.h"
#include "ui/document/document.h"
#include "ui/jobs/job.h"
#include "ui/plots/effect_panel.h"
#include "ui/shell/main_window.h"
#include "ui/training/training_panel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>

using namespace dovetail;

namespace {

constexpr double largestGap = 50;
constexpr double latestCancel = 100;

/// Measures the gaps between its beats while it lives.
class Heartbeat : public QObject {
public:
    Heartbeat() {
        connect(&timer_, &QTimer::timeout, this, [this] {
            gaps_.push_back(static_cast<double>(clock_.nsecsElapsed()) / 1e6);
            clock_.start();
        });
        timer_.setTimerType(Qt::PreciseTimer);
        clock_.start();
        timer_.start(5);
    }

    std::vector<double> gaps() const { return gaps_; }

private:
    QTimer timer_;
    QElapsedTimer clock_;
    std::vector<double> gaps_;
};

/// Runs the event loop, as the program does, until `done`. (QTest::qWaitFor sleeps between its looks.)
bool runUntil(const std::function<bool()>& done, int milliseconds) {
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (done()) loop.quit();
    });
    look.start(1);
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return done();
}

void run(int milliseconds) {
    (void)runUntil([] { return false; }, milliseconds);
}

/// True if all are within the target.
bool print(const char* what, std::vector<double> values, double target) {
    if (values.empty()) return false;
    std::ranges::sort(values);
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
    };
    const bool within = values.back() <= target;
    std::printf("%-44s %6zu  %7.1f  %7.1f  %7.1f  %7.1f  %6.0f  %s\n", what, values.size(), at(0.5), at(0.99),
                at(0.999), values.back(), target, within ? "ok" : "TOO LONG");
    std::fflush(stdout);
    return within;
}

project::Project kidneyStones() {
    project::Project project;
    auto imported = data::importCsv("tests/data/kidney_stones.csv");
    if (!imported) {
        std::fprintf(stderr, "%s\nRun this from the project's root.\n",
                     imported.error().sentence().english().c_str());
        std::exit(1);
    }
    project.content.table = std::make_shared<const data::Table>(std::move(imported->table));
    graph::CausalGraph drawn;
    const auto stones = drawn.addVariable("stone_size", {}, graph::Position{0, -80}).value();
    const auto treatment =
        drawn.addVariable("treatment", graph::Role::Treatment, graph::Position{-150, 60}).value();
    const auto success = drawn.addVariable("success", graph::Role::Outcome, graph::Position{150, 60}).value();
    for (const auto& [from, to] : {std::pair(stones, treatment), {stones, success}, {treatment, success}})
        (void)drawn.addEdge({from, to});
    project.content.graph = std::make_shared<const graph::CausalGraph>(std::move(drawn));
    return project;
}

/// Six confounders, a binary treatment, a continuous outcome.
project::Project simulated(std::size_t rows) {
    constexpr std::size_t confounders = 6;
    Random random(1);
    std::string csv = "x,y";
    for (std::size_t n = 0; n < confounders; ++n)
        csv += ",c" + std::to_string(n);
    csv += '\n';
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<double> c(confounders);
        double sum = 0;
        for (double& value : c) {
            value = random.normal();
            sum += value;
        }
        const bool x = random.uniform() < 1 / (1 + std::exp(-sum));
        csv += (x ? "1," : "0,") + std::to_string(2.0 * x + sum + random.normal());
        for (const double value : c)
            csv += "," + std::to_string(value);
        csv += '\n';
    }
    project::Project project;
    auto table = data::importCsvText(csv);
    project.content.table = std::make_shared<const data::Table>(std::move(table.value().table));
    graph::CausalGraph drawn;
    const auto x = drawn.addVariable("x", graph::Role::Treatment, graph::Position{-150, 200}).value();
    const auto y = drawn.addVariable("y", graph::Role::Outcome, graph::Position{150, 200}).value();
    (void)drawn.addEdge({x, y});
    for (std::size_t n = 0; n < confounders; ++n) {
        const graph::Position place{static_cast<double>(n) * 100 - 250, 0};
        const auto c = drawn.addVariable("c" + std::to_string(n), {}, place).value();
        (void)drawn.addEdge({c, x});
        (void)drawn.addEdge({c, y});
    }
    project.content.graph = std::make_shared<const graph::CausalGraph>(std::move(drawn));
    return project;
}

/// A window on a project, shown.
std::unique_ptr<ui::MainWindow> windowOn(const project::Project& project) {
    auto window = std::make_unique<ui::MainWindow>();
    window->resize(1280, 800);
    window->show();
    (void)QTest::qWaitForWindowExposed(window.get());
    window->document()->load(project, QString());
    window->findChild<QWidget*>(QStringLiteral("trainingDock"))->raise();
    QCoreApplication::processEvents();
    return window;
}

void setEpochs(ui::MainWindow& window, int epochs) {
    window.findChild<QSpinBox*>(QStringLiteral("trainingEpochs"))->setValue(epochs);
}

void press(ui::MainWindow& window, const char* button) {
    QTest::mouseClick(window.findChild<QWidget*>(QLatin1String(button)), Qt::LeftButton);
}

bool measureTraining(const char* name, const project::Project& project, int epochs) {
    const auto window = windowOn(project);
    setEpochs(*window, epochs);
    const Heartbeat heartbeat;
    press(*window, "trainButton");
    // The window estimates by itself when a model is trained.
    const bool done =
        runUntil([&] { return window->document()->results().transformer.has_value(); }, 600'000);
    run(200); // the charts are drawn
    if (!done) std::printf("%s did not end\n", name);
    return print(qPrintable(QStringLiteral("%1: train, then estimate").arg(QLatin1String(name))),
                 heartbeat.gaps(), largestGap) &&
           done;
}

bool measureEstimate(const char* name, const project::Project& project) {
    const auto window = windowOn(project);
    window->findChild<QWidget*>(QStringLiteral("effectDock"))->raise();
    auto* panel = window->findChild<ui::EffectPanel*>(QStringLiteral("effectPanel"));
    const Heartbeat heartbeat;
    press(*window, "estimateButton");
    (void)runUntil([&] { return !panel->isEstimating(); }, 600'000);
    run(200);
    return print(qPrintable(QStringLiteral("%1: estimate by adjustment").arg(QLatin1String(name))),
                 heartbeat.gaps(), largestGap);
}

/// From the click to the end of the thread: when the job's object is told that its work has returned.
bool measureCancel(const char* name, const project::Project& project, const char* start, const char* cancel) {
    const auto window = windowOn(project);
    setEpochs(*window, 10'000);
    std::vector<double> times;
    Random random(7);
    for (int click = 0; click < 20; ++click) {
        window
            ->findChild<QWidget*>(QLatin1String(start) == QStringLiteral("trainButton")
                                      ? QStringLiteral("trainingDock")
                                      : QStringLiteral("effectDock"))
            ->raise();
        press(*window, start);
        const QPointer<ui::Job> job = window->findChild<ui::Job*>();
        // At any moment: preparing the data, between batches, within one, evaluating.
        run(static_cast<int>(random.below(600)));
        if (!job || !job->isRunning()) continue; // it was done sooner
        double ended = -1;
        QElapsedTimer clock;
        QObject::connect(job, &ui::Job::finished, qApp,
                         [&] { ended = static_cast<double>(clock.nsecsElapsed()) / 1e6; });
        clock.start();
        press(*window, cancel);
        (void)runUntil([&] { return ended >= 0; }, 60'000);
        times.push_back(ended);
        QCoreApplication::processEvents();
    }
    return print(name, std::move(times), latestCancel);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const std::size_t rows = argc > 1 ? static_cast<std::size_t>(std::atol(argv[1])) : 10'000;

    const project::Project stones = kidneyStones();
    const project::Project large = simulated(rows);
    std::printf("%-44s %6s  %7s  %7s  %7s  %7s  %6s\n", "milliseconds", "count", "50 %", "99 %", "99.9 %",
                "most", "target");
    bool within = measureTraining("kidney stones", stones, 0);
    within &= measureTraining("simulated table", large, 2);
    within &= measureEstimate("kidney stones", stones);
    within &= measureEstimate("simulated table", large);
    within &= measureCancel("kidney stones: cancel training", stones, "trainButton", "cancelTrainingButton");
    within &= measureCancel("simulated table: cancel training", large, "trainButton", "cancelTrainingButton");
    within &= measureCancel("simulated table: cancel estimating", large, "estimateButton", "cancelJobButton");
    return within ? 0 : 1;
}
