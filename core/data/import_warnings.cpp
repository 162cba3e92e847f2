// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/import_warnings.h"

#include <algorithm>
#include <unordered_set>

namespace dovetail::data {

void ImportWarnings::add(const Sentence& kind, std::size_t line, std::size_t column, Sentence sentence) {
    auto& [called, count] = counts_.try_emplace(kind.english(), kind, 0).first->second;
    if (++count <= maximumOfAKind) warnings_.push_back({line, column, std::move(sentence)});
}

void ImportWarnings::addUntold(const Sentence& kind, std::size_t count) {
    if (count > 0) counts_.try_emplace(kind.english(), kind, 0).first->second.second += count;
}

std::vector<ImportWarning> ImportWarnings::take() {
    std::ranges::stable_sort(warnings_, {}, &ImportWarning::line);
    for (const auto& [english, counted] : counts_) {
        const auto& [kind, count] = counted;
        if (count <= maximumOfAKind) continue;
        warnings_.push_back({0, 0, phrase("data", "And %1 more: %2.")(digits(count - maximumOfAKind), kind)});
    }
    return std::move(warnings_);
}

std::vector<std::string> distinctNames(const std::vector<std::string>& written, std::size_t line,
                                       ImportWarnings& warnings) {
    const std::unordered_set<std::string> given(written.begin(), written.end());
    std::unordered_set<std::string> used;
    std::vector<std::string> names;
    for (std::size_t column = 0; column < written.size(); ++column) {
        const std::string base =
            written[column].empty() ? "column_" + std::to_string(column + 1) : written[column];
        std::string name = base;
        for (std::size_t number = 2; used.contains(name) || (name != written[column] && given.contains(name));
             ++number)
            name = base + "_" + std::to_string(number);
        if (written[column].empty()) {
            warnings.add(
                phrase("data", "columns without a name"), line, column + 1,
                phrase("data", "Column %1 has no name; it is called “%2”.")(digits(column + 1), name));
        } else if (name != written[column]) {
            warnings.add(phrase("data", "columns with the same name"), line, column + 1,
                         phrase("data", "The name “%1” comes more than once; column %2 is called “%3”.")(
                             base, digits(column + 1), name));
        }
        used.insert(name);
        names.push_back(std::move(name));
    }
    return names;
}

} // namespace dovetail::data
