// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/comparison.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <time.h>

namespace dovetail::bench {

namespace {

/// Of the process.
double processorMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

/// The slowest of the questions, each by the fastest of a few tries.
double slowest(const std::vector<Question>& questions) {
    double most = 0;
    for (const Question& question : questions) {
        double best = INFINITY;
        for (int round = 0; round < 3; ++round) {
            const double start = processorMilliseconds();
            benchmark::DoNotOptimize(question());
            best = std::min(best, processorMilliseconds() - start);
        }
        most = std::max(most, best);
    }
    return most;
}

/// Least squares.
double slope(const std::vector<double>& x, const std::vector<double>& y) {
    double meanX = 0;
    double meanY = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        meanX += x[i] / static_cast<double>(x.size());
        meanY += y[i] / static_cast<double>(x.size());
    }
    double above = 0;
    double below = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        above += (x[i] - meanX) * (y[i] - meanY);
        below += (x[i] - meanX) * (x[i] - meanX);
    }
    return above / below;
}

std::string shown(double value) {
    char text[32];
    std::snprintf(text, sizeof text, value < 1000 ? "%.3g" : "%.0f", value);
    return text;
}

std::string shown(const benchmark::UserCounters& counters, const char* name) {
    const auto found = counters.find(name);
    return found == counters.end() ? "" : shown(found->second.value);
}

} // namespace

void add(Row row) {
    const auto shared = std::make_shared<Row>(std::move(row));
    // Made at the first run and kept through the others, which only find out how often to repeat.
    const auto questions = std::make_shared<std::vector<Question>>();
    const auto most = std::make_shared<double>(0);
    const auto run = [shared, questions, most](benchmark::State& state) {
        if (questions->empty()) {
            *questions = shared->prepare();
            *most = slowest(*questions);
        }
        std::size_t next = 0;
        for (auto _ : state) {
            benchmark::DoNotOptimize((*questions)[next]());
            next = next + 1 == questions->size() ? 0 : next + 1;
        }
        state.counters["slowest"] = *most;
        if (shared->dagitty) state.counters["dagitty"] = *shared->dagitty;
        if (shared->target) state.counters["target"] = *shared->target;
        if (shared->edges) state.counters["edges"] = *shared->edges;
    };
    benchmark::RegisterBenchmark(shared->name.c_str(), run)->Unit(benchmark::kMillisecond);
}

bool ComparisonReporter::ReportContext(const Context&) {
    std::printf("Milliseconds of processor time a question. DAGitty's figures: see README.md.\n"
                "| | Dovetail | slowest question | DAGitty | ratio | target |\n"
                "| --- | --- | --- | --- | --- | --- |\n");
    return true;
}

void ComparisonReporter::ReportRuns(const std::vector<Run>& runs) {
    for (const Run& run : runs) {
        const double time = run.GetAdjustedCPUTime();
        std::string ratio;
        if (const auto dagitty = run.counters.find("dagitty"); dagitty != run.counters.end()) {
            char text[32];
            std::snprintf(text, sizeof text, "%.0f", dagitty->second.value / time);
            ratio = text;
        }
        std::string target = shown(run.counters, "target");
        if (const auto wanted = run.counters.find("target"); wanted != run.counters.end()) {
            const bool met = time <= wanted->second.value;
            target += met ? " met" : " MISSED";
            withinTargets_ = withinTargets_ && met;
        }
        std::printf("| %s | %s | %s | %s | %s | %s |\n", run.benchmark_name().c_str(), shown(time).c_str(),
                    shown(run.counters, "slowest").c_str(), shown(run.counters, "dagitty").c_str(),
                    ratio.c_str(), target.c_str());
        std::fflush(stdout);
        if (const auto edges = run.counters.find("edges"); edges != run.counters.end())
            series_.push_back({edges->second.value, time});
    }
}

void ComparisonReporter::Finalize() {
    if (series_.size() < 2) return;
    std::vector<double> edges;
    std::vector<double> times;
    for (const Point& point : series_) {
        edges.push_back(std::log(point.edges));
        times.push_back(std::log(point.milliseconds));
    }
    std::printf("\nSeparation, slope of log time over log edges from %.0f to %.0f edges: %.3f\n",
                series_.front().edges, series_.back().edges, slope(edges, times));
}

} // namespace dovetail::bench
