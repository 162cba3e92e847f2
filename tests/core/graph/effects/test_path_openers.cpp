// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/all_paths.h"
#include "core/graph/effects/effect_paths.h"
#include "core/graph/effects/path_openers.h"
#include "core/graph/formats/dagitty_text.h"
#include "tests/support/bit_graph.h"
#include "tests/support/brute_force.h"
#include "tests/support/random_graph.h"

#include <QTest>

#include <set>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

PathOpeners openersIn(const CausalGraph& graph, const VariableSet& adjusted, const ListLimits& limits = {}) {
    const VariableSet x = graph.withRole(Role::Treatment);
    const VariableSet y = graph.withRole(Role::Outcome);
    return pathOpeners(graph, x, y, adjusted, biasingEdges(graph, x, y, adjusted).edges, limits);
}

using Kind = PathOpener::Kind;

} // namespace

class TestPathOpeners : public QObject {
    Q_OBJECT
private slots:
    void whatOpensAPath_data() {
        QTest::addColumn<QString>("drawn");
        QTest::addColumn<QString>("adjusted");
        QTest::addColumn<QString>("expected");
        QTest::newRow("fork") << "x [e] y [o] x <- z -> y"
                              << ""
                              << "fork z: x ← z → y";
        QTest::newRow("closed fork") << "x [e] y [o] x <- z -> y"
                                     << "z"
                                     << "";
        QTest::newRow("collider") << "x [e] y [o] x -> z <- y"
                                  << "z"
                                  << "collider z: x → z ← y";
        QTest::newRow("closed collider") << "x [e] y [o] x -> z <- y"
                                         << ""
                                         << "";
        QTest::newRow("collider by a descendant") << "x [e] y [o] x -> z <- y z -> d"
                                                  << "d"
                                                  << "collider z by d: x → z ← y";
        QTest::newRow("M") << "x [e] y [o] a -> x a -> m b -> m b -> y"
                           << "m"
                           << "fork a: x ← a → m ← b → y, fork b: x ← a → m ← b → y, "
                              "collider m: x ← a → m ← b → y";
        QTest::newRow("the shorter path") << "x [e] y [o] x <- z -> b -> y z -> y"
                                          << ""
                                          << "fork z: x ← z → y";
        // The fork of x <-> y lies in the edge itself; the path repeats no variable for c.
        QTest::newRow("no variable") << "x [e] y [o] x <-> y x -> c"
                                     << ""
                                     << "";
        QTest::newRow("a causal path has no fork") << "x [e] y [o] x -> m -> y m -> c"
                                                   << ""
                                                   << "";
    }
    void whatOpensAPath() {
        QFETCH(QString, drawn);
        QFETCH(QString, adjusted);
        QFETCH(QString, expected);
        const CausalGraph graph = parseDagitty(drawn.toStdString()).value();
        VariableSet given;
        if (const auto variable = graph.find(adjusted.toStdString())) given.insert(*variable);
        const PathOpeners found = openersIn(graph, given);
        QVERIFY(found.complete);
        QStringList words;
        for (const PathOpener& opener : found.list) {
            QString word = opener.kind == Kind::Fork ? QStringLiteral("fork ") : QStringLiteral("collider ");
            word += QString::fromStdString(graph.name(opener.variable));
            if (opener.adjusted != opener.variable)
                word += QStringLiteral(" by ") + QString::fromStdString(graph.name(opener.adjusted));
            words << word + QStringLiteral(": ") + QString::fromStdString(text(graph, opener.path));
        }
        QStringList wanted = expected.split(QStringLiteral(", "), Qt::SkipEmptyParts);
        words.sort();
        wanted.sort();
        QCOMPARE(words, wanted);
    }

    void agreesWithAllPaths() {
        Random random(11);
        std::size_t forks = 0, colliders = 0;
        for (int round = 0; round < rounds(4'000); ++round) {
            const CausalGraph drawn = randomGraph(random, {.size = 3 + random.below(5),
                                                           .directed = 0.4,
                                                           .bidirected = 0.12,
                                                           .treatments = 1 + random.below(2),
                                                           .outcomes = 1});
            const VariableSet x = drawn.withRole(Role::Treatment);
            const VariableSet y = drawn.withRole(Role::Outcome);
            const VariableSet adjusted = randomSubset(random, without(without(allVariables(drawn), x), y));
            std::set<std::pair<VariableId, Kind>> expected;
            for (const EnumeratedPath& path : properPaths(drawn, x, y, false)) {
                if (path.causal || !path.open(drawn, adjusted)) continue;
                for (std::size_t i = 1; i + 1 < path.vertices.size(); ++i) {
                    const auto pointsAt = [&](const Edge& edge) {
                        return edge.kind == EdgeKind::Bidirected || edge.to == path.vertices[i];
                    };
                    const int heads = int{pointsAt(path.edges[i - 1])} + int{pointsAt(path.edges[i])};
                    if (heads == 0) expected.emplace(path.vertices[i], Kind::Fork);
                    if (heads == 2) expected.emplace(path.vertices[i], Kind::Collider);
                }
            }
            const PathOpeners found = openersIn(drawn, adjusted);
            QVERIFY(found.complete);
            std::set<std::pair<VariableId, Kind>> got;
            for (const PathOpener& opener : found.list) {
                got.emplace(opener.variable, opener.kind);
                ++(opener.kind == Kind::Fork ? forks : colliders);
            }
            QVERIFY2(got == expected, writeDagitty(drawn).c_str());
            QCOMPARE(got.size(), found.list.size());
        }
        const auto enough = static_cast<std::size_t>(rounds(4'000)) / 14;
        QVERIFY(forks > enough);
        QVERIFY(colliders > enough);
    }

    // What is listed is right whatever the limits, and complete where it says so.
    void limitsOnlyLeaveOut() {
        Random random(12);
        int cut = 0;
        for (int round = 0; round < rounds(20'000); ++round) {
            const CausalGraph drawn =
                randomGraph(random, {.size = 5 + random.below(4), .directed = 0.5, .bidirected = 0.2});
            const VariableSet x = drawn.withRole(Role::Treatment);
            const VariableSet y = drawn.withRole(Role::Outcome);
            const VariableSet adjusted = randomSubset(random, without(without(allVariables(drawn), x), y));
            const PathOpeners few = openersIn(drawn, adjusted, {.sets = 1});
            const PathOpeners all = openersIn(drawn, adjusted);
            QVERIFY(all.complete);
            std::set<std::pair<VariableId, Kind>> right;
            for (const PathOpener& opener : all.list)
                right.emplace(opener.variable, opener.kind);
            for (const PathOpener& opener : few.list)
                QVERIFY(right.contains({opener.variable, opener.kind}));
            QVERIFY(!few.complete || few.list.size() == all.list.size());
            cut += !few.complete;
        }
        qInfo("%d were cut", cut);
        QVERIFY(cut > 0);
    }

    // Where paths with closed colliders are so many that an open one is not met by chance.
    void aDenseGraphIsQuick() {
        Random random(3);
        const CausalGraph drawn =
            randomGraph(random, {.size = 80, .directed = 0.3, .bidirected = 0.1, .latent = 0});
        const PathOpeners found = openersIn(drawn, {}, {.sets = 100});
        QVERIFY(found.list.size() > 5);
        const PathJudge judge(drawn, {});
        for (const PathOpener& opener : found.list)
            QVERIFY(judge.status(opener.path).open);
    }
};

QTEST_GUILESS_MAIN(TestPathOpeners)
#include "test_path_openers.moc"
