// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <filesystem>
#include <functional>

namespace dovetail::project {

/// Writes the content of a file; it gets the name of an empty file that is there and nobody else's.
using WriteFile = std::function<Result<void>(const std::filesystem::path& part)>;

/// Replaces a file as a whole or not at all: `write` fills `name.part` beside it, which is brought to the
/// disk and then renamed. Whatever goes wrong, or if the machine dies on the way, the old file is as it
/// was, and a draft that is left over is used up by the next save. A link is followed, rights and owner of
/// the old file are kept, and a file that is write-protected is not replaced. Two programs that save to
/// one file at the same time do not mix: one of them is refused.
///
/// Errors: Io with what the user can do, Cancelled, and what `write` returns.
Result<void> replaceFile(const std::filesystem::path& name, const WriteFile& write,
                         const Progress& progress = {});

} // namespace dovetail::project
