// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

// How DAGitty's language spells the roles of variables: an attribute without a value.
namespace dovetail::graph::dagitty {

/// What is written, in the order in which it is.
constexpr std::array<std::pair<Role, std::string_view>, 6> writtenRoles{{
    {Role::Treatment, "exposure"},
    {Role::Outcome, "outcome"},
    {Role::Adjusted, "adjusted"},
    {Role::Latent, "latent"},
    {Role::Selected, "selected"},
    {Role::Randomised, "randomised"},
}};

/// What is read as well.
constexpr std::array<std::pair<Role, std::string_view>, 10> otherSpellings{{
    {Role::Treatment, "e"},
    {Role::Treatment, "source"},
    {Role::Outcome, "o"},
    {Role::Outcome, "target"},
    {Role::Adjusted, "a"},
    {Role::Latent, "l"},
    {Role::Latent, "unobserved"},
    {Role::Latent, "u"},
    {Role::Selected, "s"},
    {Role::Randomised, "randomized"},
}};

inline std::optional<Role> roleSpelled(std::string_view word) {
    const auto in = [word](const auto& spellings) -> std::optional<Role> {
        const auto* found = std::ranges::find(spellings, word, &std::pair<Role, std::string_view>::second);
        return found == spellings.end() ? std::nullopt : std::optional(found->first);
    };
    const auto role = in(writtenRoles);
    return role ? role : in(otherSpellings);
}

} // namespace dovetail::graph::dagitty
