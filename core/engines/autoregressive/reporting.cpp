// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/autoregressive/reporting.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace dovetail::engines::autoregressive {

using data::ValueScale;

namespace {

ValueScale::Group joined(const SequenceCodec::Variable& variable, std::size_t first, std::size_t last) {
    double rows = 0;
    double sum = 0;
    for (std::size_t bin = first; bin < last; ++bin) {
        rows += static_cast<double>(variable.rows[bin]);
        sum += static_cast<double>(variable.rows[bin]) * variable.scale[bin].mean;
    }
    const double lower = variable.scale[first].lower;
    const double upper = variable.scale[last - 1].upper;
    const std::string label =
        last - first == 1 ? variable.scale[first].label : data::intervalLabel(lower, upper);
    return {label, lower, upper, sum / rows};
}

std::size_t groupOf(const ValueScale::Group& token, const ValueScale& groups) {
    if (groups.numeric()) return groups.groupOf(token.mean).value_or(groups.size());
    return groups.groupOf(std::string_view(token.label)).value_or(groups.size());
}

} // namespace

ValueScale joinedBins(const SequenceCodec::Variable& variable, std::size_t count) {
    const std::size_t bins = variable.scale.size();
    if (!variable.scale.binned() || bins <= count) return variable.scale;
    const auto rows =
        static_cast<double>(std::accumulate(variable.rows.begin(), variable.rows.end(), std::size_t{0}));
    std::vector<ValueScale::Group> groups;
    std::size_t first = 0;
    double below = 0; // rows in the bins before `bin` and in it
    for (std::size_t bin = 0; bin < bins; ++bin) {
        below += static_cast<double>(variable.rows[bin]);
        // A group ends where its share of all rows is reached, give or take half a bin.
        const double end = rows * static_cast<double>(groups.size() + 1) / static_cast<double>(count);
        const double half = bin + 1 < bins ? static_cast<double>(variable.rows[bin + 1]) / 2 : 0;
        if (bin + 1 < bins && below + half < end) continue;
        groups.push_back(joined(variable, first, bin + 1));
        first = bin + 1;
    }
    return ValueScale::ofGroups(std::move(groups), true, true);
}

ValueScale equalWidths(const SequenceCodec::Variable& variable, std::size_t count) {
    if (!variable.scale.binned() || count == 0) return variable.scale;
    const double smallest = variable.scale.groups().front().lower;
    const double largest = variable.scale.groups().back().upper;
    const double width = (largest - smallest) / static_cast<double>(count);
    if (!(width > 0)) return variable.scale;
    std::vector<ValueScale::Group> groups;
    for (std::size_t i = 0; i < count; ++i) {
        const double lower = smallest + width * static_cast<double>(i);
        const double upper = i + 1 < count ? smallest + width * static_cast<double>(i + 1) : largest;
        groups.push_back({data::intervalLabel(lower, upper), lower, upper, (lower + upper) / 2});
    }
    return ValueScale::ofGroups(std::move(groups), true, true);
}

Eigen::MatrixXd spread(const ValueScale& tokens, const ValueScale& groups) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    Eigen::MatrixXd shares = Eigen::MatrixXd::Zero(static_cast<Eigen::Index>(tokens.size()),
                                                   static_cast<Eigen::Index>(groups.size()));
    for (std::size_t k = 0; k < tokens.size(); ++k) {
        const ValueScale::Group& token = tokens[k];
        const auto row = static_cast<Eigen::Index>(k);
        const double width = token.upper - token.lower;
        if (!groups.binned() || !(width > 0)) {
            const std::size_t group = groupOf(token, groups);
            if (group < groups.size()) shares(row, static_cast<Eigen::Index>(group)) = 1;
            continue;
        }
        // As in ValueScale::groupOf, a group reaches to where the next one begins.
        for (std::size_t g = 0; g < groups.size(); ++g) {
            const double lower = g == 0 ? -infinity : groups[g].lower;
            const double upper = g + 1 < groups.size() ? groups[g + 1].lower : infinity;
            const double shared = std::min(token.upper, upper) - std::max(token.lower, lower);
            if (shared > 0) shares(row, static_cast<Eigen::Index>(g)) = shared / width;
        }
    }
    return shares;
}

std::vector<std::size_t> groupOfTokens(const ValueScale& tokens, const ValueScale& groups) {
    std::vector<std::size_t> numbers;
    for (const ValueScale::Group& token : tokens.groups())
        numbers.push_back(groupOf(token, groups));
    return numbers;
}

} // namespace dovetail::engines::autoregressive
