// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/separation.h"
#include "core/graph/tetrads.h"
#include "tests/support/random_graph.h"

#include <QTest>

#include <algorithm>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

constexpr std::uint64_t prime = 2147483647; // products of two residues fit into 64 bits

/// The covariances of a linear model with random coefficients, modulo a prime: a polynomial that is not
/// zero is zero there with a probability of about its degree / prime (Schwartz 1980, Zippel 1979).
std::vector<std::vector<std::uint64_t>> covariances(Random& random, const CausalGraph& graph) {
    const std::size_t n = graph.size();
    const auto coefficient = [&] { return 1 + random.below(prime - 1); };
    // Each variable as a sum of independent errors: its own and one a bidirected edge.
    std::vector<Edge> edges = graph.edges();
    std::vector<std::vector<std::uint64_t>> rows(n, std::vector<std::uint64_t>(n + edges.size(), 0));
    std::vector<std::uint64_t> variance(n + edges.size());
    for (auto& entry : variance)
        entry = coefficient();
    for (std::size_t e = 0; e < edges.size(); ++e) {
        if (edges[e].kind != EdgeKind::Bidirected) continue;
        rows[graph.index(edges[e].from)][n + e] = coefficient();
        rows[graph.index(edges[e].to)][n + e] = coefficient();
    }
    for (const VariableId id : topologicalOrder(graph)) {
        auto& row = rows[graph.index(id)];
        row[graph.index(id)] = 1;
        for (const VariableId parent : graph.parents(id)) {
            const std::uint64_t weight = coefficient();
            for (std::size_t i = 0; i < row.size(); ++i)
                row[i] = (row[i] + weight * rows[graph.index(parent)][i]) % prime;
        }
    }
    std::vector<std::vector<std::uint64_t>> result(n, std::vector<std::uint64_t>(n, 0));
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = 0; b < n; ++b) {
            for (std::size_t i = 0; i < variance.size(); ++i)
                result[a][b] = (result[a][b] + rows[a][i] * rows[b][i] % prime * variance[i]) % prime;
        }
    }
    return result;
}

/// The pair of pairs that a tetrad is about, in one order.
std::array<VariableSet, 2> pairs(const Tetrad& tetrad) {
    std::array<VariableSet, 2> both{VariableSet{tetrad[0], tetrad[3]}, VariableSet{tetrad[1], tetrad[2]}};
    std::ranges::sort(both);
    return both;
}

} // namespace

class TestTetrads : public QObject {
    Q_OBJECT
private slots:
    void vanishForRandomCoefficients_data() {
        QTest::addColumn<double>("bidirected");
        QTest::addColumn<double>("latent");
        QTest::newRow("directed") << 0.0 << 0.0;
        QTest::newRow("with latents") << 0.0 << 0.4;
        QTest::newRow("with bidirected edges") << 0.2 << 0.2;
    }

    void vanishForRandomCoefficients() {
        QFETCH(double, bidirected);
        QFETCH(double, latent);
        Random random(static_cast<std::uint64_t>(7 + 100 * latent));
        std::size_t vanishing = 0;
        std::size_t candidates = 0;
        for (int round = 0; round < 300; ++round) {
            const CausalGraph drawn = randomGraph(
                random,
                {.size = 5 + random.below(3), .directed = 0.25, .bidirected = bidirected, .latent = latent});
            const TetradListing found = vanishingTetrads(drawn);
            QVERIFY(found.complete);
            std::vector<std::array<VariableSet, 2>> got;
            for (const Tetrad& tetrad : found.tetrads)
                got.push_back(pairs(tetrad));
            std::ranges::sort(got);
            QVERIFY(std::ranges::adjacent_find(got) == got.end());
            vanishing += got.size();

            const auto cov = covariances(random, drawn);
            const VariableSet observed = without(allVariables(drawn), drawn.withRole(Role::Latent));
            const auto at = [&](VariableId a, VariableId b) { return cov[drawn.index(a)][drawn.index(b)]; };
            for (const VariableId i : observed) {
                for (const VariableId l : observed) {
                    for (const VariableId j : observed) {
                        for (const VariableId k : observed) {
                            if (!(i < l && j < k && i < j) || l == j || l == k) continue;
                            ++candidates;
                            const bool zero = at(i, j) * at(k, l) % prime == at(i, k) * at(j, l) % prime;
                            const bool listed = std::ranges::binary_search(got, pairs({i, j, k, l}));
                            QVERIFY2(listed == zero, writeDagitty(drawn).c_str());
                        }
                    }
                }
            }
        }
        QVERIFY(vanishing > 100 && vanishing < candidates);
    }

    void ofOneFactorAreAll() {
        const CausalGraph drawn = parseDagitty("f [l] f -> { a b c d e }").value();
        const TetradListing found = vanishingTetrads(drawn);
        QCOMPARE(found.tetrads.size(), 15U); // five choices of four, three each
        QVERIFY(vanishingTetrads(drawn, {.sets = 15}).complete);
        QVERIFY(!vanishingTetrads(drawn, {.sets = 14}).complete);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!vanishingTetrads(drawn, {}, Progress(stop.get_token())).complete);
    }
};

QTEST_APPLESS_MAIN(TestTetrads)
#include "test_tetrads.moc"
