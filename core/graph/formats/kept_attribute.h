// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <optional>
#include <string>
#include <string_view>

// One format's attribute may be another's word: `pos=left` is nothing in GraphML and an error in DAGitty's
// language. A writer puts a prefix before the key of an attribute that its own reader would take for
// something else, and the reader takes the prefix away, without giving the key a meaning.
namespace dovetail::graph::formats {

constexpr std::string_view keptPrefix = "dovetail_kept_";

inline std::string keptKey(std::string_view key) {
    return std::string(keptPrefix).append(key);
}

/// The key behind the prefix, if it has one and something behind it.
inline std::optional<std::string> keyKeptIn(std::string_view key) {
    if (!key.starts_with(keptPrefix) || key.size() == keptPrefix.size()) return std::nullopt;
    return std::string(key.substr(keptPrefix.size()));
}

} // namespace dovetail::graph::formats
