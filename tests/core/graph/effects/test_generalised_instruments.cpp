// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/generalised_instruments.h"
#include "core/graph/effects/instruments.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/subgraphs.h"
#include "tests/support/brute_force.h"
#include "tests/support/linear_model.h"
#include "tests/support/random_graph.h"

#include <Eigen/Dense>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <set>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

CausalGraph graphOf(const std::string& text) {
    return parseDagitty("dag {" + text + "}").value();
}

InstrumentSets found(const CausalGraph& graph) {
    return generalisedInstruments(graph, graph.withRole(Role::Treatment),
                                  *graph.withRole(Role::Outcome).begin());
}

std::vector<std::size_t> indices(const CausalGraph& graph, const VariableSet& set) {
    std::vector<std::size_t> list;
    for (const VariableId id : set)
        list.push_back(graph.index(id));
    return list;
}

/// "z1 | w, z2": instruments with what they need.
QString written(const CausalGraph& graph, const InstrumentSet& set) {
    QStringList parts;
    for (const InstrumentEquation& equation : set) {
        QString part = QString::fromStdString(graph.name(equation.instrument));
        for (const VariableId id : equation.given)
            part += " | " + QString::fromStdString(graph.name(id));
        parts << part;
    }
    return parts.join(", ");
}

VariableSet instrumentsOf(const InstrumentSet& set) {
    VariableSet instruments;
    for (const InstrumentEquation& equation : set)
        instruments.insert(equation.instrument);
    return instruments;
}

/// Variables that lie, apart from treatments, on causal paths that avoid other treatments, and all that
/// they affect; also what the outcome affects.
VariableSet spoilt(const CausalGraph& graph, const VariableSet& treatments, VariableId outcome) {
    VariableSet all;
    for (const Variable& variable : graph.variables()) {
        if (!graph.directedPath(outcome, variable.id).empty()) all.insert(variable.id);
    }
    for (const EnumeratedPath& path : properPaths(graph, treatments, {outcome}, true)) {
        if (!path.causal) continue;
        for (std::size_t i = 1; i < path.vertices.size(); ++i) {
            for (const Variable& variable : graph.variables()) {
                if (!graph.directedPath(path.vertices[i], variable.id).empty()) all.insert(variable.id);
            }
        }
    }
    return all;
}

/// The sets of instruments by trying everything in a random model, with the separations of moral graphs.
std::set<VariableSet> byTrying(const CausalGraph& graph, const VariableSet& treatments, VariableId outcome,
                               const LinearModel& model) {
    CausalGraph cut = graph;
    for (const EnumeratedPath& path : properPaths(graph, treatments, {outcome}, true)) {
        if (path.causal) cut.removeEdge(path.edges.front());
    }
    VariableSet usable = without(allVariables(graph), graph.withRole(Role::Latent));
    usable = without(without(usable, {outcome}), spoilt(graph, treatments, outcome));
    const auto columns = indices(graph, treatments);
    std::map<VariableId, std::vector<Eigen::RowVectorXd>> rows;
    for (const VariableId instrument : usable) {
        for (const VariableSet& given : subsets(without(usable, {instrument}), {})) {
            if (!separatedByMoralGraph(cut, {instrument}, {outcome}, given)) continue;
            Eigen::RowVectorXd row(static_cast<Eigen::Index>(columns.size()));
            for (std::size_t i = 0; i < columns.size(); ++i)
                row[static_cast<Eigen::Index>(i)] =
                    model.covariance(graph.index(instrument), columns[i], indices(graph, given));
            if (row.norm() > 1e-9) rows[instrument].push_back(row.normalized());
        }
    }
    std::set<VariableSet> sets;
    for (const VariableSet& instruments : subsets(usable, {})) {
        if (instruments.size() != treatments.size()) continue;
        Eigen::MatrixXd matrix(columns.size(), columns.size());
        const std::function<bool(std::size_t)> solvable = [&](std::size_t level) {
            if (level == columns.size()) return std::abs(matrix.determinant()) > 1e-8;
            return std::ranges::any_of(rows[*instruments.nth(level)], [&](const Eigen::RowVectorXd& row) {
                matrix.row(static_cast<Eigen::Index>(level)) = row;
                return solvable(level + 1);
            });
        };
        if (solvable(0)) sets.insert(instruments);
    }
    return sets;
}

} // namespace

class TestGeneralisedInstruments : public QObject {
    Q_OBJECT
private slots:
    void finds_data() {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<QStringList>("sets");
        QTest::newRow("one instrument") << "x [e] y [o] z -> x -> y x <-> y" << QStringList{"z"};
        QTest::newRow("one for each")
            << "x1 [e] x2 [e] y [o] z1 -> x1 -> y z2 -> x2 -> y x1 <-> y x2 <-> y" << QStringList{"z1, z2"};
        QTest::newRow("both through both")
            << "x1 [e] x2 [e] y [o] z1 -> {x1 x2} z2 -> {x1 x2} x1 -> y x2 -> y x1 <-> y x2 <-> y"
            << QStringList{"z1, z2"};
        QTest::newRow("one for two") << "x1 [e] x2 [e] y [o] z -> {x1 x2} x1 -> y x2 -> y x1 <-> y x2 <-> y"
                                     << QStringList{};
        QTest::newRow("two that go the same way")
            << "x1 [e] x2 [e] y [o] z1 -> m z2 -> m -> {x1 x2} x1 -> y x2 -> y x1 <-> y x2 <-> y"
            << QStringList{};
        QTest::newRow("a treatment that is its own instrument")
            << "x1 [e] x2 [e] y [o] x1 -> y z -> x2 -> y x2 <-> y" << QStringList{"x1, z"};
        QTest::newRow("given a confounder")
            << "x [e] y [o] c -> {z y} z -> x -> y x <-> y" << QStringList{"z | c"};
        // Brito and Pearl 2002: neither is an instrument for one treatment alone.
        QTest::newRow("a chain of treatments")
            << "x1 [e] x2 [e] y [o] z1 -> x1 -> x2 -> y x1 -> y z2 -> x2 x1 <-> y x2 <-> y"
            << QStringList{"z1, z2"};
    }

    void finds() {
        QFETCH(QString, graph);
        QFETCH(QStringList, sets);
        const CausalGraph drawn = graphOf(graph.toStdString());
        const InstrumentSets list = found(drawn);
        QVERIFY(list.complete);
        QStringList texts;
        for (const InstrumentSet& set : list.list)
            texts << written(drawn, set);
        QCOMPARE(texts, sets);
    }

    void theSystemGivesTheTrueEffectsAndNoSetIsMissing_data() {
        QTest::addColumn<int>("treatments");
        QTest::addColumn<int>("rounds");
        QTest::newRow("one treatment") << 1 << 300;
        QTest::newRow("two treatments") << 2 << 300;
        QTest::newRow("three treatments") << 3 << 60;
    }

    void theSystemGivesTheTrueEffectsAndNoSetIsMissing() {
        QFETCH(int, treatments);
        QFETCH(int, rounds);
        const auto count = static_cast<std::size_t>(treatments);
        Random random(static_cast<std::uint64_t>(40 + treatments));
        int some = 0;
        int none = 0;
        for (int round = 0; round < rounds; ++round) {
            const CausalGraph drawn = randomGraph(random, {.size = count + 3 + random.below(3),
                                                           .directed = 0.35,
                                                           .bidirected = 0.12,
                                                           .latent = 0.1,
                                                           .treatments = count});
            const VariableSet x = drawn.withRole(Role::Treatment);
            const VariableId y = *drawn.withRole(Role::Outcome).begin();
            const LinearModel model(drawn, random);
            const InstrumentSets list = generalisedInstruments(drawn, x, y);
            QVERIFY(list.complete);
            std::set<VariableSet> listed;
            for (const InstrumentSet& set : list.list) {
                checkEffects(drawn, x, y, model, set);
                checkPaths(drawn, x, set);
                listed.insert(instrumentsOf(set));
            }
            QCOMPARE(listed.size(), list.list.size());
            QVERIFY2(listed == byTrying(drawn, x, y, model), writeDagitty(drawn).c_str());
            (listed.empty() ? none : some)++;
        }
        qInfo("%d graphs with sets, %d without", some, none);
        QVERIFY(some > rounds / 10 && none > rounds / 10);
    }

    // For one treatment the sets are the conditional instruments, and the treatment itself if it is not
    // confounded beyond what can be adjusted for.
    void oneTreatmentHasItsConditionalInstruments() {
        Random random(44);
        for (int round = 0; round < 1000; ++round) {
            const CausalGraph drawn =
                randomGraph(random, {.size = 4 + random.below(4), .directed = 0.35, .bidirected = 0.15});
            const VariableSet x = drawn.withRole(Role::Treatment);
            const VariableId y = *drawn.withRole(Role::Outcome).begin();
            VariableSet single;
            for (const Instrument& entry : instruments(drawn, *x.begin(), y).list)
                single.insert(entry.instrument);
            VariableSet general;
            for (const InstrumentSet& set : generalisedInstruments(drawn, x, y).list)
                general.insert(set.front().instrument);
            QVERIFY2(without(general, x) == single, writeDagitty(drawn).c_str());
        }
    }

    void limitsCutTheListAndSaySo() {
        std::string text = "x1 [e] x2 [e] y [o] x1 -> y x2 -> y x1 <-> y x2 <-> y ";
        for (int i = 0; i < 30; ++i)
            text += "z" + std::to_string(i) + " -> {x1 x2} ";
        // Each gives one equation, whatever is given: all 2^29 sets are tried for another.
        const CausalGraph drawn = graphOf(text);
        const VariableSet x = drawn.withRole(Role::Treatment);
        const VariableId y = *drawn.find("y");
        QElapsedTimer timer;
        timer.start();
        const auto few = generalisedInstruments(drawn, x, y, {.sets = 3, .time = std::chrono::seconds(1)});
        QVERIFY(few.list.size() == 3 && !few.complete);
        QVERIFY(timer.elapsed() < 5000);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!generalisedInstruments(drawn, x, y, {}, Progress(stop.get_token())).complete);
    }

private:
    static void checkEffects(const CausalGraph& drawn, const VariableSet& x, VariableId y,
                             const LinearModel& model, const InstrumentSet& set) {
        const auto columns = indices(drawn, x);
        const auto size = static_cast<Eigen::Index>(columns.size());
        QCOMPARE(set.size(), columns.size());
        Eigen::MatrixXd matrix(size, size);
        Eigen::VectorXd right(size);
        for (Eigen::Index row = 0; row < size; ++row) {
            const InstrumentEquation& equation = set[static_cast<std::size_t>(row)];
            const std::size_t instrument = drawn.index(equation.instrument);
            const auto given = indices(drawn, equation.given);
            right[row] = model.covariance(instrument, drawn.index(y), given);
            for (Eigen::Index column = 0; column < size; ++column)
                matrix(row, column) =
                    model.covariance(instrument, columns[static_cast<std::size_t>(column)], given);
        }
        const Eigen::VectorXd solved = matrix.fullPivLu().solve(right);
        const Eigen::VectorXd truth = model.jointEffect(columns, drawn.index(y));
        QVERIFY2((solved - truth).norm() < 1e-5 * (1 + truth.norm()), writeDagitty(drawn).c_str());
    }

    static void checkPaths(const CausalGraph& drawn, const VariableSet& x, const InstrumentSet& set) {
        VariableSet stoodFor;
        for (const InstrumentEquation& equation : set) {
            stoodFor.insert(equation.treatment);
            QVERIFY(equation.path.vertices.front() == equation.instrument);
            QVERIFY(equation.path.vertices.back() == equation.treatment);
            const EnumeratedPath path{equation.path.vertices, equation.path.edges, false};
            QVERIFY(path.open(drawn, equation.given));
        }
        QCOMPARE(stoodFor, x);
    }
};

QTEST_APPLESS_MAIN(TestGeneralisedInstruments)
#include "test_generalised_instruments.moc"
