// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/table.h"
#include "core/graph/implications.h"
#include "core/independence/multiple_testing.h"
#include "core/independence/test_result.h"

#include <chrono>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace dovetail::independence {

/// Which column of the table each variable stands for, by index; no two share one.
using ColumnOf = std::map<graph::VariableId, std::size_t>;

struct GraphFitOptions {
    graph::PerMissingEdge perMissingEdge = graph::PerMissingEdge::One;
    std::optional<Method> method = {}; ///< none: chosen for each implication by the types of its columns
    Adjustment adjustment = Adjustment::BenjaminiHochberg;
    double level = 0.05; ///< an implication fails if its adjusted p-value is at most this
    std::size_t kernelRows = 1000;
    std::uint64_t seed = 1;
    std::size_t mostImplications = 10'000;
    std::optional<std::chrono::steady_clock::duration> time = {}; ///< for listing and testing
};

enum class Verdict : std::uint8_t {
    Holds, ///< the data do not contradict it, which does not make it true
    Fails,
    Untested,
};

/// One independence that the graph implies, and what the data say.
struct ImplicationFit {
    graph::VariableId x;
    graph::VariableId y;
    graph::VariableSet given;
    Verdict verdict = Verdict::Untested;
    std::optional<TestResult> result = {}; ///< none if untested
    double adjustedP = 1;                  ///< NaN if untested
    /// Why this test was chosen; if untested, why there is no result.
    Sentence reason = {};
};

struct GraphFit {
    std::vector<ImplicationFit> implications; ///< in the order of the list
    bool listComplete = true;                 ///< false if a limit or the time cut the list of implications
    std::size_t tested = 0;
    std::size_t failed = 0;
    /// Not latent, but without a column: nothing that is implied about them was tested.
    std::vector<graph::VariableId> withoutColumn = {};
    Adjustment adjustment = Adjustment::BenjaminiHochberg;
    double level = 0.05;
    std::uint64_t seed = 1;

    /// "2 of the 7 independences that the graph implies fail in the data."
    Sentence summary() const;
};

/// Does the graph fit the data? Tests an independence for each pair of variables without an edge between them
/// (or several, see GraphFitOptions), adjusts the p-values for their number, and says which fail. Variables
/// without a column count as latent, so that what is tested is about columns only. The same input gives the
/// same bits, but where time runs out: what was not reached is untested. Tests that take long (the kernel
/// test) come after the others.
///
/// Errors: InvalidInput (a column that is not there, or that two variables share; a level that is not between
/// 0 and 1), Cancelled. A test that cannot be made is no error but an untested implication.
Result<GraphFit> graphFit(const graph::CausalGraph& graph, const data::Table& table, const ColumnOf& columns,
                          const GraphFitOptions& options = {}, const Progress& progress = {});

/// The same for given independences, such as a basis set. One that is about several y is tested for each of
/// them by itself. Latent variables and such without a column leave theirs untested.
Result<GraphFit> testIndependences(const graph::CausalGraph& graph, const data::Table& table,
                                   const ColumnOf& columns,
                                   std::span<const graph::Independence> independences,
                                   const GraphFitOptions& options = {}, const Progress& progress = {});

/// What a person reads about one implication: what the graph says, and what the data say to it.
Sentence explanation(const graph::CausalGraph& graph, const ImplicationFit& fit);

} // namespace dovetail::independence
