// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scm/bayesian_network.h"

#include "core/base/memory.h"
#include "core/data/table_source.h"
#include "core/graph/formats/text_cursor.h"
#include "core/graph/separation.h"

#include <algorithm>
#include <cmath>

namespace dovetail::scm {

using data::Column;
using estimand::Factor;
using estimand::Symbol;
using estimand::Symbols;
using graph::VariableId;
using graph::formats::BifNetwork;

namespace {

constexpr std::size_t rowsBetweenChecks = 4096;

Result<void> checkMemory(std::size_t rows, std::size_t columns, std::optional<std::uint64_t> allowed) {
    const auto available = allowed ? allowed : availableMemory();
    const double needed = static_cast<double>(rows) * static_cast<double>(columns) * sizeof(std::int32_t);
    if (!available || needed < static_cast<double>(*available)) return {};
    const auto mebibytes = [](double size) { return digits(std::llround(size / (1 << 20))); };
    return fail(ErrorCode::InvalidData,
                phrase("estimate", "A sample of %1 rows needs about %2 MiB of memory, and %3 MiB are free.")(
                    digits(rows), mebibytes(needed), mebibytes(static_cast<double>(*available))),
                phrase("estimate", "Draw fewer rows."));
}

/// Which row of the node's table holds for each row of the sample: parents are read as digits of a number.
std::size_t tableRow(const BifNetwork& network, const BifNetwork::Node& node,
                     const std::vector<std::vector<std::int32_t>>& codes, std::size_t row) {
    std::size_t place = 0;
    for (const std::size_t parent : node.parents)
        place = place * network.nodes[parent].states.size() + static_cast<std::size_t>(codes[parent][row]);
    return place;
}

/// P(state or one before | parents), and 1 for the last state that can be, however the sums are rounded.
std::vector<double> cumulated(const BifNetwork::Node& node) {
    std::vector<double> sums = node.probabilities;
    const std::size_t states = node.states.size();
    for (std::size_t first = 0; first < sums.size(); first += states) {
        std::size_t last = first;
        for (std::size_t at = first; at < first + states; ++at) {
            if (sums[at] > 0) last = at;
            if (at > first) sums[at] += sums[at - 1];
        }
        std::fill(sums.begin() + static_cast<std::ptrdiff_t>(last),
                  sums.begin() + static_cast<std::ptrdiff_t>(first + states), 1.0);
    }
    return sums;
}

} // namespace

BayesianNetwork::BayesianNetwork(BifNetwork network) : network_(std::move(network)) {
    for (const VariableId variable : graph::topologicalOrder(network_.graph))
        order_.push_back(*network_.graph.indexOf(variable));
}

Result<BayesianNetwork> BayesianNetwork::fromText(std::string_view text) {
    auto network = graph::formats::readBifNetwork(text);
    if (!network) return fail(network.error());
    return BayesianNetwork(std::move(*network));
}

Result<BayesianNetwork> BayesianNetwork::fromFile(const std::filesystem::path& path) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    const std::size_t longest = graph::formats::longestText + 1;
    const auto text =
        data::headOfFile(path, error ? 1 : static_cast<std::size_t>(std::min<std::uintmax_t>(size, longest)));
    if (!text) return fail(text.error());
    auto network = fromText(*text);
    if (!network) network.error().location.file = path.string();
    return network;
}

Result<NetworkSample> BayesianNetwork::sample(std::size_t rows, std::uint64_t seed, const Progress& progress,
                                              std::optional<std::uint64_t> memory) const {
    if (rows == 0 || order_.empty())
        return fail(ErrorCode::InvalidInput, phrase("estimate", "The sample would have no rows."),
                    phrase("estimate", "Draw at least one row."));
    if (auto fits = checkMemory(rows, order_.size(), memory); !fits) return fail(fits.error());
    const Random random(seed);
    std::vector<std::vector<std::int32_t>> codes(order_.size());
    double done = 0;
    for (const std::size_t index : order_) {
        const BifNetwork::Node& node = network_.nodes[index];
        const std::vector<double> sums = cumulated(node);
        const auto states = static_cast<std::ptrdiff_t>(node.states.size());
        Random stream = random.stream(index); // so that a column does not depend on how many come before it
        codes[index].resize(rows);
        for (std::size_t row = 0; row < rows; ++row) {
            if (row % rowsBetweenChecks == 0) {
                if (progress.cancelled()) return Progress::stopped();
                progress.report((done + static_cast<double>(row) / static_cast<double>(rows)) /
                                    static_cast<double>(order_.size()),
                                "drawing rows");
            }
            const auto first =
                sums.begin() + static_cast<std::ptrdiff_t>(tableRow(network_, node, codes, row)) * states;
            const auto state = std::upper_bound(first, first + states, stream.uniform()) - first;
            codes[index][row] = static_cast<std::int32_t>(state);
        }
        ++done;
    }
    std::vector<Column> columns;
    for (std::size_t index = 0; index < codes.size(); ++index)
        columns.push_back(Column::coded(network_.graph.variables()[index].name, data::ColumnType::Categorical,
                                        std::move(codes[index]), network_.nodes[index].states));
    return NetworkSample{data::Table(std::move(columns)), seed};
}

Result<DiscreteModel> BayesianNetwork::model() const {
    std::map<VariableId, Factor> tables;
    for (std::size_t index = 0; index < network_.nodes.size(); ++index) {
        const BifNetwork::Node& node = network_.nodes[index];
        // The axes in the order of the table: of the parents, then its own.
        std::vector<std::size_t> axes = node.parents;
        axes.push_back(index);
        std::map<Symbol, std::size_t> placeOf;
        for (std::size_t place = 0; place < axes.size(); ++place)
            placeOf.emplace(Symbol{network_.graph.idAt(axes[place])}, place);
        Symbols symbols;
        std::vector<std::size_t> cardinalities;
        for (const auto& [symbol, place] : placeOf) {
            symbols.insert(symbol);
            cardinalities.push_back(network_.nodes[axes[place]].states.size());
        }
        std::vector<double> values(node.probabilities.size());
        std::vector<std::size_t> state(axes.size());
        for (std::size_t cell = 0; cell < values.size(); ++cell) {
            std::size_t rest = cell; // as the factor counts: its last axis fastest
            for (auto axis = placeOf.rbegin(); axis != placeOf.rend(); ++axis) {
                const std::size_t count = network_.nodes[axes[axis->second]].states.size();
                state[axis->second] = rest % count;
                rest /= count;
            }
            std::size_t from = 0;
            for (std::size_t place = 0; place < axes.size(); ++place)
                from = from * network_.nodes[axes[place]].states.size() + state[place];
            values[cell] = node.probabilities[from];
        }
        tables.emplace(network_.graph.idAt(index),
                       Factor(std::move(symbols), std::move(cardinalities), std::move(values)));
    }
    return DiscreteModel::withTables(network_.graph, std::move(tables));
}

} // namespace dovetail::scm
