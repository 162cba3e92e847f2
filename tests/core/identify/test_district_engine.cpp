// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimand/printing.h"
#include "core/estimand/simplification.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/identify/district_engine.h"
#include "core/identify/verification.h"
#include "tests/support/named_variables.h"
#include "tests/support/random_graph.h"
#include "tests/support/random_query.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::identify;
using namespace dovetail::test;

class TestDistrictEngine : public QObject {
    Q_OBJECT
private slots:
    void findsTheFormulasOfTheTextbooks_data() {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<QString>("outcomes");
        QTest::addColumn<QString>("treatments");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("formula");
        const auto row = [](const char* name, const char* graph, const char* y, const char* x, const char* z,
                            const char* formula) {
            QTest::newRow(name) << QString::fromUtf8(graph) << y << x << z << QString::fromUtf8(formula);
        };
        row("randomised", "x -> y", "y", "x", "", "P(y | x)");
        row("no effect", "x -> w y", "y", "x", "", "P(y)");
        row("back-door", "x -> y x <- z -> y", "y", "x", "", "Σ_{z} P(y | x, z) P(z)");
        row("front-door (Pearl 1995)", "x -> m -> y x <-> y", "y", "x", "",
            "Σ_{m} P(m | x) Σ_{x'} P(y | x', m) P(x')");
        row("napkin (Pearl and Mackenzie 2018)", "w -> r -> x -> y w <-> x w <-> y", "y", "x", "",
            "(Σ_{w} P(x, y | w, r) P(w)) / (Σ_{w} P(x | w, r) P(w))");
        row("mediator is not needed", "x -> m -> y", "y", "x", "", "P(y | x)");
        row("conditional", "x -> y z -> x z -> y", "y", "x", "z", "P(y | x, z)");
        row("bow", "x -> y x <-> y", "y", "x", "", "not identified");
        row("instrument", "z -> x -> y x <-> y", "y", "x", "", "not identified");
        row("confounded mediator", "x -> m -> y x <-> m", "y", "x", "", "not identified");
    }
    void findsTheFormulasOfTheTextbooks() {
        QFETCH(QString, graph);
        QFETCH(QString, outcomes);
        QFETCH(QString, treatments);
        QFETCH(QString, given);
        QFETCH(QString, formula);
        const CausalGraph drawn = parseDagitty(graph.toStdString()).value();
        const EffectQuery query{named(drawn, outcomes), named(drawn, treatments), named(drawn, given)};
        const EffectAnswer answer = identifyEffect(drawn, query);
        QString found = QStringLiteral("not identified");
        if (answer.estimand) {
            estimand::Symbols asked;
            for (const auto* set : {&query.outcomes, &query.treatments, &query.given}) {
                for (const VariableId id : *set)
                    asked.insert({id});
            }
            const auto shown =
                estimand::withDistinctIndices(estimand::simplified(*answer.estimand, drawn), asked);
            found = QString::fromStdString(estimand::print(shown, drawn));
        } else {
            QVERIFY(answer.hedge.has_value());
        }
        QCOMPARE(found, formula);
    }

    /// Against truncated factorisation in a random model, with and without simplification.
    void everyEstimandHasTheTrueValue() {
        Random random(21);
        int identified = 0;
        int refused = 0;
        for (int round = 0; round < 5000; ++round) {
            const CausalGraph graph = randomGraph(random, {.size = 3 + random.below(5),
                                                           .directed = 0.45,
                                                           .bidirected = 0.25,
                                                           .latent = 0.1,
                                                           .treatments = 0,
                                                           .outcomes = 0});
            const EffectQuery query = randomQuery(random, graph);
            if (query.outcomes.empty()) continue;
            const EffectAnswer answer = identifyEffect(graph, query);
            QVERIFY(answer.identified() != answer.hedge.has_value());
            if (!answer.identified()) {
                ++refused;
                continue;
            }
            ++identified;
            const auto seed = static_cast<std::uint64_t>(round);
            const std::string text = writeDagitty(graph) + estimand::print(*answer.estimand, graph);
            QVERIFY2(verify(graph, query, *answer.estimand, seed) == Verification::Right, text.c_str());
            const auto shorter = estimand::simplified(*answer.estimand, graph);
            QVERIFY2(verify(graph, query, shorter, seed) == Verification::Right,
                     (text + "\n" + estimand::print(shorter, graph)).c_str());
            QVERIFY(shorter.size() <= answer.estimand->size());
        }
        qInfo("%d identified, %d not", identified, refused);
        QVERIFY(identified > 1000 && refused > 300);
    }
};

QTEST_APPLESS_MAIN(TestDistrictEngine)
#include "test_district_engine.moc"
