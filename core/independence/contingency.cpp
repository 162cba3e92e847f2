// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/contingency.h"

#include "core/independence/level_codes.h"
#include "core/independence/noncentrality.h"
#include "core/independence/refusals.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dovetail::independence {

namespace {

/// Rows that have one combination of z, x and y.
struct Cell {
    std::uint32_t x = 0;
    std::uint32_t y = 0;
    double rows = 0;
};

/// The cells that occur, stratum by stratum: those of stratum s are [first[s], first[s + 1]).
struct Cells {
    std::vector<Cell> list;
    std::vector<std::size_t> first;
};

Cells countedCells(const LevelCodes& x, const LevelCodes& y, const LevelCodes& strata) {
    const LevelCodes combined = pairs(pairs(strata, x), y);
    std::vector<Cell> cells(combined.levels);
    std::vector<std::uint32_t> stratum(combined.levels);
    for (std::size_t row = 0; row < combined.codes.size(); ++row) {
        const std::uint32_t cell = combined.codes[row];
        cells[cell].x = x.codes[row];
        cells[cell].y = y.codes[row];
        cells[cell].rows += 1;
        stratum[cell] = strata.codes[row];
    }
    Cells sorted{.list = std::vector<Cell>(cells.size()),
                 .first = std::vector<std::size_t>(strata.levels + 1, 0)};
    for (const std::uint32_t s : stratum)
        ++sorted.first[s + 1];
    std::partial_sum(sorted.first.begin(), sorted.first.end(), sorted.first.begin());
    std::vector<std::size_t> next(sorted.first.begin(), sorted.first.end() - 1);
    for (std::size_t cell = 0; cell < cells.size(); ++cell)
        sorted.list[next[stratum[cell]]++] = cells[cell];
    return sorted;
}

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

/// The rows of each level within a stratum; only the levels that occur are reset.
class Margin {
public:
    explicit Margin(std::size_t levels) : rows_(levels) {}
    void add(std::uint32_t level, double rows) {
        if (rows_[level] == 0) occurring_.push_back(level);
        rows_[level] += rows;
    }
    double operator[](std::uint32_t level) const { return rows_[level]; }
    const std::vector<std::uint32_t>& occurring() const { return occurring_; }
    void clear() {
        for (const std::uint32_t level : occurring_)
            rows_[level] = 0;
        occurring_.clear();
    }

private:
    std::vector<double> rows_;
    std::vector<std::uint32_t> occurring_;
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

void addStratum(std::span<const Cell> cells, Margin& x, Margin& y, Sums& sums) {
    x.clear();
    y.clear();
    double rows = 0;
    for (const Cell& cell : cells) {
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
    for (const Cell& cell : cells) {
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

Result<Sums> summed(const Cells& cells, std::size_t levelsOfX, std::size_t levelsOfY,
                    const Progress& progress) {
    constexpr std::size_t askEvery = 1024;
    Margin x(levelsOfX);
    Margin y(levelsOfY);
    Sums sums;
    for (std::size_t stratum = 0; stratum + 1 < cells.first.size(); ++stratum) {
        if (stratum % askEvery == 0 && progress.cancelled()) return Progress::stopped();
        const std::size_t first = cells.first[stratum];
        addStratum(std::span(cells.list).subspan(first, cells.first[stratum + 1] - first), x, y, sums);
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
    if (sums.smallExpected > 0.2 * sums.fittedCells) {
        result.notes.push_back(phrase("independence", "The expected count is below 5 in %1 of %2 cells, so "
                                                      "the p-value is rough.")(
            digits(static_cast<std::size_t>(sums.smallExpected)),
            digits(static_cast<std::size_t>(sums.fittedCells))));
    }
}

} // namespace

Result<TestResult> contingencyTest(const data::Table& table, const Variables& variables,
                                   CountStatistic statistic, const Progress& progress) {
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
    const auto sums = summed(countedCells(x, y, strata), x.levels, y.levels, progress);
    if (!sums) return fail(sums.error());
    if (sums->degreesOfFreedom == 0) {
        return fail(ErrorCode::InvalidData,
                    phrase("independence", "In no stratum of the given columns do both “%1” and “%2” vary.")(
                        table.column(variables.x).name(), table.column(variables.y).name()),
                    phrase("independence", "Bring more data, or join levels of the given columns."));
    }
    TestResult result{.rows = rows.size(), .dropped = rows.dropped()};
    const bool pearson = statistic == CountStatistic::ChiSquared;
    result.method = pearson ? Method::ChiSquared : Method::GSquared;
    result.statistic = pearson ? sums->chiSquared : sums->gSquared;
    result.degreesOfFreedom = sums->degreesOfFreedom;
    result.pValue = chiSquaredTail(result.statistic, result.degreesOfFreedom);
    result.effect = cramersV(*sums);
    addNotes(*sums, result);
    return result;
}

} // namespace dovetail::independence
