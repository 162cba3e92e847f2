// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/test_result.h"

namespace dovetail::independence {

std::vector<std::size_t> Variables::all() const {
    std::vector<std::size_t> columns{x, y};
    columns.insert(columns.end(), given.begin(), given.end());
    return columns;
}

Sentence methodName(Method method) {
    switch (method) {
    case Method::PartialCorrelation:
        return phrase("independence", "partial correlation (Fisher's z)");
    case Method::GSquared:
        return phrase("independence", "G² test of counts");
    case Method::ChiSquared:
        return phrase("independence", "chi-squared test of counts");
    case Method::ConditionalGaussian:
        return phrase("independence", "conditional Gaussian likelihood ratio");
    case Method::LogisticRegression:
        return phrase("independence", "logistic regression likelihood ratio");
    case Method::Kernel:
        return phrase("independence", "kernel test (KCI)");
    }
    return {};
}

} // namespace dovetail::independence
