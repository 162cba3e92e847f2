// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace dovetail::test {

/// The project's own folder, and a file of tests/data in it.
std::filesystem::path sourceFolder();
std::filesystem::path dataFile(const std::string& name);

/// Where the programs `dovetail` and `dovetail-cli` have been built.
std::filesystem::path programFolder();

/// A file of the reference collection that may lie beside the project ("data/mroz.csv",
/// "golden/dagitty.jsonl"). Tests skip, saying so, where it is absent.
std::optional<std::filesystem::path> sharedFile(const std::string& name);

/// A whole file as text; fails the program if it cannot be read.
std::string readFile(const std::filesystem::path& path);

} // namespace dovetail::test
