// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/counterfactual_verification.h"

#include "core/scm/linear_gaussian_model.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dovetail::identify {

using estimand::GaussianFactor;
using estimand::Symbol;
using estimand::Symbols;
using graph::VariableSet;

namespace {

/// A variable in its world: so much of each variable's noise, and of each value that is set.
struct LinearSum {
    std::vector<double> noise;
    std::map<Symbol, double> values;
};

LinearSum sumOf(const scm::LinearGaussianModel& model, const CounterfactualVariable& of) {
    const graph::CausalGraph& graph = model.graph();
    VariableSet set;
    for (const auto& [id, setting] : of.set)
        set.insert(id);
    LinearSum sum{model.weights(of.variable, set), {}};
    for (const auto& [id, setting] : of.set) {
        const double weight = std::exchange(sum.noise[graph.index(id)], 0.0);
        if (weight == 0) continue;
        if (const auto* value = std::get_if<Symbol>(&setting)) {
            sum.values[*value] += weight;
            continue;
        }
        const LinearSum inner =
            sumOf(model, *std::get<std::shared_ptr<const CounterfactualVariable>>(setting));
        for (std::size_t i = 0; i < sum.noise.size(); ++i)
            sum.noise[i] += weight * inner.noise[i];
        for (const auto& [symbol, each] : inner.values)
            sum.values[symbol] += weight * each;
    }
    return sum;
}

/// One variable in one world with two values: impossible, in every model.
bool contradict(const scm::LinearGaussianModel& model, std::span<const CounterfactualEvent> events) {
    for (std::size_t i = 0; i < events.size(); ++i) {
        const LinearSum one = sumOf(model, events[i].of);
        for (std::size_t j = 0; j < i; ++j) {
            const LinearSum other = sumOf(model, events[j].of);
            if (events[i].of.variable == events[j].of.variable && events[i].value != events[j].value &&
                one.noise == other.noise && one.values == other.values)
                return true;
        }
    }
    return false;
}

/// The joint density of events; nothing if it is not finite. The same event twice is one.
std::optional<GaussianFactor> densityOf(const scm::LinearGaussianModel& model,
                                        std::span<const CounterfactualEvent> events) {
    std::vector<LinearSum> rows; // of value - variable: 0 if the event happens
    Symbols symbols;
    for (const CounterfactualEvent& event : events) {
        LinearSum row = sumOf(model, event.of);
        for (auto& [symbol, weight] : row.values)
            weight = -weight;
        row.values[event.value] += 1;
        const bool again = std::ranges::any_of(rows, [&](const LinearSum& known) {
            return known.noise == row.noise && known.values == row.values;
        });
        if (again) continue;
        for (const auto& [symbol, weight] : row.values)
            symbols.insert(symbol);
        rows.push_back(std::move(row));
    }
    if (rows.empty()) return GaussianFactor();
    const auto count = static_cast<Eigen::Index>(rows.size());
    Eigen::MatrixXd spread(count, count);
    Eigen::MatrixXd residual = Eigen::MatrixXd::Zero(count, static_cast<Eigen::Index>(symbols.size()));
    for (Eigen::Index i = 0; i < count; ++i) {
        const LinearSum& row = rows[static_cast<std::size_t>(i)];
        for (Eigen::Index j = 0; j < count; ++j)
            spread(i, j) = model.noiseCovariance(row.noise, rows[static_cast<std::size_t>(j)].noise);
        for (const auto& [symbol, weight] : row.values)
            residual(i, symbols.find(symbol) - symbols.begin()) = weight;
    }
    const Eigen::LLT<Eigen::MatrixXd> root(spread);
    constexpr double singular = 1e-6;
    if (root.info() != Eigen::Success || root.matrixLLT().diagonal().minCoeff() < singular)
        return std::nullopt;
    Eigen::MatrixXd white = residual;
    if (residual.cols() > 0) root.matrixL().solveInPlace(white); // Eigen cannot where there are no columns
    const double logScale = -root.matrixLLT().diagonal().array().log().sum() -
                            static_cast<double>(count) / 2 * std::log(2 * std::numbers::pi);
    return GaussianFactor(std::move(symbols), white.transpose() * white, logScale);
}

} // namespace

Verification verify(const graph::CausalGraph& graph, const CounterfactualQuery& query,
                    const estimand::Expression& estimand, std::uint64_t seed, const graph::ListClock& clock) {
    Random random(seed);
    const auto model = scm::LinearGaussianModel::random(graph, random);
    std::vector<CounterfactualEvent> all = query.events;
    all.insert(all.end(), query.given.begin(), query.given.end());
    if (const auto* number = estimand.as<estimand::Number>(); number && number->value == 0)
        return contradict(model, all) ? Verification::Right : Verification::Undecided;
    auto truth = densityOf(model, all);
    const auto given = densityOf(model, query.given);
    if (!truth || !given || clock.over()) return Verification::Undecided;
    *truth /= *given;
    const auto value = estimand::evaluate(estimand, scm::GaussianSources({model, model}), clock);
    if (!value) return Verification::Undecided;
    return verdictOn(estimand::distance(*truth, *value));
}

} // namespace dovetail::identify
