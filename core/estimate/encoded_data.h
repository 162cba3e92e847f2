// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/table.h"
#include "core/data/value_scale.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dovetail::estimate {

/// The complete rows of a question's columns as plain arrays, one entry a row.
struct EncodedData {
    data::ValueScale treatmentScale;
    data::ValueScale outcomeScale;
    std::string event; ///< empty if the outcome has numbers

    std::vector<std::int32_t> group;  ///< of the treatment's scale
    std::vector<double> treatment;    ///< the treatment's numbers if its scale is binned, else empty
    std::vector<std::int32_t> answer; ///< group of the outcome's scale
    std::vector<double> outcome;      ///< its number, or 1 where the event happened
    data::Table adjustment;           ///< the columns Z
    std::size_t dropped = 0;          ///< rows with a missing cell

    std::size_t rows() const { return group.size(); }
    std::size_t groups() const { return treatmentScale.size(); }
    std::size_t answers() const { return outcomeScale.size(); }
};

struct EncodingOptions {
    std::vector<std::string> adjustment = {};
    std::string event = {};
    std::size_t outcomeBins = 20;
    std::size_t treatmentGroups = 5;
};

/// See plugInAdjustment for the errors.
Result<EncodedData> encode(const data::Table& table, const std::string& treatment, const std::string& outcome,
                           const EncodingOptions& options);

} // namespace dovetail::estimate
