// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/logistic_regression.h"

#include "core/independence/level_codes.h"
#include "core/independence/multinomial_logit.h"
#include "core/independence/nested_lines.h"
#include "core/independence/noncentrality.h"
#include "core/independence/refusals.h"

#include <algorithm>
#include <cmath>

namespace dovetail::independence {

namespace {

constexpr Eigen::Index mostParameters = 400;
constexpr std::size_t rowsForAParameter = 10; ///< of the rarest level (Peduzzi and others 1996)

/// Regressors: ones, z's numbers (mean 0, variance 1), indicators of z's levels; at the end those of y.
class Design {
public:
    explicit Design(std::size_t rows) : rows_(static_cast<Eigen::Index>(rows)) {
        columns_.push_back(Eigen::VectorXd::Ones(rows_));
    }

    Result<void> addNumbers(const data::Column& column, const CompleteRows& rows) {
        const auto cells = rows.numbers(column);
        Eigen::VectorXd numbers = Eigen::Map<const Eigen::VectorXd>(cells.data(), rows_);
        numbers.array() -= numbers.mean();
        const double deviation = std::sqrt(numbers.squaredNorm() / static_cast<double>(rows_));
        if (!std::isfinite(deviation)) return fail(infiniteCell(column));
        if (deviation > 0) columns_.push_back(numbers / deviation);
        return {};
    }

    void addIndicators(const LevelCodes& codes) {
        for (std::size_t level = 1; level < codes.levels; ++level) {
            Eigen::VectorXd indicator(rows_);
            for (Eigen::Index row = 0; row < rows_; ++row)
                indicator[row] = codes.codes[static_cast<std::size_t>(row)] == level ? 1 : 0;
            columns_.push_back(std::move(indicator));
        }
    }

    Eigen::Index size() const { return static_cast<Eigen::Index>(columns_.size()); }
    Eigen::MatrixXd matrix() const {
        Eigen::MatrixXd all(rows_, size());
        for (Eigen::Index at = 0; at < size(); ++at)
            all.col(at) = columns_[static_cast<std::size_t>(at)];
        return all;
    }

private:
    Eigen::Index rows_;
    std::vector<Eigen::VectorXd> columns_;
};

/// How many of the last columns say something beyond the others.
std::size_t furtherRank(const Eigen::MatrixXd& design, Eigen::Index last) {
    const Products products(design.rightCols(design.cols() - 1)); // the ones go with the means
    return residuals(products, 0).slopes -
           (design.cols() - last > 1
                ? residuals(Products(design.middleCols(1, design.cols() - 1 - last)), 0).slopes
                : 0);
}

std::size_t rarest(const LevelCodes& codes) {
    std::vector<std::size_t> rows(codes.levels, 0);
    for (const std::uint32_t code : codes.codes)
        ++rows[code];
    return std::ranges::min(rows);
}

Error tooMany(std::size_t rows) {
    return {ErrorCode::InvalidData,
            countedPhrase("independence", "%n complete rows are too few for so many levels.",
                          "%n complete row is too few for so many levels.", rows),
            phrase("independence", "Join levels, or bring more data.")};
}

TestResult logitResult(double logRatio, double degrees, const CompleteRows& rows) {
    TestResult result{.method = Method::LogisticRegression, .rows = rows.size(), .dropped = rows.dropped()};
    result.statistic = std::max(0.0, logRatio);
    result.degreesOfFreedom = degrees;
    result.pValue = chiSquaredTail(result.statistic, degrees);
    const auto count = static_cast<double>(rows.size());
    const auto share = [&](double noncentrality) {
        return -std::expm1(-std::max(noncentrality, 0.0) / count);
    };
    const auto interval = noncentralityInterval(result.statistic, degrees);
    result.effect = {phrase("independence", "share of information explained"),
                     share(result.statistic - degrees), share(interval.lower), share(interval.upper)};
    return result;
}

} // namespace

Result<TestResult> logisticRegressionTest(const data::Table& table, const Variables& variables,
                                          const std::vector<bool>& levels, const Progress& progress) {
    const auto hasLevels = [&](std::size_t column) {
        return !table.column(column).isNumeric() || (column < levels.size() && levels[column]);
    };
    for (const std::size_t column : {variables.x, variables.y}) {
        if (hasLevels(column)) continue;
        return fail(
            ErrorCode::InvalidInput,
            phrase("independence", "Column “%1” holds numbers, not levels.")(table.column(column).name()),
            phrase("independence", "Choose a test for numbers and levels."),
            {.variable = table.column(column).name()});
    }
    const CompleteRows rows(table, variables.all());
    LevelCodes response = levelCodes(table.column(variables.x), rows);
    LevelCodes other = levelCodes(table.column(variables.y), rows);
    if (response.levels < 2) return fail(doesNotVary(table.column(variables.x)));
    if (other.levels < 2) return fail(doesNotVary(table.column(variables.y)));
    std::size_t otherColumn = variables.y;
    if (std::pair(other.levels, variables.y) < std::pair(response.levels, variables.x)) {
        std::swap(response, other);
        otherColumn = variables.x;
    }
    std::vector<LevelCodes> indicators;
    std::size_t width = other.levels + variables.given.size();
    for (const std::size_t column : variables.given) {
        if (!hasLevels(column)) continue;
        indicators.push_back(levelCodes(table.column(column), rows));
        width += indicators.back().levels;
    }
    if (width * (response.levels - 1) > static_cast<std::size_t>(mostParameters) ||
        width * (response.levels - 1) + 5 > rows.size())
        return fail(tooMany(rows.size()));

    Design design(rows.size());
    for (const std::size_t column : variables.given) {
        if (hasLevels(column)) continue;
        if (auto added = design.addNumbers(table.column(column), rows); !added) return fail(added.error());
    }
    for (const LevelCodes& codes : indicators)
        design.addIndicators(codes);
    const Eigen::Index withoutOther = design.size();
    design.addIndicators(other);
    const Eigen::MatrixXd matrix = design.matrix();
    const std::size_t further = furtherRank(matrix, matrix.cols() - withoutOther);
    if (further == 0) return fail(isDetermined(table.column(otherColumn)));
    const auto without =
        fitMultinomialLogit(matrix.leftCols(withoutOther), response.codes, response.levels, {}, progress);
    if (!without) return fail(without.error());
    const auto with =
        fitMultinomialLogit(matrix, response.codes, response.levels, without->coefficients, progress);
    if (!with) return fail(with.error());
    TestResult result = logitResult(2 * (with->logLikelihood - without->logLikelihood),
                                    static_cast<double>((response.levels - 1) * further), rows);
    if (!with->converged || rarest(response) < rowsForAParameter * further ||
        rarest(other) < rowsForAParameter) {
        result.notes.push_back(phrase("independence", "A level has few rows, so the p-value is rough."));
    }
    return result;
}

} // namespace dovetail::independence
