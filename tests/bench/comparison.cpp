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

/// Of each question the fastest of a few tries; sorted.
std::vector<double> timeOfEach(const std::vector<Question>& questions) {
    std::vector<double> times;
    for (const Question& question : questions) {
        double best = INFINITY;
        for (int round = 0; round < 3; ++round) {
            const double start = processorMilliseconds();
            benchmark::DoNotOptimize(question());
            best = std::min(best, processorMilliseconds() - start);
        }
        times.push_back(best);
    }
    std::ranges::sort(times);
    return times;
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
    const auto times = std::make_shared<std::vector<double>>();
    const auto run = [shared, questions, times](benchmark::State& state) {
        if (questions->empty()) {
            *questions = shared->prepare();
            *times = timeOfEach(*questions);
        }
        if (questions->empty()) {
            state.SkipWithError("there is nothing to ask here");
            return;
        }
        std::size_t next = 0;
        for (auto _ : state) {
            benchmark::DoNotOptimize((*questions)[next]());
            next = next + 1 == questions->size() ? 0 : next + 1;
        }
        state.counters["median"] = (*times)[times->size() / 2];
        state.counters["slowest"] = times->back();
        if (shared->peer) state.counters["peer"] = *shared->peer;
        if (shared->target) {
            state.counters["target"] = *shared->target;
            state.counters["statistic"] = static_cast<double>(shared->statistic);
        }
        if (shared->edges) state.counters["edges"] = *shared->edges;
    };
    std::string others;
    for (const std::string& other : shared->others)
        others += other + " | ";
    benchmark::RegisterBenchmark(shared->name.c_str(), [run, others](benchmark::State& state) {
        state.SetLabel(others);
        run(state);
    })->Unit(benchmark::kMillisecond);
}

bool ComparisonReporter::ReportContext(const Context&) {
    std::string names;
    std::string line;
    for (const std::string& other : others_) {
        names += " " + other + " |";
        line += " --- |";
    }
    std::printf("Milliseconds of processor time a question. The figures of others: see README.md.\n"
                "| | Dovetail | median question | slowest question | %s | ratio |%s target |\n"
                "| --- | --- | --- | --- | --- | --- |%s --- |\n",
                peer_.c_str(), names.c_str(), line.c_str());
    return true;
}

void ComparisonReporter::ReportRuns(const std::vector<Run>& runs) {
    for (const Run& run : runs) {
        if (run.error_occurred) {
            std::printf("| %s | %s |\n", run.benchmark_name().c_str(), run.error_message.c_str());
            continue;
        }
        const double mean = run.GetAdjustedCPUTime();
        std::string ratio;
        if (const auto peer = run.counters.find("peer"); peer != run.counters.end()) {
            char text[32];
            std::snprintf(text, sizeof text, "%.0f", peer->second.value / mean);
            ratio = text;
        }
        std::string target = shown(run.counters, "target");
        if (const auto wanted = run.counters.find("target"); wanted != run.counters.end()) {
            const auto statistic = static_cast<Statistic>(run.counters.at("statistic").value);
            const double time = statistic == Statistic::Mean     ? mean
                                : statistic == Statistic::Median ? run.counters.at("median").value
                                                                 : run.counters.at("slowest").value;
            const bool met = time <= wanted->second.value;
            target += met ? " met" : " MISSED";
            withinTargets_ = withinTargets_ && met;
        }
        std::string others = run.report_label.empty() ? "" : run.report_label + " ";
        if (others.empty()) {
            for (std::size_t i = 0; i < others_.size(); ++i)
                others += "| ";
        }
        std::printf("| %s | %s | %s | %s | %s | %s | %s%s |\n", run.benchmark_name().c_str(),
                    shown(mean).c_str(), shown(run.counters, "median").c_str(),
                    shown(run.counters, "slowest").c_str(), shown(run.counters, "peer").c_str(),
                    ratio.c_str(), others.c_str(), target.c_str());
        std::fflush(stdout);
        if (const auto edges = run.counters.find("edges"); edges != run.counters.end())
            series_.push_back({edges->second.value, mean});
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
