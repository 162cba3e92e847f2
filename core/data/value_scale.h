// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dovetail::data {

/// A finite set of groups into which the values of a column fall: one group a level where there are
/// few values, otherwise intervals. The bars of a plot, the groups of a treatment and the tokens of a
/// transformer are all such groups.
class ValueScale {
public:
    struct Group {
        std::string label; ///< "small", "1", "[0, 12.5)"
        double lower = 0;  ///< smallest value; equal to `upper` for a single value; NaN for text
        double upper = 0;  ///< largest value
        double mean = 0;   ///< mean of the column's values in the group; NaN for text
        bool operator==(const Group&) const = default;
    };

    /// A numeric column with at most this many different values is taken level by level.
    static constexpr std::size_t defaultMaximumLevels = 24;

    /// One group a level: every text column; numbers sorted ascending. Missing cells do not count.
    static ValueScale levels(const Column& column);
    /// About `count` intervals with equally many rows each. A value that by itself fills such a share
    /// of the rows becomes a group of its own (earnings of exactly 0). Numeric columns only.
    static ValueScale quantiles(const Column& column, std::size_t count);
    /// Intervals of equal width. Numeric columns only.
    static ValueScale equalWidths(const Column& column, std::size_t count);
    /// Levels if the column is text or has few values, `count` quantile groups otherwise.
    static ValueScale automatic(const Column& column, std::size_t count,
                                std::size_t maximumLevels = defaultMaximumLevels);

    std::size_t size() const { return groups_.size(); }
    const Group& operator[](std::size_t index) const { return groups_[index]; }
    const std::vector<Group>& groups() const { return groups_; }
    /// True if the groups are intervals, so that bars stand on a number axis.
    bool binned() const { return binned_; }
    /// True if groups have numbers, so that means make sense.
    bool numeric() const { return numeric_; }

    /// The given groups, in ascending order where they are numeric: for joining or cutting the groups
    /// of another scale.
    static ValueScale ofGroups(std::vector<Group> groups, bool numeric, bool binned);

    /// The group of each row; -1 where the cell is missing or (levels only) was never seen when the
    /// scale was made. Values outside of all intervals go to the nearest one.
    std::vector<std::int32_t> encode(const Column& column) const;
    std::optional<std::size_t> groupOf(double value) const;
    std::optional<std::size_t> groupOf(std::string_view label) const;

    /// A value of the group: `position` in [0, 1) between its smallest and largest value.
    double valueWithin(std::size_t group, double position) const {
        return groups_[group].lower + position * (groups_[group].upper - groups_[group].lower);
    }

    nlohmann::json toJson() const;
    /// Throws nlohmann::json::exception if the fields are not there.
    static ValueScale fromJson(const nlohmann::json& json);

    bool operator==(const ValueScale&) const = default;

private:
    std::vector<Group> groups_;
    bool binned_ = false;
    bool numeric_ = false;
};

/// The label of an interval, with four significant digits ("1.5 … 2.75").
std::string intervalLabel(double lower, double upper);

} // namespace dovetail::data
