// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/selection_adjustment.h"
#include "core/graph/formats/dagitty_text.h"
#include "tests/support/brute_force.h"
#include "tests/support/discrete_model.h"
#include "tests/support/random_graph.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;
using Problem = AdjustmentCheck::Problem;
using Event = JointTable::Event;

namespace {

CausalGraph graphOf(const std::string& text) {
    return parseDagitty("dag {" + text + "}").value();
}

VariableSet named(const CausalGraph& graph, const QString& names) {
    VariableSet set;
    for (const QString& name : names.split(' ', Qt::SkipEmptyParts))
        set.insert(graph.find(name.toStdString()).value());
    return set;
}

/// Σ_z P(y | x, z, s=1) P(z without t | t, s=1) P(t)
double byFormula(const CausalGraph& graph, const SelectionQuestion& question,
                 const SelectionAdjustment& adjustment, const JointTable& all, const Event& x,
                 const Event& y) {
    const std::size_t s = bitsOf(graph, question.selected);
    const Event selected{s, s};
    const std::size_t t = bitsOf(graph, adjustment.external);
    double sum = 0;
    for (const Event& z : eventsOf(bitsOf(graph, adjustment.set))) {
        const Event external{t, z.values & t};
        const Event internal{z.mask & ~t, z.values & ~t};
        sum += all.probability(y, x.with(z).with(selected)) *
               all.probability(internal, external.with(selected)) * all.probability(external);
    }
    return sum;
}

/// The largest error of the formula in a model, over all values.
double errorOf(const CausalGraph& graph, const SelectionQuestion& question,
               const SelectionAdjustment& adjustment, const DiscreteModel& model) {
    const JointTable all = model.joint();
    double worst = 0;
    for (const Event& x : eventsOf(bitsOf(graph, question.treatments))) {
        const JointTable done = model.joint(x);
        for (const Event& y : eventsOf(bitsOf(graph, question.outcomes))) {
            const double guess = byFormula(graph, question, adjustment, all, x, y);
            worst = std::max(worst, std::abs(guess - done.probability(y)));
        }
    }
    return worst;
}

/// A question about the graph with a selection variable and variables that are measured outside.
SelectionQuestion drawQuestion(Random& random, CausalGraph& drawn) {
    SelectionQuestion question{drawn.withRole(Role::Treatment), drawn.withRole(Role::Outcome), {}, {}};
    const VariableSet others = without(without(allVariables(drawn), question.treatments), question.outcomes);
    const VariableId selected = *(others.begin() + static_cast<std::ptrdiff_t>(random.below(others.size())));
    drawn.setRoles(selected, Role::Selected);
    question.selected = {selected};
    question.external = randomSubset(random, without(others, question.selected), 0.6);
    return question;
}

VariableSet intersection(const VariableSet& a, const VariableSet& b) {
    return without(a, without(a, b));
}

std::vector<VariableSet> setsOf(const std::vector<SelectionAdjustment>& list) {
    std::vector<VariableSet> sets;
    for (const SelectionAdjustment& adjustment : list)
        sets.push_back(adjustment.set);
    std::ranges::sort(sets);
    return sets;
}

std::vector<VariableSet> sorted(std::vector<VariableSet> sets) {
    std::ranges::sort(sets);
    return sets;
}

} // namespace

class TestSelectionAdjustment : public QObject {
    Q_OBJECT
private slots:
    void theFormulaIsRightWhereAndOnlyWhereTheCriterionSaysSo_data() {
        QTest::addColumn<int>("treatments");
        QTest::addColumn<int>("outcomes");
        QTest::newRow("one on one") << 1 << 1;
        QTest::newRow("two on one") << 2 << 1;
        QTest::newRow("one on two") << 1 << 2;
    }

    // In random models: each pair that the criterion admits gives the interventional distribution in
    // every model, each that it refuses fails to do so in one of three.
    void theFormulaIsRightWhereAndOnlyWhereTheCriterionSaysSo() {
        QFETCH(int, treatments);
        QFETCH(int, outcomes);
        Random random(static_cast<std::uint64_t>(100 + 10 * treatments + outcomes));
        int admitted[4] = {};
        int refused = 0;
        for (int round = 0; round < 250; ++round) {
            const auto roles = static_cast<std::size_t>(treatments + outcomes);
            CausalGraph drawn = randomGraph(random, {.size = roles + 2 + random.below(6 - roles),
                                                     .directed = 0.35,
                                                     .bidirected = 0.04,
                                                     .latent = 0,
                                                     .treatments = static_cast<std::size_t>(treatments),
                                                     .outcomes = static_cast<std::size_t>(outcomes)});
            const SelectionQuestion question = drawQuestion(random, drawn);
            const SelectionAdjustmentProblem problem(drawn, question);
            std::vector<DiscreteModel> models;
            for (int i = 0; i < 3; ++i)
                models.emplace_back(drawn, random);
            VariableSet others =
                without(without(allVariables(drawn), question.treatments), question.outcomes);
            others = without(others, question.selected);
            for (const VariableSet& set : subsets(others, {})) {
                bool any = false;
                for (const VariableSet& external : subsets(intersection(set, question.external), {})) {
                    const SelectionAdjustment pair{set, external};
                    const bool valid = problem.checkPair(pair).valid();
                    any = any || valid;
                    double worst = 0;
                    for (const DiscreteModel& model : models)
                        worst = std::max(worst, errorOf(drawn, question, pair, model));
                    QVERIFY2(valid ? worst < 1e-10 : worst > 1e-10,
                             qPrintable(QString("%1 set %2 external %3 off by %4")
                                            .arg(QString::fromStdString(writeDagitty(drawn)))
                                            .arg(bitsOf(drawn, set))
                                            .arg(bitsOf(drawn, external))
                                            .arg(worst)));
                    admitted[valid ? (external.empty() ? 1 : external == set ? 2 : 3) : 0]++;
                }
                refused += !any;
                const auto check = problem.check(set);
                QCOMPARE(check.valid(), any);
                if (any) QVERIFY(problem.checkPair({set, check.external}).valid());
            }
        }
        qInfo("pairs admitted of type 1: %d, 2: %d, 3: %d; refused %d; sets refused %d", admitted[1],
              admitted[2], admitted[3], admitted[0], refused);
        QVERIFY(admitted[1] > 50 && admitted[2] > 20 && admitted[3] > 20 && refused > 100);
    }

    void listsExactlyTheValidAndTheMinimalSets() {
        Random random(77);
        int some = 0;
        int needed = 0;
        for (int round = 0; round < 1500; ++round) {
            CausalGraph drawn = randomGraph(random, {.size = 4 + random.below(5),
                                                     .directed = 0.3,
                                                     .bidirected = 0.05,
                                                     .latent = 0.1,
                                                     .treatments = 1 + random.below(2)});
            const SelectionQuestion question = drawQuestion(random, drawn);
            const SelectionAdjustmentProblem problem(drawn, question);
            SetConstraints constraints = SetConstraints::fromRoles(drawn);
            VariableSet others =
                without(without(allVariables(drawn), question.treatments), question.outcomes);
            others = without(without(others, question.selected), constraints.unavailable);
            if (random.uniform() < 0.3) constraints.mandatory = randomSubset(random, others, 0.25);
            auto valid = subsets(others, constraints.mandatory);
            std::erase_if(valid, [&](const VariableSet& set) { return !problem.check(set).valid(); });

            std::vector<SelectionAdjustment> every;
            QVERIFY(problem.forEach(constraints, {}, {}, [&](SelectionAdjustment adjustment) {
                every.push_back(std::move(adjustment));
                return true;
            }));
            QVERIFY2(setsOf(every) == sorted(valid), writeDagitty(drawn).c_str());
            const auto minimal = problem.minimal(constraints);
            QVERIFY(minimal.complete);
            const auto expected = sorted(minimalOf(valid));
            QVERIFY2(setsOf(minimal.list) == expected, writeDagitty(drawn).c_str());
            for (const SelectionAdjustment& adjustment : minimal.list)
                QVERIFY(problem.checkPair(adjustment).valid());
            const auto one = problem.oneMinimal(constraints);
            QCOMPARE(one.has_value(), !valid.empty());
            QVERIFY(!one || std::ranges::binary_search(expected, one->set));
            const auto canonical = problem.canonical(constraints);
            QCOMPARE(canonical.has_value(), !valid.empty());
            QVERIFY(!canonical || problem.checkPair(*canonical).valid());
            some += !valid.empty();
            needed += !minimal.list.empty() && !minimal.list.front().external.empty();
        }
        QVERIFY(some > 200 && needed > 30);
        qInfo("%d graphs with sets, %d where outside measurements are needed", some, needed);
    }

    // Without outside measurements the criterion is the one that DAGitty uses.
    void typeOneIsTheRuleOfDagitty() {
        Random random(78);
        for (int round = 0; round < 1000; ++round) {
            CausalGraph drawn =
                randomGraph(random, {.size = 4 + random.below(5), .directed = 0.3, .bidirected = 0.05});
            SelectionQuestion question = drawQuestion(random, drawn);
            question.external.clear();
            const auto constraints = SetConstraints::fromRoles(drawn);
            const auto found = SelectionAdjustmentProblem(drawn, question).minimal(constraints);
            const AdjustmentProblem dagitty(drawn, EffectQuestion::fromRoles(drawn));
            QVERIFY(setsOf(found.list) == sorted(dagitty.minimalSets(constraints).sets));
        }
    }

    void writesTheFormula_data() {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<QString>("external");
        QTest::addColumn<QString>("formula");
        QTest::newRow("nothing to do") << "x [e] y [o] s [s] x -> y x -> s"
                                       << ""
                                       << "P(y | do(x)) = P(y | x, s=1)";
        QTest::newRow("type 1") << "x [e] y [o] s [s] x -> y c -> {x y} d -> s"
                                << ""
                                << "P(y | do(x)) = Σ_{c} P(y | x, c, s=1) P(c | s=1)";
        QTest::newRow("type 2") << "x [e] y [o] s [s] x -> y c -> {x y s}"
                                << "c"
                                << "P(y | do(x)) = Σ_{c} P(y | x, c, s=1) P(c)";
        QTest::newRow("type 3") << "x [e] y [o] s [s] x -> y c -> {x y} d -> {s y}"
                                << "d"
                                << "P(y | do(x)) = Σ_{c, d} P(y | x, c, d, s=1) P(c | d, s=1) P(d)";
        QTest::newRow("two selections") << "x [e] y [o] s [s] r [s] x -> y c -> {x y r s}"
                                        << "c"
                                        << "P(y | do(x)) = Σ_{c} P(y | x, c, s=1, r=1) P(c)";
    }

    void writesTheFormula() {
        QFETCH(QString, graph);
        QFETCH(QString, external);
        QFETCH(QString, formula);
        const CausalGraph drawn = graphOf(graph.toStdString());
        const auto question = SelectionQuestion::fromRoles(drawn, named(drawn, external));
        const auto found = SelectionAdjustmentProblem(drawn, question).oneMinimal({});
        QVERIFY(found.has_value());
        QCOMPARE(QString::fromStdString(selectionFormula(drawn, question, *found)), formula);
    }

    void saysWhyASetIsNotValid() {
        const CausalGraph drawn = graphOf("x [e] y [o] s [s] x -> m -> y c -> {x y} d -> {s y}");
        const SelectionAdjustmentProblem inside(drawn, SelectionQuestion::fromRoles(drawn));
        const auto selection = inside.check(named(drawn, "c d"));
        QVERIFY(selection.check.problem == Problem::SelectedByOutcome);
        QCOMPARE(text(drawn, selection.check.path), std::string("y ← d → s"));

        const SelectionAdjustmentProblem outside(drawn,
                                                 SelectionQuestion::fromRoles(drawn, named(drawn, "d")));
        QVERIFY(outside.check(named(drawn, "c d")).valid());
        const auto open = outside.check(named(drawn, "d"));
        QVERIFY(open.check.problem == Problem::OpenPath);
        QCOMPARE(text(drawn, open.check.path), std::string("x ← c → y"));
        QVERIFY(outside.check(named(drawn, "c d m")).check.problem == Problem::Forbidden);
        QVERIFY(outside.check(named(drawn, "c d s")).check.problem == Problem::OverlapsQuestion);
        // What is not measured outside cannot be taken from there.
        QVERIFY(!outside.checkPair({named(drawn, "c d"), named(drawn, "c")}).valid());
    }

    void limitsCutTheListAndSaySo() {
        std::string text = "x [e] y [o] s [s] x -> y e -> {y s} ";
        for (int i = 0; i < 20; ++i) {
            const std::string n = std::to_string(i);
            text += "x <- a" + n + " -> b" + n + " -> y ";
        }
        const CausalGraph drawn = graphOf(text);
        const SelectionAdjustmentProblem problem(drawn,
                                                 SelectionQuestion::fromRoles(drawn, named(drawn, "e")));
        const auto few = problem.minimal({}, {.sets = 5});
        QVERIFY(few.list.size() == 5 && !few.complete);
        QVERIFY(!problem.minimal({}, {.time = std::chrono::milliseconds(20)}).complete);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!problem.minimal({}, {}, Progress(stop.get_token())).complete);
        int taken = 0;
        QVERIFY(
            !problem.forEach({}, {.sets = 7}, {}, [&](const SelectionAdjustment&) { return ++taken > 0; }));
        QCOMPARE(taken, 7);
    }
};

QTEST_APPLESS_MAIN(TestSelectionAdjustment)
#include "test_selection_adjustment.moc"
