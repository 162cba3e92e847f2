// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/memory_need.h"

#include "core/base/memory.h"

#include <cmath>

namespace dovetail::data {

Result<void> checkMemory(const Sentence& what, double needed, std::optional<std::uint64_t> allowed) {
    const auto available = allowed ? allowed : availableMemory();
    if (!available || needed < static_cast<double>(*available)) return {};
    const auto mebibytes = [](double size) { return digits(std::llround(size / (1 << 20))); };
    return fail(ErrorCode::InvalidData,
                phrase("data", "%1 needs about %2 MiB of memory, and %3 MiB are free.")(
                    what, mebibytes(needed), mebibytes(static_cast<double>(*available))),
                phrase("data", "Close other programs, or choose a file with fewer rows or columns."));
}

} // namespace dovetail::data
