// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <algorithm>
#include <iterator>

// Sets of variables, and all other sorted sets, as values.
namespace dovetail::graph {

template <typename Set>
Set united(const Set& a, const Set& b) {
    Set all = a;
    all.insert(b.begin(), b.end());
    return all;
}

template <typename Set>
Set intersection(const Set& a, const Set& b) {
    Set common;
    std::ranges::set_intersection(a, b, std::inserter(common, common.end()));
    return common;
}

template <typename Set>
Set difference(const Set& a, const Set& b) {
    Set left;
    std::ranges::set_difference(a, b, std::inserter(left, left.end()));
    return left;
}

template <typename Set>
bool meets(const Set& a, const Set& b) {
    return std::ranges::any_of(a, [&](const auto& one) { return b.contains(one); });
}

} // namespace dovetail::graph
