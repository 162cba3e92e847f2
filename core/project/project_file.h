// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <filesystem>

namespace dovetail::project {

/// One `.dovetail` file is one SQLite database. `application_id` says that it is ours, `user_version`
/// which schema it has; resources/handbook describes the tables.
inline constexpr std::int32_t fileApplicationId = 0x44564c31; // "DVL1"
inline constexpr int fileVersion = 2;

/// Writes the whole project beside `path` and then puts it in its place: if anything goes wrong on
/// the way, the old file is as it was. Errors: Io.
Result<void> saveProject(const Project& project, const std::filesystem::path& path);

/// Reads a project; the file is not touched. Errors: NotFound, Io, and Format for a file that is not
/// ours, truncated or damaged, or written by a newer version.
Result<Project> openProject(const std::filesystem::path& path);

} // namespace dovetail::project
