// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/model_search.h"

#include "core/graph/subgraphs.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>

namespace dovetail::identify {

using estimand::Factor;
using estimand::Symbol;
using estimand::Symbols;
using graph::CausalGraph;
using graph::VariableId;
using graph::VariableSet;

namespace {

constexpr std::size_t mostWorlds = 1 << 20;
constexpr std::size_t mostParameters = 1500;
constexpr std::size_t mostObserved = 9; // 2^n rows of the Jacobian

/// What the variables are and depend on, by number: the observed ones first, with two values each, then the
/// hidden causes. A world is one value of everything, numbered with the first variable running fastest.
/// Parameters are P(variable = 1 | parents) for each observed variable and value of its parents.
class ParametrisedModel {
public:
    ParametrisedModel(const CausalGraph& part, std::size_t hiddenValues)
        : dag_(graph::canonicalDag(part)), observed_(part.size()), hiddenValues_(hiddenValues) {
        double worlds = 1;
        for (std::size_t i = 0; i < dag_.size(); ++i) {
            strides_.push_back(static_cast<std::size_t>(worlds));
            worlds *= static_cast<double>(values(i));
            if (worlds > mostWorlds) return;
        }
        worlds_ = static_cast<std::size_t>(worlds);
        for (std::size_t i = 0; i < observed_; ++i) {
            firstParameter_.push_back(parameters_);
            std::size_t rows = 1;
            std::vector<std::size_t> parents;
            for (const VariableId parent : dag_.parents(dag_.idAt(i))) {
                parents.push_back(dag_.index(parent));
                rows *= values(parents.back());
            }
            parents_.push_back(std::move(parents));
            parameters_ += rows;
        }
        parameter_.resize(worlds_ * observed_);
        for (std::size_t world = 0; world < worlds_; ++world) {
            for (std::size_t i = 0; i < observed_; ++i) {
                std::size_t row = 0;
                for (const std::size_t parent : parents_[i])
                    row = row * values(parent) + valueIn(world, parent);
                parameter_[world * observed_ + i] = static_cast<std::uint32_t>(firstParameter_[i] + row);
            }
        }
    }

    bool feasible() const {
        return worlds_ > 0 && observed_ <= mostObserved && parameters_ <= mostParameters;
    }
    std::size_t parameters() const { return parameters_; }
    const CausalGraph& dag() const { return dag_; }

    /// Probabilities of what is observed (entry i: variable j is bit j of i) and how they change with the
    /// parameters, when the variables of `set` are held at the bits of `at`.
    struct Distribution {
        Eigen::VectorXd probabilities;
        Eigen::MatrixXd change; ///< a row for each probability, a column for each parameter
    };
    Distribution at(const Eigen::VectorXd& theta, std::size_t set = 0, std::size_t at = 0) const {
        const std::size_t cells = std::size_t{1} << observed_;
        Distribution result{
            Eigen::VectorXd::Zero(static_cast<Eigen::Index>(cells)),
            Eigen::MatrixXd::Zero(static_cast<Eigen::Index>(cells), static_cast<Eigen::Index>(parameters_))};
        const double share = static_cast<double>(cells) / static_cast<double>(worlds_);
        for (std::size_t world = 0; world < worlds_; ++world) {
            const std::size_t cell = world & (cells - 1);
            if ((cell & set) != at) continue;
            double probability = share;
            for (std::size_t i = 0; i < observed_; ++i) {
                if ((set >> i & 1) != 0) continue;
                const double one = theta[parameter_[world * observed_ + i]];
                probability *= (cell >> i & 1) != 0 ? one : 1 - one;
            }
            const auto row = static_cast<Eigen::Index>(cell);
            result.probabilities[row] += probability;
            for (std::size_t i = 0; i < observed_; ++i) {
                if ((set >> i & 1) != 0) continue;
                const auto column = static_cast<Eigen::Index>(parameter_[world * observed_ + i]);
                const double one = theta[column];
                result.change(row, column) +=
                    (cell >> i & 1) != 0 ? probability / one : -probability / (1 - one);
            }
        }
        return result;
    }

    std::optional<scm::DiscreteModel> model(const Eigen::VectorXd& theta) const {
        std::map<VariableId, Factor> tables;
        for (std::size_t i = 0; i < dag_.size(); ++i)
            tables.emplace(dag_.idAt(i), table(theta, i));
        auto model = scm::DiscreteModel::withTables(dag_, std::move(tables));
        if (!model) return std::nullopt;
        return std::move(*model);
    }

private:
    std::size_t values(std::size_t variable) const { return variable < observed_ ? 2 : hiddenValues_; }
    std::size_t valueIn(std::size_t world, std::size_t variable) const {
        return world / strides_[variable] % values(variable);
    }

    Factor table(const Eigen::VectorXd& theta, std::size_t variable) const {
        const Symbol own{dag_.idAt(variable)};
        if (variable >= observed_) {
            return {{own},
                    {hiddenValues_},
                    std::vector<double>(hiddenValues_, 1.0 / static_cast<double>(hiddenValues_))};
        }
        Symbols axes = estimand::symbolsOf(dag_.parents(own.variable));
        axes.insert(own);
        std::vector<std::size_t> cardinalities;
        std::size_t cells = 1;
        for (const Symbol axis : axes) {
            cardinalities.push_back(values(dag_.index(axis.variable)));
            cells *= cardinalities.back();
        }
        std::vector<double> entries(cells);
        for (std::size_t cell = 0; cell < cells; ++cell) {
            std::size_t row = 0;
            std::size_t value = 0;
            std::size_t below = cells;
            for (std::size_t axis = 0; axis < axes.size(); ++axis) { // parents in the order of their rows
                below /= cardinalities[axis];
                const std::size_t here = cell / below % cardinalities[axis];
                if (*axes.nth(axis) == own) {
                    value = here;
                } else {
                    row = row * cardinalities[axis] + here;
                }
            }
            const double one = theta[static_cast<Eigen::Index>(firstParameter_[variable] + row)];
            entries[cell] = value == 1 ? one : 1 - one;
        }
        return {std::move(axes), std::move(cardinalities), std::move(entries)};
    }

    CausalGraph dag_;
    std::size_t observed_;
    std::size_t hiddenValues_;
    std::size_t worlds_ = 0; ///< 0: too many
    std::size_t parameters_ = 0;
    std::vector<std::size_t> strides_;
    std::vector<std::size_t> firstParameter_;
    std::vector<std::vector<std::size_t>> parents_;
    std::vector<std::uint32_t> parameter_; ///< of each world and observed variable
};

/// One number that is asked about, P(outcomes | do(treatments), given) at some values.
class Answer {
public:
    Answer(const ParametrisedModel& model, const EffectQuery& query, Random& random) : model_(&model) {
        const auto draw = [&](const VariableSet& set, std::size_t& mask, std::size_t& values) {
            for (const VariableId id : set) {
                if (!model.dag().contains(id)) continue; // has no part in it
                const std::size_t bit = std::size_t{1} << model.dag().index(id);
                mask |= bit;
                if (random.below(2) == 1) values |= bit;
            }
        };
        draw(query.treatments, set_, at_);
        draw(query.given, given_, givenValues_);
        draw(query.outcomes, outcomes_, outcomeValues_);
    }

    struct Value {
        double value;
        Eigen::VectorXd gradient;
    };
    Value at(const Eigen::VectorXd& theta) const {
        const auto distribution = model_->at(theta, set_, at_);
        double all = 0;
        double part = 0;
        Eigen::VectorXd allChange = Eigen::VectorXd::Zero(theta.size());
        Eigen::VectorXd partChange = allChange;
        for (Eigen::Index cell = 0; cell < distribution.probabilities.size(); ++cell) {
            const auto bits = static_cast<std::size_t>(cell);
            if ((bits & given_) != givenValues_) continue;
            all += distribution.probabilities[cell];
            allChange += distribution.change.row(cell).transpose();
            if ((bits & outcomes_) != outcomeValues_) continue;
            part += distribution.probabilities[cell];
            partChange += distribution.change.row(cell).transpose();
        }
        return {part / all, (partChange - part / all * allChange) / all};
    }

private:
    const ParametrisedModel* model_;
    std::size_t set_ = 0, at_ = 0, given_ = 0, givenValues_ = 0, outcomes_ = 0, outcomeValues_ = 0;
};

/// A point of the set of models, by the logits of its parameters, which keep them between 0 and 1.
Eigen::VectorXd probabilities(const Eigen::VectorXd& logits) {
    return (1 + (-logits.array()).exp()).inverse();
}

/// Walks within the models that have the P(V) of where it starts.
class Walk {
public:
    /// `stop` is asked in each round of Newton's method.
    Walk(const ParametrisedModel& model, const Answer& answer, Eigen::VectorXd start,
         std::function<bool()> stop)
        : model_(&model), answer_(&answer), logits_(std::move(start)), stop_(std::move(stop)) {
        target_ = model.at(probabilities(logits_)).probabilities;
    }

    const Eigen::VectorXd& logits() const { return logits_; }
    double value() const { return answer_->at(probabilities(logits_)).value; }

    /// One step up; false if there is no way up.
    bool step() {
        constexpr double flat = 1e-7;
        const Eigen::VectorXd theta = probabilities(logits_);
        const Eigen::ArrayXd slope = theta.array() * (1 - theta.array());
        const Eigen::VectorXd gradient = answer_->at(theta).gradient.array() * slope;
        const Eigen::MatrixXd change = model_->at(theta).change * slope.matrix().asDiagonal();
        Eigen::CompleteOrthogonalDecomposition<Eigen::MatrixXd> decomposition(change);
        decomposition.setThreshold(rankThreshold);
        const Eigen::VectorXd along = gradient - decomposition.solve(change * gradient);
        const double largest = along.cwiseAbs().maxCoeff();
        if (!(largest > flat)) return false;
        constexpr int halvings = 6;
        double length = 0.5;
        for (int i = 0; i < halvings && !stop_(); ++i, length /= 2) {
            Eigen::VectorXd next = logits_ + along * (length / largest);
            if (!returned(next)) continue;
            logits_ = std::move(next);
            return true;
        }
        return false;
    }

private:
    static constexpr double rankThreshold = 1e-9;

    /// Newton's method onto the target, by the shortest way.
    bool returned(Eigen::VectorXd& logits) const {
        constexpr int rounds = 8;
        constexpr double near = 1e-15;
        constexpr double farthest = 4; // probabilities between 0.018 and 0.982
        double last = 1;
        for (int round = 0; round < rounds; ++round) {
            if (stop_()) return false;
            const Eigen::VectorXd theta = probabilities(logits);
            const auto distribution = model_->at(theta);
            const Eigen::VectorXd missing = target_ - distribution.probabilities;
            last = missing.cwiseAbs().maxCoeff();
            if (last < near) break;
            const Eigen::MatrixXd change =
                distribution.change * (theta.array() * (1 - theta.array())).matrix().asDiagonal();
            Eigen::CompleteOrthogonalDecomposition<Eigen::MatrixXd> decomposition(change);
            decomposition.setThreshold(rankThreshold);
            logits += decomposition.solve(missing);
            if (!logits.allFinite() || logits.cwiseAbs().maxCoeff() > farthest) return false;
        }
        constexpr double good = 1e-14;
        return last < good;
    }

    const ParametrisedModel* model_;
    const Answer* answer_;
    Eigen::VectorXd logits_;
    Eigen::VectorXd target_;
    std::function<bool()> stop_;
};

/// The part without variables that no edge touches.
CausalGraph connectedPart(const CausalGraph& part) {
    VariableSet touched;
    for (const graph::Edge& edge : part.edges()) {
        touched.insert(edge.from);
        touched.insert(edge.to);
    }
    return graph::inducedSubgraph(part, touched);
}

/// The model of `connected`, which is `part` without variables that no edge touches, with these as coins.
std::optional<scm::DiscreteModel> completed(const std::optional<scm::DiscreteModel>& model,
                                            const CausalGraph& connected, const CausalGraph& part) {
    if (!model) return std::nullopt;
    const CausalGraph dag = graph::canonicalDag(part);
    std::map<VariableId, VariableId> hidden; // in both cases they follow the observed ones, in one order
    for (std::size_t i = connected.size(), j = part.size(); j < dag.size(); ++i, ++j)
        hidden[model->graph().idAt(i)] = dag.idAt(j);
    const auto newId = [&](VariableId id) { return connected.contains(id) ? id : hidden.at(id); };
    std::map<VariableId, Factor> tables;
    for (const graph::Variable& variable : model->graph().variables()) {
        tables.emplace(newId(variable.id), model->table(variable.id).renamed([&](Symbol symbol) {
            return Symbol{newId(symbol.variable)};
        }));
    }
    for (const graph::Variable& variable : part.variables()) {
        if (!connected.contains(variable.id))
            tables.emplace(variable.id, Factor({Symbol{variable.id}}, {2}, {1.0 / 8, 7.0 / 8}));
    }
    auto whole = scm::DiscreteModel::withTables(dag, std::move(tables));
    if (!whole) return std::nullopt;
    return std::move(*whole);
}

} // namespace

std::optional<ModelPair> searchedModels(const RefusedPart& part, const EffectQuery& query,
                                        std::size_t hiddenValues, Random& random,
                                        std::chrono::steady_clock::time_point deadline,
                                        const Progress& progress) {
    const CausalGraph connected = connectedPart(part.graph);
    const ParametrisedModel parametrised(connected, hiddenValues);
    if (!parametrised.feasible()) return std::nullopt;
    Eigen::VectorXd start(static_cast<Eigen::Index>(parametrised.parameters()));
    for (double& logit : start)
        logit = std::clamp(2 * random.normal(), -3.0, 3.0); // mechanisms with a will of their own
    const Answer answer(parametrised, query, random);
    const auto stop = [&] { return progress.cancelled() || std::chrono::steady_clock::now() > deadline; };
    Walk walk(parametrised, answer, start, stop);
    const double before = walk.value();
    constexpr int steps = 40;
    constexpr double enough = 0.1;
    for (int i = 0; i < steps && walk.value() - before < enough; ++i) {
        if (progress.cancelled()) return std::nullopt;
        if (stop() || !walk.step()) break;
    }
    auto first = completed(parametrised.model(probabilities(start)), connected, part.graph);
    auto second = completed(parametrised.model(probabilities(walk.logits())), connected, part.graph);
    if (!first || !second) return std::nullopt;
    return ModelPair{std::move(*first), std::move(*second)};
}

} // namespace dovetail::identify
