// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sorted_sets.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/separation.h"
#include "core/graph/subgraphs.h"
#include "core/identify/counterfactual.h"
#include "core/identify/derivation.h"
#include "core/identify/district_engine.h"
#include "tests/support/random_graph.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::identify;
using estimand::Symbol;

namespace {

CausalGraph read(const char* text) {
    return parseDagitty(text).value();
}

QStringList told(std::span<const ExplainedStep> steps) {
    QStringList lines;
    for (const ExplainedStep& step : steps)
        lines << QString::fromStdString(step.rule.english() + ": " + step.sentence.english() +
                                        (step.formula.empty() ? "" : " " + step.formula));
    return lines;
}

} // namespace

class TestDerivation : public QObject {
    Q_OBJECT
private slots:
    void tellsTheFrontDoor() {
        const CausalGraph graph = read("dag { x -> m -> y x <-> y }");
        const EffectQuery query{{graph.find("y").value()}, {graph.find("x").value()}, {}};
        const auto steps = explained(graph, query, identifyEffect(graph, query).steps);
        const QStringList expected{
            QStringLiteral(
                "Line 4 of ID: Unobserved common causes divide what is left into 2 districts, which "
                "are asked about one by one. Σ_{m} Q[m] Q[y]"),
            QStringLiteral(
                "Line 6 of ID: In the diagram of “x”, “m” and “y”, the district of “m” is read off "
                "the data: each member given what it depends on. Q[m] = P(m | x)"),
            QStringLiteral(
                "Line 6 of ID: In the diagram of “x”, “m” and “y”, the district of “x” and “y” is "
                "read off the data: each member given what it depends on. Q[x, y] = P(y | x, m) P(x)"),
            QStringLiteral(
                "Line 2 of ID, within a district: Within that district, nothing but “y” leads to “y”, "
                "so the rest is summed out. Q[y] = Σ_{x} P(y | x, m) P(x)")};
        QCOMPARE(told(steps), expected);
    }

    void namesTheSeparationsAndTheHedge() {
        const CausalGraph graph = read("dag { x -> y x <-> y z -> x }");
        const EffectQuery query{{graph.find("y").value()}, {graph.find("x").value()}, {}};
        const auto steps = explained(graph, query, identifyEffect(graph, query).steps);
        QCOMPARE(told({&steps.front(), 1}).front(),
                 QStringLiteral(
                     "Line 3 of ID (rule 3 of do-calculus): Without the arrows into “x” and “z”, “z” is "
                     "separated from “y” given “x”: it can be taken as set, too, to any value."));
        QCOMPARE(told({&steps.back(), 1}).front(),
                 QStringLiteral(
                     "Line 5 of ID: {x, y} and, in it, {y} form a hedge: unobserved causes tie together "
                     "each of the two sets, and only the larger has “x” in it. So the data do not tell "
                     "what setting that would do."));
    }

    /// The separations that the steps by do-calculus name hold in the graphs that they name.
    void everySeparationThatIsNamedHolds() {
        Random random(71);
        int checked = 0;
        for (int round = 0; round < 2000; ++round) {
            const CausalGraph graph =
                test::randomGraph(random, {.size = 6, .directed = 0.35, .bidirected = 0.2, .latent = 0});
            const VariableSet all = test::allVariables(graph);
            EffectQuery query{graph.withRole(Role::Outcome), graph.withRole(Role::Treatment), {}};
            const VariableSet asked = united(query.outcomes, query.treatments);
            query.given = test::randomSubset(random, difference(all, asked), 0.4);
            VariableSet treatments = query.treatments;
            VariableSet given = query.given;
            for (const Step& step : identifyEffect(graph, query).steps) {
                if (step.rule == Step::Rule::Exchange) {
                    given = difference(given, step.focus);
                    const CausalGraph cut = backDoorGraph(mutilatedGraph(graph, treatments), step.focus);
                    QVERIFY(separated(cut, query.outcomes, step.focus, united(treatments, given)));
                    treatments = united(treatments, step.focus);
                    ++checked;
                } else if (step.rule == Step::Rule::Intervene) {
                    const CausalGraph cut = mutilatedGraph(graph, united(treatments, step.focus));
                    QVERIFY(separated(cut, united(query.outcomes, given), step.focus, treatments));
                    ++checked;
                }
            }
        }
        QVERIFY(checked > 1000);
    }

    void tellsACounterfactual() {
        const CausalGraph graph = read("dag { x -> y x <-> y }");
        const Symbol x{graph.find("x").value()};
        const Symbol other{x.variable, 1};
        const Symbol y{graph.find("y").value()};
        // The effect of treatment on the untreated: y under x, of those who had x'.
        const auto answer =
            identifyCounterfactual(graph, {{{{y.variable, {{x.variable, x}}}, y}}, {{{x.variable}, other}}});
        const QStringList lines = told(answer.steps);
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.front().endsWith(QStringLiteral("P(x', y_{x})")), qPrintable(lines.front()));
        QVERIFY2(lines.back().contains(QStringLiteral("no experiment shows together")),
                 qPrintable(lines.back()));

        const CausalGraph mediated = read("dag { x -> y }");
        const auto identified =
            identifyCounterfactual(mediated, {{{{y.variable, {{x.variable, x}}}, y}}, {}});
        QVERIFY(told(identified.steps).last().endsWith(QStringLiteral("P(y_{x}) = P(y | x)")));
    }
};

QTEST_APPLESS_MAIN(TestDerivation)
#include "test_derivation.moc"
