// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dovetail::ui {

/// Where a text in DAGitty's language says what: for changing a part of it and leaving the rest as it is.
struct CodeStatement {
    enum class Kind {
        Variable, ///< one name, perhaps with attributes
        Edge,     ///< two names and an arrow, perhaps with attributes
        Several,  ///< a chain of edges, or groups
        Other,    ///< attributes of the whole, defaults
    };
    struct Name {
        std::size_t begin = 0; ///< bytes from the start of the text
        std::size_t end = 0;
        std::string name;
    };
    Kind kind = Kind::Other;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<Name> names; ///< of variables, in the order of the text
    std::string arrow;       ///< of an Edge
};

struct CodeOutline {
    std::vector<CodeStatement> statements;
    std::size_t bodyBegin = 0; ///< behind the opening brace, or the start of the text
    std::size_t bodyEnd = 0;   ///< before the closing brace, or the end of the text
};

/// Nothing if the text cannot be cut up: it is not in the language, or in that from before DAGitty 3. Linear.
std::optional<CodeOutline> outlineOf(std::string_view text);

} // namespace dovetail::ui
