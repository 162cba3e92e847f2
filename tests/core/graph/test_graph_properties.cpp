// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/equivalence_class.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/implications.h"
#include "core/graph/latent_projection.h"
#include "core/graph/separation.h"
#include "core/graph/subgraphs.h"
#include "tests/support/bit_graph.h"
#include "tests/support/random_graph.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>

// What has to hold for every graph, tried on thousands of small ones, or on all that there are.

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

/// The separations of all pairs given all sets, one bit each.
using Signature = std::array<std::uint64_t, 2>;

Signature signatureOf(const BitGraph& graph) {
    Signature signature{};
    std::size_t bit = 0;
    for (std::size_t a = 0; a < graph.size(); ++a) {
        for (std::size_t b = a + 1; b < graph.size(); ++b) {
            const Bits ends = (Bits{1} << a) | (Bits{1} << b);
            for (const Bits given : bitSubsets(graph.all() & ~ends)) {
                const bool is = graph.separated(Bits{1} << a, Bits{1} << b, given);
                signature[bit / 64] |= std::uint64_t{is} << (bit % 64);
                ++bit;
            }
        }
    }
    return signature;
}

using Arrows = std::vector<std::pair<std::size_t, std::size_t>>;

/// Every DAG of that many vertices.
std::vector<Arrows> allDags(std::size_t size) {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t a = 0; a < size; ++a) {
        for (std::size_t b = a + 1; b < size; ++b)
            pairs.emplace_back(a, b);
    }
    std::size_t count = 1;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        count *= 3;
    std::vector<Arrows> dags;
    for (std::size_t code = 0; code < count; ++code) {
        BitGraph graph(size);
        Arrows arrows;
        std::size_t rest = code;
        for (const auto& [a, b] : pairs) {
            if (rest % 3 != 0) arrows.push_back(rest % 3 == 1 ? std::pair(a, b) : std::pair(b, a));
            rest /= 3;
        }
        for (const auto& [from, to] : arrows)
            graph.addEdge(from, to);
        if (graph.acyclic()) dags.push_back(std::move(arrows));
    }
    return dags;
}

} // namespace

class TestGraphProperties : public QObject {
    Q_OBJECT
private slots:
    // Every pair of variables given every set.
    void separationIsThatOfTheMoralAncestralGraph() {
        Random random(201);
        std::size_t asked = 0;
        for (int round = 0; round < rounds(3000); ++round) {
            const CausalGraph drawn = randomGraph(random, {.size = 2 + random.below(5),
                                                           .directed = 0.2 + 0.5 * random.uniform(),
                                                           .bidirected = 0.25 * random.uniform()});
            const BitGraph bits(drawn);
            for (std::size_t a = 0; a < drawn.size(); ++a) {
                const Bits others = bits.all() & ~(Bits{1} << a);
                for (const Bits given : bitSubsets(others)) {
                    Bits expected = 0;
                    for (std::size_t b = 0; b < drawn.size(); ++b) {
                        const Bits end = (Bits{1} << b) & others & ~given;
                        if (end && !bits.separated(Bits{1} << a, end, given)) expected |= end;
                    }
                    const VariableSet z = setOfBits(drawn, given);
                    const VariableSet reached = connected(drawn, {drawn.idAt(a)}, z);
                    QVERIFY2(bitsOfSet(drawn, reached) == expected, writeDagitty(drawn).c_str());
                    for (const Bits end : {expected, others & ~given & ~expected}) {
                        if (end == 0) continue;
                        QCOMPARE(separated(drawn, {drawn.idAt(a)}, setOfBits(drawn, end), z),
                                 end != expected);
                    }
                    ++asked;
                }
            }
        }
        qInfo("%zu questions", asked);
    }

    // What is left out of a graph must not change what it says about the rest.
    void latentProjectionKeepsTheSeparationsOfTheRest() {
        Random random(202);
        for (int round = 0; round < rounds(1500); ++round) {
            const CausalGraph drawn = randomGraph(
                random, {.size = 4 + random.below(4), .directed = 0.4, .bidirected = 0.05, .latent = 0.35});
            const CausalGraph projected = latentProjection(drawn, drawn.withRole(Role::Latent));
            const CausalGraph expanded = canonicalDag(projected);
            const VariableSet observed = allVariables(projected);
            const BitGraph before(drawn);
            const BitGraph after(projected);
            for (const VariableId a : observed) {
                for (const VariableId b : observed) {
                    if (!(a < b)) continue;
                    const VariableSet rest = without(observed, {a, b});
                    for (const Bits given : bitSubsets(bitsOfSet(projected, rest))) {
                        const VariableSet z = setOfBits(projected, given);
                        const bool is = before.separated(bitsOfSet(drawn, {a}), bitsOfSet(drawn, {b}),
                                                         bitsOfSet(drawn, z));
                        QVERIFY2(after.separated(bitsOfSet(projected, {a}), bitsOfSet(projected, {b}),
                                                 given) == is,
                                 writeDagitty(drawn).c_str());
                        QCOMPARE(separated(expanded, {a}, {b}, z), is);
                    }
                }
            }
        }
    }

    void classesAreExactlyTheDagsWithTheSameSeparations_data() {
        QTest::addColumn<std::size_t>("size");
        QTest::addColumn<std::size_t>("dags");
        QTest::addColumn<std::size_t>("classes");
        // The numbers of DAGs (Robinson 1973) and of their classes (Gillispie and Perlman 2002).
        QTest::newRow("3") << std::size_t{3} << std::size_t{25} << std::size_t{11};
        QTest::newRow("4") << std::size_t{4} << std::size_t{543} << std::size_t{185};
        if (rounds(10) == 10) QTest::newRow("5") << std::size_t{5} << std::size_t{29281} << std::size_t{8782};
    }

    // All DAGs of so many variables, sorted by what they separate: each heap is one class, with one CPDAG,
    // whose members are the heap.
    void classesAreExactlyTheDagsWithTheSameSeparations() {
        QFETCH(std::size_t, size);
        CausalGraph empty;
        for (std::size_t i = 0; i < size; ++i)
            (void)empty.addVariable("v" + std::to_string(i));
        const std::vector<Arrows> dags = allDags(size);
        QTEST(dags.size(), "dags");
        std::map<Signature, std::vector<std::vector<Edge>>> heaps;
        for (const Arrows& arrows : dags) {
            BitGraph bits(size);
            std::vector<Edge> edges;
            for (const auto& [from, to] : arrows) {
                bits.addEdge(from, to);
                edges.push_back({empty.idAt(from), empty.idAt(to)});
            }
            std::ranges::sort(edges);
            heaps[signatureOf(bits)].push_back(std::move(edges));
        }
        QTEST(heaps.size(), "classes");
        for (auto& [signature, members] : heaps) {
            std::ranges::sort(members);
            CausalGraph one = empty;
            (void)one.addEdges(members.front());
            const auto cpdag = completedGraph(one);
            auto listed = equivalenceMembers(*cpdag);
            QVERIFY(listed.complete);
            std::ranges::sort(listed.members);
            QVERIFY2(listed.members == members, writeDagitty(one).c_str());
            QVERIFY(classSize(*cpdag) == members.size());
            CausalGraph last = empty;
            (void)last.addEdges(members.back());
            QVERIFY(completedGraph(last).value() == *cpdag);
        }
    }

    // Each one is a separation that no subset gives, and of none is missing.
    void implicationsAreAllMinimalSeparations() {
        Random random(203);
        std::size_t found = 0;
        for (int round = 0; round < rounds(3000); ++round) {
            const CausalGraph drawn = randomGraph(random, {.size = 3 + random.below(5),
                                                           .directed = 0.15 + 0.35 * random.uniform(),
                                                           .bidirected = 0.1 * random.uniform(),
                                                           .latent = 0.2});
            const BitGraph bits(drawn);
            const Bits observed = bits.all() & ~bitsOfSet(drawn, drawn.withRole(Role::Latent));
            std::map<Bits, std::vector<Bits>> listed;
            const Independences list = implications(drawn, PerMissingEdge::All);
            QVERIFY(list.complete);
            for (const Independence& entry : list.list) {
                VariableSet pair = entry.y;
                pair.insert(entry.x);
                listed[bitsOfSet(drawn, pair)].push_back(bitsOfSet(drawn, entry.given));
            }
            for (std::size_t a = 0; a < drawn.size(); ++a) {
                for (std::size_t b = a + 1; b < drawn.size(); ++b) {
                    const Bits pair = (Bits{1} << a) | (Bits{1} << b);
                    if ((pair & observed) != pair) continue;
                    auto separators = bitSubsets(observed & ~pair);
                    std::erase_if(separators, [&](Bits given) {
                        return !bits.separated(Bits{1} << a, Bits{1} << b, given);
                    });
                    std::vector<Bits> mine = listed[pair];
                    std::ranges::sort(mine);
                    QVERIFY2(mine == minimalBits(separators), writeDagitty(drawn).c_str());
                    found += mine.size();
                }
            }
        }
        qInfo("%zu implications", found);
    }

    // One entry for each variable that has non-descendants other than its parents, and each is a separation.
    // (That all others follow from these is the theorem of Lauritzen et al. 1990.)
    void theBasisSetHolds() {
        Random random(204);
        for (int round = 0; round < rounds(3000); ++round) {
            const CausalGraph drawn = randomGraph(
                random, {.size = 2 + random.below(9), .directed = 0.5 * random.uniform(), .bidirected = 0});
            const BitGraph bits(drawn);
            const auto basis = basisSet(drawn);
            QVERIFY(basis && basis->complete);
            std::size_t entries = 0;
            for (std::size_t v = 0; v < drawn.size(); ++v) {
                const Bits self = Bits{1} << v;
                const Bits parents = bitsOfSet(drawn, drawn.parents(drawn.idAt(v)));
                entries += (bits.all() & ~bits.descendants(self) & ~parents) != 0;
            }
            QCOMPARE(basis->list.size(), entries);
            for (const Independence& entry : basis->list)
                QVERIFY(bits.separated(bitsOfSet(drawn, {entry.x}), bitsOfSet(drawn, entry.y),
                                       bitsOfSet(drawn, entry.given)));
        }
    }
};

QTEST_APPLESS_MAIN(TestGraphProperties)
#include "test_graph_properties.moc"
