// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/encoded_data.h"

#include <algorithm>

namespace dovetail::estimate {

namespace {

using data::Column;
using data::ColumnType;
using data::Table;
using data::ValueScale;

Result<void> checkNames(const Table& table, const std::string& treatment, const std::string& outcome,
                        const std::vector<std::string>& adjustment) {
    if (treatment == outcome) {
        return fail(ErrorCode::InvalidInput,
                    phrase("estimate", "“%1” is both the treatment and the outcome.")(treatment),
                    phrase("estimate", "Choose two different variables."), {.variable = treatment});
    }
    for (const std::string& name : adjustment) {
        if (name != treatment && name != outcome) continue;
        return fail(ErrorCode::InvalidInput,
                    (name == treatment
                         ? phrase("estimate", "“%1” is the treatment and cannot be adjusted for.")
                         : phrase("estimate", "“%1” is the outcome and cannot be adjusted for."))(name),
                    phrase("estimate", "Take it out of the adjustment set."), {.variable = name});
    }
    std::vector<std::string> all{treatment, outcome};
    all.insert(all.end(), adjustment.begin(), adjustment.end());
    const auto selected = table.select(all);
    if (!selected) return fail(selected.error());
    return {};
}

/// Text that differs in every row names the rows; it is no cause, effect or stratum of anything.
Result<void> checkNoIdentifier(const Column& column) {
    if (column.type() != ColumnType::Categorical || ValueScale::levels(column).size() < column.rows())
        return {};
    return fail(ErrorCode::InvalidData,
                phrase("estimate", "Column “%1” has a different text in each of the %2 rows: it names the "
                                   "rows and says nothing about them.")(column.name(), digits(column.rows())),
                phrase("estimate", "Choose another column."), {.variable = column.name()});
}

Result<void> checkVaries(const Column& column, const ValueScale& scale, const Phrase& constant) {
    if (scale.size() >= 2) return {};
    return fail(ErrorCode::InvalidData, constant(column.name(), column.text(0), digits(column.rows())),
                phrase("estimate", "Choose another column, or data in which it varies."),
                {.variable = column.name()});
}

ValueScale outcomeScaleOf(const Column& column, std::size_t bins) {
    ValueScale scale = ValueScale::levels(column);
    if (!column.isNumeric() || scale.size() <= ValueScale::defaultMaximumLevels) return scale;
    return ValueScale::equalWidths(column, std::max<std::size_t>(bins, 1));
}

Result<void> encodeOutcome(const Column& column, const std::string& event, EncodedData& data) {
    data.answer = data.outcomeScale.encode(column);
    if (column.isNumeric()) {
        data.outcome.assign(column.numbers().begin(), column.numbers().end());
        return {};
    }
    const ValueScale& scale = data.outcomeScale;
    std::size_t counted = scale.size() - 1;
    if (!event.empty()) {
        const auto found = scale.groupOf(std::string_view(event));
        if (!found) {
            return fail(ErrorCode::InvalidInput,
                        phrase("estimate",
                               "The outcome “%1” never is “%2” in the complete rows.")(column.name(), event),
                        phrase("estimate", "Choose one of its values."), {.variable = column.name()});
        }
        counted = *found;
    }
    // The mean of a yes/no column is the share of yes, so it needs no event to be named.
    if (!scale.numeric() || !event.empty()) data.event = scale[counted].label;
    std::ranges::transform(data.answer, std::back_inserter(data.outcome), [&](std::int32_t code) {
        return static_cast<std::size_t>(code) == counted ? 1.0 : 0.0;
    });
    return {};
}

} // namespace

Result<EncodedData> encode(const Table& table, const std::string& treatment, const std::string& outcome,
                           const EncodingOptions& options) {
    if (auto checked = checkNames(table, treatment, outcome, options.adjustment); !checked)
        return fail(checked.error());
    std::vector<std::string> names{treatment, outcome};
    for (const std::string& name : options.adjustment) {
        if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
    const Table complete = table.select(names)->completeRows();
    if (complete.rows() == 0) {
        return fail(ErrorCode::InvalidData,
                    phrase("estimate", "No row has a value in all of the columns that the question needs."),
                    phrase("estimate", "Leave out the columns with many missing cells."));
    }
    for (const auto& column : complete.columns()) {
        if (auto checked = checkNoIdentifier(*column); !checked) return fail(checked.error());
    }

    EncodedData data;
    data.dropped = table.rows() - complete.rows();
    const Column& cause = complete.column(0);
    const Column& effect = complete.column(1);
    data.treatmentScale = ValueScale::automatic(cause, std::max<std::size_t>(options.treatmentGroups, 2));
    data.outcomeScale = outcomeScaleOf(effect, options.outcomeBins);
    if (auto checked = checkVaries(cause, ValueScale::levels(cause),
                                   phrase("estimate", "The treatment “%1” has the same value, %2, in all %3 "
                                                      "complete rows, so there is nothing to compare."));
        !checked)
        return fail(checked.error());
    if (auto checked = checkVaries(effect, ValueScale::levels(effect),
                                   phrase("estimate", "The outcome “%1” has the same value, %2, in all %3 "
                                                      "complete rows, so there is nothing to compare."));
        !checked)
        return fail(checked.error());
    data.group = data.treatmentScale.encode(cause);
    if (data.treatmentScale.binned()) data.treatment.assign(cause.numbers().begin(), cause.numbers().end());
    if (auto encoded = encodeOutcome(effect, options.event, data); !encoded) return fail(encoded.error());
    names.erase(names.begin(), names.begin() + 2);
    data.adjustment = *complete.select(names);
    return data;
}

} // namespace dovetail::estimate
