// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/estimand/gaussian_evaluation.h"
#include "core/graph/causal_graph.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace dovetail::scm {

/// A linear structural causal model with normal noise on an ADMG: each variable is a weighted sum of its
/// parents, of a hidden standard normal cause for each of its bidirected edges, and of noise of its own. All
/// means are 0. Unlike tables it stays cheap where variables have many causes: any interventional conditional
/// of k variables in a graph of n variables and m edges takes O(k (n + m) + k^2 n + k^3).
///
/// A value. It keeps what it has computed, so that one object is for one thread.
class LinearGaussianModel : public estimand::GaussianDistributions {
public:
    /// Weights are drawn away from 0 and smaller where there are many of them, so that no variance explodes.
    static LinearGaussianModel random(const graph::CausalGraph& graph, Random& random);
    /// The same with other mechanisms (weights, hidden causes' among them, and noise) for some variables.
    LinearGaussianModel withOtherMechanisms(const graph::VariableSet& differing, Random& random) const;

    /// Of any source: see `estimand::GaussianDistributions`. The source's number is not looked at.
    std::optional<estimand::GaussianFactor> conditional(const estimand::Probability& term) const override;

    const graph::CausalGraph& graph() const { return graph_; }
    /// Cov(a, b) in the data, or where `set` are set.
    double covariance(graph::VariableId a, graph::VariableId b, const graph::VariableSet& set = {}) const;
    /// How much `of` changes with `by`, one of `set`, which are set.
    double effect(graph::VariableId of, graph::VariableId by, const graph::VariableSet& set) const;

    /// `of` where `set` are set, as a sum of the noise of each variable, by its index: how often it counts.
    /// For those that are set: how often their value does.
    std::vector<double> weights(graph::VariableId of, const graph::VariableSet& set) const;
    /// The covariance of two sums of noise with such weights.
    double noiseCovariance(std::span<const double> a, std::span<const double> b) const;

private:
    struct Weighted {
        std::size_t cause;
        double weight;
    };
    struct Hidden {
        std::size_t sibling; ///< the other end of a bidirected edge
        double weight;       ///< of the hidden cause on this side
        double shared = 0;   ///< the covariance that the cause brings: times the weight on the other side
    };
    struct Mechanism {
        std::vector<Weighted> parents;
        std::vector<Hidden> hidden;
        double noise = 1; ///< variance
    };
    /// Variables as sums of what is set and of noise, for one choice of what is set.
    struct Response {
        std::vector<char> isSet;
        std::map<std::size_t, std::size_t> rowOf;    ///< of the variables that were asked about
        std::vector<std::vector<double>> weights;    ///< of the noise of each variable (of its value, if set)
        std::vector<std::vector<double>> weighted;   ///< the same times the covariance of the noise
        std::vector<std::vector<double>> covariance; ///< with the rows before, and itself
    };

    explicit LinearGaussianModel(graph::CausalGraph graph);
    void draw(std::size_t variable, Random& random);
    void shareHiddenCauses();
    Response& response(const graph::VariableSet& set) const;
    std::size_t row(Response& response, std::size_t variable) const;
    static double covarianceOf(const Response& response, std::size_t rowA, std::size_t rowB);

    graph::CausalGraph graph_;
    std::vector<std::size_t> order_; ///< causes first
    std::vector<Mechanism> mechanisms_;
    mutable std::map<graph::VariableSet, Response> responses_;
};

/// A model for each source of an estimand.
class GaussianSources : public estimand::GaussianDistributions {
public:
    explicit GaussianSources(std::vector<LinearGaussianModel> models) : models_(std::move(models)) {}
    std::optional<estimand::GaussianFactor> conditional(const estimand::Probability& term) const override;

private:
    std::vector<LinearGaussianModel> models_;
};

} // namespace dovetail::scm
