// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/equivalence_class.h"
#include "core/graph/equivalence/marked_model.h"
#include "core/graph/equivalence/members.h"
#include "core/graph/equivalence/pattern_graph.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/separation.h"
#include "tests/support/bit_graph.h"
#include "tests/support/brute_force.h"
#include "tests/support/marked_brute_force.h"
#include "tests/support/random_graph.h"

#include <QTest>

#include <algorithm>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

std::uint32_t descendantsIn(const SmallMarked& graph, std::size_t of) {
    std::uint32_t found = 0;
    for (std::size_t b = 0; b < graph.size; ++b) {
        if (ancestorsIn(graph, 1u << b) >> of & 1) found |= 1u << b;
    }
    return found;
}

/// Separation, and what is possibly or always an ancestor, as all members have it.
bool agreesWithMembers(const MarkedModel& model, const std::vector<SmallMarked>& members) {
    const std::size_t size = members.front().size;
    for (std::size_t a = 0; a < size; ++a) {
        std::uint32_t above = 0;
        std::uint32_t below = 0;
        for (const SmallMarked& member : members) {
            above |= ancestorsIn(member, 1u << a);
            below |= descendantsIn(member, a);
        }
        const VariableSet self{VariableId{static_cast<std::uint32_t>(a + 1)}};
        if (model.possibleAncestors(self) != fromBits(above)) return false;
        if (model.possibleDescendants(self) != fromBits(below)) return false;
        for (std::uint32_t given = 0; given < (1u << size); ++given) {
            if (given >> a & 1) continue;
            VariableSet open;
            for (std::size_t b = 0; b < size; ++b) {
                if (b == a || (given >> b & 1)) continue;
                const VariableId id{static_cast<std::uint32_t>(b + 1)};
                const bool apart = separatedIn(members.front(), a, b, given);
                if (model.separated(self, {id}, fromBits(given)) != apart) return false;
                if (!apart) open.insert(id);
            }
            if (model.connected(self, fromBits(given)) != open) return false;
        }
    }
    return true;
}

} // namespace

class TestMarkedModel : public QObject {
    Q_OBJECT
private slots:
    void answersForMags() {
        Random random(71);
        for (int round = 0; round < rounds(4000); ++round) {
            const SmallMarked mag = randomMag(random, 2 + random.below(4), 0.6, round % 2 == 0);
            const MarkedModel model = modelOf(GraphType::Mag, mag.marked());
            QVERIFY(agreesWithMembers(model, {mag}));
            for (std::size_t a = 0; a < mag.size; ++a)
                QCOMPARE(model.ancestors(fromBits(1u << a)), fromBits(ancestorsIn(mag, 1u << a)));
        }
    }

    void answersForPags() {
        for (const std::size_t size : {std::size_t{3}, std::size_t{4}}) {
            for (const auto& [separations, members] : magsByClass(size))
                QVERIFY(agreesWithMembers(modelOf(GraphType::Pag, sharedMarks(members).marked()), members));
        }
        Random random(72);
        for (int round = 0; round < rounds(1500); ++round) {
            const SmallMarked mag = randomMag(random, 5, 0.5, round % 2 == 0);
            if (mag.marked().edgeCount() > 7) continue;
            const auto members = classByTrying(mag, true);
            QVERIFY(agreesWithMembers(modelOf(GraphType::Pag, sharedMarks(members).marked()), members));
        }
    }

    /// With arrows from background knowledge, which the model closes under Meek's rules.
    void answersForPdags() {
        Random random(73);
        for (int round = 0; round < rounds(4000); ++round) {
            const CausalGraph drawn = randomGraph(
                random, {.size = 2 + random.below(5), .directed = 0.6, .bidirected = 0, .latent = 0});
            MarkedGraph pdag = completedGraph(drawn).value();
            for (const Edge& edge : drawn.edges()) {
                if (random.uniform() < 0.25) pdag.joinDirected(edge.from, edge.to);
            }
            std::vector<SmallMarked> members;
            for (const auto& edges : equivalenceMembers(pdag).members)
                members.push_back(smallDag(drawn.size(), edges));
            QVERIFY2(agreesWithMembers(modelOf(GraphType::Pdag, pdag), members), writeDagitty(drawn).c_str());
        }
    }

    /// Every minimal separating set of every pair without an edge, and no other.
    void impliesMinimalSeparators() {
        Random random(74);
        for (int round = 0; round < rounds(2000); ++round) {
            const SmallMarked mag = randomMag(random, 5, 0.45, round % 2 == 0);
            const MarkedModel model = modelOf(GraphType::Mag, mag.marked());
            const auto found = model.implications();
            QVERIFY(found.complete);
            std::size_t count = 0;
            for (std::size_t a = 0; a < mag.size; ++a) {
                for (std::size_t b = a + 1; b < mag.size; ++b) {
                    if (mag.adjacent(a, b)) continue;
                    std::vector<VariableSet> separators;
                    for (std::uint32_t given = 0; given < (1u << mag.size); ++given) {
                        if (!(given >> a & 1) && !(given >> b & 1) && separatedIn(mag, a, b, given))
                            separators.push_back(fromBits(given));
                    }
                    for (const VariableSet& minimal : minimalOf(separators)) {
                        const Independence wanted{VariableId{static_cast<std::uint32_t>(a + 1)},
                                                  {VariableId{static_cast<std::uint32_t>(b + 1)}},
                                                  minimal};
                        QVERIFY(std::ranges::find(found.list, wanted) != found.list.end());
                        ++count;
                    }
                }
            }
            QCOMPARE(found.list.size(), count);
        }
    }

    void refusesWhatIsNotLegal() {
        const auto diagram = parseDagittyDiagram("mag { a -> b -- c }").value();
        QVERIFY(!MarkedModel::of(std::get<MarkedDiagram>(diagram)));
    }
};

QTEST_APPLESS_MAIN(TestMarkedModel)
#include "test_marked_model.moc"
