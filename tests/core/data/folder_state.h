// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_data.h"

#include <filesystem>
#include <map>
#include <string>

namespace dovetail::test {

/// All files of a folder with their bytes: to see that reading leaves no trace.
inline std::map<std::string, std::string> folderState(const std::filesystem::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        files[entry.path().filename().string()] = readFile(entry.path());
    return files;
}

} // namespace dovetail::test
