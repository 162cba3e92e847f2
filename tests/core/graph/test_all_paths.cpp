// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/all_paths.h"
#include "core/graph/formats/dagitty_text.h"
#include "tests/support/brute_force.h"
#include "tests/support/random_graph.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

CausalGraph graphOf(const std::string& text) {
    return parseDagitty(text).value();
}

/// Every way to go on from the end of `path`, written as the definition reads.
void extend(const CausalGraph& graph, const VariableSet& outcomes, Path& path, std::vector<Path>& all) {
    const VariableId end = path.vertices.back();
    if (path.vertices.size() > 1 && outcomes.contains(end)) all.push_back(path);
    for (const Edge& edge : graph.edges()) {
        if (edge.from != end && edge.to != end) continue;
        const VariableId next = edge.from == end ? edge.to : edge.from;
        if (std::ranges::find(path.vertices, next) != path.vertices.end()) continue;
        path.vertices.push_back(next);
        path.edges.push_back(edge);
        extend(graph, outcomes, path, all);
        path.vertices.pop_back();
        path.edges.pop_back();
    }
}

std::vector<Path> enumerated(const CausalGraph& graph, const VariableSet& treatments,
                             const VariableSet& outcomes) {
    std::vector<Path> all;
    for (const VariableId treatment : treatments) {
        Path path{{treatment}, {}};
        extend(graph, outcomes, path, all);
    }
    return all;
}

std::vector<Path> sorted(std::vector<Path> paths) {
    std::ranges::sort(paths, {}, [](const Path& path) { return std::tie(path.vertices, path.edges); });
    return paths;
}

/// A ladder of k rungs: more than 2^k paths from end to end.
CausalGraph ladder(int k) {
    std::string text = "dag { a0 [e] a" + std::to_string(k) + " [o] ";
    for (int i = 0; i < k; ++i) {
        const std::string n = std::to_string(i);
        const std::string next = std::to_string(i + 1);
        text += "a" + n + " -> a" + next + " b" + n + " -> b" + next + " a" + n + " -> b" + n + " ";
    }
    return graphOf(text + "}");
}

} // namespace

class TestAllPaths : public QObject {
    Q_OBJECT
private slots:
    void listsEveryPathOnce() {
        Random random(1);
        for (int round = 0; round < 500; ++round) {
            const CausalGraph drawn = randomGraph(random, {.size = 4 + random.below(3),
                                                           .treatments = 1 + random.below(2),
                                                           .outcomes = 1 + random.below(2)});
            const VariableSet x = drawn.withRole(Role::Treatment);
            const VariableSet y = drawn.withRole(Role::Outcome);
            const PathListing found = allPaths(drawn, x, y);
            QVERIFY(found.complete);
            QVERIFY2(sorted(found.paths) == sorted(enumerated(drawn, x, y)), writeDagitty(drawn).c_str());
        }
    }

    // Two variables are separated iff no path between them is open.
    void aPathIsOpenWhereVariablesAreConnected() {
        Random random(2);
        int separations = 0;
        for (int round = 0; round < 1000; ++round) {
            const CausalGraph drawn = randomGraph(random, {.size = 4 + random.below(3), .bidirected = 0.15});
            const VariableSet x = drawn.withRole(Role::Treatment);
            const VariableSet y = drawn.withRole(Role::Outcome);
            const VariableSet z = randomSubset(random, without(without(allVariables(drawn), x), y));
            const PathJudge judge(drawn, z);
            const PathListing found = allPaths(drawn, x, y);
            const bool open =
                std::ranges::any_of(found.paths, [&](const Path& path) { return judge.status(path).open; });
            QVERIFY2(open != separatedByMoralGraph(drawn, x, y, z), writeDagitty(drawn).c_str());
            separations += !open;
        }
        QVERIFY(separations > 100);
    }

    void saysWhy_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing")
            << ""
            << "Closed: neither the collider k nor a descendant of it is conditioned on.";
        QTest::newRow("the collider") << "k"
                                      << "Open: the collider k is conditioned on.";
        QTest::newRow("its descendant") << "d"
                                        << "Open: d, a descendant of the collider k, is conditioned on.";
        QTest::newRow("a blocker, too") << "d c"
                                        << "Closed: c is conditioned on and is no collider.";
    }

    void saysWhy() {
        QFETCH(QString, given);
        QFETCH(QString, why);
        const CausalGraph drawn = graphOf("x [e] y [o] x -> k <- c -> y  k -> d");
        VariableSet set;
        for (const QString& name : given.split(' ', Qt::SkipEmptyParts))
            set.insert(drawn.find(name.toStdString()).value());
        const auto found = allPaths(drawn, drawn.withRole(Role::Treatment), drawn.withRole(Role::Outcome));
        QCOMPARE(found.paths.size(), 1U);
        QVERIFY(!isCausal(found.paths.front()));
        QCOMPARE(QString::fromStdString(text(drawn, PathJudge(drawn, set).status(found.paths.front()))), why);
    }

    void limitsCutTheListAndSaySo() {
        const CausalGraph drawn = ladder(60);
        const VariableSet x = drawn.withRole(Role::Treatment);
        const VariableSet y = drawn.withRole(Role::Outcome);
        const auto few = allPaths(drawn, x, y, {.sets = 5});
        QVERIFY(few.paths.size() == 5 && !few.complete);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!allPaths(drawn, x, y, {.time = std::chrono::milliseconds(20)}).complete);
        QVERIFY(timer.elapsed() < 2000);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!allPaths(drawn, x, y, {}, Progress(stop.get_token())).complete);
        // Exactly as many as there are is not a cut.
        const CausalGraph one = graphOf("x [e] y [o] x -> m -> y");
        QVERIFY(
            allPaths(one, one.withRole(Role::Treatment), one.withRole(Role::Outcome), {.sets = 1}).complete);
    }
};

QTEST_APPLESS_MAIN(TestAllPaths)
#include "test_all_paths.moc"
