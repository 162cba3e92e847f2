// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/level_order.h"

#include "core/base/characters.h"

#include <algorithm>

namespace dovetail::data {

namespace {

/// Takes the digits at the beginning off the text, without leading zeros.
std::string_view takeDigits(std::string_view& text) {
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(text, isDigit) - text.begin());
    std::string_view digits = text.substr(0, end);
    text.remove_prefix(end);
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    return digits;
}

} // namespace

bool levelBefore(std::string_view a, std::string_view b) {
    std::string_view restA = a;
    std::string_view restB = b;
    while (!restA.empty() && !restB.empty()) {
        if (isDigit(restA.front()) && isDigit(restB.front())) {
            const std::string_view numberA = takeDigits(restA);
            const std::string_view numberB = takeDigits(restB);
            if (numberA.size() != numberB.size()) return numberA.size() < numberB.size();
            if (numberA != numberB) return numberA < numberB;
            continue;
        }
        if (restA.front() != restB.front())
            return static_cast<unsigned char>(restA.front()) < static_cast<unsigned char>(restB.front());
        restA.remove_prefix(1);
        restB.remove_prefix(1);
    }
    if (restA.empty() != restB.empty()) return restA.empty();
    return a < b; // "07" and "7"
}

} // namespace dovetail::data
