// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dovetail::cladder {

/// A question of the CLadder benchmark (Jin et al., "CLadder: assessing causal reasoning in language models",
/// NeurIPS 2023) as text. What the file says besides is there for summaries and never for answers.
struct Item {
    std::string id;
    std::string text; ///< background, given information and question
    std::optional<bool> gold = {};
    std::string queryType = {}; ///< as the file calls it; may be empty
    std::string graphName = {}; ///< the same
};

/// Background by the model's id, for files that keep it apart from the questions.
using Backgrounds = std::map<std::string, std::string>;

/// Items from a JSON list, from JSON Lines or from CSV, whichever the text is. Fields: `question_id` or `id`;
/// `prompt`, or `background` (else by `model_id`), `given_info` or `given_text`, `question`; `answer` or
/// `label`; `query_type`, `graph_id` and `model_id` also within `meta`. Refused: another format (with the
/// line), a record without a question (with its number).
Result<std::vector<Item>> readItems(std::string_view text, const Backgrounds& backgrounds = {});

/// Records with `model_id` and `background` in the same formats.
Result<Backgrounds> readBackgrounds(std::string_view text);

} // namespace dovetail::cladder
