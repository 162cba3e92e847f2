// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimand/conditionals.h"

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <vector>

namespace dovetail::estimate {

/// A variable's column in groups: the group (0, 1 ...) of each row.
struct CodedColumn {
    graph::VariableId variable;
    std::size_t groups = 0;
    std::vector<std::int32_t> codes;
};

/// The conditionals of one observed distribution (source 0, nothing set), fitted to data where frequencies
/// are too thin: relative frequencies if every combination of the condition's values was seen in at least ten
/// rows, otherwise a multinomial logistic regression on an indicator for each group but the first of each
/// condition, without interactions, with a ridge penalty of one half on the squared weights (as a unit normal
/// prior has it), by Newton's method. Each is fitted when it is first asked for: O(steps * (rows * p^2 +
/// p^3)) with p = (groups of `of` - 1) * (indicators + 1); then kept.
class FittedConditionals : public estimand::Conditionals {
public:
    /// The columns have equally many rows, one or more.
    explicit FittedConditionals(std::vector<CodedColumn> columns);
    ~FittedConditionals() override;

    std::size_t values(graph::VariableId variable) const override { return column(variable).groups; }
    /// Refused: a distribution under an intervention, or of another source.
    Result<std::vector<double>> distribution(const estimand::Conditional& asked,
                                             const estimand::Assignment& at) const override;

private:
    class Fit;
    const CodedColumn& column(graph::VariableId variable) const;
    std::unique_ptr<Fit> fit(graph::VariableId of, std::span<const graph::VariableId> given) const;

    std::vector<CodedColumn> columns_; ///< sorted by variable
    mutable std::map<std::pair<graph::VariableId, std::vector<graph::VariableId>>, std::unique_ptr<Fit>>
        fits_;
};

} // namespace dovetail::estimate
