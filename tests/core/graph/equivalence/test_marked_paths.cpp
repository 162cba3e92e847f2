// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/all_paths.h"
#include "core/graph/equivalence/equivalence_class.h"
#include "core/graph/equivalence/marked_paths.h"
#include "core/graph/equivalence/members.h"
#include "core/graph/formats/dagitty_text.h"
#include "tests/support/bit_graph.h"
#include "tests/support/marked_brute_force.h"
#include "tests/support/random_graph.h"

#include <QTest>

#include <set>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

using State = MarkedPathStatus::State;

/// Is the path open in this graph of the class?
bool opensIn(const SmallMarked& graph, const std::vector<VariableId>& path, std::uint32_t given) {
    for (std::size_t i = 1; i + 1 < path.size(); ++i) {
        const std::size_t at = path[i].value - 1;
        const bool collider =
            graph.mark[path[i - 1].value - 1][at] == '>' && graph.mark[path[i + 1].value - 1][at] == '>';
        if (collider ? !(ancestorsIn(graph, given) >> at & 1) : (given >> at & 1) != 0) return false;
    }
    return true;
}

bool directedIn(const SmallMarked& graph, const std::vector<VariableId>& path) {
    for (std::size_t i = 1; i < path.size(); ++i) {
        if (!graph.directed(path[i - 1].value - 1, path[i].value - 1)) return false;
    }
    return true;
}

/// What is said of all graphs of the class holds in each; how many times nothing was said.
void compare(const MarkedModel& model, const std::vector<SmallMarked>& members, int& decided, int& open) {
    const std::size_t size = members.front().size;
    const auto found = allPaths(model, {VariableId{1}}, {VariableId{static_cast<std::uint32_t>(size)}});
    QVERIFY(found.complete);
    for (const auto& path : found.paths) {
        const Causality causal = causality(model, path);
        for (const SmallMarked& member : members) {
            if (causal == Causality::Causal) QVERIFY(directedIn(member, path));
            if (causal == Causality::NotCausal) QVERIFY(!directedIn(member, path));
        }
        for (std::uint32_t given = 0; given < (1u << size); ++given) {
            if ((given & 1) || (given >> (size - 1) & 1)) continue;
            VariableSet set;
            for (std::uint32_t i = 0; i < size; ++i) {
                if (given >> i & 1) set.insert(VariableId{i + 1});
            }
            const MarkedPathStatus status = MarkedPathJudge(model, set).status(path);
            for (const SmallMarked& member : members) {
                if (status.state == State::Depends) continue;
                QCOMPARE(opensIn(member, path, given), status.state == State::Open);
            }
            ++(status.state == State::Depends ? open : decided);
        }
    }
}

} // namespace

class TestMarkedPaths : public QObject {
    Q_OBJECT
private slots:
    void statusHoldsInEveryMember() {
        Random random(91);
        int decided = 0;
        int open = 0;
        for (int round = 0; round < rounds(1500); ++round) {
            const SmallMarked mag = randomMag(random, 4 + random.below(2), 0.6, false);
            if (mag.marked().edgeCount() > 7) continue;
            compare(modelOf(GraphType::Mag, mag.marked()), {mag}, decided, open);
            QCOMPARE(open, 0); // a MAG knows all its colliders
        }
        for (int round = 0; round < rounds(1500); ++round) {
            const SmallMarked mag = randomMag(random, 4 + random.below(2), 0.6, false);
            if (mag.marked().edgeCount() > 7) continue;
            const auto members = classByTrying(mag, true);
            compare(modelOf(GraphType::Pag, sharedMarks(members).marked()), members, decided, open);
        }
        for (int round = 0; round < rounds(2000); ++round) {
            const CausalGraph drawn = randomGraph(
                random, {.size = 3 + random.below(3), .directed = 0.6, .bidirected = 0, .latent = 0});
            MarkedGraph pdag = completedGraph(drawn).value();
            for (const Edge& edge : drawn.edges()) {
                if (random.uniform() < 0.2) pdag.joinDirected(edge.from, edge.to);
            }
            std::vector<SmallMarked> members;
            for (const auto& edges : equivalenceMembers(pdag).members)
                members.push_back(smallDag(drawn.size(), edges));
            compare(modelOf(GraphType::Pdag, pdag), members, decided, open);
        }
        QVERIFY(decided > open);
    }

    void goesAlongUndirectedEdges() {
        const auto diagram = std::get<MarkedDiagram>(parseDagittyDiagram("mag { a -- b -- c }").value());
        const MarkedModel model = MarkedModel::of(diagram).value();
        const VariableId a = *diagram.find("a");
        const VariableId b = *diagram.find("b");
        const VariableId c = *diagram.find("c");
        QCOMPARE(allPaths(model, {a}, {c}).paths, (std::vector<std::vector<VariableId>>{{a, b, c}}));
        QVERIFY(MarkedPathJudge(model, {}).status({a, b, c}).state == State::Open);
        QVERIFY(MarkedPathJudge(model, {b}).status({a, b, c}).state == State::Closed);
    }
};

QTEST_APPLESS_MAIN(TestMarkedPaths)
#include "test_marked_paths.moc"
