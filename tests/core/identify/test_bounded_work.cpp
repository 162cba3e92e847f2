// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimand/evaluation.h"
#include "core/estimand/parsing.h"
#include "core/estimand/printing.h"
#include "core/estimand/simplification.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/identify/counterfactual.h"
#include "core/identify/derivation.h"
#include "core/identify/district_engine.h"
#include "core/identify/identification.h"
#include "core/identify/selection_recovery.h"
#include "core/identify/shown_answer.h"
#include "core/identify/verification.h"
#include "core/scm/discrete_model.h"
#include "tests/support/named_variables.h"
#include "tests/support/random_graph.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <functional>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::identify;
using namespace dovetail::test;

namespace {

CausalGraph graphOf(const std::string& text) {
    return parseDagitty(text).value();
}

struct Case {
    CausalGraph graph;
    EffectQuery query;
};

/// y <-> w_i <-> r_i and w_(i + 1) -> r_i -> y, with all but y and the w_i set: the parts of the district of
/// y come off one by one, each step a formula in several copies of the one before.
Case nestedDistrict(int depth) {
    std::string text = "x -> y ";
    std::string below = "x";
    for (int i = 1; i <= depth; ++i) {
        const std::string w = "w" + std::to_string(i);
        const std::string r = "r" + std::to_string(i);
        text += w + " -> " + below + " " + r + " -> y y <-> " + w + " " + w + " <-> " + r + " ";
        below = r;
    }
    Case nested{graphOf(text), {}};
    nested.query.outcomes = named(nested.graph, QStringLiteral("y"));
    for (const Variable& variable : nested.graph.variables()) {
        if (variable.name[0] == 'x' || variable.name[0] == 'r') nested.query.treatments.insert(variable.id);
    }
    return nested;
}

Progress stopped() {
    std::stop_source source;
    source.request_stop();
    return Progress(source.get_token());
}

ListClock overAtOnce() {
    return ListClock({}, stopped());
}

/// A wide margin: the machine may be busy, and sanitizers slow. What is not bounded takes hours here.
#ifdef DOVETAIL_SANITIZED
constexpr qint64 aMoment = 150'000; // milliseconds
#else
constexpr qint64 aMoment = 20'000;
#endif

} // namespace

class TestBoundedWork : public QObject {
    Q_OBJECT
private slots:
    /// Written out, the formula of the seventh has more than 2^28 terms.
    void nestedDistrictsAreAnsweredQuicklyAndRightly() {
        QElapsedTimer clock;
        clock.start();
        for (int depth = 1; depth <= 40; ++depth) {
            const Case nested = nestedDistrict(depth);
            const EffectAnswer found = identifyEffect(nested.graph, nested.query);
            QVERIFY(found.decided && found.identified());
            if (depth > 7 && depth != 40) continue;
            if (depth <= 5) {
                QVERIFY(verify(nested.graph, nested.query, *found.estimand) == Verification::Right);
            }
            const EffectAnswer shown = shownAnswer(nested.graph, nested.query);
            QVERIFY(shown.decided && shown.identified());
            const std::string text = estimand::print(*shown.estimand, nested.graph);
            QVERIFY(text.size() < 1'000'000);
            if (shown.estimand->size() <= longestShown) {
                QVERIFY(shown.checked);
                QVERIFY(verify(nested.graph, nested.query, *shown.estimand) == Verification::Right);
            } else {
                QCOMPARE(text, std::string("a formula that is too long to be shown"));
            }
            QVERIFY(!explained(nested.graph, nested.query, shown.steps).empty());
            QVERIFY(estimand::symbolsNamed(*shown.estimand).size() >= nested.graph.size());
            const auto renamed = estimand::renamed(*found.estimand, [](estimand::Symbol symbol) {
                ++symbol.primes;
                return symbol;
            });
            QCOMPARE(renamed.size(), found.estimand->size());
            // Made anew, and so equal without being one.
            QVERIFY(identifyEffect(nested.graph, nested.query).estimand == found.estimand);
        }
        QVERIFY2(clock.elapsed() < aMoment, qPrintable(QString::number(clock.elapsed())));
    }

    void aVerdictOnADenseGraphKeepsItsTime() {
        std::string text = "x [e] y [o] x <-> y ";
        for (int i = 0; i < 98; ++i) {
            const std::string m = "m" + std::to_string(i);
            text += "x -> " + m + " " + m + " -> y ";
            for (int j = 0; j < i; ++j)
                text += "m" + std::to_string(j) + " -> " + m + " m" + std::to_string(j) + " <-> " + m + " ";
        }
        const CausalGraph graph = graphOf(text);
        QElapsedTimer clock;
        clock.start();
        const Identification answer = identify::identify(graph, questionOf(graph));
        QVERIFY(answer.verdict == Verdict::IdentifiedByFormula || answer.verdict == Verdict::Undecided);
        QVERIFY2(clock.elapsed() < aMoment / 20, qPrintable(QString::number(clock.elapsed())));
    }

    void stoppedWorkIsNotDecided_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("identified") << "x [e] y [o] x -> m -> y x <-> y";
        QTest::newRow("not identified") << "x [e] y [o] x -> y x <-> y";
        QTest::newRow("nested") << "x [e] y [o] w -> r -> x -> y w <-> x w <-> y";
    }
    void stoppedWorkIsNotDecided() {
        QFETCH(QString, text);
        const CausalGraph graph = graphOf(text.toStdString());
        const EffectQuery query{named(graph, QStringLiteral("y")), named(graph, QStringLiteral("x")), {}};
        const auto isOpen = [](const EffectAnswer& answer) {
            return !answer.decided && !answer.identified() && !answer.hedge;
        };
        for (const ListClock& clock : {overAtOnce(), ListClock({.time = std::chrono::seconds(0)}, {})}) {
            QVERIFY(isOpen(identifyEffect(graph, query, clock)));
            QVERIFY(isOpen(shownAnswer(graph, query, clock)));
            const Source sources[] = {
                {}, {{}, named(graph, QStringLiteral("x")), named(graph, QStringLiteral("y"))}};
            QVERIFY(isOpen(identifyEffect(graph, query, sources, clock)));

            CausalGraph selected = graph;
            const VariableId selection = selected.addVariable("s").value();
            QVERIFY(isOpen(recoverEffect(selected, query, selection, clock)));

            const VariableId x = *query.treatments.begin();
            const VariableId y = *query.outcomes.begin();
            const CounterfactualQuery ett{{{{y, {{x, estimand::Symbol{x, 1}}}}, {y}}}, {{{x, {}}, {x}}}};
            const auto answer = identifyCounterfactual(graph, ett, clock);
            QVERIFY(!answer.decided && !answer.undefined && !answer.fromExperiments &&
                    !answer.fromObservations);
        }
        QVERIFY(identifyEffect(graph, query).decided);

        const Question question = questionOf(graph);
        const Identification byTime =
            identify::identify(graph, question, {.time = std::chrono::milliseconds(0)});
        const Identification byUser = identify::identify(graph, question, {}, stopped());
        for (const Identification* answer : {&byTime, &byUser}) {
            QVERIFY(answer->verdict == Verdict::Undecided);
            QVERIFY(!answer->hedge && !answer->formula);
            QCOMPARE(answer->headline, std::string("Not decided in the time given."));
        }
        const Identification whole = identify::identify(graph, question);
        QVERIFY(whole.verdict == Verdict::IdentifiedByFormula || whole.verdict == Verdict::NotIdentified);
    }

    /// An adjustment set is told whatever the time.
    void adjustmentIsDecidedInAnyTime() {
        const CausalGraph graph = graphOf("x [e] y [o] x -> y x <- z -> y");
        QVERIFY(
            identify::identify(graph, questionOf(graph), {.time = std::chrono::milliseconds(0)}).verdict ==
            Verdict::IdentifiedByAdjustment);
    }

    /// Each choice of variables that are left out is a diagram of its own: 2^18 here. Of a bow with much
    /// above it an experiment that tells nothing: nothing helps, which a single look at the whole shows.
    void sourcesAboutFewVariablesEndInTime() {
        std::string text = "x -> y x <-> y x -> z z -> y z <-> y ";
        for (int i = 0; i < 18; ++i)
            text += "a" + std::to_string(i) + " -> x a" + std::to_string(i) + " -> y ";
        const CausalGraph graph = graphOf(text);
        const EffectQuery query{named(graph, QStringLiteral("y")), named(graph, QStringLiteral("x")), {}};
        VariableSet measured = named(graph, QStringLiteral("y z a0"));
        QElapsedTimer timer;
        timer.start();

        const Source useless[] = {{{}, named(graph, QStringLiteral("a1")), measured}};
        const EffectAnswer no = identifyEffect(graph, query, useless);
        QVERIFY(no.decided && !no.identified());

        // With all of x's experiment it would be identified, so that one has to look.
        const Source little[] = {{{}, named(graph, QStringLiteral("x")), named(graph, QStringLiteral("a0"))}};
        const ListClock clock({.time = std::chrono::milliseconds(20)}, {});
        const EffectAnswer open = identifyEffect(graph, query, little, clock);
        QVERIFY(!open.decided && !open.identified() && !open.hedge);

        const Source enough[] = {{{}, named(graph, QStringLiteral("x")), named(graph, QStringLiteral("y"))}};
        QVERIFY(identifyEffect(graph, query, enough).identified());
        QVERIFY2(timer.elapsed() < aMoment, qPrintable(QString::number(timer.elapsed())));
    }

    /// Simplification that is stopped anywhere leaves a formula of the same value.
    void stoppedSimplificationIsRight() {
        const Case nested = nestedDistrict(3);
        const auto found = *identifyEffect(nested.graph, nested.query).estimand;
        QVERIFY(estimand::simplified(found, nested.graph, overAtOnce()) == found);
        for (int microseconds = 1; microseconds < 2000; microseconds *= 2) {
            const ListClock clock({.time = std::chrono::microseconds(microseconds)}, {});
            const auto some = estimand::simplified(found, nested.graph, clock);
            QVERIFY(some.size() <= found.size());
            QVERIFY(verify(nested.graph, nested.query, some) == Verification::Right);
        }
    }

    /// A formula that shares its parts has the value of the same formula written out and read again, which
    /// shares none.
    void sharedPartsHaveTheValueOfSeparateOnes() {
        Random random(4);
        int compared = 0;
        for (int round = 0; round < 2000; ++round) {
            const CausalGraph graph = randomGraph(random, {.size = 3 + random.below(4),
                                                           .directed = 0.45,
                                                           .bidirected = 0.4,
                                                           .latent = 0,
                                                           .treatments = 0,
                                                           .outcomes = 0});
            const VariableId x = graph.idAt(random.below(graph.size()));
            const VariableId y = graph.idAt(random.below(graph.size()));
            if (x == y) continue;
            const EffectAnswer answer = identifyEffect(graph, {{y}, {x}, {}});
            if (!answer.estimand || answer.estimand->size() > longestShown) continue;
            const auto separate = estimand::parse(estimand::print(*answer.estimand, graph), graph);
            QVERIFY(separate);
            QVERIFY(*separate == *answer.estimand);
            const auto model = scm::DiscreteModel::random(graph, random);
            QVERIFY(model);
            const auto one = estimand::evaluate(*answer.estimand, *model);
            const auto other = estimand::evaluate(*separate, *model);
            QVERIFY(one && other);
            QVERIFY(one->values() == other->values());
            const auto same =
                estimand::renamed(*answer.estimand, [](estimand::Symbol symbol) { return symbol; });
            QVERIFY(estimand::evaluate(same, *model)->values() == one->values());
            ++compared;
        }
        QVERIFY(compared > 500);
    }
};

QTEST_APPLESS_MAIN(TestBoundedWork)
#include "test_bounded_work.moc"
