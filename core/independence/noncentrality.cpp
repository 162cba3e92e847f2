// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/noncentrality.h"

#include <boost/math/distributions/non_central_chi_squared.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <cmath>

namespace dovetail::independence {

namespace {

/// No exceptions: what cannot be computed is infinite or NaN.
namespace policies = boost::math::policies;
using Quiet = policies::policy<
    policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
    policies::overflow_error<policies::ignore_error>, policies::evaluation_error<policies::ignore_error>>;
using Noncentral = boost::math::non_central_chi_squared_distribution<double, Quiet>;

/// Sankaran 1963: a power of the statistic is nearly normal.
double sankaran(double statistic, double degrees, double noncentrality) {
    const double sum = degrees + noncentrality;
    const double twice = degrees + 2 * noncentrality;
    const double h = 1 - 2.0 / 3.0 * sum * (degrees + 3 * noncentrality) / (twice * twice);
    const double p = twice / (sum * sum);
    const double m = (h - 1) * (1 - 3 * h);
    const double mean = 1 + h * p * (h - 1 - 0.5 * (2 - h) * m * p);
    const double deviation = h * std::sqrt(2 * p) * (1 + 0.5 * m * p);
    const double z = (std::pow(statistic / sum, h) - mean) / deviation;
    return 0.5 * std::erfc(-z / std::sqrt(2.0));
}

/// P(statistic or less) under a noncentrality.
double cumulative(double statistic, double degrees, double noncentrality) {
    if (noncentrality <= 0) return boost::math::gamma_p(degrees / 2, statistic / 2, Quiet());
    if (statistic > largeStatistic) return sankaran(statistic, degrees, noncentrality);
    return boost::math::cdf(Noncentral(degrees, noncentrality), statistic);
}

/// The noncentrality under which the statistic has this cumulative probability, which falls with it.
double noncentralityFor(double statistic, double degrees, double probability) {
    if (cumulative(statistic, degrees, 0) <= probability) return 0;
    double low = 0;
    double high = statistic + 10 * std::sqrt(statistic) + 20;
    for (int step = 0; step < 100 && high - low > 1e-12 * high; ++step) {
        const double middle = 0.5 * (low + high);
        (cumulative(statistic, degrees, middle) > probability ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

} // namespace

double chiSquaredTail(double statistic, double degreesOfFreedom) {
    if (degreesOfFreedom <= 0 || statistic <= 0) return 1;
    return boost::math::gamma_q(degreesOfFreedom / 2, statistic / 2, Quiet());
}

NoncentralityInterval noncentralityInterval(double statistic, double degreesOfFreedom) {
    if (degreesOfFreedom <= 0 || statistic <= 0) return {};
    if (!std::isfinite(statistic)) return {statistic, statistic};
    return {noncentralityFor(statistic, degreesOfFreedom, 0.975),
            noncentralityFor(statistic, degreesOfFreedom, 0.025)};
}

} // namespace dovetail::independence
