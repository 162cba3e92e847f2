// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace dovetail {

/// How many bytes the machine can still give without taking them from other programs; nothing where it does
/// not say.
std::optional<std::uint64_t> availableMemory();

/// Gives back to the machine what was freed, for which the C library waits for better times: after work that
/// took as much memory as its result.
void releaseFreedMemory();

} // namespace dovetail
