// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/query_request.h"
#include "core/identify/effect_query.h"

namespace dovetail::cli {

/// The field `models` of a refusal: two models that agree on what is observed and differ on the answer, as
/// text, values and tables; null if none were found in the time.
Result<Json> modelPair(const Request& request, const identify::EffectQuery& query);

} // namespace dovetail::cli
