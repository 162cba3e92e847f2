// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimand/symbol.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace dovetail::estimand {

/// A table of numbers with an axis for each symbol, in the order of the symbols; the last axis runs
/// fastest. A probability table, a part of one, or what came of it.
class Factor {
public:
    /// The number.
    explicit Factor(double value = 1) : values_{value} {}
    /// `cardinalities` follow the symbols; `values` hold their product of numbers.
    Factor(Symbols symbols, std::vector<std::size_t> cardinalities, std::vector<double> values);

    const Symbols& symbols() const { return symbols_; }
    const std::vector<std::size_t>& cardinalities() const { return cardinalities_; }
    const std::vector<double>& values() const { return values_; }

    /// Sums over the symbols, those that are no axis passed over.
    Factor summedOver(const Symbols& symbols) const;
    /// Every value times the value of its symbol (0, 1, ...), summed over it.
    Factor meanOver(Symbol symbol) const;
    /// The part where the symbol has this value; the same factor if it is no axis.
    Factor at(Symbol symbol, std::size_t value) const;
    Factor renamed(const std::function<Symbol(Symbol)>& name) const;

    friend Factor operator*(const Factor& a, const Factor& b);
    /// 0 / 0 is 0: what never happens has no share in a sum.
    friend Factor operator/(const Factor& a, const Factor& b);
    friend Factor operator+(const Factor& a, const Factor& b);

    /// The values with the axes in this order, which must be that of all symbols of the factor and may name
    /// more: the value does not depend on those, and is repeated.
    std::vector<double> flat(const std::vector<Symbol>& axes,
                             const std::vector<std::size_t>& cardinalities) const;

private:
    Symbols symbols_;
    std::vector<std::size_t> cardinalities_;
    std::vector<double> values_;
};

} // namespace dovetail::estimand
