// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/estimand/expression.h"
#include "core/graph/list_limits.h"
#include "core/identify/identification.h"

namespace dovetail::identify {

/// Compares a formula for P(outcomes | do(treatments)) with the truth in a random model of the drawing
/// (verification.h). Check::Open if the clock is over first.
Check checkOf(const graph::CausalGraph& drawn, const Question& question, const estimand::Expression& formula,
              const graph::ListClock& clock = {});

/// The formula that an identification tells, other adjustment sets being as good as its first: by adjustment
/// for `adjusted` if that is given, in the selected cases if there are such. Nothing if none is told.
std::optional<estimand::Expression> toldFormula(const graph::CausalGraph& drawn, const Question& question,
                                                const Identification& answer,
                                                const std::optional<graph::VariableSet>& adjusted);

/// What people are told of it; empty for Check::None.
Sentence checkText(Check check);

} // namespace dovetail::identify
