// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column_profile.h"
#include "core/data/row_filter.h"

#include <QString>

namespace dovetail::ui {

/// What a grid says, with numbers in the user's way of writing them.

/// The cell as it is painted and copied; empty if missing.
QString cellText(const data::Column& column, std::size_t row);
/// With about six digits; dates as dates.
QString shortValue(data::ColumnType type, double value);
/// All that is known of a column, as a table for a tool tip.
QString profileTable(const data::Column& column, const data::ColumnProfile& profile);
/// The same as sentences, for who listens.
QString profileSentence(const data::Column& column, const data::ColumnProfile& profile);
/// "3 % missing", or nothing.
QString missingShare(const data::ColumnProfile& profile);
/// "1,307 different"
QString differentValues(const data::ColumnProfile& profile);
/// What a filter lets through: "10 … 50", "small, large".
QString filterText(const data::Column& column, const data::ColumnFilter& filter);
/// A decimal comma where the user's language has one.
char decimalSign();

} // namespace dovetail::ui
