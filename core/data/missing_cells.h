// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dovetail::data {

/// Which cells of a column are missing: a bit for each, or nothing at all if none is. A value.
class MissingCells {
public:
    MissingCells() = default;
    /// `isMissing` is asked once for each row. Linear.
    template <typename Predicate>
    MissingCells(std::size_t rows, const Predicate& isMissing) {
        for (std::size_t row = 0; row < rows; ++row) {
            if (!isMissing(row)) continue;
            if (words_.empty()) words_.resize((rows + bits - 1) / bits);
            words_[row / bits] |= std::uint64_t{1} << (row % bits);
            ++count_;
        }
    }

    bool contains(std::size_t row) const {
        return count_ > 0 && (words_[row / bits] >> (row % bits) & 1U) != 0;
    }
    std::size_t count() const { return count_; }

private:
    static constexpr std::size_t bits = 64;
    std::vector<std::uint64_t> words_;
    std::size_t count_ = 0;
};

} // namespace dovetail::data
