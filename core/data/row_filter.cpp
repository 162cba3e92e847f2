// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/row_filter.h"

#include <algorithm>
#include <cmath>

namespace dovetail::data {

namespace {

using Passing = std::vector<char>; // of each row: has it passed all so far?

class FilterRun {
public:
    FilterRun(const Table& table, Passing& passing, const Progress& progress, double start, double share)
        : table_(table), passing_(passing), progress_(progress), start_(start), share_(share) {}

    /// False: stopped.
    bool apply(const ColumnFilter& filter) const {
        const Column& column = table_.column(filter.column);
        const bool missing = filter.missing;
        if (std::holds_alternative<AnyValue>(filter.test)) {
            return missing || keep([&](std::size_t row) { return !column.isMissing(row); });
        }
        if (const auto* range = std::get_if<ValueRange>(&filter.test); range && column.isNumeric()) {
            return keepInRange(column.numbers(), *range, missing);
        }
        if (const auto* levels = std::get_if<OneOfLevels>(&filter.test); levels && !column.isNumeric()) {
            return keepLevels(column, *levels, missing);
        }
        if (const auto* text = std::get_if<ContainsText>(&filter.test)) {
            const TextPattern pattern(text->text, text->decimal);
            const auto match = ColumnMatch::make(pattern, column, progress_);
            if (!match) return false;
            return keep([&](std::size_t row) { return column.isMissing(row) ? missing : (*match)(row); });
        }
        return keep([&](std::size_t row) { return missing && column.isMissing(row); });
    }

private:
    bool keepInRange(std::span<const double> numbers, const ValueRange& range, bool missing) const {
        const double least = range.least.value_or(-std::numeric_limits<double>::infinity());
        const double most = range.most.value_or(std::numeric_limits<double>::infinity());
        return keep([&](std::size_t row) {
            return std::isnan(numbers[row]) ? missing : numbers[row] >= least && numbers[row] <= most;
        });
    }

    bool keepLevels(const Column& column, const OneOfLevels& levels, bool missing) const {
        std::vector<char> wanted(column.levels().size() + 1); // the first stands for missing cells
        wanted[0] = missing ? 1 : 0;
        for (const std::int32_t code : levels.codes)
            if (code >= 0 && static_cast<std::size_t>(code) < column.levels().size())
                wanted[static_cast<std::size_t>(code) + 1] = 1;
        const std::span<const std::int32_t> codes = column.codes();
        return keep([&](std::size_t row) { return wanted[static_cast<std::size_t>(codes[row] + 1)] != 0; });
    }

    bool keep(const auto& passes) const {
        constexpr std::size_t rowsBetweenAsking = 1 << 14;
        for (std::size_t row = 0; row < passing_.size(); ++row) {
            if (row % rowsBetweenAsking == 0) {
                if (progress_.cancelled()) return false;
                const double done = static_cast<double>(row) / static_cast<double>(passing_.size());
                progress_.report(start_ + share_ * done, "filtering rows");
            }
            if (passing_[row] != 0 && !passes(row)) passing_[row] = 0;
        }
        return true;
    }

    const Table& table_;
    Passing& passing_;
    const Progress& progress_;
    double start_;
    double share_;
};

} // namespace

Result<RowList> filteredRows(const Table& table, std::span<const ColumnFilter> filters,
                             const Progress& progress) {
    if (filters.empty()) return RowList::all(table.rows());
    if (table.rows() > RowList::mostRows) {
        return fail(
            ErrorCode::InvalidInput,
            phrase("data", "A table of more than %1 rows cannot be filtered.")(digits(RowList::mostRows)));
    }
    Passing passing(table.rows(), 1);
    const double share = 1.0 / static_cast<double>(filters.size());
    double start = 0;
    for (const ColumnFilter& filter : filters) {
        if (!FilterRun(table, passing, progress, start, share).apply(filter)) return Progress::stopped();
        start += share;
    }
    std::vector<RowList::Row> rows;
    rows.reserve(static_cast<std::size_t>(std::ranges::count(passing, 1)));
    for (std::size_t row = 0; row < passing.size(); ++row)
        if (passing[row] != 0) rows.push_back(static_cast<RowList::Row>(row));
    return RowList(std::move(rows));
}

} // namespace dovetail::data
