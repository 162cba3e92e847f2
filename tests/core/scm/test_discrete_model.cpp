// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_text.h"
#include "core/scm/discrete_model.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace dovetail;
using namespace dovetail::graph;
using estimand::Factor;
using estimand::Symbol;

namespace {

/// u -> x, {u x} -> y; y is made to be x and u.
struct Example {
    CausalGraph graph = parseDagitty("dag { u x y u -> x u -> y x -> y }").value();
    VariableId u = graph.find("u").value(), x = graph.find("x").value(), y = graph.find("y").value();
    std::map<VariableId, Factor> tables{
        {u, Factor({Symbol{u}}, {2}, {0.25, 0.75})},
        {x, Factor({Symbol{u}, Symbol{x}}, {2, 2}, {0.5, 0.5, 0, 1})},
        {y, Factor({Symbol{u}, Symbol{x}, Symbol{y}}, {2, 2, 2}, {1, 0, 1, 0, 1, 0, 0, 1})},
    };
};

} // namespace

class TestDiscreteModel : public QObject {
    Q_OBJECT
private slots:
    void isMadeFromTables() {
        const Example example;
        const auto model = scm::DiscreteModel::withTables(example.graph, example.tables);
        QVERIFY(model);
        QCOMPARE(model->values(example.y), 2U);
        QCOMPARE(model->table(example.x).values(), example.tables.at(example.x).values());
        // P(y = 1) = P(u = 1, x = 1) = 0.75; P(y = 1 | do(x = 1)) = P(u = 1); P(y = 1 | x = 1) = 0.75 / 0.875
        QCOMPARE(model->effect({example.y}, {})->values()[1], 0.75);
        const auto set = model->effect({example.y}, {example.x})->at(Symbol{example.y}, 1);
        QCOMPARE(set.at(Symbol{example.x}, 1).values().front(), 0.75);
        QCOMPARE(set.at(Symbol{example.x}, 0).values().front(), 0.0);
        const auto seen = model->effect({example.y}, {}, {example.x})->at(Symbol{example.y}, 1);
        QCOMPARE(seen.at(Symbol{example.x}, 1).values().front(), 0.75 / 0.875);
    }

    void refusesTablesThatAreNone_data() {
        QTest::addColumn<QString>("what");
        for (const char* what : {"missing", "axes", "cardinality", "sum", "negative", "not a number", "more"})
            QTest::newRow(what) << QString::fromUtf8(what);
    }
    void refusesTablesThatAreNone() {
        QFETCH(QString, what);
        Example example;
        const Symbol u{example.u};
        const Symbol x{example.x};
        Factor& table = example.tables.at(example.x);
        if (what == QLatin1String("missing")) example.tables.erase(example.x);
        if (what == QLatin1String("axes")) table = Factor({x}, {2}, {0.5, 0.5});
        if (what == QLatin1String("cardinality")) table = Factor({u, x}, {3, 2}, {1, 0, 1, 0, 1, 0});
        if (what == QLatin1String("sum")) table = Factor({u, x}, {2, 2}, {0.5, 0.4, 0, 1});
        if (what == QLatin1String("negative")) table = Factor({u, x}, {2, 2}, {1.5, -0.5, 0, 1});
        if (what == QLatin1String("not a number")) {
            constexpr double none = std::numeric_limits<double>::quiet_NaN();
            table = Factor({u, x}, {2, 2}, {none, none, 0, 1});
        }
        if (what == QLatin1String("more")) example.tables.emplace(VariableId{99}, Factor(1));
        const auto model = scm::DiscreteModel::withTables(example.graph, example.tables);
        QVERIFY(!model);
        QVERIFY(!model.error().message.empty());
    }

    void hiddenCausesHaveToBeVariables() {
        const CausalGraph graph = parseDagitty("dag { x <-> y }").value();
        const VariableId x = graph.find("x").value();
        const VariableId y = graph.find("y").value();
        QVERIFY(!scm::DiscreteModel::withTables(
            graph, {{x, Factor({Symbol{x}}, {2}, {0.5, 0.5})}, {y, Factor({Symbol{y}}, {2}, {0.5, 0.5})}}));
    }
};

QTEST_APPLESS_MAIN(TestDiscreteModel)
#include "test_discrete_model.moc"
