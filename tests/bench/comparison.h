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

struct Row {
    std::string name;
    /// Makes the questions, before the clock starts. They are asked in turn.
    std::function<std::vector<Question>()> prepare;
    std::optional<double> dagitty = {}; ///< milliseconds
    std::optional<double> target = {};  ///< milliseconds
    std::optional<double> edges = {};   ///< of the graph: such rows are one series with a slope
};

void add(Row row);

/// Prints a line a row (milliseconds of processor time a question: mean, and the slowest question alone), and
/// at the end for the rows with edges the slope of log time over log edges: 1 is linear.
class ComparisonReporter : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context& context) override;
    void ReportRuns(const std::vector<Run>& runs) override;
    void Finalize() override;

    bool withinTargets() const { return withinTargets_; }

private:
    struct Point {
        double edges, milliseconds;
    };
    std::vector<Point> series_;
    bool withinTargets_ = true;
};

} // namespace dovetail::bench
