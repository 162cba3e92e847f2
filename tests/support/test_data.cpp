// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_data.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace dovetail::test {

std::filesystem::path sourceFolder() {
    return DOVETAIL_SOURCE_FOLDER;
}

std::filesystem::path dataFile(const std::string& name) {
    return sourceFolder() / "tests" / "data" / name;
}

std::filesystem::path programFolder() {
    return DOVETAIL_PROGRAM_FOLDER;
}

std::optional<std::filesystem::path> sharedFile(const std::string& name) {
    const auto path = sourceFolder().parent_path() / "shared" / name;
    return std::filesystem::exists(path) ? std::optional(path) : std::nullopt;
}

std::string readFile(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace dovetail::test
