// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dovetail::cladder {

/// The texts in the holes of a template: `holes("Will {} increase {}?", "Will tea increase sleep?")` is
/// {"tea", "sleep"}. Every hole takes as little as it can; none may be empty. Nothing if the text is not of
/// this form. Linear in the text for each hole.
std::optional<std::vector<std::string_view>> holes(std::string_view form, std::string_view text);

/// What stands before each full stop, question mark or line end that a space or the end follows, without the
/// stop and with the question mark.
std::vector<std::string_view> sentences(std::string_view text);

/// "a", "b" and "c" of "a, b, and c".
std::vector<std::string_view> enumerated(std::string_view list);

std::string lowerCase(std::string_view text);
std::string_view trimmed(std::string_view text);

} // namespace dovetail::cladder
