// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sentence.h"
#include "core/estimate/encoded_data.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace dovetail::estimate {

/// A way to compute P(y | do(t)) from encoded rows. Made once for the data, then asked again for each
/// bootstrap sample, which is a number of copies of each row.
class AdjustmentModel {
public:
    virtual ~AdjustmentModel() = default;

    /// E(Y | do(t)) for each treatment group; NaN for a group that the sample does not have.
    /// `copies` has an entry a row.
    virtual std::vector<double> means(std::span<const double> copies) const = 0;

    /// E(Y | do(t)) for each treatment group, for the data themselves.
    virtual std::vector<double> means() const = 0;

    /// P(Y | do(t)) over the groups of the outcome's scale, for each treatment group.
    virtual std::vector<std::vector<double>> distributions() const = 0;

    virtual std::string method() const = 0;
    /// Sentences a person should read beside the numbers.
    virtual std::vector<Sentence> notes() const = 0;
};

/// Which rows lie in strata of Z that lack a treatment group.
struct Positivity {
    bool discrete = false;             ///< every column of Z has few values
    double uncovered = 0;              ///< share of rows in strata without some treatment group
    std::vector<std::int32_t> stratum; ///< of each row; empty unless discrete
    std::size_t strata = 0;
    std::size_t smallestCell = 0; ///< rows of the smallest pair of stratum and treatment group
};
Positivity positivityOf(const EncodedData& data);

/// The g-formula with relative frequencies. `data` outlives the model; positivity holds.
std::unique_ptr<AdjustmentModel> strataAdjustment(const EncodedData& data, Positivity positivity);

/// G-computation by least squares. `data` outlives the model. Errors: more columns (with one for
/// each level of text) than 500; a treatment with many values that is a linear function of Z.
Result<std::unique_ptr<AdjustmentModel>> regressionAdjustment(const EncodedData& data);

} // namespace dovetail::estimate
