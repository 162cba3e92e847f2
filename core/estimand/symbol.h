// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <boost/container/flat_set.hpp>

#include <compare>
#include <cstdint>

namespace dovetail::estimand {

/// A value of a variable, as a formula names it: x, x', x''. Two symbols of one variable stand for
/// values that may differ: the index of an inner sum, or the value in another world.
struct Symbol {
    graph::VariableId variable;
    std::uint16_t primes = 0;
    auto operator<=>(const Symbol&) const = default;
};

using Symbols = boost::container::flat_set<Symbol>;

/// Without primes.
inline Symbols symbolsOf(const graph::VariableSet& variables) {
    Symbols symbols;
    symbols.reserve(variables.size());
    for (const graph::VariableId variable : variables)
        symbols.insert(symbols.end(), Symbol{variable});
    return symbols;
}

} // namespace dovetail::estimand
