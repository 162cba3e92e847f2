// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/estimand/expression.h"
#include "core/estimand/factor.h"
#include "core/graph/list_limits.h"

#include <map>
#include <utility>
#include <vector>

namespace dovetail::estimand {

/// The distributions that an estimand names, as numbers.
class Distributions {
public:
    virtual ~Distributions() = default;
    /// P(of | do(intervened)) in the source: a table with an axis, without primes, for every variable of both
    /// sets. Refused if it is not known.
    virtual Result<Factor> marginal(std::uint32_t source, const Symbols& of,
                                    const Symbols& intervened) const = 0;
};

/// Joint tables of all variables, one for each source and set of variables that is intervened on. Under
/// do(S) the entry at v is P(V \ S = v | do(S = v)): each value of S has entries that sum to 1.
class JointTables : public Distributions {
public:
    void add(std::uint32_t source, const Symbols& intervened, Factor table);
    Result<Factor> marginal(std::uint32_t source, const Symbols& of,
                            const Symbols& intervened) const override;

private:
    std::map<std::pair<std::uint32_t, Symbols>, Factor> tables_;
};

/// The value of the expression, with an axis for each of its free symbols. By enumeration: sums of products
/// eliminate one index after the other, that with the smallest table first; exponential in the number of
/// symbols that meet in one table, which is refused beyond `largest` cells. Parts that the expression holds
/// several times are evaluated once, as long as what is kept of them has no more cells than that together.
/// Fails if the clock is over first.
Result<Factor> evaluate(const Expression& expression, const Distributions& distributions,
                        std::size_t largest = std::size_t{1} << 26, const graph::ListClock& clock = {});

} // namespace dovetail::estimand
