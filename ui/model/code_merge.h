// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dovetail::ui {

/// The names in the order in which a text has them.
using NamesInText = std::vector<std::string>;

NamesInText namesInText(const graph::CausalGraph& written);

/// What typing goes out from. Until the drawing is changed elsewhere, every text is compared with `base`, so
/// that a variable which is renamed at one place of the text after the other is still the same one.
struct CodeSession {
    project::Content base;
    NamesInText baseNames;
    NamesInText lastNames;    ///< of the last text that was applied
    std::uint32_t lastId = 0; ///< the largest that was given
    bool positionsWritten = true;
};

/// The content that a text stands for. Variables are recognised by their names, renamed ones by their edges
/// (isolated ones by their place in the text), and keep id, column and place in the chosen adjustment set.
/// Positions that the text does not give stay, and new variables come near their neighbours. `now`
/// has the variables that this session has made. O(V log V + E log E).
project::Content withCode(CodeSession& session, const project::Content& now,
                          const graph::CausalGraph& written);

} // namespace dovetail::ui
