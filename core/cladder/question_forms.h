// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cladder/reading.h"

#include <optional>
#include <string_view>
#include <vector>

namespace dovetail::cladder {

/// A question's template with the texts of its holes, in the order of the template.
struct QuestionText {
    QuestionKind kind;
    bool positive;
    std::vector<std::string_view> holes;
};

/// Nothing if the sentence is of no known form.
std::optional<QuestionText> questionIn(std::string_view sentence);

} // namespace dovetail::cladder
