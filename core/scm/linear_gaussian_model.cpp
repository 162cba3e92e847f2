// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scm/linear_gaussian_model.h"

#include "core/graph/separation.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace dovetail::scm {

using estimand::GaussianFactor;
using estimand::Symbol;
using estimand::Symbols;
using graph::CausalGraph;
using graph::VariableId;
using graph::VariableSet;

namespace {

using Index = Eigen::Index;

double drawnWeight(Random& random, std::size_t causes) {
    const double size = 0.5 + random.uniform();
    const double sign = random.below(2) == 0 ? 1 : -1;
    return sign * size / std::sqrt(static_cast<double>(std::max<std::size_t>(causes, 1)));
}

} // namespace

LinearGaussianModel::LinearGaussianModel(CausalGraph graph) : graph_(std::move(graph)) {
    for (const VariableId id : graph::topologicalOrder(graph_))
        order_.push_back(graph_.index(id));
    mechanisms_.resize(graph_.size());
}

void LinearGaussianModel::draw(std::size_t variable, Random& random) {
    Mechanism& mechanism = mechanisms_[variable];
    mechanism = {};
    const VariableId id = graph_.idAt(variable);
    const auto& parents = graph_.parents(id);
    for (const VariableId parent : parents)
        mechanism.parents.push_back({graph_.index(parent), drawnWeight(random, parents.size())});
    const auto& siblings = graph_.siblings(id);
    for (const VariableId sibling : siblings)
        mechanism.hidden.push_back({graph_.index(sibling), drawnWeight(random, siblings.size())});
    mechanism.noise = 0.4 + 0.6 * random.uniform();
}

LinearGaussianModel LinearGaussianModel::random(const CausalGraph& graph, Random& random) {
    LinearGaussianModel model(graph);
    for (std::size_t i = 0; i < graph.size(); ++i)
        model.draw(i, random);
    model.shareHiddenCauses();
    return model;
}

LinearGaussianModel LinearGaussianModel::withOtherMechanisms(const VariableSet& differing,
                                                             Random& random) const {
    LinearGaussianModel other = *this;
    other.responses_.clear();
    for (const VariableId id : differing)
        other.draw(graph_.index(id), random);
    other.shareHiddenCauses();
    return other;
}

void LinearGaussianModel::shareHiddenCauses() {
    std::map<std::pair<std::size_t, std::size_t>, double> weights;
    for (std::size_t i = 0; i < mechanisms_.size(); ++i) {
        for (const Hidden& hidden : mechanisms_[i].hidden)
            weights[{i, hidden.sibling}] = hidden.weight;
    }
    for (std::size_t i = 0; i < mechanisms_.size(); ++i) {
        for (Hidden& hidden : mechanisms_[i].hidden)
            hidden.shared = hidden.weight * weights.at({hidden.sibling, i});
    }
}

LinearGaussianModel::Response& LinearGaussianModel::response(const VariableSet& set) const {
    const auto [place, isNew] = responses_.try_emplace(set);
    if (isNew) {
        place->second.isSet.assign(graph_.size(), 0);
        for (const VariableId id : set)
            place->second.isSet[graph_.index(id)] = 1;
    }
    return place->second;
}

/// The row of a variable, made if there is none.
std::size_t LinearGaussianModel::row(Response& response, std::size_t variable) const {
    const auto [place, isNew] = response.rowOf.try_emplace(variable, response.weights.size());
    if (!isNew) return place->second;
    // From the variable upwards: what a unit of noise there does to it, over all directed paths.
    std::vector<double> weights(graph_.size(), 0);
    weights[variable] = 1;
    for (std::size_t i = order_.size(); i-- > 0;) {
        const std::size_t here = order_[i];
        if (weights[here] == 0 || response.isSet[here]) continue;
        for (const Weighted& parent : mechanisms_[here].parents)
            weights[parent.cause] += weights[here] * parent.weight;
    }
    // The noise of two variables has what they share of hidden causes as its covariance.
    std::vector<double> weighted(graph_.size(), 0);
    for (std::size_t here = 0; here < weights.size(); ++here) {
        if (weights[here] == 0 || response.isSet[here]) continue;
        double own = mechanisms_[here].noise;
        for (const Hidden& hidden : mechanisms_[here].hidden) {
            own += hidden.weight * hidden.weight;
            if (!response.isSet[hidden.sibling]) weighted[hidden.sibling] += weights[here] * hidden.shared;
        }
        weighted[here] += weights[here] * own;
    }
    std::vector<double> covariance;
    for (const auto& earlier : response.weights)
        covariance.push_back(std::inner_product(earlier.begin(), earlier.end(), weighted.begin(), 0.0));
    covariance.push_back(std::inner_product(weights.begin(), weights.end(), weighted.begin(), 0.0));
    response.weights.push_back(std::move(weights));
    response.weighted.push_back(std::move(weighted));
    response.covariance.push_back(std::move(covariance));
    return place->second;
}

double LinearGaussianModel::covarianceOf(const Response& response, std::size_t rowA, std::size_t rowB) {
    return response.covariance[std::max(rowA, rowB)][std::min(rowA, rowB)];
}

double LinearGaussianModel::covariance(VariableId a, VariableId b, const VariableSet& set) const {
    Response& known = response(set);
    const std::size_t rowA = row(known, graph_.index(a));
    return covarianceOf(known, rowA, row(known, graph_.index(b)));
}

double LinearGaussianModel::effect(VariableId of, VariableId by, const VariableSet& set) const {
    Response& known = response(set);
    return known.weights[row(known, graph_.index(of))][graph_.index(by)];
}

std::vector<double> LinearGaussianModel::weights(VariableId of, const VariableSet& set) const {
    Response& known = response(set);
    return known.weights[row(known, graph_.index(of))];
}

double LinearGaussianModel::noiseCovariance(std::span<const double> a, std::span<const double> b) const {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] == 0) continue;
        double own = mechanisms_[i].noise;
        for (const Hidden& hidden : mechanisms_[i].hidden) {
            own += hidden.weight * hidden.weight;
            sum += a[i] * hidden.shared * b[hidden.sibling];
        }
        sum += a[i] * own * b[i];
    }
    return sum;
}

std::optional<GaussianFactor> LinearGaussianModel::conditional(const estimand::Probability& term) const {
    VariableSet set;
    for (const Symbol symbol : term.intervened)
        set.insert(symbol.variable);
    Response& known = response(set);
    const auto rowsOf = [&](const Symbols& symbols) {
        std::vector<std::size_t> rows;
        for (const Symbol symbol : symbols)
            rows.push_back(row(known, graph_.index(symbol.variable)));
        return rows;
    };
    const std::vector<std::size_t> of = rowsOf(term.of);
    const std::vector<std::size_t> given = rowsOf(term.given);
    const auto covariances = [&](const std::vector<std::size_t>& rows,
                                 const std::vector<std::size_t>& columns) {
        Eigen::MatrixXd matrix(static_cast<Index>(rows.size()), static_cast<Index>(columns.size()));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (std::size_t j = 0; j < columns.size(); ++j)
                matrix(static_cast<Index>(i), static_cast<Index>(j)) =
                    covarianceOf(known, rows[i], columns[j]);
        }
        return matrix;
    };
    const auto means = [&](const std::vector<std::size_t>& rows) {
        Eigen::MatrixXd matrix(static_cast<Index>(rows.size()), static_cast<Index>(term.intervened.size()));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            Index column = 0;
            for (const Symbol symbol : term.intervened)
                matrix(static_cast<Index>(i), column++) =
                    known.weights[rows[i]][graph_.index(symbol.variable)];
        }
        return matrix;
    };
    // Of the residual R = of - slope * given - shift * intervened, which is normal with covariance S: in the
    // exponent R' S^-1 R.
    const auto ofs = static_cast<Index>(of.size());
    const auto givens = static_cast<Index>(given.size());
    const auto sets = static_cast<Index>(term.intervened.size());
    Eigen::MatrixXd residual(ofs, ofs + givens + sets);
    residual.leftCols(ofs).setIdentity();
    Eigen::MatrixXd spread = covariances(of, of);
    Eigen::MatrixXd shift = means(of);
    if (givens > 0) {
        const Eigen::LLT<Eigen::MatrixXd> root(covariances(given, given));
        if (root.info() != Eigen::Success) return std::nullopt;
        const Eigen::MatrixXd across = covariances(given, of);
        const Eigen::MatrixXd slope = root.solve(across).transpose();
        spread -= slope * across;
        shift -= slope * means(given);
        residual.middleCols(ofs, givens) = -slope;
    }
    residual.rightCols(sets) = -shift;
    const Eigen::LLT<Eigen::MatrixXd> root(spread);
    if (root.info() != Eigen::Success) return std::nullopt;
    const Eigen::MatrixXd white = root.matrixL().solve(residual);
    const double logScale = -root.matrixLLT().diagonal().array().log().sum() -
                            static_cast<double>(ofs) / 2 * std::log(2 * std::numbers::pi);
    // The columns stand in the order of the three sets; symbols in one order.
    std::vector<Symbol> columns(term.of.begin(), term.of.end());
    columns.insert(columns.end(), term.given.begin(), term.given.end());
    columns.insert(columns.end(), term.intervened.begin(), term.intervened.end());
    Symbols sorted;
    for (const Symbol symbol : columns)
        sorted.insert(symbol);
    std::vector<Index> at;
    for (const Symbol symbol : sorted)
        at.push_back(std::ranges::find(columns, symbol) - columns.begin());
    const Eigen::MatrixXd ordered = white(Eigen::all, at);
    return GaussianFactor(std::move(sorted), ordered.transpose() * ordered, logScale);
}

std::optional<GaussianFactor> GaussianSources::conditional(const estimand::Probability& term) const {
    if (term.source >= models_.size()) return std::nullopt;
    return models_[term.source].conditional(term);
}

} // namespace dovetail::scm
