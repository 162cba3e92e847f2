// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sqlite_source.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

// The import of tables from SQLite databases: no crash, leak or hang whatever the bytes, and errors with a
// message. The file is one in memory.

using namespace dovetail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const int file = memfd_create("database", 0);
    if (file < 0 || ::write(file, data, size) != static_cast<ssize_t>(size)) std::abort();
    const std::string path = "/proc/self/fd/" + std::to_string(file);
    const auto tables = data::sqliteTables(path);
    if (!tables && tables.error().message.empty()) std::abort();
    for (std::size_t index = 0; tables && index < std::min<std::size_t>(tables->size(), 4); ++index) {
        const auto read =
            data::importSqliteTable(path, (*tables)[index].name, {.memory = std::uint64_t{1} << 28U});
        if (read || (!read.error().message.empty() && !read.error().advice.empty())) continue;
        std::fputs("an error without a message\n", stderr);
        std::abort();
    }
    ::close(file);
    return 0;
}
