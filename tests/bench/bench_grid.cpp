// SPDX-License-Identifier: GPL-3.0-or-later

// How long a frame of the data grid takes, and how long its jobs. A by-hand program, no part of the tests:
//   QT_QPA_PLATFORM=offscreen build/dev/tests/bench/bench_grid [millions of rows]
//
// A grid of 1920x1080 with ten million rows and fifty columns (ten different ones, each shown five times: the
// memory of the machine is not what is measured) gets scroll steps and keys one after the other, without a
// rest; a frame is what one costs until it has been painted. Times are of the processor, all threads.

#include "core/base/random.h"
#include "core/data/cell_search.h"
#include "ui/data/data_grid_panel.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>

using namespace dovetail;

namespace {

double milliseconds(clockid_t clock) {
    std::timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

data::Column numbers(Random& random, std::size_t rows, data::ColumnType type, double scale, double missing) {
    std::vector<double> values(rows);
    for (double& value : values) {
        value = random.uniform() * scale;
        if (type != data::ColumnType::Continuous) value = std::floor(value);
        if (random.uniform() < missing) value = data::Column::missingNumber;
    }
    return data::Column::numeric("x", type, std::move(values));
}

data::Column levels(Random& random, std::size_t rows, std::size_t count) {
    std::vector<std::int32_t> codes(rows);
    for (std::int32_t& code : codes)
        code = static_cast<std::int32_t>(random.below(count));
    std::vector<std::string> names;
    for (std::size_t level = 0; level < count; ++level)
        names.push_back("Level number " + std::to_string(level));
    return data::Column::coded("x", data::ColumnType::Categorical, std::move(codes), std::move(names));
}

/// A table refuses no columns that are the same but for their names, and those cost a copy; here they are the
/// same with their names.
std::shared_ptr<const data::Table> wideTable(std::size_t rows) {
    Random random(1);
    std::vector<data::Table::ColumnPointer> different;
    const auto add = [&](data::Column column, const char* name) {
        different.push_back(std::make_shared<const data::Column>(column.renamed(name)));
    };
    using enum data::ColumnType;
    add(numbers(random, rows, Continuous, 1, 0), "uniform");
    add(numbers(random, rows, Continuous, 1e5, 0.1), "income");
    add(numbers(random, rows, Integer, 100, 0), "age");
    add(levels(random, rows, 5), "group");
    add(numbers(random, rows, Date, 1.7e9, 0.02), "moment");
    add(levels(random, rows, 50'000), "place");
    add(numbers(random, rows, Integer, 1e9, 0), "number");
    add(levels(random, rows, 2), "answer");
    add(numbers(random, rows, Continuous, 1e-3, 0.5), "share");
    add(numbers(random, rows, Integer, 2, 0), "treated");
    std::vector<data::Table::ColumnPointer> columns;
    for (int n = 0; n < 5; ++n)
        columns.insert(columns.end(), different.begin(), different.end());
    return std::make_shared<const data::Table>(std::move(columns));
}

std::string residentMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS")) return line;
    return {};
}

void measure(const char* what, const auto& step, int frames = 120) {
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        const double start = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
        step(frame);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        times.push_back(milliseconds(CLOCK_PROCESS_CPUTIME_ID) - start);
    }
    std::ranges::sort(times);
    const auto at = [&](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    std::printf("| %s | %.1f | %.1f | %.1f |%s\n", what, at(0.5), at(0.95), times.back(),
                at(0.95) <= 16.7 ? "" : " over 16.7");
}

void measureJob(const char* what, ui::GridRows* rows, const auto& start) {
    const double processor = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    const double wall = milliseconds(CLOCK_MONOTONIC);
    start();
    while (rows->isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("%s: %.2f s (processor %.2f s)\n", what, (milliseconds(CLOCK_MONOTONIC) - wall) / 1e3,
                (milliseconds(CLOCK_PROCESS_CPUTIME_ID) - processor) / 1e3);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const std::size_t rows = (argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 10) * 1'000'000;
    const auto table = wideTable(rows);
    std::printf("Table: %s\n", residentMemory().c_str());
    ui::DataGridPanel panel;
    panel.resize(1920, 1080);
    const double start = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    panel.setTable(table);
    panel.show();
    panel.activateWindow();
    panel.grid()->setFocus();
    (void)QTest::qWaitForWindowExposed(&panel);
    std::printf("Shown after %.1f ms; %s\n", milliseconds(CLOCK_PROCESS_CPUTIME_ID) - start,
                residentMemory().c_str());
    // The headers' columns are looked at in the background, whose processor time would count too.
    for (int page = 0; page < 4; ++page) {
        panel.grid()->horizontalScrollBar()->setValue(page * 1800);
        const auto last = static_cast<std::size_t>(panel.grid()->visible().right);
        (void)QTest::qWaitFor([&] { return panel.grid()->rows()->profile(last) != nullptr; }, 60'000);
    }
    panel.grid()->horizontalScrollBar()->setValue(0);
    std::printf("All columns looked at; %s\n", residentMemory().c_str());

    ui::DataGrid& grid = *panel.grid();
    QScrollBar* vertical = grid.verticalScrollBar();
    QScrollBar* horizontal = grid.horizontalScrollBar();
    std::printf("| scrolling | median | 95 %% | worst (ms) |\n| --- | --- | --- | --- |\n");
    const auto scrolls = [&] {
        measure("by line", [&](int) { vertical->setValue(vertical->value() + 1); });
        measure("by three lines (wheel)", [&](int) { vertical->setValue(vertical->value() + 3); });
        measure("by page", [&](int) { vertical->setValue(vertical->value() + vertical->pageStep()); });
        measure("by thumb", [&](int frame) { vertical->setValue(vertical->maximum() / 120 * frame); });
        measure("to the side by 40 pixels", [&](int frame) { horizontal->setValue(40 * frame); });
        measure("to the side by pages", [&](int frame) { horizontal->setValue(1900 * (frame % 3)); });
        measure("keys down", [&](int) { QTest::keyClick(&grid, Qt::Key_Down); });
        measure("keys page down", [&](int) { QTest::keyClick(&grid, Qt::Key_PageDown); });
        measure("extend the selection",
                [&](int) { QTest::keyClick(&grid, Qt::Key_Down, Qt::ShiftModifier); });
    };
    scrolls();
    measureJob("sort by a number", grid.rows(), [&] { grid.sortBy(0, false); });
    measureJob("then by a level first", grid.rows(), [&] {
        grid.rows()->setSortKeys({{3, false}, {0, true}});
    });
    measureJob("sort by 50,000 levels", grid.rows(), [&] { grid.sortBy(5, false); });
    std::printf("Sorted and searched:\n");
    grid.setPattern(data::TextPattern("99"));
    scrolls();
    grid.rows()->setSortKeys({});
    while (grid.rows()->isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    measureJob("filter by a range", grid.rows(), [&] {
        grid.rows()->setFilter({.column = 0, .test = data::ValueRange{0.25, 0.5}});
    });
    std::printf("%s\n", residentMemory().c_str());
    return 0;
}
