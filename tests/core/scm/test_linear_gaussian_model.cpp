// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/separation.h"
#include "core/graph/subgraphs.h"
#include "core/scm/linear_gaussian_model.h"
#include "tests/support/random_graph.h"

#include <Eigen/Dense>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace dovetail;
using namespace dovetail::estimand;
using namespace dovetail::graph;
using namespace dovetail::scm;
using namespace dovetail::test;

namespace {

constexpr double tolerance = 1e-10;

CausalGraph someGraph(Random& random) {
    return randomGraph(random, {.size = 3 + random.below(6),
                                .directed = 0.4,
                                .bidirected = 0.25,
                                .latent = 0,
                                .treatments = 0,
                                .outcomes = 0});
}

/// What a factor says about one point: the logarithm of its value where all of its symbols are 1.
double logAtOnes(const GaussianFactor& factor) {
    return factor.logScale() - factor.precision().sum() / 2;
}

} // namespace

class TestLinearGaussianModel : public QObject {
    Q_OBJECT
private slots:
    void aNormalDensityIsWhatTheTablesSay() {
        const GaussianFactor standard({Symbol{VariableId{0}}}, Eigen::MatrixXd::Identity(1, 1),
                                      -std::log(2 * std::numbers::pi) / 2);
        QVERIFY(std::abs(std::exp(logAtOnes(standard)) - 0.24197072451914337) < 1e-15);
        const auto all = standard.integratedOver({Symbol{VariableId{0}}});
        QVERIFY(all && std::abs(all->logScale()) < 1e-15 && all->symbols().empty());
        GaussianFactor flat = standard;
        flat /= standard;
        QVERIFY(!flat.integratedOver({Symbol{VariableId{0}}})); // endless
        QVERIFY(distance(standard, standard) == 0 && distance(standard, flat) > 0.1);
    }

    /// The rules of probability, and that setting the first cause is seeing it.
    void densitiesAreCoherent() {
        Random random(3);
        for (int round = 0; round < 300; ++round) {
            const CausalGraph graph = someGraph(random);
            const auto model = LinearGaussianModel::random(graph, random);
            const VariableSet all = allVariables(graph);
            const VariableSet set = randomSubset(random, all, 0.3);
            const VariableSet of = randomSubset(random, without(all, set), 0.5);
            const VariableSet given = randomSubset(random, without(without(all, set), of), 0.5);
            if (of.empty()) continue;
            const Symbols ofs = symbolsOf(of);
            const Symbols givens = symbolsOf(given);
            const Symbols sets = symbolsOf(set);
            const auto conditional = model.conditional({0, ofs, givens, sets});
            QVERIFY(conditional.has_value());
            // It is a distribution whatever the condition.
            const auto total = conditional->integratedOver(ofs);
            QVERIFY(total && distance(*total, GaussianFactor()) < tolerance);
            // Times that of the condition it is the joint one, of which the condition is a marginal.
            Symbols both = ofs;
            both.insert(givens.begin(), givens.end());
            const auto joint = model.conditional({0, both, {}, sets});
            const auto condition = joint->integratedOver(ofs);
            GaussianFactor product = *conditional;
            product *= *condition;
            QVERIFY(distance(product, *joint) < tolerance);
            if (!given.empty())
                QVERIFY(distance(*model.conditional({0, givens, {}, sets}), *condition) < tolerance);
        }
    }

    /// Independence is separation: neither more nor less, so that no special weights hide a mistake.
    void itIsFaithfulToTheGraph() {
        Random random(4);
        int separate = 0;
        int joined = 0;
        for (int round = 0; round < 2000; ++round) {
            const CausalGraph graph = someGraph(random);
            const auto model = LinearGaussianModel::random(graph, random);
            const VariableId a = graph.idAt(0);
            const VariableId b = graph.idAt(1);
            VariableSet given = randomSubset(random, allVariables(graph), 0.4);
            given.erase(a);
            given.erase(b);
            const VariableSet set = randomSubset(random, given, 0.3);
            given = without(given, set);
            Symbols conditions = symbolsOf(given);
            conditions.insert(Symbol{b});
            const auto density = model.conditional({0, {Symbol{a}}, conditions, symbolsOf(set)});
            const auto& symbols = density->symbols();
            const auto row = symbols.find(Symbol{a}) - symbols.begin();
            const auto column = symbols.find(Symbol{b}) - symbols.begin();
            const double coefficient = std::abs(density->precision()(row, column));
            const VariableSet all = [&] {
                VariableSet united = given;
                united.insert(set.begin(), set.end());
                return united;
            }();
            const bool apart = separated(mutilatedGraph(graph, set), {a}, {b}, all);
            (apart ? separate : joined) += 1;
            QVERIFY(apart ? coefficient < tolerance : coefficient > 1e-7);
        }
        QVERIFY(separate > 300 && joined > 300);
    }

    /// By their definition: a matrix with a row for each variable, hidden causes being variables.
    void covariancesAreThoseOfTheEquations() {
        Random random(6);
        for (int round = 0; round < 200; ++round) {
            const CausalGraph graph = someGraph(random);
            const auto model = LinearGaussianModel::random(graph, random);
            const auto size = static_cast<Eigen::Index>(graph.size());
            // Direct effects are what is left when all others are set; noise is what is then seen.
            Eigen::MatrixXd direct = Eigen::MatrixXd::Zero(size, size);
            Eigen::MatrixXd noise = Eigen::MatrixXd::Zero(size, size);
            for (Eigen::Index i = 0; i < size; ++i) {
                const VariableId to = graph.idAt(static_cast<std::size_t>(i));
                const VariableSet others = without(allVariables(graph), {to});
                for (Eigen::Index j = 0; j < size; ++j) {
                    const VariableId from = graph.idAt(static_cast<std::size_t>(j));
                    if (i != j) direct(i, j) = model.effect(to, from, others);
                    QCOMPARE(direct(i, j) != 0, graph.hasEdge({from, to}));
                    const VariableSet rest = without(others, {from});
                    noise(i, j) = model.covariance(to, from, rest);
                }
            }
            // Of two variables with an arrow between them the noise was seen through the arrow.
            for (Eigen::Index i = 0; i < size; ++i) {
                for (Eigen::Index j = 0; j < size; ++j)
                    noise(i, j) -= i == j ? 0 : direct(i, j) * noise(j, j) + direct(j, i) * noise(i, i);
            }
            const Eigen::MatrixXd total = (Eigen::MatrixXd::Identity(size, size) - direct).inverse();
            const Eigen::MatrixXd expected = total * noise * total.transpose();
            for (Eigen::Index i = 0; i < size; ++i) {
                for (Eigen::Index j = 0; j < size; ++j) {
                    const double found = model.covariance(graph.idAt(static_cast<std::size_t>(i)),
                                                          graph.idAt(static_cast<std::size_t>(j)));
                    QVERIFY(std::abs(found - expected(i, j)) < tolerance);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestLinearGaussianModel)
#include "test_linear_gaussian_model.moc"
