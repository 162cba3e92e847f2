// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace dovetail::data {

/// Bits of a number (not of NaN) whose order as whole numbers is the order of the numbers; 0 and -0 are
/// equal. Never all ones. (Knuth, The Art of Computer Programming 3, 5.2.5, sorts by digits; the flip of the
/// sign is that of Herf, Radix Tricks, 2001.)
constexpr std::uint64_t orderedBits(double number) {
    constexpr std::uint64_t sign = std::uint64_t{1} << 63;
    const auto bits = std::bit_cast<std::uint64_t>(number + 0.0);
    return (bits & sign) != 0 ? ~bits : bits | sign;
}

/// The number whose `orderedBits` these are.
constexpr double numberOfOrderedBits(std::uint64_t ordered) {
    constexpr std::uint64_t sign = std::uint64_t{1} << 63;
    return std::bit_cast<double>((ordered & sign) != 0 ? ordered & ~sign : ~ordered);
}

} // namespace dovetail::data
