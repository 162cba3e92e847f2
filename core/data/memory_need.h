// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>

namespace dovetail::data {

/// Refuses what would need more bytes than allowed, or than the machine has free if nothing is said: with a
/// sentence (InvalidData) that begins with `what`, as in "The file “a.csv”".
Result<void> checkMemory(const Sentence& what, double needed, std::optional<std::uint64_t> allowed);

} // namespace dovetail::data
