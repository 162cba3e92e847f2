// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/project/project.h"
#include "core/project/project_tables.h"

#include <filesystem>
#include <map>
#include <span>
#include <string>

namespace dovetail::project {

/// One `.dovetail` file is one SQLite database. `application_id` says that it is ours, `user_version`
/// which schema it has; resources/handbook describes the tables.
inline constexpr std::int32_t fileApplicationId = 0x44564c31; // "DVL1"
inline constexpr int fileVersion = 3;

/// Writes the whole project beside `path` and then puts it in its place: if anything goes wrong on
/// the way, the old file is as it was. Errors: Io, Cancelled.
Result<void> saveProject(const Project& project, const std::filesystem::path& path,
                         const Progress& progress = {});

/// Reads a project; the file is not touched. Errors: NotFound, Io, Cancelled, and Format for a file that
/// is not ours, truncated or damaged, or written by a newer version.
Result<Project> openProject(const std::filesystem::path& path, const Progress& progress = {});

// What a recovery file (recovery.h) has beyond a project: notes, and a data table that lies elsewhere.

using Notes = std::map<std::string, std::string, std::less<>>;

/// As saveProject, with notes among the metadata.
Result<void> writeProject(const Project& project, const std::filesystem::path& path, const Notes& notes,
                          TablePlace place, const Progress& progress = {});
/// The notes of the given keys, without reading the rest; an empty text for one that is not there.
Result<Notes> readNotes(const std::filesystem::path& path, std::span<const std::string_view> keys);
/// As above for a project that was written without its table, which is given.
Result<Project> openProject(const std::filesystem::path& path, std::shared_ptr<const data::Table> table,
                            const Progress& progress = {});

} // namespace dovetail::project
