// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/statistics_file.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// The import of files of Stata, SPSS and SAS: no crash, leak or hang whatever the bytes, errors with a
// message, and otherwise columns of equal length. ReadStat itself is not instrumented.

using namespace dovetail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto read = data::importStatisticsBytes({reinterpret_cast<const char*>(data), size},
                                                  {.memory = std::uint64_t{1} << 28U}, {}, "The file");
    if (!read && (read.error().message.empty() || read.error().advice.empty())) {
        std::fputs("an error without a message\n", stderr);
        std::abort();
    }
    if (!read) return 0;
    for (const auto& column : read->table.columns()) {
        if (column->rows() != read->table.rows()) std::abort();
    }
    return 0;
}
