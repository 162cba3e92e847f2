// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/linear_model.h"

#include <Eigen/Dense>

namespace dovetail::test {

using namespace graph;

LinearModel::LinearModel(const CausalGraph& graph, Random& random) : observed_(graph.size()) {
    const auto size = static_cast<Eigen::Index>(observed_ + boost::num_edges(graph.bidirected()));
    const auto strength = [&] { return (0.5 + random.uniform()) * (random.below(2) == 0 ? 1 : -1); };
    coefficients_ = Eigen::MatrixXd::Zero(size, size);
    auto hidden = static_cast<Eigen::Index>(observed_);
    for (const Edge& edge : graph.edges()) {
        const auto from = static_cast<Eigen::Index>(graph.index(edge.from));
        const auto to = static_cast<Eigen::Index>(graph.index(edge.to));
        if (edge.kind == EdgeKind::Directed) {
            coefficients_(to, from) = strength();
        } else {
            coefficients_(from, hidden) = strength();
            coefficients_(to, hidden) = strength();
            ++hidden;
        }
    }
    Eigen::VectorXd errors(size);
    for (auto& variance : errors)
        variance = 0.5 + random.uniform();
    const Eigen::MatrixXd effects = (Eigen::MatrixXd::Identity(size, size) - coefficients_).inverse();
    covariance_ = effects * errors.asDiagonal() * effects.transpose();
}

double LinearModel::covariance(std::size_t a, std::size_t b, const std::vector<std::size_t>& given) const {
    if (given.empty()) return covariance_(static_cast<Eigen::Index>(a), static_cast<Eigen::Index>(b));
    const std::vector<std::size_t> left{a};
    const std::vector<std::size_t> right{b};
    const Eigen::MatrixXd middle = covariance_(given, given);
    const Eigen::MatrixXd schur =
        covariance_(left, right) - covariance_(left, given) * middle.ldlt().solve(covariance_(given, right));
    return schur(0, 0);
}

Eigen::VectorXd LinearModel::jointEffect(const std::vector<std::size_t>& treatments,
                                         std::size_t outcome) const {
    Eigen::MatrixXd done = coefficients_;
    for (const std::size_t treatment : treatments)
        done.row(static_cast<Eigen::Index>(treatment)).setZero();
    const Eigen::MatrixXd effects = (Eigen::MatrixXd::Identity(done.rows(), done.cols()) - done).inverse();
    return effects(outcome, treatments).transpose();
}

} // namespace dovetail::test
