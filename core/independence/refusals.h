// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/data/column.h"

namespace dovetail::independence {

// What several tests refuse, in the same words. All InvalidData.

Error infiniteCell(const data::Column& column);
/// In the rows that are used.
Error doesNotVary(const data::Column& column);
/// Given others.
Error isDetermined(const data::Column& column);
Error tooFewRows(std::size_t rows);

} // namespace dovetail::independence
