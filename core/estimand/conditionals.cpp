// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimand/conditionals.h"

#include <numeric>

namespace dovetail::estimand {

namespace {

Symbols plain(const Symbols& symbols) {
    Symbols without;
    for (const Symbol symbol : symbols)
        without.insert({symbol.variable});
    return without;
}

/// Of the symbol that stands for the variable in the condition.
std::size_t valueOf(graph::VariableId variable, const Conditional& asked, const Assignment& at) {
    for (const Symbols* fixed : {&asked.given, &asked.intervened}) {
        const auto first = fixed->lower_bound(Symbol{variable});
        if (first != fixed->end() && first->variable == variable) return at.at(*first);
    }
    return 0;
}

} // namespace

Result<std::vector<double>> TableConditionals::distribution(const Conditional& asked,
                                                            const Assignment& at) const {
    // Tables are about variables: primes tell values apart, not distributions.
    const Conditional key{asked.source, {asked.of.variable}, plain(asked.given), plain(asked.intervened)};
    auto kept = kept_.find(key);
    if (kept == kept_.end()) {
        Symbols of = key.given;
        of.insert(key.of);
        auto table = tables_.marginal(key.source, of, key.intervened);
        if (!table) return fail(table.error());
        kept = kept_.emplace(key, std::move(*table)).first;
    }
    const Factor& table = kept->second;
    std::size_t offset = 0;
    std::size_t step = 0; // between the values of `of`
    std::size_t stride = table.values().size();
    auto cardinality = table.cardinalities().begin();
    for (const Symbol axis : table.symbols()) {
        stride /= *cardinality++;
        if (axis == key.of) {
            step = stride;
        } else {
            offset += stride * valueOf(axis.variable, asked, at);
        }
    }
    std::vector<double> shares(values(key.of.variable));
    for (std::size_t i = 0; i < shares.size(); ++i)
        shares[i] = table.values()[offset + i * step];
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& share : shares)
        share = all > 0 ? share / all : 0;
    return shares;
}

} // namespace dovetail::estimand
