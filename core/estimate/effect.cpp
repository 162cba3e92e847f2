// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/effect.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace dovetail::estimate {

namespace {

using nlohmann::json;

/// JSON has no NaN: what is not known is null.
json number(double value) {
    return std::isfinite(value) ? json(value) : json();
}

double number(const json& value) {
    return value.is_null() ? std::nan("") : value.get<double>();
}

json toJson(const Interval& interval) {
    return {{"estimate", number(interval.estimate)},
            {"standard_error", number(interval.standardError)},
            {"lower", number(interval.lower)},
            {"upper", number(interval.upper)}};
}

Interval intervalFrom(const json& value) {
    return {number(value.at("estimate")), number(value.at("standard_error")), number(value.at("lower")),
            number(value.at("upper"))};
}

json toJson(const Distribution& distribution) {
    json probabilities = json::array();
    for (const double probability : distribution.probabilities)
        probabilities.push_back(number(probability));
    return {{"probabilities", std::move(probabilities)}, {"mean", toJson(distribution.mean)}};
}

Distribution distributionFrom(const json& value) {
    Distribution distribution;
    for (const json& probability : value.at("probabilities"))
        distribution.probabilities.push_back(number(probability));
    distribution.mean = intervalFrom(value.at("mean"));
    return distribution;
}

} // namespace

json Effect::toJson() const {
    json groups = json::array();
    for (const TreatmentLevel& level : levels) {
        groups.push_back({{"label", level.label},
                          {"rows", level.rows},
                          {"observational", estimate::toJson(level.observational)},
                          {"interventional", estimate::toJson(level.interventional)}});
    }
    json english = json::array();
    for (const Sentence& note : notes)
        english.push_back(note.english());
    return {{"method", method},
            {"treatment", treatment},
            {"outcome", outcome},
            {"adjustment", adjustment},
            {"formula", formula},
            {"treatment_scale", treatmentScale.toJson()},
            {"outcome_scale", outcomeScale.toJson()},
            {"event", event},
            {"levels", std::move(groups)},
            {"from", from},
            {"to", to},
            {"observational_difference", estimate::toJson(observationalDifference)},
            {"interventional_difference", estimate::toJson(interventionalDifference)},
            {"interval_meaning", intervalMeaning},
            {"rows", rows},
            {"dropped", dropped},
            {"seed", seed},
            {"notes", english}};
}

Effect Effect::fromJson(const json& value) {
    Effect effect;
    value.at("method").get_to(effect.method);
    value.at("treatment").get_to(effect.treatment);
    value.at("outcome").get_to(effect.outcome);
    value.at("adjustment").get_to(effect.adjustment);
    effect.formula = value.value("formula", ""); // older files have none
    effect.treatmentScale = data::ValueScale::fromJson(value.at("treatment_scale"));
    effect.outcomeScale = data::ValueScale::fromJson(value.at("outcome_scale"));
    value.at("event").get_to(effect.event);
    for (const json& entry : value.at("levels")) {
        effect.levels.push_back({.label = entry.at("label").get<std::string>(),
                                 .rows = entry.at("rows").get<std::size_t>(),
                                 .observational = distributionFrom(entry.at("observational")),
                                 .interventional = distributionFrom(entry.at("interventional"))});
    }
    value.at("from").get_to(effect.from);
    value.at("to").get_to(effect.to);
    effect.observationalDifference = intervalFrom(value.at("observational_difference"));
    effect.interventionalDifference = intervalFrom(value.at("interventional_difference"));
    value.at("interval_meaning").get_to(effect.intervalMeaning);
    value.at("rows").get_to(effect.rows);
    value.at("dropped").get_to(effect.dropped);
    value.at("seed").get_to(effect.seed);
    for (const json& note : value.at("notes"))
        effect.notes.push_back(note.get<std::string>());
    return effect;
}

} // namespace dovetail::estimate
