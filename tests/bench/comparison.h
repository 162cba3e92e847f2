// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>
#include <functional>
#include <optional>
#include <string>
#include <vector>

// A benchmark beside what another program needs for the same, and a table of both.
namespace dovetail::bench {

/// One question of a row. Called again and again; what it returns is kept from being optimised away.
using Question = std::function<std::size_t()>;

/// What of a row the target is for.
enum class Statistic { Mean, Median, Slowest };

struct Row {
    std::string name;
    /// Makes the questions, before the clock starts. They are asked in turn.
    std::function<std::vector<Question>()> prepare;
    std::optional<double> peer = {};   ///< milliseconds of the program that the ratio is with
    std::optional<double> target = {}; ///< milliseconds
    std::optional<double> edges = {};  ///< of the graph: such rows are one series with a slope
    Statistic statistic = Statistic::Mean;
    std::vector<std::string> others = {}; ///< figures of further programs, to be printed
};

void add(Row row);

/// Prints a line a row (milliseconds of processor time a question: mean, median question, and the slowest
/// question alone), and at the end for the rows with edges the slope of log time over log edges: 1 is linear.
class ComparisonReporter : public benchmark::BenchmarkReporter {
public:
    /// The names of the program that the ratio is with, and of the others.
    explicit ComparisonReporter(std::string peer, std::vector<std::string> others = {})
        : peer_(std::move(peer)), others_(std::move(others)) {}

    bool ReportContext(const Context& context) override;
    void ReportRuns(const std::vector<Run>& runs) override;
    void Finalize() override;

    bool withinTargets() const { return withinTargets_; }

private:
    struct Point {
        double edges, milliseconds;
    };
    std::string peer_;
    std::vector<std::string> others_;
    std::vector<Point> series_;
    bool withinTargets_ = true;
};

} // namespace dovetail::bench
