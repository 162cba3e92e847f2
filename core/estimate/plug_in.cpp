// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/plug_in.h"

#include "core/estimate/adjustment_model.h"
#include "core/estimate/bootstrap.h"
#include "core/estimate/encoded_data.h"

#include <algorithm>
#include <cmath>

namespace dovetail::estimate {

namespace {

Sentence percent(double share) {
    if (share > 0 && share < 0.01) return phrase("estimate", "less than 1 %");
    return phrase("estimate", "%1 %")(digits(std::lround(100 * share)));
}

/// E(Y | t) for each treatment group.
std::vector<double> seenMeans(const EncodedData& data, std::span<const double> copies) {
    std::vector<double> rows(data.groups());
    std::vector<double> sums(data.groups());
    for (std::size_t row = 0; row < data.rows(); ++row) {
        const auto group = static_cast<std::size_t>(data.group[row]);
        rows[group] += copies[row];
        sums[group] += copies[row] * data.outcome[row];
    }
    for (std::size_t group = 0; group < rows.size(); ++group)
        sums[group] = rows[group] > 0 ? sums[group] / rows[group] : std::nan("");
    return sums;
}

/// Labels, rows and P(Y | t) of each treatment group.
std::vector<TreatmentLevel> seenLevels(const EncodedData& data) {
    std::vector<TreatmentLevel> levels(data.groups());
    for (std::size_t group = 0; group < levels.size(); ++group) {
        levels[group].label = data.treatmentScale[group].label;
        levels[group].observational.probabilities.assign(data.answers(), 0.0);
    }
    for (std::size_t row = 0; row < data.rows(); ++row) {
        TreatmentLevel& level = levels[static_cast<std::size_t>(data.group[row])];
        ++level.rows;
        ++level.observational.probabilities[static_cast<std::size_t>(data.answer[row])];
    }
    for (TreatmentLevel& level : levels) {
        for (double& probability : level.observational.probabilities)
            probability /= static_cast<double>(level.rows);
    }
    return levels;
}

Result<std::size_t> levelNamed(const EncodedData& data, const std::string& label, std::size_t otherwise,
                               const std::string& treatment) {
    if (label.empty()) return otherwise;
    if (const auto found = data.treatmentScale.groupOf(std::string_view(label))) return *found;
    std::string labels;
    for (const auto& group : data.treatmentScale.groups())
        labels += (labels.empty() ? "" : ", ") + group.label;
    return fail(ErrorCode::InvalidInput,
                phrase("estimate", "The treatment “%1” has no group “%2”.")(treatment, label),
                phrase("estimate", "Choose one of: %1.")(labels), {.variable = treatment});
}

Result<void> chooseContrast(const EncodedData& data, const PlugInOptions& options, Effect& effect) {
    const auto from = levelNamed(data, options.from, 0, effect.treatment);
    if (!from) return fail(from.error());
    const auto to = levelNamed(data, options.to, data.groups() - 1, effect.treatment);
    if (!to) return fail(to.error());
    if (*from == *to) {
        return fail(ErrorCode::InvalidInput,
                    phrase("estimate",
                           "The group “%1” would be compared with itself.")(data.treatmentScale[*from].label),
                    phrase("estimate", "Choose two different groups of the treatment."),
                    {.variable = effect.treatment});
    }
    effect.from = *from;
    effect.to = *to;
    return {};
}

Result<std::unique_ptr<AdjustmentModel>> modelFor(const EncodedData& data, const PlugInOptions& options,
                                                  std::vector<Sentence>& notes, const Progress& progress) {
    if (options.formula) return formulaModel(data, *options.formula, progress);
    Positivity positivity = positivityOf(data);
    if (positivity.discrete && positivity.uncovered == 0)
        return strataAdjustment(data, std::move(positivity));
    if (positivity.discrete) {
        notes.push_back(phrase("estimate",
                               "In strata with %1 of the rows some treatment group never occurs (positivity "
                               "fails), so a regression fills the gaps.")(percent(positivity.uncovered)));
    }
    return regressionAdjustment(data);
}

/// What the bootstrap repeats: means seen, means set, and the two differences.
std::vector<double> statistics(const Effect& effect, std::vector<double> seen,
                               const std::vector<double>& set) {
    const double seenDifference = seen[effect.to] - seen[effect.from];
    seen.insert(seen.end(), set.begin(), set.end());
    seen.push_back(seenDifference);
    seen.push_back(set[effect.to] - set[effect.from]);
    return seen;
}

/// Puts the statistics with their intervals where they belong.
void fillIn(const std::vector<double>& estimates, std::vector<std::vector<double>> samples, Effect& effect) {
    samples.resize(estimates.size());
    const auto interval = [&](std::size_t i) {
        return percentileInterval(estimates[i], std::move(samples[i]));
    };
    const std::size_t groups = effect.levels.size();
    for (std::size_t group = 0; group < groups; ++group) {
        effect.levels[group].observational.mean = interval(group);
        effect.levels[group].interventional.mean = interval(groups + group);
    }
    effect.observationalDifference = interval(2 * groups);
    effect.interventionalDifference = interval(2 * groups + 1);
}

} // namespace

Result<Effect> plugInAdjustment(const data::Table& table, const std::string& treatment,
                                const std::string& outcome, const PlugInOptions& options,
                                const Progress& progress) {
    std::vector<std::string> columns = options.adjustment;
    if (options.formula) {
        columns.clear();
        for (const auto& [variable, name] : options.formula->columns)
            columns.push_back(name);
    }
    const auto data = encode(table, treatment, outcome,
                             {.adjustment = columns,
                              .event = options.event,
                              .outcomeBins = options.outcomeBins,
                              .treatmentGroups = options.treatmentGroups});
    if (!data) return fail(data.error());
    Effect effect;
    effect.treatment = treatment;
    effect.outcome = outcome;
    if (auto chosen = chooseContrast(*data, options, effect); !chosen) return fail(chosen.error());
    const auto model = modelFor(*data, options, effect.notes, progress);
    if (!model) return fail(model.error());
    if (progress.cancelled()) return Progress::stopped();

    effect.method = (*model)->method();
    if (options.formula) {
        effect.formula = options.formula->text;
    } else {
        for (const auto& column : data->adjustment.columns())
            effect.adjustment.push_back(column->name());
    }
    effect.treatmentScale = data->treatmentScale;
    effect.outcomeScale = data->outcomeScale;
    effect.event = data->event;
    effect.rows = data->rows();
    effect.dropped = data->dropped;
    effect.seed = options.seed;
    for (Sentence& note : (*model)->notes())
        effect.notes.push_back(std::move(note));
    effect.levels = seenLevels(*data);
    const auto distributions = (*model)->distributions();
    for (std::size_t group = 0; group < effect.levels.size(); ++group)
        effect.levels[group].interventional.probabilities = distributions[group];

    const std::vector<double> once(data->rows(), 1.0);
    auto samples = bootstrapValues(
        data->rows(), options.bootstrap, options.seed,
        [&](std::span<const double> copies) {
            return statistics(effect, seenMeans(*data, copies), (*model)->means(copies));
        },
        progress);
    if (!samples) return fail(samples.error());
    fillIn(statistics(effect, seenMeans(*data, once), (*model)->means()), std::move(*samples), effect);
    effect.intervalMeaning =
        options.bootstrap < 2
            ? "no intervals"
            : "95 %, percentiles of " + std::to_string(options.bootstrap) + " bootstrap samples";
    return effect;
}

} // namespace dovetail::estimate
