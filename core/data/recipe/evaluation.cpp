// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/evaluation.h"

#include "core/data/level_order.h"
#include "core/data/recipe/expression_binding.h"

#include <algorithm>
#include <cmath>

namespace dovetail::data {

namespace {

/// Levels that occur, in natural order.
Column textsAsColumn(std::string name, std::span<const double> values,
                     const std::vector<std::string>& texts) {
    std::vector<std::size_t> occurring;
    std::vector<bool> seen(texts.size());
    for (const double value : values) {
        if (std::isnan(value) || seen[static_cast<std::size_t>(value)]) continue;
        seen[static_cast<std::size_t>(value)] = true;
        occurring.push_back(static_cast<std::size_t>(value));
    }
    std::ranges::sort(occurring,
                      [&](std::size_t a, std::size_t b) { return levelBefore(texts[a], texts[b]); });
    std::vector<std::int32_t> codeOfText(texts.size(), Column::missingCode);
    std::vector<std::string> levels;
    for (const std::size_t text : occurring) {
        codeOfText[text] = static_cast<std::int32_t>(levels.size());
        levels.push_back(texts[text]);
    }
    std::vector<std::int32_t> codes(values.size(), Column::missingCode);
    std::ranges::transform(values, codes.begin(), [&](double value) {
        return std::isnan(value) ? Column::missingCode : codeOfText[static_cast<std::size_t>(value)];
    });
    return Column::coded(std::move(name), ColumnType::Categorical, std::move(codes), std::move(levels));
}

Column truthsAsColumn(std::string name, std::span<const double> values) {
    std::vector<std::int32_t> codes(values.size());
    std::ranges::transform(values, codes.begin(), [](double value) {
        return std::isnan(value) ? Column::missingCode : static_cast<std::int32_t>(value);
    });
    return Column::coded(std::move(name), ColumnType::Boolean, std::move(codes), {"no", "yes"});
}

} // namespace

Result<Column> evaluated(const Expression& expression, const Table& table, std::string name,
                         const Progress& progress) {
    ExpressionBinder binder(table, progress, true);
    const auto bound = binder.bind(expression.root());
    if (!bound) return fail(bound.error());
    auto values = binder.run(*bound);
    if (!values) return fail(std::move(values.error()));
    if (!bound->kind) return Column::numeric(std::move(name), ColumnType::Continuous, std::move(*values));
    switch (*bound->kind) {
    case ValueKind::Number:
        return Column::numeric(std::move(name), bound->whole ? ColumnType::Integer : ColumnType::Continuous,
                               std::move(*values));
    case ValueKind::Date:
        return Column::numeric(std::move(name), ColumnType::Date, std::move(*values));
    case ValueKind::Truth:
        return truthsAsColumn(std::move(name), *values);
    case ValueKind::Text:
        break;
    }
    return textsAsColumn(std::move(name), *values, binder.pool().texts());
}

Result<std::vector<std::size_t>> rowsWhere(const Expression& expression, const Table& table,
                                           const Progress& progress) {
    ExpressionBinder binder(table, progress, true);
    const auto bound = binder.bind(expression.root());
    if (!bound) return fail(bound.error());
    if (bound->kind && bound->kind != ValueKind::Truth) {
        return failAtNode(expression.root(), phrase("data", "“%1” is not a condition.")(expression.text()),
                          phrase("data", "Compare the value with another one, as in x = 1 or x > 0."));
    }
    const auto values = binder.run(*bound);
    if (!values) return fail(values.error());
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < values->size(); ++row) {
        if ((*values)[row] == 1) rows.push_back(row);
    }
    return rows;
}

Result<ValueKind> kindOf(const Expression& expression, const Table& table) {
    const Progress unwatched;
    ExpressionBinder binder(table, unwatched, false);
    const auto bound = binder.bind(expression.root());
    if (!bound) return fail(bound.error());
    return bound->kind.value_or(ValueKind::Number);
}

} // namespace dovetail::data
