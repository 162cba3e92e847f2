// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/rubin.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace dovetail::data {

namespace {

Result<void> checkEstimates(std::span<const double> estimates, std::span<const double> variances,
                            std::optional<double> completeDegrees) {
    if (estimates.size() < 2 || estimates.size() != variances.size()) {
        return fail(ErrorCode::InvalidInput,
                    phrase("data", "There are %1 estimates and %2 variances to pool.")(
                        digits(estimates.size()), digits(variances.size())),
                    phrase("data", "Give one estimate and one variance for each of at least two tables."));
    }
    const auto isFinite = [](double value) { return std::isfinite(value); };
    const auto isVariance = [](double value) { return std::isfinite(value) && value >= 0; };
    if (!std::ranges::all_of(estimates, isFinite) || !std::ranges::all_of(variances, isVariance) ||
        (completeDegrees && !(*completeDegrees > 0))) {
        return fail(ErrorCode::InvalidInput,
                    phrase("data", "An estimate is not a number, or a variance is negative."),
                    phrase("data", "Look at the estimates of each imputed table by itself."));
    }
    return {};
}

} // namespace

double PooledEstimate::standardError() const {
    return std::sqrt(totalVariance);
}

PooledEstimate::Interval PooledEstimate::interval(double level) const {
    assert(level > 0 && level < 1);
    const double tail = (1 - level) / 2;
    const double width = std::isfinite(degreesOfFreedom)
                             ? boost::math::quantile(boost::math::complement(
                                   boost::math::students_t_distribution<double>(degreesOfFreedom), tail))
                             : boost::math::quantile(
                                   boost::math::complement(boost::math::normal_distribution<double>(), tail));
    return {estimate - width * standardError(), estimate + width * standardError()};
}

Result<PooledEstimate> pooled(std::span<const double> estimates, std::span<const double> variances,
                              std::optional<double> completeDegrees) {
    if (const auto fine = checkEstimates(estimates, variances, completeDegrees); !fine)
        return fail(fine.error());
    const double m = static_cast<double>(estimates.size());
    PooledEstimate result;
    result.estimate = std::accumulate(estimates.begin(), estimates.end(), 0.0) / m;
    result.withinVariance = std::accumulate(variances.begin(), variances.end(), 0.0) / m;
    for (const double estimate : estimates)
        result.betweenVariance += (estimate - result.estimate) * (estimate - result.estimate) / (m - 1);
    const double added = (1 + 1 / m) * result.betweenVariance;
    result.totalVariance = result.withinVariance + added;
    if (!(result.withinVariance > 0)) {
        return fail(ErrorCode::InvalidInput, phrase("data", "All variances to pool are zero."),
                    phrase("data", "Give the squared standard error of each estimate."));
    }
    constexpr double infinity = std::numeric_limits<double>::infinity();
    result.relativeIncrease = added / result.withinVariance;
    const double share = added / result.totalVariance; // lambda
    const double ofTables = share > 0 ? (m - 1) / (share * share) : infinity;
    result.degreesOfFreedom = ofTables;
    if (completeDegrees) {
        const double ofRows =
            (*completeDegrees + 1) / (*completeDegrees + 3) * *completeDegrees * (1 - share);
        result.degreesOfFreedom = 1 / (1 / ofTables + 1 / ofRows);
    }
    result.missingInformation =
        (result.relativeIncrease + 2 / (result.degreesOfFreedom + 3)) / (result.relativeIncrease + 1);
    return result;
}

} // namespace dovetail::data
