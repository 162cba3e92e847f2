// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sorted_sets.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/identify/district_engine.h"
#include "core/identify/further_answers.h"
#include "tests/support/random_graph.h"

#include <QTest>

#include <set>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::identify;
using namespace dovetail::test;

namespace {

CausalGraph read(const QString& text) {
    return parseDagitty(QStringLiteral("dag { x [exposure] y [outcome] %1 }").arg(text).toStdString())
        .value();
}

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/// "measure u", "experiment z", "unconfounded x-y"
QString shortText(const CausalGraph& graph, const Remedy& remedy) {
    QStringList members;
    for (const VariableId id : remedy.variables)
        members << text(graph.name(id));
    for (const Edge& edge : remedy.edges)
        members << text(graph.name(edge.from) + "-" + graph.name(edge.to));
    const char* kind = remedy.kind == Remedy::Kind::Measure      ? "measure "
                       : remedy.kind == Remedy::Kind::Experiment ? "experiment "
                                                                 : "unconfounded ";
    return kind + members.join(QLatin1Char(' '));
}

/// Does the change make the effect identified? Made anew here, one change after the other.
bool helps(const CausalGraph& graph, const EffectQuery& query, const Remedy& remedy) {
    if (remedy.kind == Remedy::Kind::Experiment) {
        const std::array sources{Source{}, Source{{}, remedy.variables, {}}};
        return identifyEffect(graph, query, sources).identified();
    }
    CausalGraph changed = graph;
    for (const VariableId id : remedy.variables)
        changed.setRoles(id, {});
    for (const Edge& edge : remedy.edges)
        (void)changed.removeEdge(edge);
    return identifyEffect(changed, query).identified();
}

/// All remedies of one or two members without a smaller one inside, from all pairs.
std::set<QString> bruteForce(const CausalGraph& graph, const EffectQuery& query) {
    std::vector<Remedy> ones;
    for (const Variable& variable : graph.variables()) {
        const bool latent = variable.roles.has(Role::Latent);
        if (!query.outcomes.contains(variable.id))
            ones.push_back({latent ? Remedy::Kind::Measure : Remedy::Kind::Experiment, {variable.id}, {}});
    }
    for (const Edge& edge : graph.edges()) {
        if (edge.kind == EdgeKind::Bidirected) ones.push_back({Remedy::Kind::Unconfounded, {}, {edge}});
    }
    std::set<QString> all;
    std::vector<bool> alone;
    for (const Remedy& one : ones) {
        alone.push_back(helps(graph, query, one));
        if (alone.back()) all.insert(shortText(graph, one));
    }
    for (std::size_t i = 0; i < ones.size(); ++i) {
        for (std::size_t j = i + 1; j < ones.size(); ++j) {
            if (alone[i] || alone[j] || ones[i].kind != ones[j].kind) continue;
            Remedy both = ones[i];
            both.variables.insert(ones[j].variables.begin(), ones[j].variables.end());
            both.edges.insert(both.edges.end(), ones[j].edges.begin(), ones[j].edges.end());
            if (helps(graph, query, both)) all.insert(shortText(graph, both));
        }
    }
    return all;
}

} // namespace

class TestFurtherAnswers : public QObject {
    Q_OBJECT
private slots:
    void saysWhatWouldHelp_data() {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<QString>("remedies");
        QTest::newRow("identified already") << "x -> y x <- z -> y"
                                            << "";
        QTest::newRow("bow") << "x -> y x <-> y"
                             << "experiment x, unconfounded x-y";
        QTest::newRow("latent cause") << "x -> y x <- u -> y u [latent]"
                                      << "measure u, experiment x";
        QTest::newRow("two latent causes") << "x -> y x <- u -> y x <- v -> y u [latent] v [latent]"
                                           << "measure u v, experiment x";
        QTest::newRow("a surrogate experiment (Bareinboim and Pearl 2012)")
            << "z -> x -> y z <-> x z <-> y"
            << "experiment x, experiment z, unconfounded x-z, unconfounded y-z";
        QTest::newRow("confounded mediator") << "x -> m -> y x <-> m m <-> y"
                                             << "experiment x, unconfounded x-m";
    }
    void saysWhatWouldHelp() {
        QFETCH(QString, graph);
        QFETCH(QString, remedies);
        const CausalGraph drawn = read(graph);
        const FurtherAnswers answers = furtherAnswers(drawn, questionOf(drawn));
        QStringList found;
        for (const Remedy& remedy : answers.remedies.list) {
            found << shortText(drawn, remedy);
            QVERIFY(!remedyText(drawn, questionOf(drawn), remedy).empty());
        }
        QCOMPARE(found.join(QStringLiteral(", ")), remedies);
        QVERIFY(answers.remedies.complete);
    }

    void listsEveryRemedyOfOneOrTwo() {
        Random random(41);
        int refused = 0;
        for (int round = 0; round < 2000; ++round) {
            const CausalGraph graph =
                randomGraph(random, {.size = 5 + random.below(2), .directed = 0.4, .bidirected = 0.25});
            const Question question = questionOf(graph);
            const EffectQuery query{question.outcomes, question.treatments, {}};
            if (meets(graph.withRole(Role::Latent), united(query.outcomes, query.treatments))) continue;
            const Remedies found = remedies(graph, query);
            if (identifyEffect(graph, query).identified()) {
                QVERIFY(found.list.empty());
                continue;
            }
            ++refused;
            std::set<QString> texts;
            for (const Remedy& remedy : found.list)
                QVERIFY2(texts.insert(shortText(graph, remedy)).second, "a remedy is listed twice");
            QCOMPARE(texts, bruteForce(graph, query));
        }
        QVERIFY(refused > 60);
    }

    void aLimitCutsTheListAndSaysSo() {
        const CausalGraph graph = read(QStringLiteral("x -> y x <-> y z -> x"));
        const EffectQuery query{{graph.find("y").value()}, {graph.find("x").value()}, {}};
        const Remedies one = remedies(graph, query, {.sets = 1});
        QCOMPARE(one.list.size(), std::size_t{1});
        QVERIFY(!one.complete);
        const Remedies none = remedies(graph, query, {.time = std::chrono::seconds{0}});
        QVERIFY(none.list.empty() && !none.complete);
    }

    void offersInstrumentsWithTheirAssumption() {
        const CausalGraph graph = read(QStringLiteral("z -> x -> y x <-> y z <- c -> y"));
        const FurtherAnswers answers = furtherAnswers(graph, questionOf(graph));
        QCOMPARE(answers.instruments.list.size(), std::size_t{1});
        const std::string said = instrumentText(graph, questionOf(graph), answers.instruments.list[0]);
        QCOMPARE(text(said),
                 QStringLiteral("“z” is an instrument given “c”: under the further assumption that "
                                "the effect is the same for every case and linear, it is "
                                "cov(y, z | c) / cov(x, z | c)."));
    }

    void tellsDirectFromIndirect_data() {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<QString>("formula");
        QTest::addColumn<bool>("byExperiments");
        QTest::newRow("Pearl 2001, without confounding")
            << "x -> m -> y x -> y"
            << "P(y_{x, m_{x'}}) = Σ_{m} P(y | x, m) P(m | x')" << true;
        QTest::newRow("a measured common cause of mediator and outcome")
            << "x -> m -> y x -> y m <- c -> y"
            << "P(y_{x, m_{x'}}) = Σ_{m, c} P(y | x, m, c) P(m | x', c) P(c)" << true;
        QTest::newRow("front-door") << "x -> m -> y x <-> y"
                                    << "P(y_{x, m_{x'}}) = Σ_{m} P(m | x') Σ_{x''} P(y | x'', m) P(x'')"
                                    << true;
        QTest::newRow("the treatment is confounded") << "x -> m -> y x -> y x <-> y"
                                                     << "" << true;
        QTest::newRow("mediator and outcome are confounded") << "x -> m -> y x -> y m <-> y"
                                                             << "" << false;
    }
    void tellsDirectFromIndirect() {
        QFETCH(QString, graph);
        QFETCH(QString, formula);
        QFETCH(bool, byExperiments);
        const CausalGraph drawn = read(graph);
        const auto mediation = furtherAnswers(drawn, questionOf(drawn)).mediation;
        QVERIFY(mediation);
        QCOMPARE(mediation->fromExperiments.has_value(), byExperiments);
        QCOMPARE(text(mediationFormula(drawn, questionOf(drawn), *mediation)), formula);
        QVERIFY(!mediationText(drawn, questionOf(drawn), *mediation).empty());
    }

    void isSilentWhereNothingIsAsked() {
        const CausalGraph graph = parseDagitty("dag { x -> m -> y }").value();
        const FurtherAnswers answers = furtherAnswers(graph, questionOf(graph));
        QVERIFY(answers.remedies.list.empty() && answers.instruments.list.empty() && !answers.mediation);
    }
};

QTEST_APPLESS_MAIN(TestFurtherAnswers)
#include "test_further_answers.moc"
