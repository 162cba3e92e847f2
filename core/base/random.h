// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>

namespace dovetail {

/// A seeded stream of random numbers. Every distribution here is computed by this project or by
/// Boost, never by the standard library, whose distributions differ between implementations: the
/// same seed gives the same numbers everywhere.
class Random {
public:
    explicit Random(std::uint64_t seed) : seed_(seed), engine_(seed) {}

    std::uint64_t seed() const { return seed_; }

    /// Uniform in [0, 1), 53 random bits.
    double uniform() { return static_cast<double>(engine_() >> 11) * 0x1.0p-53; }

    /// Uniform in 0 .. count-1, without modulo bias. `count` > 0.
    std::size_t below(std::size_t count);

    /// Standard normal.
    double normal();

    /// An index drawn with probability proportional to its weight. Weights are not negative and not
    /// all zero. Linear in the number of weights.
    std::size_t index(std::span<const double> weights);

    /// Fisher-Yates, in place.
    template <typename T>
    void shuffle(std::span<T> values) {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

    /// An independent stream for part `number` of the work, so that parts can run in any order or
    /// in parallel and still draw the same numbers.
    Random stream(std::uint64_t number) const;

private:
    std::uint64_t seed_;
    std::mt19937_64 engine_;
};

/// A seed from the operating system, for when the user has not given one. Small enough to be typed.
std::uint64_t freshSeed();

} // namespace dovetail
