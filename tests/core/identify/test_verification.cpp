// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is shown was checked before: the check has to find every damaged formula, to pass every right one, and
// to be through in dense graphs, too.
#include "core/base/sorted_sets.h"
#include "core/estimand/simplification.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/identify/counterfactual_verification.h"
#include "core/identify/district_engine.h"
#include "core/identify/formula_check.h"
#include "core/identify/mediation.h"
#include "core/identify/selection_recovery.h"
#include "core/identify/shown_answer.h"
#include "core/identify/verification.h"
#include "tests/support/bit_graph.h"
#include "tests/support/named_variables.h"
#include "tests/support/random_graph.h"
#include "tests/support/random_query.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::estimand;
using namespace dovetail::graph;
using namespace dovetail::identify;
using namespace dovetail::test;

namespace {

/// Changes one node of a formula as mistakes do: a condition lost or added, a variable on the wrong side of
/// the bar, a sum without one of its indices, a factor or a denominator forgotten.
class Damage {
public:
    Damage(Random& random, const CausalGraph& graph, std::size_t node)
        : random_(random), graph_(graph), left_(node) {}

    Expression operator()(const Expression& formula) {
        const bool here = left_-- == 0;
        if (const auto* term = formula.as<Probability>()) return here ? ofTerm(*term) : formula;
        if (const auto* sum = formula.as<Sum>()) {
            const Expression body = (*this)(sum->body);
            Symbols over;
            for (const Symbol symbol : sum->over) {
                if (body.free().contains(symbol)) over.insert(symbol);
            }
            if (here && !over.empty()) over.erase(over.nth(random_.below(over.size())));
            return over.empty() ? body : estimand::sum(over, body);
        }
        if (const auto* product = formula.as<Product>()) {
            std::vector<Expression> factors;
            for (const Expression& factor : product->factors)
                factors.push_back((*this)(factor));
            if (here) std::erase(factors, factors[random_.below(factors.size())]);
            return estimand::product(std::move(factors));
        }
        if (const auto* ratio = formula.as<Quotient>()) {
            const Expression above = (*this)(ratio->numerator);
            const Expression below = (*this)(ratio->denominator);
            return here ? above : quotient(above, below);
        }
        return formula;
    }

private:
    Expression ofTerm(Probability term) {
        const auto any = [&](const Symbols& set) { return *set.nth(random_.below(set.size())); };
        switch (random_.below(4)) {
        case 0:
            if (!term.given.empty()) term.given.erase(any(term.given));
            break;
        case 1:
            if (const Symbol more{graph_.idAt(random_.below(graph_.size()))}; !term.of.contains(more))
                term.given.insert(more);
            break;
        case 2:
            if (term.given.empty()) break;
            term.of.insert(any(term.given));
            for (const Symbol symbol : term.of)
                term.given.erase(symbol);
            break;
        default:
            if (term.of.size() < 2) break;
            term.given.insert(any(term.of));
            for (const Symbol symbol : term.given)
                term.of.erase(symbol);
        }
        return probability(term.of, term.given, term.intervened, term.source);
    }

    Random& random_;
    const CausalGraph& graph_;
    std::size_t left_;
};

/// `arrows` edges a variable and a bidirected edge for every third, between random pairs; one treatment with
/// a bidirected edge and an outcome that it has a way to.
std::pair<CausalGraph, EffectQuery> denseCase(Random& random, std::size_t size, double arrows) {
    for (;;) {
        const auto wanted = static_cast<std::size_t>(arrows * static_cast<double>(size));
        CausalGraph graph = uniformGraph(random, size, std::min(wanted, size * (size - 1) / 2));
        for (std::size_t i = 0; i < size / 3; ++i) {
            const std::size_t a = random.below(size);
            const std::size_t b = random.below(size);
            if (a != b)
                (void)graph.addEdge(
                    {graph.idAt(std::min(a, b)), graph.idAt(std::max(a, b)), EdgeKind::Bidirected});
        }
        for (int tries = 0; tries < 50; ++tries) {
            const VariableId x = graph.idAt(random.below(size));
            const VariableId y = graph.idAt(random.below(size));
            if (x == y || graph.siblings(x).empty() || graph.directedPath(x, y).empty()) continue;
            return {std::move(graph), EffectQuery{{y}, {x}, {}}};
        }
    }
}

} // namespace

class TestVerification : public QObject {
    Q_OBJECT
private slots:
    /// Normal distributions are a special case: a formula might be right of them and wrong of others. Tables
    /// are not, so the two have to agree about formulas that are damaged in every way that comes to mind.
    void gaussiansFindWhatTablesFind() {
        Random random(5);
        int damaged = 0;
        int right = 0;
        int open = 0;
        const int wanted = rounds(12000);
        while (damaged + right < wanted) {
            const CausalGraph graph = randomGraph(random, {.size = 4 + random.below(5),
                                                           .directed = 0.3 + 0.4 * random.uniform(),
                                                           .bidirected = 0.1 + 0.3 * random.uniform(),
                                                           .latent = 0,
                                                           .treatments = 0,
                                                           .outcomes = 0});
            const EffectQuery query = randomQuery(random, graph);
            if (query.outcomes.empty()) continue;
            const EffectAnswer answer = identifyEffect(graph, query);
            if (!answer.identified()) continue;
            const Expression formula =
                random.below(2) == 0 ? *answer.estimand : simplified(*answer.estimand, graph);
            for (int i = 0; i < 4; ++i) {
                const Expression tried =
                    i == 0 ? formula : Damage(random, graph, random.below(formula.size()))(formula);
                const std::uint64_t seed = random.below(1'000'000);
                const Verification tables = verifyByTables(graph, query, tried, seed);
                const Source data[] = {Source{}};
                const Verification gaussians = verifyByGaussians(graph, query, data, tried, seed);
                QVERIFY(tables != Verification::Undecided);
                (tables == Verification::Right ? right : damaged) += 1;
                // A sum over what a damaged formula does not bound is endless: no number to compare.
                if (gaussians == Verification::Undecided) {
                    QVERIFY(tables == Verification::Wrong);
                    ++open;
                } else {
                    QVERIFY2(gaussians == tables, writeDagitty(graph).c_str());
                }
            }
        }
        qInfo("%d damaged, %d right; %d without a number", damaged, right, open);
        QVERIFY(damaged > wanted / 3 && right > wanted / 3 && open < wanted / 100);
    }

    void everyFormulaOfADenseGraphIsChecked_data() {
        QTest::addColumn<int>("size");
        QTest::addColumn<double>("arrows");
        for (const int size : {10, 30, 100}) {
            for (const double arrows : {1.5, 2.5, 5.0})
                QTest::addRow("%d variables, %.1f arrows each", size, arrows) << size << arrows;
        }
        QTest::newRow("200 variables, 2.5 arrows each") << 200 << 2.5;
    }
    void everyFormulaOfADenseGraphIsChecked() {
        QFETCH(int, size);
        QFETCH(double, arrows);
        Random random(static_cast<std::uint64_t>(size));
        int shown = 0;
        for (int i = 0; i < rounds(40); ++i) {
            const auto [graph, query] = denseCase(random, static_cast<std::size_t>(size), arrows);
            const EffectAnswer answer = shownAnswer(graph, query);
            QVERIFY(answer.decided);
            if (!answer.estimand) continue;
            ++shown;
            QVERIFY2(answer.checked, writeDagitty(graph).c_str());
        }
        QVERIFY(shown > 0);
    }

    /// By the verdict of the window, too, whatever the way is.
    void everyVerdictSaysWhetherItsFormulaWasChecked_data() {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<bool>("told");
        QTest::newRow("back-door") << "x [e] y [o] x -> y x <- z -> y" << true;
        QTest::newRow("front-door") << "x [e] y [o] x -> m -> y x <-> y" << true;
        QTest::newRow("no effect") << "x [e] y [o] y -> x" << true;
        QTest::newRow("selected cases")
            << "x [e] y [o] s [selected] x -> y x <- z -> y w -> x w -> s" << true;
        QTest::newRow("hedge") << "x [e] y [o] x -> y x <-> y" << false;
    }
    void everyVerdictSaysWhetherItsFormulaWasChecked() {
        QFETCH(QString, graph);
        QFETCH(bool, told);
        const CausalGraph drawn = parseDagitty(graph.toStdString()).value();
        const Question question = questionOf(drawn);
        const Identification answer = identify::identify(drawn, question, {200, std::chrono::seconds(20)});
        QCOMPARE(answer.check, told ? Check::Right : Check::None);
        QCOMPARE(!checkText(answer.check).empty(), told);
        // Without time there may be a verdict all the same; it says that its formula was not checked.
        const Identification hasty = identify::identify(drawn, question, {200, std::chrono::milliseconds(0)});
        if (hasty.verdict != Verdict::IdentifiedByAdjustment) return;
        QCOMPARE(hasty.check, Check::Open);
        const auto formula = toldFormula(drawn, question, hasty, {});
        QVERIFY(formula.has_value());
        QCOMPARE(checkOf(drawn, question, *formula), Check::Right);
        QCOMPARE(checkOf(drawn, question, probability(symbolsOf(question.treatments))), Check::Wrong);
    }

    /// Experiments and other populations: a model for each.
    void formulasInSeveralSourcesAreChecked() {
        const CausalGraph graph = parseDagitty("x -> z -> y z <-> y x <-> z").value();
        const EffectQuery query{named(graph, "y"), named(graph, "x"), {}};
        const Source sources[] = {{}, {{}, named(graph, "z"), {}}, {{}, named(graph, "x"), {}}};
        const EffectAnswer answer = identifyEffect(graph, query, sources);
        QVERIFY(answer.identified());
        QVERIFY(verify(graph, query, sources, *answer.estimand) == Verification::Right);
        // The same where the population of the experiment on x has another way from z to y.
        const Source elsewhere[] = {
            {}, {{}, named(graph, "z"), {}}, {named(graph, "y"), named(graph, "x"), {}}};
        const auto direct = probability(symbolsOf(query.outcomes), {}, symbolsOf(query.treatments), 2);
        QVERIFY(verify(graph, query, sources, direct) == Verification::Right);
        QVERIFY(verify(graph, query, elsewhere, direct) == Verification::Wrong);
    }

    void formulasUnderSelectionAreChecked() {
        const CausalGraph graph = parseDagitty("x -> y w -> x w -> y w -> s").value();
        const EffectQuery query{named(graph, "y"), named(graph, "x"), {}};
        const VariableId selection = *graph.find("s");
        QVERIFY(!recoverEffect(graph, query, selection).identified()); // P(w) is not among the selected
        const CausalGraph other = parseDagitty("x -> y x -> s z -> x z <-> x").value();
        const EffectQuery asked{named(other, "y"), named(other, "x"), {}};
        const EffectAnswer answer = recoverEffect(other, asked, *other.find("s"));
        QVERIFY(answer.identified());
        QVERIFY(verify(other, asked, *answer.estimand) == Verification::Right);
        const auto selected = probability(symbolsOf(named(other, "z")), symbolsOf(named(other, "s")));
        QVERIFY(verify(other, {named(other, "z"), {}, {}}, selected) == Verification::Wrong);
    }

    /// The effect of treatment on the treated and nested effects, in many graphs; and their damaged formulas.
    void counterfactualFormulasAreChecked() {
        Random random(12);
        int right = 0;
        int wrong = 0;
        for (int round = 0; round < rounds(1500); ++round) {
            const CausalGraph graph = randomGraph(random, {.size = 4 + random.below(3),
                                                           .directed = 0.5,
                                                           .bidirected = 0.15,
                                                           .latent = 0.1,
                                                           .treatments = 1,
                                                           .outcomes = 1});
            const Question question = questionOf(graph);
            const VariableSet asked = united(question.treatments, question.outcomes);
            if (meets(asked, graph.withRole(Role::Latent))) continue;
            const VariableId x = *question.treatments.begin();
            const VariableId y = *question.outcomes.begin();
            const CounterfactualQuery treated{{{{y, {{x, Symbol{x, 1}}}}, {y}}}, {{{x, {}}, {x}}}};
            const auto answer = identifyCounterfactual(graph, treated);
            for (const auto* formula : {&answer.fromExperiments, &answer.fromObservations}) {
                if (!*formula) continue;
                QVERIFY2(verify(graph, treated, **formula) == Verification::Right,
                         writeDagitty(graph).c_str());
                ++right;
                const Expression damaged = Damage(random, graph, random.below((*formula)->size()))(**formula);
                wrong += verify(graph, treated, damaged) == Verification::Wrong ? 1 : 0;
            }
            if (const auto between = mediation(graph, question); between && between->fromExperiments) {
                QVERIFY2(between->checked, writeDagitty(graph).c_str());
                ++right;
            }
        }
        qInfo("%d formulas, %d damaged ones found", right, wrong);
        QVERIFY(right > rounds(500) && wrong > rounds(200));
    }

    void withoutTimeNothingIsClaimed() {
        const CausalGraph graph = parseDagitty("x -> m -> y x <-> y").value();
        const EffectQuery query{named(graph, "y"), named(graph, "x"), {}};
        const ListClock over({.time = std::chrono::seconds(0)}, {});
        QVERIFY(verify(graph, query, *identifyEffect(graph, query).estimand, 1, over) ==
                Verification::Undecided);
    }
};

QTEST_APPLESS_MAIN(TestVerification)
#include "test_verification.moc"
