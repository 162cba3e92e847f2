// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column_profile.h"

#include "core/data/histogram_edges.h"
#include "core/data/order_statistics.h"
#include "core/data/ordered_bits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace dovetail::data {

namespace {

constexpr std::size_t rowsAtOnce = 1 << 15;

/// A sum that keeps what a double loses (Neumaier 1974).
class Sum {
public:
    void add(double number) {
        const double next = total_ + number;
        lost_ += std::abs(total_) >= std::abs(number) ? (total_ - next) + number : (number - next) + total_;
        total_ = next;
    }
    /// Where something is infinite, so is the sum (or NaN), and what was lost has no meaning.
    double value() const { return std::isfinite(total_) ? total_ + lost_ : total_; }

private:
    double total_ = 0;
    double lost_ = 0;
};

/// Counts different numbers up to a bound: a table with open addressing.
class DistinctNumbers {
public:
    void add(double number) {
        if (more_) return;
        const std::uint64_t key = orderedBits(number);
        std::size_t place = (key * 0x9E3779B97F4A7C15U) >> (64 - tableBits);
        while (table_[place] != empty && table_[place] != key)
            place = (place + 1) % table_.size();
        if (table_[place] == key) return;
        if (count_ == ColumnProfile::mostDistinct) {
            more_ = true;
            return;
        }
        table_[place] = key;
        ++count_;
    }
    std::size_t count() const { return count_; }
    bool more() const { return more_; }

private:
    static constexpr unsigned tableBits = 15;
    static_assert((std::size_t{1} << tableBits) > 2 * ColumnProfile::mostDistinct);
    static constexpr std::uint64_t empty = ~std::uint64_t{0}; // which no number has

    std::vector<std::uint64_t> table_ = std::vector<std::uint64_t>(std::size_t{1} << tableBits, empty);
    std::size_t count_ = 0;
    bool more_ = false;
};

/// Which bin a number is in. Round edges are nearly, not always quite, equally far from each other: a guess,
/// then a step to the neighbour.
class Binning {
public:
    explicit Binning(std::vector<double> edges)
        : edges_(std::move(edges)),
          counts_(edges_.size() - 1),
          perUnit_(static_cast<double>(counts_.size()) / (edges_.back() - edges_.front())) {}

    void add(double number) {
        const double last = static_cast<double>(counts_.size() - 1);
        auto bin = static_cast<std::size_t>(std::clamp((number - edges_.front()) * perUnit_, 0.0, last));
        while (bin > 0 && number < edges_[bin])
            --bin;
        while (bin + 1 < counts_.size() && number >= edges_[bin + 1])
            ++bin;
        ++counts_[bin];
    }
    const std::vector<std::size_t>& counts() const { return counts_; }
    std::vector<ColumnProfile::Bin> bins() const {
        std::vector<ColumnProfile::Bin> bins;
        for (std::size_t bin = 0; bin < counts_.size(); ++bin)
            bins.push_back({.lower = edges_[bin], .upper = edges_[bin + 1], .rows = counts_[bin]});
        return bins;
    }

private:
    std::vector<double> edges_;
    std::vector<std::size_t> counts_;
    double perUnit_;
};

/// Calls for every number that is there. False: stopped.
bool forEachValue(std::span<const double> numbers, const Progress& progress, double start, double end,
                  const auto& take) {
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (row % rowsAtOnce == 0) {
            if (progress.cancelled()) return false;
            const double done = static_cast<double>(row) / static_cast<double>(numbers.size());
            progress.report(start + (end - start) * done, "looking at a column");
        }
        if (!std::isnan(numbers[row])) take(numbers[row]);
    }
    return true;
}

bool profileNumbers(const Column& column, ColumnProfile& profile, const Progress& progress) {
    const std::size_t count = profile.rows - profile.missing;
    if (count == 0) return true;
    Sum sum;
    DistinctNumbers distinct;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    double least = infinity; // of the finite ones
    double most = -infinity;
    profile.minimum = infinity;
    profile.maximum = -infinity;
    if (!forEachValue(column.numbers(), progress, 0, 0.4, [&](double number) {
            sum.add(number);
            distinct.add(number);
            profile.minimum = std::min(profile.minimum, number);
            profile.maximum = std::max(profile.maximum, number);
            if (std::isinf(number)) return;
            least = std::min(least, number);
            most = std::max(most, number);
        })) {
        return false;
    }
    profile.distinct = distinct.count();
    profile.moreDistinct = distinct.more();
    profile.mean = sum.value() / static_cast<double>(count);

    const bool hasFinite = least <= most;
    Binning binning(hasFinite ? histogramEdges(column.type(), least, most, ColumnProfile::mostBins)
                              : std::vector<double>{0, 1});
    Sum squares;
    if (!forEachValue(column.numbers(), progress, 0.4, 0.7, [&](double number) {
            const double distance = number - profile.mean;
            squares.add(distance * distance);
            if (std::isfinite(number)) binning.add(number);
        })) {
        return false;
    }
    if (hasFinite) profile.bins = binning.bins();
    if (count > 1) profile.standardDeviation = std::sqrt(squares.value() / static_cast<double>(count - 1));

    const auto quartiles = quantiles(column.numbers(), count, std::array{0.25, 0.5, 0.75}, progress);
    if (!quartiles) return false;
    profile.lowerQuartile = (*quartiles)[0];
    profile.median = (*quartiles)[1];
    profile.upperQuartile = (*quartiles)[2];
    return true;
}

bool profileLevels(const Column& column, ColumnProfile& profile, const Progress& progress) {
    std::vector<ColumnProfile::Level> levels(column.levels().size());
    for (std::size_t code = 0; code < levels.size(); ++code)
        levels[code].code = static_cast<std::int32_t>(code);
    const std::span<const std::int32_t> codes = column.codes();
    for (std::size_t row = 0; row < codes.size(); ++row) {
        if (row % rowsAtOnce == 0) {
            if (progress.cancelled()) return false;
            progress.report(static_cast<double>(row) / static_cast<double>(codes.size()),
                            "looking at a column");
        }
        if (codes[row] >= 0) ++levels[static_cast<std::size_t>(codes[row])].rows;
    }
    std::erase_if(levels, [](const ColumnProfile::Level& level) { return level.rows == 0; });
    profile.distinct = levels.size();

    // By rows, then in the order of levels.
    const auto moreFrequent = [](const ColumnProfile::Level& a, const ColumnProfile::Level& b) {
        return a.rows != b.rows ? a.rows > b.rows : a.code < b.code;
    };
    const std::size_t shown =
        levels.size() <= ColumnProfile::mostBins ? levels.size() : ColumnProfile::mostBins - 1;
    const auto end = levels.begin() + static_cast<std::ptrdiff_t>(shown);
    std::partial_sort(levels.begin(), end, levels.end(), moreFrequent);
    profile.frequent.assign(levels.begin(), levels.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                                 shown, ColumnProfile::mostFrequent)));
    std::size_t others = 0;
    for (auto level = end; level != levels.end(); ++level)
        others += level->rows;
    std::sort(levels.begin(), end, [](const auto& a, const auto& b) { return a.code < b.code; });
    for (auto level = levels.begin(); level != end; ++level)
        profile.bins.push_back({.code = level->code, .rows = level->rows});
    if (others > 0) profile.bins.push_back({.rows = others});
    return true;
}

} // namespace

Result<ColumnProfile> columnProfile(const Column& column, const Progress& progress) {
    ColumnProfile profile{.type = column.type(), .rows = column.rows(), .missing = column.missingCount()};
    const bool done = column.isNumeric() ? profileNumbers(column, profile, progress)
                                         : profileLevels(column, profile, progress);
    if (!done) return Progress::stopped();
    return profile;
}

Result<std::vector<std::size_t>> rowsInBins(const Column& column, const ColumnProfile& profile,
                                            const RowList& rows, const Progress& progress) {
    if (profile.bins.empty()) return std::vector<std::size_t>();
    const auto count = [&](const auto& add) {
        for (std::size_t position = 0; position < rows.size(); ++position) {
            if (position % rowsAtOnce == 0 && progress.cancelled()) return false;
            add(rows[position]);
        }
        return true;
    };
    if (column.isNumeric()) {
        std::vector<double> edges;
        for (const ColumnProfile::Bin& bin : profile.bins)
            edges.push_back(bin.lower);
        edges.push_back(profile.bins.back().upper);
        Binning binning(std::move(edges));
        const std::span<const double> numbers = column.numbers();
        if (!count([&](std::size_t row) {
                if (std::isfinite(numbers[row])) binning.add(numbers[row]);
            })) {
            return Progress::stopped();
        }
        return binning.counts();
    }
    std::vector<std::size_t> counts(profile.bins.size());
    // What has no bin of its own is in the last.
    std::vector<std::size_t> binOf(column.levels().size(), counts.size() - 1);
    for (std::size_t bin = 0; bin < profile.bins.size(); ++bin)
        if (const std::int32_t code = profile.bins[bin].code; code >= 0)
            binOf[static_cast<std::size_t>(code)] = bin;
    const std::span<const std::int32_t> codes = column.codes();
    if (!count([&](std::size_t row) {
            if (codes[row] >= 0) ++counts[binOf[static_cast<std::size_t>(codes[row])]];
        })) {
        return Progress::stopped();
    }
    return counts;
}

} // namespace dovetail::data
