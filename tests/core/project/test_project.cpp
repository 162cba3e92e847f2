// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "tests/core/project/sample_project.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::project;
using graph::Role;
using graph::VariableId;
using test::unwrap;

namespace {

data::Column column(const std::string& name) {
    return data::Column::numeric(name, data::ColumnType::Continuous, {1, 2, 3});
}

/// Variables x, y, z (x -> y, y -> z, x <-> z) and columns x, y, w.
Content content() {
    graph::CausalGraph graph;
    const auto x = unwrap(graph.addVariable("x", Role::Treatment));
    const auto y = unwrap(graph.addVariable("y", Role::Outcome));
    const auto z = unwrap(graph.addVariable("z"));
    unwrap(graph.addEdges(std::vector<graph::Edge>{{x, y}, {y, z}, {x, z, graph::EdgeKind::Bidirected}}));
    Content content;
    content.graph = std::make_shared<const graph::CausalGraph>(std::move(graph));
    content.table = std::make_shared<const data::Table>(
        data::Table(std::vector<data::Column>{column("x"), column("y"), column("w")}));
    return content;
}

VariableId id(const Content& content, const std::string& name) {
    return *content.graph->find(name);
}

/// "x y-": the column of each variable in the order of the graph, - for none.
std::string columnsOf(const Content& content) {
    std::string text;
    for (const auto& variable : content.graph->variables()) {
        const data::Column* bound = content.column(variable.id);
        text += bound ? bound->name() : "-";
    }
    return text;
}

void changeGraph(Content& content, const std::function<void(graph::CausalGraph&)>& change) {
    graph::CausalGraph graph = *content.graph;
    change(graph);
    content.graph = std::make_shared<const graph::CausalGraph>(std::move(graph));
}

} // namespace

class TestProject : public QObject {
    Q_OBJECT

private slots:
    void aVariableStandsForTheColumnOfItsName() {
        const Content bound = content();
        QCOMPARE(columnsOf(bound), std::string("xy-"));
        QCOMPARE(bound.boundVariables(), (std::vector{id(bound, "x"), id(bound, "y")}));
        QVERIFY(bound.variableOf("y") == id(bound, "y"));
        QVERIFY(!bound.variableOf("w"));
        QVERIFY(!bound.variableOf("no such column"));
    }

    void withoutDataNothingIsBound() {
        Content bound = content();
        bound.table.reset();
        QCOMPARE(columnsOf(bound), std::string("---"));
        QVERIFY(bound.boundVariables().empty());
        QVERIFY(!bound.variableOf("x"));
    }

    void aBindingGoesBeforeTheName() {
        Content bound = content();
        bound.bindings[id(bound, "x")] = "w";
        QCOMPARE(columnsOf(bound), std::string("wy-"));
        QVERIFY(bound.variableOf("w") == id(bound, "x"));
        QVERIFY(!bound.variableOf("x"));
    }

    void anEmptyBindingMeansNoColumn() {
        Content bound = content();
        bound.bindings[id(bound, "x")] = "";
        QCOMPARE(columnsOf(bound), std::string("-y-"));
    }

    void aBindingToAColumnThatIsNotThereMeansNoColumn() {
        Content bound = content();
        bound.bindings[id(bound, "x")] = "gone";
        QCOMPARE(columnsOf(bound), std::string("-y-"));
    }

    void twoVariablesCanChangeTheirColumns() {
        Content bound = content();
        bound.bindings = {{id(bound, "x"), "y"}, {id(bound, "y"), "x"}};
        QCOMPARE(columnsOf(bound), std::string("yx-"));
        const auto graph = bound.estimationGraph();
        QCOMPARE(graph.name(id(bound, "x")), std::string("y"));
        QCOMPARE(graph.name(id(bound, "y")), std::string("x"));
    }

    /// Regression: z is bound to column x, so variable x is not. Otherwise one column would stand for
    /// two variables, and the table to train on would have it twice.
    void aColumnStandsForOneVariableAtMost() {
        Content bound = content();
        bound.bindings[id(bound, "z")] = "x";
        QCOMPARE(columnsOf(bound), std::string("-yx"));
        QVERIFY(bound.variableOf("x") == id(bound, "z"));
        QCOMPARE(bound.tableOf(bound.boundVariables()).columnCount(), std::size_t{2});
        // A binding of a variable that is gone does not count.
        changeGraph(bound, [&](graph::CausalGraph& graph) { graph.removeVariable(*graph.find("z")); });
        QCOMPARE(columnsOf(bound), std::string("xy"));
    }

    void latentVariablesAreNotBoundVariables() {
        Content bound = content();
        changeGraph(bound, [](graph::CausalGraph& graph) { graph.setRoles(*graph.find("x"), Role::Latent); });
        QCOMPARE(bound.boundVariables(), (std::vector{id(bound, "y")}));
    }

    void tableOfSharesTheColumns() {
        const Content bound = content();
        const data::Table table = bound.tableOf({id(bound, "y"), id(bound, "x")});
        QCOMPARE(table.columns()[0].get(), bound.table->columns()[1].get());
        QCOMPARE(table.columns()[1].get(), bound.table->columns()[0].get());
    }

    /// Same ids and edges; names are those of columns; what has no column is latent.
    void estimationGraphSpeaksOfColumns() {
        Content bound = content();
        bound.bindings[id(bound, "x")] = "w";
        // The variable without a column is called like a column that another variable has.
        changeGraph(bound, [](graph::CausalGraph& graph) { unwrap(graph.rename(*graph.find("z"), "w")); });
        const graph::CausalGraph seen = bound.estimationGraph();
        QCOMPARE(seen.size(), bound.graph->size());
        QVERIFY(seen.edges() == bound.graph->edges());
        const VariableId x = id(bound, "x");
        const VariableId w = id(bound, "w");
        QCOMPARE(seen.name(x), std::string("w"));
        QVERIFY(seen.variable(x).roles == bound.graph->variable(x).roles);
        QVERIFY(seen.variable(w).roles.has(Role::Latent));
        QVERIFY(seen.name(w) != "w");
        QVERIFY(!seen.variable(id(bound, "y")).roles.has(Role::Latent));
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "test_project.moc"
