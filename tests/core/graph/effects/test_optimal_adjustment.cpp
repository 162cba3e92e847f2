// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/optimal_adjustment.h"
#include "core/graph/formats/dagitty_text.h"
#include "tests/support/bit_graph.h"
#include "tests/support/brute_force.h"
#include "tests/support/random_graph.h"

#include <Eigen/Dense>
#include <QTest>

#include <algorithm>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

/// Covariance matrix of a linear model with random coefficients and error variances.
Eigen::MatrixXd covariance(Random& random, const CausalGraph& graph) {
    const auto n = static_cast<Eigen::Index>(graph.size());
    const auto at = [&](VariableId id) { return static_cast<Eigen::Index>(graph.index(id)); };
    Eigen::MatrixXd weights = Eigen::MatrixXd::Zero(n, n);
    Eigen::MatrixXd errors = Eigen::MatrixXd::Zero(n, n);
    for (Eigen::Index i = 0; i < n; ++i)
        errors(i, i) = 0.5 + random.uniform();
    for (const Edge& edge : graph.edges()) {
        if (edge.kind == EdgeKind::Directed) {
            weights(at(edge.to), at(edge.from)) = random.normal();
        } else {
            Eigen::VectorXd cause = Eigen::VectorXd::Zero(n);
            cause(at(edge.from)) = random.normal();
            cause(at(edge.to)) = random.normal();
            errors += cause * cause.transpose();
        }
    }
    const Eigen::MatrixXd total = (Eigen::MatrixXd::Identity(n, n) - weights).inverse();
    return total * errors * total.transpose();
}

/// The variance of `of` that is left given `given`.
double residual(const Eigen::MatrixXd& cov, const CausalGraph& graph, VariableId of,
                const VariableSet& given) {
    const auto at = [&](VariableId id) { return static_cast<Eigen::Index>(graph.index(id)); };
    const auto k = static_cast<Eigen::Index>(given.size());
    Eigen::MatrixXd inner(k, k);
    Eigen::VectorXd cross(k);
    Eigen::Index i = 0;
    for (const VariableId a : given) {
        cross(i) = cov(at(a), at(of));
        Eigen::Index j = 0;
        for (const VariableId b : given)
            inner(i, j++) = cov(at(a), at(b));
        ++i;
    }
    const double all = cov(at(of), at(of));
    return k == 0 ? all : all - cross.dot(inner.ldlt().solve(cross));
}

/// Asymptotic variance of the coefficient of x when y is regressed on x and z.
double variance(const Eigen::MatrixXd& cov, const CausalGraph& graph, VariableId x, VariableId y,
                const VariableSet& z) {
    VariableSet regressors = z;
    regressors.insert(x);
    return residual(cov, graph, y, regressors) / residual(cov, graph, x, z);
}

OptimalAdjustment optimal(const CausalGraph& graph) {
    return optimalAdjustment(graph, graph.withRole(Role::Treatment), graph.withRole(Role::Outcome));
}

} // namespace

class TestOptimalAdjustment : public QObject {
    Q_OBJECT
private slots:
    void hasTheLeastVariance_data() {
        QTest::addColumn<double>("bidirected");
        QTest::addColumn<double>("latent");
        QTest::newRow("all observed") << 0.0 << 0.0;
        QTest::newRow("with latents") << 0.0 << 0.25;
        QTest::newRow("with bidirected edges") << 0.1 << 0.1;
    }

    void hasTheLeastVariance() {
        QFETCH(double, bidirected);
        QFETCH(double, latent);
        Random random(17);
        int compared = 0;
        for (int round = 0; round < rounds(6000); ++round) {
            const CausalGraph drawn = randomGraph(
                random,
                {.size = 4 + random.below(4), .directed = 0.35, .bidirected = bidirected, .latent = latent});
            const VariableSet treatments = drawn.withRole(Role::Treatment);
            const VariableSet outcomes = drawn.withRole(Role::Outcome);
            const VariableId x = *treatments.begin();
            const VariableId y = *outcomes.begin();
            const VariableSet others =
                without(without(allVariables(drawn), {x, y}), drawn.withRole(Role::Latent));
            auto valid = subsets(others, {});
            std::erase_if(valid, [&](const VariableSet& set) {
                return !isAdjustmentSetByPaths(drawn, treatments, outcomes, set);
            });
            const OptimalAdjustment found = optimal(drawn);
            QCOMPARE(found.set.has_value(), found.reason.empty());
            if (!found.set) {
                // With everything observed there is one whenever there is an effect to adjust for.
                const bool none = valid.empty() || drawn.directedPath(x, y).empty();
                QVERIFY(none || bidirected > 0 || latent > 0);
                continue;
            }
            QVERIFY2(std::ranges::find(valid, *found.set) != valid.end(), writeDagitty(drawn).c_str());
            for (int draw = 0; draw < 3; ++draw) {
                const Eigen::MatrixXd cov = covariance(random, drawn);
                const double best = variance(cov, drawn, x, y, *found.set);
                for (const VariableSet& set : valid) {
                    ++compared;
                    QVERIFY2(best <= variance(cov, drawn, x, y, set) * (1 + 1e-9),
                             writeDagitty(drawn).c_str());
                }
            }
        }
        QVERIFY(compared > 500);
    }

    void isNamedOrTheReasonIsGiven_data() {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<QString>("set"); // "-": none
        QTest::newRow("a parent of the mediator") << "x -> m -> y p -> m q -> x"
                                                  << "p";
        QTest::newRow("a latent parent's parent") << "x -> y u [l] u -> y w -> u"
                                                  << "w";
        QTest::newRow("a mediator's sibling") << "x -> m -> y m <-> y c -> x c -> y"
                                              << "c";
        QTest::newRow("a shared latent") << "x -> y u [l] u -> y u -> c"
                                         << "-";
        QTest::newRow("no effect") << "x y c -> x c -> y"
                                   << "-";
        QTest::newRow("confounded") << "x -> y x <-> y"
                                    << "-";
    }

    void isNamedOrTheReasonIsGiven() {
        QFETCH(QString, graph);
        QFETCH(QString, set);
        const CausalGraph drawn = parseDagitty("dag { x [e] y [o] " + graph.toStdString() + " }").value();
        const OptimalAdjustment found = optimal(drawn);
        if (set == "-") {
            QVERIFY(!found.set && !found.reason.empty());
        } else {
            QVERIFY(found.set == VariableSet{drawn.find(set.toStdString()).value()});
        }
    }
};

QTEST_APPLESS_MAIN(TestOptimalAdjustment)
#include "test_optimal_adjustment.moc"
