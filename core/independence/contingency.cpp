// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/contingency.h"

#include "core/independence/counted_cells.h"
#include "core/independence/level_codes.h"
#include "core/independence/noncentrality.h"
#include "core/independence/refusals.h"

#include <algorithm>
#include <cmath>

namespace dovetail::independence {

namespace {

/// The sums over strata.
struct Sums {
    double gSquared = 0;
    double chiSquared = 0;
    double degreesOfFreedom = 0;
    double largestChiSquared = 0; ///< what Pearson's statistic could be at most
    double fittedCells = 0;       ///< cells whose margins are not empty
    double smallExpected = 0;     ///< of them those with an expected count below 5
    double silentRows = 0;        ///< rows of strata that say nothing
};

/// How many expected counts of a stratum are below 5, from the sorted margins: O(r + c) after sorting.
double smallExpected(const Margin& x, const Margin& y, double rows) {
    std::vector<double> ofX;
    std::vector<double> ofY;
    for (const std::uint32_t level : x.occurring())
        ofX.push_back(x[level]);
    for (const std::uint32_t level : y.occurring())
        ofY.push_back(y[level]);
    std::ranges::sort(ofX);
    std::ranges::sort(ofY, std::ranges::greater());
    double small = 0;
    std::size_t above =
        0; // so many of y's levels have an expected count of 5 or more: more for more rows of x
    for (const double count : ofX) {
        while (above < ofY.size() && count * ofY[above] >= 5 * rows)
            ++above;
        small += static_cast<double>(ofY.size() - above);
    }
    return small;
}

void addStratum(std::span<const CountedCells::Cell> cells, Margin& x, Margin& y, Sums& sums) {
    x.clear();
    y.clear();
    double rows = 0;
    for (const CountedCells::Cell& cell : cells) {
        x.add(cell.x, cell.rows);
        y.add(cell.y, cell.rows);
        rows += cell.rows;
    }
    const auto r = static_cast<double>(x.occurring().size());
    const auto c = static_cast<double>(y.occurring().size());
    const double degrees = (r - 1) * (c - 1);
    if (degrees == 0) {
        sums.silentRows += rows;
        return;
    }
    double expectedThere = 0;
    for (const CountedCells::Cell& cell : cells) {
        const double expected = x[cell.x] * y[cell.y] / rows;
        const double excess = cell.rows - expected;
        // Summed up the excesses are zero; with them each term is positive and no digits cancel.
        sums.gSquared += 2 * (cell.rows * std::log1p(excess / expected) - excess);
        sums.chiSquared += excess * excess / expected;
        expectedThere += expected;
    }
    if (static_cast<double>(cells.size()) < r * c) { // an empty cell adds its expected count to Pearson's,
        sums.chiSquared += rows - expectedThere;     // and its excess to what was subtracted above
        sums.gSquared += 2 * (rows - expectedThere);
    }
    sums.degreesOfFreedom += degrees;
    sums.largestChiSquared += rows * (std::min(r, c) - 1);
    sums.fittedCells += r * c;
    sums.smallExpected += smallExpected(x, y, rows);
}

Result<Sums> summed(const CountedCells& cells, const Progress& progress) {
    constexpr std::size_t askEvery = 1024;
    Margin x(cells.levelsOfX());
    Margin y(cells.levelsOfY());
    Sums sums;
    for (std::size_t stratum = 0; stratum < cells.strata(); ++stratum) {
        if (stratum % askEvery == 0 && progress.cancelled()) return Progress::stopped();
        addStratum(cells.stratum(stratum), x, y, sums);
    }
    return sums;
}

EffectSize cramersV(const Sums& sums) {
    const auto of = [&](double noncentrality) {
        return std::sqrt(std::clamp(noncentrality / sums.largestChiSquared, 0.0, 1.0));
    };
    const auto interval = noncentralityInterval(sums.chiSquared, sums.degreesOfFreedom);
    return {phrase("independence", "Cramér's V (corrected)"), of(sums.chiSquared - sums.degreesOfFreedom),
            of(interval.lower), of(interval.upper)};
}

void addNotes(const Sums& sums, TestResult& result) {
    if (sums.silentRows > 0) {
        result.notes.push_back(phrase("independence", "%1 of %2 rows are in strata in which one of the two "
                                                      "columns does not vary, and say nothing.")(
            digits(static_cast<std::size_t>(sums.silentRows)), digits(result.rows)));
    }
}

/// Where counts are small: Pearson's type III, a scaled chi-squared distribution with the permuted moments.
Result<void> compareSmallCounts(const CountedCells& cells, const Sums& sums, const CountOptions& options,
                                TestResult& result, const Progress& progress) {
    const auto moments = permutedMoments(cells, options.statistic, options.seed, progress);
    if (!moments) return fail(moments.error());
    const Sentence small = digits(static_cast<std::size_t>(sums.smallExpected));
    const Sentence all = digits(static_cast<std::size_t>(sums.fittedCells));
    if (!*moments) {
        result.notes.push_back(phrase("independence", "The expected count is below 5 in %1 of %2 cells, so "
                                                      "the p-value is rough.")(small, all));
        return {};
    }
    const auto [mean, variance] = **moments;
    result.statistic *= 2 * mean / variance;
    result.degreesOfFreedom = 2 * mean * mean / variance;
    result.seed = options.seed;
    result.notes.push_back(phrase("independence", "The expected count is below 5 in %1 of %2 cells, so the "
                                                  "statistic was scaled to the mean and variance that it has "
                                                  "when one column is shuffled within strata (seed %3).")(
        small, all, digits(options.seed)));
    return {};
}

} // namespace

Result<TestResult> contingencyTest(const data::Table& table, const Variables& variables,
                                   const CountOptions& options, const Progress& progress) {
    const CompleteRows rows(table, variables.all());
    const LevelCodes x = levelCodes(table.column(variables.x), rows);
    if (progress.cancelled()) return Progress::stopped();
    const LevelCodes y = levelCodes(table.column(variables.y), rows);
    for (const auto& [codes, column] : {std::pair(&x, variables.x), std::pair(&y, variables.y)}) {
        if (codes->levels < 2) return fail(doesNotVary(table.column(column)));
    }
    if (progress.cancelled()) return Progress::stopped();
    const LevelCodes strata = combinations(table, variables.given, rows);
    if (progress.cancelled()) return Progress::stopped();
    const CountedCells cells(x, y, strata);
    const auto sums = summed(cells, progress);
    if (!sums) return fail(sums.error());
    if (sums->degreesOfFreedom == 0) {
        return fail(ErrorCode::InvalidData,
                    phrase("independence", "In no stratum of the given columns do both “%1” and “%2” vary.")(
                        table.column(variables.x).name(), table.column(variables.y).name()),
                    phrase("independence", "Bring more data, or join levels of the given columns."));
    }
    TestResult result{.rows = rows.size(), .dropped = rows.dropped()};
    const bool pearson = options.statistic == CountStatistic::ChiSquared;
    result.method = pearson ? Method::ChiSquared : Method::GSquared;
    result.statistic = pearson ? sums->chiSquared : sums->gSquared;
    result.degreesOfFreedom = sums->degreesOfFreedom;
    result.effect = cramersV(*sums);
    addNotes(*sums, result);
    if (sums->smallExpected > 0.2 * sums->fittedCells) {
        if (auto compared = compareSmallCounts(cells, *sums, options, result, progress); !compared)
            return fail(compared.error());
    }
    result.pValue = chiSquaredTail(result.statistic, result.degreesOfFreedom);
    return result;
}

} // namespace dovetail::independence
