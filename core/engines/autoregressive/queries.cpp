// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/autoregressive/queries.h"

#include "core/engines/autoregressive/reporting.h"
#include "core/engines/autoregressive/simulation.h"

#include <algorithm>
#include <cmath>

namespace dovetail::engines::autoregressive {

namespace {

using data::ValueScale;
using estimate::Interval;

Result<std::size_t> modelVariable(const Model& model, std::string_view name) {
    if (const auto found = model.codec().find(name)) return *found;
    return fail(ErrorCode::InvalidInput,
                phrase("engines", "The model does not know the variable “%1”.")(std::string(name)),
                phrase("engines", "Train a model that includes it."), {.variable = std::string(name)});
}

std::string labelList(const ValueScale& scale) {
    std::string list;
    for (const ValueScale::Group& group : scale.groups())
        list += (list.empty() ? "“" : ", “") + group.label + "”";
    return list;
}

/// The group with the label; an empty label means the one given as `otherwise`.
Result<std::size_t> labelled(const ValueScale& scale, const std::string& label, std::size_t otherwise,
                             std::string_view variable) {
    if (label.empty()) return otherwise;
    if (const auto group = scale.groupOf(std::string_view(label))) return *group;
    return fail(
        ErrorCode::InvalidInput, phrase("engines", "“%1” is no group of “%2”.")(label, std::string(variable)),
        phrase("engines", "Choose one of %1.")(labelList(scale)), {.variable = std::string(variable)});
}

/// Value tokens of every treatment group, with their shares of the group's rows.
Result<std::vector<SimulationPlan::ForcedGroup>> forcedGroups(const SequenceCodec::Variable& treatment,
                                                              const ValueScale& scale) {
    std::vector<SimulationPlan::ForcedGroup> groups(scale.size());
    std::vector<double> rows(scale.size());
    const auto groupOfToken = groupOfTokens(treatment.scale, scale);
    for (std::size_t value = 0; value < groupOfToken.size(); ++value) {
        const std::size_t g = groupOfToken[value];
        if (g >= groups.size()) continue;
        groups[g].values.push_back(value);
        groups[g].probabilities.push_back(static_cast<double>(treatment.rows[value]));
        rows[g] += static_cast<double>(treatment.rows[value]);
    }
    for (std::size_t g = 0; g < groups.size(); ++g) {
        if (!(rows[g] > 0))
            return fail(ErrorCode::InvalidInput,
                        phrase("engines", "The model has seen no row with “%1” in the group “%2”.")(
                            treatment.name, scale[g].label),
                        phrase("engines", "Use fewer groups, or train with more bins."),
                        {.variable = treatment.name});
        for (double& probability : groups[g].probabilities)
            probability /= rows[g];
    }
    return groups;
}

Interval withStandardError(double estimate, double standardError) {
    constexpr double z = 1.959963984540054; // 97.5 % of the normal distribution lie below
    return {estimate, standardError, estimate - z * standardError, estimate + z * standardError};
}

/// What each sample contributes to the error of a mean, so that the errors of differences between
/// means from the same samples come out right.
struct MeanWithInfluence {
    double mean = 0;
    Eigen::ArrayXd influence; ///< sums to 0

    static MeanWithInfluence plain(const Eigen::VectorXd& values) {
        const double mean = values.mean();
        return {mean, values.array() - mean};
    }
    /// A ratio of means, linearised (delta method).
    static MeanWithInfluence weighted(const Eigen::VectorXd& values, const Eigen::VectorXd& weights) {
        const double mean = values.dot(weights) / weights.sum();
        return {mean, weights.array() * (values.array() - mean) / weights.mean()};
    }
    Interval interval() const { return withStandardError(mean, standardError(influence)); }
    Interval minus(const MeanWithInfluence& other) const {
        return withStandardError(mean - other.mean, standardError(influence - other.influence));
    }
    static double standardError(const Eigen::ArrayXd& influence) {
        return std::sqrt(influence.square().sum()) / static_cast<double>(influence.size());
    }
};

std::vector<double> asVector(const Eigen::VectorXd& values) {
    return {values.data(), values.data() + values.size()};
}

/// Fills levels and differences from the simulated samples.
void summarise(const std::vector<SimulatedGroup>& groups, const Eigen::MatrixXd& outcomeShares,
               estimate::Effect& effect) {
    std::vector<MeanWithInfluence> forced;
    std::vector<MeanWithInfluence> weighted;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const SimulatedGroup& group = groups[g];
        forced.push_back(MeanWithInfluence::plain(group.forcedWorth));
        weighted.push_back(MeanWithInfluence::weighted(group.weightedWorth, group.weights));
        estimate::TreatmentLevel& level = effect.levels[g];
        level.interventional = {asVector(outcomeShares.transpose() * group.forced), forced[g].interval()};
        level.observational = {asVector(outcomeShares.transpose() * group.weighted), weighted[g].interval()};
        const double effectiveSamples = std::pow(group.weights.sum(), 2) / group.weights.squaredNorm();
        if (effectiveSamples < 100)
            effect.notes.push_back(
                phrase("engines", "Few simulated rows are likely to have “%1” = “%2”; its observational "
                                  "distribution is rough.")(effect.treatment, level.label));
    }
    effect.interventionalDifference = forced[effect.to].minus(forced[effect.from]);
    effect.observationalDifference = weighted[effect.to].minus(weighted[effect.from]);
}

void addNotes(const Model& model, const EffectOptions& options, bool outcomeFirst, bool joined,
              estimate::Effect& effect) {
    effect.notes.push_back(phrase(
        "engines", "%1 rows were simulated from a model that learned from %2 rows (training seed %3).")(
        digits(options.samples), digits(model.rowsUsed()), digits(model.seed())));
    if (outcomeFirst)
        effect.notes.push_back(
            phrase("engines", "“%1” does not act on “%2” in the graph, so setting it changes nothing.")(
                effect.treatment, effect.outcome));
    if (joined)
        effect.notes.push_back(phrase("engines",
                                      "Setting “%1” to a group means setting it at random as it is "
                                      "distributed within that group.")(effect.treatment));
    if (!effect.event.empty() && options.event.empty())
        effect.notes.push_back(
            phrase("engines", "The means are the probability of “%1” = “%2”.")(effect.outcome, effect.event));
}

/// The answer without its numbers: names, scales, and between which levels the contrast is.
Result<estimate::Effect> framed(const Model& model, std::size_t treatment, std::size_t outcome,
                                const EffectOptions& options) {
    const SequenceCodec::Variable& treated = model.codec().variables()[treatment];
    const SequenceCodec::Variable& observed = model.codec().variables()[outcome];
    estimate::Effect effect;
    effect.method = "transformer";
    effect.treatment = treated.name;
    effect.outcome = observed.name;
    for (std::size_t v = 0; v < treatment; ++v) {
        if (v != outcome) effect.adjustment.push_back(model.codec().variables()[v].name);
    }
    effect.treatmentScale = options.treatmentScale.value_or(
        joinedBins(treated, std::max<std::size_t>(options.treatmentGroups, 2)));
    effect.outcomeScale = options.outcomeScale.value_or(equalWidths(observed, options.outcomeBins));
    if (effect.treatmentScale.size() == 0 || effect.outcomeScale.size() == 0)
        return fail(ErrorCode::InvalidInput, phrase("engines", "There are no groups to report in."),
                    phrase("engines", "Choose at least one."));
    const auto from = labelled(effect.treatmentScale, options.from, 0, treated.name);
    if (!from) return fail(from.error());
    const auto to =
        labelled(effect.treatmentScale, options.to, effect.treatmentScale.size() - 1, treated.name);
    if (!to) return fail(to.error());
    effect.from = *from;
    effect.to = *to;
    if (!observed.scale.numeric()) {
        const auto event = labelled(observed.scale, options.event, observed.scale.size() - 1, observed.name);
        if (!event) return fail(event.error());
        effect.event = observed.scale[*event].label;
    }
    effect.rows = model.rowsUsed();
    effect.dropped = model.rowsDropped();
    effect.seed = options.seed;
    effect.intervalMeaning = "95 %, error of the simulation alone";
    return effect;
}

/// What each value of the outcome counts in a mean.
std::vector<double> worthOfValues(const ValueScale& outcome, const std::string& event) {
    std::vector<double> worth;
    for (const ValueScale::Group& value : outcome.groups())
        worth.push_back(event.empty() ? value.mean : static_cast<double>(value.label == event));
    return worth;
}

} // namespace

Result<estimate::Effect> effect(const Model& model, std::string_view treatment, std::string_view outcome,
                                const AdjustmentTest& test, const EffectOptions& options,
                                const Progress& progress) {
    const auto t = modelVariable(model, treatment);
    if (!t) return fail(t.error());
    const auto y = modelVariable(model, outcome);
    if (!y) return fail(y.error());
    if (*t == *y)
        return fail(ErrorCode::InvalidInput,
                    phrase("engines", "Treatment and outcome are the same variable."),
                    phrase("engines", "Choose two different ones."), {.variable = std::string(treatment)});
    if (options.samples < 2)
        return fail(ErrorCode::InvalidInput, phrase("engines", "A simulation needs at least two rows."),
                    phrase("engines", "Ask for more."));
    const auto order = model.order();
    const std::vector<std::string> before(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(*t));
    if (const auto allowed = test(before); !allowed) return fail(allowed.error());

    auto answer = framed(model, *t, *y, options);
    if (!answer) return fail(answer.error());
    estimate::Effect& effect = *answer;
    const SequenceCodec::Variable& treated = model.codec().variables()[*t];
    const SequenceCodec::Variable& observed = model.codec().variables()[*y];
    auto groups = forcedGroups(treated, effect.treatmentScale);
    if (!groups) return fail(groups.error());
    bool joined = false;
    for (std::size_t g = 0; g < groups->size(); ++g) {
        estimate::TreatmentLevel level;
        level.label = effect.treatmentScale[g].label;
        for (const std::size_t value : (*groups)[g].values)
            level.rows += treated.rows[value];
        joined = joined || (*groups)[g].values.size() > 1;
        effect.levels.push_back(std::move(level));
    }

    const SimulationPlan plan{
        *t,          *y, std::move(*groups), worthOfValues(observed.scale, effect.event), options.samples,
        options.seed};
    const auto simulated = simulate(model, plan, progress);
    if (!simulated) return fail(simulated.error());
    addNotes(model, options, *y < *t, joined, effect);
    summarise(*simulated, spread(observed.scale, effect.outcomeScale), effect);
    return answer;
}

} // namespace dovetail::engines::autoregressive
