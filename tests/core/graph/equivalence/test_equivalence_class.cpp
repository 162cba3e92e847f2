// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/equivalence_class.h"
#include "core/graph/equivalence/pattern_graph.h"
#include "core/graph/formats/dagitty_text.h"
#include "tests/support/bit_graph.h"
#include "tests/support/random_graph.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

CausalGraph withEdges(const CausalGraph& graph, const std::vector<Edge>& edges) {
    CausalGraph result;
    for (const Variable& variable : graph.variables())
        (void)result.restoreVariable(variable);
    for (const Edge& edge : edges) {
        if (!result.addEdge(edge)) return {}; // a cycle
    }
    return result;
}

/// Colliders whose parents are not joined (Verma, Pearl 1990: with the same edges, these make the class).
std::set<std::array<VariableId, 3>> vStructures(const CausalGraph& graph) {
    std::set<std::array<VariableId, 3>> all;
    for (const Variable& variable : graph.variables()) {
        for (const VariableId a : graph.parents(variable.id)) {
            for (const VariableId b : graph.parents(variable.id)) {
                if (a < b && !graph.hasEdge({a, b}) && !graph.hasEdge({b, a}))
                    all.insert({a, variable.id, b});
            }
        }
    }
    return all;
}

/// The class by trying all orientations.
std::set<std::vector<Edge>> classOf(const CausalGraph& graph) {
    const std::vector<Edge> edges = graph.edges();
    const auto expected = vStructures(graph);
    std::set<std::vector<Edge>> all;
    for (std::uint32_t turned = 0; turned < (1u << edges.size()); ++turned) {
        std::vector<Edge> tried = edges;
        for (std::size_t i = 0; i < tried.size(); ++i) {
            if (turned >> i & 1) std::swap(tried[i].from, tried[i].to);
        }
        const CausalGraph drawn = withEdges(graph, tried);
        if (drawn.empty() || vStructures(drawn) != expected) continue;
        std::ranges::sort(tried);
        all.insert(tried);
    }
    return all;
}

MarkedGraph undirected(const CausalGraph& graph) {
    MarkedGraph marked(allVariables(graph));
    for (const Edge& edge : graph.edges())
        marked.joinUndirected(edge.from, edge.to);
    return marked;
}

} // namespace

class TestEquivalenceClass : public QObject {
    Q_OBJECT
private slots:
    void agreesWithAllOrientations() {
        Random random(21);
        for (int round = 0; round < rounds(5000); ++round) {
            const CausalGraph drawn = randomGraph(
                random,
                {.size = 1 + random.below(5), .directed = 0.2 + 0.8 * random.uniform(), .bidirected = 0});
            const auto expected = classOf(drawn);
            const MarkedGraph cpdag = completedGraph(drawn).value();
            for (const Edge& edge : drawn.edges()) {
                const bool shared = std::ranges::all_of(expected, [&](const std::vector<Edge>& member) {
                    return std::ranges::binary_search(member, edge);
                });
                QVERIFY2(cpdag.edge(edge.from, edge.to)->directed() == shared, writeDagitty(drawn).c_str());
            }
            QCOMPARE(cpdag.edgeCount(), drawn.edgeCount());
            const EquivalenceMembers found = equivalenceMembers(cpdag);
            QVERIFY(found.complete);
            QCOMPARE(found.members.size(), expected.size()); // each once
            QVERIFY(std::set(found.members.begin(), found.members.end()) == expected);
            QVERIFY(classSize(cpdag).value() == expected.size());
        }
    }

    /// Larger classes than all orientations can be tried for: the count against the list.
    void countsAsManyAsItLists() {
        Random random(22);
        for (int round = 0; round < rounds(1500); ++round) {
            const std::size_t size = 6 + random.below(3);
            CausalGraph drawn;
            std::vector<VariableId> ids;
            for (std::size_t i = 0; i < size; ++i) {
                const VariableId id = drawn.addVariable("v" + std::to_string(i)).value();
                // A new vertex joined with part of a clique keeps the graph chordal.
                if (!ids.empty()) {
                    const VariableId near = ids[random.below(ids.size())];
                    VariableSet clique = randomSubset(random, drawn.parents(near), 0.7);
                    clique.insert(near);
                    for (const VariableId member : clique)
                        QVERIFY(drawn.addEdge({member, id}).has_value());
                }
                ids.push_back(id);
            }
            const MarkedGraph cpdag = completedGraph(drawn).value();
            QCOMPARE(cpdag, undirected(drawn));
            QVERIFY2(classSize(cpdag).value() == equivalenceMembers(cpdag).members.size(),
                     writeDagitty(drawn).c_str());
        }
    }

    void countsWhatNobodyCouldList() {
        CausalGraph path;
        CausalGraph complete;
        std::vector<VariableId> ids;
        boost::multiprecision::cpp_int factorial = 1;
        for (unsigned i = 1; i <= 40; ++i) {
            const VariableId id = path.addVariable(std::to_string(i)).value();
            QVERIFY(complete.addVariable(std::to_string(i)).value() == id);
            if (!ids.empty()) QVERIFY(path.addEdge({ids.back(), id}).has_value());
            for (const VariableId other : ids)
                QVERIFY(complete.addEdge({other, id}).has_value());
            ids.push_back(id);
            factorial *= i;
        }
        QVERIFY(classSize(completedGraph(path).value()).value() == 40);
        QVERIFY(classSize(completedGraph(complete).value()).value() == factorial);
        const auto some = equivalenceMembers(completedGraph(complete).value(), {.sets = 5});
        QCOMPARE(some.members.size(), std::size_t{5});
        QVERIFY(!some.complete);
    }

    /// Arrows from v-structures, closed by the rules, are the CPDAG (Meek 1995, theorem 3).
    void rulesCompleteVStructures() {
        Random random(23);
        for (int round = 0; round < rounds(5000); ++round) {
            const CausalGraph drawn =
                randomGraph(random, {.size = 2 + random.below(10), .directed = 0.3, .bidirected = 0});
            MarkedGraph pattern = undirected(drawn);
            for (const auto& [a, child, b] : vStructures(drawn)) {
                pattern.joinDirected(a, child);
                pattern.joinDirected(b, child);
            }
            QVERIFY2(meekClosure(pattern) == completedGraph(drawn).value(), writeDagitty(drawn).c_str());
        }
    }

    void refusesBidirectedEdges() { QVERIFY(!completedGraph(parseDagitty("a <-> b").value())); }
};

QTEST_APPLESS_MAIN(TestEquivalenceClass)
#include "test_equivalence_class.moc"
