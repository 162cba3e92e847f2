// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/grid_copy.h"

#include "ui/data/grid_text.h"
#include "ui/document/text.h"

#include <set>

namespace dovetail::ui {

namespace {

QString quotedField(const QString& field) {
    const bool plain = !field.contains(QLatin1Char('\t')) && !field.contains(QLatin1Char('\n')) &&
                       !field.contains(QLatin1Char('\r')) && !field.startsWith(QLatin1Char('"'));
    if (plain) return field;
    return QLatin1Char('"') + QString(field).replace(QStringLiteral("\""), QStringLiteral("\"\"")) +
           QLatin1Char('"');
}

std::vector<int> selectedColumns(const GridSelection& selection) {
    std::set<int> columns;
    for (const GridRange& range : selection.ranges())
        for (int column = range.left; column <= range.right; ++column)
            columns.insert(column);
    return {columns.begin(), columns.end()};
}

/// The ranges that have cells in this row.
std::vector<GridRange> rangesOf(const GridSelection& selection, int row) {
    std::vector<GridRange> ranges;
    for (const GridRange& range : selection.ranges())
        if (row >= range.top && row <= range.bottom) ranges.push_back(range);
    return ranges;
}

} // namespace

Result<QString> copiedText(const data::Table& table, const data::RowList& rows,
                           const GridSelection& selection, bool names, const Progress& progress) {
    const std::vector<int> columns = selectedColumns(selection);
    const auto columnAt = [&](int column) -> const data::Column& {
        return table.column(static_cast<std::size_t>(column));
    };
    QString copied;
    const auto addLine = [&](const auto& field) {
        if (!copied.isEmpty()) copied += QLatin1Char('\n');
        for (const int column : columns) {
            if (column != columns.front()) copied += QLatin1Char('\t');
            copied += quotedField(field(column));
        }
    };
    if (names) addLine([&](int column) { return text(columnAt(column).name()); });
    const GridRange bounds = selection.bounds();
    for (int row = bounds.top; row <= bounds.bottom; ++row) {
        constexpr int rowsBetweenAsking = 256;
        if (row % rowsBetweenAsking == 0) {
            if (progress.cancelled()) return Progress::stopped();
            progress.report(static_cast<double>(row - bounds.top) /
                            static_cast<double>(bounds.bottom - bounds.top + 1));
        }
        const std::vector<GridRange> ranges = rangesOf(selection, row);
        if (ranges.empty()) continue;
        const std::size_t inTable = rows[static_cast<std::size_t>(row)];
        addLine([&](int column) {
            const bool selected = std::ranges::any_of(ranges, [&](const GridRange& range) {
                return range.contains({row, column});
            });
            return selected ? cellText(columnAt(column), inTable) : QString();
        });
    }
    return copied;
}

} // namespace dovetail::ui
