// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_import.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// The import of delimited text: no crash, leak or hang whatever the bytes, and errors with a message.

using namespace dovetail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto read = data::importCsvText({reinterpret_cast<const char*>(data), size});
    if (!read && read.error().message.empty()) {
        std::fputs("an error without a message\n", stderr);
        std::abort();
    }
    return 0;
}
