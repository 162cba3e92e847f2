// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/order_statistics.h"

#include "core/data/ordered_bits.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace dovetail::data {

namespace {

constexpr std::size_t numbersBetweenAsking = 1 << 16;
constexpr unsigned leadingBits = 16;

std::size_t leading(double number) {
    return orderedBits(number) >> (64 - leadingBits);
}

/// Numbers with the same leading bits that hold a wanted place.
struct Group {
    std::size_t before = 0; ///< how many numbers are smaller
    std::vector<double> numbers = {};
};

bool forEachNumber(std::span<const double> numbers, const Progress& progress, const auto& take) {
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i % numbersBetweenAsking == 0 && progress.cancelled()) return false;
        if (!std::isnan(numbers[i])) take(numbers[i]);
    }
    return true;
}

} // namespace

std::optional<std::vector<double>> orderStatistics(std::span<const double> numbers,
                                                   std::span<const std::size_t> places,
                                                   const Progress& progress) {
    std::vector<std::size_t> counts(std::size_t{1} << leadingBits);
    if (!forEachNumber(numbers, progress, [&](double number) { ++counts[leading(number)]; }))
        return std::nullopt;

    std::map<std::size_t, Group> groups;
    std::size_t before = 0;
    auto place = places.begin();
    for (std::size_t bits = 0; bits < counts.size() && place != places.end(); before += counts[bits++]) {
        if (*place >= before + counts[bits]) continue;
        groups[bits].before = before;
        groups[bits].numbers.reserve(counts[bits]);
        place = std::find_if(place, places.end(),
                             [&](std::size_t wanted) { return wanted >= before + counts[bits]; });
    }
    std::vector<Group*> groupOf(counts.size());
    for (auto& [bits, group] : groups)
        groupOf[bits] = &group;
    if (!forEachNumber(numbers, progress, [&](double number) {
            if (Group* group = groupOf[leading(number)]) group->numbers.push_back(number);
        })) {
        return std::nullopt;
    }

    std::vector<double> found;
    for (const std::size_t wanted : places) {
        if (progress.cancelled()) return std::nullopt;
        auto group = std::prev(
            std::ranges::find_if(groups, [&](const auto& entry) { return entry.second.before > wanted; }));
        std::vector<double>& candidates = group->second.numbers;
        const auto nth = candidates.begin() + static_cast<std::ptrdiff_t>(wanted - group->second.before);
        std::nth_element(candidates.begin(), nth, candidates.end());
        found.push_back(*nth);
    }
    return found;
}

std::optional<std::vector<double>> quantiles(std::span<const double> numbers, std::size_t count,
                                             std::span<const double> shares, const Progress& progress) {
    std::vector<std::size_t> places;
    for (const double share : shares) {
        const auto place = static_cast<std::size_t>(share * static_cast<double>(count - 1));
        places.push_back(place);
        places.push_back(std::min(place + 1, count - 1));
    }
    std::ranges::sort(places);
    const auto at = orderStatistics(numbers, places, progress);
    if (!at) return std::nullopt;
    const auto numberAt = [&](std::size_t place) {
        return (*at)[static_cast<std::size_t>(std::ranges::lower_bound(places, place) - places.begin())];
    };
    std::vector<double> found;
    for (const double share : shares) {
        const double exact = share * static_cast<double>(count - 1);
        const auto place = static_cast<std::size_t>(exact);
        const double lower = numberAt(place);
        const double upper = numberAt(std::min(place + 1, count - 1));
        const double nearness = exact - static_cast<double>(place);
        // Equal numbers apart: between infinities there is nothing.
        found.push_back(lower == upper ? lower : lower + (upper - lower) * nearness);
    }
    return found;
}

} // namespace dovetail::data
