// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <iterator>

// Sorted sets, such as those of variables and of symbols, as values. All linear, but for a logarithm.
namespace dovetail {

template <typename Set>
Set united(const Set& a, const Set& b) {
    Set all;
    all.reserve(a.size() + b.size());
    std::ranges::set_union(a, b, std::inserter(all, all.end()));
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

/// Is every member of `part` one of `whole`?
template <typename Set>
bool within(const Set& part, const Set& whole) {
    return std::ranges::includes(whole, part);
}

} // namespace dovetail
