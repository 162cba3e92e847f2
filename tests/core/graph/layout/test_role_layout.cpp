// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/formats.h"
#include "core/graph/layout/flow_layout.h"
#include "core/graph/layout/role_layout.h"
#include "core/graph/separation.h"
#include "tests/core/graph/layout/layout_fixture.h"

#include <QTest>

using namespace dovetail::test;

namespace {

CausalGraph graphOf(const char* code) {
    return std::get<CausalGraph>(formats::read(formats::FormatId::Dagitty, code).value());
}

} // namespace

class TestRoleLayout : public QObject {
    Q_OBJECT
private slots:
    void textbookPicture_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("place");
        const QString all = QStringLiteral("dag { X [exposure] Y [outcome] Z -> {X Y} X -> M -> Y X -> Y "
                                           "I -> X  A -> I  Y -> D  X -> C  Y -> C  W -> Z  S  X <-> Y }");
        for (const auto& [name, place] : {std::pair{"Z", "above"},
                                          {"W", "above"},
                                          {"M", "between"},
                                          {"I", "left"},
                                          {"A", "left"},
                                          {"D", "right"},
                                          {"C", "below"},
                                          {"S", "below"}})
            QTest::newRow(name) << all << name << place;
        // M-bias: what comes before the treatment stands above, even where it leads nowhere.
        const QString mBias =
            QStringLiteral("dag { X [exposure] Y [outcome] X -> Y U -> X U -> Z V -> Z V -> Y }");
        for (const char* name : {"U", "V", "Z"})
            QTest::addRow("M-bias, %s", name) << mBias << name << "above";
    }
    void textbookPicture() {
        QFETCH(QString, code);
        QFETCH(QString, variable);
        QFETCH(QString, place);
        const CausalGraph graph = graphOf(code.toUtf8().constData());
        const Positions placed = roleLayout(graph);
        const auto at = [&](const char* name) { return placed.at(*graph.find(name)); };
        const Position it = placed.at(*graph.find(variable.toStdString()));
        QVERIFY(at("X").x < at("Y").x);
        QCOMPARE(at("X").y, at("Y").y);
        if (place == QLatin1String("above")) QVERIFY(it.y < at("X").y);
        if (place == QLatin1String("below")) QVERIFY(it.y > at("X").y);
        if (place == QLatin1String("left")) QVERIFY(it.x < at("X").x);
        if (place == QLatin1String("right")) QVERIFY(it.x > at("Y").x);
        if (place == QLatin1String("between")) QVERIFY(at("X").x < it.x && it.x < at("Y").x);
        QVERIFY(!anyOverlap(placed));
    }

    void randomGraphs_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomGraphs() {
        QFETCH(unsigned, seed);
        CausalGraph graph = randomGraph(seed, 3 + seed / 2, 1.5);
        const std::size_t size = graph.size();
        graph.setRoles(graph.idAt(seed % size), Role::Treatment);
        graph.setRoles(graph.idAt((seed + 1 + seed / 7) % size), Role::Outcome);
        if (graph.withRole(Role::Treatment).empty()) QSKIP("The two fell on one variable.");
        const Positions placed = roleLayout(graph);
        QCOMPARE(placed.size(), graph.size());
        QVERIFY(!anyOverlap(placed));
        const VariableId treatment = *graph.withRole(Role::Treatment).begin();
        const VariableId outcome = *graph.withRole(Role::Outcome).begin();
        for (const VariableId id : descendants(graph, {treatment})) {
            if (id == treatment || id == outcome || !ancestors(graph, {outcome}).contains(id)) continue;
            QVERIFY(placed.at(treatment).x < placed.at(id).x);
            QVERIFY(placed.at(id).x < placed.at(outcome).x);
        }
    }

    void severalTreatmentsStandUnderEachOther() {
        const CausalGraph graph =
            graphOf("dag { A [exposure] B [exposure] Y [outcome] A -> M -> Y B -> M B -> Y }");
        const Positions placed = roleLayout(graph);
        QCOMPARE(placed.at(*graph.find("A")).x, placed.at(*graph.find("B")).x);
        QVERIFY(!anyOverlap(placed));
    }

    void withoutAQuestionTimeFlows() {
        const CausalGraph graph = graphOf("dag { A [exposure] A -> B -> C }");
        QVERIFY(roleLayout(graph) == flowLayout(graph, FlowDirection::Rightwards));
    }
};

QTEST_APPLESS_MAIN(TestRoleLayout)
#include "test_role_layout.moc"
