// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/step.h"

#include <algorithm>

namespace dovetail::data {

namespace {

Sentence quotedNames(const std::vector<std::string>& names) {
    std::vector<Sentence> all;
    std::ranges::transform(names, std::back_inserter(all),
                           [](const std::string& name) { return dovetail::quoted(name); });
    return enumeration(std::move(all));
}

/// Does the result have a name of its own?
bool isApart(const std::string& column, const std::string& into) {
    return !into.empty() && into != column;
}

Sentence said(const Recode& step) {
    if (isApart(step.column, step.into))
        return phrase("data", "Recode the values of %1 as %2")(dovetail::quoted(step.column),
                                                               dovetail::quoted(step.into));
    return phrase("data", "Recode the values of %1")(dovetail::quoted(step.column));
}

Sentence said(const Discretise& step) {
    const Sentence column = dovetail::quoted(step.column);
    const Sentence into = dovetail::quoted(step.into);
    const bool apart = isApart(step.column, step.into);
    if (const auto* widths = std::get_if<EqualWidths>(&step.how)) {
        return apart ? countedPhrase("data", "Cut %1 into %n groups of equal width as %2",
                                     "Cut %1 into %n group of equal width as %2", widths->count)(column, into)
                     : countedPhrase("data", "Cut %1 into %n groups of equal width",
                                     "Cut %1 into %n group of equal width", widths->count)(column);
    }
    if (const auto* quantiles = std::get_if<Quantiles>(&step.how)) {
        return apart ? countedPhrase("data", "Cut %1 into %n groups of equally many rows as %2",
                                     "Cut %1 into %n group of equally many rows as %2",
                                     quantiles->count)(column, into)
                     : countedPhrase("data", "Cut %1 into %n groups of equally many rows",
                                     "Cut %1 into %n group of equally many rows", quantiles->count)(column);
    }
    std::vector<Sentence> cuts;
    for (const double cut : std::get<CutsByHand>(step.how).cuts)
        cuts.emplace_back(numberText(cut));
    const Sentence at = enumeration(std::move(cuts));
    return apart ? phrase("data", "Cut %1 at %2 as %3")(column, at, into)
                 : phrase("data", "Cut %1 at %2")(column, at);
}

Sentence said(const Standardise& step) {
    if (isApart(step.column, step.into))
        return phrase("data", "Standardise %1 as %2")(dovetail::quoted(step.column),
                                                      dovetail::quoted(step.into));
    return phrase("data", "Standardise %1")(dovetail::quoted(step.column));
}

Sentence said(const TakeLogarithm& step) {
    const Sentence what =
        step.shift == 0 ? dovetail::quoted(step.column)
                        : phrase("data", "%1 plus %2")(dovetail::quoted(step.column), numberText(step.shift));
    const bool apart = isApart(step.column, step.into);
    if (step.base == 0) {
        return apart ? phrase("data", "Take the logarithm of %1 as %2")(what, dovetail::quoted(step.into))
                     : phrase("data", "Take the logarithm of %1")(what);
    }
    const std::string base = numberText(step.base);
    return apart ? phrase("data", "Take the logarithm of %1 to base %2 as %3")(what, base,
                                                                               dovetail::quoted(step.into))
                 : phrase("data", "Take the logarithm of %1 to base %2")(what, base);
}

Sentence said(const Compute& step) {
    return phrase("data", "Compute %1 = %2")(dovetail::quoted(step.name), step.expression.text());
}

Sentence said(const FilterRows& step) {
    return phrase("data", "Keep the rows where %1")(step.condition.text());
}

Sentence said(const DropMissing& step) {
    if (step.columns.empty()) return phrase("data", "Drop the rows with a missing cell");
    return phrase("data", "Drop the rows with a missing cell in %1")(quotedNames(step.columns));
}

Sentence saidOfAll(const Impute& step) {
    switch (step.method.index()) {
    case 0:
        return phrase("data", "Fill missing cells with the mean");
    case 1:
        return phrase("data", "Fill missing cells with the median");
    case 2:
        return phrase("data", "Fill missing cells with the most frequent value");
    case 3:
        return phrase("data", "Fill missing cells from random other rows (seed %1)")(
            digits(std::get<HotDeck>(step.method).seed));
    default:
        return phrase("data", "Draw missing cells by chained equations (seed %1)")(
            digits(std::get<ChainedEquations>(step.method).seed));
    }
}

Sentence said(const Impute& step) {
    if (step.columns.empty()) return saidOfAll(step);
    const Sentence what = quotedNames(step.columns);
    switch (step.method.index()) {
    case 0:
        return phrase("data", "Fill missing cells of %1 with the mean")(what);
    case 1:
        return phrase("data", "Fill missing cells of %1 with the median")(what);
    case 2:
        return phrase("data", "Fill missing cells of %1 with the most frequent value")(what);
    case 3:
        return phrase("data", "Fill missing cells of %1 from random other rows (seed %2)")(
            what, digits(std::get<HotDeck>(step.method).seed));
    default:
        return phrase("data", "Draw missing cells of %1 by chained equations (seed %2)")(
            what, digits(std::get<ChainedEquations>(step.method).seed));
    }
}

Sentence said(const DummyCode& step) {
    if (step.everyLevel)
        return phrase("data", "Make columns of 0 and 1 of all levels of %1")(dovetail::quoted(step.column));
    if (step.reference)
        return phrase("data", "Make columns of 0 and 1 of the levels of %1 but %2")(
            dovetail::quoted(step.column), dovetail::quoted(*step.reference));
    return phrase("data",
                  "Make columns of 0 and 1 of the levels of %1 but the first")(dovetail::quoted(step.column));
}

Sentence said(const RenameColumn& step) {
    return phrase("data", "Rename %1 to %2")(dovetail::quoted(step.column), dovetail::quoted(step.name));
}

Sentence said(const DropColumns& step) {
    return phrase("data", "Drop %1")(quotedNames(step.columns));
}

Sentence said(const RetypeColumn& step) {
    const Sentence column = dovetail::quoted(step.column);
    switch (step.type) {
    case ColumnType::Continuous:
        return phrase("data", "Take %1 for numbers")(column);
    case ColumnType::Integer:
        return phrase("data", "Take %1 for whole numbers")(column);
    case ColumnType::Categorical:
        return phrase("data", "Take %1 for categories")(column);
    case ColumnType::Ordinal:
        return phrase("data", "Take %1 for ordered categories")(column);
    case ColumnType::Boolean:
        return phrase("data", "Take %1 for yes or no")(column);
    case ColumnType::Date:
        return phrase("data", "Take %1 for dates")(column);
    }
    return column;
}

std::vector<std::string> readBy(const Impute& step) {
    std::vector<std::string> names = step.columns;
    if (const auto* deck = std::get_if<HotDeck>(&step.method))
        names.insert(names.end(), deck->within.begin(), deck->within.end());
    if (const auto* chained = std::get_if<ChainedEquations>(&step.method))
        names.insert(names.end(), chained->predictors.begin(), chained->predictors.end());
    return names;
}
std::vector<std::string> readBy(const Compute& step) {
    return step.expression.columns();
}
std::vector<std::string> readBy(const FilterRows& step) {
    return step.condition.columns();
}
std::vector<std::string> readBy(const DropMissing& step) {
    return step.columns;
}
std::vector<std::string> readBy(const DropColumns& step) {
    return step.columns;
}
template <typename OfOneColumn>
std::vector<std::string> readBy(const OfOneColumn& step) {
    return {step.column};
}

} // namespace

Sentence describe(const Step& step) {
    return std::visit([](const auto& one) { return said(one); }, step);
}

std::vector<std::string> columnsRead(const Step& step) {
    std::vector<std::string> names = std::visit([](const auto& one) { return readBy(one); }, step);
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

} // namespace dovetail::data
