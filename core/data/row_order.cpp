// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/row_order.h"

#include "core/data/case_folding.h"
#include "core/data/level_order.h"
#include "core/data/ordered_bits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace dovetail::data {

namespace {

constexpr std::size_t rowsBetweenAsking = 1 << 16;

struct KeyedRow {
    std::uint64_t key;
    RowList::Row row;
};

/// Tells how far a long work of equal steps is, and whether to go on.
class Steps {
public:
    Steps(const Progress& progress, std::size_t count) : progress_(progress), count_(count) {}
    bool next() {
        if (progress_.cancelled()) return false;
        progress_.report(static_cast<double>(done_++) / static_cast<double>(count_), "sorting rows");
        return true;
    }
    const Progress& progress() const { return progress_; }

private:
    const Progress& progress_;
    std::size_t count_;
    std::size_t done_ = 0;
};

/// Merges sorted runs of `width` into runs twice as long. False: stopped.
bool mergeRuns(std::span<const std::uint32_t> from, std::span<std::uint32_t> to, std::size_t width,
               const auto& before, const Progress& progress) {
    for (std::size_t start = 0; start < from.size(); start += 2 * width) {
        std::size_t left = start;
        const std::size_t middle = std::min(start + width, from.size());
        std::size_t right = middle;
        const std::size_t end = std::min(start + 2 * width, from.size());
        for (std::size_t place = start; place < end; ++place) {
            if (place % rowsBetweenAsking == 0 && progress.cancelled()) return false;
            const bool takeRight = left == middle || (right < end && before(from[right], from[left]));
            to[place] = from[takeRight ? right++ : left++];
        }
    }
    return true;
}

/// The levels' places in natural order, whatever the case; nothing if stopped.
std::optional<std::vector<std::uint32_t>> naturalRanks(const Column& column, const Progress& progress) {
    std::vector<std::string> folded;
    folded.reserve(column.levels().size());
    for (const std::string& level : column.levels()) {
        if (folded.size() % rowsBetweenAsking == 0 && progress.cancelled()) return std::nullopt;
        folded.push_back(foldedCase(level));
    }
    const auto before = [&](std::uint32_t a, std::uint32_t b) {
        if (folded[a] != folded[b]) return levelBefore(folded[a], folded[b]);
        return levelBefore(column.levels()[a], column.levels()[b]);
    };
    std::vector<std::uint32_t> order(folded.size());
    std::iota(order.begin(), order.end(), 0U);
    constexpr std::size_t run = 1024;
    for (std::size_t start = 0; start < order.size(); start += run) {
        if (progress.cancelled()) return std::nullopt;
        const auto first = order.begin() + static_cast<std::ptrdiff_t>(start);
        std::sort(first, first + static_cast<std::ptrdiff_t>(std::min(run, order.size() - start)), before);
    }
    std::vector<std::uint32_t> merged(order.size());
    for (std::size_t width = run; width < order.size(); width *= 2) {
        if (!mergeRuns(order, merged, width, before, progress)) return std::nullopt;
        order.swap(merged);
    }
    for (std::uint32_t place = 0; place < order.size(); ++place)
        merged[order[place]] = place;
    return merged;
}

bool fillKeys(std::span<KeyedRow> rows, const Progress& progress, const auto& keyOf) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % rowsBetweenAsking == 0 && progress.cancelled()) return false;
        rows[i].key = keyOf(rows[i].row);
    }
    return true;
}

/// Gives each row the number by which it is to be sorted.
bool fillKeys(std::span<KeyedRow> rows, const Column& column, bool descending, const Progress& progress) {
    if (column.isNumeric()) {
        const std::span<const double> numbers = column.numbers();
        const std::uint64_t flip = descending ? ~std::uint64_t{0} : 0;
        return fillKeys(rows, progress, [&](RowList::Row row) {
            const double number = numbers[row];
            return std::isnan(number) ? ~std::uint64_t{0} : orderedBits(number) ^ flip;
        });
    }
    const std::span<const std::int32_t> codes = column.codes();
    const std::uint64_t levels = column.levels().size();
    std::vector<std::uint32_t> ranks;
    if (column.type() == ColumnType::Categorical) {
        auto natural = naturalRanks(column, progress);
        if (!natural) return false;
        ranks = std::move(*natural);
    }
    return fillKeys(rows, progress, [&](RowList::Row row) {
        if (codes[row] < 0) return levels;
        const auto code = static_cast<std::size_t>(codes[row]);
        const std::uint64_t rank = ranks.empty() ? code : ranks[code];
        return descending ? levels - 1 - rank : rank;
    });
}

constexpr unsigned digitBits = 11;
constexpr std::size_t digitValues = std::size_t{1} << digitBits;
constexpr std::size_t digitCount = (64 + digitBits - 1) / digitBits;
using DigitCounts = std::array<std::array<std::size_t, digitValues>, digitCount>;

constexpr std::size_t digit(std::uint64_t key, std::size_t place) {
    return key >> (place * digitBits) & (digitValues - 1);
}

/// Sorts by the keys, from the last digit to the first; digits that all rows share are passed over.
bool sortByKeys(std::vector<KeyedRow>& rows, std::vector<KeyedRow>& other, Steps& steps) {
    const auto counts = std::make_unique<DigitCounts>();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % rowsBetweenAsking == 0 && steps.progress().cancelled()) return false;
        for (std::size_t place = 0; place < digitCount; ++place)
            ++(*counts)[place][digit(rows[i].key, place)];
    }
    for (std::size_t place = 0; place < digitCount; ++place) {
        if (!steps.next()) return false;
        auto& starts = (*counts)[place];
        if (rows.empty() || starts[digit(rows.front().key, place)] == rows.size()) continue;
        std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), std::size_t{0});
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i % rowsBetweenAsking == 0 && steps.progress().cancelled()) return false;
            other[starts[digit(rows[i].key, place)]++] = rows[i];
        }
        rows.swap(other);
    }
    return true;
}

} // namespace

Result<RowList> sortedRows(const Table& table, const RowList& rows, std::span<const SortKey> keys,
                           const Progress& progress) {
    if (keys.empty()) return rows;
    if (table.rows() > RowList::mostRows) {
        return fail(ErrorCode::InvalidInput, phrase("data", "A table of more than %1 rows cannot be sorted.")(
                                                 digits(RowList::mostRows)));
    }
    std::vector<KeyedRow> keyed(rows.size());
    for (std::size_t i = 0; i < keyed.size(); ++i)
        keyed[i].row = static_cast<RowList::Row>(rows[i]);
    std::vector<KeyedRow> other(keyed.size());
    Steps steps(progress, keys.size() * digitCount);
    // The least important key first: later sorts keep what it did among their equals.
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        if (!fillKeys(keyed, table.column(key->column), key->descending, progress) ||
            !sortByKeys(keyed, other, steps)) {
            return Progress::stopped();
        }
    }
    other = {};
    std::vector<RowList::Row> order(keyed.size());
    std::ranges::transform(keyed, order.begin(), &KeyedRow::row);
    return RowList(std::move(order));
}

} // namespace dovetail::data
