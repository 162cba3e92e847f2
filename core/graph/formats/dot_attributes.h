// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <optional>
#include <string>
#include <string_view>

// What reader and writer of DOT agree on.
namespace dovetail::graph::formats::dot {

/// Holds a name that cannot be an id (see canQuote), with escapes.
constexpr std::string_view nameKey = "dovetail_name";
/// Says that a label is the variable's own though it equals a name that cannot be an id.
constexpr std::string_view labelledKey = "dovetail_labelled";
/// Before the key of an attribute whose value cannot be quoted either: then the value has escapes.
constexpr std::string_view escapedPrefix = "dovetail_escaped_";
constexpr std::string_view typeKey = "type";
constexpr std::string_view bendKey = "bend";

/// "x,y" or "x,y!" in Graphviz's coordinates, whose y grows upwards.
std::optional<Position> positionFrom(std::string_view text);
std::string positionText(const Position& position);

/// A label's text, with \n for a line end and \N for the name as in Graphviz's escape strings.
std::string labelFrom(std::string_view escapeString, std::string_view name);
std::string escapeStringOf(std::string_view label);

} // namespace dovetail::graph::formats::dot
