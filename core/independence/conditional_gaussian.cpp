// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/conditional_gaussian.h"

#include "core/independence/level_codes.h"
#include "core/independence/nested_lines.h"
#include "core/independence/noncentrality.h"
#include "core/independence/refusals.h"

#include <boost/math/special_functions/digamma.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dovetail::independence {

namespace {

constexpr double fewestLeft = 5; ///< rows of a stratum beyond its parameters

/// What of a column's sum of squares counts as rounding, relative to the table's.
constexpr double rounding = 1e-20;

/// The columns of numbers, scaled to mean 0 and variance 1 over all rows: z's, then one or two responses.
Result<Eigen::MatrixXd> scaledNumbers(const data::Table& table, std::span<const std::size_t> columns,
                                      const CompleteRows& rows) {
    Eigen::MatrixXd numbers(static_cast<Eigen::Index>(rows.size()),
                            static_cast<Eigen::Index>(columns.size()));
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const data::Column& column = table.column(columns[at]);
        const auto cells = rows.numbers(column);
        auto target = numbers.col(static_cast<Eigen::Index>(at));
        target = Eigen::Map<const Eigen::VectorXd>(cells.data(), target.size());
        target.array() -= target.mean();
        const double deviation = std::sqrt(target.squaredNorm() / static_cast<double>(rows.size()));
        if (!std::isfinite(deviation)) return fail(infiniteCell(column));
        if (deviation > 0) target /= deviation;
    }
    return numbers;
}

/// A stable counting sort of row numbers.
std::vector<std::uint32_t> sortedBy(const LevelCodes& codes, const std::vector<std::uint32_t>& rows) {
    std::vector<std::size_t> next(codes.levels + 1, 0);
    for (const std::uint32_t row : rows)
        ++next[codes.codes[row] + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<std::uint32_t> sorted(rows.size());
    for (const std::uint32_t row : rows)
        sorted[next[codes.codes[row]]++] = row;
    return sorted;
}

Products productsOf(const Eigen::MatrixXd& numbers, std::span<const std::uint32_t> rows) {
    constexpr std::size_t blockRows = 2048;
    Products all(numbers.cols());
    for (std::size_t first = 0; first < rows.size(); first += blockRows) {
        const auto block = rows.subspan(first, std::min(blockRows, rows.size() - first));
        all.join(Products(numbers(block, Eigen::all)));
    }
    return all;
}

/// Lines with and without y, in one stratum or (added up) in all that say something.
struct Ratio {
    double rows = 0;
    double logRatio = 0;
    double degreesOfFreedom = 0;
    double expected = 0; ///< of logRatio under independence

    void add(double n, double without, double with, double parameters, double moreParameters) {
        const double left = n - moreParameters;
        if (moreParameters <= parameters || left < fewestLeft || without <= rounding * n) return;
        rows += n;
        logRatio += n * std::log(without / std::max(with, 0.0));
        degreesOfFreedom += moreParameters - parameters;
        expected += n * (boost::math::digamma((n - parameters) / 2) - boost::math::digamma(left / 2));
    }
};

/// One response, last of the numbers: a line for each group of y against one for all.
void addGroups(const Eigen::MatrixXd& numbers, std::span<const std::uint32_t> stratum,
               const LevelCodes& groups, Ratio& ratio) {
    Products all(numbers.cols());
    double with = 0;
    double parameters = 0;
    for (std::size_t first = 0; first < stratum.size();) {
        const std::uint32_t group = groups.codes[stratum[first]];
        std::size_t end = first;
        while (end < stratum.size() && groups.codes[stratum[end]] == group)
            ++end;
        const Products own = productsOf(numbers, stratum.subspan(first, end - first));
        const Residuals line = residuals(own, 1);
        with += line.products(0, 0);
        parameters += 1 + static_cast<double>(line.slopes);
        all.join(own);
        first = end;
    }
    const Residuals line = residuals(all, 1);
    ratio.add(all.rows, line.products(0, 0), with, 1 + static_cast<double>(line.slopes), parameters);
}

/// Two responses, last of the numbers: the line of the first with the second in it against that without.
void addPair(const Eigen::MatrixXd& numbers, std::span<const std::uint32_t> stratum, Ratio& ratio) {
    const Products all = productsOf(numbers, stratum);
    const Residuals lines = residuals(all, 2);
    const double x = lines.products(0, 0);
    const double y = lines.products(1, 1);
    if (y <= rounding * all.rows) return;
    const double both = lines.products(0, 1);
    const double parameters = 1 + static_cast<double>(lines.slopes);
    ratio.add(all.rows, x, x - both * both / y, parameters, parameters + 1);
}

Result<Ratio> overStrata(const Eigen::MatrixXd& numbers, const LevelCodes& strata, const LevelCodes* groups,
                         const Progress& progress) {
    std::vector<std::uint32_t> rows(strata.codes.size());
    std::iota(rows.begin(), rows.end(), 0U);
    if (groups) rows = sortedBy(*groups, rows);
    rows = sortedBy(strata, rows);
    Ratio ratio;
    for (std::size_t first = 0; first < rows.size();) {
        if (progress.cancelled()) return Progress::stopped();
        std::size_t end = first;
        while (end < rows.size() && strata.codes[rows[end]] == strata.codes[rows[first]])
            ++end;
        const auto stratum = std::span(rows).subspan(first, end - first);
        if (groups) {
            addGroups(numbers, stratum, *groups, ratio);
        } else {
            addPair(numbers, stratum, ratio);
        }
        first = end;
    }
    return ratio;
}

EffectSize explainedShare(double statistic, double degrees, double rows) {
    const auto of = [&](double noncentrality) { return -std::expm1(-std::max(noncentrality, 0.0) / rows); };
    const auto interval = noncentralityInterval(statistic, degrees);
    return {phrase("independence", "share of variance explained"), of(statistic - degrees),
            of(interval.lower), of(interval.upper)};
}

} // namespace

Result<TestResult> conditionalGaussianTest(const data::Table& table, const Variables& variables,
                                           const std::vector<bool>& levels, const Progress& progress) {
    const auto hasLevels = [&](std::size_t column) {
        return !table.column(column).isNumeric() || (column < levels.size() && levels[column]);
    };
    if (hasLevels(variables.x) && hasLevels(variables.y)) {
        return fail(ErrorCode::InvalidInput,
                    phrase("independence", "Both “%1” and “%2” hold levels.")(
                        table.column(variables.x).name(), table.column(variables.y).name()),
                    phrase("independence", "Choose logistic regression, or a test of counts."));
    }
    std::vector<std::size_t> numbersOf;
    std::vector<std::size_t> stratifying;
    for (const std::size_t column : variables.given)
        (hasLevels(column) ? stratifying : numbersOf).push_back(column);
    std::optional<std::size_t> grouping;
    for (const std::size_t column : {variables.x, variables.y}) {
        if (hasLevels(column)) {
            grouping = column;
        } else {
            numbersOf.push_back(column);
        }
    }
    const CompleteRows rows(table, variables.all());
    const auto numbers = scaledNumbers(table, numbersOf, rows);
    if (!numbers) return fail(numbers.error());
    const LevelCodes strata = combinations(table, stratifying, rows);
    if (progress.cancelled()) return Progress::stopped();
    const LevelCodes groups = grouping ? levelCodes(table.column(*grouping), rows) : LevelCodes{};
    const auto ratio = overStrata(*numbers, strata, grouping ? &groups : nullptr, progress);
    if (!ratio) return fail(ratio.error());
    if (ratio->degreesOfFreedom == 0) {
        return fail(ErrorCode::InvalidData,
                    phrase("independence",
                           "In no stratum of the given columns are there enough rows in which "
                           "both “%1” and “%2” vary.")(table.column(variables.x).name(),
                                                       table.column(variables.y).name()),
                    phrase("independence", "Bring more data, or join levels of the given columns."));
    }
    TestResult result{.method = Method::ConditionalGaussian, .rows = rows.size(), .dropped = rows.dropped()};
    result.degreesOfFreedom = ratio->degreesOfFreedom;
    result.statistic = ratio->logRatio * ratio->degreesOfFreedom / ratio->expected;
    result.pValue = chiSquaredTail(result.statistic, result.degreesOfFreedom);
    result.effect = explainedShare(result.statistic, result.degreesOfFreedom, ratio->rows);
    if (const auto silent = rows.size() - static_cast<std::size_t>(ratio->rows); silent > 0) {
        result.notes.push_back(phrase("independence", "%1 of %2 rows are in strata that are too small or in "
                                                      "which one of the two columns does not vary, and say "
                                                      "nothing.")(digits(silent), digits(rows.size())));
    }
    return result;
}

} // namespace dovetail::independence
