// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace dovetail::data {

/// Something that was decided while reading and may surprise. Line (of a text; otherwise row) and column
/// count from 1; 0 means the whole file or line.
struct ImportWarning {
    std::size_t line = 0;
    std::size_t column = 0;
    Sentence sentence;
};

/// Collects warnings by kind, so that a file with ten thousand short lines does not fill the screen with
/// them.
class ImportWarnings {
public:
    static constexpr std::size_t maximumOfAKind = 20;

    /// `kind` names them in the plural.
    void add(const Sentence& kind, std::size_t line, std::size_t column, Sentence sentence);
    /// So many more of a kind are there that nobody needs to hear of one by one.
    void addUntold(const Sentence& kind, std::size_t count);

    /// In the order of lines; at most `maximumOfAKind` of a kind, and how many more there are.
    std::vector<ImportWarning> take();

private:
    std::map<std::string, std::pair<Sentence, std::size_t>> counts_;
    std::vector<ImportWarning> warnings_;
};

/// Different names for columns that have none or have the same: "column_3", "x_2". Names that come once stay.
/// Each change is told in `warnings`, with the line of the names. Linear, but for names made to collide.
std::vector<std::string> distinctNames(const std::vector<std::string>& written, std::size_t line,
                                       ImportWarnings& warnings);

} // namespace dovetail::data
