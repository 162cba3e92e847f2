// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/histogram_edges.h"

#include <array>
#include <chrono>
#include <cmath>
#include <limits>

namespace dovetail::data {

namespace {

/// One bin: where round edges would lie nearer to each other than numbers do.
std::vector<double> plainEdges(double least, double most) {
    return {least, std::nextafter(most, HUGE_VAL)};
}

/// Multiples of the width from at or below `least` to above `most`.
std::vector<double> multiples(double least, double most, double width, double offset) {
    double n = std::floor((least - offset) / width);
    if (n * width + offset > least) --n; // rounded up
    std::vector<double> edges;
    for (; edges.empty() || edges.back() <= most; ++n) {
        const double edge = n * width + offset;
        if (edges.empty() ? edge > least : edge <= edges.back()) return plainEdges(least, most);
        edges.push_back(edge);
    }
    return edges;
}

/// How many bins that would be.
double binsNeeded(double least, double most, double width, double offset) {
    return std::floor((most - offset) / width) - std::floor((least - offset) / width) + 1;
}

std::vector<double> numberEdges(double least, double most, std::size_t mostBins, bool whole) {
    if (least == most && !whole) {
        const double half = least == 0 ? 0.5 : std::abs(least) / 2;
        return half > 0 ? std::vector{least - half, most + half} : plainEdges(least, most);
    }
    const double offset = whole ? -0.5 : 0;
    // Halved before, as the range of the largest numbers is infinite.
    const double halfRange = most / 2 - least / 2;
    const double smallest = halfRange / static_cast<double>(mostBins) * 2;
    if (!whole && smallest < std::numeric_limits<double>::min()) return plainEdges(least, most);
    int exponent = whole ? 0 : static_cast<int>(std::floor(std::log10(smallest)));
    for (;; ++exponent) {
        for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
            const double width = factor * std::pow(10.0, exponent);
            if (whole && width != std::trunc(width)) continue;
            if (binsNeeded(least, most, width, offset) > static_cast<double>(mostBins)) continue;
            if (auto edges = multiples(least, most, width, offset); edges.size() <= mostBins + 1)
                return edges;
        }
    }
}

constexpr double dayLength = 86'400; // seconds

std::vector<double> monthEdges(double least, double most, int months) {
    using namespace std::chrono;
    const auto monthOf = [](double seconds) {
        const sys_days date{days{static_cast<int>(std::floor(seconds / dayLength))}};
        const year_month_day ymd{date};
        return static_cast<int>(ymd.year()) * 12 + static_cast<int>(static_cast<unsigned>(ymd.month())) - 1;
    };
    const auto startOf = [](int month) {
        const int inYear = ((month % 12) + 12) % 12;
        const year_month_day first{year{(month - inYear) / 12},
                                   std::chrono::month{static_cast<unsigned>(inYear + 1)},
                                   std::chrono::day{1}};
        return static_cast<double>(sys_days{first}.time_since_epoch().count()) * dayLength;
    };
    const int from = monthOf(least);
    std::vector<double> edges;
    for (int month = from - ((from % months) + months) % months; edges.empty() || edges.back() <= most;
         month += months)
        edges.push_back(startOf(month));
    return edges;
}

std::vector<double> dateEdges(double least, double most, std::size_t mostBins) {
    constexpr double firstMonday = 4 * dayLength; // 1970-01-01 was a Thursday
    constexpr std::array widths{1.0,   2.0,       5.0,       10.0,      15.0,       30.0,
                                60.0,  120.0,     300.0,     600.0,     900.0,      1800.0,
                                3600., 2 * 3600., 3 * 3600., 6 * 3600., 12 * 3600., dayLength};
    const auto bins = static_cast<double>(mostBins);
    for (const double width : widths)
        if (binsNeeded(least, most, width, 0) <= bins) return multiples(least, most, width, 0);
    if (binsNeeded(least, most, 7 * dayLength, firstMonday) <= bins)
        return multiples(least, most, 7 * dayLength, firstMonday);
    for (const int months : {1, 2, 3, 6})
        if (auto edges = monthEdges(least, most, months); edges.size() <= mostBins + 1) return edges;
    for (int decade = 1;; decade *= 10) {
        for (const int years : {decade, 2 * decade, 5 * decade})
            if (auto edges = monthEdges(least, most, 12 * years); edges.size() <= mostBins + 1) return edges;
    }
}

} // namespace

std::vector<double> histogramEdges(ColumnType type, double least, double most, std::size_t mostBins) {
    constexpr double firstDay = -62'135'596'800;  // 0001-01-01
    constexpr double endOfDays = 253'402'300'800; // 10000-01-01
    // Beyond calendars, seconds are only numbers.
    if (type == ColumnType::Date && least >= firstDay && most < endOfDays)
        return dateEdges(least, most, mostBins);
    constexpr double largestWhole = 9'007'199'254'740'992; // 2^53
    const bool whole =
        type == ColumnType::Integer && std::abs(least) < largestWhole && std::abs(most) < largestWhole;
    return numberEdges(least, most, mostBins, whole);
}

} // namespace dovetail::data
