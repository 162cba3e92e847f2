// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/value_scale.h"
#include "core/engines/autoregressive/causal_order.h"
#include "core/engines/autoregressive/model.h"
#include "core/estimate/effect.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dovetail::engines::autoregressive {

struct EffectOptions {
    std::string from = {};  ///< label of a treatment group, as in Effect::treatmentScale; empty: the first
    std::string to = {};    ///< empty: the last
    std::string event = {}; ///< level of an outcome without numbers; empty: its last level
    std::size_t samples = 4000; ///< simulated rows
    std::uint64_t seed = 1;
    std::size_t treatmentGroups = 5; ///< into which the bins of a continuous treatment are joined
    std::size_t outcomeBins = 20;    ///< of equal width, for a continuous outcome

    /// The groups to report in, if they are to be those of another answer about the same columns;
    /// they take the place of the two numbers above.
    std::optional<data::ValueScale> treatmentScale = {};
    std::optional<data::ValueScale> outcomeScale = {};
};

/// Observational and interventional distributions of the outcome for every group of the treatment,
/// both simulated from one trained model.
///
/// For samples m = 1..M the variables before the treatment, a_m, are drawn from the model. Then, for
/// every group g of the treatment, a value t_m of the group is forced, whatever comes between the
/// treatment and the outcome is drawn, and the model's whole probability vector f_m for the outcome is
/// taken instead of a drawn value (Rao-Blackwell). With the same draws,
///
///   P(y | do(g))  =  1/M sum_m f_m                            the treatment is forced, not scored
///   P(y | g)      =  sum_m w_m f_m / sum_m w_m                the treatment is scored,
///                    w_m = p(t_m | a_m) / q(t_m)              self-normalised
///
/// where q is the distribution from which t_m was drawn within the group: the shares of the group's
/// tokens in the data. A level is a group of one token (q = 1). A group of a continuous treatment joins
/// several bins: do(g) means "set the treatment at random as it is distributed within the group".
///
/// If the outcome is written before the treatment, the treatment cannot act on it: P(y | do(g)) is then
/// the same for all groups.
///
/// The intervals are 95 % for the error of the simulation alone; they say nothing of the data's
/// sampling error or of how well the model has learned.
///
/// `test` is asked about the variables before the treatment, and its error is passed on. Other errors:
/// a name the model does not know, treatment equals outcome, a label that is no group, Cancelled.
/// Work: samples * groups * (variables from the treatment to the outcome) tokens.
Result<estimate::Effect> effect(const Model& model, std::string_view treatment, std::string_view outcome,
                                const AdjustmentTest& test, const EffectOptions& options = {},
                                const Progress& progress = {});

} // namespace dovetail::engines::autoregressive
