// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/value_scale.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <limits>
#include <ranges>

namespace dovetail::data {

namespace {

constexpr double none = Column::missingNumber;

/// A different value of a column and the number of rows that have it.
struct Count {
    double value = 0;
    std::size_t rows = 0;
};

std::vector<Count> countedValues(const Column& column) {
    std::vector<double> sorted;
    sorted.reserve(column.rows());
    std::ranges::copy_if(column.numbers(), std::back_inserter(sorted),
                         [](double value) { return !std::isnan(value); });
    std::ranges::sort(sorted);
    std::vector<Count> counted;
    for (const double value : sorted) {
        if (counted.empty() || counted.back().value != value) counted.push_back({value, 0});
        ++counted.back().rows;
    }
    return counted;
}

/// JSON has no infinity, and a column may hold it.
nlohmann::json jsonNumber(double value) {
    if (std::isfinite(value)) return value;
    return std::isnan(value) ? nlohmann::json() : nlohmann::json(value > 0 ? "inf" : "-inf");
}

double numberOf(const nlohmann::json& json) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (json.is_null()) return none;
    if (json == "inf") return infinity;
    if (json == "-inf") return -infinity;
    return json.get<double>();
}

/// Four significant digits are enough for the label of an interval.
std::string shortText(double value) {
    std::array<char, 32> buffer{};
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, 4);
    return {buffer.data(), written.ptr};
}

ValueScale::Group groupOver(std::span<const Count> values) {
    double sum = 0;
    std::size_t rows = 0;
    for (const Count& count : values) {
        sum += count.value * static_cast<double>(count.rows);
        rows += count.rows;
    }
    const double lower = values.front().value;
    const double upper = values.back().value;
    const std::string label = lower == upper ? numberText(lower) : intervalLabel(lower, upper);
    return {label, lower, upper, sum / static_cast<double>(rows)};
}

} // namespace

ValueScale ValueScale::levels(const Column& column) {
    ValueScale scale;
    scale.numeric_ = column.isNumeric();
    if (column.isNumeric()) {
        for (const Count& count : countedValues(column)) {
            scale.groups_.push_back({numberText(count.value), count.value, count.value, count.value});
        }
        return scale;
    }
    std::vector<bool> used(column.levels().size());
    for (const std::int32_t code : column.codes()) {
        if (code >= 0) used[static_cast<std::size_t>(code)] = true;
    }
    for (std::size_t level = 0; level < used.size(); ++level) {
        if (!used[level]) continue;
        scale.groups_.push_back({column.levels()[level], none, none, none});
    }
    if (column.type() == ColumnType::Boolean && scale.groups_.size() == 2) {
        // No and yes are 0 and 1, so that a mean is the share of yes.
        for (std::size_t i = 0; i < 2; ++i) {
            scale.groups_[i].lower = scale.groups_[i].upper = scale.groups_[i].mean = static_cast<double>(i);
        }
        scale.numeric_ = true;
    }
    return scale;
}

ValueScale ValueScale::quantiles(const Column& column, std::size_t count) {
    assert(column.isNumeric() && count > 0);
    ValueScale scale;
    scale.numeric_ = true;
    scale.binned_ = true;
    const std::vector<Count> values = countedValues(column);
    std::size_t rows = 0;
    for (const Count& value : values)
        rows += value.rows;
    const double share = static_cast<double>(rows) / static_cast<double>(count);

    std::size_t first = 0; // of the group that is being filled
    std::size_t filled = 0;
    const auto close = [&](std::size_t end) {
        if (end > first) scale.groups_.push_back(groupOver(std::span(values).subspan(first, end - first)));
        first = end;
        filled = 0;
    };
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (static_cast<double>(values[i].rows) >= share) {
            close(i);
            close(i + 1);
            continue;
        }
        filled += values[i].rows;
        if (static_cast<double>(filled) >= share) close(i + 1);
    }
    close(values.size());
    return scale;
}

ValueScale ValueScale::equalWidths(const Column& column, std::size_t count) {
    assert(column.isNumeric() && count > 0);
    ValueScale scale;
    scale.numeric_ = true;
    scale.binned_ = true;
    const std::vector<Count> values = countedValues(column);
    if (values.empty()) return scale;
    const double smallest = values.front().value;
    const double width = (values.back().value - smallest) / static_cast<double>(count);
    if (!(width > 0) || !std::isfinite(width)) {
        scale.groups_.push_back(groupOver(values));
        return scale;
    }
    std::size_t next = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double lower = smallest + static_cast<double>(i) * width;
        const double upper =
            i + 1 == count ? values.back().value : smallest + static_cast<double>(i + 1) * width;
        double sum = 0;
        std::size_t rows = 0;
        while (next < values.size() && (values[next].value < upper || i + 1 == count)) {
            sum += values[next].value * static_cast<double>(values[next].rows);
            rows += values[next].rows;
            ++next;
        }
        const double mean = rows > 0 ? sum / static_cast<double>(rows) : (lower + upper) / 2;
        scale.groups_.push_back({intervalLabel(lower, upper), lower, upper, mean});
    }
    return scale;
}

ValueScale ValueScale::automatic(const Column& column, std::size_t count, std::size_t maximumLevels) {
    if (!column.isNumeric()) return levels(column);
    ValueScale scale = levels(column);
    return scale.size() <= maximumLevels ? scale : quantiles(column, count);
}

ValueScale ValueScale::ofGroups(std::vector<Group> groups, bool numeric, bool binned) {
    ValueScale scale;
    scale.groups_ = std::move(groups);
    scale.numeric_ = numeric;
    scale.binned_ = binned;
    return scale;
}

std::vector<std::int32_t> ValueScale::encode(const Column& column) const {
    std::vector<std::int32_t> codes(column.rows(), Column::missingCode);
    const auto asCode = [](std::optional<std::size_t> group) {
        return group ? static_cast<std::int32_t>(*group) : Column::missingCode;
    };
    if (column.isNumeric()) {
        std::ranges::transform(column.numbers(), codes.begin(),
                               [&](double value) { return asCode(groupOf(value)); });
        return codes;
    }
    std::vector<std::int32_t> ofLevel;
    for (const std::string& level : column.levels())
        ofLevel.push_back(asCode(groupOf(level)));
    std::ranges::transform(column.codes(), codes.begin(), [&](std::int32_t code) {
        return code < 0 ? Column::missingCode : ofLevel[static_cast<std::size_t>(code)];
    });
    return codes;
}

std::optional<std::size_t> ValueScale::groupOf(double value) const {
    if (std::isnan(value) || groups_.empty() || !numeric_) return std::nullopt;
    const auto above = std::ranges::upper_bound(groups_, value, {}, &Group::lower);
    const std::size_t group =
        above == groups_.begin() ? 0 : static_cast<std::size_t>(above - groups_.begin()) - 1;
    if (!binned_ && groups_[group].lower != value) return std::nullopt;
    return group;
}

std::optional<std::size_t> ValueScale::groupOf(std::string_view label) const {
    const auto found = std::ranges::find(groups_, label, &Group::label);
    if (found == groups_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - groups_.begin());
}

nlohmann::json ValueScale::toJson() const {
    nlohmann::json groups = nlohmann::json::array();
    for (const Group& group : groups_) {
        nlohmann::json entry{{"label", group.label}};
        if (numeric_) {
            entry.update({{"lower", jsonNumber(group.lower)},
                          {"upper", jsonNumber(group.upper)},
                          {"mean", jsonNumber(group.mean)}});
        }
        groups.push_back(std::move(entry));
    }
    return {{"binned", binned_}, {"numeric", numeric_}, {"groups", std::move(groups)}};
}

ValueScale ValueScale::fromJson(const nlohmann::json& json) {
    ValueScale scale;
    scale.binned_ = json.at("binned").get<bool>();
    scale.numeric_ = json.at("numeric").get<bool>();
    for (const nlohmann::json& entry : json.at("groups")) {
        Group group{entry.at("label").get<std::string>(), none, none, none};
        if (scale.numeric_) {
            group.lower = numberOf(entry.at("lower"));
            group.upper = numberOf(entry.at("upper"));
            group.mean = numberOf(entry.at("mean"));
        }
        scale.groups_.push_back(std::move(group));
    }
    return scale;
}

std::string intervalLabel(double lower, double upper) {
    return shortText(lower) + " … " + shortText(upper);
}

} // namespace dovetail::data
