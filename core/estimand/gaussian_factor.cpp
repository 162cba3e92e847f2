// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimand/gaussian_factor.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <vector>

namespace dovetail::estimand {

namespace {

using Index = Eigen::Index;

/// Where each of the symbols stands among `all`.
std::vector<Index> places(const Symbols& symbols, const Symbols& all) {
    std::vector<Index> found;
    found.reserve(symbols.size());
    for (const Symbol symbol : symbols)
        found.push_back(all.find(symbol) - all.begin());
    return found;
}

Symbols united(const Symbols& a, const Symbols& b) {
    Symbols all = a;
    all.insert(b.begin(), b.end());
    return all;
}

/// With rows of zeros for the symbols of `all` that are new.
Eigen::MatrixXd spread(const GaussianFactor& factor, const Symbols& all) {
    const auto size = static_cast<Index>(all.size());
    Eigen::MatrixXd wide = Eigen::MatrixXd::Zero(size, size);
    const std::vector<Index> at = places(factor.symbols(), all);
    wide(at, at) = factor.precision();
    return wide;
}

} // namespace

GaussianFactor::GaussianFactor(Symbols symbols, Eigen::MatrixXd precision, double logScale)
    : symbols_(std::move(symbols)), precision_(std::move(precision)), logScale_(logScale) {
    assert(precision_.rows() == static_cast<Index>(symbols_.size()) &&
           precision_.cols() == precision_.rows());
}

std::optional<GaussianFactor> GaussianFactor::integratedOver(const Symbols& symbols) const {
    if (symbols.empty()) return *this;
    Symbols kept;
    std::vector<Index> stay;
    std::vector<Index> go;
    Index place = 0;
    for (const Symbol symbol : symbols_) {
        if (symbols.contains(symbol)) {
            go.push_back(place);
        } else {
            kept.insert(kept.end(), symbol);
            stay.push_back(place);
        }
        ++place;
    }
    assert(go.size() == symbols.size());
    const Eigen::MatrixXd block = precision_(go, go);
    const Eigen::LLT<Eigen::MatrixXd> root(block);
    if (root.info() != Eigen::Success) return std::nullopt;
    Eigen::MatrixXd rest = precision_(stay, stay);
    if (!stay.empty()) { // Eigen does not solve for a matrix without columns
        const Eigen::MatrixXd across = root.matrixL().solve(precision_(go, stay));
        rest.noalias() -= across.transpose() * across;
    }
    const double logRoot = root.matrixLLT().diagonal().array().log().sum(); // half of log det(block)
    const double scale =
        logScale_ + static_cast<double>(go.size()) / 2 * std::log(2 * std::numbers::pi) - logRoot;
    if (!std::isfinite(scale)) return std::nullopt;
    return GaussianFactor(std::move(kept), std::move(rest), scale);
}

GaussianFactor GaussianFactor::renamed(const std::function<Symbol(Symbol)>& name) const {
    std::vector<Symbol> axes;
    Symbols sorted;
    for (const Symbol symbol : symbols_) {
        axes.push_back(name(symbol));
        sorted.insert(axes.back());
    }
    assert(sorted.size() == axes.size());
    std::vector<Index> at;
    for (const Symbol symbol : sorted)
        at.push_back(std::ranges::find(axes, symbol) - axes.begin());
    return {std::move(sorted), precision_(at, at), logScale_};
}

GaussianFactor& GaussianFactor::operator*=(double number) {
    logScale_ += std::log(number);
    return *this;
}

GaussianFactor& GaussianFactor::add(const GaussianFactor& other, double times) {
    if (!std::ranges::includes(symbols_, other.symbols_)) {
        Symbols all = united(symbols_, other.symbols_);
        precision_ = spread(*this, all);
        symbols_ = std::move(all);
    }
    const std::vector<Index> at = places(other.symbols_, symbols_);
    for (std::size_t column = 0; column < at.size(); ++column) {
        for (std::size_t row = 0; row < at.size(); ++row) {
            precision_(at[row], at[column]) +=
                times * other.precision_(static_cast<Index>(row), static_cast<Index>(column));
        }
    }
    logScale_ += times * other.logScale_;
    return *this;
}

double distance(const GaussianFactor& a, const GaussianFactor& b) {
    const Symbols all = united(a.symbols(), b.symbols());
    const Eigen::MatrixXd one = spread(a, all);
    const Eigen::MatrixXd other = spread(b, all);
    double farthest = std::abs(a.logScale() - b.logScale()) / (1 + std::abs(a.logScale()));
    if (all.empty()) return farthest;
    const Eigen::ArrayXd size =
        1 + one.cwiseAbs().rowwise().maxCoeff().array().max(other.cwiseAbs().rowwise().maxCoeff().array());
    for (Index row = 0; row < one.rows(); ++row) {
        for (Index column = 0; column < one.cols(); ++column) {
            const double gap =
                std::abs(one(row, column) - other(row, column)) / std::max(size[row], size[column]);
            if (!(gap <= farthest)) farthest = gap;
        }
    }
    return farthest;
}

} // namespace dovetail::estimand
