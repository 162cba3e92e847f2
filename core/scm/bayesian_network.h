// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/table.h"
#include "core/graph/formats/bif_network.h"
#include "core/scm/discrete_model.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dovetail::scm {

struct NetworkSample {
    data::Table table;
    std::uint64_t seed = 0; ///< that it was drawn with: the same gives the same table again
};

/// A Bayesian network with its tables, as published in BIF files: a model to draw data from. A value.
class BayesianNetwork {
public:
    /// Errors: Parse, see readBifNetwork.
    static Result<BayesianNetwork> fromText(std::string_view text);
    /// Also: NotFound, Io.
    static Result<BayesianNetwork> fromFile(const std::filesystem::path& path);

    const graph::CausalGraph& graph() const { return network_.graph; }

    /// So many rows by ancestral sampling: a categorical column for each variable, in the order of the file,
    /// with all its states as levels in the order of the file. Errors: InvalidInput (no rows), InvalidData
    /// (no memory for them; `memory` bytes are allowed, or what is free), Cancelled. Linear in the cells.
    Result<NetworkSample> sample(std::size_t rows, std::uint64_t seed, const Progress& progress = {},
                                 std::optional<std::uint64_t> memory = {}) const;

    /// The same as a model that computes exact distributions; states are numbered 0, 1, ... in the order of
    /// the file. Refused as `DiscreteModel::withTables` does.
    Result<DiscreteModel> model() const;

private:
    explicit BayesianNetwork(graph::formats::BifNetwork network);

    graph::formats::BifNetwork network_;
    std::vector<std::size_t> order_; ///< causes first
};

} // namespace dovetail::scm
