// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dovetail::test {

/// How long a test waits for what should come at once, or for a program to end, in milliseconds. It only
/// ends what hangs: under sanitizers, on a machine that does other things too, a training that takes
/// seconds takes minutes.
inline constexpr int patience = 400'000;

} // namespace dovetail::test
