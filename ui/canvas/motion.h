// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace dovetail::ui {

/// How long something of this many parts may take to move to its place, in milliseconds; 0: it is there at
/// once. The setting canvas/animate decides (true or false); without it, nothing moves where nobody looks
/// (offscreen) or the desktop asks for calm.
int motionTime(std::size_t parts);

} // namespace dovetail::ui
