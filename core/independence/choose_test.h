// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/table.h"
#include "core/independence/test_result.h"

#include <vector>

namespace dovetail::independence {

/// What the choice of a test looks at in a column.
struct ColumnProfile {
    bool levels = false;       ///< text, or integers of which only a few differ
    bool namesRows = false;    ///< text that differs in every row
    double skewness = 0;       ///< of numbers; 0 for a constant column
    double excessKurtosis = 0; ///< of numbers; 0 for a normal distribution

    /// Skewness beyond ±2 or kurtosis beyond 7: where tests of normal theory go wrong (Curran, West and Finch
    /// 1996).
    bool farFromNormal() const;
};

/// Integers count as levels if at most so many differ, with at least `rowsForALevel` rows each on average.
inline constexpr std::size_t mostIntegerLevels = 10;
inline constexpr std::size_t rowsForALevel = 5;

/// Linear in the rows.
ColumnProfile profileOf(const data::Column& column);
std::vector<ColumnProfile> profilesOf(const data::Table& table);
/// Which columns count as levels, as the tests take it.
std::vector<bool> levelsOf(const std::vector<ColumnProfile>& profiles);

struct Choice {
    Method method = Method::PartialCorrelation;
    Sentence reason;
};

/// A test that suits the columns: counts where all hold levels, partial correlation where all hold numbers,
/// the mixed ones where both come, and the kernel test where x or y holds numbers that are far from normal.
/// `profiles` are those of the table's columns. Error: InvalidData (a column names the rows).
Result<Choice> chooseTest(const data::Table& table, const std::vector<ColumnProfile>& profiles,
                          const Variables& variables);

struct TestOptions {
    std::size_t kernelRows = 1000; ///< at most so many rows in the kernel test
    std::uint64_t seed = 1;
};

class SharedCorrelations;

/// Runs the test with the given name. `correlations` may be null. For the errors see the tests.
Result<TestResult> runTest(Method method, const data::Table& table, const std::vector<bool>& levels,
                           const Variables& variables, const TestOptions& options,
                           SharedCorrelations* correlations, const Progress& progress = {});

} // namespace dovetail::independence
