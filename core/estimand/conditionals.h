// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/estimand/evaluation.h"

#include <boost/container/flat_map.hpp>

#include <compare>
#include <map>
#include <vector>

namespace dovetail::estimand {

/// The value (0, 1 ...) of each symbol.
using Assignment = boost::container::flat_map<Symbol, std::size_t>;

/// The distribution of one variable where others have values, some of them set.
struct Conditional {
    std::uint32_t source = 0;
    Symbol of;
    Symbols given;
    Symbols intervened;
    std::strong_ordering operator<=>(const Conditional&) const = default;
    bool operator==(const Conditional&) const = default;
};

/// The distributions that an estimand names, by the conditionals of one variable at a time: all others follow
/// by the chain rule. What a table of frequencies and a fitted model have in common.
class Conditionals {
public:
    virtual ~Conditionals() = default;
    /// How many values the variable has.
    virtual std::size_t values(graph::VariableId variable) const = 0;
    /// P(of = 0, 1 ... | given, do(intervened)) at the values in `at`; zeros where the condition never
    /// happens. Refused if it is not known.
    virtual Result<std::vector<double>> distribution(const Conditional& asked,
                                                     const Assignment& at) const = 0;
};

/// Those of tables, exact or of frequencies. `tables` outlives it. Keeps each table that it was asked for.
class TableConditionals : public Conditionals {
public:
    TableConditionals(const Distributions& tables, std::map<graph::VariableId, std::size_t> values)
        : tables_(tables), values_(std::move(values)) {}

    std::size_t values(graph::VariableId variable) const override { return values_.at(variable); }
    Result<std::vector<double>> distribution(const Conditional& asked, const Assignment& at) const override;

private:
    const Distributions& tables_;
    std::map<graph::VariableId, std::size_t> values_;
    mutable std::map<Conditional, Factor> kept_;
};

} // namespace dovetail::estimand
