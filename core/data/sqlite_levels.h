// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// What exportSqlite keeps of levels, and sqlite_source reads back.
namespace dovetail::data {

/// The table beside the data that has the levels of their ordinal and boolean columns, and of those
/// categorical ones whose texts would be taken for something else, a row for each: "table", "column" and
/// "kind" ("ordinal", "boolean", "categorical") are texts, "position" counts from 0 (for a boolean column: 0
/// means no, 1 yes, as in the data), "level" is the text. Ordinal and categorical columns hold their levels
/// as texts, so that the data are of use without this table, too.
inline constexpr std::string_view levelsTable = "dovetail_levels";

} // namespace dovetail::data
