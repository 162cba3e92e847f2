// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/adjustment.h"
#include "core/graph/formats/dagitty_text.h"
#include "tests/support/bit_graph.h"
#include "tests/support/brute_force.h"
#include "tests/support/random_graph.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;
using Problem = AdjustmentCheck::Problem;

namespace {

CausalGraph graphOf(const char* text) {
    return parseDagitty(text).value();
}

VariableSet named(const CausalGraph& graph, std::initializer_list<const char*> names) {
    VariableSet set;
    for (const char* name : names)
        set.insert(graph.find(name).value());
    return set;
}

std::vector<VariableSet> sorted(std::vector<VariableSet> sets) {
    std::ranges::sort(sets);
    return sets;
}

/// The direct effect's graph: no edge from a treatment to an outcome.
CausalGraph withoutDirectEdges(CausalGraph graph, const EffectQuestion& question) {
    for (const Edge& edge : graph.edges()) {
        if (edge.kind == EdgeKind::Directed && question.treatments.contains(edge.from) &&
            question.outcomes.contains(edge.to)) {
            graph.removeEdge(edge);
        }
    }
    return graph;
}

bool isDirectSetByMoralGraph(const CausalGraph& graph, const EffectQuestion& question,
                             const VariableSet& set) {
    for (const VariableId outcome : question.outcomes) {
        const bool affected = std::ranges::any_of(question.treatments, [&](VariableId treatment) {
            return !graph.directedPath(treatment, outcome).empty();
        });
        for (const VariableId id : set) {
            if (affected && !graph.directedPath(outcome, id).empty()) return false;
        }
    }
    return separatedByMoralGraph(withoutDirectEdges(graph, question), question.treatments, question.outcomes,
                                 set);
}

} // namespace

class TestAdjustment : public QObject {
    Q_OBJECT
private slots:
    void agreesWithTheDefinitionOverPaths_data() {
        QTest::addColumn<int>("treatments");
        QTest::addColumn<int>("outcomes");
        QTest::newRow("one on one") << 1 << 1;
        QTest::newRow("two on one") << 2 << 1;
        QTest::newRow("two on two") << 2 << 2;
    }

    // Every subset is tested by the definition; the minimal ones among the valid ones must be listed.
    void agreesWithTheDefinitionOverPaths() {
        QFETCH(int, treatments);
        QFETCH(int, outcomes);
        Random random(static_cast<std::uint64_t>(10 * treatments + outcomes));
        for (int round = 0; round < rounds(2500); ++round) {
            const CausalGraph drawn = randomGraph(random, {.size = 4 + random.below(4),
                                                           .directed = 0.35,
                                                           .bidirected = 0.08,
                                                           .latent = 0.15,
                                                           .treatments = static_cast<std::size_t>(treatments),
                                                           .outcomes = static_cast<std::size_t>(outcomes)});
            const EffectQuestion question = EffectQuestion::fromRoles(drawn);
            checkAgainst(random, drawn, question, [&](const VariableSet& set) {
                return isAdjustmentSetByPaths(drawn, question.treatments, question.outcomes, set);
            });
        }
    }

    void directEffectsAgreeWithMoralGraphs() {
        Random random(31);
        for (int round = 0; round < rounds(2500); ++round) {
            const CausalGraph drawn = randomGraph(
                random, {.size = 4 + random.below(4), .bidirected = 0.08, .treatments = 1 + random.below(2)});
            const EffectQuestion question = EffectQuestion::fromRoles(drawn, EffectKind::Direct);
            checkAgainst(random, drawn, question, [&](const VariableSet& set) {
                return isDirectSetByMoralGraph(drawn, question, set);
            });
        }
    }

    // DAGitty's own rule, see the class comment.
    void selectionAgreesWithMoralGraphs() {
        Random random(41);
        int withSets = 0;
        for (int round = 0; round < rounds(2500); ++round) {
            CausalGraph drawn = randomGraph(random, {.size = 5 + random.below(3), .directed = 0.3});
            const VariableSet others = without(without(allVariables(drawn), drawn.withRole(Role::Treatment)),
                                               drawn.withRole(Role::Outcome));
            const VariableId selected =
                *(others.begin() + static_cast<std::ptrdiff_t>(random.below(others.size())));
            drawn.setRoles(selected, Role::Selected);
            const EffectQuestion question = EffectQuestion::fromRoles(drawn);
            const AdjustmentProblem total(drawn, {question.treatments, question.outcomes});
            checkAgainst(random, drawn, question, [&](const VariableSet& set) {
                VariableSet given = set;
                given.insert(selected);
                // The back-door graph, by its definition over paths.
                CausalGraph cut = drawn;
                for (const EnumeratedPath& path :
                     properPaths(drawn, question.treatments, question.outcomes, true)) {
                    if (path.causal) cut.removeEdge(path.edges.front());
                }
                return total.check(set).problem != Problem::Forbidden &&
                       separatedByMoralGraph(cut, question.treatments, question.outcomes, given) &&
                       separatedByMoralGraph(cut, question.outcomes, {selected}, {});
            });
            withSets +=
                AdjustmentProblem(drawn, question).canonical(SetConstraints::fromRoles(drawn)).has_value();
        }
        QVERIFY(withSets > 20); // the comparison was not about nothing
    }

    void listsEverySetOnce_data() {
        QTest::addColumn<int>("k");
        for (const int k : {0, 1, 4, 10})
            QTest::addRow("%d paths", k) << k;
    }

    void listsEverySetOnce() {
        QFETCH(int, k);
        const CausalGraph drawn = parallelPaths(static_cast<std::size_t>(k));
        const AdjustmentProblem problem(drawn, EffectQuestion::fromRoles(drawn));
        auto found = problem.minimalSets({});
        QVERIFY(found.complete);
        QCOMPARE(found.sets.size(), std::size_t{1} << k);
        const auto byIds = sorted(found.sets);
        QVERIFY(std::ranges::adjacent_find(byIds) == byIds.end());
    }

    void limitsCutTheListAndSayso() {
        const CausalGraph drawn = parallelPaths(40); // 2^40 sets
        const AdjustmentProblem problem(drawn, EffectQuestion::fromRoles(drawn));
        const auto three = problem.minimalSets({}, {.sets = 3});
        QCOMPARE(three.sets.size(), 3U);
        QVERIFY(!three.complete);
        QElapsedTimer timer;
        timer.start();
        const auto quick = problem.minimalSets({}, {.time = std::chrono::milliseconds(20)});
        QVERIFY(!quick.complete && !quick.sets.empty());
        QVERIFY(timer.elapsed() < 2000);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = problem.minimalSets({}, {}, Progress(stop.get_token()));
        QVERIFY(!stopped.complete && stopped.sets.empty());
        QVERIFY(problem.minimalSets({}, {.sets = 1}).sets.front() == *problem.oneMinimal({}));
        // Exactly as many as there are is not a cut.
        const CausalGraph small = parallelPaths(2);
        QVERIFY(
            AdjustmentProblem(small, EffectQuestion::fromRoles(small)).minimalSets({}, {.sets = 4}).complete);
    }

    // The list has 2^40 sets: they are worked out one by one.
    void theListIsLazy() {
        const CausalGraph drawn = parallelPaths(40);
        const AdjustmentProblem problem(drawn, EffectQuestion::fromRoles(drawn));
        std::stop_source stop;
        MinimalAdjustmentSets minimal = problem.minimal({}, {}, Progress(stop.get_token()));
        QVERIFY(*minimal.next() == *problem.oneMinimal({}));
        for (int i = 0; i < 100; ++i)
            QVERIFY(problem.check(*minimal.next()).valid());
        stop.request_stop();
        QVERIFY(!minimal.next());
        QVERIFY(!minimal.complete());

        int taken = 0;
        QVERIFY(!problem.forEachMinimal({}, [&](const VariableSet&) { return ++taken < 7; }));
        QCOMPARE(taken, 7);
    }

    void theCheapestSet_data() {
        QTest::addColumn<QString>("costs"); // name, cost, ...
        QTest::addColumn<QString>("set");
        QTest::addColumn<double>("cost");
        QTest::newRow("fewest members") << ""
                                        << "c" << 1.0;
        QTest::newRow("c is dear") << "c 3"
                                   << "a b" << 2.0;
        QTest::newRow("c cannot be had") << "c inf"
                                         << "a b" << 2.0;
        QTest::newRow("all for nothing") << "a 0 b 0 c 0"
                                         << "a b" << 0.0; // nearest to the treatment
    }

    void theCheapestSet() {
        QFETCH(QString, costs);
        QFETCH(QString, set);
        QFETCH(double, cost);
        const CausalGraph drawn = graphOf("x [e] y [o] x -> y x <- a <- c x <- b <- c c -> y");
        const AdjustmentProblem problem(drawn, EffectQuestion::fromRoles(drawn));
        VariableCosts each;
        const QStringList words = costs.split(' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 1 < words.size(); i += 2)
            each[drawn.find(words[i].toStdString()).value()] = words[i + 1].toDouble();
        VariableSet expected;
        for (const QString& name : set.split(' '))
            expected.insert(drawn.find(name.toStdString()).value());
        const auto found = problem.cheapest({}, each);
        QVERIFY(found.has_value());
        QCOMPARE(found->set, expected);
        QCOMPARE(found->cost, cost);
    }

    void saysWhyASetIsNotValid() {
        const CausalGraph drawn = graphOf("x [e] y [o] x -> m -> y m -> d  x <- c -> y");
        const AdjustmentProblem problem(drawn, EffectQuestion::fromRoles(drawn));
        QVERIFY(problem.check(named(drawn, {"c"})).valid());
        QCOMPARE(problem.forbidden(), named(drawn, {"m", "y", "d"}));

        const AdjustmentCheck open = problem.check({});
        QVERIFY(open.problem == Problem::OpenPath);
        QCOMPARE(text(drawn, open.path), std::string("x ← c → y"));
        const AdjustmentCheck forbidden = problem.check(named(drawn, {"c", "d"}));
        QVERIFY(forbidden.problem == Problem::Forbidden && forbidden.culprit == drawn.find("d"));
        const AdjustmentCheck overlap = problem.check(named(drawn, {"c", "x"}));
        QVERIFY(overlap.problem == Problem::OverlapsQuestion && overlap.culprit == drawn.find("x"));
    }

    // A descendant of the treatment that is on no causal path may be used, unlike in Pearl's
    // back-door criterion.
    void isTheCompleteCriterion() {
        const CausalGraph drawn = graphOf("x [e] y [o] x -> d x -> y d <-> c  c -> y");
        const AdjustmentProblem problem(drawn, EffectQuestion::fromRoles(drawn));
        QVERIFY(problem.check(named(drawn, {"d", "c"})).valid());
    }

    void noMandatoryMemberThatCannotBe() {
        const CausalGraph drawn = graphOf("x [e] y [o] x -> m -> y u [l] x <- u -> y x <- c -> y");
        const AdjustmentProblem problem(drawn, EffectQuestion::fromRoles(drawn));
        for (const char* name : {"m", "x", "y", "u"}) {
            const SetConstraints constraints{named(drawn, {name}), drawn.withRole(Role::Latent)};
            QVERIFY(problem.minimalSets(constraints).sets.empty());
            QVERIFY(!problem.canonical(constraints));
        }
    }

    void answersAboutLargeGraphsInMilliseconds() {
        Random random(7);
        const CausalGraph drawn = localGraph(random, 1000, 2);
        const EffectQuestion question{{drawn.idAt(900)}, {drawn.idAt(995)}};
        QElapsedTimer timer;
        timer.start();
        const AdjustmentProblem problem(drawn, question);
        const auto canonical = problem.canonical({});
        const auto one = problem.oneMinimal({});
        const double spent = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        QVERIFY(canonical && one);
        QVERIFY(problem.check(*one).valid());
        qInfo("1,000 variables, canonical and one minimal set: %.2f ms", spent);
        QVERIFY(spent < 200);
    }

private:
    /// The cheapest of all valid sets, with costs 0 to 3 for some variables and 1 for the rest.
    static void checkCheapest(Random& random, const AdjustmentProblem& problem,
                              const SetConstraints& constraints, const std::vector<VariableSet>& valid) {
        VariableCosts costs;
        for (const VariableSet& set : valid) {
            for (const VariableId id : set)
                if (random.uniform() < 0.3) costs[id] = static_cast<double>(random.below(4));
        }
        const auto costOf = [&](const VariableSet& set) {
            double sum = 0;
            for (const VariableId id : set)
                sum += costs.contains(id) ? costs[id] : 1;
            return sum;
        };
        const auto found = problem.cheapest(constraints, costs);
        QCOMPARE(found.has_value(), !valid.empty());
        if (!found) return;
        QVERIFY(std::ranges::find(valid, found->set) != valid.end());
        QCOMPARE(found->cost, costOf(found->set));
        QCOMPARE(found->cost, costOf(*std::ranges::min_element(valid, {}, costOf)));
        const auto minimal = minimalOf(valid);
        QVERIFY(std::ranges::find(minimal, found->set) != minimal.end());
    }

    template <typename IsValid>
    static void checkAgainst(Random& random, const CausalGraph& drawn, const EffectQuestion& question,
                             const IsValid& isValid) {
        const AdjustmentProblem problem(drawn, question);
        VariableSet others = without(without(allVariables(drawn), question.treatments), question.outcomes);
        others = without(others, question.selected);
        for (const VariableSet& set : subsets(others, {})) {
            QVERIFY2(problem.check(set).valid() == isValid(set), writeDagitty(drawn).c_str());
        }
        SetConstraints constraints = SetConstraints::fromRoles(drawn);
        const VariableSet candidates = without(others, constraints.unavailable);
        if (random.uniform() < 0.5) constraints.mandatory = randomSubset(random, candidates, 0.25);
        std::vector<VariableSet> valid = subsets(candidates, constraints.mandatory);
        std::erase_if(valid, [&](const VariableSet& set) { return !isValid(set); });
        const auto found = problem.minimalSets(constraints);
        QVERIFY(found.complete);
        QVERIFY2(sorted(found.sets) == sorted(minimalOf(valid)), writeDagitty(drawn).c_str());
        checkCheapest(random, problem, constraints, valid);
        const auto canonical = problem.canonical(constraints);
        QVERIFY2(canonical.has_value() == !valid.empty(), writeDagitty(drawn).c_str());
        QVERIFY(!canonical || isValid(*canonical));
    }
};

QTEST_APPLESS_MAIN(TestAdjustment)
#include "test_adjustment.moc"
