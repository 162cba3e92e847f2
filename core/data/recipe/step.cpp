// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/step.h"

#include "core/data/recipe/step_work.h"

namespace dovetail::data {

Result<Table> applied(const Step& step, const Table& table, const Progress& progress) {
    if (progress.cancelled()) return Progress::stopped();
    return std::visit([&](const auto& one) { return carryOut(one, table, progress); }, step);
}

} // namespace dovetail::data
