// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/odds_ratio.h"
#include "core/graph/formats/dagitty_text.h"
#include "tests/support/bit_graph.h"
#include "tests/support/brute_force.h"
#include "tests/support/random_graph.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

class TestOddsRatio : public QObject {
    Q_OBJECT
private slots:
    void agreesWithTheDefinition() {
        Random random(9);
        int valid = 0;
        for (int round = 0; round < rounds(5000); ++round) {
            const CausalGraph drawn = randomGraph(random, {.size = 4 + random.below(3), .directed = 0.3});
            const VariableSet x = drawn.withRole(Role::Treatment);
            const VariableSet y = drawn.withRole(Role::Outcome);
            const VariableSet others = without(without(allVariables(drawn), x), y);
            const VariableId selected =
                *(others.begin() + static_cast<std::ptrdiff_t>(random.below(others.size())));
            for (const VariableSet& set : subsets(without(others, {selected}), {})) {
                VariableSet given = set;
                given.insert(*y.begin());
                const bool expected = separatedByMoralGraph(drawn, x, {selected}, given) &&
                                      isAdjustmentSetByPaths(drawn, x, y, set);
                const auto check = checkOddsRatioSet(drawn, *x.begin(), *y.begin(), selected, set);
                QVERIFY2(check.valid() == expected, writeDagitty(drawn).c_str());
                valid += expected;
            }
        }
        QVERIFY(valid > 100);
    }

    // Cases chosen by their outcome, as in a case-control study, are enough; chosen by the treatment, not.
    void allowsSelectionByTheOutcomeOnly() {
        const CausalGraph control = parseDagitty("dag { x [e] y [o] s [s] x -> y -> s }").value();
        const auto id = [](const CausalGraph& graph, const char* name) { return graph.find(name).value(); };
        QVERIFY(checkOddsRatioSet(control, id(control, "x"), id(control, "y"), id(control, "s"), {}).valid());
        const CausalGraph exposed = parseDagitty("dag { x [e] y [o] s [s] x -> y -> s x -> s }").value();
        const auto check =
            checkOddsRatioSet(exposed, id(exposed, "x"), id(exposed, "y"), id(exposed, "s"), {});
        QVERIFY(check.problem == AdjustmentCheck::Problem::SelectedByOutcome);
        QCOMPARE(text(exposed, check.path), std::string("x → s"));
    }
};

QTEST_APPLESS_MAIN(TestOddsRatio)
#include "test_odds_ratio.moc"
