// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <boost/random/normal_distribution.hpp>

#include <numeric>

namespace dovetail {

namespace {

/// The finaliser of SplitMix64 (Steele, Lea and Flood 2014): turns neighbouring numbers into seeds
/// that have nothing in common.
std::uint64_t mixed(std::uint64_t value) {
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

} // namespace

std::size_t Random::below(std::size_t count) {
    const std::uint64_t range = count;
    const std::uint64_t reject = (~std::uint64_t{0} - range + 1) % range; // 2^64 mod range
    std::uint64_t drawn = engine_();
    while (drawn < reject)
        drawn = engine_();
    return static_cast<std::size_t>(drawn % range);
}

double Random::normal() {
    boost::random::normal_distribution<double> distribution;
    return distribution(engine_);
}

std::size_t Random::index(std::span<const double> weights) {
    double rest = uniform() * std::accumulate(weights.begin(), weights.end(), 0.0);
    for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
        rest -= weights[i];
        if (rest < 0) return i;
    }
    // Rounding can carry us past the end: the last index that can be drawn at all.
    for (std::size_t i = weights.size(); i-- > 1;) {
        if (weights[i] > 0) return i;
    }
    return 0;
}

Random Random::stream(std::uint64_t number) const {
    return Random(mixed(mixed(seed_) ^ number));
}

std::uint64_t freshSeed() {
    return std::random_device{}() % 1'000'000;
}

} // namespace dovetail
