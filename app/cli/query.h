// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dovetail::cli {

/// Answers one line of the query contract (a request as a JSON object) with one line of JSON, without
/// the line break. Never fails: what is wrong with a request is said in the answer.
std::string answerLine(std::string_view line);

} // namespace dovetail::cli
