// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sqlite.h"
#include "core/project/note.h"

#include <string_view>

// The notes in a project file (resources/handbook/project-file.md).
namespace dovetail::project {

/// SQL that makes the table.
extern const std::string_view textNoteSchema;

Result<void> writeTextNotes(Database& database, const TextNotes& notes);

/// None in files of before version 3. The messages of errors are parts of a sentence.
Result<TextNotes> readTextNotes(Database& database);

} // namespace dovetail::project
