// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers from selected cases: why they hold, step by step, and what would help where they do not.
#include "core/base/sorted_sets.h"
#include "core/graph/effects/selection_adjustment.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/latent_projection.h"
#include "core/graph/separation.h"
#include "core/graph/subgraphs.h"
#include "core/identify/derivation.h"
#include "core/identify/further_answers.h"
#include "core/identify/selection_recovery.h"
#include "core/identify/selection_remedies.h"
#include "core/identify/selection_steps.h"
#include "core/identify/verification.h"
#include "tests/support/bit_graph.h"
#include "tests/support/named_variables.h"
#include "tests/support/random_graph.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::identify;
using namespace dovetail::test;

namespace {

CausalGraph read(const QString& text) {
    return parseDagitty(text.toStdString()).value();
}

/// With a treatment, an outcome, and a variable that selects.
CausalGraph randomSelection(Random& random) {
    CausalGraph graph = randomGraph(random, {.size = 5 + random.below(3),
                                             .directed = 0.35,
                                             .bidirected = 0.15,
                                             .latent = 0.15,
                                             .treatments = 1,
                                             .outcomes = 1});
    const VariableId selection = graph.addVariable("s", Role::Selected).value();
    for (const Variable& variable : std::vector(graph.variables().begin(), graph.variables().end())) {
        if (variable.id != selection && random.uniform() < 0.25)
            (void)graph.addEdge({variable.id, selection, EdgeKind::Directed});
    }
    return graph;
}

/// The same by its definition, on the graph that the remedy leads to.
bool helps(const CausalGraph& graph, const Question& question, const Remedy& remedy) {
    CausalGraph changed = graph;
    for (const Edge& edge : remedy.edges)
        (void)changed.removeEdge(edge);
    VariableSet external;
    if (remedy.kind == Remedy::Kind::Measure) {
        for (const VariableId id : remedy.variables)
            changed.setRoles(id, graph.variable(id).roles.without(Role::Latent));
    } else if (remedy.kind == Remedy::Kind::Census) {
        external = remedy.variables;
    } else if (remedy.kind == Remedy::Kind::Experiment) {
        for (const Edge& edge : graph.edges()) {
            const bool into = remedy.variables.contains(edge.to);
            if (into || (edge.kind == EdgeKind::Bidirected && remedy.variables.contains(edge.from)))
                (void)changed.removeEdge(edge);
        }
    }
    const VariableSet selected = changed.withRole(Role::Selected);
    const SelectionAdjustmentProblem problem(changed,
                                             {question.treatments, question.outcomes, selected, external});
    if (problem.oneMinimal({{}, united(changed.withRole(Role::Latent), selected)})) return true;
    return external.empty() &&
           recoverEffect(changed, {question.outcomes, question.treatments, {}}, *selected.begin())
               .identified();
}

} // namespace

class TestSelectionAnswers : public QObject {
    Q_OBJECT
private slots:
    void tellsTheGeneralisedAdjustment() {
        const CausalGraph graph = read("dag { x [e] y [o] z s [selected] x -> y x <- z -> y w -> x w -> s }");
        const auto steps = selectionSteps(graph, questionOf(graph), {named(graph, "z"), {}});
        QCOMPARE(steps.size(), std::size_t{4});
        QCOMPARE(
            QString::fromStdString(steps[1].sentence.english()),
            QStringLiteral("Without the arrows out of “x” that begin a causal path, “x” is separated from "
                           "“y” given “z” and “s”: in the selected cases nothing but the effect joins "
                           "them."));
        QCOMPARE(QString::fromStdString(steps.back().formula),
                 QStringLiteral("P(y | do(x)) = Σ_{z} P(y | x, z, s=1) P(z | s=1)"));
    }

    /// Each separation that a step names, tested again in the graph that it is about.
    void everySeparationOfAnAdjustmentHolds() {
        Random random(31);
        int tested = 0;
        for (int round = 0; round < rounds(3000); ++round) {
            const CausalGraph graph = randomSelection(random);
            const Question question = questionOf(graph);
            VariableSet external = randomSubset(random, allVariables(graph), 0.3);
            for (const VariableSet& not_ : {question.treatments, question.outcomes,
                                            graph.withRole(Role::Selected), graph.withRole(Role::Latent)})
                external = difference(external, not_);
            const VariableSet selected = graph.withRole(Role::Selected);
            const SelectionAdjustmentProblem problem(
                graph, {question.treatments, question.outcomes, selected, external});
            const auto found = problem.oneMinimal({{}, united(graph.withRole(Role::Latent), selected)});
            if (!found) continue;
            const CausalGraph cut = properBackDoorGraph(graph, question.treatments, question.outcomes);
            for (const ExplainedStep& step : selectionSteps(graph, question, *found)) {
                QVERIFY(!step.sentence.empty());
                for (const Separation& licence : step.licences) {
                    QVERIFY2(separated(cut, licence.of, licence.from, licence.given),
                             writeDagitty(graph).c_str());
                    ++tested;
                }
            }
        }
        QVERIFY(tested > rounds(1000));
    }

    /// The same for the algorithm RC, whose steps are about parts of the graph; and its formulas are checked.
    void everySeparationOfARecoveryHolds() {
        Random random(32);
        int tested = 0;
        int recovered = 0;
        int refused = 0;
        for (int round = 0; round < rounds(3000); ++round) {
            const CausalGraph graph = randomSelection(random);
            const Question question = questionOf(graph);
            if (intersection(united(question.treatments, question.outcomes), graph.withRole(Role::Latent))
                    .size() > 0)
                continue;
            const VariableId selection = *graph.withRole(Role::Selected).begin();
            const EffectQuery query{question.outcomes, question.treatments, {}};
            const EffectAnswer answer = recoverEffect(graph, query, selection);
            const CausalGraph observed = latentProjection(graph);
            for (const Step& step : answer.steps) {
                for (const Separation& licence : step.licences) {
                    VariableSet about = step.subgraph;
                    about.insert(selection);
                    QVERIFY2(
                        separated(inducedSubgraph(observed, about), licence.of, licence.from, licence.given),
                        writeDagitty(graph).c_str());
                    ++tested;
                }
            }
            const auto told = explained(observed, query, answer.steps);
            QVERIFY(!told.empty());
            for (const ExplainedStep& step : told)
                QVERIFY(!step.sentence.empty() && !step.rule.empty());
            if (!answer.identified()) {
                ++refused;
                const auto last = answer.steps.back().rule;
                QVERIFY(last == Step::Rule::NotRecovered || last == Step::Rule::NotIdentified);
                continue;
            }
            ++recovered;
            const Source data[] = {Source{}};
            QVERIFY(verify(graph, query, data, *answer.estimand) == Verification::Right);
        }
        qInfo("%d separations; %d recovered, %d not", tested, recovered, refused);
        QVERIFY(tested > rounds(1000) && recovered > rounds(300) && refused > rounds(300));
    }

    void tellsWhatWouldHelp_data() {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<QStringList>("remedies");
        QTest::newRow("selected by a common cause")
            << "dag { x [e] y [o] s [selected] x -> y x <- w -> y w -> s }"
            << QStringList{"Measure “w” among all cases, too, selected or "
                           "not (in a census, say).",
                           "Get cases that were not selected by “w”."};
        QTest::newRow("selected by the outcome") << "dag { x [e] y [o] s [selected] x -> y -> s }"
                                                 << QStringList{"Get cases that were not selected by “y”."};
        QTest::newRow("confounded, too")
            << "dag { x [e] y [o] s [selected] x -> y x <-> y x -> s }"
            << QStringList{"Make an experiment on “x” itself.",
                           "Rule out, or measure, the hidden common cause of “x” and “y”."};
        QTest::newRow("nothing needed") << "dag { x [e] y [o] s [selected] x -> y x -> s }" << QStringList{};
    }
    void tellsWhatWouldHelp() {
        QFETCH(QString, graph);
        QFETCH(QStringList, remedies);
        const CausalGraph drawn = read(graph);
        const Question question = questionOf(drawn);
        const FurtherAnswers answers = furtherAnswers(drawn, question);
        QVERIFY(answers.remedies.complete);
        QStringList found;
        for (const Remedy& remedy : answers.remedies.list)
            found << QString::fromStdString(remedyText(drawn, question, remedy).english());
        QCOMPARE(found, remedies);
    }

    /// Every remedy, asked again about the changed problem; none of two members of which one would do.
    void everyRemedyHelps() {
        Random random(33);
        int tested = 0;
        for (int round = 0; round < rounds(600); ++round) {
            const CausalGraph graph = randomSelection(random);
            const Question question = questionOf(graph);
            const Remedies remedies = selectionRemedies(graph, question);
            QVERIFY(remedies.complete);
            if (!remedies.list.empty()) QVERIFY(!helps(graph, question, {Remedy::Kind::Census, {}, {}}));
            for (const Remedy& remedy : remedies.list) {
                QVERIFY2(helps(graph, question, remedy), writeDagitty(graph).c_str());
                ++tested;
                if (remedy.variables.size() + remedy.edges.size() == 1) continue;
                for (const VariableId id : remedy.variables)
                    QVERIFY(!helps(graph, question, {remedy.kind, {id}, {}}));
                for (const Edge& edge : remedy.edges)
                    QVERIFY(!helps(graph, question, {remedy.kind, {}, {edge}}));
            }
        }
        qInfo("%d remedies", tested);
        QVERIFY(tested > rounds(300));
    }
};

QTEST_APPLESS_MAIN(TestSelectionAnswers)
#include "test_selection_answers.moc"
