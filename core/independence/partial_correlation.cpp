// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/partial_correlation.h"

#include "core/independence/refusals.h"

#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <optional>

namespace dovetail::independence {

namespace {

/// Where less than this share of a column's variance is left given others, the correlation matrix has lost
/// too many digits (it has the squares of the data's condition): the data themselves are looked at.
constexpr double fewDigits = 1e-5;
/// Where less is left in the data, the others determine the column.
constexpr double nothingLeft = 1e-18;

/// x and y without what is linear in z: their share of variance that is left, and their correlation.
struct Partial {
    double ofX = 0;
    double ofY = 0;
    double correlation = 0;
    std::size_t given = 0; ///< columns of z that say something
};

/// Cholesky's factor of the correlations of z, x and y in that order ends in those of the partial ones.
/// Nothing if digits are short.
std::optional<Partial> fromMatrix(const Correlations& correlations, const Variables& variables) {
    std::vector<Eigen::Index> order;
    for (const std::size_t column : variables.given) {
        if (!correlations.constant(column)) order.push_back(correlations.position(column));
    }
    const std::size_t given = order.size();
    order.push_back(correlations.position(variables.x));
    order.push_back(correlations.position(variables.y));
    Eigen::MatrixXd factor = correlations.matrix(order, order);
    const Eigen::Index size = factor.rows();
    const auto last = size - 1;
    for (Eigen::Index k = 0; k < size - 2; ++k) {
        if (factor(k, k) < fewDigits) return std::nullopt;
        factor(k, k) = std::sqrt(factor(k, k));
        factor.col(k).tail(last - k) /= factor(k, k);
        for (Eigen::Index j = k + 1; j < size; ++j)
            factor.col(j).tail(size - j) -= factor(j, k) * factor.col(k).tail(size - j);
    }
    Partial partial{.ofX = factor(last - 1, last - 1), .ofY = factor(last, last), .given = given};
    if (partial.ofX < fewDigits || partial.ofY < fewDigits) return std::nullopt;
    partial.correlation = factor(last, last - 1) / std::sqrt(partial.ofX * partial.ofY);
    if (1 - std::abs(partial.correlation) < fewDigits) return std::nullopt;
    return partial;
}

/// The triangle R of the centred and scaled columns = QR, gathered block by block (Golub and Van Loan 2013,
/// section 5.2; each block goes below the R so far).
Result<Eigen::MatrixXd> triangle(const data::Table& table, std::span<const std::size_t> columns,
                                 const CompleteRows& rows, const Progress& progress) {
    constexpr std::size_t blockRows = 1024;
    const auto width = static_cast<Eigen::Index>(columns.size());
    std::vector<std::vector<double>> cells;
    for (Eigen::Index at = 0; at < width; ++at) {
        cells.push_back(rows.numbers(table.column(columns[static_cast<std::size_t>(at)])));
        Eigen::Map<Eigen::VectorXd> numbers(cells.back().data(), static_cast<Eigen::Index>(rows.size()));
        numbers.array() -= numbers.mean();
        const double norm = numbers.norm();
        if (norm > 0) numbers /= norm;
        if (progress.cancelled()) return Progress::stopped();
    }
    Eigen::MatrixXd upper = Eigen::MatrixXd::Zero(width, width);
    for (std::size_t first = 0; first < rows.size(); first += blockRows) {
        if (progress.cancelled()) return Progress::stopped();
        const auto count = static_cast<Eigen::Index>(std::min(blockRows, rows.size() - first));
        Eigen::MatrixXd stacked(width + count, width);
        stacked.topRows(width) = upper;
        for (Eigen::Index at = 0; at < width; ++at)
            stacked.col(at).tail(count) =
                Eigen::Map<const Eigen::VectorXd>(cells[static_cast<std::size_t>(at)].data() + first, count);
        const Eigen::HouseholderQR<Eigen::MatrixXd> factored(stacked);
        upper = factored.matrixQR().topRows(width).triangularView<Eigen::Upper>();
    }
    return upper;
}

Result<Partial> fromRows(const data::Table& table, const Variables& variables, const CompleteRows& rows,
                         const Progress& progress) {
    std::vector<std::size_t> columns = variables.given;
    columns.push_back(variables.x);
    columns.push_back(variables.y);
    const auto upper = triangle(table, columns, rows, progress);
    if (!upper) return fail(upper.error());
    const auto given = static_cast<Eigen::Index>(variables.given.size());
    Eigen::ColPivHouseholderQR<Eigen::MatrixXd> ofGiven;
    ofGiven.setThreshold(std::sqrt(nothingLeft));
    Eigen::MatrixXd pair = upper->rightCols(2);
    Partial partial;
    if (given > 0) {
        ofGiven.compute(upper->leftCols(given));
        const auto rank = ofGiven.rank();
        pair = (ofGiven.householderQ().transpose() * pair).eval();
        pair.topRows(rank).setZero();
        partial.given = static_cast<std::size_t>(rank);
    }
    const Eigen::VectorXd x = pair.col(0);
    const Eigen::VectorXd y = pair.col(1);
    partial.ofX = x.squaredNorm();
    partial.ofY = y.squaredNorm();
    if (partial.ofX > 0 && partial.ofY > 0)
        partial.correlation = std::clamp(x.dot(y) / std::sqrt(partial.ofX * partial.ofY), -1.0, 1.0);
    return partial;
}

Result<void> checkColumns(const data::Table& table, const Variables& variables) {
    for (const std::size_t index : variables.all()) {
        const data::Column& column = table.column(index);
        if (column.type() != data::ColumnType::Categorical) continue;
        return fail(ErrorCode::InvalidInput,
                    phrase("independence", "Column “%1” holds levels without an order, which have no "
                                           "correlation.")(column.name()),
                    phrase("independence", "Choose a test for numbers and levels."),
                    {.variable = column.name()});
    }
    return {};
}

TestResult fisher(const Partial& partial, std::size_t rows) {
    TestResult result{.method = Method::PartialCorrelation, .rows = rows};
    result.degreesOfFreedom = static_cast<double>(rows) - static_cast<double>(partial.given) - 3;
    const double root = std::sqrt(result.degreesOfFreedom);
    const double z = std::atanh(partial.correlation);
    result.statistic = root * z;
    result.pValue = std::erfc(std::abs(result.statistic) / std::sqrt(2.0));
    result.effect = {partial.given > 0 ? phrase("independence", "partial correlation")
                                       : phrase("independence", "correlation"),
                     partial.correlation, std::tanh(z - normalQuantile / root),
                     std::tanh(z + normalQuantile / root)};
    return result;
}

} // namespace

Result<TestResult> partialCorrelationTest(const data::Table& table, const Variables& variables,
                                          SharedCorrelations& correlations, const Progress& progress) {
    if (auto checked = checkColumns(table, variables); !checked) return fail(checked.error());
    const auto shared = correlations.of(variables.all(), progress);
    if (!shared) return fail(shared.error());
    const std::size_t rows = (*shared)->rows;
    if (rows < variables.given.size() + 4) return fail(tooFewRows(rows));
    for (const std::size_t column : {variables.x, variables.y}) {
        if ((*shared)->constant(column)) return fail(doesNotVary(table.column(column)));
    }
    auto partial = fromMatrix(**shared, variables);
    if (!partial) {
        const auto looked = fromRows(table, variables, CompleteRows(table, variables.all()), progress);
        if (!looked) return fail(looked.error());
        partial = *looked;
        if (partial->ofX < nothingLeft) return fail(isDetermined(table.column(variables.x)));
        if (partial->ofY < nothingLeft) return fail(isDetermined(table.column(variables.y)));
    }
    TestResult result = fisher(*partial, rows);
    result.dropped = (*shared)->dropped;
    if (const std::size_t less = variables.given.size() - partial->given; less > 0) {
        result.notes.push_back(countedPhrase(
            "independence", "%n of the given columns say nothing beyond the others and were left out.",
            "%n of the given columns says nothing beyond the others and was left out.", less));
    }
    return result;
}

Result<TestResult> partialCorrelationTest(const data::Table& table, const Variables& variables,
                                          const Progress& progress) {
    const auto columns = variables.all();
    SharedCorrelations correlations(table, columns);
    return partialCorrelationTest(table, variables, correlations, progress);
}

} // namespace dovetail::independence
