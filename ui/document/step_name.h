// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace dovetail::ui {

/// What an undo step is called in the user's words. Asked anew whenever the language changes, so it holds by
/// value whatever it names: that may be gone or renamed by then.
using StepName = std::function<QString()>;

} // namespace dovetail::ui
