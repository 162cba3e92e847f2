// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimand/expression.h"

#include <string>
#include <vector>

namespace dovetail::estimand {

enum class Notation {
    Text,  ///< "Σ_{z} P(y | x, z) P(z)": what `parse` reads
    Latex, ///< "\sum_{z} P(y \mid x, z)\, P(z)", for mathematical mode
    Rich,  ///< the HTML that Qt's labels show
};

struct PrintOptions {
    Notation notation = Notation::Text;
    /// How the distributions are called: "P" for 0, "P^1" for 1 and so on where the list ends.
    std::vector<std::string> sources = {};
};

/// The formula on one line; "a formula that is too long to be shown" if it is longer than `longestWritten`.
/// `graph` knows the names. Bound symbols are written as they are: see `withDistinctIndices`. Linear in the
/// expression.
std::string print(const Expression& expression, const graph::CausalGraph& graph,
                  const PrintOptions& options = {});

/// A name, with its primes.
std::string print(Symbol symbol, const graph::CausalGraph& graph, Notation notation = Notation::Text);

/// Names with commas between them.
std::string print(const Symbols& symbols, const graph::CausalGraph& graph,
                  Notation notation = Notation::Text);

} // namespace dovetail::estimand
