// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/value_scale.h"
#include "core/engines/autoregressive/sequence_codec.h"

#include <Eigen/Core>

#include <vector>

namespace dovetail::engines::autoregressive {

/// About `count` groups of equally many rows, each joining neighbouring bins of the variable. A scale
/// of levels is returned as it is.
data::ValueScale joinedBins(const SequenceCodec::Variable& variable, std::size_t count);

/// `count` intervals of equal width over the variable's bins. A scale of levels is returned as it is.
data::ValueScale equalWidths(const SequenceCodec::Variable& variable, std::size_t count);

/// How the probability of a token falls to the groups of another scale of the same column: tokens x
/// groups, rows sum to 1. A level falls to the group that has it; a bin is spread over the groups as
/// if its values were equally likely between its smallest and its largest.
Eigen::MatrixXd spread(const data::ValueScale& tokens, const data::ValueScale& groups);

/// The one group of another scale of the same column to which a token belongs: that of its level, or of
/// its bin's mean. A token without one gets the number of groups.
std::vector<std::size_t> groupOfTokens(const data::ValueScale& tokens, const data::ValueScale& groups);

} // namespace dovetail::engines::autoregressive
