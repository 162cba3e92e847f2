// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/frontdoor.h"
#include "core/graph/formats/dagitty_text.h"
#include "tests/support/brute_force.h"
#include "tests/support/random_graph.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;
using Problem = FrontdoorCheck::Problem;

namespace {

CausalGraph graphOf(const std::string& text) {
    return parseDagitty("dag {" + text + "}").value();
}

VariableSet named(const CausalGraph& graph, std::initializer_list<const char*> names) {
    VariableSet set;
    for (const char* name : names)
        set.insert(graph.find(name).value());
    return set;
}

CausalGraph withoutEdgesFrom(CausalGraph graph, const VariableSet& set) {
    for (const Edge& edge : graph.edges()) {
        if (edge.kind == EdgeKind::Directed && set.contains(edge.from)) graph.removeEdge(edge);
    }
    return graph;
}

/// The three conditions as Pearl has them.
bool isFrontdoorSet(const CausalGraph& graph, const VariableSet& x, const VariableSet& y,
                    const VariableSet& z) {
    CausalGraph rest = graph;
    for (const VariableId id : z)
        rest.removeVariable(id);
    for (const VariableId treatment : x) {
        for (const VariableId outcome : y) {
            if (!rest.directedPath(treatment, outcome).empty()) return false;
        }
    }
    return separatedByMoralGraph(withoutEdgesFrom(graph, x), x, z, {}) &&
           separatedByMoralGraph(withoutEdgesFrom(graph, z), z, y, x);
}

std::vector<VariableSet> sorted(std::vector<VariableSet> sets) {
    std::ranges::sort(sets);
    return sets;
}

/// The same graph with the roles given to the ends of a longest directed path among the shortest ones, so
/// that there is something between them.
CausalGraph withDistantRoles(CausalGraph graph) {
    VariableId x = graph.idAt(0), y = graph.idAt(1);
    std::size_t longest = 0;
    for (const Variable& from : graph.variables()) {
        for (const Variable& to : graph.variables()) {
            const std::size_t length = graph.directedPath(from.id, to.id).size();
            if (length <= longest || from.id == to.id) continue;
            longest = length;
            x = from.id;
            y = to.id;
        }
    }
    for (const VariableId id : allVariables(graph)) {
        const Roles rest = graph.variable(id).roles.without(Role::Treatment).without(Role::Outcome);
        graph.setRoles(id, rest);
    }
    graph.setRoles(x, Role::Treatment);
    graph.setRoles(y, Role::Outcome);
    return graph;
}

FrontdoorProblem problemOf(const CausalGraph& graph) {
    return {graph, graph.withRole(Role::Treatment), graph.withRole(Role::Outcome)};
}

} // namespace

class TestFrontdoor : public QObject {
    Q_OBJECT
private slots:
    void agreesWithTheDefinition_data() {
        QTest::addColumn<int>("treatments");
        QTest::addColumn<int>("outcomes");
        QTest::addColumn<bool>("distant");
        QTest::newRow("one on one") << 1 << 1 << false;
        QTest::newRow("two on one") << 2 << 1 << false;
        QTest::newRow("one on two") << 1 << 2 << false;
        QTest::newRow("one on one far below") << 1 << 1 << true;
    }

    void agreesWithTheDefinition() {
        QFETCH(int, treatments);
        QFETCH(int, outcomes);
        QFETCH(bool, distant);
        Random random(static_cast<std::uint64_t>(10 * treatments + outcomes));
        int some = 0;
        int several = 0;
        for (int round = 0; round < 1500; ++round) {
            CausalGraph drawn = randomGraph(random, {.size = 4 + random.below(4),
                                                     .directed = 0.3,
                                                     .bidirected = 0.05,
                                                     .latent = 0.1,
                                                     .treatments = static_cast<std::size_t>(treatments),
                                                     .outcomes = static_cast<std::size_t>(outcomes)});
            if (distant) drawn = withDistantRoles(std::move(drawn));
            const VariableSet x = drawn.withRole(Role::Treatment);
            const VariableSet y = drawn.withRole(Role::Outcome);
            const FrontdoorProblem problem = problemOf(drawn);
            const VariableSet others = without(without(allVariables(drawn), x), y);
            for (const VariableSet& set : subsets(others, {}))
                QVERIFY2(problem.check(set).valid() == isFrontdoorSet(drawn, x, y, set),
                         writeDagitty(drawn).c_str());

            SetConstraints constraints = SetConstraints::fromRoles(drawn);
            const VariableSet candidates = without(others, constraints.unavailable);
            if (random.uniform() < 0.4) constraints.mandatory = randomSubset(random, candidates, 0.3);
            auto valid = subsets(candidates, constraints.mandatory);
            std::erase_if(valid, [&](const VariableSet& set) { return !isFrontdoorSet(drawn, x, y, set); });
            const auto minimal = minimalOf(valid);
            const FrontdoorSets found = problem.minimalSets(constraints);
            QVERIFY(found.complete);
            QVERIFY2(sorted(found.sets) == sorted(minimal), writeDagitty(drawn).c_str());
            some += !minimal.empty();
            several += minimal.size() > 1;

            const auto one = problem.oneMinimal(constraints);
            QCOMPARE(one.has_value(), !valid.empty());
            QVERIFY(!one || std::ranges::find(minimal, *one) != minimal.end());
            const auto largest = problem.largest(constraints);
            QCOMPARE(largest.has_value(), !valid.empty());
            for (const VariableSet& set : valid)
                QVERIFY(without(set, *largest).empty());

            std::vector<VariableSet> every;
            QVERIFY(problem.forEach(constraints, {}, {}, [&](VariableSet set) {
                every.push_back(std::move(set));
                return true;
            }));
            QVERIFY2(sorted(every) == sorted(valid), writeDagitty(drawn).c_str());
        }
        QVERIFY(some > 50 && (!distant || several > 50));
        qInfo("%d graphs with sets, %d with several", some, several);
    }

    // What only larger graphs show: members that close the back-door paths of other members, in chains.
    void oneSetIsMinimalInLargerGraphs() {
        Random random(55);
        int checked = 0;
        std::size_t largestSeen = 0;
        for (int round = 0; round < 1500; ++round) {
            const CausalGraph drawn =
                withDistantRoles(randomGraph(random, {.size = 10 + random.below(8),
                                                      .directed = 0.08 + 0.12 * random.uniform(),
                                                      .bidirected = 0.02,
                                                      .latent = 0.1}));
            const VariableSet x = drawn.withRole(Role::Treatment);
            const VariableSet y = drawn.withRole(Role::Outcome);
            const FrontdoorProblem problem = problemOf(drawn);
            const SetConstraints open = SetConstraints::fromRoles(drawn);
            const auto largest = problem.largest(open);
            if (!largest) continue;
            SetConstraints constraints = open;
            if (random.uniform() < 0.5) constraints.mandatory = randomSubset(random, *largest, 0.2);
            const auto one = problem.oneMinimal(constraints);
            if (!one) continue;
            QVERIFY2(isFrontdoorSet(drawn, x, y, *one), writeDagitty(drawn).c_str());
            if (one->size() > 10) continue;
            for (const VariableSet& fewer : subsets(*one, constraints.mandatory)) {
                if (fewer != *one) QVERIFY2(!isFrontdoorSet(drawn, x, y, fewer), writeDagitty(drawn).c_str());
            }
            ++checked;
            largestSeen = std::max(largestSeen, one->size());
        }
        qInfo("%d sets, the largest of %zu", checked, largestSeen);
        QVERIFY(checked > 300 && largestSeen > 3);
    }

    void findsInLinearTime() {
        // A path of 100,000 with a member everywhere.
        std::string text = "x [e] y [o] x -> v0 ";
        const int size = 100000;
        for (int i = 1; i < size; ++i)
            text += "v" + std::to_string(i - 1) + " -> v" + std::to_string(i) + " ";
        const CausalGraph drawn = graphOf(text + "v" + std::to_string(size - 1) + " -> y x <-> y");
        const FrontdoorProblem problem = problemOf(drawn);
        QElapsedTimer timer;
        timer.start();
        const auto largest = problem.largest({});
        const auto one = problem.oneMinimal({});
        qInfo("%d variables: %lld ms", size, static_cast<long long>(timer.elapsed()));
        QVERIFY(largest && largest->size() == static_cast<std::size_t>(size));
        QVERIFY(one && one->size() == 1);
        QVERIFY(timer.elapsed() < 20'000);
    }

    void saysWhyASetIsNotValid_data() {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<int>("problem");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const char* edges, Problem problem, const char* path) {
            QTest::newRow(name) << QString("x [e] y [o] ") + edges << static_cast<int>(problem) << path;
        };
        row("valid", "x -> m -> y x <-> y", Problem::None, "");
        row("a path past it", "x -> m -> y x -> y", Problem::MissedPath, "x → y");
        row("confounded with x", "x -> m -> y x <-> m", Problem::TreatmentPath, "x ↔ m");
        row("confounded with y", "x -> m -> y m <- c -> y", Problem::OutcomePath, "m ← c → y");
    }

    void saysWhyASetIsNotValid() {
        QFETCH(QString, graph);
        QFETCH(int, problem);
        QFETCH(QString, path);
        const CausalGraph drawn = graphOf(graph.toStdString());
        const FrontdoorCheck check = problemOf(drawn).check(named(drawn, {"m"}));
        QCOMPARE(static_cast<int>(check.problem), problem);
        if (!check.valid()) QCOMPARE(QString::fromStdString(text(drawn, check.path)), path);
    }

    // The outcome reaches m0, and each member that is struck out leads to the next.
    void theLargestSetIsFoundInOnePass() {
        constexpr std::size_t size = 50'000;
        CausalGraph drawn;
        const VariableId x = drawn.addVariable("x").value();
        const VariableId y = drawn.addVariable("y").value();
        const VariableId hidden = drawn.addVariable("hidden").value();
        const VariableId apart = drawn.addVariable("apart").value();
        std::vector<Edge> edges{{hidden, y}};
        for (std::size_t i = 0; i < size; ++i) {
            const VariableId member = drawn.addVariable("m" + std::to_string(i)).value();
            edges.push_back({i == 0 ? hidden : edges.back().to, member});
        }
        QVERIFY(drawn.addEdges(edges).has_value());
        QElapsedTimer timer;
        timer.start();
        const auto largest = FrontdoorProblem(drawn, {x}, {y}).largest({{}, {hidden}});
        QVERIFY(largest && *largest == VariableSet{apart});
        qInfo("50,000 members struck out one after the other: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 20'000);
    }

    void limitsCutTheListAndSaySo() {
        // One of a_i, b_i for each of k parallel causal paths: 2^k sets.
        std::string text = "x [e] y [o] ";
        for (int i = 0; i < 20; ++i) {
            const std::string n = std::to_string(i);
            text += "x -> a" + n + " -> b" + n + " -> y ";
        }
        const CausalGraph drawn = graphOf(text);
        const FrontdoorProblem problem = problemOf(drawn);
        const auto few = problem.minimalSets({}, {.sets = 5});
        QVERIFY(few.sets.size() == 5 && !few.complete);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!problem.minimalSets({}, {.time = std::chrono::milliseconds(30)}).complete);
        QVERIFY(timer.elapsed() < 20'000);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!problem.minimalSets({}, {}, Progress(stop.get_token())).complete);
        const auto go = [](const VariableSet&) { return true; };
        QVERIFY(!problem.forEach({}, {}, Progress(stop.get_token()), go));
        QVERIFY(!problem.forEach({}, {.sets = 4}, {}, go));
    }
};

QTEST_APPLESS_MAIN(TestFrontdoor)
#include "test_frontdoor.moc"
