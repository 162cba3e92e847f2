// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/data/value_scale.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace dovetail::estimate {

/// A number with what is known of its error. Lower and upper are a 95 % interval; they are NaN where
/// a method gives none.
struct Interval {
    double estimate = 0;
    double standardError = 0;
    double lower = 0;
    double upper = 0;
};

/// A distribution of the outcome over the groups of the outcome's scale, with its mean (for an
/// outcome without numbers: the probability of `Effect::event`).
struct Distribution {
    std::vector<double> probabilities;
    Interval mean;
};

/// What follows from one value (or group of values) of the treatment.
struct TreatmentLevel {
    std::string label;
    std::size_t rows = 0;        ///< rows of the data that have it
    Distribution observational;  ///< P(outcome | treatment = t)
    Distribution interventional; ///< P(outcome | do(treatment = t))
};

/// The answer to "what would happen if the treatment were set?", beside what was merely seen.
///
/// Every method (plug-in adjustment, a trained transformer) answers in this form, so that answers can
/// be drawn over each other, stored and compared.
struct Effect {
    std::string method;    ///< "adjustment (strata)", "adjustment (regression)", "transformer"
    std::string treatment; ///< name of the column
    std::string outcome;
    std::vector<std::string> adjustment; ///< names of the adjustment set
    std::string formula;                 ///< what was computed where it is no adjustment, else empty
    data::ValueScale treatmentScale;
    data::ValueScale outcomeScale;
    std::string event; ///< the outcome's level whose probability stands for the mean; empty if numeric
    std::vector<TreatmentLevel> levels; ///< one a group of treatmentScale
    std::size_t from = 0;               ///< the contrast is between these two levels: mean(to) - mean(from)
    std::size_t to = 0;
    Interval observationalDifference;
    Interval interventionalDifference;
    std::string intervalMeaning; ///< one phrase: what the intervals cover, e.g. "95 %, bootstrap of 500"
    std::size_t rows = 0;        ///< complete rows that were used
    std::size_t dropped = 0;     ///< rows left out because a cell was missing
    std::uint64_t seed = 0;
    /// Sentences a person should read beside the numbers. In English when read from a file.
    std::vector<Sentence> notes;

    nlohmann::json toJson() const;
    /// Throws nlohmann::json::exception if a field is missing.
    static Effect fromJson(const nlohmann::json& json);
};

} // namespace dovetail::estimate
